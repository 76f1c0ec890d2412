"""Whether the file is whole, in the words of SQLite."""

from __future__ import annotations

import sqlite3


def touch(conn: sqlite3.Connection) -> None:
    """Look into the file at all: sqlite3.Error where another program does not let go of it."""
    conn.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone()


def fault(conn: sqlite3.Connection) -> str:
    """The first thing `integrity_check` has against the file; "" where it is whole."""
    verdict = str(conn.execute("PRAGMA integrity_check").fetchone()[0])
    return "" if verdict == "ok" else verdict.splitlines()[0]


def broken_references(conn: sqlite3.Connection) -> list[str]:
    """The table of each row that points nowhere."""
    return [row[0] for row in conn.execute("PRAGMA foreign_key_check")]


def not_ours(conn: sqlite3.Connection) -> list[str]:
    """Triggers and views in the file: mentortui puts none there."""
    return [row[0] for row in conn.execute("SELECT name FROM sqlite_master WHERE type IN ('trigger', 'view')")]
