"""Keeping in touch: silence, planned check-ins, gone quiet (METHOD E6, G1, G2)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from mentortui.domain.cadence import Rhythm, Standing, rhythm
from mentortui.domain.nudges.facts import CheckInFact, PersonFact
from mentortui.domain.nudges.nudge import Nudge, Rule, State, View
from mentortui.domain.nudges.words import day_word

CHECK_IN_AFTER_DAYS = 10
REST_AFTER_DAYS = 14
CHECK_IN_SOON_DAYS = 7
TOUCHED_WITHIN_DAYS = 14
"""Contact this shortly before a planned check-in takes its place."""


def check_in_once(view: View, rule: Rule) -> Iterator[Nudge]:
    """G2: ten days after an ask without an answer, one gentle line."""
    for person_id, sent in view.asked.items():
        person = view.person(person_id)
        first = view.day(sent[0].sent_at)
        due = first + timedelta(days=CHECK_IN_AFTER_DAYS)
        if person is None or view.day(sent[-1].sent_at) > first or view.today < due:
            continue
        draft = view.draft("check-in", person_id)
        do = ("open-draft", draft.id) if draft else ("draft", "check-in", person_id, "")
        why = f"no answer for {(view.today - first).days} days"
        if draft and draft.copied_at:
            why = "copied, not marked sent"
        yield rule.nudge(sent[0].draft_id, person, why, State.SOON, due, do)


def let_rest(view: View, rule: Rule) -> Iterator[Nudge]:
    """G2: two weeks after the check-in still nothing: let it rest. There is never a third message."""
    for person_id, sent in view.asked.items():
        person = view.person(person_id)
        first, last = view.day(sent[0].sent_at), view.day(sent[-1].sent_at)
        due = last + timedelta(days=REST_AFTER_DAYS)
        if person is not None and last > first and view.today >= due:
            why = f"two messages, quiet since {day_word(last, view.today)}"
            yield rule.nudge(sent[-1].draft_id, person, why, State.SOON, due, ("stage", person_id, "paused"))


def planned_check_in(view: View, rule: Rule) -> Iterator[Nudge]:
    """E6: the light check-in that was offered, unless you are in touch anyway."""
    for person, planned in _planned(view):
        soon = planned.due_on <= view.today + timedelta(days=CHECK_IN_SOON_DAYS)
        draft = view.draft("check-in", person.id)
        do = ("open-draft", draft.id) if draft else ("draft", "check-in", person.id, planned.meeting_id)
        state = State.SOON if soon else State.LATER
        yield rule.nudge(planned.id, person, "as you offered when you met", state, planned.due_on, do)


def _planned(view: View) -> Iterator[tuple[PersonFact, CheckInFact]]:
    """The newest planned check-in of each person that still makes sense."""
    newest: dict[str, CheckInFact] = {}
    for one in view.facts.check_ins:
        if one.person_id not in newest or newest[one.person_id].due_on < one.due_on:
            newest[one.person_id] = one
    for person_id, one in newest.items():
        person = view.person(person_id)
        if person is None or person_id in view.asked or person_id in view.meeting_soon:
            continue
        near = one.due_on - timedelta(days=TOUCHED_WITHIN_DAYS)
        if person.last_contact_at is None or view.day(person.last_contact_at) < near:
            yield person, one


def gone_quiet(view: View, rule: Rule) -> Iterator[Nudge]:
    """G1: past the rhythm it waits in Later until its grace is over, then in Soon."""
    last = view.today + timedelta(days=CHECK_IN_SOON_DAYS)
    offered = {person.id for person, planned in _planned(view) if planned.due_on <= last}
    elsewhere = offered | view.asked.keys() | view.meeting_soon
    for person in view.facts.people.values():
        if person.id in elsewhere:
            continue
        beat = rhythm(
            person.stage, person.seniority, person.cadence_days, person.last_contact_at, person.bumped_at,
            person.stage_at or person.created_at, view.today, view.zone,
        )  # fmt: skip
        if beat.standing not in (Standing.DUE, Standing.LATE) or beat.since_on is None:
            continue
        state = State.SOON if beat.standing is Standing.LATE else State.LATER
        ident = f"{person.id}:{beat.since_on}"
        yield rule.nudge(ident, person, _waited(beat, view), state, beat.late_on, ("person", person.id))


def _waited(beat: Rhythm, view: View) -> str:
    """9 weeks, usually 6 · 12 days, usually 7 · no contact yet."""
    if beat.last_contact_on is None or beat.every_days is None:
        return "no contact yet"
    days, every = (view.today - beat.last_contact_on).days, beat.every_days
    if every % 7 == 0 and days // 7 > every // 7:
        return f"{days // 7} weeks, usually {every // 7}"
    return f"{days} days, usually {every}"
