"""Introductions from the request to the thank-you (METHOD D2, C2, G2, G4)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from mentortui.domain import leads
from mentortui.domain.errors import NotFoundError, UsageError
from mentortui.domain.introductions import ANSWERS, Introduction, IntroRow
from mentortui.domain.messages import Draft
from mentortui.domain.people import Person
from mentortui.domain.timeline import Entry, EntryKind
from mentortui.domain.value import Value, ValueDirection
from mentortui.journal import refs
from mentortui.journal.desk import Desk
from mentortui.store import leads as lead_rows
from mentortui.store import people, records

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class Introductions:
    """Ask, hear, be introduced, thank."""

    desk: Desk

    def ask(self, person_id: str, via_id: str, goal_id: str = "", **how: Any) -> tuple[Draft, Draft]:
        """Both texts as one step: the request to the introducer, and the lines to forward (D2)."""
        from mentortui.journal.messages import Messages

        return Messages(self.desk).both_texts(person_id, via_id, goal_id, **how)

    def get(self, introduction_id: str) -> Introduction:
        """One introduction by id; NotFoundError."""
        with self.desk.reading() as conn:
            return records.get(conn, Introduction, introduction_id)

    def find(self, ref: str) -> Introduction:
        """By id or a part of it, or by the name of either person where only one is open; AmbiguousError, NotFoundError."""
        if one := refs.by_id(self.desk, Introduction, ref):
            return one
        person = refs.by_person(self.desk, ref)
        found = [row for row in self.rows() if person.id in (row.introduction.person_id, row.introduction.via_id)]
        hits = [(row.introduction, f"{refs.tail(row.introduction)} {row.via_name} to {row.person_name}") for row in found]
        return refs.only(hits, f"No introduction is open with {person.name}. `mentortui intro ask PERSON --via {person.called}` begins one.",
                         f"There are {len(hits)} introductions with {person.name}", "the id")

    def rows(self, open_only: bool = True) -> list[IntroRow]:
        """Those that wait for something, newest first; or all of them. One that was refused waits for nothing."""
        return self._rows("thanked_at IS NULL AND (answer <> 'no' OR made_at IS NOT NULL)" if open_only else "")

    def of(self, person_id: str) -> list[IntroRow]:
        """All in which a person takes part, on either side, newest first."""
        return self._rows("person_id = ? OR via_id = ?", person_id, person_id)

    def row(self, introduction_id: str) -> IntroRow:
        """One introduction with its names; NotFoundError, also where one of the two is in the trash."""
        found = self._rows("id = ?", self.get(introduction_id).id)
        if not found:
            raise NotFoundError("Somebody of this introduction is in the trash. Undo brings them back.")
        return found[0]

    def _rows(self, clause: str, *args: str) -> list[IntroRow]:
        with self.desk.reading() as conn:
            found = records.where(conn, Introduction, clause, args, order="asked_at DESC")
            known: Mapping[str, str] = people.names(conn, tuple({id for one in found for id in (one.person_id, one.via_id)}))
        return [IntroRow(one, known[one.person_id], known[one.via_id]) for one in found if one.person_id in known and one.via_id in known]

    def answer(self, introduction_id: str, word: str, when: datetime | None = None) -> Introduction:
        """What the introducer said: yes or no. It stands in their history too."""
        if word not in ANSWERS:
            raise UsageError(f"“{word}” is no answer. It is yes or no.")
        at = self.desk.happened(when)
        with self.desk.reading() as conn:
            known = records.get(conn, Introduction, introduction_id)
            via, person = records.get(conn, Person, known.via_id), records.get(conn, Person, known.person_id)
        with self.desk.writing(f"Noted that {via.name} said {word}") as db:
            known = records.get(db.conn, Introduction, introduction_id)
            if known.made_at is not None and word == "no":
                raise UsageError(f"{via.name} has introduced you to {person.name} already. Undo that first.")
            if known.answer == word:
                return known
            self._log(db, via.id, f"said {word} to introducing you to {person.name}", at)
            return records.change(db, Introduction, known.id, self.desk.now(), answer=word, answered_at=at)

    def made(self, introduction_id: str, when: datetime | None = None) -> Introduction:
        """It was made: logged with both, a gift received from the introducer (F1), and a way to the person (C2).

        The person is at least somebody I reached out to; whether it becomes a conversation their answer says (C3).
        """
        from mentortui.journal.pipeline import reach

        at, now = self.desk.happened(when), self.desk.now()
        with self.desk.reading() as conn:
            known = records.get(conn, Introduction, introduction_id)
            via, person = records.get(conn, Person, known.via_id), records.get(conn, Person, known.person_id)
        with self.desk.writing(f"Noted that {via.name} introduced you to {person.name}") as db:
            known = records.get(db.conn, Introduction, introduction_id)
            if known.made_at is not None:
                return known
            person = records.get(db.conn, Person, known.person_id)  # another window may have moved them since
            self._log(db, person.id, f"by {via.name}", at)
            self._log(db, via.id, f"to {person.name}", at)
            text = f"introduced me to {person.name}"
            records.insert(db, self.desk.new(Value, person_id=via.id, direction=ValueDirection.RECEIVED, text=text, kind="introduction",
                                             happened_at=at))
            if not person.met_through and not leads.goes_round(lead_rows.links(db.conn, with_trash=True), person.id, via.id):
                person = records.change(db, Person, person.id, now, met_through=via.id)
            reach(db, self.desk, person, at)
            said = {} if known.answer == "yes" else {"answer": "yes", "answered_at": at}
            return records.change(db, Introduction, known.id, now, made_at=at, **said)

    def write(self, introduction_id: str, kind: str = "thanks") -> Draft:
        """A message to the introducer about it, thanks or a check-in; the one begun already, where there is one (D2, G4)."""
        from mentortui.journal.messages import Messages

        known = self.get(introduction_id)
        with self.desk.reading() as conn:
            clause = "kind = ? AND person_id = ? AND via_id = ? AND sent_at IS NULL"
            begun = records.first(conn, Draft, clause, [kind, known.via_id, known.person_id], order="updated_at DESC")
        return begun or Messages(self.desk).start(kind, known.via_id, via_id=known.person_id)

    def other_text(self, draft: Draft) -> Draft | None:
        """The text to forward beside a request, or the request beside the text; None where it was deleted."""
        kind = {"intro-request": "intro-blurb", "intro-blurb": "intro-request"}.get(draft.kind, "")
        with self.desk.reading() as conn:
            clause, order = "kind = ? AND person_id = ? AND via_id = ?", "sent_at IS NOT NULL, updated_at DESC"
            return records.first(conn, Draft, clause, [kind, draft.person_id, draft.via_id], order=order)

    def delete(self, introduction_id: str) -> Introduction:
        """Into the trash."""
        with self.desk.writing("Deleted an introduction") as db:
            return records.bury(db, Introduction, introduction_id, self.desk.now())

    def _log(self, db: Database, person_id: str, text: str, at: datetime) -> None:
        records.insert(db, self.desk.new(Entry, person_id=person_id, kind=EntryKind.INTRO, text=text, happened_at=at))


def sent_about(db: Database, desk: Desk, draft: Draft, at: datetime) -> None:
    """What a sent message means for introductions, within the step that is open: one is asked for, or was thanked for (D2)."""
    if not draft.via_id:
        return
    now, pair = desk.now(), [draft.person_id, draft.via_id]
    if draft.kind == "intro-request":
        if records.first(db.conn, Introduction, "person_id = ? AND via_id = ? AND answer = '' AND made_at IS NULL", pair) is None:
            records.insert(db, desk.new(Introduction, person_id=draft.person_id, via_id=draft.via_id, asked_at=at, draft_id=draft.id))
        if draft.channel != "email":
            return  # the lines to forward go out below a mail only; elsewhere they wait to be sent by themselves
        for blurb in records.where(db.conn, Draft, "kind = 'intro-blurb' AND person_id = ? AND via_id = ? AND sent_at IS NULL", pair):
            records.change(db, Draft, blurb.id, now, sent_at=at)
    elif draft.kind == "thanks":
        clause = "via_id = ? AND person_id = ? AND made_at IS NOT NULL AND thanked_at IS NULL"
        for one in records.where(db.conn, Introduction, clause, pair):
            records.change(db, Introduction, one.id, now, thanked_at=at)
