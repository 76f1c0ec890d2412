"""Copying says what is known and nothing more, whatever the tool for it does."""

from __future__ import annotations

import base64
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.e2e.terminal import ROOT, Home, Terminal

Opened = Callable[..., Terminal]
LONG = "A sentence that is said many times. " * 3000
"""More than a terminal takes."""


@pytest.fixture
def message(home: Home) -> str:
    home.run("profile", "set", "name", "Rui Tavares")
    home.run("add", "Priya Raman", "--stage", "identified")
    home.run("draft", "cold", "--to", "Priya Raman")
    # Filled in: with a gap left, copying asks first.
    with closing(sqlite3.connect(home.db)) as conn, conn:
        conn.execute("UPDATE draft SET subject = 'Two questions about pricing', body = replace(body, '$', '')")
    return str(home.one("SELECT body FROM draft"))


def at_the_message(t: Terminal) -> Terminal:
    return t.see("Today").press("5").see("Priya Raman").quiet().press("enter").see("Outreach › Priya").quiet().press("escape").see("y copy").quiet()


def sent_to_the_terminal(t: Terminal) -> str:
    found = bytes(t.raw).rpartition(b"\x1b]52;c;")[2].partition(b"\x07")[0].partition(b"\x1b")[0]
    return base64.b64decode(found).decode()


@pytest.mark.parametrize("manner", ["", "fails", "complains", "lies"], ids=["missing", "exit-1", "exit-0-and-a-complaint", "says-so-but-does-not"])
def test_a_tool_that_does_not_work_is_not_believed(home: Home, open_terminal: Opened, message: str, manner: str) -> None:
    home.set_xclip(manner)
    t = at_the_message(open_terminal())
    t.press("y").see("Handed", "to the terminal's clipboard")
    assert "Copied" not in t.text
    assert sent_to_the_terminal(t) == message
    assert "open display" not in t.text


def test_a_tool_that_hangs_leaves_the_app_alive(home: Home, open_terminal: Opened, message: str) -> None:
    home.set_xclip("hangs")
    t = at_the_message(open_terminal())
    t.press("y").press("?").see("Keys here", seconds=1.9).press("escape").gone("Keys here")
    t.see("Handed", "to the terminal's clipboard")


def test_what_no_clipboard_takes_is_in_a_file(home: Home, open_terminal: Opened, message: str) -> None:
    home.set_xclip("fails")
    with closing(sqlite3.connect(home.db)) as conn, conn:
        conn.execute("UPDATE draft SET body = ?", [LONG])
    path = home.folder / "state" / "mentortui" / "message.txt"
    t = at_the_message(open_terminal())
    t.press("y").see("The text is in ~/state/mentortui/message.txt", "no clipboard")
    assert path.read_text() == LONG
    assert path.stat().st_mode & 0o077 == 0


@pytest.fixture
def tmux(home: Home) -> Iterator[Callable[..., str]]:
    """A tmux server of our own."""
    program = shutil.which("tmux")
    if program is None:
        pytest.skip("tmux is not installed")
    (home.bin / "tmux").symlink_to(program)

    def run(*words: str) -> str:
        done = subprocess.run([program, "-S", str(home.folder / "s"), "-f", str(home.folder / "tmux.conf"), *words], env=home.environment(DISPLAY=""),
                              cwd=home.work, capture_output=True, text=True, timeout=30, check=False)
        return done.stdout

    yield run
    run("kill-server")


def test_in_tmux_its_own_buffer_holds_the_text(home: Home, tmux: Callable[..., str], message: str) -> None:
    (home.folder / "tmux.conf").write_text("set -s escape-time 0\n")
    tmux("new-session", "-d", "-x", "80", "-y", "24", f"cd {ROOT} && exec {sys.executable} -m mentortui")

    def shown(words: str) -> None:
        deadline = time.monotonic() + 15
        while words not in (text := tmux("capture-pane", "-p")):
            assert time.monotonic() < deadline, f"{words!r} did not come:\n{text}"
            time.sleep(0.05)

    shown("Today")
    tmux("send-keys", "5")
    shown("Priya Raman")
    tmux("send-keys", "Enter")
    shown("f2 next finding")
    tmux("send-keys", "Escape")
    shown("Y subject")
    tmux("send-keys", "y")
    shown("through tmux")
    assert tmux("show-buffer") == message
    assert Path(home.db).exists()
