"""The one way to change the file: writer lock → BEGIN IMMEDIATE → change and undo record → COMMIT → only then "saved".

`sqlite_utils.Database.begin()` and `.atomic()` start deferred transactions, which fail under two writers; inside ours they
nest as savepoints.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from mentortui.domain.errors import ConflictError, FileError, NotFoundError
from mentortui.store import history, search
from mentortui.store.connection import FileState, connect, examine, explain, refuse_newer
from mentortui.store.lock import in_line, private_folder, settle
from mentortui.store.migrations import APPLICATION_ID, SCHEMA, build, migrations
from mentortui.store.stamps import stamp

if TYPE_CHECKING:
    from sqlite_utils import Database


@contextmanager
def transaction(path: Path) -> Iterator[sqlite3.Connection]:
    """BEGIN IMMEDIATE … COMMIT behind the queue; anything that goes wrong rolls back and leaves the file as it was."""
    with in_line(path), _alone(path) as conn:
        yield conn


@contextmanager
def _alone(path: Path, settings: str = "") -> Iterator[sqlite3.Connection]:
    """The transaction itself, for those who stand at the head of the queue already."""
    try:
        conn = connect(path, write=True)
        try:
            conn.executescript(settings)
            conn.execute("BEGIN IMMEDIATE")
            try:
                # A program that has been running for days may meet a file that was brought up to a newer schema meanwhile.
                refuse_newer(conn.execute("PRAGMA user_version").fetchone()[0])
                yield conn
                conn.execute("COMMIT")
            except BaseException:
                if conn.in_transaction:
                    conn.execute("ROLLBACK")
                raise
        finally:
            conn.close()
    except sqlite3.Error as error:
        raise explain(error, path) from error


def handle(conn: sqlite3.Connection) -> Database:
    """The connection of an open operation, for those who write records."""
    from sqlite_utils import Database

    return Database(conn, execute_plugins=False)


@contextmanager
def writing_rows(path: Path, label: str, now: datetime, merge_key: str = "") -> Iterator[sqlite3.Connection]:
    """One operation: everything inside is one transaction, one undo step, and searchable afterwards.

    Without sqlite_utils, which takes as long to load as 5,000 people to import: `handle` adds it for those who write records.
    """
    with transaction(path) as conn:
        op = history.begin(conn, label, merge_key, stamp(now))
        yield conn
        if history.finish(conn, op):
            search.refresh(conn, op, but=history.AS_INSERTED)


@contextmanager
def part(conn: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """A part of an operation that is open: what goes wrong inside leaves the rest as it was."""
    conn.execute("SAVEPOINT part")
    try:
        yield conn
    except BaseException:
        if conn.in_transaction:
            conn.execute("ROLLBACK TO part")
            conn.execute("RELEASE part")
        raise
    else:
        conn.execute("RELEASE part")


def undo(path: Path, only: Callable[[sqlite3.Connection], bool] | None = None) -> str:
    """Take back the newest operation, where `only` agrees; its label. ConflictError where it cannot be taken back any more."""

    def swap(conn: sqlite3.Connection) -> tuple[int, str]:
        if only is not None and not only(conn):
            raise ConflictError("Not undone: something else was done since.")
        return history.undo(conn)

    return _swapped(path, swap)


def redo(path: Path) -> str:
    """Put again what was taken back last; its label."""
    return _swapped(path, history.redo)


def _swapped(path: Path, swap: Callable[[sqlite3.Connection], tuple[int, str]]) -> str:
    label = ""
    try:
        with transaction(path) as conn:
            op, label = swap(conn)
            search.refresh(conn, op)
    except NotFoundError as error:
        if isinstance(error.__cause__, sqlite3.IntegrityError):
            raise ConflictError(f"“{label}” stays as it is: something that belongs to it was added outside mentortui since.") from error
        raise
    return label


def create(path: Path, now: datetime) -> None:
    """Make a new file (0600, in a 0700 folder) with the current schema and an empty profile.

    It is made beside its place and put there whole, so that a program killed meanwhile leaves nothing half done.
    """
    path = path.resolve()
    private_folder(path.parent)
    with in_line(path):
        if examine(path) is not FileState.MISSING:
            return  # another window was quicker
        made = path.with_name(f".{path.name}.{os.getpid()}.tmp")
        try:
            made.unlink(missing_ok=True)
            handle = os.open(made, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
            try:
                # Nobody sees it yet: that it is whole on the disk before it gets its name is enough, and one wait instead of six.
                _migrate(made, now, "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF")
                os.fsync(handle)
            finally:
                os.close(handle)
            made.replace(path)
        except OSError as error:
            raise FileError(f"{path} cannot be made ({error.strerror}). Name another place with --db.") from None
        finally:
            made.unlink(missing_ok=True)
        settle(path.parent)


def migrate(path: Path, now: datetime) -> None:
    """Bring the file to the current schema within one transaction; what it was is looked at again under the lock."""
    with in_line(path):
        _migrate(path, now)


def _migrate(path: Path, now: datetime, settings: str = "") -> None:
    with _alone(path, settings) as conn:
        if conn.execute("PRAGMA user_version").fetchone()[0] >= SCHEMA:
            return
        if conn.execute("SELECT 1 FROM sqlite_master").fetchone() is None:
            build(conn, now)
        else:
            from sqlite_utils import Database

            migrations().apply(Database(conn, execute_plugins=False))
        conn.execute(
            "INSERT OR IGNORE INTO profile (id, created_at, updated_at) VALUES ('me', ?, ?)", [stamp(now), stamp(now)]
        )
        broken = conn.execute("PRAGMA foreign_key_check").fetchone()
        if broken:
            raise FileError(f"{path} has rows that point nowhere ({broken[0]}). Nothing was changed; `mentortui doctor` says more.")
        conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        conn.execute(f"PRAGMA user_version = {SCHEMA}")


def prepare(path: Path, now: datetime, *, create_missing: bool) -> bool:
    """Make the file ready to use: new, migrated behind a verified backup, or as it is. False when there is none."""
    state = examine(path)
    if state is FileState.MISSING:
        if not create_missing:
            return False
        create(path, now)
    elif state is FileState.OLDER:
        from mentortui.store.backup import backup_beside

        with in_line(path):
            # Another window may have done it meanwhile: the backup has to be of the old file.
            if examine(path) is FileState.OLDER:
                backup_beside(path, now, reason="before-upgrade")
                _migrate(path, now)
    return True
