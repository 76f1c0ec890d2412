"""Thanks that name what helped: now and then, when a goal is reached, when somebody moves on (METHOD A5, G4, G6)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from mentortui.domain.nudges.facts import HelpedFact, ReachedFact
from mentortui.domain.nudges.nudge import Nudge, Rule, State, View
from mentortui.domain.nudges.words import day_word
from mentortui.domain.pipeline import Stage

THANK_AGAIN_DAYS = 91
"""A quarter without a thank-you is long enough (G4)."""
HELP_LASTS_DAYS = 365
GOAL_THANKS_DAYS = 60
FAREWELL_DAYS = 30
SAID_BEFORE_DAYS = 14
"""A thank-you this shortly before the end was the farewell."""


def now_and_then(view: View, rule: Rule) -> Iterator[Nudge]:
    """G4: their advice led to a result and no thank-you went to them for a quarter; for a year after they were told."""
    newest: dict[str, HelpedFact] = {}
    for one in view.facts.helped:
        if one.person_id not in newest or newest[one.person_id].told_at < one.told_at:
            newest[one.person_id] = one
    goals = {one.person_id for one in _goal_helpers(view)}
    for person_id, one in newest.items():
        person = view.person(person_id)
        told, last = view.day(one.told_at), _thanked_on(view, person_id)
        due = max(told, last or told) + timedelta(days=THANK_AGAIN_DAYS)
        if person is None or person.stage in (None, Stage.DECLINED, Stage.PAUSED) or person_id in goals or _owed(view, person_id):
            continue
        if due <= view.today <= told + timedelta(days=HELP_LASTS_DAYS):
            yield rule.nudge(f"{one.id}:{due}", person, f"“{one.text}” helped", State.LATER, None, _do(view, "thanks", person_id, one.id))


def reached_goal(view: View, rule: Rule) -> Iterator[Nudge]:
    """A5: a goal was reached with their help, and no thank-you went to them since."""
    for one in _goal_helpers(view):
        person = view.person(one.person_id)
        if person is not None:
            on, do = view.day(one.reached_at), _do(view, "thanks", person.id, one.advice_id)
            yield rule.nudge(f"{one.id}:{person.id}", person, f"helped with “{one.text}”", State.SOON, on, do)


def farewell(view: View, rule: Rule) -> Iterator[Nudge]:
    """G6: moved on a month ago at most, after you had been in touch, and nobody said so yet."""
    for person in view.facts.people.values():
        if person.stage is not Stage.MOVED_ON or person.stage_at is None or person.last_in_at is None:
            continue
        moved, last = view.day(person.stage_at), _thanked_on(view, person.id)
        said = last is not None and last >= moved - timedelta(days=SAID_BEFORE_DAYS)
        if not said and view.today <= moved + timedelta(days=FAREWELL_DAYS):
            why = f"moved on {day_word(moved, view.today)}: stay friends"
            yield rule.nudge(f"{person.id}:{moved}", person, why, State.SOON, moved, _do(view, "farewell", person.id))


def _goal_helpers(view: View) -> list[ReachedFact]:
    """Who helped with a goal reached lately and was not thanked since; the newest goal of each person."""
    newest: dict[str, ReachedFact] = {}
    for one in view.facts.reached:
        last, on = view.facts.thanked.get(one.person_id), view.day(one.reached_at)
        if view.today > on + timedelta(days=GOAL_THANKS_DAYS) or (last and last >= one.reached_at) or _owed(view, one.person_id):
            continue
        known = newest.get(one.person_id)
        if known is None or (known.reached_at, known.advice_id) < (one.reached_at, one.advice_id):
            newest[one.person_id] = one
    return list(newest.values())


def _owed(view: View, person_id: str) -> bool:
    """A thank-you for a meeting is due anyway (E6): there they can be thanked for everything."""
    return any(
        meeting.person_id == person_id and meeting.status == "done" and meeting.thanked_at is None and meeting.ended_at is not None
        for meeting in view.facts.meetings
    )


def _thanked_on(view: View, person_id: str) -> date | None:
    at = view.facts.thanked.get(person_id)
    return view.day(at) if at else None


def _do(view: View, kind: str, person_id: str, advice_id: str = "") -> tuple[str, ...]:
    """Go on with the message that was begun, else begin one; about the advice it names, where there is one."""
    begun = next((one for one in view.facts.drafts if (one.kind, one.person_id) == (kind, person_id) and not one.via_id), None)
    if begun:
        return ("open-draft", begun.id)
    return ("thanks", person_id, advice_id) if advice_id else ("draft", kind, person_id, "")
