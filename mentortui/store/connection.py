"""Opening the one file, safely, and saying in one sentence why it cannot be opened.

A file is looked at before SQLite touches it (its first hundred bytes): what is foreign or newer is refused with its bytes
unchanged, and a missing file is never made where a journal or a backup shows that there was one.
"""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from enum import Enum

from mentortui.domain.errors import FileError, LockedError, MentorError, NotFoundError
from mentortui.store.migrations import APPLICATION_ID, SCHEMA

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

BUSY_MS = 5000
"""How long SQLite waits for another program to let go."""
_MAGIC = b"SQLite format 3\x00"


class FileState(Enum):
    """What stands at the path."""

    MISSING = "missing"
    CURRENT = "current"
    OLDER = "older"


def _refuse_missing(path: Path | str) -> None:
    """A journal without its file is the only copy of something: opening would delete it."""
    for suffix in ("-wal", "-journal"):
        if os.path.exists(f"{path}{suffix}"):
            raise FileError(
                f"{path} is gone but {os.path.basename(path)}{suffix} is still there. Nothing was touched:"
                " put the file back, or restore a backup with `mentortui restore FILE`."
            )


def examine(path: Path | str, *, recovered: bool = False) -> FileState:
    """Look at the file without SQLite; FileError with one sentence when it is not ours to open."""
    try:
        mode = os.stat(path).st_mode
        if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
            raise FileError(f"{path} is not a plain file. Name one with --db.")
        with open(path, "rb") as file:
            head = file.read(100)
    except FileNotFoundError:
        _refuse_missing(path)
        _refuse_with_backups(path, "is gone")
        return FileState.MISSING
    except IsADirectoryError:
        raise FileError(f"{path} is a folder. Name a file with --db.") from None
    except OSError as error:
        raise FileError(f"{path} cannot be read ({error.strerror}). Check its permissions or name another with --db.") from None
    if not head:
        _refuse_missing(path)
        _refuse_with_backups(path, "is empty")
        return FileState.MISSING
    if len(head) < 100 or not head.startswith(_MAGIC):
        raise FileError(f"{path} is not a mentortui file, or it is damaged. Nothing was touched; name another with --db.")
    application, schema = int.from_bytes(head[68:72], "big"), int.from_bytes(head[60:64], "big")
    if application != APPLICATION_ID:
        raise FileError(f"{path} belongs to another program. Nothing was touched; name another with --db.")
    refuse_newer(schema)
    if not recovered and os.path.exists(f"{path}-journal"):
        _recover(path)
        return examine(path, recovered=True)
    return FileState.CURRENT if schema == SCHEMA else FileState.OLDER


def refuse_newer(schema: int) -> None:
    """FileError for a file that only a newer mentortui understands."""
    if schema > SCHEMA:
        raise FileError(f"This file is from a newer mentortui (schema {schema}, this one knows {SCHEMA}). Nothing was touched.")


def _refuse_with_backups(path: Path | str, state: str) -> None:
    """A file that had backups was no first start: what was in it is wanted back, not begun anew."""
    folder, stem = os.path.join(os.path.dirname(path), "backups"), os.path.splitext(os.path.basename(path))[0]
    with suppress(OSError):
        kept = sorted(name for name in os.listdir(folder) if name.startswith(f"{stem}.") and name.endswith(".db"))
        if kept:
            raise FileError(
                f"{path} {state} but has backups. Bring one back with `mentortui restore {os.path.join(folder, kept[-1])}`,"
                " or move that folder away to begin anew; nothing was touched."
            )


def _recover(path: Path | str) -> None:
    """Let SQLite roll back what a killed program left half written: the head of the file may be part of it."""
    with suppress(sqlite3.Error), closing(connect(path)) as conn:
        conn.execute("SELECT count(*) FROM sqlite_master").fetchone()


def is_about_the_disk(error: sqlite3.Error) -> bool:
    """Whether SQLite complains of the disk it writes to, and not of what is in the file."""
    words = str(error).lower()
    return "is full" in words or "disk i/o" in words


def explain(error: sqlite3.Error, path: Path | str, *, reading: bool = False) -> MentorError:
    """SQLite's complaint as a sentence for the user.

    Who was only `reading` is not told that nothing was changed: what was written just before may be saved.
    """
    words = str(error).lower()
    kept = "" if reading else "Nothing was changed. "
    if "locked" in words or "busy" in words:
        return LockedError(f"Another program is using this file and did not let go. {kept}Try again in a moment.")
    if "unable to open" in words and not os.path.exists(path):
        return FileError(f"{path} is not there any more. Put it back, or bring back a backup with `mentortui restore FILE`.")
    if "readonly" in words or "read-only" in words or "unable to open" in words:
        return FileError(f"{path} cannot be {'opened' if reading else 'written'}: the file or its folder is read-only. {kept}".rstrip())
    if "full" in words:
        return MentorError(f"The disk that holds {path} is full. {kept}Make room and try again.")
    if "disk i/o" in words:
        return MentorError(f"The disk that holds {path} is full or failing. {kept}Make room and try again.")
    if "foreign key" in words:
        return NotFoundError(f"This belongs to something that is not there any more. {kept}Look it up again.")
    if "malformed" in words or "not a database" in words or "corrupt" in words or "disk image" in words:
        return FileError(f"{path} is damaged. {kept}`mentortui doctor` says more, `mentortui restore` brings back a backup.")
    if "check constraint" in words:
        return MentorError(f"That is longer or larger than this field takes. {kept}Shorten it.")
    if "not null" in words or "cannot store" in words or "datatype mismatch" in words:
        return MentorError(f"A field was given something it cannot hold ({str(error).rsplit(' ', 1)[-1]}). {kept}".rstrip())
    if "no such table" in words or "no such column" in words:
        return FileError(f"{path} does not have the tables it should. {kept}`mentortui doctor` says more.")
    return MentorError(f"The file could not be {'read' if reading else 'changed'} ({error}). Nothing was lost.")


def wal_is_safe(version: tuple[int, int, int] = sqlite3.sqlite_version_info) -> bool:
    """Whether the linked SQLite has the WAL-reset fix (sqlite.org/wal.html#walresetbug)."""
    return version >= (3, 51, 3) or (3, 50, 7) <= version < (3, 51, 0) or (3, 44, 6) <= version < (3, 45, 0)


def _quoted(path: Path | str) -> str:
    """A path for a `file:` address (sqlite.org/uri.html): only these three signs mean something there.

    urllib's own costs more than the rest of the way to the file.
    """
    return str(path).replace("%", "%25").replace("?", "%3f").replace("#", "%23")


def connect(path: Path | str, *, write: bool = False) -> sqlite3.Connection:
    """A connection with our pragmas; `mode=rw` so that it never makes a file and can roll back a hot journal.

    Reading connections are `query_only`. Text that is not UTF-8 is shown with replacement signs instead of failing.
    """
    mode = "rw" if write or os.access(path, os.W_OK) else "ro"
    conn = sqlite3.connect(f"file:{_quoted(path)}?mode={mode}", uri=True, timeout=BUSY_MS / 1000, isolation_level=None,
                           check_same_thread=False)
    conn.text_factory = lambda raw: raw.decode("utf-8", "replace")
    settings = "PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA temp_store=MEMORY;"
    settings += " PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; PRAGMA cache_size=-65536;" if write else " PRAGMA query_only=ON;"
    try:
        conn.executescript(settings)
    except sqlite3.Error:
        conn.close()
        raise
    return conn


def fetch(conn: sqlite3.Connection, sql: str, args: Sequence[object] = ()) -> list[Any]:
    """All rows. Text is read the quick way first; only where it is not UTF-8 the forgiving way is taken."""
    forgiving = conn.text_factory
    conn.text_factory = str
    try:
        return conn.execute(sql, args).fetchall()
    except sqlite3.OperationalError as error:
        if "decode" not in str(error):
            raise
    finally:
        conn.text_factory = forgiving
    return conn.execute(sql, args).fetchall()


@contextmanager
def reading(path: Path | str) -> Iterator[sqlite3.Connection]:
    """A read-only connection within one transaction, so that several queries see the same moment.

    Lists, never generators, must leave it: a half-read cursor blocks every other writer.
    """
    try:
        conn = connect(path)
        try:
            conn.execute("BEGIN")
            yield conn
        finally:
            conn.close()
    except sqlite3.Error as error:
        raise explain(error, path, reading=True) from error


def zone_of_mine(conn: sqlite3.Connection) -> str:
    """The zone of the profile, "" where none is given. Here, because whoever opens the file asks for it first."""
    row = conn.execute("SELECT tz FROM profile WHERE id = 'me'").fetchone()
    return row[0] if row else ""
