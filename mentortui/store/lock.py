"""One writer at a time: a queue in front of SQLite's own lock."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mentortui.domain.errors import FileError

WAIT_S = 10.0
"""How long to wait for another writer before saying so; the text stays where it was typed."""


@contextmanager
def in_line(path: Path) -> Iterator[None]:
    """Stand in line behind other writers: the kernel queues fairly where SQLite's busy handler lets one side starve."""
    try:
        import fcntl
    except ImportError:  # Windows: SQLite's own lock is the only one
        yield
        return
    try:
        handle = os.open(path.with_name(path.name + ".write.lock"), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise FileError(f"{path.parent} cannot be written ({error.strerror}). Nothing was changed.") from None
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if not _in_turn(handle):
                raise FileError(f"Another mentortui has been writing for {WAIT_S:.0f} s. Nothing was changed; try again in a moment.") from None
        yield
    finally:
        os.close(handle)


def _in_turn(handle: int) -> bool:
    """Wait for the lock; False after WAIT_S.

    Only a wait that blocks is served in turn, and only a thread can be left waiting. Its copy of the handle is the same
    lock: closed once it was granted, it keeps what the other holds, and gives back what nobody waits for any more.
    """
    import fcntl
    from threading import Event, Thread

    copy, granted = os.dup(handle), Event()

    def wait() -> None:
        try:
            fcntl.flock(copy, fcntl.LOCK_EX)
            granted.set()
        finally:
            os.close(copy)

    Thread(target=wait, daemon=True).start()
    return granted.wait(WAIT_S)


def private_folder(folder: Path) -> None:
    """Make a folder and those above it where they are missing, for nobody but the user (0700)."""
    for missing in reversed([place for place in (folder, *folder.parents) if not place.exists()]):
        try:
            missing.mkdir(mode=0o700, exist_ok=True)
        except OSError as error:
            raise FileError(f"The folder {missing} cannot be made ({error.strerror}). Name another place with --db.") from None


def settle(folder: Path) -> None:
    """Make names in a folder durable: a renamed file is there after a power cut only when its folder was synced."""
    with contextlib.suppress(OSError):  # Windows cannot open folders
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
