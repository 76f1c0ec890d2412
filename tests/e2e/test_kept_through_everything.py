"""Killed, hung up on, asked to go: what the screen called saved is in the file, and what was half typed too."""

from __future__ import annotations

import signal
from collections.abc import Callable

import pytest

from tests.e2e.terminal import NOW, Home, Terminal

Opened = Callable[..., Terminal]
HALF = "Half a thought, not ke"


def in_a_message(t: Terminal) -> str:
    t.press("4").see("Priya Raman").quiet().press("c").see("Write to").focus("First message").press("enter").see("Outreach › Priya", "saved").quiet()
    return "SELECT body LIKE ? || '%' FROM draft"


def in_an_answer(t: Terminal) -> str:
    t.press("2").see("Goals").quiet().press("p").see("question 1 of").quiet()
    return "SELECT answer = ? FROM reflection WHERE deleted_at IS NULL"


def in_a_meeting(t: Terminal) -> str:
    t.press("6").see("Priya Raman").quiet().press("o").see("^s end").quiet()
    return "SELECT notes = ? OR EXISTS (SELECT 1 FROM question WHERE answer = notes) FROM meeting"


PLACES = [pytest.param(place, id=place.__name__.replace("_", "-")) for place in (in_a_message, in_an_answer, in_a_meeting)]


@pytest.fixture
def typing(home: Home, open_terminal: Opened, place: Callable[[Terminal], str]) -> tuple[Terminal, str]:
    """Somebody typing, and a query that says whether the words are in the file."""
    home.run("profile", "set", "name", "Rui Tavares")
    home.run("goal", "add", "Present data to people who are not technical by June 2027")
    home.run("add", "Priya Raman", "--stage", "identified")
    home.run("meet", "Priya Raman", "2026-11-23 09:30")
    t = open_terminal().see("Today").quiet()
    query = place(t)
    return t.type(HALF).see("Half a thought"), query


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP], ids=["SIGTERM", "SIGHUP"])
def test_a_signal_keeps_the_words_and_gives_the_terminal_back(typing: tuple[Terminal, str], home: Home, number: int) -> None:
    t, query = typing
    t.see(HALF[-12:])
    assert t.kill(number) == 128 + number
    assert home.one(query, HALF) == 1
    assert home.sound()
    assert t.modes_left() == []
    assert t.echoes()


@pytest.mark.parametrize("place", PLACES)
def test_a_closed_window_keeps_the_words(typing: tuple[Terminal, str], home: Home) -> None:
    t, query = typing
    t.see(HALF[-12:])
    t.hang_up()
    assert t.end(seconds=8) == 128 + signal.SIGHUP
    assert home.one(query, HALF) == 1
    assert home.sound()


@pytest.mark.parametrize("place", PLACES)
def test_ctrl_q_keeps_the_words(typing: tuple[Terminal, str], home: Home) -> None:
    t, query = typing
    t.see(HALF[-12:])
    assert t.quit() == 0
    assert home.one(query, HALF) == 1
    assert t.modes_left() == []
    assert t.echoes()
    t.see("Saved in")


def test_killed_a_second_after_the_last_key_the_words_are_there(home: Home, open_terminal: Opened) -> None:
    home.run("add", "Priya Raman", "--stage", "identified")
    t = open_terminal(now=NOW).see("Today").quiet()
    query = in_a_message(t)
    t.type(HALF).see("not saved yet").gone("not saved yet", seconds=3)
    t.kill(signal.SIGKILL)
    assert home.one(query, HALF) == 1
    open_terminal().see("Today").press("5").see("Priya Raman").press("enter").see("Half a thought")


def test_ctrl_q_asks_before_a_form_is_thrown_away(home: Home, open_terminal: Opened) -> None:
    home.run("add", "Priya Raman", "--stage", "identified")
    t = open_terminal().see("Today").press("4").see("Priya Raman").quiet().press("i").see("Log a contact").focus("What")
    t.press("n").focus("Words").type("Met at the fair").see("at the fair").press("ctrl+q").see("Not kept yet", "keep it").press("ctrl+s")
    t.see("Note logged for Priya Raman").saved("SELECT 1 FROM entry WHERE text = 'Met at the fair'")
    t.gone("Log a contact").press("i").see("Log a contact").focus("What")
    assert t.quit() == 0


def test_a_form_that_was_ended_from_outside_leaves_its_words_in_a_file(home: Home, open_terminal: Opened) -> None:
    home.run("add", "Priya Raman", "--stage", "identified")
    t = open_terminal().see("Today").press("4").see("Priya Raman").quiet().press("i").see("Log a contact").focus("What")
    t.press("n").focus("Words").type(HALF).see(HALF)
    assert t.kill(signal.SIGTERM) == 128 + signal.SIGTERM
    assert open_terminal(columns=140).see("Not saved last time: ~/state/mentortui/unsaved/text-").quit() == 0
    (left,) = (home.folder / "state" / "mentortui" / "unsaved").glob("*.txt")
    assert left.read_text().startswith("Log a contact (Priya Raman)\nNot saved on 23 Nov 2026 at 09:14.\n\n")
    assert HALF in left.read_text()
    assert left.stat().st_mode & 0o077 == 0
    assert "Not saved last time" not in open_terminal().see("Today").quiet().text


def test_ctrl_q_counts_from_the_first_frame_on(home: Home, open_terminal: Opened) -> None:
    home.run("add", "Priya Raman", "--stage", "identified")
    t = open_terminal()
    t.until(lambda: "Today" in t.text, "the first frame")
    assert t.quit() == 0
