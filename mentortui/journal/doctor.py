"""An honest look at the file: `doctor`."""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from mentortui.domain.errors import LockedError, MentorError
from mentortui.domain.listings import Check
from mentortui.journal.desk import Desk
from mentortui.store import backup, soundness
from mentortui.store.connection import FileState, examine, explain, wal_is_safe
from mentortui.store.leftovers import leftovers
from mentortui.store.migrations import SCHEMA


def checks(desk: Desk) -> list[Check]:
    """One line per fact; a file that cannot be opened is the last line, never an exception."""
    lines = [Check("SQLite", sqlite3.sqlite_version_info >= (3, 37, 0), f"{sqlite3.sqlite_version}, rollback journal"
                   + ("" if wal_is_safe() else "; write-ahead logging stays off here: this version can damage it"))]
    try:
        state = examine(desk.path)
    except MentorError as error:
        return [*lines, Check("file", False, str(error))]
    if state is FileState.MISSING:
        return [*lines, Check("file", None, f"{desk.path} does not exist yet; `mentortui` makes it")]
    lines.append(Check("file", True, f"{desk.path}, schema {SCHEMA}" if state is FileState.CURRENT else f"{desk.path}, older schema"))
    lines.append(_mode(desk.path))
    if locked := _locked(desk):
        lines.append(Check("integrity", False, locked))
    else:
        for name, look in (("integrity", _integrity), ("references", _references), ("triggers", _triggers)):
            lines.append(_looked(desk, name, look))
        lines.append(_search(desk, state))
    return [*lines, _backup_age(desk.path, desk.now()), *_left(desk.path)]


def _locked(desk: Desk) -> str:
    """What is said where another program does not let go, asked once for all that is looked at; else ""."""
    try:
        with desk.reading() as conn:
            soundness.touch(conn)
    except LockedError as error:
        return str(error)
    except MentorError:
        pass  # each look says for itself what it cannot see
    return ""


def _looked(desk: Desk, name: str, look: Callable[[sqlite3.Connection], tuple[bool, str]]) -> Check:
    try:
        with desk.reading() as conn:
            ok, words = look(conn)
    except MentorError as error:
        return Check(name, False, str(error))
    return Check(name, ok, words)


def _mode(path: Path) -> Check:
    mode = stat.S_IMODE(path.stat().st_mode)
    private = os.name == "nt" or not mode & 0o077
    return Check("private", private, f"mode {mode:o}" + ("" if private else f"; others can read it: chmod 600 {path}"))


def _integrity(conn: sqlite3.Connection) -> tuple[bool, str]:
    found = soundness.fault(conn)
    return not found, f"{found}; `mentortui restore` brings back a backup" if found else "whole"


def _references(conn: sqlite3.Connection) -> tuple[bool, str]:
    broken = soundness.broken_references(conn)
    return not broken, f"{len(broken)} rows point nowhere, first in {broken[0]}" if broken else "all point somewhere"


def _triggers(conn: sqlite3.Connection) -> tuple[bool, str]:
    found = soundness.not_ours(conn)
    return not found, "none, as it should be" if not found else f"not ours: {', '.join(found[:3])}"


def _search(desk: Desk, state: FileState) -> Check:
    """The index: one of an older schema holds fewer kinds of text and is no fault, nor is a file that somebody else just has."""
    from mentortui.store.search import agrees, copied, coverage

    name, rebuilt = "search index", "; `mentortui doctor --fix` rebuilds it"
    if state is FileState.OLDER:
        return Check(name, None, "older as well; it is brought up to date with the file")
    try:
        with desk.reading() as conn:
            right, there = coverage(conn)
            if right != there:
                return Check(name, False, f"{right:,} of {there:,} texts{rebuilt}")
            copy = copied(conn)
        with closing(copy):  # the file is let go of before the long part
            leads = agrees(copy)
    except LockedError:
        return Check(name, None, "not asked now: another program is using this file")
    except MentorError as error:
        return Check(name, False, str(error))
    except sqlite3.Error as error:  # of the copy: the file itself was read to its end
        return Check(name, False, str(explain(error, desk.path, reading=True)))
    return Check(name, leads, f"{right:,} of {there:,} texts" if leads else f"does not lead to all of {there:,} texts{rebuilt}")


def _left(path: Path) -> list[Check]:
    """A line where something half made lies about; it does no harm."""
    found = leftovers(path, backup.folder(path))
    named = ", ".join(str(one) for one in found[:3]) + (f" and {len(found) - 3} more" if len(found) > 3 else "")
    return [Check("leftovers", None, f"{named}: half made by a program that was killed; the next backup sweeps this away")] if found else []


def _backup_age(path: Path, now: datetime) -> Check:
    newest = backup.newest(path)
    if newest is None:
        return Check("backup", None, "none yet; `mentortui backup` makes one, the app makes one a day")
    hours = max(0, int((now - backup.taken_at(newest)).total_seconds() // 3600))
    return Check("backup", True, f"{newest.name}, {hours} h old")
