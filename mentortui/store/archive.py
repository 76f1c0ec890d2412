"""All tables a person writes to, as plain rows, for the JSON archive."""

from __future__ import annotations

import sqlite3
from typing import Any

from mentortui.store.migrations import TABLES

_PRIVATE = ("asset", "entry", "advice", "draft", "meeting", "takeaway", "promise", "fit", "value", "gift", "check_in")
"""Tables of what was said, done and thought with one person."""
_OWN_WORDS = ("notes", "cares_about", "feedback_style")
_CONFIDENTIAL = "(SELECT id FROM person WHERE confidential = 1)"


def tables(conn: sqlite3.Connection, confidential: bool) -> dict[str, list[dict[str, Any]]]:
    """Rows by table, trash included; without `confidential`, what was said with confidential people stays out (H8)."""
    out: dict[str, list[dict[str, Any]]] = {}
    for table in TABLES:
        where = ""
        if not confidential and table in _PRIVATE:
            where = f" WHERE person_id NOT IN {_CONFIDENTIAL}"
            if table == "draft":  # a request for an introduction is written to the introducer
                where += f" AND coalesce(via_id, '') NOT IN {_CONFIDENTIAL}"
        elif not confidential and table == "question":
            where = f" WHERE meeting_id NOT IN (SELECT id FROM meeting WHERE person_id IN {_CONFIDENTIAL})"
        cursor = conn.execute(f"SELECT * FROM {table}{where} ORDER BY id")
        names = [column[0] for column in cursor.description]
        out[table] = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
    if not confidential:
        for person in out["person"]:
            if person["confidential"]:
                person.update(dict.fromkeys(_OWN_WORDS, ""))
    return out
