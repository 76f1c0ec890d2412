"""Copying: every tool well, broken, lying and hanging, with real processes."""

from __future__ import annotations

import os
import stat
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from mentortui.system import clipboard
from mentortui.system.clipboard import Copied, copy

TEXT = "Dear Zoë,\n\n“hello” 👋\n" + "x" * 100_000
Tool = Callable[[str, str], None]

LIMITS = (clipboard._TIMEOUT, clipboard._TOTAL, clipboard.OSC52_LIMIT)

GOOD = 'case "$*" in *-o*|*paste*) cat "$STORE";; *) cat > "$STORE";; esac'


@pytest.fixture(autouse=True)
def desk(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A machine with a screen, no clipboard tool at all, and a place for the fake ones to keep the text."""
    tools = tmp_path / "bin"
    tools.mkdir()
    for name in ("cat", "sh", "sleep", "which", "env"):
        (tools / name).symlink_to(f"/bin/{name}" if Path(f"/bin/{name}").exists() else f"/usr/bin/{name}")
    monkeypatch.setenv("PATH", str(tools))
    for name in ("TMUX", "SSH_CONNECTION", "SSH_TTY", "SSH_CLIENT", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DISPLAY", ":99")
    monkeypatch.setenv("STORE", str(tmp_path / "store"))
    monkeypatch.setattr(clipboard, "_TIMEOUT", 5.0)  # the machine may be busy; the hanging ones set their own
    monkeypatch.setattr(clipboard, "_TOTAL", 15.0)
    return tmp_path


@pytest.fixture
def tool(desk: Path) -> Tool:
    def make(name: str, script: str) -> None:
        path = desk / "bin" / name
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(0o755)

    return make


def run(desk: Path, sent: list[str] | None = None, text: str = TEXT) -> Copied:
    return copy(text, osc52=None if sent is None else sent.append, fallback_dir=desk / "state")


def store(desk: Path) -> str:
    return (desk / "store").read_text()


def test_a_good_tool(desk: Path, tool: Tool) -> None:
    tool("xclip", GOOD)
    sent: list[str] = []
    assert run(desk, sent) == Copied("native", True, "to the clipboard")
    assert store(desk) == TEXT
    assert (sent, (desk / "state").exists()) == ([], False)


def test_the_tool_of_wayland(desk: Path, tool: Tool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    tool("wl-copy", 'cat > "$STORE"')
    tool("wl-paste", 'cat "$STORE"')
    assert run(desk) == Copied("native", True, "to the clipboard")
    assert store(desk) == TEXT


def test_a_tool_that_stays_behind_does_not_hold_us_up(desk: Path, tool: Tool) -> None:
    tool("xclip", f'{GOOD}; case "$*" in *-o*) ;; *) sleep 60 & echo $! > "$STORE.pid";; esac')
    assert run(desk).known
    os.kill(int((desk / "store.pid").read_text()), 9)


@pytest.mark.parametrize(
    "script",
    [
        pytest.param("exit 1", id="exit 1"),
        pytest.param("cat >/dev/null; echo 'cannot open display' >&2", id="exit 0 and an error message"),
        pytest.param("cat >/dev/null; echo 'cannot open display' >&2; exit 1", id="exit 1 and an error message"),
        pytest.param('case "$*" in *-o*) echo something else;; *) cat >/dev/null;; esac', id="lies"),
        pytest.param(None, id="missing"),
    ],
)
def test_a_tool_that_fails(desk: Path, tool: Tool, script: str | None, capfd: pytest.CaptureFixture[str]) -> None:
    if script:
        tool("xclip", script)
    sent: list[str] = []
    found = run(desk, sent, "short")
    assert (found.route, found.known, sent) == ("terminal", False, ["short"])
    assert capfd.readouterr() == ("", "")


def test_a_tool_that_cannot_be_read_back_is_not_known(desk: Path, tool: Tool) -> None:
    tool("xclip", 'case "$*" in *-o*) exit 1;; *) cat > "$STORE";; esac')
    assert run(desk) == Copied("native", False, "to the clipboard, which could not be read back")
    assert store(desk) == TEXT


def test_a_tool_that_always_reads_is_not_emptied_by_asking(desk: Path, tool: Tool) -> None:
    tool("xclip", 'cat > "$STORE"')
    assert run(desk).route == "native"
    assert store(desk) == TEXT


def test_a_hanging_tool_is_ended_with_its_children(desk: Path, tool: Tool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clipboard, "_TIMEOUT", 1.5)
    tool("xclip", 'echo $$ > "$STORE"; sleep 60')
    started = time.monotonic()
    assert run(desk).route == "file"
    assert time.monotonic() - started < 10
    assert not runs(int(store(desk)))


def runs(number: int) -> bool:
    """Whether a process exists and is more than an entry that nobody has asked for."""
    done = subprocess.run(["/bin/ps", "-o", "stat=", "-p", str(number)], capture_output=True, check=False)
    return done.stdout.strip()[:1] not in (b"", b"Z")


def test_all_hanging_ends_within_the_total(desk: Path, tool: Tool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMUX", "/tmp/none,1,0")
    monkeypatch.setattr(clipboard, "_TIMEOUT", 1.0)
    monkeypatch.setattr(clipboard, "_TOTAL", 1.5)
    tool("tmux", "sleep 60")
    tool("xclip", "sleep 60")
    started = time.monotonic()
    assert run(desk, []).route == "file"
    assert time.monotonic() - started < 8


def test_the_limits_are_those_promised() -> None:
    assert LIMITS == (2.0, 5.0, 74_000)


def test_tmux_comes_first(desk: Path, tool: Tool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMUX", "/tmp/none,1,0")
    monkeypatch.setenv("SSH_CONNECTION", "1 2 3 4")
    tool("tmux", '[ "$*" = "load-buffer -w -" ] || exit 1; cat > "$STORE"')
    tool("xclip", "exit 1")
    assert run(desk, []) == Copied("tmux", True, "through tmux")
    assert store(desk) == TEXT


@pytest.mark.parametrize("script", ["exit 1", "echo unknown option >&2", None], ids=["exit 1", "old", "missing"])
def test_a_tmux_that_fails_is_passed_over(desk: Path, tool: Tool, monkeypatch: pytest.MonkeyPatch, script: str | None) -> None:
    monkeypatch.setenv("TMUX", "/tmp/none,1,0")
    if script:
        tool("tmux", script)
    tool("xclip", GOOD)
    assert run(desk) == Copied("native", True, "to the clipboard")


def test_over_ssh_the_terminal_comes_first(desk: Path, tool: Tool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSH_CONNECTION", "1 2 3 4")
    tool("xclip", GOOD)
    sent: list[str] = []
    assert run(desk, sent, "short").route == "terminal"
    assert (sent, (desk / "store").exists()) == (["short"], False)


def test_over_ssh_a_tool_is_the_one_of_the_far_machine(desk: Path, tool: Tool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSH_TTY", "/dev/pts/1")
    tool("xclip", GOOD)
    assert run(desk) == Copied("native", False, "to the clipboard of the machine you are logged in to")


@pytest.mark.parametrize(
    ("text", "route"),
    [("x" * 74_000, "terminal"), ("x" * 74_001, "file"), ("é" * 37_000, "terminal"), ("é" * 37_001, "file")],
    ids=["fits", "too long", "wide fits", "wide too long"],
)
def test_terminals_stop_somewhere(desk: Path, text: str, route: str) -> None:
    sent: list[str] = []
    assert run(desk, sent, text).route == route
    assert sent == ([text] if route == "terminal" else [])


def test_the_last_way_is_a_private_file(desk: Path) -> None:
    folder = desk / "state"
    path = folder / "message.txt"
    for text in ("first", TEXT):
        assert run(desk, text=text) == Copied("file", True, f"could not reach a clipboard: the text is in {path}", path)
        assert path.read_text() == text
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_module_in_the_current_folder_is_not_run(desk: Path, tool: Tool, monkeypatch: pytest.MonkeyPatch) -> None:
    (desk / "pyperclip.py").write_text("open('owned', 'w')")
    monkeypatch.chdir(desk)
    tool("xclip", GOOD)
    assert run(desk).known
    assert not (desk / "owned").exists()


def test_half_a_character_does_no_harm(desk: Path, tool: Tool) -> None:
    tool("xclip", GOOD)
    assert run(desk, text="a\ud800b").known
    assert store(desk) == "a?b"
