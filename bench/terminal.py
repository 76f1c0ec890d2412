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
_SYNC_ASKED, _SYNC_KNOWN = b"\x1b[?2026$p", b"\x1b[?2026;2$y"


class Terminal:
    """Seconds are counted from just before the program is started. Use as a context manager: it ends the program."""

    def __init__(self, command: Sequence[str], columns: int = COLUMNS, rows: int = ROWS) -> None:
        self.screen: Any = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self.screen)
        self.bytes = 0
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
        """The moment at which something was read, or None when nothing came."""
        if not select.select([self._fd], [], [], seconds)[0]:
            return None
        try:
            data = os.read(self._fd, 1 << 20)
        except OSError:
            return None
        now = time.perf_counter()
        self.bytes += len(data)
        if _SYNC_ASKED in data:
            os.write(self._fd, _SYNC_KNOWN)
        # pyte takes a private mode for a graphic rendition where a parameter begins with > or <.
        self._stream.feed(re.sub(rb"\x1b\[[<>=][0-9;]*[a-z]", b"", data))
        return now

    def until(self, text: str, timeout: float = 15) -> float:
        """Seconds from the start until `text` stood on the screen; TimeoutError with the screen."""
        end = time.perf_counter() + timeout
        while time.perf_counter() < end:
            now = self._read(0.05)
            if now is not None and any(text in line for line in self.screen.display):
                return now - self.began
        raise TimeoutError(f"{text!r} did not come:\n" + "\n".join(self.screen.display))

    def settled(self, quiet: float) -> float:
        """Seconds from the start to the last thing written before `quiet` seconds of silence."""
        last = time.perf_counter()
        while (now := self._read(quiet)) is not None:
            last = now
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
        last = first
        while (now := self._read(quiet)) is not None:
            last = now
        return first - pressed, last - pressed, self.bytes - before

    def hold(self, key: str, presses: int, rate: float) -> float:
        """Hold a key; seconds from the last press to the last thing written."""
        pressed = last = 0.0
        start = time.perf_counter()
        for index in range(presses):
            pressed = self.send(key)
            while (left := start + (index + 1) / rate - time.perf_counter()) > 0:
                last = self._read(left) or last
        while (now := self._read(0.06)) is not None and now - pressed < 2:
            last = now
        return max(0.0, last - pressed)

    def usage(self) -> tuple[float, float]:
        """Seconds of processor time, and the most memory ever resident in MB (10^6)."""
        tasks = f"/proc/{self._pid}/task"
        busy = sum(int((Path(tasks) / task / "schedstat").read_text().split()[0]) for task in os.listdir(tasks))
        with open(f"/proc/{self._pid}/status", encoding="ascii") as file:
            peak = next(int(line.split()[1]) for line in file if line.startswith("VmHWM"))
        return busy / 1e9, peak * 1024 / 1e6
