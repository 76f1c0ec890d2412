"""Undo as a property of the file: every operation keeps the image of each row before it, and undo swaps images.

Triggers note which rows an operation touches. `change.image` is what undo brings back (NULL: the row was not there) and
`change.version` what the row is now (-1: it is not there). Undo and redo are the same swap, so doing one after the other
leaves every table byte for byte as it was. `change.mark` is a checksum of the row as it is now (NULL: not there, 0: not
taken, for rows of an import), so that what another program changed meanwhile is never overwritten.

The new rows of an import are one run: a single row of `change` whose `mark` is minus their number and whose `row_id` is
`first..last`, longer than any id. It becomes a row for each of them when the import is undone, which hardly any ever is.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta

from mentortui.domain.errors import ConflictError, NotFoundError
from mentortui.domain.named import NamedTuple
from mentortui.store.migrations import ADDED, TABLES

KEPT = 1000
"""Operations kept; the oldest are forgotten beyond it."""
SITTING = timedelta(minutes=30)
"""A pause after which going on with the same text is a new step."""
_UNMARKED = 0
_MARKED = f"(mark IS NULL OR mark > {_UNMARKED})"
_BETWEEN = ".."
AS_INSERTED = "(mark IS NOT NULL AND mark < 0)"
"""Rows of `change` that stand for a run of rows that came `in_bulk`."""


class Operation(NamedTuple):
    """One thing the user did, as the history shows it."""

    seq: int
    label: str
    happened_at: datetime
    undone: bool


def _columns(conn: sqlite3.Connection, table: str) -> list[str]:
    return [row[1] for row in conn.execute(f"PRAGMA table_info({table})")]


def _image(columns: list[str], alias: str) -> str:
    return "json_object(" + ", ".join(f"'{name}', {alias}.{name}" for name in columns) + ")"


def _record(conn: sqlite3.Connection, seq: int) -> None:
    """Note every row this connection touches under operation `seq`.

    The triggers are TEMP: they live and die with the connection, so the file itself holds none, no migration can lose
    them, and a trigger found in a file is known not to be ours.
    """
    for table in TABLES:
        columns = _columns(conn, table)
        for event, row, version, image in (
            ("insert", "NEW", "NEW.version", "NULL"),
            ("update", "NEW", "NEW.version", _image(columns, "OLD")),
            ("delete", "OLD", "-1", _image(columns, "OLD")),
        ):
            conn.execute(
                f"CREATE TEMP TRIGGER record_{event}_{table} AFTER {event} ON main.{table} BEGIN"
                f" INSERT INTO change (op, tbl, row_id, version, image) VALUES ({seq:d}, '{table}', {row}.id, {version}, {image})"
                f" ON CONFLICT (op, tbl, row_id) DO UPDATE SET version = excluded.version; END"
            )


def begin(conn: sqlite3.Connection, label: str, merge_key: str, at: str) -> int:
    """Start recording. An operation with the newest one's `merge_key` continues it, so autosave is one step."""
    newest = conn.execute("SELECT seq, merge_key, undone, happened_at FROM operation ORDER BY seq DESC LIMIT 1").fetchone()
    going_on = merge_key and newest and newest[1] == merge_key and not newest[2]
    if going_on and datetime.fromisoformat(at) - datetime.fromisoformat(newest[3]) < SITTING:
        seq = int(newest[0])
        conn.execute("UPDATE operation SET happened_at = ? WHERE seq = ?", [at, seq])
    else:
        seq = int(newest[0]) + 1 if newest else 1
        conn.execute("INSERT INTO operation (seq, label, merge_key, happened_at) VALUES (?, ?, ?, ?)", [seq, label, merge_key, at])
    _record(conn, seq)
    return seq


@contextmanager
def in_bulk(conn: sqlite3.Connection, table: str, ids: Sequence[str]) -> Iterator[int]:
    """Insert many new rows without a trigger for each: what undo needs of them are their `ids`, which rise.

    Gives the highest rowid there is, above which the new rows will be.
    """
    seq = conn.execute("SELECT max(seq) FROM operation").fetchone()[0]
    highest = conn.execute(f"SELECT coalesce(max(rowid), 0) FROM {table}").fetchone()[0]
    source = conn.execute("SELECT sql FROM temp.sqlite_master WHERE name = ?", [f"record_insert_{table}"]).fetchone()[0]
    conn.execute(f"DROP TRIGGER temp.record_insert_{table}")
    yield highest
    conn.execute(
        "INSERT INTO change (op, tbl, row_id, version, mark) VALUES (?, ?, ?, 1, ?)", [seq, table, f"{ids[0]}{_BETWEEN}{ids[-1]}", -len(ids)]
    )
    conn.execute(source.replace("CREATE TRIGGER", "CREATE TEMP TRIGGER", 1))


def _unroll(conn: sqlite3.Connection, seq: int) -> bool:
    """Put a row for each new row of an import in place of their run; False where they are no longer as many.

    What this operation did to one of them afterwards has a row already, with the image of what it had itself inserted.
    """
    for table, run, mark in conn.execute("SELECT tbl, row_id, mark FROM change WHERE op = ? AND mark < 0", [seq]).fetchall():
        conn.execute("DELETE FROM change WHERE op = ? AND tbl = ? AND row_id = ?", [seq, table, run])
        first, last = run.split(_BETWEEN)
        theirs = [seq, table, first, last]
        conn.execute("UPDATE change SET image = NULL WHERE op = ? AND tbl = ? AND row_id BETWEEN ? AND ?", theirs)
        conn.execute(
            "INSERT OR IGNORE INTO change (op, tbl, row_id, version, mark)"
            f" SELECT ?1, ?2, id, 1, {_UNMARKED} FROM {table} WHERE id BETWEEN ?3 AND ?4",
            theirs,
        )
        count = conn.execute("SELECT count(*) FROM change WHERE op = ? AND tbl = ? AND row_id BETWEEN ? AND ?", theirs).fetchone()[0]
        if count != -mark:
            return False
    return True


def _mark(image: str) -> int:
    from zlib import crc32

    return crc32(image.encode()) or 1


def _mark_of(conn: sqlite3.Connection, table: str) -> str:
    """SQL for the checksum of a row `t`, NULL where there is none.

    A column that came later counts only where it differs from its default: marks taken before it stay good.
    """
    conn.create_function("mark", 1, _mark, deterministic=True)
    later = ADDED.get(table, {})
    image = _image([name for name in _columns(conn, table) if name not in later], "t")
    more = "".join(f" || iif(t.{name} = {default}, '', '{name}=' || t.{name})" for name, (_, default) in later.items())
    return f"CASE WHEN t.id IS NOT NULL THEN mark({image}{more}) END"


def _touched(conn: sqlite3.Connection, seq: int) -> list[str]:
    return [row[0] for row in conn.execute("SELECT DISTINCT tbl FROM change WHERE op = ?", [seq]).fetchall()]


def _take_marks(conn: sqlite3.Connection, seq: int) -> None:
    for table in _touched(conn, seq):
        conn.execute(
            f"UPDATE change SET mark = (SELECT {_mark_of(conn, table)} FROM {table} t WHERE t.id = change.row_id)"
            f" WHERE op = ? AND tbl = ? AND {_MARKED}",
            [seq, table],
        )


def finish(conn: sqlite3.Connection, seq: int) -> bool:
    """Close the operation; False when nothing changed (the operation is then forgotten). New work ends the redo chain."""
    if conn.execute("SELECT 1 FROM change WHERE op = ? LIMIT 1", [seq]).fetchone() is None:
        conn.execute("DELETE FROM operation WHERE seq = ?", [seq])
        return False
    _take_marks(conn, seq)
    conn.execute("DELETE FROM change WHERE op IN (SELECT seq FROM operation WHERE undone = 1)")
    conn.execute("DELETE FROM operation WHERE undone = 1")
    if seq % 100 == 0:
        conn.execute("DELETE FROM change WHERE op <= ?", [seq - KEPT])
        conn.execute("DELETE FROM operation WHERE seq <= ?", [seq - KEPT])
    return True


def forget(conn: sqlite3.Connection) -> None:
    """Let go of the whole history: what stands in the file now can no longer be taken back."""
    conn.execute("DELETE FROM change")
    conn.execute("DELETE FROM operation")


def listed(conn: sqlite3.Connection, limit: int) -> list[Operation]:
    """The newest operations first."""
    rows = conn.execute("SELECT seq, label, happened_at, undone FROM operation ORDER BY seq DESC LIMIT ?", [limit])
    return [Operation(seq, label, datetime.fromisoformat(at), bool(undone)) for seq, label, at, undone in rows]


def to_undo(conn: sqlite3.Connection) -> tuple[int, str] | None:
    """The operation `u` would take back: (seq, label)."""
    row = conn.execute("SELECT seq, label FROM operation WHERE undone = 0 ORDER BY seq DESC LIMIT 1").fetchone()
    return (int(row[0]), str(row[1])) if row else None


def to_redo(conn: sqlite3.Connection) -> tuple[int, str] | None:
    """The operation `U` would put again."""
    row = conn.execute("SELECT seq, label FROM operation WHERE undone = 1 ORDER BY seq LIMIT 1").fetchone()
    return (int(row[0]), str(row[1])) if row else None


def undo(conn: sqlite3.Connection) -> tuple[int, str]:
    """Take back the newest operation; ConflictError when its rows have changed since, NotFoundError when there is none."""
    found = to_undo(conn)
    if found is None:
        raise NotFoundError("There is nothing to undo.")
    _swap(conn, found[0], found[1], "Not undone")
    conn.execute("UPDATE operation SET undone = 1, merge_key = '' WHERE seq = ?", [found[0]])
    return found


def redo(conn: sqlite3.Connection) -> tuple[int, str]:
    """Put again the operation taken back last."""
    found = to_redo(conn)
    if found is None:
        raise NotFoundError("There is nothing to put again.")
    _swap(conn, found[0], found[1], "Not put again")
    conn.execute("UPDATE operation SET undone = 0 WHERE seq = ?", [found[0]])
    return found


def _swap(conn: sqlite3.Connection, seq: int, label: str, refusal: str) -> None:
    conn.execute("PRAGMA defer_foreign_keys = ON")
    changed_outside = ConflictError(f"{refusal}: “{label}” touches something that was changed outside mentortui since.")
    if not _unroll(conn, seq):
        raise changed_outside
    touched = _touched(conn, seq)
    if any(_changed_outside(conn, table, seq) for table in touched):
        raise changed_outside
    for table in touched:
        _swap_table(conn, table, seq)
    _take_marks(conn, seq)


def _changed_outside(conn: sqlite3.Connection, table: str, seq: int) -> bool:
    changed = conn.execute(
        f"SELECT 1 FROM change c LEFT JOIN {table} t ON t.id = c.row_id"
        f" WHERE c.op = ? AND c.tbl = ? AND (coalesce(t.version, -1) <> c.version"
        f" OR c.mark IS NOT {_UNMARKED} AND c.mark IS NOT {_mark_of(conn, table)}) LIMIT 1",
        [seq, table],
    ).fetchone()
    return changed is not None


def _swap_table(conn: sqlite3.Connection, table: str, seq: int) -> None:
    columns = _columns(conn, table)
    here = [seq, table]
    conn.execute("CREATE TEMP TABLE IF NOT EXISTS swap (row_id TEXT PRIMARY KEY, image TEXT) WITHOUT ROWID")
    conn.execute("DELETE FROM swap")
    conn.execute("INSERT INTO swap SELECT row_id, image FROM change WHERE op = ? AND tbl = ?", here)
    conn.execute(
        f"UPDATE change SET image = (SELECT {_image(columns, 't')} FROM {table} t WHERE t.id = change.row_id),"
        f" version = coalesce((SELECT s.image ->> '$.version' FROM swap s WHERE s.row_id = change.row_id), -1)"
        f" WHERE op = ? AND tbl = ?",
        here,
    )
    conn.execute(f"DELETE FROM {table} WHERE id IN (SELECT row_id FROM swap)")
    later = ADDED.get(table, {})  # an image from before a column came has nothing for it
    values = ", ".join(
        f"coalesce(s.image ->> '$.{name}', {later[name][1]})" if name in later else f"s.image ->> '$.{name}'" for name in columns
    )
    conn.execute(f"INSERT INTO {table} ({', '.join(columns)}) SELECT {values} FROM swap s WHERE s.image IS NOT NULL")
