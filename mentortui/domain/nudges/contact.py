"""Keeping in touch: silence, planned check-ins, gone quiet, short of time (METHOD C3, E6, G1, G2, G3)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta

from mentortui.domain.cadence import Rhythm, Standing, every_days, rhythm
from mentortui.domain.nudges.answers import waiting
from mentortui.domain.nudges.facts import CalledOffFact, CheckInFact, PersonFact, SentFact
from mentortui.domain.nudges.nudge import Nudge, Rule, State, View
from mentortui.domain.nudges.words import day_word, number_word
from mentortui.domain.pipeline import Stage

CHECK_IN_AFTER_DAYS = 10
REST_AFTER_DAYS = 14
CHECK_IN_SOON_DAYS = 7
TOUCHED_WITHIN_DAYS = 14
"""Contact this shortly before a planned check-in takes its place."""
COME_BACK_AHEAD_DAYS = 14
TEN_MINUTES_DAYS = 30
AT_REST_FOR_NOW = frozenset({Stage.PAUSED, Stage.DECLINED})
"""Stages at which nothing of their side is due."""


def look_again(view: View, sent: list[SentFact]) -> date:
    """The day on which Today asks about the silence after these messages of `view.asked`: a gentle line, or to let it rest (G2)."""
    if view.twice(sent):
        return view.day(sent[-1].sent_at) + timedelta(days=REST_AFTER_DAYS)
    return view.day(sent[0].sent_at) + timedelta(days=CHECK_IN_AFTER_DAYS)


def check_in_once(view: View, rule: Rule) -> Iterator[Nudge]:
    """G2: ten days after an ask without an answer, one gentle line."""
    for person_id, sent in view.asked.items():
        person = view.person(person_id)
        first = view.day(sent[0].sent_at)
        due = look_again(view, sent)
        if person is None or view.twice(sent) or view.today < due:
            continue
        draft = view.draft("check-in", person_id)
        do = ("open-draft", draft.id) if draft else ("draft", "check-in", person_id, "")
        why = f"no answer for {(view.today - first).days} days"
        if draft and draft.copied_at:
            why = "copied, not marked sent"
        yield rule.nudge(sent[0].draft_id, person, why, State.SOON, due, do)


def let_rest(view: View, rule: Rule) -> Iterator[Nudge]:
    """G2: two weeks after the second message still nothing: let it rest. There is never a third one.

    What opens also names others who could help with the same need (B5).
    """
    for person_id, sent in view.asked.items():
        person = view.person(person_id)
        last = view.day(sent[-1].sent_at)
        due = look_again(view, sent)
        if person is not None and view.twice(sent) and view.today >= due:
            # The day first: in a narrow list the end is cut.
            why = f"quiet since {day_word(last, view.today)}, {number_word(view.attempts(sent))} messages"
            yield rule.nudge(sent[-1].draft_id, person, why, State.SOON, due, ("stage", person_id, "paused"))


def planned_check_in(view: View, rule: Rule) -> Iterator[Nudge]:
    """E6: the light check-in that was offered, unless you are in touch anyway."""
    for person, planned in _planned(view):
        soon = planned.due_on <= view.today + timedelta(days=CHECK_IN_SOON_DAYS)
        draft = view.draft("check-in", person.id, planned.meeting_id) or view.draft("check-in", person.id)
        do = ("open-draft", draft.id) if draft else ("draft", "check-in", person.id, planned.meeting_id)
        state = State.SOON if soon else State.LATER
        yield rule.nudge(planned.id, person, "as you offered when you met", state, planned.due_on, do)


def _planned(view: View) -> Iterator[tuple[PersonFact, CheckInFact]]:
    """The newest planned check-in of each person that still makes sense."""
    newest: dict[str, CheckInFact] = {}
    for one in view.facts.check_ins:
        if one.person_id not in newest or newest[one.person_id].due_on < one.due_on:
            newest[one.person_id] = one
    quiet = view.asked.keys() | view.meeting_soon | called_off_twice(view).keys()
    for person_id, one in newest.items():
        person = view.person(person_id)
        if person is None or person.stage in AT_REST_FOR_NOW or person_id in quiet:
            continue
        if person_id in view.unanswered and view.twice(view.unanswered[person_id]):
            continue
        near = one.due_on - timedelta(days=TOUCHED_WITHIN_DAYS)
        if person.last_contact_at is None or view.day(person.last_contact_at) < near:
            yield person, one


def come_back(view: View, rule: Rule) -> Iterator[Nudge]:
    """C3: paused until a day: two weeks before it is in Later, on it in Soon. Paused without a day stays quiet."""
    for one in view.facts.check_ins:
        person = view.person(one.person_id)
        if person is None or person.stage is not Stage.PAUSED or one.meeting_id:
            continue
        if person.stage_at and one.due_on < view.day(person.stage_at):
            continue  # of an earlier pause
        if view.today >= one.due_on - timedelta(days=COME_BACK_AHEAD_DAYS):
            state = State.SOON if view.today >= one.due_on else State.LATER
            why = f"paused until {day_word(one.due_on, view.today)}"
            yield rule.nudge(one.id, person, why, state, one.due_on, ("person", person.id))


def gone_quiet(view: View, rule: Rule) -> Iterator[Nudge]:
    """G1: past the rhythm it waits in Later until its grace is over, then in Soon. Friends twice a year (G6)."""
    written = _written_once(view)
    for person, beat in _quiet(view, (one for one in view.facts.people.values() if one.id not in written)):
        ident = f"{person.id}:{beat.since_on}"
        yield rule.nudge(ident, person, _waited(beat, view), _beat_state(beat), beat.late_on, ("person", person.id))


def by_mail(view: View, rule: Rule) -> Iterator[Nudge]:
    """G3: the last check-in had no answer; when the rhythm comes round, news by mail that ask for nothing."""
    for person, beat in _quiet(view, _written_once(view).values()):
        sent = view.unanswered[person.id][-1]
        why = f"no answer since {day_word(view.day(sent.sent_at), view.today)}: ask nothing"
        yield rule.nudge(sent.draft_id, person, why, _beat_state(beat), beat.late_on, short(view, person.id, "mail"))


def _written_once(view: View) -> dict[str, PersonFact]:
    """Who has one light check-in without an answer; friends are not counted, a hello asks for none."""
    found = {person_id: view.facts.people[person_id] for person_id in view.unanswered}
    return {person_id: person for person_id, person in found.items() if person.stage is not Stage.MOVED_ON}


def ten_minutes(view: View, rule: Rule) -> Iterator[Nudge]:
    """G3: two meetings in a row were called off: offer ten minutes, for a month."""
    for person_id, last in called_off_twice(view).items():
        person, on = view.facts.people[person_id], view.day(last.called_off_at)
        yield rule.nudge(last.id, person, "called off twice: a short call", State.SOON, on, short(view, person_id, "call"))


def called_off_twice(view: View) -> dict[str, CalledOffFact]:
    """By person: the newest of at least two meetings called off since the last one held, unless you wrote or met since."""
    if not view.facts.called_off:
        return {}
    held: dict[str, datetime] = {}
    for meeting in view.facts.meetings:
        if meeting.status == "done" and meeting.ended_at:
            held[meeting.person_id] = max(meeting.ended_at, held.get(meeting.person_id, meeting.ended_at))
    lost: dict[str, list[CalledOffFact]] = {}
    for one in view.facts.called_off:
        if one.person_id not in held or one.called_off_at > held[one.person_id]:
            lost.setdefault(one.person_id, []).append(one)
    coming = {meeting.person_id for meeting in view.coming()}
    out = {}
    for person_id, all_lost in lost.items():
        person, last = view.person(person_id), max(all_lost, key=lambda one: one.called_off_at)
        if person is None or person.stage in AT_REST_FOR_NOW or person_id in coming or person_id in view.asked or len(all_lost) < 2:
            continue
        at = person.last_contact_at
        wrote = at is not None and at > last.called_off_at and at != person.last_in_at
        if not wrote and view.today <= view.day(last.called_off_at) + timedelta(days=TEN_MINUTES_DAYS):
            out[person_id] = last
    return out


def short(view: View, person_id: str, way: str) -> tuple[str, ...]:
    """What writes the short version of a check-in, or goes on with the one begun."""
    draft = view.draft("check-in", person_id)
    return ("open-draft", draft.id) if draft else ("short", "check-in", person_id, way)


def _quiet(view: View, people: Iterable[PersonFact]) -> Iterator[tuple[PersonFact, Rhythm]]:
    """Who of these people is past their rhythm, with nothing else under way."""
    last = view.today + timedelta(days=CHECK_IN_SOON_DAYS)
    offered = {person.id for person, planned in _planned(view) if planned.due_on <= last}
    elsewhere = offered | view.asked.keys() | view.meeting_soon | called_off_twice(view).keys() | waiting(view).keys()
    for person in people:
        if person.id in elsewhere or (person.id in view.unanswered and view.twice(view.unanswered[person.id])) or _fresh(person, view):
            continue
        beat = rhythm(
            person.stage, person.seniority, person.cadence_days, person.last_contact_at, person.bumped_at,
            person.stage_at or person.created_at, view.today, view.zone,
        )  # fmt: skip
        if beat.standing in (Standing.DUE, Standing.LATE) and beat.since_on is not None:
            yield person, beat


def _fresh(person: PersonFact, view: View) -> bool:
    """Plainly within the rhythm, or without one: told without a look at the zone, since this is asked of everybody."""
    every = every_days(person.stage, person.seniority, person.cadence_days)
    return every is None or (person.last_contact_at is not None and (view.now - person.last_contact_at).days < every - 1)


def _beat_state(beat: Rhythm) -> State:
    return State.SOON if beat.standing is Standing.LATE else State.LATER


def _waited(beat: Rhythm, view: View) -> str:
    """9 weeks, usually 6 · 12 days, usually 7 · no contact yet."""
    if beat.last_contact_on is None or beat.every_days is None:
        return "no contact yet"
    days, every = (view.today - beat.last_contact_on).days, beat.every_days
    if every % 7 == 0 and days // 7 > every // 7:
        return f"{days // 7} weeks, usually {every // 7}"
    return f"{days} days, usually {every}"
