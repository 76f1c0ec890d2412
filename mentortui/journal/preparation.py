"""The hour before a meeting: what to re-read, what to ask, what to send (METHOD E1–E4)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mentortui.domain.advice import Advice, AdviceState
from mentortui.domain.coach import Context, Review, review
from mentortui.domain.goals import Goal
from mentortui.domain.meetings import Meeting, Question
from mentortui.domain.messages import Draft
from mentortui.domain.people import Person
from mentortui.domain.value import Promise
from mentortui.domain.views import Moment
from mentortui.journal.desk import Desk
from mentortui.store import meetings as rows
from mentortui.store import moments, records


@dataclass(frozen=True, slots=True)
class Preparation:
    """One page: the meeting, its questions with the coach's verdicts, and the four things to re-read (E3)."""

    meeting: Meeting
    person: Person
    questions: tuple[Question, ...]
    reviews: tuple[Review, ...]
    sent: tuple[Draft, ...]
    last_notes: tuple[Moment, ...]
    open_advice: tuple[Advice, ...]
    promises: tuple[Promise, ...]
    opening: str

    @property
    def ready(self) -> int:
        """Questions the coach has nothing against beyond hints."""
        return sum(not any(f.level != "hint" for f in r.findings) for r in self.reviews)


def context_of(desk: Desk, meeting: Meeting) -> Context:
    """What the question coach knows: facts stored about the person, goals, and questions asked before."""
    with desk.reading() as conn:
        person = records.get(conn, Person, meeting.person_id, with_trash=True)
        goals = records.where(conn, Goal, "status = 'open'")
        earlier = rows.asked_before(conn, meeting)
    return Context(
        person_name=person.name, given_name=person.called, person_role=person.role, person_org=person.org,
        person_known=tuple(part for part in (person.role, person.org, person.place, person.cares_about, person.notes) if part),
        culture=person.culture, language=person.language, earlier_questions=earlier,
        goals=tuple(goal.text for goal in goals),
    )


def review_questions(desk: Desk, meeting: Meeting, questions: Sequence[Question]) -> list[Review]:
    """The coach on each question (E2)."""
    from dataclasses import replace

    context = context_of(desk, meeting)
    with desk.reading() as conn:
        there = records.where(conn, Question, "meeting_id = ?", [meeting.id], order="position, id")
    out = []
    for question in questions:
        before = [one.text for one in there if (one.position, one.id) < (question.position, question.id)]
        out.append(review("question", question.text, replace(context, earlier_questions=(*context.earlier_questions, *before))))
    return out


def _opening(person: Person, advice: Sequence[Advice], *, met: bool) -> str:
    """The next meeting starts with what came of their advice (F5)."""
    for piece in advice:
        if piece.state is AdviceState.RESULT:
            return f"Following your advice “{piece.text}”: {piece.result}"
    for piece in advice:
        if piece.state is AdviceState.ACTING:
            return f"I am trying what you advised, “{piece.text}”. May I tell you how it goes so far?"
    if not met:
        return f"Thank you for making the time, {person.called}. May I ask you three questions? I will keep an eye on the clock."
    return f"Thank you for making the time, {person.called}. Here is what has moved since we last spoke."


def prepare(desk: Desk, meeting: Meeting) -> Preparation:
    """Read everything once."""
    with desk.reading() as conn:
        person = records.get(conn, Person, meeting.person_id, with_trash=True)
        questions = records.where(conn, Question, "meeting_id = ?", [meeting.id], order="position, id")
        sent = records.where(conn, Draft, "person_id = ? AND sent_at IS NOT NULL", [person.id], order="sent_at DESC", limit=5)
        notes = moments.lately(conn, person.id, 5)
        advice = records.where(conn, Advice, "person_id = ? AND reported_at IS NULL", [person.id], order="received_at DESC")
        promises = records.where(conn, Promise, "person_id = ? AND kept_at IS NULL", [person.id], order="mine DESC, by_on IS NULL, by_on")
    return Preparation(meeting, person, tuple(questions), tuple(review_questions(desk, meeting, questions)), tuple(sent), tuple(notes),
                       tuple(advice), tuple(promises), _opening(person, advice, met=any(note.kind in ("call", "meeting") for note in notes)))


def agenda_text(desk: Desk, meeting: Meeting) -> str:
    """Progress, challenges and questions, a few lines to send a day ahead (E4)."""
    from mentortui.domain.outreach import render
    from mentortui.journal.fields import fields_for

    with desk.reading() as conn:
        draft = desk.new(Draft, person_id=meeting.person_id, kind="agenda", meeting_id=meeting.id)
        fields = fields_for(conn, desk, draft)
    return render("agenda", fields).body


def calendar(desk: Desk, meeting: Meeting) -> bytes:
    """The meeting as a calendar file; both local times are written out in the description (E1)."""
    from mentortui.domain.plans import Profile
    from mentortui.formats.ics import write

    with desk.reading() as conn:
        person = records.get(conn, Person, meeting.person_id, with_trash=True)
        profile = records.get(conn, Profile, "me")
    return write(
        uid=f"{meeting.id}@mentortui", starts=meeting.starts_at, minutes=meeting.minutes,
        summary=f"{person.name} and {profile.name}" if profile.name else f"Meeting with {person.name}",
        description=_both_times(meeting, desk.zone, person.tz), location=meeting.place, attendee_email=person.email or None,
        stamp=meeting.updated_at, sequence=meeting.sequence, alarm_minutes=1440,
    )


def _both_times(meeting: Meeting, mine: str, theirs: str) -> str:
    """The start in my zone and, where it differs, in theirs: a calendar shows only one."""
    from mentortui.domain.zones import city, zone

    lines = [f"{meeting.starts_at.astimezone(zone(name)):%a %d %b %Y, %H:%M} in {city(name)}" for name in dict.fromkeys((mine, theirs)) if name]
    return "\n".join(lines)
