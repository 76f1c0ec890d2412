"""Write `schema-N.sql`: what an older schema looked like, with rows in it.

    python -m tests.schemas.make 2

A schema that was released is never written again: its file shows what users have on their disks.
"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from sqlite_utils import Database

from mentortui.journal import Journal
from mentortui.journal.desk import Desk
from mentortui.store.migrations import APPLICATION_ID, TABLES, migrations
from mentortui.store.search import rebuild
from mentortui.store.writing import create
from tests.builders import bring_in, connections, world

HERE = Path(__file__).parent
NAMES = ("0001_tables_and_history", "0002_search", "0003_giving_back", "0004_search_beside", "0005_passed_on_to_several")
"""The steps of `migrations()`, in order; schema n is what the first n make."""

IMPORTED = tuple(f"{name},Marsh,https://www.linkedin.com/in/{name.lower()}" for name in ("Cleo", "Dov", "Ewa"))


def bare(path: Path, schema: int) -> None:
    """An empty file of an older schema."""
    with closing(sqlite3.connect(path)) as conn:
        steps = migrations()
        steps.apply(Database(conn, execute_plugins=False), stop_before=NAMES[schema] if schema < len(NAMES) else None)
        conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        conn.execute(f"PRAGMA user_version = {schema}")


def _dumped(conn: sqlite3.Connection) -> list[str]:
    """The file as statements. `iterdump` writes virtual tables as rows of `sqlite_master`, which no SQLite takes back by default."""
    conn.row_factory = None
    virtual = dict(conn.execute("SELECT name, sql FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL%'"))
    if conn.execute("SELECT 1 FROM sqlite_master WHERE name = 'note_doc'").fetchone():  # indexes before schema 4 are of another kind
        rebuild(conn)
        conn.commit()
    lines = [line for line in conn.iterdump() if not any(name in line for name in virtual) and "writable_schema" not in line]
    last = lines.pop()  # COMMIT
    for name, sql in virtual.items():
        columns = [row[1] for row in conn.execute(f"PRAGMA table_info({name})")]
        quoted = " || ',' || ".join(f"quote({column})" for column in ("rowid", *columns))
        lines.append(f"{sql};")
        for (values,) in conn.execute(f"SELECT {quoted} FROM {name}").fetchall():
            lines.append(f"INSERT INTO {name} (rowid, {', '.join(columns)}) VALUES ({values});")
    return [*lines, last]


def written(schema: int) -> str:
    """A file of an older schema with one of everything, as SQL."""
    with tempfile.TemporaryDirectory() as folder:
        full, old = Path(folder) / "full.db", Path(folder) / "old.db"
        create(full, datetime(2026, 11, 22, 9, 14, tzinfo=UTC))
        journal = Journal(Desk(path=full, now=lambda: datetime(2026, 11, 22, 9, 14, tzinfo=UTC), machine_zone="Europe/Lisbon"))
        made = world(journal)
        journal.people.edit(made.ben.id, notes="Knows Łukasz from the choir; “good listener”.")
        journal.timeline.log(made.ana.id, "Talked about the Zürich trial", kind="call", direction="in", minutes=25)
        advice = journal.advice.add(made.ana.id, "Write one page a week")
        journal.advice.pass_on(advice.id, made.ben.id)
        journal.advice.decide(advice.id, "adopt")
        journal.giving.add_story("A launch nobody came to", "We had asked no customer.", tags=("pricing",))
        journal.giving.set_stretch(made.ben.id, "Chair the next review")
        bring_in(journal, connections(f"{name},,Northwind,Editor,01 Jan 2024" for name in IMPORTED))
        bare(old, schema)
        with closing(sqlite3.connect(old)) as conn:
            conn.execute("ATTACH ? AS full", [str(full)])
            there = {row[0] for row in conn.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'")}
            for table in (name for name in (*TABLES, "operation", "change") if name in there):
                names = ", ".join(row[1] for row in conn.execute(f"PRAGMA main.table_info({table})"))
                conn.execute(f"INSERT INTO main.{table} ({names}) SELECT {names} FROM full.{table}")
            conn.commit()
            conn.execute("DETACH full")
            lines = _dumped(conn)
    return "\n".join((*lines, f"PRAGMA application_id = {APPLICATION_ID};", f"PRAGMA user_version = {schema};", ""))


if __name__ == "__main__":
    number = int(sys.argv[1])
    (HERE / f"schema-{number}.sql").write_text(written(number), encoding="utf-8")
