"""Before, during and right after a meeting (METHOD E1, E2, E4, E5, E6)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from mentortui.domain.meeting_rules import FEWEST_QUESTIONS, FOLLOW_UP_WITHIN
from mentortui.domain.nudges.facts import MeetingFact
from mentortui.domain.nudges.nudge import Nudge, Rule, State, View
from mentortui.domain.nudges.words import counted, day_word

ON_TIME_WITHIN = timedelta(minutes=60)
PREPARE_WITHIN = timedelta(hours=48)
AGENDA_AHEAD = timedelta(hours=24)
OLD_AFTER = timedelta(days=30)
"""What is left open this long is kept, further down."""


def _mentored(view: View, meeting: MeetingFact) -> bool:
    """True where I am the mentor: questions, agenda and thanks are theirs to bring (H6)."""
    person = view.person(meeting.person_id)
    return person is not None and person.direction == "mentee"


def _end(meeting: MeetingFact) -> datetime:
    return meeting.ends_at if meeting.status == "live" else meeting.starts_at + timedelta(minutes=meeting.minutes)


def thank(view: View, rule: Rule) -> Iterator[Nudge]:
    """E6: due 24 hours after the end, from the minute it ends; one per person, for the newest meeting."""
    newest: dict[str, tuple[datetime, MeetingFact]] = {}
    for meeting in view.facts.meetings:
        if meeting.status != "done" or meeting.ended_at is None or _mentored(view, meeting):
            continue
        if meeting.person_id not in newest or newest[meeting.person_id][0] < meeting.ended_at:
            newest[meeting.person_id] = (meeting.ended_at, meeting)
    for ended_at, meeting in newest.values():
        person = view.person(meeting.person_id)
        if person is None or meeting.thanked_at is not None or ended_at > view.now:
            continue
        why = f"met {day_word(view.day(ended_at), view.today)}, {meeting.minutes} min"
        draft = view.draft("follow-up", person.id, meeting.id)
        if draft and draft.copied_at:
            why = "copied, not marked sent"
        do = ("open-draft", draft.id) if draft else ("draft", "follow-up", person.id, meeting.id)
        state = State.LATER if view.now - ended_at > OLD_AFTER else State.NOW
        yield rule.nudge(meeting.id, person, why, state, ended_at + FOLLOW_UP_WITHIN, do)


def be_on_time(view: View, rule: Rule) -> Iterator[Nudge]:
    """E1: on screen from an hour before until the agreed end."""
    for meeting in view.coming():
        person = view.person(meeting.person_id)
        if person is None or meeting.status != "planned" or meeting.starts_at - view.now > ON_TIME_WITHIN:
            continue
        why = f"{meeting.minutes} min, it has begun"
        if view.now < meeting.starts_at:
            why = f"{meeting.minutes} min, {counted(meeting.questions, 'question')} ready"
        yield rule.nudge(meeting.id, person, why, State.NOW, meeting.starts_at, ("prepare", meeting.id))


def go_on(view: View, rule: Rule) -> Iterator[Nudge]:
    """E5: a meeting that runs is one key away until its agreed end."""
    for meeting in view.coming():
        person = view.person(meeting.person_id)
        if person is not None and meeting.status == "live":
            why = f"{meeting.minutes} min, going on"
            yield rule.nudge(meeting.id, person, why, State.NOW, _end(meeting), ("live", meeting.id))


def wrap_up(view: View, rule: Rule) -> Iterator[Nudge]:
    """E6: the agreed end has passed and nobody said how it went: the thank-you behind it is due 24 hours after that end."""
    for meeting in view.facts.meetings:
        person = view.person(meeting.person_id)
        end = _end(meeting)
        if person is None or meeting.status not in ("planned", "live") or view.now <= end:
            continue
        state = State.LATER if view.now - end > OLD_AFTER else State.NOW
        why = f"was {day_word(view.day(end), view.today)}: how did it go"
        yield rule.nudge(meeting.id, person, why, state, end + FOLLOW_UP_WITHIN, ("end", meeting.id))


def prepare(view: View, rule: Rule) -> Iterator[Nudge]:
    """E2: within 48 hours of the start with fewer than three questions."""
    for meeting in view.coming():
        person = view.person(meeting.person_id)
        ahead = meeting.starts_at - view.now
        if person is None or meeting.status != "planned" or _mentored(view, meeting):
            continue
        if ON_TIME_WITHIN < ahead <= PREPARE_WITHIN and meeting.questions < FEWEST_QUESTIONS:
            why = f"{meeting.questions} of {FEWEST_QUESTIONS} questions written"
            yield rule.nudge(meeting.id, person, why, State.NOW, meeting.starts_at, ("prepare", meeting.id))


def agenda(view: View, rule: Rule) -> Iterator[Nudge]:
    """E4: a day ahead; where questions are missing, preparing comes first and this waits below it."""
    for meeting in view.coming():
        person = view.person(meeting.person_id)
        ahead = meeting.starts_at - view.now
        if person is None or meeting.status != "planned" or _mentored(view, meeting):
            continue
        if meeting.agenda_sent_at is None and ON_TIME_WITHIN < ahead <= AGENDA_AHEAD:
            ready = meeting.questions >= FEWEST_QUESTIONS
            draft = view.draft("agenda", person.id, meeting.id)
            do = ("open-draft", draft.id) if draft else ("draft", "agenda", person.id, meeting.id)
            why = f"you meet {day_word(view.day(meeting.starts_at), view.today)}"
            state = State.NOW if ready else State.SOON
            yield rule.nudge(meeting.id, person, why, state, meeting.starts_at, do)
