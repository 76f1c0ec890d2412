"""Whether a message is as it was begun, and nothing was done since."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    import sqlite3

_NEWEST = """
SELECT (SELECT max(seq) FROM operation WHERE undone = 0) = (SELECT max(op) FROM change WHERE tbl = 'draft' AND row_id = :id)
  AND (SELECT count(*) FROM change WHERE tbl = 'draft' AND row_id = :id) = 1
"""


def is_newest_step(conn: sqlite3.Connection, draft_id: str) -> bool:
    """Whether beginning this draft was the last thing done, so that taking it back takes back nothing else."""
    return bool(conn.execute(_NEWEST, {"id": draft_id}).fetchone()[0])
