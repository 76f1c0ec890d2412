"""Value given and received, promises on both sides, recurring gifts (METHOD F1, F2, F8)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from mentortui.domain.errors import UsageError
from mentortui.domain.listings import LedgerRow, PromiseRow
from mentortui.domain.people import Person
from mentortui.domain.text import clean_line, needed
from mentortui.domain.value import VALUE_KINDS, Gift, Promise, Value, ValueDirection, a_turn_later
from mentortui.journal.desk import Desk
from mentortui.store import ledger, records

if TYPE_CHECKING:
    from mentortui.domain.nudges.facts import GiftFact


@dataclass(frozen=True, slots=True)
class ValueDesk:
    """The ledger."""

    desk: Desk

    def give(self, person_id: str, text: str, kind: str = "other", when: datetime | None = None) -> Value:
        """Something I did for a person; small counts. Speaking for somebody is of the kind advocacy (H7)."""
        return self._note(person_id, ValueDirection.GIVEN, text, kind, when)

    def receive(self, person_id: str, text: str, kind: str = "other", when: datetime | None = None) -> Value:
        """Something a person did for me."""
        return self._note(person_id, ValueDirection.RECEIVED, text, kind, when)

    def _note(self, person_id: str, direction: str, text: str, kind: str, when: datetime | None) -> Value:
        kind = clean_line(kind).lower() or "other"
        if kind not in VALUE_KINDS:
            raise UsageError(f"“{kind}” is no kind of value. Try one of: {', '.join(VALUE_KINDS)}.")
        value = self.desk.new(Value, person_id=person_id, direction=direction, text=needed(text, "Value needs a few words."), kind=kind,
                              happened_at=self.desk.happened(when))
        with self.desk.reading() as conn:
            name = records.get(conn, Person, person_id).name
        given = direction == ValueDirection.GIVEN
        label = f"Noted value given to {name}" if given else f"Noted value received from {name}"
        with self.desk.writing(f"Spoke for {name}" if given and kind == "advocacy" else label) as db:
            return records.insert(db, value)

    def promise(self, person_id: str, text: str, mine: bool = True, by: date | None = None, when: datetime | None = None,
                meeting_id: str = "") -> Promise:
        """What one side said they would do (F8)."""
        promise = self.desk.new(Promise, person_id=person_id, mine=int(mine), text=needed(text, "A promise needs a few words."), by_on=by,
                                made_at=self.desk.happened(when), meeting_id=meeting_id)
        with self.desk.reading() as conn:
            name = records.get(conn, Person, person_id).name
        label = f"Promised {name} something" if mine else f"Noted a promise of {name}"
        with self.desk.writing(label) as db:
            return records.insert(db, promise)

    def keep(self, promise_id: str, when: datetime | None = None) -> Promise:
        """A promise kept; one that is kept already stays as it is."""
        with self.desk.writing("Kept a promise") as db:
            promise = records.get(db.conn, Promise, promise_id)
            if promise.kept_at:
                return promise
            return records.change(db, Promise, promise_id, self.desk.now(), kept_at=self.desk.happened(when))

    def reopen(self, promise_id: str) -> Promise:
        """A promise that was ticked too early is open again."""
        with self.desk.writing("Opened a promise again") as db:
            if not records.get(db.conn, Promise, promise_id).kept_at:
                return records.get(db.conn, Promise, promise_id)
            return records.change(db, Promise, promise_id, self.desk.now(), kept_at=None)

    def drop_promise(self, promise_id: str) -> Promise:
        """Into the trash."""
        with self.desk.writing("Deleted a promise") as db:
            return records.bury(db, Promise, promise_id, self.desk.now())

    def find_promise(self, ref: str) -> Promise:
        """A promise by its id or a unique beginning of it."""
        with self.desk.reading() as conn:
            return records.by_ref(conn, Promise, ref)

    def promises(self, open_only: bool = True) -> list[PromiseRow]:
        """Promises on both sides, mine first, by date."""
        with self.desk.reading() as conn:
            return ledger.promises(conn, open_only)

    def promises_with(self, person_id: str, open_only: bool = True) -> list[Promise]:
        """Promises between one person and me, in the order they were noted."""
        clause = "person_id = ? AND kept_at IS NULL" if open_only else "person_id = ?"
        with self.desk.reading() as conn:
            return records.where(conn, Promise, clause, [person_id], order="id")

    def ledger(self) -> list[LedgerRow]:
        """Everybody with whom something was given, received, or who is in the pipeline."""
        with self.desk.reading() as conn:
            return ledger.rows(conn, self.desk.today_on(), self.desk.zone_in(conn))

    def kinds(self, person_id: str = "") -> dict[tuple[str, str], dict[str, int]]:
        """How often of which kind, by (person id, "given" or "received"), the most frequent kind first (F1)."""
        from mentortui.store import between

        found: dict[tuple[str, str], dict[str, int]] = {}
        with self.desk.reading() as conn:
            for owner, direction, kind, count in between.kinds(conn, person_id):
                found.setdefault((owner, direction), {})[kind] = count
        return found

    def of(self, person_id: str) -> list[Value]:
        """What was given and received with one person, newest first."""
        with self.desk.reading() as conn:
            return records.where(conn, Value, "person_id = ?", [person_id], order="happened_at DESC")

    def gifts(self, person_id: str = "") -> list[Gift]:
        """Recurring gifts (F2)."""
        with self.desk.reading() as conn:
            clause, args = ("person_id = ?", [person_id]) if person_id else ("", [])
            return records.where(conn, Gift, clause, args)

    def add_gift(self, person_id: str, text: str, every: int, unit: str, anchor_on: date) -> Gift:
        """A repeating kindness (F2): every `every` weeks or months, counted from `anchor_on`."""
        if unit not in ("week", "month") or not 1 <= every <= 52:
            raise UsageError("A gift repeats every 1 to 52 weeks or months.")
        gift = self.desk.new(Gift, person_id=person_id, text=needed(text, "A gift needs a few words."), every=every, unit=unit, anchor_on=anchor_on)
        with self.desk.writing("Planned a recurring gift") as db:
            records.get(db.conn, Person, person_id)
            return records.insert(db, gift)

    def series(self, person_id: str, text: str) -> Gift | None:
        """The recurring gift to this person in these words; None where there is none (F2)."""
        said = " ".join(text.split()).casefold()
        same = [gift for gift in self.gifts(person_id) if " ".join(gift.text.split()).casefold() == said]
        return same[0] if same else None

    def give_or_once_more(self, person_id: str, text: str, kind: str = "other", when: datetime | None = None) -> Value:
        """Something done for a person; in the words of a recurring gift whose turn it is, that gift is given with it (F2)."""
        known = self.series(person_id, text)
        if known is None or not _has_its_turn(known, self.desk.local(self.desk.happened(when)).date()):
            return self.give(person_id, text, kind, when)
        return self.given_once_more(known.id, when, kind)[1]

    def give_again(self, person_id: str, text: str, every: int, unit: str, kind: str = "other", when: datetime | None = None) -> Value:
        """Given today, and again every so many weeks or months (F2): one undo step. The same words go on with the series there is."""
        given_on = self.desk.local(self.desk.happened(when)).date()
        known = self.series(person_id, text)
        if known is not None and (known.every, known.unit) == (every, unit):
            return self.give_or_once_more(person_id, text, kind, when)
        with self.desk.reading() as conn:
            name = records.get(conn, Person, person_id).name
        if known is not None:
            with self.desk.as_one(f"Noted value given to {name}, in another rhythm"):
                value = self.give(person_id, text, kind, when)
                with self.desk.writing("Changed a recurring gift") as db:
                    count = records.get(db.conn, Gift, known.id).done_count + 1
                    records.change(db, Gift, known.id, self.desk.now(), every=every, unit=unit, done_on=None,
                                   anchor_on=a_turn_later(given_on, every, unit), done_count=count)
            return value
        with self.desk.as_one(f"Noted value given to {name}, and again"):
            value = self.give(person_id, text, kind, when)
            self.add_gift(person_id, text, every, unit, a_turn_later(given_on, every, unit))
        return value

    def gift_done(self, gift_id: str, when: datetime | None = None) -> Gift:
        """Given once more: counted in the ledger too."""
        return self.given_once_more(gift_id, when)[0]

    def given_once_more(self, gift_id: str, when: datetime | None = None, kind: str = "roundup") -> tuple[Gift, Value]:
        """The recurring gift, given again, and what the ledger holds of it (F2). A turn after the last one counts as that day's."""
        now = self.desk.happened(when)
        with self.desk.reading() as conn:
            gift = records.get(conn, Gift, gift_id)
        value = self.desk.new(Value, person_id=gift.person_id, direction=ValueDirection.GIVEN, text=gift.text, kind=kind, happened_at=now)
        with self.desk.writing(f"Gave once more: {gift.text}") as db:
            records.insert(db, value)
            known = records.get(db.conn, Gift, gift_id)
            turn = _turn(known, self.desk.local(now).date())
            done = max(turn, known.done_on or turn)  # what was given before and is told late takes no turn back
            return records.change(db, Gift, gift_id, self.desk.now(), done_on=done, done_count=known.done_count + 1), value


def _has_its_turn(gift: Gift, given_on: date) -> bool:
    """Whether a gift of that day is the one of a turn: due, or as near as Today shows it (F2)."""
    from mentortui.domain.nudges.loop import GIFT_SOON_DAYS

    return next_turn(gift, given_on) <= given_on + timedelta(days=GIFT_SOON_DAYS)


def next_turn(gift: Gift, today: date) -> date:
    """The day on which a recurring gift is due next, or is due since (F2)."""
    from mentortui.domain.nudges.loop import gift_due

    return gift_due(_fact(gift), today)


def _fact(gift: Gift) -> GiftFact:
    from mentortui.domain.nudges.facts import GiftFact

    return GiftFact(gift.id, gift.person_id, gift.text, gift.anchor_on, gift.every, gift.unit, gift.done_on, gift.done_count)


def _turn(gift: Gift, given_on: date) -> date:
    """The day the gift counts for: its own, or that of the coming turn where it was given well before (F2)."""
    from mentortui.domain.nudges.loop import gift_due

    fact = _fact(gift)
    due = gift_due(fact, given_on)
    after = gift_due(fact._replace(done_on=given_on), given_on)
    return given_on if due <= given_on or after > due else due
