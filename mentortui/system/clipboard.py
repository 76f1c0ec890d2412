"""Copying, by the first way that works, and saying which one and how sure it is.

Inside tmux its own buffer; over SSH the terminal (OSC 52), because a tool would fill the clipboard of the
far machine; else the machine's tool; else the terminal; else a file. A tool never gets our terminal, may not
hang and is not believed: pyperclip reports success when xclip fails, so the text is read back.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import IO, Literal

Route = Literal["tmux", "native", "terminal", "file"]

FILE_NAME = "message.txt"
OSC52_LIMIT = 74_000
"""Bytes of UTF-8; base64 makes 100,000 of them, where common terminals stop."""

_TIMEOUT = 2.0  # seconds a program
_TOTAL = 5.0  # seconds for all of them together

# The tool is chosen before Popen is replaced, because choosing runs `which`, which may fail without harm.
_WATCHED = """
import subprocess, sys, pyperclip
copy, paste = pyperclip.determine_clipboard()
started = []
class Watched(subprocess.Popen):
    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        started.append(self)
subprocess.Popen = Watched
{action}
sys.exit(any(process.returncode for process in started))
"""
_COPY = _WATCHED.format(action="copy(sys.stdin.buffer.read().decode())")
_PASTE = _WATCHED.format(action="sys.stdout.buffer.write(paste().encode())")


@dataclass(frozen=True, slots=True)
class Copied:
    """Where a text went: `known` only when it is certain to be there. `detail` are words for the user.

    `path` is the file of the route "file", else None.
    """

    route: Route
    known: bool
    detail: str
    path: Path | None = None

    @property
    def where(self) -> str:
        """The file as one would type it."""
        from mentortui.system.paths import shown

        return shown(self.path) if self.path else ""


def copy(text: str, *, osc52: Callable[[str], None] | None, fallback_dir: Path) -> Copied:
    """Copies the text; blocks for 5 s at the very most, so call it in a thread from the app.

    `osc52` writes the terminal's copy sequence (None where there is no terminal to write to) and is called in
    the calling thread. OSError with one sentence when not even the file could be written.
    """
    text = text.encode("utf-8", "replace").decode()
    deadline = monotonic() + _TOTAL
    remote = any(os.environ.get(name) for name in ("SSH_CONNECTION", "SSH_TTY", "SSH_CLIENT"))

    def through_terminal() -> Copied | None:
        return _terminal(text, osc52)

    def through_tool() -> Copied | None:
        return _native(text, deadline, remote=remote)

    if os.environ.get("TMUX") and (copied := _tmux(text, deadline)):
        return copied
    for way in (through_terminal, through_tool) if remote else (through_tool, through_terminal):
        if copied := way():
            return copied
    return _file(text, fallback_dir)


def _tmux(text: str, deadline: float) -> Copied | None:
    # -w passes it on to the terminal around tmux whatever `set-clipboard` says; tmux before 3.2 refuses it.
    done = _run(("tmux", "load-buffer", "-w", "-"), text, deadline)
    return Copied("tmux", True, "through tmux") if done is not None else None


def _native(text: str, deadline: float, *, remote: bool) -> Copied | None:
    if not sys.executable:
        return None
    python = (sys.executable, "-P", "-X", "utf8", "-c")
    if _run((*python, _COPY), text, deadline) is None:
        return None
    if remote:
        return Copied("native", False, "to the clipboard of the machine you are logged in to")
    # The text goes in again, so that a tool that always reads its input does not empty the clipboard.
    back = _run((*python, _PASTE), text, deadline)
    if back is not None and _lines(back) == _lines(text):
        return Copied("native", True, "to the clipboard")
    if back:
        return None  # something else is in the clipboard: the tool did not do what it said
    return Copied("native", False, "to the clipboard, which could not be read back")


def _terminal(text: str, osc52: Callable[[str], None] | None) -> Copied | None:
    if osc52 is None or len(text.encode()) > OSC52_LIMIT:
        return None
    osc52(text)
    return Copied("terminal", False, "sent to the terminal, which does not say whether it took it")


def _file(text: str, folder: Path) -> Copied:
    from mentortui.system.files import write_atomically
    from mentortui.system.paths import ensure_private

    path = ensure_private(folder) / FILE_NAME
    write_atomically(path, text.encode(), overwrite=True)
    return Copied("file", True, f"could not reach a clipboard: the text is in {path}", path)


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n")


def _run(command: Sequence[str], text: str, deadline: float) -> str | None:
    """What the program wrote, or None when it failed: an exit code other than 0, an error message, too slow.

    Output goes to files, not pipes: xclip stays behind as a daemon that would keep a pipe open for ever.
    """
    from tempfile import TemporaryFile

    seconds = min(_TIMEOUT, deadline - monotonic())
    if seconds <= 0:
        return None
    with TemporaryFile() as out, TemporaryFile() as errors:
        try:
            code = _finish(_start(command, out, errors), text.encode(), seconds)
        except OSError:
            return None
        if code != 0 or errors.seek(0, os.SEEK_END):
            return None
        out.seek(0)
        return out.read().decode("utf-8", "replace")


def _start(command: Sequence[str], out: IO[bytes], errors: IO[bytes]) -> subprocess.Popen[bytes]:
    # A session of its own has no terminal to write to, and can be ended with all it started.
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=out,
        stderr=errors,
        env=_environment(),
        start_new_session=True,
    )


def _environment() -> Mapping[str, str]:
    # A warning of the interpreter would count as the tool's error message.
    return {**os.environ, "PYTHONWARNINGS": "ignore"}


def _finish(process: subprocess.Popen[bytes], data: bytes, seconds: float) -> int | None:
    try:
        process.communicate(data, timeout=seconds)
    except subprocess.TimeoutExpired:
        _kill(process)
        return None
    return process.returncode


def _kill(process: subprocess.Popen[bytes]) -> None:
    try:
        if os.name == "nt":
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    process.wait()
