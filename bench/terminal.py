"""A program on a pseudo-terminal, seen from outside: when it wrote what, and what was on the screen then (needs pyte)."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pyte

COLUMNS, ROWS = 120, 40
KEYS = {"down": "\x1b[B", "up": "\x1b[A", "enter": "\r", "esc": "\x1b", "backspace": "\x7f"}
KEYS |= {f"ctrl+{letter}": chr(ord(letter) - 96) for letter in "abcdefghijklmnopqrstuvwxyz"}
_BURST = 0.001
"""What comes within this many seconds of the last byte belongs to the same writing."""
_SYNC_ASKED, _SYNC_KNOWN = b"\x1b[?2026$p", b"\x1b[?2026;2$y"


class Terminal:
    """Seconds are counted from just before the program is started. Use as a context manager: it ends the program."""

    def __init__(self, command: Sequence[str], columns: int = COLUMNS, rows: int = ROWS) -> None:
        self.screen: Any = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self.screen)
        self.bytes = 0
        self._last = 0.0
        self.busy = 0.0
        """Seconds of processor time the program had taken when the last byte was read."""
        self._pid, self._fd = pty.fork()
        if self._pid == 0:
            os.environ.update(TERM="xterm-256color", COLORTERM="truecolor", LINES="", COLUMNS="")
            del os.environ["LINES"], os.environ["COLUMNS"]
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            os.execvp(command[0], list(command))
        self.began = time.perf_counter()
        fcntl.ioctl(self._fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def __enter__(self) -> Terminal:
        return self

    def __exit__(self, *_: object) -> None:
        os.kill(self._pid, signal.SIGTERM)
        until = time.perf_counter() + 3
        while time.perf_counter() < until and os.waitpid(self._pid, os.WNOHANG)[0] == 0:
            self._read(0.05)
        os.close(self._fd)

    def _read(self, seconds: float) -> float | None:
        """The moment at which something was read, or None when nothing came.

        A terminal hands out 4 KB at a time. All that is written at once is taken first and drawn by pyte afterwards: pyte needs
        several milliseconds for each piece, which are none of the program's.
        """
        first, data, wait = 0.0, b"", seconds
        while select.select([self._fd], [], [], wait)[0]:
            try:
                data += os.read(self._fd, 1 << 20)
            except OSError:
                break
            self._last = time.perf_counter()
            first, wait = first or self._last, _BURST
        if not data:
            return None
        self.busy = self._processor_time()
        self.bytes += len(data)
        if _SYNC_ASKED in data:
            os.write(self._fd, _SYNC_KNOWN)
        # pyte takes a private mode for a graphic rendition where a parameter begins with > or <.
        self._stream.feed(re.sub(rb"\x1b\[[<>=][0-9;]*[a-z]", b"", data))
        return first

    def until(self, text: str, timeout: float = 15) -> float:
        """Seconds from the start until `text` was written; TimeoutError with the screen."""
        end = time.perf_counter() + timeout
        while time.perf_counter() < end:
            if self._read(0.05) is not None and any(text in line for line in self.screen.display):
                return self._last - self.began
        raise TimeoutError(f"{text!r} did not come:\n" + "\n".join(self.screen.display))

    def settled(self, quiet: float) -> float:
        """Seconds from the start to the last thing written before `quiet` seconds of silence."""
        last = time.perf_counter()
        while self._read(quiet) is not None:
            last = self._last
        return last - self.began

    def send(self, key: str) -> float:
        """Press a key; the moment it was written."""
        now = time.perf_counter()
        os.write(self._fd, KEYS.get(key, key).encode())
        return now

    def press(self, key: str, quiet: float) -> tuple[float, float, int] | None:
        """Press a key: seconds to the first and to the last thing written, and the bytes; None without any effect."""
        before, pressed = self.bytes, self.send(key)
        first = self._read(1.0)
        if first is None:
            return None
        while self._read(quiet) is not None:
            pass
        return first - pressed, self._last - pressed, self.bytes - before

    def hold(self, key: str, presses: int, rate: float) -> float:
        """Hold a key; seconds from the last press to the last thing written."""
        pressed = last = 0.0
        start = time.perf_counter()
        for index in range(presses):
            pressed = self.send(key)
            while (left := start + (index + 1) / rate - time.perf_counter()) > 0:
                last = self._last if self._read(left) is not None else last
        while (now := self._read(0.06)) is not None and now - pressed < 2:
            last = self._last
        return max(0.0, last - pressed)

    def _processor_time(self) -> float:
        """Seconds so far; as they were last counted where a thread, or the program, ends just now."""
        tasks = Path(f"/proc/{self._pid}/task")
        try:
            return sum(int((tasks / task / "schedstat").read_text().split()[0]) for task in os.listdir(tasks)) / 1e9
        except OSError:
            return self.busy

    def usage(self) -> tuple[float, float]:
        """Seconds of processor time, and the most memory ever resident in MB (10^6)."""
        with open(f"/proc/{self._pid}/status", encoding="ascii") as file:
            peak = next(int(line.split()[1]) for line in file if line.startswith("VmHWM"))
        return self._processor_time(), peak * 1024 / 1e6
