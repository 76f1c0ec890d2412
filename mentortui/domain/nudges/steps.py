"""The first step towards somebody new: reading up, then a small favour (METHOD C5, F1).

They wait in Later for weeks and only a few of them are shown at a time: a long list of people is no list of duties.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from mentortui.domain.cadence import PATIENCE_MONTHS
from mentortui.domain.nudges.facts import PersonFact
from mentortui.domain.nudges.nudge import Nudge, Rule, State, View
from mentortui.domain.nudges.words import counted
from mentortui.domain.pipeline import Stage

READ_UP_AFTER_DAYS = 7
READ_UP_SOON_DAYS = 21
FAVOUR_AFTER_DAYS = 14
FAVOUR_SOON_DAYS = 28
LET_GO_AFTER_DAYS = 90
"""After a season without a first step they are left in peace, and others get their turn."""


def read_up(view: View, rule: Rule) -> Iterator[Nudge]:
    """C5: a week on the first stage with nothing noted: in Later, after three weeks in Soon."""
    for person, since, researched in _new_people(view):
        due = since + timedelta(days=READ_UP_AFTER_DAYS)
        if not researched and person.stage is Stage.IDENTIFIED and view.today >= due:
            state = State.SOON if view.today >= since + timedelta(days=READ_UP_SOON_DAYS) else State.LATER
            why = f"noticed {counted((view.today - since).days, 'day')} ago, nothing read yet"
            yield rule.nudge(f"{person.id}:{since}", person, why, state, None, ("research", person.id))


def small_favour(view: View, rule: Rule) -> Iterator[Nudge]:
    """F1: read up on, or on the stage that is about giving, and nothing was given for two weeks."""
    for person, since, researched in _new_people(view):
        due = since + timedelta(days=FAVOUR_AFTER_DAYS)
        if (researched or person.stage is Stage.CREATING_VALUE) and view.today >= due:
            state = State.SOON if view.today >= since + timedelta(days=FAVOUR_SOON_DAYS) else State.LATER
            yield rule.nudge(f"{person.id}:{since}", person, _patience(person), state, None, ("give", person.id))


def _patience(person: PersonFact) -> str:
    """Why a favour, and how long one may wait with an ask: months for somebody far ahead (F1)."""
    months = PATIENCE_MONTHS.get(person.seniority, PATIENCE_MONTHS[""])
    return f"give for {counted(months, 'month')} before you ask"


def _new_people(view: View) -> Iterator[tuple[PersonFact, date, bool]]:
    """Whom nothing was given to and nothing is under way with, the day they came to their stage, whether they were read up on.

    Who waits longest comes first.
    """
    busy = {draft.person_id for draft in view.facts.drafts} | view.asked.keys() | view.meeting_soon
    busy |= {one.person_id for one in view.facts.introductions if one.answer != "no" and one.made_at is None}
    found: list[tuple[date, str, PersonFact, bool]] = []
    for step in view.facts.first_steps:
        person = view.person(step.person_id)
        at = (person.stage_at or person.created_at) if person else None
        if person is not None and at is not None and person.id not in busy:
            found.append((view.day(at), person.id, person, step.researched))
    for since, _, person, researched in sorted(found):
        if view.today <= since + timedelta(days=LET_GO_AFTER_DAYS):
            yield person, since, researched
