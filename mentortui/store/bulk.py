"""Many people at once: one statement each, no per-row trigger; the history still knows every row."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from mentortui.domain.contact import Contact
from mentortui.domain.ids import new_ids
from mentortui.domain.listings import Pair
from mentortui.domain.text import fold
from mentortui.store import history
from mentortui.store.connection import fetch
from mentortui.store.rows import stamp

_FIELDS = ("id", "name", "name_key", "given", "email", "phone", "url", "role", "org", "source", "import_key", "connected_on", "notes")


@dataclass(frozen=True, slots=True)
class Known:
    """Who is there, by what tells people apart; `by_name` holds folded names."""

    rows: dict[str, dict[str, Any]]
    by_key: dict[str, str]
    by_email: dict[str, list[str]]
    by_name: dict[str, list[str]]


def known_people(conn: sqlite3.Connection) -> Known:
    """Everybody who is not in the trash."""
    names = ("id", "name", "name_key", "email", "phone", "url", "org", "role", "connected_on", "import_key")
    found = fetch(conn, f"SELECT {', '.join(names)} FROM person WHERE deleted_at IS NULL ORDER BY rowid")
    by_email: dict[str, list[str]] = {}
    by_name: dict[str, list[str]] = {}
    for row in found:
        by_name.setdefault(row[2], []).append(row[0])
        if row[3]:
            by_email.setdefault(row[3].lower(), []).append(row[0])
    rows = {row[0]: dict(zip(names, row, strict=True)) for row in found}
    return Known(rows, {row[9]: row[0] for row in found if row[9]}, by_email, by_name)


def add_people(conn: sqlite3.Connection, contacts: Sequence[Contact], source: str, now: datetime, today: date) -> None:
    """Add new people; `source` is the place they came from (C1)."""
    at = stamp(now)
    source = "linkedin" if source == "linkedin" else ""
    rows = [
        (key, c.name, fold(c.name)[:500], c.given, c.email, c.phone, c.url, c.role, c.org, source, c.key,
         c.connected_on.isoformat() if c.connected_on else None, c.notes, at, at)
        for key, c in zip(new_ids(now, len(contacts)), contacts, strict=True)
    ]
    with history.in_bulk(conn, "person", [row[0] for row in rows]):
        marks = ", ".join("?" for _ in range(len(_FIELDS) + 2))
        conn.executemany(
            f"INSERT INTO person ({', '.join(_FIELDS)}, created_at, updated_at, relation) VALUES ({marks}, 'informal')", rows
        )


def merge_people(conn: sqlite3.Connection, pairs: Iterable[Pair], now: datetime) -> None:
    """Fill in what the file knows better; each touched row keeps its history."""
    for pair in pairs:
        values = {field: new for field, _, new in pair.changes}
        if values:
            sets = ", ".join(f"{field} = ?" for field in values)
            conn.execute(f"UPDATE person SET {sets}, updated_at = ?, version = version + 1 WHERE id = ?",
                         [*values.values(), stamp(now), pair.person_id])
