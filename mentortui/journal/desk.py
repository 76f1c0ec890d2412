"""What every family of verbs works with: the file, the clock, the zone, and the two doors to the store."""

from __future__ import annotations

from _thread import get_ident  # `threading` takes half a millisecond of the first frame
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime

from mentortui.domain.errors import UsageError
from mentortui.store import connection

TYPE_CHECKING = False
if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path
    from typing import Any, TypeVar

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
        self._together: tuple[int, sqlite3.Connection] | None = None
        """The thread that is inside `as_one`, and its transaction."""
        self._sitting = ""
        self.at_first_write: Callable[[], object] | None = None
        """Done once, before the first write: the backup of the day for who has no app open."""

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
            self.my_zone = _known(connection.zone_of_mine(conn)) or self.machine_zone
        return self.my_zone

    def local(self, moment: datetime) -> datetime:
        """A moment in my zone."""
        from zoneinfo import ZoneInfo

        return moment.astimezone(ZoneInfo(self.zone))

    def today_on(self) -> date:
        """Today where I am."""
        return self.local(self.now()).date()

    def when(self, phrase: str, *, past: bool = False, tz: str | None = None, one_way: bool = False) -> When:
        """A date as a person types it (domain/dates); `one_way` where only what was, or only what is to come, can be meant."""
        from mentortui.domain.dates import understand

        now, zone = self.now(), tz or self.zone
        return understand(phrase, now=now, zone=zone, dayfirst=self.dayfirst, prefer="past" if past else "future", one_way=one_way)

    def happened(self, when: datetime | None) -> datetime:
        """When something was: `when`, or now where nothing was said. UsageError for a moment to come."""
        now = self.now()
        if when is not None and when > now:
            raise UsageError("That lies ahead. Say when it happened, for example yesterday 15:00, or leave it out for now.")
        return when or now

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A read-only look at one moment of the file; inside `as_one`, at what is written so far."""
        if (open_one := self._joined()) is not None:
            yield open_one
            return
        with connection.reading(self.file) as conn:
            yield conn

    @contextmanager
    def writing(self, label: str, merge_key: str = "") -> Iterator[Database]:
        """One transaction, one undo step named `label`; steps of one `merge_key` and one sitting at this desk are one.

        Inside `as_one` it is a part of that step.
        """
        from mentortui.store.writing import handle

        if merge_key and not self._sitting:
            from mentortui.domain.ids import new_id

            self._sitting = new_id(self.now())
        with self._step(label, merge_key and f"{merge_key} {self._sitting}") as conn:
            yield handle(conn)

    @contextmanager
    def writing_rows(self, label: str) -> Iterator[sqlite3.Connection]:
        """The same for the few that write their rows without sqlite_utils."""
        with self._step(label) as conn:
            yield conn

    @contextmanager
    def as_one(self, label: str) -> Iterator[None]:
        """Everything this thread writes inside is one transaction and one undo step named `label`: a refusal leaves nothing behind."""
        with self._step(label) as conn:
            outer, self._together = self._together, (get_ident(), conn)
            try:
                yield
            finally:
                self._together = outer

    @contextmanager
    def _step(self, label: str, merge_key: str = "") -> Iterator[sqlite3.Connection]:
        """A step of its own, or a part of the one that is open in this thread."""
        from mentortui.store.writing import part, writing_rows

        open_one = self._joined()
        if open_one is None:
            self.before_writing()
        with part(open_one) if open_one is not None else writing_rows(self.path, label, self.now(), merge_key) as conn:
            yield conn

    def before_writing(self) -> None:
        """What is due before anything changes; a second call does nothing."""
        due, self.at_first_write = self.at_first_write, None
        if due is not None:
            due()

    def _joined(self) -> sqlite3.Connection | None:
        together = self._together  # read once: another thread may leave its step meanwhile
        return together[1] if together is not None and together[0] == get_ident() else None

    def new(self, kind: type[R], /, **values: Any) -> R:
        """A new record with its id and timestamps."""
        from mentortui.domain.ids import new_id

        now = self.now()
        return kind(id=new_id(now), created_at=now, updated_at=now, **values)
