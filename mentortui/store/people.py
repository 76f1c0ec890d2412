"""Questions about people: by name, by stage, by words, and everything their card shows."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import datetime

from mentortui.domain.listings import Trashed
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
    return records.where(conn, Person, "name_key LIKE ? ESCAPE '\\'", [f"%{pattern}%"], order="stage IS NULL, name_key", limit=limit)


def names(conn: sqlite3.Connection, ids: Sequence[str]) -> dict[str, str]:
    """Names by id, in the order of the ids, of those who are not in the trash."""
    import json

    # One value whatever their number: SQLite takes only so many question marks.
    asked = "SELECT p.id, p.name FROM json_each(?) j JOIN person p ON p.id = j.value WHERE p.deleted_at IS NULL ORDER BY j.key"
    return dict(fetch(conn, asked, [json.dumps(list(ids))]))


def name_of(conn: sqlite3.Connection, person_id: str) -> str:
    """The name, also of somebody in the trash; "" for nobody."""
    found = conn.execute("SELECT name FROM person WHERE id = ?", [person_id]).fetchone() if person_id else None
    return str(found[0]) if found else ""


def trash(conn: sqlite3.Connection) -> list[Trashed]:
    """People in the trash, newest first."""
    found = conn.execute("SELECT id, name, deleted_at FROM person WHERE deleted_at IS NOT NULL ORDER BY deleted_at DESC").fetchall()
    return [Trashed("person", id, name, datetime.fromisoformat(at)) for id, name, at in found]


def of_ids(conn: sqlite3.Connection, ids: Iterable[str]) -> list[Person]:
    """The people of these ids who are not in the trash."""
    import json

    return records.where(conn, Person, "id IN (SELECT value FROM json_each(?))", [json.dumps(list(ids))])


def advisers(conn: sqlite3.Connection) -> list[Person]:
    """Everybody who gave advice, by name."""
    return records.where(conn, Person, "id IN (SELECT person_id FROM advice WHERE deleted_at IS NULL)", order="name_key")


def helpers(conn: sqlite3.Connection) -> list[Person]:
    """Everybody of whom an asset is known that serves a need, by name (B5)."""
    return records.where(conn, Person, "id IN (SELECT person_id FROM asset WHERE serves <> '[]')", order="name_key, id")


def outside_with_assets(conn: sqlite3.Connection) -> dict[str, str]:
    """Names by id of those of the address book of whom an asset is known and whom I do not mentor."""
    return dict(conn.execute(
        "SELECT id, name FROM person WHERE deleted_at IS NULL AND direction <> 'mentee' AND stage IS NULL AND id IN (SELECT person_id FROM asset)"
    ).fetchall())
