"""Without a terminal there is a list; a file that is not ours, or not whole, is refused and stays as it is."""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.e2e.terminal import Home, Terminal


def test_without_a_terminal_there_is_a_list(home: Home) -> None:
    home.run("add", "Priya Raman", "--stage", "identified")
    code, out, err = home.run()
    assert code == 2
    assert out == home.run("today")[1]
    assert err.count("\n") == 1


def newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("PRAGMA user_version = 999")


def foreign(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("CREATE TABLE song (title TEXT)")


def text(path: Path) -> None:
    path.write_text("Shopping: bread, ink\n" * 200)


def damaged(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[30:3000] = os.urandom(2970)
    path.write_bytes(data)


def cut_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def read_only(path: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("nothing is read-only for root")
    path.chmod(0o400)
    path.parent.chmod(0o500)


KINDS = [newer, foreign, text, damaged, cut_short, folder]


@pytest.mark.parametrize("spoil", KINDS, ids=lambda spoil: spoil.__name__)
def test_a_file_that_cannot_be_used_is_refused(home: Home, open_terminal: Callable[..., Terminal], spoil: Callable[[Path], None]) -> None:
    home.run("add", "Priya Raman")
    spoil(home.db)
    before = _sum(home.db)
    t = open_terminal(columns=500)
    assert t.end() == 4
    said = t.text.strip()
    assert said.count("\n") == 0
    assert said.endswith(".")
    assert "Traceback" not in said
    assert t.modes_left() == []
    code, out, err = home.run("today")
    assert (code, out, err.count("\n")) == (4, "", 1)
    assert _sum(home.db) == before


def test_a_file_that_can_only_be_read_says_so_and_keeps_what_was_typed(home: Home, open_terminal: Callable[..., Terminal]) -> None:
    home.run("add", "Priya Raman", "--stage", "identified")
    read_only(home.db)
    t = open_terminal().see("Today").press("4").see("Priya Raman").quiet().press("i").see("Log a contact").focus("What")
    t.press("n").focus("Words").type("Met at the fair").see("the fair").press("ctrl+s").see("cannot be written", "Met at the fair")


def _sum(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else str(path.is_dir())
