"""All tables a person writes to, as plain rows, for the JSON archive."""

from __future__ import annotations

import sqlite3
from typing import Any

from mentortui.store.migrations import TABLES

_PRIVATE = ("entry", "advice", "draft", "meeting", "takeaway", "promise", "fit")


def tables(conn: sqlite3.Connection, confidential: bool) -> dict[str, list[dict[str, Any]]]:
    """Rows by table, trash included; without `confidential`, what was said with confidential people stays out (H8)."""
    out: dict[str, list[dict[str, Any]]] = {}
    for table in TABLES:
        where = ""
        if not confidential and table in _PRIVATE:
            where = " WHERE person_id NOT IN (SELECT id FROM person WHERE confidential = 1)"
        elif not confidential and table == "question":
            where = " WHERE meeting_id NOT IN (SELECT m.id FROM meeting m JOIN person p ON p.id = m.person_id WHERE p.confidential = 1)"
        cursor = conn.execute(f"SELECT * FROM {table}{where} ORDER BY id")
        names = [column[0] for column in cursor.description]
        out[table] = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
    if not confidential:
        for person in out["person"]:
            if person["confidential"]:
                person["notes"] = ""
    return out
