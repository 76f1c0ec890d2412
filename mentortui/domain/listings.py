"""What the journal hands to screens and the command line: records joined with the few facts a row needs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from mentortui.domain.advice import Advice
from mentortui.domain.giving import Stretch
from mentortui.domain.meetings import Meeting
from mentortui.domain.messages import Draft
from mentortui.domain.people import Person
from mentortui.domain.pipeline import Stage
from mentortui.domain.timeline import Entry
from mentortui.domain.value import Promise


@dataclass(frozen=True, slots=True)
class Trashed:
    """Something deleted that undo or restore brings back."""

    kind: str
    id: str
    name: str
    deleted_at: datetime


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """Give and take with one person (F1); `chip` is "", "one-way", "give first" or "wait", `months` how many to wait."""

    person_id: str
    name: str
    seniority: str
    stage: Stage | None
    given: int
    received: int
    last_at: datetime | None
    chip: str
    months: int = 0


@dataclass(frozen=True, slots=True)
class PromiseRow:
    """A promise and whom it concerns (F8)."""

    promise: Promise
    person_name: str


@dataclass(frozen=True, slots=True)
class AdviceRow:
    """A piece of advice and whose it is (F5)."""

    advice: Advice
    person_name: str


@dataclass(frozen=True, slots=True)
class MenteeRow:
    """Somebody I mentor (H1): what they work on, minutes together this month, and when we meet next (aware UTC).

    `promised` are minutes a month, None where nothing was; `planned` those of meetings to come this month; `waits` the days past
    their rhythm where no meeting is agreed, None for who does not wait.
    """

    person: Person
    works_on: str
    minutes: int
    next_at: datetime | None
    promised: int | None = None
    planned: int = 0
    waits: int | None = None


@dataclass(frozen=True, slots=True)
class Load:
    """Minutes of this month over everybody I mentor (H6): promised, spent, planned; and who waits, longest first."""

    promised: int
    spent: int
    planned: int
    waiting: tuple[MenteeRow, ...] = ()


@dataclass(frozen=True, slots=True)
class StretchRow:
    """A stretch task and whom it was set for (H7)."""

    stretch: Stretch
    person_name: str


@dataclass(frozen=True, slots=True)
class PassedOn:
    """A piece of advice that went on from me to somebody else (H1), and when; one that went to several is told once for each."""

    advice: Advice
    from_name: str
    to_name: str
    to_id: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class DraftRow:
    """An unsent message: whose, and how many of the coach's parts are fine."""

    draft: Draft
    person_name: str
    passed: int
    total: int


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """A meeting in the list; `state` is upcoming, live, follow-up or past."""

    meeting: Meeting
    person: Person
    questions: int
    state: str


@dataclass(frozen=True, slots=True)
class Sent:
    """What marking a message as sent did; `to_name` is the one it was written to, an introducer for instance (D2)."""

    draft: Draft
    person: Person
    stage_moved: bool
    look_again_on: date | None
    check_in_on: date | None
    to_name: str = ""


@dataclass(frozen=True, slots=True)
class Logged:
    """An entry that was written, and the person where it moved them along (C3); `came` is the stage before."""

    entry: Entry
    came: Stage | None
    moved: Person | None = None


@dataclass(frozen=True, slots=True)
class Hit:
    """One result of searching everything; `kind` is people, notes, advice, meetings, goals, tasks, stories or messages."""

    kind: str
    ref: str
    person_id: str
    title: str
    text: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """One need (A2): for each kind of guidance "served", "wanted" or "", and who serves it (B5)."""

    need: str
    guidance: dict[str, str]
    people: tuple[tuple[str, str], ...]
    wanted: bool


@dataclass(frozen=True, slots=True)
class Check:
    """One line of `doctor`: `ok` None means it is only told."""

    name: str
    ok: bool | None
    words: str
