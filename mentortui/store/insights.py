"""Numbers over everybody: who answered, what was given, who stands where (screen 9)."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from datetime import date, datetime

from mentortui.store.stamps import stamp

_SOURCE = "coalesce(nullif(source, ''), 'not said')"
_TALKING = "stage IN ('in-conversation', 'advice', 'mentoring', 'moved-on')"
_ON_THE_WAY = "deleted_at IS NULL AND stage IS NOT NULL AND direction <> 'mentee'"
_FIRST_MESSAGES = """
SELECT f.person_id, f.introduced,
  EXISTS (SELECT 1 FROM value v WHERE v.person_id = f.person_id AND v.direction = 'given' AND v.deleted_at IS NULL AND v.happened_at < f.first_at),
  EXISTS (SELECT 1 FROM entry e WHERE e.person_id = f.person_id AND e.deleted_at IS NULL AND e.happened_at > f.first_at
    AND (e.direction = 'in' OR e.kind IN ('call', 'meeting')))
FROM (SELECT d.person_id, max(d.kind = 'intro-request') AS introduced, min(d.sent_at) AS first_at FROM draft d
  JOIN person p ON p.id = d.person_id AND p.deleted_at IS NULL WHERE d.deleted_at IS NULL AND d.sent_at IS NOT NULL
  AND d.kind IN ('cold', 'intro-request', 'advice-ask') GROUP BY d.person_id) f
"""


def first_messages(conn: sqlite3.Connection) -> list[tuple[str, int, int, int]]:
    """(person id, whether introduced, whether something was given before, whether they answered) of everybody written to, 0 or 1 each."""
    return conn.execute(_FIRST_MESSAGES).fetchall()


def given_and_received(conn: sqlite3.Connection, starts: Mapping[str, datetime]) -> list[tuple[str, int, int, tuple[str, ...]]]:
    """(month, given, received, people) of the months that have something; `starts` are months with their first moment, newest first."""
    month_of = " ".join("WHEN happened_at >= ? THEN ?" for _ in starts)
    args = [word for name, start in starts.items() for word in (stamp(start), name)]
    rows = conn.execute(
        f"SELECT CASE {month_of} END, sum(direction = 'given'), sum(direction = 'received'), group_concat(DISTINCT person_id)"
        " FROM value WHERE deleted_at IS NULL AND happened_at >= ? GROUP BY 1",
        [*args, stamp(min(starts.values()))],
    )
    return [(month, given, received, tuple(people.split(","))) for month, given, received, people in rows]


def stages(conn: sqlite3.Connection) -> list[tuple[str, str]]:
    """(stage, person id) of everybody on the way, by name."""
    return conn.execute(f"SELECT stage, id FROM person WHERE {_ON_THE_WAY} ORDER BY name_key").fetchall()


def sources(conn: sqlite3.Connection) -> list[tuple[str, str, int]]:
    """(source, person id, 1 where it came to a conversation) of everybody on the way."""
    return conn.execute(f"SELECT {_SOURCE}, id, {_TALKING} FROM person WHERE {_ON_THE_WAY} ORDER BY 1").fetchall()


def places(conn: sqlite3.Connection) -> list[tuple[str, str, int, int]]:
    """(source, place, how many came to a conversation, how many in all), the best first."""
    return conn.execute(
        f"SELECT {_SOURCE}, source_place, sum({_TALKING}), count(*) FROM person WHERE {_ON_THE_WAY} GROUP BY 1, 2 ORDER BY 3 DESC, 4 DESC, 2"
    ).fetchall()


def contacts_since(conn: sqlite3.Connection, day: date) -> list[tuple[datetime, int]]:
    """Real contacts since a day: (a moment, how many within its quarter of an hour).

    No zone's midnight cuts a quarter of an hour, and thousands of moments become hundreds.
    """
    rows = conn.execute(
        "SELECT min(happened_at), count(*) FROM entry INDEXED BY entry_contact WHERE kind IN ('call', 'email', 'chat', 'meeting')"
        " AND deleted_at IS NULL AND happened_at >= ? GROUP BY substr(happened_at, 1, 14) || (substr(happened_at, 15, 2) / 15)",
        [day.isoformat()],
    )
    return [(datetime.fromisoformat(at), count) for at, count in rows]
