"""A person's history: one chronological list over everything that happened."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import datetime
from operator import itemgetter
from typing import Any

from mentortui.domain.views import Moment
from mentortui.store.connection import fetch
from mentortui.store.stamps import stamp

_IN_CONFIDENCE = "coalesce((SELECT m.confidential FROM meeting m WHERE m.id = {of}.meeting_id), 0)"
_HISTORY = f"""
SELECT happened_at AS at, kind, text, direction, minutes, id AS ref, confidential OR {_IN_CONFIDENCE.format(of="entry")}
  FROM entry WHERE person_id = :p AND deleted_at IS NULL
UNION ALL SELECT received_at, 'advice', text, 'in', 0, id, {_IN_CONFIDENCE.format(of="advice")} FROM advice
  WHERE person_id = :p AND deleted_at IS NULL
UNION ALL SELECT reported_at, 'reported', result, 'out', 0, id, 0 FROM advice WHERE person_id = :p AND deleted_at IS NULL AND reported_at IS NOT NULL
UNION ALL SELECT happened_at, direction, text, CASE direction WHEN 'given' THEN 'out' ELSE 'in' END, 0, id, 0 FROM value
  WHERE person_id = :p AND deleted_at IS NULL
UNION ALL SELECT made_at, 'promise', text, CASE mine WHEN 1 THEN 'out' ELSE 'in' END, 0, id, {_IN_CONFIDENCE.format(of="promise")} FROM promise
  WHERE person_id = :p AND deleted_at IS NULL
ORDER BY at DESC, ref DESC LIMIT :n
"""


def history(conn: sqlite3.Connection, person_id: str, limit: int) -> list[Moment]:
    """Newest first."""
    return [_moment(row) for row in conn.execute(_HISTORY, {"p": person_id, "n": limit})]


def lately(conn: sqlite3.Connection, person_id: str, limit: int) -> list[Moment]:
    """The newest real entries for the card: no moves between stages."""
    rows = conn.execute(
        f"SELECT happened_at, kind, text, direction, minutes, id, confidential OR {_IN_CONFIDENCE.format(of='entry')} FROM entry"
        " WHERE person_id = ? AND deleted_at IS NULL AND kind <> 'stage' ORDER BY happened_at DESC, id DESC LIMIT ?",
        [person_id, limit],
    )
    return [_moment(row) for row in rows]


def _moment(row: Sequence[Any]) -> Moment:
    at, kind, text, direction, minutes, ref, private = row
    return Moment(datetime.fromisoformat(at), kind, text, direction, minutes, ref, private=bool(private))


def last_contact(conn: sqlite3.Connection, person_id: str) -> datetime | None:
    """The last real contact of any kind, which the rhythm is derived from (G1)."""
    row = conn.execute(
        "SELECT happened_at FROM entry WHERE person_id = ? AND deleted_at IS NULL AND kind IN ('call', 'email', 'chat', 'meeting')"
        " ORDER BY happened_at DESC LIMIT 1",
        [person_id],
    ).fetchone()
    return datetime.fromisoformat(row[0]) if row else None


_LAST = """
SELECT p.id, x.happened_at, {kind}, x.id FROM person p INDEXED BY person_in_pipeline CROSS JOIN {table} x ON x.id = (
  SELECT id FROM {table} n WHERE n.person_id = p.id AND n.deleted_at IS NULL {only} ORDER BY n.happened_at DESC LIMIT 1)
WHERE p.stage IS NOT NULL AND p.deleted_at IS NULL
"""


def last_signs(conn: sqlite3.Connection) -> dict[str, Moment]:
    """The newest thing that happened with everybody in the pipeline, by person id; moves between stages do not count."""
    entries = fetch(conn, _LAST.format(table="entry", kind="x.kind, x.text, x.direction, x.minutes", only="AND n.kind <> 'stage'"))
    values = fetch(conn, _LAST.format(table="value", kind="x.direction, x.text, '', 0", only=""))
    newest = {row[0]: row for row in sorted((*values, *entries), key=itemgetter(1))}
    return {person_id: Moment(datetime.fromisoformat(row[1]), *row[2:]) for person_id, row in newest.items()}


def last_written(conn: sqlite3.Connection, person_id: str) -> datetime | None:
    """When I called or wrote to them last."""
    row = conn.execute(
        "SELECT happened_at FROM entry WHERE person_id = ? AND deleted_at IS NULL AND direction = 'out' AND kind IN ('call', 'email', 'chat')"
        " ORDER BY happened_at DESC LIMIT 1",
        [person_id],
    ).fetchone()
    return datetime.fromisoformat(row[0]) if row else None


def heard_since(conn: sqlite3.Connection, person_id: str, at: datetime) -> bool:
    """Whether anything came from them since then."""
    return conn.execute(
        "SELECT 1 FROM entry WHERE person_id = ? AND direction = 'in' AND happened_at >= ? AND deleted_at IS NULL LIMIT 1", [person_id, stamp(at)]
    ).fetchone() is not None


def newest_contact(conn: sqlite3.Connection, person_id: str) -> Moment | None:
    """The newest real contact, whoever began it."""
    row = conn.execute(
        "SELECT happened_at, kind, text, direction, minutes, id FROM entry WHERE person_id = ? AND deleted_at IS NULL"
        " AND kind IN ('call', 'email', 'chat', 'meeting') ORDER BY happened_at DESC LIMIT 1",
        [person_id],
    ).fetchone()
    return Moment(datetime.fromisoformat(row[0]), *row[1:]) if row else None
