"""What is due and why: the first screen, and `mentortui today`."""

from __future__ import annotations

import os
from datetime import date

from mentortui.domain.errors import UsageError
from mentortui.domain.nudges import Nudge, WeekLine, due_items, week_ahead
from mentortui.domain.nudges.ranking import person_key
from mentortui.journal.desk import Desk
from mentortui.store import facts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from mentortui.domain.glance import Glance
    from mentortui.domain.plans import Snooze


class Today:
    """The ranked list, and putting things aside. Records are loaded only to write: this is on the way to the first frame."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self._ahead: tuple[tuple[int, int, int], tuple[list[Nudge], list[WeekLine]]] | None = None

    def begun(self) -> bool:
        """Whether anything is kept: a person, a goal, or a word about me."""
        with self.desk.reading() as conn:
            return facts.begun(conn)

    def items(self) -> list[Nudge]:
        """Everything due now, soon or later, ranked; the screen caps what it shows."""
        with self.desk.reading() as conn:
            known, zone = facts.read(conn), self.desk.zone_in(conn)
        return due_items(known, self.desk.now(), zone)

    def week(self) -> list[WeekLine]:
        """The next seven days."""
        with self.desk.reading() as conn:
            known, zone = facts.read(conn), self.desk.zone_in(conn)
        return week_ahead(known, self.desk.now(), zone)

    def read_ahead(self) -> tuple[list[Nudge], list[WeekLine], Glance | None]:
        """What `both` answers next, unless the file has changed by then: the first frame and the screen read once.

        And the card of the first row, because opening the file once more would take longer than reading it.
        """
        from mentortui.store import glance

        seen, now, card = self._signature(), self.desk.now(), None
        with self.desk.reading() as conn:
            known, zone = facts.read(conn), self.desk.zone_in(conn)
            items = due_items(known, now, zone)
            if items and items[0].person_id:
                card = glance.read(conn, items[0].person_id, zone, self.desk.today_on())
        week = week_ahead(known, now, zone)
        self._ahead = (seen, (items, week))
        return items, week, card

    def _signature(self) -> tuple[int, int, int]:
        found = os.stat(self.desk.file)
        return found.st_mtime_ns, found.st_size, found.st_ino

    def both(self) -> tuple[list[Nudge], list[WeekLine]]:
        """The list and the week from one reading."""
        ahead, self._ahead = self._ahead, None
        if ahead and ahead[0] == self._signature():
            return ahead[1]
        with self.desk.reading() as conn:
            known, zone = facts.read(conn), self.desk.zone_in(conn)
        now = self.desk.now()
        return due_items(known, now, zone), week_ahead(known, now, zone)

    def snooze(self, key: str, until: date) -> Snooze:
        """Hide a nudge until a day to come."""
        return self.snooze_many((key,), until)[0]

    def snooze_many(self, keys: Iterable[str], until: date) -> list[Snooze]:
        """Hide several nudges until a day to come, as one undo step."""
        return self._put(keys, "Put something aside", until_on=self.to_come(until))

    def to_come(self, until: date) -> date:
        """The day, where it lies ahead; UsageError otherwise."""
        if until <= self.desk.today_on():
            raise UsageError("Snooze until a day to come, for example tomorrow or in 2 weeks.")
        return until

    def snooze_person(self, person_id: str, until: date) -> Snooze:
        """Hide all that is, or comes due, with a person until a day to come."""
        return self.snooze(person_key(person_id), until)

    def done(self, key: str) -> Snooze:
        """This one is done for good; a new occasion has a new key."""
        return self._put((key,), "Ticked something off", done_at=self.desk.now(), until_on=None)[0]

    def _put(self, keys: Iterable[str], label: str, **values: object) -> list[Snooze]:
        from mentortui.domain.plans import Snooze
        from mentortui.domain.text import clean_line
        from mentortui.store import records

        made = []
        with self.desk.writing(label) as db:
            for key in map(clean_line, keys):
                if known := records.first(db.conn, Snooze, "nudge_key = ?", [key]):
                    made.append(records.change(db, Snooze, known.id, self.desk.now(), **values))
                else:
                    made.append(records.insert(db, self.desk.new(Snooze, nudge_key=key, **values)))
        return made
