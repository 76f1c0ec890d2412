"""A terminal of our own: the program in a pty, what it draws in a screen one can read, and keys by their names.

Nothing here sleeps blindly: `see`, `gone` and `until` wait for a condition, up to a deadline.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import sqlite3
import sys
import termios
import time
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

import pexpect
import pyte

from mentortui.presentation.palette import DUSK

PATIENCE = 15.0
"""Seconds until a condition counts as not coming."""
NOW = "2026-11-23T09:14:00+00:00"
"""A Monday morning in Lisbon, and in the story."""
ACCENT = DUSK["accent"].removeprefix("#")
ROOT = Path(__file__).resolve().parents[2]

KEYS: Mapping[str, str] = {
    "enter": "\r", "tab": "\t", "shift+tab": "\x1b[Z", "escape": "\x1b", "space": " ", "backspace": "\x7f",
    "up": "\x1b[A", "down": "\x1b[B", "right": "\x1b[C", "left": "\x1b[D", "home": "\x1b[H", "end": "\x1b[F",
    "f1": "\x1bOP", "f2": "\x1bOQ", "f3": "\x1bOR", "f4": "\x1bOS", "ctrl+home": "\x1b[1;5H", "ctrl+end": "\x1b[1;5F",
}
_TOOLS = ("sh", "cat", "which", "sleep", "env", "uname")
_XCLIP = {
    "works": 'case "$*" in *-o*) cat "$CLIP";; *) cat > "$CLIP";; esac',
    "fails": "cat > /dev/null; exit 1",
    "complains": 'cat > /dev/null; echo "Error: Can\'t open display: :99" >&2; exit 0',
    "hangs": "exec sleep 60",
    "lies": 'case "$*" in *-o*) echo something else;; *) cat > /dev/null;; esac',
}


class Home:
    """A private home: data file, settings, clipboard, and a PATH with nothing on it that could reach the machine's own."""

    def __init__(self, folder: Path, xclip: str = "works") -> None:
        self.folder = folder
        self.bin = folder / "bin"
        self.work = folder / "work"
        self.clip = folder / "clipboard"
        self.db = folder / "data" / "mentor.db"
        for made in (self.bin, self.work, self.db.parent):
            made.mkdir(parents=True)
        for tool in _TOOLS:
            if found := shutil.which(tool):
                (self.bin / tool).symlink_to(found)
        self.set_xclip(xclip)

    def set_xclip(self, manner: str) -> None:
        """A clipboard tool that works, or fails in one of the ways tools fail; "" for none at all."""
        script = self.bin / "xclip"
        script.unlink(missing_ok=True)
        if manner:
            script.write_text(f"#!/bin/sh\n{_XCLIP[manner]}\n")
            script.chmod(0o755)

    def environment(self, **more: str) -> dict[str, str]:
        """What the program sees; an empty value takes a variable out."""
        values = {
            "HOME": str(self.folder), "PATH": str(self.bin), "CLIP": str(self.clip), "DISPLAY": ":99",
            "XDG_DATA_HOME": str(self.folder / "share"), "XDG_CONFIG_HOME": str(self.folder / "config"),
            "XDG_STATE_HOME": str(self.folder / "state"), "XDG_CACHE_HOME": str(self.folder / "cache"),
            "MENTORTUI_DB": str(self.db), "MENTORTUI_NOW": NOW, "TZ": "Europe/Lisbon", "LANG": "C.UTF-8",
            "TERM": "xterm-256color", "COLORTERM": "truecolor", "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1",
        } | more
        return {name: value for name, value in values.items() if value}

    def run(self, *words: str, env: Mapping[str, str] | None = None, feed: str = "") -> tuple[int, str, str]:
        """One command of the command line: exit code, stdout, stderr."""
        import subprocess

        done = subprocess.run([sys.executable, "-m", "mentortui", *words], env=self.environment(**(env or {})), cwd=self.work,
                              input=feed, capture_output=True, text=True, timeout=60, check=False)
        return done.returncode, done.stdout, done.stderr

    def rows(self, sql: str, *values: object) -> list[tuple[object, ...]]:
        """What the file holds, read by somebody else."""
        with closing(sqlite3.connect(f"file:{self.db}?mode=ro", uri=True, timeout=5)) as conn:
            return conn.execute(sql, values).fetchall()

    def one(self, sql: str, *values: object) -> object:
        """The single value of a query."""
        found = self.rows(sql, *values)
        return found[0][0] if found else None

    def tables(self) -> dict[str, list[tuple[object, ...]]]:
        """Every row a person can make, by table."""
        from tests.builders import dump

        return dump(self.db)

    def sound(self) -> bool:
        """Whether SQLite finds nothing wrong with the file."""
        with closing(sqlite3.connect(self.db)) as conn:
            return conn.execute("PRAGMA integrity_check").fetchall() == [("ok",)] and not conn.execute("PRAGMA foreign_key_check").fetchall()


class Terminal:
    """The program on a terminal of `columns` by `rows`."""

    def __init__(self, home: Home, *words: str, columns: int = 80, rows: int = 24, now: str = "", **env: str) -> None:
        self.home = home
        self.raw = bytearray()
        self.screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self.screen)
        if now:
            env["MENTORTUI_NOW"] = now
        self.child = pexpect.spawn(sys.executable, ["-m", "mentortui", *words], env=home.environment(**env), cwd=str(home.work),
                                   dimensions=(rows, columns), timeout=PATIENCE)
        self.child.delaybeforesend = None
        self.child.delayafterclose = 0.01
        self.child.delayafterterminate = 0.01

    # Reading

    def pump(self, seconds: float = 0.02) -> bool:
        """Read what there is, waiting that long at most for it; False when there was nothing."""
        try:
            data = self.child.read_nonblocking(65536, timeout=seconds)
        except (pexpect.TIMEOUT, pexpect.EOF):
            return False
        self.raw += data
        # Our emulator knows no sub-parameters and no private replies; it would print what follows them.
        self._stream.feed(re.sub(rb"\x1b\[[<>=][0-9;]*[a-zA-Z]", b"", data))
        return True

    @property
    def text(self) -> str:
        """The screen, a line a row."""
        return "\n".join(line.rstrip() for line in self.screen.display)

    def until(self, met: Callable[[], bool], what: str, seconds: float = PATIENCE) -> None:
        """Wait for a condition."""
        deadline = time.monotonic() + seconds
        while not met():
            if time.monotonic() > deadline:
                raise AssertionError(f"{what} did not come in {seconds:.0f} s:\n{self.text}")
            self.pump()

    def see(self, *words: str, seconds: float = PATIENCE) -> Terminal:
        """Wait until all of these words are on the screen, a line break in them or not."""
        def there() -> bool:
            shown = _flat(self.text)
            return all(_flat(word) in shown for word in words)

        self.until(there, " and ".join(repr(word) for word in words), seconds)
        return self

    def gone(self, *words: str, seconds: float = PATIENCE) -> Terminal:
        """Wait until none of these words is on the screen."""
        self.until(lambda: not any(_flat(word) in _flat(self.text) for word in words), f"the end of {words!r}", seconds)
        return self

    def focus(self, label: str) -> Terminal:
        """Wait until the field, the choice or the row with this label has the keys: its bar is in the accent."""
        def there() -> bool:
            rows = [y for y, line in enumerate(self.screen.display) if label in line]
            bars = [self.screen.buffer[y][x].fg for y in rows for x, sign in enumerate(self.screen.display[y]) if sign == "▌"]
            return ACCENT in bars

        self.until(there, f"the focus on {label!r}")
        return self

    def quiet(self, still: float = 0.15) -> Terminal:
        """Wait until the program has drawn what it wants to draw."""
        deadline = time.monotonic() + PATIENCE
        while self.pump(still):
            if time.monotonic() > deadline:
                raise AssertionError(f"It never comes to rest:\n{self.text}")
        return self

    def saved(self, sql: str, *values: object, wanted: object = None, seconds: float = PATIENCE) -> Terminal:
        """Wait until a query of the file gives something (or what is `wanted`)."""
        def there() -> bool:
            try:
                found = self.home.one(sql, *values)
            except sqlite3.OperationalError:
                return False
            return bool(found) if wanted is None else found == wanted

        self.until(there, f"{sql} {values}", seconds)
        return self

    # Typing

    def press(self, *keys: str) -> Terminal:
        """Press keys by their names: "ctrl+s", "enter", "j"."""
        for key in keys:
            if key.startswith("ctrl+") and len(key) == 6:
                self.child.send(bytes([ord(key[-1].upper()) - 64]))
            else:
                self.child.send(KEYS.get(key, key))
            if key == "escape":
                # A terminal tells the key from the beginning of another one by the pause after it.
                self.pump(0.15)
                self.quiet()
        return self

    def type(self, text: str) -> Terminal:
        """Type text as a hand does, only faster."""
        for start in range(0, len(text), 40):
            self.child.send(text[start : start + 40])
            self.pump(0.0)
        return self

    def clear_field(self) -> Terminal:
        """Empty the field that has the keys."""
        return self.press("end", "ctrl+u")

    # The machine around it

    def resize(self, columns: int, rows: int) -> Terminal:
        """Another size, as when a window is dragged."""
        self.screen.resize(rows, columns)
        self.child.setwinsize(rows, columns)
        return self

    def send_signal(self, number: int) -> Terminal:
        """A signal to the program."""
        os.kill(self.child.pid, number)
        return self

    def kill(self, number: int = signal.SIGKILL) -> int:
        """A signal, and the end of the program: its exit code, negative for the signal that ended it."""
        self.send_signal(number)
        return self.end()

    def hang_up(self) -> None:
        """The terminal window is closed."""
        inner = self.child.ptyproc
        inner.fileobj.close()
        inner.fd = self.child.child_fd = -1
        inner.closed = self.child.closed = True

    def end(self, seconds: float = PATIENCE) -> int:
        """Wait for the end: the exit code, negative for a signal."""
        deadline = time.monotonic() + seconds
        while self.child.isalive():
            if self.child.closed:
                time.sleep(0.01)
            else:
                self.pump()
            if time.monotonic() > deadline:
                raise AssertionError(f"It does not end:\n{self.text}")
        while not self.child.closed and self.pump():
            pass
        if self.child.signalstatus is not None:
            return -int(self.child.signalstatus)
        return int(self.child.exitstatus or 0)

    def quit(self) -> int:
        """ctrl+q, from anywhere."""
        self.press("ctrl+q")
        return self.end()

    def modes_left(self) -> list[str]:
        """Terminal modes switched on and not switched off again, by number; and the cursor if it stays hidden."""
        on: set[str] = set()
        for numbers, way in re.findall(rb"\x1b\[\?([0-9;]+)([hl])", bytes(self.raw)):
            for number in numbers.decode().split(";"):
                (on.add if way == b"h" else on.discard)(number)
        shown = on & {"25"}
        hidden = [] if shown or b"\x1b[?25" not in self.raw else ["cursor"]
        return sorted(on - {"25", "7"}) + hidden

    def echoes(self) -> bool:
        """Whether the terminal is back to lines and echo, as a shell wants it."""
        flags = termios.tcgetattr(self.child.child_fd)[3]
        return bool(flags & termios.ECHO and flags & termios.ICANON)

    def close(self) -> None:
        """End whatever is left."""
        if self.child.isalive():
            self.child.kill(signal.SIGKILL)
        if not self.child.closed:
            self.child.close(force=True)


def _flat(text: str) -> str:
    return " ".join(text.replace("▌", " ").split())
