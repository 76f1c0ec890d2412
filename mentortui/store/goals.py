"""What was asked and written for a goal (METHOD A5, B5)."""

from __future__ import annotations

import sqlite3

from mentortui.domain.goals import Goal
from mentortui.store import records


def talked_about(conn: sqlite3.Connection, goal_id: str) -> list[tuple[str, str]]:
    """(person id, question) of every question for the goal that was brought to a meeting that took place, in that order."""
    return conn.execute(
        "SELECT m.person_id, q.text FROM question q JOIN meeting m ON m.id = q.meeting_id WHERE q.goal_id = ?"
        " AND m.status = 'done' AND q.deleted_at IS NULL AND m.deleted_at IS NULL ORDER BY m.starts_at, q.position",
        [goal_id],
    ).fetchall()


def written_for(conn: sqlite3.Connection, person_id: str) -> list[Goal]:
    """The goals for which messages went to a person."""
    return records.where(
        conn, Goal, "id IN (SELECT goal_id FROM draft WHERE person_id = ? AND sent_at IS NOT NULL AND deleted_at IS NULL)", [person_id]
    )
