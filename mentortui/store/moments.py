"""A person's history: one chronological list over everything that happened."""

from __future__ import annotations

import sqlite3
from datetime import datetime

from mentortui.domain.views import Moment

_HISTORY = """
SELECT happened_at AS at, kind, text, direction, minutes, id AS ref FROM entry WHERE person_id = :p AND deleted_at IS NULL
UNION ALL SELECT received_at, 'advice', text, 'in', 0, id FROM advice WHERE person_id = :p AND deleted_at IS NULL
UNION ALL SELECT reported_at, 'reported', result, 'out', 0, id FROM advice WHERE person_id = :p AND deleted_at IS NULL AND reported_at IS NOT NULL
UNION ALL SELECT happened_at, direction, text, CASE direction WHEN 'given' THEN 'out' ELSE 'in' END, 0, id FROM value
  WHERE person_id = :p AND deleted_at IS NULL
UNION ALL SELECT made_at, 'promise', text, CASE mine WHEN 1 THEN 'out' ELSE 'in' END, 0, id FROM promise
  WHERE person_id = :p AND deleted_at IS NULL
ORDER BY at DESC, ref DESC LIMIT :n
"""


def history(conn: sqlite3.Connection, person_id: str, limit: int) -> list[Moment]:
    """Newest first."""
    rows = conn.execute(_HISTORY, {"p": person_id, "n": limit}).fetchall()
    return [Moment(datetime.fromisoformat(at), kind, text, direction, minutes, ref) for at, kind, text, direction, minutes, ref in rows]


def lately(conn: sqlite3.Connection, person_id: str, limit: int) -> list[Moment]:
    """The newest real entries for the card: no moves between stages."""
    rows = conn.execute(
        "SELECT happened_at, kind, text, direction, minutes, id FROM entry WHERE person_id = ? AND deleted_at IS NULL AND kind <> 'stage'"
        " ORDER BY happened_at DESC, id DESC LIMIT ?",
        [person_id, limit],
    ).fetchall()
    return [Moment(datetime.fromisoformat(row[0]), *row[1:]) for row in rows]


def last_contact(conn: sqlite3.Connection, person_id: str) -> datetime | None:
    """The last real contact of any kind, which the rhythm is derived from (G1)."""
    row = conn.execute(
        "SELECT happened_at FROM entry WHERE person_id = ? AND deleted_at IS NULL AND kind IN ('call', 'email', 'chat', 'meeting')"
        " ORDER BY happened_at DESC LIMIT 1",
        [person_id],
    ).fetchone()
    return datetime.fromisoformat(row[0]) if row else None
