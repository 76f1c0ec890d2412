"""How the example is told: records with the days counted from today, so that it is alive whenever it is opened."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, TypeVar
from zoneinfo import ZoneInfo

from mentortui.domain.record import Record
from mentortui.domain.timeline import Entry
from mentortui.store import records
from mentortui.store.rows import encode

if TYPE_CHECKING:
    from sqlite_utils import Database

    from mentortui.journal.desk import Desk

R = TypeVar("R", bound=Record)

HOME = "Europe/Lisbon"
"""Where the example's person lives; every clock time in the data is theirs."""


class Story:
    """Records in the making. Days are offsets from today, clock times are `HH:MM` at home."""

    def __init__(self, desk: Desk) -> None:
        self.now = desk.now()
        self.here = self.now.astimezone(ZoneInfo(HOME))
        self.today = self.here.date()
        self.made: list[Record] = []
        self._ids: dict[str, str] = {}
        self._number = 0

    def ref(self, key: str) -> str:
        """The id that goes with a key of the data, made when first asked for; "" for ""."""
        if not key:
            return ""
        if key not in self._ids:
            self._ids[key] = self._new_id(self.now)
        return self._ids[key]

    def known(self, key: str) -> str:
        """The id of a key that was told already; "" where it was not."""
        return self._ids.get(key, "")

    def _new_id(self, since: datetime) -> str:
        """A UUIDv7 (RFC 9562, 5.7) of the moment told, with a counter in place of chance: the same story has the same ids."""
        self._number += 1
        mixed = self._number * 0x2545F4914F6CDD1D & 0x3FFF_FFFF_FFFF_FFFF
        text = f"{int(since.timestamp() * 1000) << 80 | 0x7 << 76 | self._number << 64 | 0x2 << 62 | mixed:032x}"
        return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"

    def on(self, days: int) -> date:
        """The date so many days from today."""
        return self.today + timedelta(days=days)

    def at(self, days: int, clock: str = "10:00") -> datetime:
        """A moment on a day at home, aware."""
        return datetime.combine(self.on(days), time.fromisoformat(clock), ZoneInfo(HOME))

    def month_end(self, months: int) -> date:
        """The last day of the month so many months on."""
        year, month = divmod(self.today.year * 12 + self.today.month + months, 12)
        return date(year, month + 1, 1) - timedelta(days=1)

    def workday(self, days: int) -> int:
        """The same day, or the Monday after a weekend: nobody is asked to meet on a Sunday."""
        return days + {5: 2, 6: 1}.get(self.on(days).weekday(), 0)

    def worked(self, days: int) -> int:
        """The same day, or the Friday before a weekend."""
        return days - {5: 1, 6: 2}.get(self.on(days).weekday(), 0)

    @property
    def talk(self) -> tuple[int, str]:
        """When the talk to thank for began: yesterday, or this morning once yesterday's day of grace is nearly over (E6)."""
        return (-1, "14:00") if self.here < self.at(0, "13:00") else (0, "09:30")

    @property
    def last_monday(self) -> int:
        """The newest Monday before today, as an offset from -1 to -7."""
        return -(self.today.weekday() or 7)

    def make(self, record: type[R], since: datetime, /, key: str = "", touched: datetime | None = None, **values: Any) -> R:
        """One record, written down `since` and last `touched` then."""
        own = self._ids.get(key) or self._new_id(since)
        if key:
            self._ids[key] = own
        made = record(id=own, created_at=since, updated_at=touched or since, **values)
        self.made.append(made)
        return made

    def happened(self, who: str, at: datetime, kind: str, text: str, direction: str = "", minutes: int = 0, **more: Any) -> Entry:
        """An entry in somebody's history."""
        return self.make(
            Entry, at, person_id=self.ref(who), kind=kind, text=text, direction=direction, happened_at=at, minutes=minutes, **more
        )

    def write(self, db: Database) -> None:
        """Put everything into the open transaction, one statement a table."""
        kinds: dict[type[Record], list[list[Any]]] = {}
        for record in self.made:
            kinds.setdefault(type(record), []).append(list(encode(record).values()))
        for kind, rows in kinds.items():
            records.insert_many(db.conn, kind, rows)
