"""The one way to change the file: writer lock → BEGIN IMMEDIATE → change and undo record → COMMIT → only then "saved".

`sqlite_utils.Database.begin()` and `.atomic()` start deferred transactions, which fail under two writers; inside ours they
nest as savepoints.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from mentortui.domain.errors import FileError
from mentortui.store import history, search
from mentortui.store.connection import FileState, connect, examine, explain
from mentortui.store.migrations import APPLICATION_ID, SCHEMA, migrations
from mentortui.store.rows import stamp

if TYPE_CHECKING:
    from sqlite_utils import Database

WAIT_S = 10.0
"""How long to wait for another writer before saying so; the text stays where it was typed."""


@contextmanager
def _queue(path: Path) -> Iterator[None]:
    """Stand in line behind other writers: the kernel queues fairly where SQLite's busy handler lets one side starve."""
    try:
        import fcntl
    except ImportError:  # Windows: SQLite's own lock is the only one
        yield
        return
    import time

    try:
        handle = os.open(path.with_name(path.name + ".write.lock"), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise FileError(f"{path.parent} cannot be written ({error.strerror}). Nothing was changed.") from None
    try:
        deadline = time.monotonic() + WAIT_S
        while True:
            with contextlib.suppress(BlockingIOError):
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            if time.monotonic() > deadline:
                raise FileError(f"Another mentortui has been writing for {WAIT_S:.0f} s. Nothing was changed; try again in a moment.")
            time.sleep(0.005)
        yield
    finally:
        os.close(handle)


@contextmanager
def transaction(path: Path) -> Iterator[sqlite3.Connection]:
    """BEGIN IMMEDIATE … COMMIT behind the queue; anything that goes wrong rolls back and leaves the file as it was."""
    with _queue(path):
        try:
            conn = connect(path, write=True)
            try:
                conn.execute("BEGIN IMMEDIATE")
                try:
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


@contextmanager
def writing(path: Path, label: str, now: datetime, merge_key: str = "") -> Iterator[Database]:
    """One operation: everything inside is one transaction, one undo step, and searchable afterwards."""
    from sqlite_utils import Database

    with transaction(path) as conn:
        op = history.begin(conn, label, merge_key, stamp(now))
        yield Database(conn, execute_plugins=False)
        if history.finish(conn, op):
            search.refresh(conn, op)


def undo(path: Path) -> str:
    """Take back the newest operation; its label."""
    with transaction(path) as conn:
        op, label = history.undo(conn)
        search.refresh(conn, op)
    return label


def redo(path: Path) -> str:
    """Put again what was taken back last; its label."""
    with transaction(path) as conn:
        op, label = history.redo(conn)
        search.refresh(conn, op)
    return label


def create(path: Path, now: datetime) -> None:
    """Make a new file (0600, in a 0700 folder) with the current schema and an empty profile."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
    except OSError as error:
        raise FileError(f"{path} cannot be made ({error.strerror}). Name another place with --db.") from None
    migrate(path, now)


def migrate(path: Path, now: datetime) -> None:
    """Bring the file to the current schema within one transaction; what it was is looked at again under the lock."""
    from sqlite_utils import Database

    with transaction(path) as conn:
        if conn.execute("PRAGMA user_version").fetchone()[0] >= SCHEMA:
            return
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

        backup_beside(path, now, reason="before-upgrade")
        migrate(path, now)
    return True
