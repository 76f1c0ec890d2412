"""One line of Today, and the view of the facts that the rules share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from enum import StrEnum

from mentortui.domain.cadence import local_day
from mentortui.domain.named import NamedTuple
from mentortui.domain.nudges.facts import DraftFact, Facts, MeetingFact, PersonFact, SentFact
from mentortui.domain.pipeline import INFO, Stage

LIVING = ("planned", "live")
SOON_MEETING_DAYS = 14
"""A meeting this near takes the place of a reminder to be in touch."""

ASKS = frozenset({"cold", "intro-request", "advice-ask"})
"""Messages that wait for an answer. Thanks do not, and one light check-in alone does not begin a silence."""
WAITS = ASKS | {"check-in"}
LOGGED = "logged"
"""The kind of a mail or chat that was written elsewhere and noted (G2)."""
FIRST_LINES = frozenset({Stage.IDENTIFIED, Stage.REACHED_OUT})
"""Stages at which a noted line waits for an answer: the first only with somebody who never gave a sign.

Anywhere else it is news, unless something was asked before.
"""
_RESTING = frozenset({None, Stage.PAUSED, Stage.DECLINED})


class State(StrEnum):
    """Which part of Today a nudge belongs to."""

    NOW = "now"
    SOON = "soon"
    LATER = "later"


class Nudge(NamedTuple):
    """Something due: `verb` and `name` say what, `why` the reason, `do` which verb of the product does it.

    `key` is stable as long as the fact behind it is; `due` is an aware instant, a local date or None;
    `why_rule` is the rule in one sentence and `rule` its METHOD id; `person_id` may be "".
    """

    key: str
    rule: str
    check: str
    verb: str
    person_id: str
    name: str
    why: str
    due: datetime | date | None
    state: State
    do: tuple[str, ...]
    why_rule: str


class Rule(NamedTuple):
    """One row of the table of rules; `find` yields its nudges."""

    id: str
    check: str
    verb: str
    why: str
    find: Callable[[View, Rule], Iterator[Nudge]]

    def nudge(
        self,
        ident: str,
        person: PersonFact | None,
        why: str,
        state: State,
        due: datetime | date | None,
        do: tuple[str, ...],
        verb: str = "",
    ) -> Nudge:
        """A nudge of this rule about the fact `ident`; without a person it is about the user's goals."""
        return Nudge(
            key=f"{self.check}:{ident}",
            rule=self.id,
            check=self.check,
            verb=verb or self.verb,
            person_id=person.id if person else "",
            name=person.name if person else "your goals",
            why=why,
            due=due,
            state=state,
            do=do,
            why_rule=self.why,
        )


class View:
    """The facts at one instant in one zone, with what several rules ask for worked out once."""

    def __init__(self, facts: Facts, now: datetime, zone: str) -> None:
        """Work out what several rules ask for."""
        self.facts, self.now, self.zone = facts, now, zone
        self.today = self.day(self.now)
        self.unanswered = self._unanswered()
        self.asked = self._asked()
        last = self.today + timedelta(days=SOON_MEETING_DAYS)
        self.meeting_soon = frozenset(m.person_id for m in self.coming() if self.day(m.starts_at) <= last)

    def day(self, at: datetime) -> date:
        """The local date of an instant."""
        return local_day(at, self.zone)

    def person(self, person_id: str) -> PersonFact | None:
        """Who it is about; None where they are gone."""
        return self.facts.people.get(person_id)

    def coming(self) -> Iterator[MeetingFact]:
        """Meetings that are agreed or going on and not over yet."""
        return (meeting for meeting in self.facts.meetings if self.is_coming(meeting))

    def is_coming(self, meeting: MeetingFact) -> bool:
        """True until the agreed end of a meeting nobody has closed."""
        end = meeting.ends_at if meeting.status == "live" else meeting.starts_at + timedelta(minutes=meeting.minutes)
        return meeting.status in LIVING and self.now <= end

    def draft(self, kind: str, person_id: str, meeting_id: str = "", advice_id: str = "") -> DraftFact | None:
        """The unsent draft that is about this very thing, if one was begun; what is about an introduction is another thing (D2)."""
        for draft in self.facts.drafts:
            if draft.via_id:
                continue
            same = (draft.kind, draft.person_id, draft.meeting_id, draft.advice_id)
            if same == (kind, person_id, meeting_id, advice_id):
                return draft
        return None

    def _unanswered(self) -> dict[str, list[SentFact]]:
        """By person: what was sent since their last sign and waits for one, oldest first (G2).

        A meeting is a sign, and so is one that is agreed. Who rests is left in peace, and nothing is counted against them.
        """
        met: dict[str, datetime] = {}
        for meeting in self.facts.meetings:
            at = self.now if self.is_coming(meeting) else meeting.ended_at or meeting.starts_at
            met[meeting.person_id] = max(at, met.get(meeting.person_id, at))
        # A request for an introduction went to the introducer, and waits for that one (D2).
        requests = {one.draft_id for one in self.facts.introductions}
        waiting: dict[str, list[SentFact]] = {}
        for sent in sorted(self.facts.sent, key=lambda one: one.sent_at):
            person = self.person(sent.person_id)
            if person is None or person.stage in _RESTING or sent.draft_id in requests or not _waits(sent, person, waiting.get(person.id, [])):
                continue
            answers = [at for at in (person.last_in_at, met.get(person.id)) if at]
            if not any(at >= sent.sent_at for at in answers):
                waiting.setdefault(person.id, []).append(sent)
        return waiting

    def _asked(self) -> dict[str, list[SentFact]]:
        """Those of them on the way who were asked something, or written to on two days: from here on G2 decides alone."""
        return {
            person_id: sent
            for person_id, sent in self.unanswered.items()
            if (stage := self.facts.people[person_id].stage) is not None
            and INFO[stage].position
            and (any(one.kind in ASKS or one.kind == LOGGED for one in sent) or self.twice(sent))
        }

    def attempts(self, sent: list[SentFact]) -> int:
        """On how many days they were written to; several messages of one day are one attempt."""
        return len({self.day(one.sent_at) for one in sent})

    def twice(self, sent: list[SentFact]) -> bool:
        """Written to on two days or more."""
        return self.attempts(sent) > 1


def _waits(sent: SentFact, person: PersonFact, before: list[SentFact]) -> bool:
    """Whether a message waits for an answer; `before` are those to the same person that do."""
    if sent.kind == LOGGED:
        strange = person.stage is Stage.REACHED_OUT or (person.stage in FIRST_LINES and person.last_in_at is None)
        return strange or any(one.kind in ASKS for one in before)
    return sent.kind in WAITS
