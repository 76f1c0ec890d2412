"""Meetings from plan to follow-up (METHOD E)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from mentortui.domain.advice import Advice
from mentortui.domain.cadence import local_day
from mentortui.domain.errors import NotFoundError, UsageError
from mentortui.domain.listings import MeetingRow
from mentortui.domain.meetings import Fit, Meeting, MeetingStatus, Question, Takeaway
from mentortui.domain.people import Person
from mentortui.domain.pipeline import Sign
from mentortui.domain.text import clean_line, clean_text, needed, needed_line
from mentortui.domain.timeline import Entry, EntryKind
from mentortui.domain.value import Promise
from mentortui.journal import refs
from mentortui.journal.desk import Desk
from mentortui.journal.fit import checked
from mentortui.journal.pipeline import follow
from mentortui.store import meetings as rows
from mentortui.store import people, records

if TYPE_CHECKING:
    from sqlite_utils import Database

    from mentortui.domain.coach import Review
    from mentortui.journal.preparation import Preparation

OPEN = ("planned", "live")
_WORDS = "A takeaway, advice or promise needs a few words."


@dataclass(frozen=True, slots=True)
class Meetings:
    """Plan, prepare, be there, follow up."""

    desk: Desk

    def schedule(self, person_id: str, starts_at: datetime, minutes: int = 30, tz: str | None = None, place: str = "",
                 confidential: bool = False) -> Meeting:
        """A meeting at an aware moment, kept in UTC with the zone it was agreed in (E1)."""
        person = self._person(person_id)
        agreed = _agreed({"starts_at": starts_at, "minutes": minutes, "tz": tz or self.desk.zone, "place": place})
        meeting = self.desk.new(Meeting, person_id=person_id, confidential=int(confidential), **agreed)
        with self.desk.writing(f"Scheduled a meeting with {person.name}") as db:
            records.insert(db, meeting)
            return records.get(db.conn, Meeting, meeting.id)

    def edit(self, meeting_id: str, **values: Any) -> Meeting:
        """Change time, length, zone, place, progress or challenges; another time raises the sequence (RFC 5545)."""
        if unknown := values.keys() - {"starts_at", "minutes", "tz", "place", "progress", "challenges", "confidential"}:
            raise UsageError(f"A meeting has no field “{min(unknown)}”.")
        meeting = self.get(meeting_id)
        values |= _agreed(values)
        for key in ("progress", "challenges"):
            if key in values:
                values[key] = clean_text(values[key]).strip()
        if values.keys() & {"starts_at", "minutes", "place"}:
            values["sequence"] = meeting.sequence + 1
        with self.desk.writing("Changed a meeting") as db:
            return records.change(db, Meeting, meeting_id, self.desk.now(), **values)

    def cancel(self, meeting_id: str) -> Meeting:
        """Called off; it stays in the list of past ones."""
        with self.desk.writing("Called off a meeting") as db:
            if records.get(db.conn, Meeting, meeting_id).status == MeetingStatus.DONE:
                raise UsageError("This meeting took place. Delete it if it should not be here.")
            return records.change(db, Meeting, meeting_id, self.desk.now(), status=MeetingStatus.CANCELLED.value)

    def delete(self, meeting_id: str) -> Meeting:
        """Into the trash."""
        with self.desk.writing("Deleted a meeting") as db:
            return records.bury(db, Meeting, meeting_id, self.desk.now())

    def get(self, meeting_id: str) -> Meeting:
        """One meeting by id."""
        with self.desk.reading() as conn:
            return records.get(conn, Meeting, meeting_id)

    def find(self, ref: str, *, ahead: bool = False) -> Meeting:
        """By id or a part of it, or by a person: their live, else first open, else last meeting; `ahead` prefers one to come (E2, E3)."""
        if one := refs.by_id(self.desk, Meeting, ref):
            return one
        person = refs.by_person(self.desk, ref)
        with self.desk.reading() as conn:
            found = records.where(conn, Meeting, "person_id = ? AND status <> 'cancelled'", [person.id], order="starts_at")
        if not found:
            raise NotFoundError(f"There is no meeting with {person.name}. `mentortui meet` schedules one.")
        waiting = [meeting for meeting in found if meeting.status in OPEN]
        live = [meeting for meeting in waiting if meeting.status == MeetingStatus.LIVE]
        coming = [meeting for meeting in waiting if ahead and meeting.starts_at + timedelta(minutes=meeting.minutes) >= self.desk.now()]
        return (live or coming or waiting or found[-1:])[0]

    def questions(self, meeting_id: str) -> list[Question]:
        """In the order they will be asked."""
        with self.desk.reading() as conn:
            return records.where(conn, Question, "meeting_id = ?", [meeting_id], order="position, id")

    def ask(self, meeting_id: str, text: str, goal_id: str = "") -> Question:
        """One question to bring (E2)."""
        text = needed_line(text, "A question needs words. `mentortui prep` offers a few openings.", 2000)
        known = self.questions(self.get(meeting_id).id)
        question = self.desk.new(Question, meeting_id=meeting_id, text=text, goal_id=goal_id,
                                 position=known[-1].position + 1 if known else 0)
        with self.desk.writing("Added a question") as db:
            return records.insert(db, question)

    def edit_question(self, question_id: str, text: str) -> Question:
        """Another wording."""
        text = needed_line(text, "A question needs words; delete it instead.", 2000)
        with self.desk.writing("Reworded a question") as db:
            return records.change(db, Question, question_id, self.desk.now(), text=text)

    def drop_question(self, question_id: str) -> Question:
        """Into the trash."""
        with self.desk.writing("Deleted a question") as db:
            return records.bury(db, Question, question_id, self.desk.now())

    def shift_question(self, question_id: str, by: int) -> list[Question]:
        """Move a question up (-1) or down (+1)."""
        with self.desk.reading() as conn:
            moving = records.get(conn, Question, question_id)
        order = [q for q in self.questions(moving.meeting_id) if q.id != question_id]
        place = [q.id for q in self.questions(moving.meeting_id)].index(question_id) + by
        order.insert(max(0, min(place, len(order))), moving)
        with self.desk.writing("Moved a question") as db:
            for position, question in enumerate(order):
                records.change(db, Question, question.id, self.desk.now(), position=position)
        return self.questions(moving.meeting_id)

    def review_question(self, question: Question) -> Review:
        """What the coach thinks of one question, knowing what is stored about the person (E2)."""
        from mentortui.journal.preparation import review_questions

        return review_questions(self.desk, self.get(question.meeting_id), [question])[0]

    def prep(self, meeting_id: str) -> Preparation:
        """Everything to re-read before (E3), on one page."""
        from mentortui.journal.preparation import prepare

        return prepare(self.desk, self.get(meeting_id))

    def agenda(self, meeting_id: str) -> str:
        """Progress, challenges and questions as text to send a day ahead (E4)."""
        from mentortui.journal.preparation import agenda_text

        return agenda_text(self.desk, self.get(meeting_id))

    def agenda_sent(self, meeting_id: str, when: datetime | None = None) -> Meeting:
        """The agenda went out."""
        with self.desk.writing("Sent an agenda") as db:
            return records.change(db, Meeting, meeting_id, self.desk.now(), agenda_sent_at=self.desk.happened(when))

    def start(self, meeting_id: str) -> Meeting:
        """It begins now: the clock runs (E5)."""
        with self.desk.writing("Started a meeting") as db:
            meeting = records.get(db.conn, Meeting, meeting_id)
            if meeting.status not in OPEN:
                raise UsageError("This meeting is over. Schedule a new one with m.")
            return records.change(db, Meeting, meeting_id, self.desk.now(), status=MeetingStatus.LIVE.value,
                                  started_at=meeting.started_at or self.desk.now())

    def answer(self, question_id: str, text: str) -> Question:
        """What was noted beside a question; typing is one undo step."""
        with self.desk.writing("Took notes", merge_key=f"answer {question_id}") as db:
            return records.change(db, Question, question_id, self.desk.now(), answer=clean_text(text))

    def note(self, meeting_id: str, text: str) -> Meeting:
        """Free notes of the meeting; typing is one undo step."""
        with self.desk.writing("Took notes", merge_key=f"notes {meeting_id}") as db:
            return records.change(db, Meeting, meeting_id, self.desk.now(), notes=clean_text(text))

    def takeaway(self, meeting_id: str, text: str) -> Takeaway:
        """One thing worth naming in the thank-you (E6)."""
        meeting = self.get(meeting_id)
        with self.desk.writing("Kept a takeaway") as db:
            return records.insert(db, self._takeaway(meeting, text))

    def takeaways(self, meeting_id: str) -> list[Takeaway]:
        """In the order they were kept."""
        with self.desk.reading() as conn:
            return records.where(conn, Takeaway, "meeting_id = ?", [meeting_id], order="id")

    def end(self, meeting_id: str, at: datetime | None = None, notes: str | None = None, takeaways: Iterable[str] = (),
            advice: Iterable[str] = (), promises: Iterable[str] = (), theirs: Iterable[str] = (), move: bool = True,
            confidential: bool | None = None) -> Meeting:
        """It is over: logged as a real contact, the thank-you due within 24 hours from `at` (E6), the person in conversation (C3)."""
        person = self._person(self.get(meeting_id).person_id)
        kept = tuple(takeaways)
        with self.desk.writing(f"Ended the meeting with {person.name}") as db:
            meeting = records.get(db.conn, Meeting, meeting_id)
            if meeting.status == MeetingStatus.CANCELLED:
                raise UsageError("This meeting was called off. Schedule a new one with m.")
            ended = self.desk.happened(at or meeting.ended_at)
            began, zone = meeting.started_at or meeting.starts_at, self.desk.zone_in(db.conn)
            # One that was to come may have been held earlier; one that was due may not have ended on a day before.
            if began <= self.desk.now() and local_day(ended, zone) < local_day(began, zone):
                raise UsageError(f"It began on {local_day(began, zone)}. Say when it ended, or leave it out for now.")
            started = meeting.started_at or min(meeting.starts_at, ended - timedelta(minutes=1))
            private = meeting.confidential if confidential is None else int(confidential)  # H8
            values: dict[str, Any] = {"status": MeetingStatus.DONE.value, "ended_at": ended, "confidential": private}
            if notes is not None:
                values["notes"] = clean_text(notes).strip()
            if meeting.status != MeetingStatus.DONE:
                spent = max(1, min(1440, round((ended - started).total_seconds() / 60))) if meeting.started_at else meeting.minutes
                known = records.first(db.conn, Takeaway, "meeting_id = ?", [meeting.id], order="id")
                summary = next((text for text in (known.text if known else "", *kept) if text.strip()), "") or meeting.place
                records.insert(db, self.desk.new(Entry, person_id=person.id, kind=EntryKind.MEETING, text=clean_text(summary).strip(),
                                                 minutes=spent, happened_at=started, meeting_id=meeting.id,
                                                 confidential=private))
                follow(db, self.desk, person.id, Sign.MET if move else None, ended)
            for text in kept:
                records.insert(db, self._takeaway(meeting, text))
            self._agreements(db, meeting, ended, advice, promises, theirs)
            return records.change(db, Meeting, meeting_id, self.desk.now(), **values)

    def _agreements(self, db: Database, meeting: Meeting, ended: datetime, advice: Iterable[str], promises: Iterable[str],
                    theirs: Iterable[str]) -> None:
        common = {"person_id": meeting.person_id, "meeting_id": meeting.id}
        for text in advice:
            records.insert(db, self.desk.new(Advice, text=needed(text, _WORDS), received_at=ended, **common))
        for mine, texts in ((1, promises), (0, theirs)):
            for text in texts:
                records.insert(db, self.desk.new(Promise, mine=mine, text=needed(text, _WORDS), made_at=ended, **common))

    def fit(self, meeting_id: str, **answers: int | None) -> Fit:
        """Was it a fit (E7): liked, helpful, trust, rapport, learned, each 0 no · 1 in part · 2 yes."""
        checked(answers)
        meeting = self.get(meeting_id)
        with self.desk.writing("Noted whether it was a fit") as db:
            known = records.first(db.conn, Fit, "meeting_id = ?", [meeting_id])
            if known:
                return records.change(db, Fit, known.id, self.desk.now(), **answers)
            fit = self.desk.new(Fit, person_id=meeting.person_id, meeting_id=meeting_id, noted_at=self.desk.now(), **answers)
            return records.insert(db, fit)

    def ics(self, meeting_id: str) -> bytes:
        """The meeting as a calendar file (RFC 5545)."""
        from mentortui.journal.preparation import calendar

        return calendar(self.desk, self.get(meeting_id))

    def _person(self, person_id: str) -> Person:
        with self.desk.reading() as conn:
            return records.get(conn, Person, person_id)

    def _takeaway(self, meeting: Meeting, text: str) -> Takeaway:
        return self.desk.new(Takeaway, meeting_id=meeting.id, person_id=meeting.person_id, text=needed(text, _WORDS))

    def list(self) -> list[MeetingRow]:
        """Upcoming first, then those to follow up, then past ones, newest first."""
        now = self.desk.now()
        with self.desk.reading() as conn:
            meetings = records.where(conn, Meeting, order="starts_at")
            known = {person.id: person for person in people.of_ids(conn, {meeting.person_id for meeting in meetings})}
            counts = rows.questions_counted(conn)
        found = [MeetingRow(m, known[m.person_id], counts.get(m.id, 0), state_of(m, now)) for m in meetings if m.person_id in known]
        past = sorted((r for r in found if r.state == "past"), key=lambda r: r.meeting.starts_at, reverse=True)
        return [r for s in ("live", "upcoming", "follow-up") for r in found if r.state == s] + past


def _agreed(values: Mapping[str, Any]) -> dict[str, Any]:
    """Time, length, zone and place as they are kept; UsageError for what no meeting can have."""
    from mentortui.domain.zones import zone

    out = {key: values[key] for key in ("starts_at", "minutes") if key in values}
    if "starts_at" in out and out["starts_at"].tzinfo is None:
        raise UsageError("A meeting needs a time with a zone.")
    if not 1 <= out.get("minutes", 1) <= 1440:
        raise UsageError("A meeting lasts 1 to 1440 minutes.")
    if "tz" in values:
        out["tz"] = zone(clean_line(values["tz"])).key
    if "place" in values:
        out["place"] = clean_line(values["place"])
    return out


def state_of(meeting: Meeting, now: datetime) -> str:
    """upcoming, live, follow-up or past."""
    if meeting.status == MeetingStatus.LIVE:
        return "live"
    if meeting.status == MeetingStatus.PLANNED:
        return "upcoming" if meeting.ends_at > now else "follow-up"
    if meeting.status == MeetingStatus.DONE and meeting.thanked_at is None and meeting.ended_at and now - meeting.ended_at < timedelta(days=14):
        return "follow-up"
    return "past"
