"""Words that could not be put into the file: each text in a private file of its own, told once at the next start.

What a crash left in an editor (`editor.orphans`) is told the same way. The process id in a name tells leftovers from the
texts of a window that is still open.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from mentortui.system import editor, files, paths

_PREFIX = "text-"
_TOLD = "told"


def folder() -> Path:
    """Where unsaved texts go."""
    return paths.state_dir() / "unsaved"


def leave(text: str) -> Path:
    """Put a text into a new file (0600) on the disk; OSError with one sentence where there is no room anywhere."""
    for place in (folder(), paths.data_dir() / "unsaved"):
        with suppress(OSError):
            return editor.write(text, paths.ensure_private(place), ".txt", _PREFIX)
    raise OSError("There is no place on the disk where a text could be kept.")


def discard(path: Path) -> None:
    """The text is in the file after all; never fails."""
    with suppress(OSError):
        path.unlink(missing_ok=True)


def found() -> tuple[tuple[Path, ...], tuple[Path, ...]]:
    """What earlier runs left and nobody was told of yet, oldest first: unsaved texts, and texts from an editor."""
    known = _told()
    unsaved = [*editor.orphans(folder(), _PREFIX), *editor.orphans(paths.data_dir() / "unsaved", _PREFIX)]
    edited = editor.orphans(paths.editing_dir())
    return tuple(path for path in unsaved if str(path) not in known), tuple(path for path in edited if str(path) not in known)


def told(these: tuple[Path, ...]) -> None:
    """Remember that the user has been told of these; those that are there no more are forgotten. Never fails: told twice is better than never."""
    with suppress(OSError):
        place = paths.ensure_private(folder())
        with _alone(place):
            names = dict.fromkeys(name for name in (*sorted(_told()), *map(str, these)) if Path(name).exists())
            files.write_atomically(place / _TOLD, "\n".join(names).encode("utf-8", "surrogateescape"), overwrite=True)


@contextmanager
def _alone(place: Path) -> Iterator[None]:
    """One window at a time: what another has just told is not forgotten. The lock is that of the folder, so it leaves no file."""
    try:
        import fcntl
    except ImportError:  # Windows: there the last one to write wins
        yield
        return
    import os

    handle = os.open(place, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _told() -> set[str]:
    try:
        return set((folder() / _TOLD).read_text(encoding="utf-8", errors="surrogateescape").split("\n"))
    except OSError:
        return set()
