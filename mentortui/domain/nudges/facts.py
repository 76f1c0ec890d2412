"""What the rules of Today look at: light records without behaviour, read in one go.

Instants (`*_at`) are aware UTC, dates (`*_on`) local. Only what is still open is handed in: unsent drafts,
promises not kept, advice not told, meetings not cancelled.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType

from mentortui.domain.meeting_rules import agreed_end
from mentortui.domain.named import NamedTuple
from mentortui.domain.pipeline import Stage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Never

    from mentortui.domain.plans import Snooze

_NOTHING: Mapping[str, Never] = MappingProxyType({})


class PersonFact(NamedTuple):
    """Somebody in the pipeline, or named by another fact. `last_in_at` is the last sign from them."""

    id: str
    name: str
    called: str = ""
    stage: Stage | None = None
    stage_at: datetime | None = None
    direction: str = ""
    seniority: str = ""
    cadence_days: int | None = None
    bumped_at: datetime | None = None
    last_contact_at: datetime | None = None
    last_in_at: datetime | None = None
    created_at: datetime | None = None
    pronoun: str = ""
    tz: str = ""


class MeetingFact(NamedTuple):
    """A meeting; `minutes` as it lasted where that is known, else as agreed; questions, takeaways: counts."""

    id: str
    person_id: str
    starts_at: datetime
    minutes: int = 30
    tz: str = ""
    status: str = "planned"
    ended_at: datetime | None = None
    thanked_at: datetime | None = None
    agenda_sent_at: datetime | None = None
    questions: int = 0
    takeaways: int = 0
    confidential: bool = False
    started_at: datetime | None = None

    @property
    def ends_at(self) -> datetime:
        """The end to respect, from the real beginning of one that runs (E5)."""
        return agreed_end(self.starts_at, self.started_at, self.minutes)


class DraftFact(NamedTuple):
    """A message that was begun and not marked sent."""

    id: str
    person_id: str
    kind: str
    updated_at: datetime
    copied_at: datetime | None = None
    meeting_id: str = ""
    advice_id: str = ""
    via_id: str = ""


class SentFact(NamedTuple):
    """A message sent since the person's last reply; handed in oldest first.

    `kind` is that of the draft, or `logged` for a mail or chat written elsewhere, whose entry `draft_id` then names.
    """

    person_id: str
    draft_id: str
    kind: str
    sent_at: datetime


class AdviceFact(NamedTuple):
    """A piece of advice that was not told back yet; `state` as `advice.AdviceState`."""

    id: str
    person_id: str
    text: str
    state: str
    received_at: datetime
    decided_at: datetime | None = None
    result_at: datetime | None = None


class PromiseFact(NamedTuple):
    """A promise that is open; `mine` false when they made it."""

    id: str
    person_id: str
    mine: bool
    text: str
    made_at: datetime
    by_on: date | None = None


class GiftFact(NamedTuple):
    """A repeating kindness (F2)."""

    id: str
    person_id: str
    text: str
    anchor_on: date
    every: int = 1
    unit: str = "week"
    done_on: date | None = None
    done_count: int = 0


class CheckInFact(NamedTuple):
    """A light check-in offered for a day, not done yet (E6)."""

    id: str
    person_id: str
    due_on: date
    meeting_id: str = ""


class CalledOffFact(NamedTuple):
    """A meeting that was called off (G3)."""

    id: str
    person_id: str
    called_off_at: datetime


class FirstStepFact(NamedTuple):
    """Somebody on the first two stages to whom nothing was given and with whom nothing happened yet (C5, F1)."""

    person_id: str
    researched: bool = False


class HelpedFact(NamedTuple):
    """Advice that led to a result they were told of (G4)."""

    id: str
    person_id: str
    text: str
    told_at: datetime


class ReachedFact(NamedTuple):
    """A goal that was reached, and one of those who helped with it, by advice where there is one (A5)."""

    id: str
    person_id: str
    text: str
    reached_at: datetime
    advice_id: str = ""


class StretchFact(NamedTuple):
    """A stretch task set for somebody I mentor, not done yet, with its day (H7)."""

    id: str
    person_id: str
    text: str
    by_on: date


class PromisedFact(NamedTuple):
    """Minutes a month promised to somebody I mentor (H6)."""

    person_id: str
    minutes: int


class SpentFact(NamedTuple):
    """Time given to them of late."""

    person_id: str
    at: datetime
    minutes: int


class IntroductionFact(NamedTuple):
    """`via_id` was asked to introduce me to `person_id` (D2); `met_at` is the end of the first meeting since it was made."""

    id: str
    person_id: str
    via_id: str
    asked_at: datetime
    answer: str = ""
    answered_at: datetime | None = None
    made_at: datetime | None = None
    thanked_at: datetime | None = None
    draft_id: str = ""
    met_at: datetime | None = None


class LetterFact(NamedTuple):
    """A line from somebody in the pipeline that is the newest contact with them; `kind` is email or chat."""

    id: str
    person_id: str
    at: datetime
    kind: str = "email"


class SnoozeFact(NamedTuple):
    """What was put aside: until a day, or for good."""

    until_on: date | None = None
    done_at: datetime | None = None


class Facts(NamedTuple):
    """Everything Today needs to know. `people` by id; `snoozes` by the key of the nudge.

    `thanked` is the last thank-you that went to those of `helped`, `reached` and to friends, by person.
    """

    people: Mapping[str, PersonFact] = _NOTHING
    meetings: tuple[MeetingFact, ...] = ()
    drafts: tuple[DraftFact, ...] = ()
    sent: tuple[SentFact, ...] = ()
    advice: tuple[AdviceFact, ...] = ()
    promises: tuple[PromiseFact, ...] = ()
    gifts: tuple[GiftFact, ...] = ()
    check_ins: tuple[CheckInFact, ...] = ()
    called_off: tuple[CalledOffFact, ...] = ()
    first_steps: tuple[FirstStepFact, ...] = ()
    helped: tuple[HelpedFact, ...] = ()
    reached: tuple[ReachedFact, ...] = ()
    thanked: Mapping[str, datetime] = _NOTHING
    stretches: tuple[StretchFact, ...] = ()
    promised: tuple[PromisedFact, ...] = ()
    spent: tuple[SpentFact, ...] = ()
    introductions: tuple[IntroductionFact, ...] = ()
    letters: tuple[LetterFact, ...] = ()
    goals_open: int = 0
    last_reflection_at: datetime | None = None
    reflection_days: int = 90
    snoozes: Mapping[str, Snooze | SnoozeFact] = _NOTHING
