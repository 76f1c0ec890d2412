"""What every family of verbs works with: the file, the clock, the zone, and the two doors to the store."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, TypeVar

from mentortui.store import connection

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

    from sqlite_utils import Database

    from mentortui.domain.dates import When
    from mentortui.domain.record import Record

R = TypeVar("R", bound="Record")


def _known(zone: str) -> str:
    """The zone, or "" where this machine does not know it: a file from elsewhere must not stop the start."""
    from zoneinfo import ZoneInfo  # here, because `mentortui people` never asks what time it is

    try:
        return ZoneInfo(zone).key if zone else ""
    except (LookupError, ValueError, OSError):
        return ""


class Desk:
    """One open file and the settings that matter to the rules. Safe to use from any thread: connections never leave a verb.

    A plain class: `dataclasses` alone costs as much as all of `mentortui today`. `path` may be text for the same reason.
    """

    def __init__(self, path: Path | str, now: Callable[[], datetime], machine_zone: str = "UTC", dayfirst: bool | None = None,
                 demo: bool = False) -> None:
        self.file = path
        self.now = now
        self.machine_zone = machine_zone
        self.dayfirst = dayfirst
        self.demo = demo
        self.my_zone: str | None = None
        self._together: tuple[str, str] | None = None
        self._sitting = ""

    @property
    def path(self) -> Path:
        """The database file."""
        from pathlib import Path

        return Path(self.file)

    @property
    def zone(self) -> str:
        """My IANA zone, read once from the profile; `profile.set` makes it be read again."""
        if self.my_zone is None:
            with self.reading() as conn:
                return self.zone_in(conn)
        return self.my_zone

    def zone_in(self, conn: sqlite3.Connection) -> str:
        """`zone` for those who have the file open already: opening it once more takes half a millisecond of the first frame."""
        if self.my_zone is None:
            row = conn.execute("SELECT tz FROM profile WHERE id = 'me'").fetchone()
            self.my_zone = _known(row[0] if row else "") or self.machine_zone
        return self.my_zone

    def local(self, moment: datetime) -> datetime:
        """A moment in my zone."""
        from zoneinfo import ZoneInfo

        return moment.astimezone(ZoneInfo(self.zone))

    def today_on(self) -> date:
        """Today where I am."""
        return self.local(self.now()).date()

    def when(self, phrase: str, *, past: bool = False, tz: str | None = None) -> When:
        """A date as a person types it (domain/dates)."""
        from mentortui.domain.dates import understand

        return understand(phrase, now=self.now(), zone=tz or self.zone, dayfirst=self.dayfirst, prefer="past" if past else "future")

    def reading(self) -> AbstractContextManager[sqlite3.Connection]:
        """A read-only look at one moment of the file."""
        return connection.reading(self.file)

    @contextmanager
    def writing(self, label: str, merge_key: str = "") -> Iterator[Database]:
        """One transaction, one undo step named `label`; steps of one `merge_key` and one sitting at this desk are one."""
        from mentortui.store.writing import writing

        if merge_key and not self._sitting:
            from mentortui.domain.ids import new_id

            self._sitting = new_id(self.now())
        label, merge_key = self._together or (label, merge_key and f"{merge_key} {self._sitting}")
        with writing(self.path, label, self.now(), merge_key) as db:
            yield db

    @contextmanager
    def writing_rows(self, label: str) -> Iterator[sqlite3.Connection]:
        """The same for the few that write their rows without sqlite_utils."""
        from mentortui.store.writing import writing_rows

        label, merge_key = self._together or (label, "")
        with writing_rows(self.path, label, self.now(), merge_key) as conn:
            yield conn

    @contextmanager
    def as_one(self, label: str) -> Iterator[None]:
        """Everything written inside is one undo step named `label`. One writer at a time: the app has one thread for it."""
        from mentortui.domain.ids import new_id

        self._together = (label, f"together {new_id(self.now())}")
        try:
            yield
        finally:
            self._together = None

    def new(self, kind: type[R], /, **values: Any) -> R:
        """A new record with its id and timestamps."""
        from mentortui.domain.ids import new_id

        now = self.now()
        return kind(id=new_id(now), created_at=now, updated_at=now, **values)
