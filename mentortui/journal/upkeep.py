"""Backups, restore, and an honest look at the file (`doctor`)."""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from mentortui.domain.errors import MentorError
from mentortui.domain.listings import Check
from mentortui.journal.desk import Desk
from mentortui.store import backup
from mentortui.store.connection import FileState, examine, wal_is_safe
from mentortui.store.leftovers import leftovers
from mentortui.store.migrations import SCHEMA


@dataclass(frozen=True, slots=True)
class Upkeep:
    """Looking after the file."""

    desk: Desk

    def backup(self, target: Path | None = None) -> Path:
        """A verified copy, beside the file or where asked; an existing file is never overwritten."""
        if target is None:
            return backup.backup_beside(self.desk.path, self.desk.now())
        return backup.backup_to(self.desk.path, target)

    def backup_if_due(self, hours: int = 24) -> Path | None:
        """A copy when the newest one is older than a day and the file changed since."""
        newest = backup.newest(self.desk.path)
        if newest is not None:
            changed, made = self.desk.path.stat().st_mtime, newest.stat().st_mtime
            if changed <= made or self.desk.now().timestamp() - made < hours * 3600:
                return None
        return self.backup()

    def restore(self, source: Path) -> Path | None:
        """Put a backup in place; what was there is kept, at the returned path."""
        from mentortui.store.writing import migrate

        kept = backup.restore(self.desk.path, source, self.desk.now())
        self.desk.my_zone = None
        if examine(self.desk.path) is FileState.OLDER:
            migrate(self.desk.path, self.desk.now())
        return kept

    def rebuild_search(self) -> None:
        """Make the search index anew; nothing else changes."""
        from mentortui.store import search
        from mentortui.store.writing import transaction

        with transaction(self.desk.path) as conn:
            search.rebuild(conn)

    def checks(self) -> list[Check]:
        """One line per fact; a file that cannot be opened is the last line, never an exception."""
        lines = [Check("SQLite", sqlite3.sqlite_version_info >= (3, 37, 0), f"{sqlite3.sqlite_version}, rollback journal"
                       + ("" if wal_is_safe() else "; write-ahead logging stays off here: this version can damage it"))]
        try:
            state = examine(self.desk.path)
        except MentorError as error:
            return [*lines, Check("file", False, str(error))]
        if state is FileState.MISSING:
            return [*lines, Check("file", None, f"{self.desk.path} does not exist yet; `mentortui` makes it")]
        lines.append(Check("file", True, f"{self.desk.path}, schema {SCHEMA}" if state is FileState.CURRENT else f"{self.desk.path}, older schema"))
        lines.append(_mode(self.desk.path))
        for name, look in (("integrity", _integrity), ("references", _references), ("triggers", _triggers), ("search index", _search)):
            lines.append(self._looked(name, look))
        return [*lines, _backup_age(self.desk.path, self.desk.now()), *_left(self.desk.path)]

    def _looked(self, name: str, look: Callable[[sqlite3.Connection], tuple[bool, str]]) -> Check:
        try:
            with self.desk.reading() as conn:
                ok, words = look(conn)
        except MentorError as error:
            return Check(name, False, str(error))
        return Check(name, ok, words)


def _mode(path: Path) -> Check:
    mode = stat.S_IMODE(path.stat().st_mode)
    private = os.name == "nt" or not mode & 0o077
    return Check("private", private, f"mode {mode:o}" + ("" if private else f"; others can read it: chmod 600 {path}"))


def _integrity(conn: sqlite3.Connection) -> tuple[bool, str]:
    verdict = str(conn.execute("PRAGMA integrity_check").fetchone()[0])
    return verdict == "ok", "whole" if verdict == "ok" else f"{verdict.splitlines()[0]}; `mentortui restore` brings back a backup"


def _references(conn: sqlite3.Connection) -> tuple[bool, str]:
    broken = conn.execute("PRAGMA foreign_key_check").fetchall()
    return not broken, "all point somewhere" if not broken else f"{len(broken)} rows point nowhere, first in {broken[0][0]}"


def _triggers(conn: sqlite3.Connection) -> tuple[bool, str]:
    found = [row[0] for row in conn.execute("SELECT name FROM sqlite_master WHERE type IN ('trigger', 'view')").fetchall()]
    return not found, "none, as it should be" if not found else f"not ours: {', '.join(found[:3])}"


def _search(conn: sqlite3.Connection) -> tuple[bool, str]:
    from mentortui.store.search import coverage

    indexed, there = coverage(conn)
    return indexed == there, f"{indexed:,} of {there:,} texts" + ("" if indexed == there else "; `mentortui doctor --fix` rebuilds it")


def _left(path: Path) -> list[Check]:
    """A line where something half made lies about; it does no harm."""
    found = leftovers(path, backup.folder(path))
    named = ", ".join(str(one) for one in found[:3]) + (f" and {len(found) - 3} more" if len(found) > 3 else "")
    return [Check("leftovers", None, f"{named}: half made by a program that was killed; the next backup sweeps this away")] if found else []


def _backup_age(path: Path, now: datetime) -> Check:
    newest = backup.newest(path)
    if newest is None:
        return Check("backup", None, "none yet; `mentortui backup` makes one, the app makes one a day")
    hours = max(0, int((now.timestamp() - newest.stat().st_mtime) // 3600))
    return Check("backup", True, f"{newest.name}, {hours} h old")
