"""Files that a program killed in the middle left behind: `.NAME.PID.tmp`, as copies and new files are called until they are whole."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from pathlib import Path

_BACKUP = r"\.\d{8}T\d{6}Z\.[a-z-]+(?:-\d+)?\.db"
"""How a dated backup goes on after the stem of the file."""
_MAGIC = b"SQLite format 3\0"


def temporary(target: Path) -> Path:
    """The name beside `target` under which it is made."""
    return target.with_name(f".{target.name}.{os.getpid()}.tmp")


def leftovers(path: Path, backups: Path, *targets: Path) -> list[Path]:
    """What nobody is working on any more, by name: of the file `path`, of its dated `backups`, and of the files `targets`.

    Only these names count: whatever else lies beside them may be another program's.
    """
    found = {left for target in (path, *targets) for left in _left(target.parent, re.escape(target.name))}
    return sorted(found | _left(backups, re.escape(path.stem) + _BACKUP))


def sweep(path: Path, backups: Path, *targets: Path) -> None:
    """Let go of them."""
    for left in leftovers(path, backups, *targets):
        with suppress(OSError):
            left.unlink()


def _left(place: Path, name: str) -> set[Path]:
    """What is left in a folder of files whose name fits the pattern `name`."""
    named = re.compile(rf"\.{name}\.(\d{{1,10}})\.tmp(?:-journal|-wal|-shm)?")
    try:
        return {path for path in place.iterdir() if _is_left(path, named)}
    except OSError:
        return set()


def _is_left(path: Path, named: re.Pattern[str]) -> bool:
    match = named.fullmatch(path.name)
    if match is None or path.is_symlink() or not path.is_file() or not _gone(int(match[1])):
        return False
    if not path.name.endswith(".tmp"):
        return True  # a journal: only SQLite names files so
    try:
        with path.open("rb") as file:
            return file.read(len(_MAGIC)) in (b"", _MAGIC)
    except OSError:
        return False


def _gone(number: int) -> bool:
    """Whether no process of this number runs on this machine."""
    if number == os.getpid() or os.name == "nt":
        return False  # there, asking for a process by signal would end it
    try:
        os.kill(number, 0)
    except PermissionError:
        return False
    except (ProcessLookupError, OverflowError):
        return True
    return False
