"""Advice that went on, of files and archives from before it could go on to several: `advice.passed_to` becomes rows (METHOD H1)."""

from __future__ import annotations

import sqlite3

_ROW = (
    "json_object('id', ?1, 'created_at', ?2, 'updated_at', ?2, 'deleted_at', NULL, 'version', 1,"
    " 'person_id', ?3, 'advice_id', ?4, 'value_id', NULL, 'passed_at', ?2)"
)


def passed_to_somebody(conn: sqlite3.Connection) -> bool:
    """Whether any advice still holds whom it went on to."""
    return conn.execute("SELECT 1 FROM advice WHERE passed_to IS NOT NULL LIMIT 1").fetchone() is not None


def carry_over(conn: sqlite3.Connection) -> None:
    """A row for each piece that went on, in the history too, so that the steps of before go back and forth with it.

    Then the column is empty, in every image as well. Of a row so changed the marks are let go of: its version still tells a change from outside.
    """
    _in_history(conn)
    for advice, person, at in conn.execute("SELECT id, passed_to, updated_at FROM advice WHERE passed_to IS NOT NULL ORDER BY id").fetchall():
        conn.execute(
            "INSERT INTO passing (id, created_at, updated_at, person_id, advice_id, passed_at) VALUES (?1, ?2, ?2, ?3, ?4, ?2)",
            [_id(advice, person), at, person, advice],
        )
    conn.execute(
        "UPDATE change SET mark = 0 WHERE tbl = 'advice' AND mark > 0 AND row_id IN (SELECT id FROM advice WHERE passed_to IS NOT NULL"
        " UNION SELECT row_id FROM change WHERE tbl = 'advice' AND image ->> '$.passed_to' IS NOT NULL)"
    )
    conn.execute(
        "UPDATE change SET image = json_set(image, '$.passed_to', NULL) WHERE tbl = 'advice' AND image ->> '$.passed_to' IS NOT NULL"
    )
    conn.execute("UPDATE advice SET passed_to = NULL WHERE passed_to IS NOT NULL")


def _in_history(conn: sqlite3.Connection) -> None:
    """The new rows among what an operation did: the last one before which the advice had not gone to them, or the first of those to be redone."""
    done = conn.execute(
        "SELECT max(c.op), a.id, a.passed_to FROM advice a JOIN change c ON c.tbl = 'advice' AND c.row_id = a.id"
        " JOIN operation o ON o.seq = c.op AND o.undone = 0"
        " WHERE a.passed_to IS NOT NULL AND c.image ->> '$.passed_to' IS NOT a.passed_to GROUP BY a.id"
    ).fetchall()
    for op, advice, person in done:
        conn.execute("INSERT INTO change (op, tbl, row_id, version, mark) VALUES (?, 'passing', ?, 1, 0)", [op, _id(advice, person)])
    undone = conn.execute(
        "SELECT min(c.op), c.row_id, c.image ->> '$.passed_to' AS went, c.image ->> '$.updated_at'"
        " FROM change c JOIN operation o ON o.seq = c.op AND o.undone = 1 LEFT JOIN advice a ON a.id = c.row_id"
        " WHERE c.tbl = 'advice' AND went IS NOT NULL AND went IS NOT a.passed_to GROUP BY c.row_id, went"
    ).fetchall()
    for op, advice, person, at in undone:
        conn.execute(
            f"INSERT INTO change (op, tbl, row_id, version, image) VALUES (?5, 'passing', ?1, -1, {_ROW})",
            [_id(advice, person), at, person, advice, op],
        )


def _id(advice: str, person: str) -> str:
    """The same in every file and archive that tells of it: a UUIDv5 (RFC 9562, 5.5)."""
    from uuid import NAMESPACE_OID, uuid5

    return str(uuid5(NAMESPACE_OID, f"mentortui passed {advice} on to {person}"))
