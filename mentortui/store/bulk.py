"""Many people at once: one statement each, no per-row trigger; the history still knows every row."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from mentortui.domain.contact import Contact
from mentortui.domain.ids import new_ids
from mentortui.domain.listings import Pair
from mentortui.domain.text import fold
from mentortui.store import history
from mentortui.store.connection import fetch
from mentortui.store.rows import stamp

_FIELDS = ("id", "name", "name_key", "given", "email", "phone", "url", "role", "org", "source", "import_key", "connected_on", "notes",
           "import_seen")


COMPARED = ("email", "phone", "url", "org", "role", "connected_on")
"""Fields an import may change on somebody who is there; a name the user set stays."""


def seen(contact: Contact) -> str:
    """What a file said of a person, kept so that the next import can tell its news from what the user changed since."""
    day = contact.connected_on.isoformat() if contact.connected_on else ""
    return "\n".join((contact.email, contact.phone, contact.url, contact.org, contact.role, day))[:2000]


@dataclass(frozen=True, slots=True)
class Known:
    """Who is there, by what tells people apart; `by_name` holds folded names, `gone` the keys of people in the trash."""

    rows: dict[str, dict[str, Any]]
    by_key: dict[str, str]
    by_email: dict[str, list[str]]
    by_name: dict[str, list[str]]
    gone: frozenset[str]


def known_people(conn: sqlite3.Connection) -> Known:
    """Everybody, those in the trash by what tells them apart only."""
    names = ("id", "name", "name_key", "email", "phone", "url", "org", "role", "connected_on", "import_key", "import_seen")
    found = fetch(conn, f"SELECT {', '.join(names)} FROM person WHERE deleted_at IS NULL ORDER BY rowid")
    by_email: dict[str, list[str]] = {}
    by_name: dict[str, list[str]] = {}
    for row in found:
        by_name.setdefault(row[2], []).append(row[0])
        if row[3]:
            by_email.setdefault(row[3].lower(), []).append(row[0])
    rows = {row[0]: dict(zip(names, row, strict=True)) for row in found}
    gone = fetch(conn, "SELECT import_key, name_key, import_seen FROM person WHERE deleted_at IS NOT NULL AND import_seen <> ''")
    trashed = frozenset(key or f"{name}\n{said}" for key, name, said in gone)
    return Known(rows, {row[9]: row[0] for row in found if row[9]}, by_email, by_name, trashed)


def add_people(conn: sqlite3.Connection, contacts: Sequence[Contact], source: str, now: datetime) -> None:
    """Add new people; `source` is the place they came from (C1)."""
    at = stamp(now)
    source = "linkedin" if source == "linkedin" else ""
    rows = [
        (key, c.name, fold(c.name)[:500], c.given, c.email, c.phone, c.url, c.role, c.org, source, c.key,
         c.connected_on.isoformat() if c.connected_on else None, c.notes, seen(c), at, at)
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
        values["import_seen"] = seen(pair.contact)
        if pair.changes:
            sets = ", ".join(f"{field} = ?" for field in values)
            conn.execute(f"UPDATE person SET {sets}, updated_at = ?, version = version + 1 WHERE id = ?",
                         [*values.values(), stamp(now), pair.person_id])
