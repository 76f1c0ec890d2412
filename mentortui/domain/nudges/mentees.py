"""The mentor's side of Today: their agenda, their stretch tasks, the time promised to them (METHOD E4, H6, H7)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from mentortui.domain.months import days_left
from mentortui.domain.nudges.facts import PromisedFact
from mentortui.domain.nudges.nudge import Nudge, Rule, State, View
from mentortui.domain.nudges.words import day_word

ASK_WITHIN, REMIND_WITHIN, TOO_LATE_WITHIN = timedelta(hours=48), timedelta(hours=24), timedelta(minutes=60)
STRETCH_SOON_DAYS = 3
STRETCH_OVER_DAYS = 30
"""A task left open this long past its day is asked about no more."""
SHORT_DAYS = 7
"""Days before the month ends in which time still owed is said."""


def ask_agenda(view: View, rule: Rule) -> Iterator[Nudge]:
    """H6, E4: two days ahead, ask the mentee for a few points; a day ahead it is now. Nothing once it was asked, or has come."""
    for meeting in view.coming():
        person = view.person(meeting.person_id)
        ahead = meeting.starts_at - view.now
        if person is None or person.direction != "mentee" or meeting.status != "planned" or meeting.agenda_sent_at is not None:
            continue
        if TOO_LATE_WITHIN < ahead <= ASK_WITHIN:
            draft = view.draft("agenda-ask", person.id, meeting.id)
            do = ("open-draft", draft.id) if draft else ("draft", "agenda-ask", person.id, meeting.id)
            why = f"you meet {day_word(view.day(meeting.starts_at), view.today)}"
            if draft and draft.copied_at:
                why = "copied, not marked sent"
            state = State.NOW if ahead <= REMIND_WITHIN else State.SOON
            yield rule.nudge(meeting.id, person, why, state, meeting.starts_at, do)


def stretch_due(view: View, rule: Rule) -> Iterator[Nudge]:
    """H7: the day of a stretch task has come, or is near: ask what came of it."""
    for task in view.facts.stretches:
        person = view.person(task.person_id)
        left = (task.by_on - view.today).days
        if person is None or left > STRETCH_SOON_DAYS or left < -STRETCH_OVER_DAYS:
            continue
        state = State.NOW if left <= 0 else State.SOON
        yield rule.nudge(task.id, person, task.text, state, task.by_on, ("stretch", task.id))


def time_short(view: View, rule: Rule) -> Iterator[Nudge]:
    """H6: the month is nearly over, and less time was given, or is planned, than was promised."""
    left = days_left(view.today)
    if left >= SHORT_DAYS:
        return
    month = (view.today.year, view.today.month)
    ends = view.today + timedelta(days=left)
    for one in view.facts.promised:
        person = view.person(one.person_id)
        spent = _spent(view, one, month)
        if person is not None and spent < one.minutes:
            why = f"{spent} of {one.minutes} min this month"
            yield rule.nudge(f"{person.id}:{month[0]}-{month[1]:02}", person, why, State.SOON, ends, ("meet", person.id))


def _spent(view: View, one: PromisedFact, month: tuple[int, int]) -> int:
    """Minutes of this month, with those of meetings to come in it."""
    given = sum(fact.minutes for fact in view.facts.spent if fact.person_id == one.person_id and _in(view, fact.at, month))
    planned = (meeting.minutes for meeting in view.coming() if meeting.person_id == one.person_id and _in(view, meeting.starts_at, month))
    return given + sum(planned)


def _in(view: View, at: datetime, month: tuple[int, int]) -> bool:
    day = view.day(at)
    return (day.year, day.month) == month
