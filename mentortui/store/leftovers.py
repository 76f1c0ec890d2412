"""Files that a program killed in the middle left behind: `.NAME.PID.tmp`, as copies and new files are called until they are whole."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from pathlib import Path

_NAMED = re.compile(r"\..+\.(\d{1,10})\.tmp(?:-journal|-wal|-shm)?")
_MAGIC = b"SQLite format 3\0"


def temporary(target: Path) -> Path:
    """The name beside `target` under which it is made."""
    return target.with_name(f".{target.name}.{os.getpid()}.tmp")


def leftovers(*places: Path) -> list[Path]:
    """Half-made files in these folders that nobody is working on any more, by name; what could be another program's is left out."""
    return sorted({path for place in places for path in _listed(place) if _is_left(path)})


def sweep(*places: Path) -> None:
    """Let go of them."""
    for path in leftovers(*places):
        with suppress(OSError):
            path.unlink()


def _listed(place: Path) -> list[Path]:
    try:
        return list(place.iterdir())
    except OSError:
        return []


def _is_left(path: Path) -> bool:
    match = _NAMED.fullmatch(path.name)
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
