"""The rows of an archive on their way back in: put on trial first, then compared with what is here, then added.

The trial is a database in memory with this program's own tables, so whatever a row may not be is refused by the same rules
as in the file. Complaints name the row by its number in the archive, from 1.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from mentortui.domain.archived import Differing
from mentortui.domain.errors import ContentError
from mentortui.store.connection import fetch
from mentortui.store.migrations import TABLES, build
from mentortui.store.passing import carry_over, passed_to_somebody
from mentortui.store.trial import Trial

Row = dict[str, Any]
_STAMPS = frozenset({"created_at", "updated_at", "version"})
_TOLD_BY = ("name", "title", "text", "prompt", "subject")
_LISTED_IN = {("persona", "goals"): "goal"}
"""References that are kept as a list of ids: which table they mean."""
_NAME_LENGTH = 60


@dataclass(frozen=True, slots=True)
class Plan:
    """What an archive does to the file: rows to add by table, the profile where it was still empty, and what stays."""

    new: Mapping[str, Sequence[Row]]
    profile: Row | None
    unchanged: int
    differing: tuple[Differing, ...]

    @property
    def added(self) -> int:
        """How many rows are new."""
        return sum(map(len, self.new.values()))


@dataclass(frozen=True, slots=True)
class Tried:
    """Rows that may come in, in the order of the archive, with all columns; `cleaned` counts values that had to be cleaned first (H8)."""

    rows: Mapping[str, Sequence[Row]]
    references: Mapping[str, Mapping[str, str]]
    """By table: the columns that hold an id, and the table it is of."""
    cleaned: int
    carried: Mapping[str, int]
    """Rows of `passing` that were a column of an archive of before: the number of the row of `advice` by their id."""


def tried(tables: Mapping[str, Sequence[Mapping[str, object]]], at: datetime) -> Tried:
    """The rows of an archive as this program would keep them; ContentError for the first that it could not have written."""
    if unknown := [name for name in tables if name not in TABLES]:
        raise ContentError(f"The table “{_short(unknown[0])}” of this archive is not known here: a newer mentortui is needed.")
    owners: dict[str, str] = {}
    carried: dict[str, int] = {}
    cleaned, found, references = 0, {}, {}
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as conn:
        build(conn, at)
        for table in TABLES:
            trial = Trial(conn, table)
            found[table] = [trial.row(row, number) for number, row in enumerate(tables.get(table, ()), 1)]
            cleaned += trial.cleaned
            references[table] = trial.references
        if passed_to_somebody(conn):
            numbers = {row["id"]: number for number, row in enumerate(found["advice"], 1)}
            carried = {id: numbers[advice] for id, advice in carry_over(conn).items()}
            for table in ("advice", "passing"):
                found[table] = [dict(row) for row in _rows(conn, table)]
        for table in TABLES:
            for number, row in enumerate(found[table], 1):
                if (owner := owners.setdefault(row["id"], table)) != table:
                    raise ContentError(f"Row {number:,} of the table “{table}” has the id of a row of “{owner}”: the file is damaged.")
    return Tried(found, references, cleaned, carried)


def _rows(conn: sqlite3.Connection, table: str) -> Iterator[Iterable[tuple[str, Any]]]:
    """The rows on trial in the order they came: pairs of column and value."""
    cursor = conn.execute(f"SELECT * FROM {table} ORDER BY rowid")
    names = [column[0] for column in cursor.description]
    return (zip(names, row, strict=True) for row in cursor)


def compare(conn: sqlite3.Connection, archive: Tried) -> Plan:
    """Which rows are new, the same, or here with other words; ContentError for a row that points nowhere."""
    owners = {id: table for table in TABLES for (id,) in fetch(conn, f"SELECT id FROM {table}")}
    new: dict[str, list[Row]] = {}
    differing: list[Differing] = []
    profile, unchanged = None, 0
    for table, rows in archive.rows.items():
        here = _here(conn, table, rows) if rows else {}
        for number, row in enumerate(rows, 1):
            mine = here.get(row["id"])
            if row["id"] in archive.carried and _went_on(conn, row):
                unchanged += 1
            elif mine is None:
                if table == "profile":
                    raise ContentError(f"Row {number:,} of the table “profile” is of nobody known here: the file is damaged.")
                if (owner := owners.get(row["id"])) is not None:
                    raise ContentError(f"Row {number:,} of the table “{table}” has the id of a {_words(owner)} that is here: the file is damaged.")
                new.setdefault(table, []).append(row)
            elif fields := tuple(name for name in row if name not in _STAMPS and row[name] != mine[name]):
                if table == "profile" and _untouched(conn, mine):
                    profile = row
                else:
                    differing.append(Differing(table, number, row["id"], _told(mine) or _whose(conn, mine), fields))
            elif table == "profile" and mine != row and _untouched(conn, mine):
                profile = row
            else:
                unchanged += 1
    _refuse_dangling(archive, new, owners)
    return Plan(new, profile, unchanged, tuple(differing))


def insert(conn: sqlite3.Connection, plan: Plan) -> None:
    """Add what is new as it was, with its times and versions; one operation has to be open."""
    for table, rows in plan.new.items():
        names = list(rows[0])
        marks = ", ".join("?" for _ in names)
        conn.executemany(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})", [list(row.values()) for row in rows])
    if plan.profile is not None:
        names = [name for name in plan.profile if name != "id"]
        sets = ", ".join(f"{name} = ?" for name in names)
        conn.execute(f"UPDATE profile SET {sets} WHERE id = ?", [*(plan.profile[name] for name in names), plan.profile["id"]])


def _here(conn: sqlite3.Connection, table: str, rows: Sequence[Row]) -> dict[str, Row]:
    """The rows of the file that the archive has too, by id."""
    names, wanted = list(rows[0]), {row["id"] for row in rows}
    found = fetch(conn, f"SELECT {', '.join(names)} FROM {table}")
    at = names.index("id")
    return {row[at]: dict(zip(names, row, strict=True)) for row in found if row[at] in wanted}


def _went_on(conn: sqlite3.Connection, row: Row) -> bool:
    """Whether what a column of before says is known here: that it went on to them, and no more."""
    return conn.execute("SELECT 1 FROM passing WHERE advice_id = ? AND person_id = ?", [row["advice_id"], row["person_id"]]).fetchone() is not None


def _whose(conn: sqlite3.Connection, row: Row) -> str:
    """Whom a row without words of its own is about; "" where it is about nobody."""
    found = conn.execute("SELECT name FROM person WHERE id = ?", [row.get("person_id")]).fetchone()
    return _told({"name": found[0]}) if found else ""


def _untouched(conn: sqlite3.Connection, profile: Row) -> bool:
    """Whether a profile is still as a new file has it."""
    defaults = {row[1]: row[4] for row in conn.execute("PRAGMA table_info(profile)")}
    empty = {name: str(default or "").strip("'") for name, default in defaults.items()}
    return profile["version"] == 1 and all(str(profile[name] or "") == empty[name] for name in profile if name != "id" and name not in _STAMPS)


def _refuse_dangling(archive: Tried, new: Mapping[str, Sequence[Row]], here: Mapping[str, str]) -> None:
    """Whatever a new row points to has to come with it or be here."""
    there = {(table, row["id"]) for table, rows in archive.rows.items() for row in rows}
    for table, rows in archive.rows.items():
        coming = {row["id"] for row in new.get(table, ())}
        for number, row in enumerate(rows, 1):
            if row["id"] not in coming:
                continue
            for parent, id in _pointed(table, row, archive.references[table]):
                if (parent, id) not in there and here.get(id) != parent:
                    place, at = ("advice", archive.carried[row["id"]]) if row["id"] in archive.carried else (table, number)
                    raise ContentError(
                        f"Row {at:,} of the table “{place}” belongs to a {_words(parent)} that is neither in this archive nor here."
                        " Export the whole of it again."
                    )


def _pointed(table: str, row: Row, references: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Every row a row points to: (table, id)."""
    for name, parent in references.items():
        if row[name] is not None:
            yield parent, row[name]
    for (owner, name), parent in _LISTED_IN.items():
        if owner == table and row[name] != "[]":
            yield from ((parent, id) for id in _ids(row[name]))


def _ids(text: str) -> Iterable[str]:
    import json

    found: list[str] = json.loads(text)
    return found


def _told(row: Row) -> str:
    """What a person would know a row by."""
    words = next((str(row[name]) for name in _TOLD_BY if row.get(name)), "")
    first = re.split(r"\n", words.strip(), maxsplit=1)[0]
    return first if len(first) <= _NAME_LENGTH else f"{first[: _NAME_LENGTH - 1]}…"


def _words(table: str) -> str:
    return table.replace("_", " ")


def _short(text: str) -> str:
    return text if len(text) <= _NAME_LENGTH else f"{text[: _NAME_LENGTH - 1]}…"
