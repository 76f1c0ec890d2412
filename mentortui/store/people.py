"""Questions about people: by name, by stage, by words, and everything their card shows."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from mentortui.domain.people import Person
from mentortui.store import lookup, records
from mentortui.store.connection import fetch
from mentortui.store.rows import columns, decode

SHOWN = 200
"""As many hits as a search shows; only these are ranked."""


def page(conn: sqlite3.Connection, offset: int, limit: int) -> list[Person]:
    """The address book by name."""
    return _ordered(conn, "person_by_name", "deleted_at IS NULL", limit, offset)


def _ordered(conn: sqlite3.Connection, index: str, clause: str, limit: int = -1, offset: int = 0) -> list[Person]:
    """People by name straight from an index that holds just them: without statistics SQLite would rather sort."""
    rows = fetch(
        conn,
        f"SELECT {columns(Person)} FROM person INDEXED BY {index} WHERE {clause} ORDER BY name_key, rowid LIMIT ? OFFSET ?",
        [limit, offset],
    )
    return [decode(Person, row) for row in rows]


def count(conn: sqlite3.Connection) -> int:
    """How many people there are."""
    return int(conn.execute("SELECT count(*) FROM person WHERE deleted_at IS NULL").fetchone()[0])


def in_pipeline(conn: sqlite3.Connection) -> list[Person]:
    """Everybody with a stage, by name. Who only is mentored by me has a screen of their own (H1)."""
    return _ordered(conn, "person_in_pipeline", "stage IS NOT NULL AND deleted_at IS NULL AND direction <> 'mentee'")


def search(conn: sqlite3.Connection, text: str, limit: int = SHOWN) -> list[Person]:
    """People whose name, work or notes begin with every word typed; names first, then those in the pipeline."""
    return [decode(Person, row) for row in lookup.people(conn, columns(Person, "p"), text, limit)]


def named(conn: sqlite3.Connection, key: str) -> list[Person]:
    """People whose folded name is exactly `key`."""
    return records.where(conn, Person, "name_key = ?", [key])


def with_email(conn: sqlite3.Connection, email: str) -> list[Person]:
    """People with exactly this address."""
    return records.where(conn, Person, "email = ? COLLATE NOCASE", [email]) if "@" in email else []


def containing(conn: sqlite3.Connection, key: str, limit: int) -> list[Person]:
    """People with `key` anywhere in their folded name: a look at every name, for when nothing begins with it."""
    pattern = key.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return records.where(conn, Person, "name_key LIKE ? ESCAPE '\\' ORDER BY stage IS NULL, name_key LIMIT ?", [f"%{pattern}%", limit])


def names(conn: sqlite3.Connection, ids: Sequence[str]) -> dict[str, str]:
    """Names by id, in the order of the ids, of those who are not in the trash."""
    import json

    # One value whatever their number: SQLite takes only so many question marks.
    asked = "SELECT p.id, p.name FROM json_each(?) j JOIN person p ON p.id = j.value WHERE p.deleted_at IS NULL ORDER BY j.key"
    return dict(fetch(conn, asked, [json.dumps(list(ids))]))
