"""Copies of the file, made with SQLite's backup API while others may write, checked before they count."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from glob import escape
from pathlib import Path

from mentortui.domain.errors import FileError, MentorError, NotFoundError
from mentortui.store import connection
from mentortui.store.connection import FileState, connect, examine, explain, is_about_the_disk
from mentortui.store.leftovers import sweep, temporary
from mentortui.store.lock import in_line, private_folder, settle

KEPT = 14
_SIDE_FILES = ("-journal", "-wal", "-shm")


def folder(path: Path) -> Path:
    """Where the backups of a file live."""
    return path.parent / "backups"


def _count(conn: sqlite3.Connection) -> int:
    return int(conn.execute("SELECT count(*) FROM person").fetchone()[0])


def _copy(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """SQLite's own copying; by itself it would wait for ever where another program does not let go."""
    import time

    deadline = time.monotonic() + connection.BUSY_MS / 1000

    def waited(status: int, _remaining: int, _total: int) -> None:
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED) and time.monotonic() > deadline:
            raise sqlite3.OperationalError("database is locked")

    source.backup(target, progress=waited, sleep=0.05)


def backup_to(path: Path, target: Path) -> Path:
    """Copy `path` to the new file `target`: temp file beside it (0600), integrity check and row count, fsync, rename.

    What killed programs left of earlier ones is swept away first.
    """
    # Not `examine`: closing a file that SQLite has open elsewhere in this program would drop its locks (sqlite.org/howtocorrupt.html 2.2).
    if not path.exists():
        raise NotFoundError(f"{path} does not exist yet, so there is nothing to back up.")
    if target.exists():
        raise MentorError(f"{target} exists already. Name another file; nothing was overwritten.")
    sweep(path, folder(path), target)
    temp = temporary(target)
    try:
        temp.unlink(missing_ok=True)
        os.close(os.open(temp, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600))
        _fill(temp, path)
        _put(temp, target)
    except OSError as error:
        raise MentorError(f"{target.parent} cannot be written ({error.strerror}). No backup was made.") from None
    except sqlite3.Error as error:
        # Only the copy is written to, and it may be on another disk.
        raise explain(error, target if is_about_the_disk(error) else path) from error
    finally:
        with suppress(OSError):
            temp.unlink(missing_ok=True)
    return target


def _fill(temp: Path, path: Path) -> None:
    with closing(connect(path)) as source, closing(sqlite3.connect(temp)) as copy:
        source.execute("BEGIN")  # what is counted is what is copied, whoever writes meanwhile
        people = _count(source)
        _copy(source, copy)
        source.execute("ROLLBACK")  # looking through the copy takes long, and a reader keeps writers from committing
        verdict = copy.execute("PRAGMA integrity_check").fetchone()[0]
        if verdict != "ok" or _count(copy) != people:
            raise FileError(f"{path} is damaged, so its backup did not come out whole. Nothing was changed; `mentortui doctor` says more.")
    handle = os.open(temp, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _put(temp: Path, target: Path) -> None:
    """Give the file its name without ever replacing another that appeared meanwhile."""
    try:
        os.link(temp, target)
    except FileExistsError:
        raise MentorError(f"{target} exists already. Name another file; nothing was overwritten.") from None
    except OSError:  # file systems without hard links
        temp.rename(target)
    settle(target.parent)


def backup_beside(path: Path, now: datetime, reason: str = "backup") -> Path:
    """A dated backup in the folder `backups` beside the file; the oldest plain ones beyond KEPT are let go."""
    place = folder(path)
    private_folder(place)
    name = f"{path.stem}.{now:%Y%m%dT%H%M%S}Z.{reason}"
    target = place / f"{name}.db"
    number = 1
    while target.exists():
        number += 1
        target = place / f"{name}-{number:02}.db"
    made = backup_to(path, target)
    for old in _found(path, "backup")[:-KEPT]:
        with suppress(OSError):
            old.unlink()
    return made


def _found(path: Path, reason: str = "") -> list[Path]:
    """Backups of a file, oldest first by the time in their names."""
    names = folder(path).glob(f"{escape(path.stem)}.*Z.{reason}*.db")
    return sorted(names, key=lambda p: (p.name.split(".")[-3], len(p.name), p.name))


def newest(path: Path) -> Path | None:
    """The latest backup of a file."""
    found = _found(path)
    return found[-1] if found else None


def taken_at(copy: Path) -> datetime:
    """When a dated backup was made, in UTC. By its name: a clock that is set by hand made it, and files go by another."""
    try:
        return datetime.strptime(copy.name.split(".")[-3], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    except ValueError:  # somebody named it
        return datetime.fromtimestamp(copy.stat().st_mtime, UTC)


def restore(path: Path, source: Path, now: datetime) -> Path | None:
    """Put `source` in place of `path` through the backup API; where what was there is kept, None for nothing there."""
    if source.is_dir():
        raise FileError(f"{source} is a folder. Name one of the backups in it; nothing was changed.")
    if source.is_file() and not source.stat().st_size:
        raise FileError(f"{source} is empty, so it is no backup. Name another; nothing was changed.")
    if examine(source) is FileState.MISSING:
        raise NotFoundError(f"{source} does not exist. `mentortui backup` makes one; nothing was changed.")
    if path.exists() and path.samefile(source):
        raise MentorError(f"{source} is the file in use. Name a backup; nothing was changed.")
    if not _whole(source):
        raise FileError(f"{source} is damaged. Nothing was changed; try an older backup.")
    private_folder(path.parent)
    with in_line(path):
        kept = _keep(path, now)
        try:
            if not path.exists():
                os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600))
            with closing(connect(source)) as good, closing(sqlite3.connect(path, timeout=connection.BUSY_MS / 1000)) as target:
                _copy(good, target)
        except OSError as error:
            raise FileError(f"{path} cannot be written ({error.strerror}). Nothing was changed.") from None
        except sqlite3.Error as error:
            raise explain(error, path) from error
        settle(path.parent)
    return kept


def _whole(path: Path) -> bool:
    """Whether SQLite finds nothing wrong with a file; a lock is no damage, and raised."""
    try:
        with closing(connect(path)) as conn:
            return bool(conn.execute("PRAGMA integrity_check").fetchone()[0] == "ok")
    except sqlite3.OperationalError as error:
        raise explain(error, path) from error
    except sqlite3.DatabaseError:
        return False


def _keep(path: Path, now: datetime) -> Path | None:
    """A backup of what is there, or, where that is damaged or not ours, the thing itself under another name."""
    if path.is_dir():
        raise FileError(f"{path} is a folder. Name a file with --db.")
    try:
        if examine(path) is FileState.MISSING:
            return None
    except FileError:
        return _set_aside(path, now)
    return backup_beside(path, now, reason="before-restore") if _whole(path) else _set_aside(path, now)


def _set_aside(path: Path, now: datetime) -> Path | None:
    """Rename a file with its journals: a journal left behind would be played into whatever takes the file's place."""
    aside = path.with_name(f"{path.name}.damaged.{now:%Y%m%dT%H%M%S}Z")
    number = 1
    while aside.exists():
        number += 1
        aside = aside.with_name(f"{path.name}.damaged.{now:%Y%m%dT%H%M%S}Z-{number}")
    moved = None
    for suffix in ("", *_SIDE_FILES):
        side = path.with_name(path.name + suffix)
        if side.exists():
            moved = side.rename(aside.with_name(aside.name + suffix))
    return aside if aside.exists() else moved
