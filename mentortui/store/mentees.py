"""Whom I mentor, with the time of a month beside what was promised (METHOD H1, H6, H7)."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import datetime

from mentortui.domain.giving import Agreement, Stretch
from mentortui.domain.listings import MenteeRow, StretchRow
from mentortui.domain.people import Person
from mentortui.store import records
from mentortui.store.connection import fetch
from mentortui.store.rows import columns, decode, stamp

_TALKS = "('call', 'email', 'chat', 'meeting')"
# A meeting that ended has an entry with its minutes; one that came from elsewhere may have none.
_MENTEES = f"""
SELECT coalesce((SELECT sum(e.minutes) FROM entry e WHERE e.person_id = p.id AND e.deleted_at IS NULL
    AND e.happened_at >= ?1 AND e.happened_at < ?2), 0)
  + coalesce((SELECT sum(m.minutes) FROM meeting m WHERE m.person_id = p.id AND m.deleted_at IS NULL AND m.status = 'done'
    AND m.starts_at >= ?1 AND m.starts_at < ?2
    AND NOT EXISTS (SELECT 1 FROM entry e WHERE e.meeting_id = m.id AND e.deleted_at IS NULL)), 0),
  coalesce((SELECT sum(m.minutes) FROM meeting m WHERE m.person_id = p.id AND m.deleted_at IS NULL
    AND (m.status = 'live' OR m.status = 'planned' AND m.starts_at >= ?3) AND m.starts_at < ?2), 0),
  coalesce(nullif(p.cares_about, ''), (SELECT e.text FROM entry e WHERE e.person_id = p.id AND e.deleted_at IS NULL
    AND e.kind IN ('call', 'meeting') AND e.text <> '' ORDER BY e.happened_at DESC LIMIT 1), ''),
  (SELECT min(m.starts_at) FROM meeting m WHERE m.person_id = p.id AND m.deleted_at IS NULL
    AND (m.status = 'live' OR m.status = 'planned' AND m.starts_at >= ?3)) AS next_at,
  (SELECT max(e.happened_at) FROM entry e WHERE e.person_id = p.id AND e.deleted_at IS NULL AND e.kind IN {_TALKS}),
  {columns(Person, 'p')}
FROM person p WHERE p.direction IN ('mentee', 'both') AND p.direction <> '' AND p.deleted_at IS NULL
ORDER BY next_at IS NULL, next_at, p.name_key
"""


def mentees(
    conn: sqlite3.Connection, now: datetime, begin: datetime, end: datetime, waits: Callable[[Person, datetime | None], int | None]
) -> list[MenteeRow]:
    """People I mentor, the next meeting first; the last topic stands in where nothing is noted of what they work on.

    Minutes are those from `begin` until before `end`; `waits` says of a person and the last contact how long past the rhythm it is.
    """
    promised = {one.person_id: one.minutes for one in records.where(conn, Agreement, "minutes IS NOT NULL", order="id")}
    found = fetch(conn, _MENTEES, [stamp(begin), stamp(end), stamp(now)])
    out = []
    for spent, planned, works_on, next_at, last, *rest in found:
        person = decode(Person, tuple(rest))
        ahead = datetime.fromisoformat(next_at) if next_at else None
        waiting = None if ahead else waits(person, datetime.fromisoformat(last) if last else None)
        minutes = promised.get(person.id, promised.get(""))
        out.append(MenteeRow(person, works_on, spent, ahead, minutes, planned, waiting))
    return out


def agreement(conn: sqlite3.Connection, person_id: str) -> Agreement | None:
    """What was agreed with one person, or with "" what I offer anybody; the newest one there is."""
    who = "person_id = ?" if person_id else "person_id IS NULL AND ? = ''"
    return records.first(conn, Agreement, who, [person_id], order="id DESC")


def stretches(conn: sqlite3.Connection, person_id: str = "", *, open_only: bool = False) -> list[StretchRow]:
    """Stretch tasks, open ones first by their day, then the done ones, newest first (H7)."""
    clause = " AND t.person_id = ?" * bool(person_id) + " AND t.done_at IS NULL" * open_only
    rows = fetch(
        conn,
        f"SELECT p.name, {columns(Stretch, 't')} FROM stretch t JOIN person p ON p.id = t.person_id"
        f" WHERE t.deleted_at IS NULL AND p.deleted_at IS NULL{clause}"
        " ORDER BY t.done_at IS NOT NULL, t.done_at DESC, t.by_on IS NULL, t.by_on, t.id",
        [person_id] if person_id else [],
    )
    return [StretchRow(decode(Stretch, row, 1), row[0]) for row in rows]
