"""What the terminal can show."""

from __future__ import annotations

import io
import os
import pty
import struct
import sys

import pytest

from mentortui.system import terminal


@pytest.fixture(autouse=True)
def plain(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_CTYPE", "LANG", "PYTHONUTF8", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(io.BytesIO(), "utf-8"))


@pytest.mark.parametrize(
    ("variables", "utf8"),
    [
        ({}, True),
        ({"LANG": "en_GB.UTF-8"}, True),
        ({"LANG": "de_DE.utf8@euro"}, True),
        ({"LC_CTYPE": "UTF-8"}, True),
        ({"LC_ALL": "C"}, False),
        ({"LC_ALL": "POSIX", "LANG": "en_GB.UTF-8"}, False),
        ({"LC_ALL": "C.UTF-8"}, True),
        ({"LC_ALL": "", "LANG": "de_DE.ISO-8859-1"}, False),
        ({"LC_CTYPE": "de_DE.ISO-8859-1", "LANG": "en_GB.UTF-8"}, False),
        ({"LC_ALL": "C", "PYTHONUTF8": "1"}, True),
    ],
    ids=str,
)
def test_the_locale_decides(monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], utf8: bool) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert terminal.is_utf8() is utf8
    assert terminal.wants_ascii() is not utf8


def test_our_own_output_has_to_be_utf8_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(io.BytesIO(), "latin-1"))
    assert terminal.wants_ascii()


@pytest.mark.parametrize(("value", "off"), [(None, False), ("", False), ("1", True), ("0", True)])
def test_no_color(monkeypatch: pytest.MonkeyPatch, value: str | None, off: bool) -> None:
    if value is not None:
        monkeypatch.setenv("NO_COLOR", value)
    assert terminal.no_color() is off


def test_a_pipe_is_no_terminal() -> None:
    assert not terminal.both_ttys()


def test_closed_or_missing_streams_are_no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    closed = io.StringIO()
    closed.close()
    for stream in (closed, None):
        monkeypatch.setattr(sys, "stdin", stream)
        assert not terminal.both_ttys()


def test_two_terminals(monkeypatch: pytest.MonkeyPatch) -> None:
    ends = pty.openpty()
    with os.fdopen(ends[0], "rb", 0), open(ends[1], "r+b", 0) as far:
        monkeypatch.setattr(sys, "stdin", far)
        monkeypatch.setattr(sys, "stdout", far)
        assert terminal.both_ttys()


def test_size(monkeypatch: pytest.MonkeyPatch) -> None:
    import fcntl
    import termios

    near, far = pty.openpty()
    fcntl.ioctl(far, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
    real = os.get_terminal_size

    monkeypatch.setattr(os, "get_terminal_size", lambda number: real(far))
    assert terminal.size() == (120, 40)
    fcntl.ioctl(far, termios.TIOCSWINSZ, struct.pack("HHHH", 0, 0, 0, 0))
    assert terminal.size() == (80, 24)
    os.close(far)
    os.close(near)
    assert terminal.size() == (80, 24)
