"""Give and take, contacts and requests with one person, as numbers (METHOD F1, F3, F6, H2)."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import datetime

from mentortui.domain.caring import Carer
from mentortui.store.rows import stamp

_ASKING = ("cold", "advice-ask", "intro-request")


def counted(conn: sqlite3.Connection, person_id: str, since: datetime | None = None) -> tuple[int, int]:
    """How often something was (given, received) since then, or ever."""
    row = conn.execute(
        "SELECT coalesce(sum(direction = 'given'), 0), coalesce(sum(direction = 'received'), 0) FROM value"
        " WHERE person_id = ? AND deleted_at IS NULL AND happened_at >= ?",
        [person_id, stamp(since) if since else ""],
    ).fetchone()
    return int(row[0]), int(row[1])


def kinds(conn: sqlite3.Connection, person_id: str = "") -> list[tuple[str, str, str, int]]:
    """(person id, direction, kind, how often) of one person or of everybody, the most frequent first."""
    one, args = (" AND person_id = ?", [person_id]) if person_id else ("", [])
    rows = conn.execute(
        f"SELECT person_id, direction, kind, count(*) FROM value WHERE deleted_at IS NULL{one} GROUP BY 1, 2, 3 ORDER BY 4 DESC, 3", args
    )
    return [(row[0], row[1], row[2], int(row[3])) for row in rows]


def contacts(conn: sqlite3.Connection, person_id: str, since: datetime) -> list[tuple[datetime, str]]:
    """Real contacts since then, oldest first: (moment, "out", "in" or "")."""
    rows = conn.execute(
        "SELECT happened_at, direction FROM entry WHERE person_id = ? AND happened_at >= ? AND deleted_at IS NULL"
        " AND kind IN ('call', 'email', 'chat', 'meeting') ORDER BY happened_at",
        [person_id, stamp(since)],
    )
    return [(datetime.fromisoformat(at), direction) for at, direction in rows]


def asked(conn: sqlite3.Connection, person_id: str, since: datetime) -> int:
    """How many messages that ask for something went to them since then; a request for an introduction goes to who introduces.

    By the entries that sending leaves with whom it went to, because those are indexed by person.
    """
    marks = ", ".join("?" for _ in _ASKING)
    row = conn.execute(
        "SELECT count(*) FROM entry e JOIN draft d ON d.id = e.draft_id WHERE e.person_id = ? AND e.happened_at >= ?"
        f" AND e.deleted_at IS NULL AND d.deleted_at IS NULL AND d.kind IN ({marks})",
        [person_id, stamp(since), *_ASKING],
    ).fetchone()
    return int(row[0])


def thanked(conn: sqlite3.Connection, person_id: str, kinds: Sequence[str]) -> int:
    """How many messages of these kinds were sent to them."""
    marks = ", ".join("?" for _ in kinds)
    row = conn.execute(
        f"SELECT count(*) FROM draft WHERE person_id = ? AND sent_at IS NOT NULL AND deleted_at IS NULL AND kind IN ({marks})", [person_id, *kinds]
    ).fetchone()
    return int(row[0])


def first_given(conn: sqlite3.Connection, person_id: str) -> datetime | None:
    """When something was given to them for the first time."""
    row = conn.execute(
        "SELECT min(happened_at) FROM value WHERE person_id = ? AND direction = 'given' AND deleted_at IS NULL", [person_id]
    ).fetchone()
    return datetime.fromisoformat(row[0]) if row[0] else None


def carers(conn: sqlite3.Connection) -> list[Carer]:
    """Everybody with something they care about, by name."""
    rows = conn.execute(
        "SELECT id, name, given, pronoun, cares_about FROM person WHERE cares_about <> '' AND deleted_at IS NULL ORDER BY name_key"
    )
    return [Carer(ident, name, given or name.split(" ", 1)[0], pronoun, cares) for ident, name, given, pronoun, cares in rows]
