"""What was begun and not finished, and the look back at one's own goals (METHOD A5, D4)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from mentortui.domain.nudges.facts import DraftFact, PersonFact
from mentortui.domain.nudges.nudge import Nudge, Rule, State, View
from mentortui.domain.nudges.words import day_word, since

IDLE_AFTER = timedelta(hours=1)
OLD_DRAFT_AFTER = timedelta(days=14)
REFLECT_AHEAD_DAYS = 14

KIND_WORDS = {
    "cold": "a first message",
    "intro-request": "an introduction to ask for",
    "intro-blurb": "a text to forward",
    "follow-up": "a thank-you",
    "check-in": "a check-in",
    "advice-ask": "a question",
    "report-back": "what came of advice",
    "thanks": "a thank-you",
    "mismatch": "a kind way out",
    "farewell": "a goodbye",
    "agenda": "an agenda",
}
_TO_INTRODUCER = {"intro-request": "an introduction", "intro-blurb": "a text to forward"}
"""Kinds that go to the introducer (D2)."""


def _to(view: View, draft: DraftFact) -> tuple[PersonFact | None, str]:
    """Whom a draft is addressed to, and where that is an introducer, the name of whom it is about (D2)."""
    person = view.person(draft.person_id)
    if person is None or not draft.via_id or draft.kind not in _TO_INTRODUCER:
        return person, ""
    return view.person(draft.via_id), person.called or person.name


def mark_sent(view: View, rule: Rule) -> Iterator[Nudge]:
    """D4: copied an hour ago and not marked sent: was it?"""
    for draft in view.facts.drafts:
        person, about = _to(view, draft)
        if person is not None and draft.copied_at and view.now - draft.copied_at >= IDLE_AFTER:
            why = f"copied {since(draft.copied_at, view.now)} ago{f', about {about}' if about else ''}: sent?"
            yield rule.nudge(draft.id, person, why, State.NOW, None, ("open-draft", draft.id))


def finish_draft(view: View, rule: Rule) -> Iterator[Nudge]:
    """D4: begun, left for an hour, never copied. An agenda has nothing left to say once its meeting began."""
    ahead = {"", *(meeting.id for meeting in view.facts.meetings if meeting.status == "planned" and meeting.starts_at > view.now)}
    for draft in view.facts.drafts:
        person, about = _to(view, draft)
        idle = view.now - draft.updated_at
        over = draft.kind == "agenda" and draft.meeting_id not in ahead
        if person is not None and draft.copied_at is None and idle >= IDLE_AFTER and not over:
            words = f"{_TO_INTRODUCER[draft.kind]} to {about}" if about else KIND_WORDS.get(draft.kind, "begun")
            why = f"{words}, {since(draft.updated_at, view.now)} ago"
            state = State.LATER if idle > OLD_DRAFT_AFTER else State.SOON
            yield rule.nudge(draft.id, person, why, state, None, ("open-draft", draft.id))


def reflect(view: View, rule: Rule) -> Iterator[Nudge]:
    """A5: goals are looked at again on the cadence the user set; 0 days switches it off."""
    days, last = view.facts.reflection_days, view.facts.last_reflection_at
    if not view.facts.goals_open or days <= 0:
        return
    if last is None:
        yield rule.nudge("first", None, "why, what, with whom", State.LATER, None, ("reflect",))
        return
    day = view.day(last)
    due = day + timedelta(days=days)
    if view.today >= due - timedelta(days=REFLECT_AHEAD_DAYS):
        state = State.SOON if view.today >= due else State.LATER
        yield rule.nudge(str(day), None, f"last time {day_word(day, view.today)}", state, due, ("reflect",))
