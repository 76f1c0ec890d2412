"""Advice that went on, of files and archives from before it could go on to several: `advice.passed_to` becomes rows (METHOD H1)."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator

from mentortui.domain.advice import WITHOUT_WORDS
from mentortui.domain.named import NamedTuple


class _Told(NamedTuple):
    """What was kept of the person it went on to: the id, text and time of a row of `value`."""

    id: str
    text: str
    at: str


class _Went(NamedTuple):
    """A piece that went on: by which operation (None: forgotten), and its text and last change as that left it."""

    advice: str
    person: str
    op: int | None
    text: str
    changed_at: str


def passed_to_somebody(conn: sqlite3.Connection) -> bool:
    """Whether any advice still holds whom it went on to."""
    return conn.execute("SELECT 1 FROM advice WHERE passed_to IS NOT NULL LIMIT 1").fetchone() is not None


def carry_over(conn: sqlite3.Connection) -> dict[str, str]:
    """A row for each piece that went on, in the history too, so that the steps of before go back and forth with it: advice by id of the row.

    It went on when that was noted as given to them, which no later change of the advice moves. Who is told of by a row already gets no second.
    Then the column is empty, in every image as well. Of a row so changed the marks are let go of: its version still tells a change from outside.
    """
    made = _rows_of_what_is_done(conn)
    _images_of_what_is_undone(conn)
    conn.execute(
        "UPDATE change SET mark = 0 WHERE tbl = 'advice' AND mark > 0 AND row_id IN (SELECT id FROM advice WHERE passed_to IS NOT NULL"
        " UNION SELECT row_id FROM change WHERE tbl = 'advice' AND image ->> '$.passed_to' IS NOT NULL)"
    )
    conn.execute(
        "UPDATE change SET image = json_set(image, '$.passed_to', NULL) WHERE tbl = 'advice' AND image ->> '$.passed_to' IS NOT NULL"
    )
    conn.execute("UPDATE advice SET passed_to = NULL WHERE passed_to IS NOT NULL")
    return made


def _rows_of_what_is_done(conn: sqlite3.Connection) -> dict[str, str]:
    made: dict[str, str] = {}
    taken: set[str] = set()
    for went in sorted(_done(conn), key=lambda one: (one.changed_at, one.advice)):
        if conn.execute("SELECT 1 FROM passing WHERE advice_id = ? AND person_id = ?", [went.advice, went.person]).fetchone():
            continue
        told = _noted(went, (one for one in _given(conn, went) if one.id not in taken))
        taken |= {told.id} if told else set()
        row = [_id(went.advice, went.person), told.at if told else went.changed_at, went.person, went.advice, told.id if told else None]
        added = conn.execute(
            "INSERT INTO passing (id, created_at, updated_at, person_id, advice_id, value_id, passed_at) VALUES (?1, ?2, ?2, ?3, ?4, ?5, ?2)"
            " ON CONFLICT (id) DO NOTHING",
            row,
        )
        if added.rowcount:
            made[row[0] or ""] = went.advice
        if went.op is not None:
            conn.execute("INSERT INTO change (op, tbl, row_id, version, mark) VALUES (?, 'passing', ?, 1, 0)", [went.op, row[0]])
    return made


def _images_of_what_is_undone(conn: sqlite3.Connection) -> None:
    """What is to be redone: the row among what the first operation will bring by which it goes on to them."""
    undone = conn.execute(
        "SELECT c.row_id, c.image ->> '$.passed_to' AS went, min(c.op), c.image ->> '$.text', c.image ->> '$.updated_at'"
        " FROM change c JOIN operation o ON o.seq = c.op AND o.undone = 1 LEFT JOIN advice a ON a.id = c.row_id"
        " WHERE c.tbl = 'advice' AND went IS NOT NULL AND went IS NOT a.passed_to GROUP BY c.row_id, went"
    ).fetchall()
    for went in (_Went(*row) for row in undone):
        given = conn.execute(
            "SELECT row_id, image ->> '$.text', image ->> '$.happened_at' FROM change"
            " WHERE op = ? AND tbl = 'value' AND image ->> '$.person_id' = ?",
            [went.op, went.person],
        ).fetchall()
        told = _noted(went, (_Told(*row) for row in given))
        conn.execute(
            "INSERT INTO change (op, tbl, row_id, version, image) VALUES (?6, 'passing', ?1, -1,"
            " json_object('id', ?1, 'created_at', ?2, 'updated_at', ?2, 'deleted_at', NULL, 'version', 1,"
            " 'person_id', ?3, 'advice_id', ?4, 'value_id', ?5, 'passed_at', ?2))",
            [_id(went.advice, went.person), told.at if told else went.changed_at, went.person, went.advice, told.id if told else None, went.op],
        )


def _done(conn: sqlite3.Connection) -> Iterator[_Went]:
    """What went on as the file stands: by the last operation before which the advice had not gone to them."""
    ops = dict(conn.execute(
        "SELECT a.id, max(c.op) FROM advice a JOIN change c ON c.tbl = 'advice' AND c.row_id = a.id"
        " JOIN operation o ON o.seq = c.op AND o.undone = 0"
        " WHERE a.passed_to IS NOT NULL AND c.image ->> '$.passed_to' IS NOT a.passed_to GROUP BY a.id"
    ).fetchall())
    now = conn.execute("SELECT id, passed_to, text, updated_at FROM advice WHERE passed_to IS NOT NULL").fetchall()
    for advice, person, text, changed_at in now:
        op = ops.get(advice)
        later = None if op is None else conn.execute(
            "SELECT c.image ->> '$.text', c.image ->> '$.updated_at' FROM change c JOIN operation o ON o.seq = c.op AND o.undone = 0"
            " WHERE c.op > ? AND c.tbl = 'advice' AND c.row_id = ? ORDER BY c.op LIMIT 1",
            [op, advice],
        ).fetchone()
        yield _Went(advice, person, op, *(later or (text, changed_at)))


def _given(conn: sqlite3.Connection, went: _Went) -> list[_Told]:
    """What the same operation noted of that person; where it is forgotten, whatever else is not taken back by a step of its own."""
    which = "IN (SELECT row_id FROM change WHERE op = ?2 AND tbl = 'value')"
    if went.op is None:
        which = "NOT IN (SELECT row_id FROM change WHERE tbl = 'value' AND image IS NULL AND ?2 IS NULL)"
    rows = conn.execute(f"SELECT id, text, happened_at FROM value WHERE person_id = ?1 AND id {which}", [went.person, went.op])
    return [_Told(*row) for row in rows.fetchall()]


def _noted(went: _Went, given: Iterable[_Told]) -> _Told | None:
    """The one that tells of this piece, in its words or, of what was said in confidence, without: of several the last before it was changed."""
    candidates = list(given)
    quoted = [one for one in candidates if one.text.startswith("Passed on what ") and one.text.endswith(f" said: {went.text}")]
    own = quoted or [one for one in candidates if one.text == WITHOUT_WORDS]
    return max(own, key=lambda one: (one.at <= went.changed_at, one.at, one.id), default=None)


def _id(advice: str, person: str) -> str:
    """The same in every file and archive that tells of it: a UUIDv5 (RFC 9562, 5.5)."""
    from uuid import NAMESPACE_OID, uuid5

    return str(uuid5(NAMESPACE_OID, f"mentortui passed {advice} on to {person}"))
