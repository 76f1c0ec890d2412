"""Two windows on one file: what is done in one shows in the other, and neither loses anything."""

from __future__ import annotations

from collections.abc import Callable

from tests.e2e.terminal import Home, Terminal

Opened = Callable[..., Terminal]
SOON = 6.0
"""Seconds: the other window looks every two, and the machine may be busy."""


def test_a_change_shows_in_the_other_window(home: Home, open_terminal: Opened) -> None:
    home.run("add", "Priya Raman", "--stage", "identified")
    one, other = open_terminal().see("Today"), open_terminal().see("Today")
    one.press("4").see("Priya Raman").quiet()
    other.press("4").see("Priya Raman").quiet().press(">").see("Moved Priya Raman")
    one.see("Creating value 1", seconds=SOON)
    home.run("add", "Alan Okafor", "--stage", "identified")
    for t in (one, other):
        t.see("Alan Okafor", seconds=SOON)
    one.press("u").see("Taken back")
    other.gone("Alan Okafor", seconds=SOON)


def test_what_is_being_typed_stays_while_the_file_changes(home: Home, open_terminal: Opened) -> None:
    home.run("add", "Priya Raman", "--stage", "identified")
    one, other = open_terminal().see("Today"), open_terminal().see("Today")
    one.press("4").see("Priya Raman").quiet().press("c").see("Write to").focus("First message").press("enter").see("Outreach › Priya").quiet()
    other.press("4").see("Priya Raman").quiet().press("i").see("Log a contact").focus("What")
    one.type("Mine. ")
    other.press("n").focus("Words").type("Theirs").see("Theirs").press("ctrl+s").see("Note logged")
    one.type("And more. ").see("Mine. And more.").gone("not saved yet")
    one.saved("SELECT 1 FROM draft WHERE body LIKE 'Mine. And more. %'")
    assert home.one("SELECT 1 FROM entry WHERE text = 'Theirs'") == 1
    assert [t.quit() for t in (one, other)] == [0, 0]
    assert home.sound()
