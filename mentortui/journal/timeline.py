"""What happened with a person: calls, mails, chats, meetings, notes (one list, METHOD E3, G1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from mentortui.domain.errors import UsageError
from mentortui.domain.listings import Logged
from mentortui.domain.people import Person
from mentortui.domain.pipeline import sign_of
from mentortui.domain.text import clean_line, clean_text, needed
from mentortui.domain.timeline import Entry, EntryKind
from mentortui.journal.desk import Desk
from mentortui.journal.pipeline import follow
from mentortui.store import records

LOGGED: tuple[str, ...] = (
    EntryKind.CALL, EntryKind.EMAIL, EntryKind.CHAT, EntryKind.MEETING, EntryKind.NOTE, EntryKind.RESEARCH, EntryKind.INTRO,
)


@dataclass(frozen=True, slots=True)
class Timeline:
    """Log and correct entries."""

    desk: Desk

    def log(self, person_id: str, text: str = "", kind: str = "note", direction: str = "", when: datetime | None = None,
            minutes: int = 0, url: str = "", move: bool = True, confidential: bool = False) -> Entry:
        """Something that happened; `note` also says whether it moved the person."""
        return self.note(person_id, text, kind, direction, when, minutes, url, move, confidential).entry

    def note(self, person_id: str, text: str = "", kind: str = "note", direction: str = "", when: datetime | None = None,
             minutes: int = 0, url: str = "", move: bool = True, confidential: bool = False) -> Logged:
        """Something that happened, and where it led: an answer opens a conversation in the same step, unless `move` is off (C3).

        What is `confidential` stays out of every export unless it is asked for (H8).
        An older entry never moves the rhythm backwards, because the rhythm is derived.
        """
        if kind not in LOGGED:
            raise UsageError(f"“{kind}” is no kind of entry. Try one of: {', '.join(LOGGED)}.")
        if direction not in ("", "in", "out"):
            raise UsageError("A direction is in or out.")
        if not 0 <= minutes <= 1440:
            raise UsageError("An entry takes 0 to 1440 minutes.")
        text = _worded(text, kind)
        with self.desk.reading() as conn:
            person = records.get(conn, Person, person_id)
        entry = self.desk.new(Entry, person_id=person_id, text=text, kind=kind, direction=direction,
                              happened_at=self.desk.happened(when), minutes=minutes, url=clean_line(url), confidential=int(confidential))
        with self.desk.writing(f"Logged a{'n' if kind[0] in 'aei' else ''} {kind} with {person.name}") as db:
            records.insert(db, entry)
            moved = follow(db, self.desk, person_id, sign_of(kind, direction), entry.happened_at) if move else None
            return Logged(entry, person.stage, moved)

    def get(self, entry_id: str) -> Entry:
        """One entry."""
        with self.desk.reading() as conn:
            return records.get(conn, Entry, entry_id)

    def edit(self, entry_id: str, text: str, confidential: bool | None = None) -> Entry:
        """Correct the words, and whether it stays between us (H8); None leaves that as it is."""
        text = _worded(text, self.get(entry_id).kind)
        marked = {} if confidential is None else {"confidential": int(confidential)}
        with self.desk.writing("Corrected an entry") as db:
            return records.change(db, Entry, entry_id, self.desk.now(), text=text, **marked)

    def delete(self, entry_id: str) -> Entry:
        """Put an entry in the trash."""
        with self.desk.writing("Deleted an entry") as db:
            return records.bury(db, Entry, entry_id, self.desk.now())


def _worded(text: str, kind: str) -> str:
    return needed(text, "A note needs a few words.") if kind in (EntryKind.NOTE, EntryKind.RESEARCH) else clean_text(text).strip()
