"""Advice that comes full circle: received → decided → result → reported back (METHOD F5–F7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from mentortui.domain.advice import WITHOUT_WORDS, Advice, Decision, Passing
from mentortui.domain.errors import UsageError
from mentortui.domain.listings import AdviceRow, PassedOn
from mentortui.domain.meetings import Meeting
from mentortui.domain.people import Person
from mentortui.domain.text import clean_text, fold, needed
from mentortui.domain.value import Value, ValueDirection
from mentortui.journal import refs
from mentortui.journal.desk import Desk
from mentortui.store import ledger, records


@dataclass(frozen=True, slots=True)
class AdviceLoop:
    """Every piece of advice and what became of it."""

    desk: Desk

    def add(self, person_id: str, text: str, goal_id: str = "", meeting_id: str = "", when: datetime | None = None) -> Advice:
        """Advice received."""
        text = needed(text, "Advice needs a few words: what did they say?")
        with self.desk.reading() as conn:
            name = records.get(conn, Person, person_id).name
        advice = self.desk.new(Advice, person_id=person_id, text=text, goal_id=goal_id, meeting_id=meeting_id,
                               received_at=self.desk.happened(when))
        with self.desk.writing(f"Noted advice of {name}") as db:
            return records.insert(db, advice)

    def get(self, advice_id: str) -> Advice:
        """One piece of advice."""
        with self.desk.reading() as conn:
            return records.get(conn, Advice, advice_id)

    def find(self, ref: str) -> Advice:
        """By id, a part of it, or words of the advice."""
        if found := refs.by_id(self.desk, Advice, ref):
            return found
        with self.desk.reading() as conn:
            hits = [(piece, piece.text) for piece in records.where(conn, Advice) if fold(ref) in fold(piece.text)]
        return refs.by_words(ref, hits, "advice", "mentortui advice list")

    def of(self, person_id: str, open_only: bool = True) -> list[Advice]:
        """Advice of one person, newest first."""
        clause = "person_id = ? AND reported_at IS NULL" if open_only else "person_id = ?"
        with self.desk.reading() as conn:
            return records.where(conn, Advice, clause, [person_id], order="received_at DESC")

    def decide(self, advice_id: str, decision: str, because: str = "", when: datetime | None = None) -> Advice:
        """Adopt, adapt or decline; declining says why (F7)."""
        if decision not in tuple(Decision):
            raise UsageError(f"“{decision}” is no decision. Try one of: {', '.join(Decision)}.")
        because = clean_text(because).strip()
        if decision == Decision.DECLINE and not because:
            raise UsageError("Declining is fine; say why in a few words (--because), so that you can tell them.")
        words = {"adopt": "Adopted", "adapt": "Adapted", "decline": "Declined"}
        with self.desk.writing(f"{words[decision]} a piece of advice") as db:
            return records.change(db, Advice, advice_id, self.desk.now(), decision=decision, because=because,
                                  decided_at=self.desk.happened(when))

    def result(self, advice_id: str, text: str, when: datetime | None = None) -> Advice:
        """What came of it."""
        text = needed(text, "A result needs a few words: what happened?")
        with self.desk.reading() as conn:
            known = records.get(conn, Advice, advice_id)
        if known.decision == Decision.DECLINE:
            raise UsageError("This advice was declined. Decide adopt or adapt first, then note what came of it.")
        at = self.desk.happened(when)
        decided = {} if known.decision else {"decision": Decision.ADOPT.value, "decided_at": at}
        with self.desk.writing("Noted what came of a piece of advice") as db:
            return records.change(db, Advice, advice_id, self.desk.now(), result=text, result_at=at, **decided)

    def report(self, advice_id: str, when: datetime | None = None) -> Advice:
        """They were told (F5); without a result or a reason there is nothing to tell yet. Told once, the day stays unless `when` names another."""
        with self.desk.writing("Reported back") as db:
            known = records.get(db.conn, Advice, advice_id)
            if known.reported_at and when is None:
                return known
            if known.result_at is None and known.decision != Decision.DECLINE:
                raise UsageError("There is nothing to report yet: note the result first, or decline with a reason.")
            return records.change(db, Advice, advice_id, self.desk.now(), reported_at=self.desk.happened(when))

    def pass_on(self, advice_id: str, person_id: str) -> PassedOn:
        """Given on to somebody else, and noted as value given to them: one step (H1). It may go on to several, to each of them once."""
        with self.desk.reading() as conn:
            known, person = records.get(conn, Advice, advice_id), records.get(conn, Person, person_id)
            source = records.get(conn, Person, known.person_id, with_trash=True)
            said_in = records.get(conn, Meeting, known.meeting_id, with_trash=True) if known.meeting_id else None
        if person_id == known.person_id:
            raise UsageError(f"{person.name} gave you this advice. Choose somebody else to pass it on to.")
        # What was said in confidence is not copied into what is kept of somebody else (H8).
        quiet = source.confidential or (said_in is not None and said_in.confidential)
        words = WITHOUT_WORDS if quiet else f"Passed on what {source.name} said: {known.text}"
        now = self.desk.now()
        given = self.desk.new(Value, person_id=person_id, direction=ValueDirection.GIVEN, kind="other", happened_at=now, text=words)
        passing = self.desk.new(Passing, person_id=person_id, advice_id=advice_id, value_id=given.id, passed_at=now)
        with self.desk.writing(f"Passed advice on to {person.name}") as db:
            records.get(db.conn, Advice, advice_id)
            if records.first(db.conn, Passing, "advice_id = ? AND person_id = ?", [advice_id, person_id]):
                raise UsageError(f"{person.name} has this from you already.")
            records.insert(db, given)
            records.insert(db, passing)
        return PassedOn(known, source.name, person.name, person.id, now)

    def passed_on(self) -> list[PassedOn]:
        """Advice that went further, newest first: from whom, to whom; a row for each of them (H1)."""
        with self.desk.reading() as conn:
            return ledger.passed_on(conn)

    def delete(self, advice_id: str) -> Advice:
        """Into the trash."""
        with self.desk.writing("Deleted a piece of advice") as db:
            return records.bury(db, Advice, advice_id, self.desk.now())

    def list(self, open_only: bool = False) -> list[AdviceRow]:
        """What waits to be told first."""
        with self.desk.reading() as conn:
            return ledger.advice(conn, open_only)
