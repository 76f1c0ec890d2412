"""What every test can ask for: a clock that stands still, a journal over a real file, and a look at all its rows."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from mentortui.journal import Journal
from mentortui.journal.desk import Desk
from mentortui.store.migrations import TABLES
from mentortui.store.writing import create

settings.register_profile("project", deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
settings.load_profile("project")

START = datetime(2026, 11, 22, 9, 14, tzinfo=UTC)
"""A Sunday morning in Lisbon."""


class Clock:
    """A clock that moves only when it is told to."""

    def __init__(self, moment: datetime = START) -> None:
        self.moment = moment

    def __call__(self) -> datetime:
        return self.moment

    def set(self, text: str) -> None:
        """To an ISO 8601 moment."""
        self.moment = datetime.fromisoformat(text)

    def advance(self, **by: float) -> datetime:
        """On by `days=1`, `hours=2` and so on."""
        self.moment += timedelta(**by)
        return self.moment


def journal_at(path: Path, clock: Callable[[], datetime], zone: str = "Europe/Lisbon") -> Journal:
    """A journal over a file that is made when missing."""
    if not path.exists():
        create(path, clock())
    return Journal(Desk(path=path, now=clock, machine_zone=zone))


def dump(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row a person can make, by table, in an order that does not depend on when it was written."""
    with closing(sqlite3.connect(path)) as conn:
        return {table: conn.execute(f"SELECT * FROM {table} ORDER BY id").fetchall() for table in TABLES}


@pytest.fixture
def clock() -> Clock:
    """2026-11-22T09:14Z until told otherwise."""
    return Clock()


@pytest.fixture
def journal(tmp_path: Path, clock: Clock) -> Journal:
    """A new file, somebody in Lisbon."""
    return journal_at(tmp_path / "mentor.db", clock)


@pytest.fixture(name="dump")
def dump_of() -> Callable[[Path], dict[str, list[tuple[object, ...]]]]:
    """All rows of a file, to compare."""
    return dump


@pytest.fixture
def loose_umask() -> Iterator[None]:
    """Nothing is kept from anybody by accident of the umask."""
    before = os.umask(0)
    yield
    os.umask(before)
