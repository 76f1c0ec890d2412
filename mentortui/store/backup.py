"""Copies of the file, made with SQLite's backup API while others may write, checked before they count."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from mentortui.domain.errors import FileError, MentorError
from mentortui.store.connection import FileState, connect, examine, explain

KEPT = 14


def folder(path: Path) -> Path:
    """Where the backups of a file live."""
    return path.parent / "backups"


def _count(conn: sqlite3.Connection) -> int:
    return int(conn.execute("SELECT count(*) FROM person").fetchone()[0])


def backup_to(path: Path, target: Path) -> Path:
    """Copy `path` to the new file `target`: temp file beside it (0600), integrity check and row count, fsync, rename."""
    if target.exists():
        raise MentorError(f"{target} exists already. Name another file; nothing was overwritten.")
    temp = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    try:
        os.close(os.open(temp, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600))
    except OSError as error:
        raise MentorError(f"{target.parent} cannot be written ({error.strerror}). No backup was made.") from None
    try:
        with closing(connect(path)) as source, closing(sqlite3.connect(temp)) as copy:
            source.backup(copy)
            verdict = copy.execute("PRAGMA integrity_check").fetchone()[0]
            if verdict != "ok" or _count(copy) != _count(source):
                raise FileError(f"The backup of {path} did not come out whole ({verdict}). Nothing else was changed.")
        handle = os.open(temp, os.O_RDONLY)
        os.fsync(handle)
        os.close(handle)
        temp.rename(target)
    except sqlite3.Error as error:
        raise explain(error, path) from error
    finally:
        temp.unlink(missing_ok=True)
    return target


def backup_beside(path: Path, now: datetime, reason: str = "backup") -> Path:
    """A dated backup in the folder `backups` beside the file; the oldest plain ones beyond KEPT are let go."""
    place = folder(path)
    place.mkdir(mode=0o700, exist_ok=True)
    name = f"{path.stem}.{now:%Y%m%dT%H%M%S}Z.{reason}"
    target = place / f"{name}.db"
    number = 1
    while target.exists():
        number += 1
        target = place / f"{name}-{number}.db"
    made = backup_to(path, target)
    for old in sorted(place.glob(f"{path.stem}.*Z.backup*.db"))[:-KEPT]:
        old.unlink()
    return made


def newest(path: Path) -> Path | None:
    """The latest backup of a file."""
    found = sorted(folder(path).glob(f"{path.stem}.*Z.*.db"), key=lambda p: p.name.split(".")[-3])
    return found[-1] if found else None


def restore(path: Path, source: Path, now: datetime) -> Path | None:
    """Put `source` in place of `path` through the backup API, after a backup of what is there; that backup's path."""
    if examine(source) is FileState.MISSING:
        raise MentorError(f"{source} does not exist. `mentortui backup` makes one; nothing was changed.")
    kept: Path | None = None
    try:
        there = examine(path) is not FileState.MISSING
    except FileError:
        there = False
        if path.is_dir():
            raise
        if path.exists():
            kept = path.with_name(f"{path.name}.damaged.{now:%Y%m%dT%H%M%S}")
            path.rename(kept)
    if there:
        kept = backup_beside(path, now, reason="before-restore")
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not path.exists():
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600))
    try:
        with closing(connect(source)) as good, closing(sqlite3.connect(path, timeout=5)) as target:
            if good.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
                raise FileError(f"{source} is damaged. Nothing was changed; try an older backup.")
            good.backup(target)
    except sqlite3.Error as error:
        raise explain(error, path) from error
    return kept
