"""Writing a text in the user's own editor. The screen has to be given up (suspended) around `edit`.

What was typed is on the disk until it is in the journal: the file goes away with `discard` after the commit,
and what a crash leaves behind is found by `orphans` at the next start. Editors may keep copies of their own.
"""

from __future__ import annotations

import os
import signal
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

_PREFIX = "edit-"
_written: set[str] = set()
"""Files of this run. In a container every run has the same process id, so that alone does not tell mine from those of an earlier one."""


@dataclass(frozen=True, slots=True)
class Edited:
    """What came back. Without `changed`, `text` is what was given to `edit`; `note` says why if it failed.

    `kept` is the file to `discard` once the text is safe; None when there is nothing in it to lose.
    """

    text: str
    changed: bool
    kept: Path | None = None
    note: str = ""


def edit(text: str, *, command: str | None, folder: Path, suffix: str = ".txt", most: int = 0) -> Edited:
    """Opens the text in `command` (None: $VISUAL, $EDITOR, else vi) and waits for it to end.

    The command is split into words as a shell would, but no shell runs. The file is in `folder`. More than `most` characters
    (0: as many as there are) are not taken back: they stay in the file.
    ValueError when the command cannot be understood, OSError when it or the file cannot be had.
    """
    from mentortui.system.paths import ensure_private, shown

    words = _words(command)
    path = write(text, ensure_private(folder), suffix)
    try:
        with _no_interrupt():
            code = subprocess.run([*words, str(path)], check=False).returncode
    except OSError as error:
        discard(path)
        reason = "is not there" if isinstance(error, FileNotFoundError) else "cannot be started"
        raise type(error)(f"The editor “{words[0]}” {reason}: set EDITOR to another.") from error
    if most and _is_longer(path, most):
        return Edited(text, False, path, f"More than {most:,} characters came back, so the text stays. They are in {shown(path)}.")
    return _result(text, path, code)


def discard(path: Path) -> None:
    """Takes away the file of an edit and the backup some editors leave beside it; never fails."""
    for leftover in (path, path.with_name(f"{path.name}~")):
        with suppress(OSError):
            leftover.unlink(missing_ok=True)


def orphans(folder: Path, prefix: str = _PREFIX) -> tuple[Path, ...]:
    """Files of edits whose program is gone, oldest first: texts that may never have reached the journal."""
    found: list[tuple[float, Path]] = []
    with suppress(OSError):
        for path in folder.glob(f"{prefix}*"):
            if path.is_file() and not path.is_symlink() and not path.name.endswith("~") and not _alive(path, prefix):
                found.append((path.stat().st_mtime, path))
    return tuple(path for _, path in sorted(found))


def _words(command: str | None) -> list[str]:
    import shlex

    default = "notepad" if os.name == "nt" else "vi"
    chosen = command or os.environ.get("VISUAL") or os.environ.get("EDITOR") or default
    try:
        words = shlex.split(chosen, posix=os.name != "nt")
    except ValueError:
        words = []
    if not words:
        raise ValueError(f"The editor “{chosen.strip()}” cannot be understood: check its quotes.")
    return words


def write(text: str, folder: Path, suffix: str, prefix: str = _PREFIX) -> Path:
    """A new private file with the text, on the disk when this returns; nothing is left behind by an OSError."""
    from tempfile import mkstemp

    # The process id tells leftovers from edits that another window has open.
    descriptor, name = mkstemp(prefix=f"{prefix}{os.getpid()}-", suffix=suffix, dir=folder)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", errors="replace", newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        discard(Path(name))
        raise
    _written.add(name)
    return Path(name)


def _is_longer(path: Path, most: int) -> bool:
    """Whether a file holds more characters, without reading what is far too long."""
    with suppress(OSError):
        if path.stat().st_size > 4 * most + 1:
            return True
        # The line end most editors add counts for nothing.
        return len(path.read_bytes().decode("utf-8", "replace").replace("\r\n", "\n").removesuffix("\n")) > most
    return False


def _result(text: str, path: Path, code: int) -> Edited:
    from mentortui.system.paths import shown

    try:
        new = path.read_bytes().decode("utf-8").replace("\r\n", "\n")
    except FileNotFoundError:
        return Edited(text, False, None, "The editor took its file away, so the text stays as it was.")
    except UnicodeDecodeError:
        note = f"The editor did not save UTF-8; the text stays, the file is {shown(path)}."
        return Edited(text, False, path, note)
    if new.endswith("\n") and not text.endswith("\n"):
        new = new[:-1]  # most editors end the last line, whether it was ended before or not
    if new == text or not new.strip():
        discard(path)
        note = "The editor left an empty file, so the text stays as it was." if new != text else ""
        return Edited(text, False, None, note or (_failed(code) if code else ""))
    if code:
        return Edited(text, False, path, f"{_failed(code)} What was typed is in {shown(path)}.")
    return Edited(new, True, path)


def _failed(code: int) -> str:
    return f"The editor ended with {code}, so the text stays as it was."


def _alive(path: Path, prefix: str) -> bool:
    number = path.name.removeprefix(prefix).partition("-")[0]
    if not number.isdigit():
        return False
    if int(number) == os.getpid():
        return str(path) in _written
    if os.name == "nt":
        return False  # there, asking for a process by signal would end it
    try:
        os.kill(int(number), 0)
    except PermissionError:
        return True
    except (ProcessLookupError, OverflowError):
        return False
    return True


@contextmanager
def _no_interrupt() -> Iterator[None]:
    """Lets ctrl+c reach the editor only. A handler instead of SIG_IGN, which the editor would inherit."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, signal.SIG_DFL if before is None else before)
