"""The file is locked, away, newer or too full for the words: they are in a private file, that is said, and nothing else is."""

from __future__ import annotations

import os
import signal
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.terminal import Home, Terminal

Opened = Callable[..., Terminal]
WORDS = "SECONDTEXT of mine"


def locked(home: Home) -> Callable[[], None]:
    conn = sqlite3.connect(home.db, isolation_level=None)
    conn.execute("BEGIN EXCLUSIVE")

    def let_go() -> None:
        conn.execute("ROLLBACK")
        conn.close()

    return let_go


def moved(home: Home) -> Callable[[], None]:
    away = home.db.with_suffix(".moved")
    home.db.rename(away)
    return lambda: os.replace(away, home.db)


def folder_renamed(home: Home) -> Callable[[], None]:
    away = home.db.parent.with_name("elsewhere")
    home.db.parent.rename(away)
    return lambda: os.replace(away, home.db.parent)


def newer(home: Home) -> Callable[[], None]:
    known = home.one("PRAGMA user_version")

    def set_to(version: object) -> None:
        conn = sqlite3.connect(home.db)
        conn.execute(f"PRAGMA user_version = {version}")
        conn.close()

    set_to(99)
    return lambda: set_to(known)


def damaged(home: Home) -> Callable[[], None]:
    whole = home.db.read_bytes()
    with home.db.open("r+b") as file:
        file.write(b"\0" * len(whole))

    def mend() -> None:
        home.db.write_bytes(whole)

    return mend


HARMS = [pytest.param(harm, id=harm.__name__.replace("_", "-")) for harm in (locked, moved, folder_renamed, newer, damaged)]


def kept(home: Home) -> str:
    files = list((home.folder / "state" / "mentortui" / "unsaved").glob("*.txt"))
    assert all(path.stat().st_mode & 0o077 == 0 for path in files)
    return "\n".join(path.read_text() for path in files)


@pytest.fixture
def typing(home: Home, open_terminal: Opened) -> Terminal:
    home.run("add", "Priya Raman", "--stage", "identified")
    t = open_terminal(columns=120).see("Today").quiet()
    t.press("4").see("Priya Raman").quiet().press("c").see("Write to").focus("First message").press("enter").see("Outreach › Priya", "saved").quiet()
    t.press("ctrl+home").type("FIRST ").saved("SELECT 1 FROM draft WHERE body LIKE 'FIRST %'")
    return t.see("saved").quiet()


@pytest.mark.parametrize("harm", HARMS)
def test_a_signal_puts_the_words_into_a_file(
    typing: Terminal, home: Home, open_terminal: Opened, harm: Callable[[Home], Callable[[], None]]
) -> None:
    mend = harm(home)
    typing.type(WORDS).see(WORDS)
    assert typing.send_signal(signal.SIGHUP).end(seconds=25) == 128 + signal.SIGHUP
    mend()
    text = kept(home)
    assert "FIRST " + WORDS in text
    assert text.startswith("Message to Priya Raman, cold\nNot saved on 23 Nov 2026 at 09:14.\n")
    t = open_terminal(columns=140).see("Not saved last time: ~/state/mentortui/unsaved/text-")
    assert t.quit() == 0
    assert "Not saved last time" not in open_terminal(columns=140).see("Today").quiet().text


@pytest.mark.parametrize("harm", HARMS)
def test_quitting_twice_puts_the_words_into_a_file(typing: Terminal, home: Home, harm: Callable[[Home], Callable[[], None]]) -> None:
    before = home.rows("SELECT body FROM draft")
    mend = harm(home)
    typing.type(WORDS).see(WORDS)
    typing.press("escape").press("ctrl+q").see("ctrl+q again leaves, with your words in a file", seconds=25)
    assert typing.quit() == 1
    typing.see("Not everything could be saved: what was typed is in ~/state/mentortui/unsaved/text-")
    assert "Saved in" not in typing.text
    mend()
    assert "FIRST " + WORDS in kept(home)
    assert home.rows("SELECT body FROM draft") == before


def test_leaving_a_page_that_was_refused_puts_its_words_into_a_file(typing: Terminal, home: Home) -> None:
    mend = newer(home)
    typing.type(WORDS).see(WORDS, "newer mentortui").press("escape", "escape", "escape").see("Not saved: your words are in ~/state/mentortui/unsaved/text-")
    mend()
    assert "FIRST " + WORDS in kept(home)
    typing.press("escape", "q").see("Not everything could be saved")
    assert typing.end() == 1


def test_words_that_were_saved_after_all_leave_no_file(typing: Terminal, home: Home) -> None:
    typing.type(WORDS).see(WORDS)
    assert typing.kill(signal.SIGTERM) == 128 + signal.SIGTERM
    assert kept(home) == ""
    assert home.one("SELECT 1 FROM draft WHERE body LIKE ?", f"FIRST {WORDS}%") == 1


def test_notes_of_a_meeting_are_kept_as_well(home: Home, open_terminal: Opened) -> None:
    home.run("add", "Priya Raman", "--stage", "identified")
    home.run("meet", "Priya Raman", "2026-11-23 09:30")
    t = open_terminal(columns=120).see("Today").quiet()
    t.press("6").see("Priya Raman").quiet().press("o").see("^s end").quiet()
    mend = newer(home)
    t.type(WORDS).see(WORDS, "newer mentortui")
    t.press("escape").see("Not saved: your words are in")
    mend()
    assert WORDS in kept(home)
    assert "the meeting with Priya Raman" in kept(home)


def test_where_no_disk_takes_them_the_words_are_printed(typing: Terminal, home: Home, tmp_path: Path) -> None:
    for folder in (home.folder / "state", home.folder / "share"):
        if folder.exists():
            folder.rename(folder.with_name(folder.name + "-away"))
        folder.write_text("a file where a folder should be")
    newer(home)
    typing.type(WORDS).see(WORDS, "newer mentortui")
    typing.press("escape").press("ctrl+q").see("ctrl+q again leaves")
    assert typing.quit() == 1
    typing.see("This could be saved nowhere", "FIRST " + WORDS)
