"""Short ways to a journal with something in it. Everybody here is invented."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from mentortui.domain.goals import Goal
from mentortui.domain.meetings import Meeting
from mentortui.domain.messages import Draft
from mentortui.domain.people import Person
from mentortui.journal import Journal
from mentortui.journal.desk import Desk
from mentortui.store import records
from mentortui.store.migrations import TABLES
from mentortui.store.writing import create

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
        there = {row[0] for row in conn.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        return {table: conn.execute(f"SELECT * FROM {table} ORDER BY id").fetchall() for table in TABLES if table in there}


HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"


@dataclass(frozen=True, slots=True)
class World:
    """One of everything that matters."""

    ana: Person
    ben: Person
    goal: Goal
    meeting: Meeting
    draft: Draft


def draft(journal: Journal, person: Person, kind: str = "cold", **values: Any) -> Draft:
    """A message as it is kept, without asking the templates for words."""
    made = journal.desk.new(Draft, **{"person_id": person.id, "kind": kind, "subject": "Translating trials", "body": "Dear Ana,"} | values)
    with journal.desk.writing(f"Began a message to {person.name}") as db:
        return records.insert(db, made)


def world(journal: Journal) -> World:
    """A mentor in conversation, a colleague in the address book, a goal, a meeting to come, a message begun."""
    ana = journal.people.add("Ana Berkova", role="Head of Research", org="Northwind Labs", email="ana@example.org", stage="in-conversation")
    ben = journal.people.add("Ben Okafor", org="Northwind Labs")
    goal = journal.goals.add("Lead a translation project by June 2027", needs=("functional",), guidance=("career",))
    meeting = journal.meetings.schedule(ana.id, journal.now() + timedelta(days=2), minutes=30, place="Café Aurora")
    return World(ana, ben, goal, meeting, draft(journal, ana, goal_id=goal.id))


def connection(number: int, *, url: bool = True, org: str = "Northwind Labs", role: str = "Engineer") -> str:
    """One row of a LinkedIn export."""
    address = f"https://www.linkedin.com/in/person-{number}" if url else ""
    return f"Given{number},Family{number},{address},p{number}@example.org,{org},{role},{date(2024, 1, 1) + timedelta(days=number % 300):%d %b %Y}"


def connections(rows: Iterable[str]) -> bytes:
    """A LinkedIn export."""
    return ("\n".join((HEADER, *rows)) + "\n").encode()


def bring_in(journal: Journal, data: bytes, format: str = "linkedin", merge: Iterable[str] = ()) -> Any:
    """Import in one go; the report."""
    return journal.transfer.apply(journal.transfer.preview(format, data, "Connections.csv"), merge)


@contextmanager
def foreign(path: Path) -> Iterator[sqlite3.Connection]:
    """Another program with the file open, writing straight away."""
    with closing(sqlite3.connect(path, isolation_level=None)) as conn:
        yield conn


def operations(path: Path) -> list[tuple[Any, ...]]:
    """The steps of the history, oldest first: (label, undone)."""
    with foreign(path) as conn:
        return conn.execute("SELECT label, undone FROM operation ORDER BY seq").fetchall()
