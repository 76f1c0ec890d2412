"""Questions about meetings: how many questions each has, what was asked before."""

from __future__ import annotations

import sqlite3

from mentortui.domain.meetings import Meeting
from mentortui.store.stamps import stamp


def questions_counted(conn: sqlite3.Connection) -> dict[str, int]:
    """How many questions each meeting has, by meeting id; those without one are left out."""
    return dict(conn.execute("SELECT meeting_id, count(*) FROM question WHERE deleted_at IS NULL GROUP BY meeting_id").fetchall())


def asked_before(conn: sqlite3.Connection, meeting: Meeting) -> tuple[str, ...]:
    """The questions of all earlier meetings with the same person."""
    rows = conn.execute(
        "SELECT q.text FROM question q JOIN meeting m ON m.id = q.meeting_id WHERE m.person_id = ? AND m.id <> ? AND m.starts_at < ?"
        " AND q.deleted_at IS NULL AND m.deleted_at IS NULL",
        [meeting.person_id, meeting.id, stamp(meeting.starts_at)],
    )
    return tuple(row[0] for row in rows)
