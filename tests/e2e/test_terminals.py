"""Every terminal gets what it can show: tiny ones, ones that are dragged about, without colour, without Unicode."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from tests.e2e.terminal import Home, Terminal

Opened = Callable[..., Terminal]
ALL_SCREENS = "123456789"


@pytest.fixture(autouse=True)
def somebody(home: Home) -> None:
    home.run("add", "Priya Raman", "--stage", "identified", "--tz", "Africa/Lagos")


def test_a_tiny_terminal_says_what_it_needs_and_no_key_acts_unseen(open_terminal: Opened) -> None:
    t = open_terminal(columns=20, rows=5).see("Needs", "columns").quiet()
    for key in ("4", "enter", "c", "escape", "q", "?", "escape"):
        t.press(key)
    t.resize(80, 24).see("Nothing is due").quiet()
    t.press("4").see("Priya Raman").resize(20, 5).see("Needs").quiet()
    assert t.quit() == 0


def test_typing_goes_on_where_it_was_after_a_terminal_too_small(home: Home, open_terminal: Opened) -> None:
    home.run("draft", "cold", "--to", "Priya")
    t = open_terminal().see("Today").press("5").see("Priya Raman").quiet().press("enter").see("Outreach ›").quiet().press("ctrl+home")
    for step, size in enumerate([(20, 5), (49, 15), (1, 1)]):
        t.type(f"a{step} ").see(f"a{step}").resize(*size).quiet().type(f"1q{step} ").quiet().resize(80, 24).see(f"a{step} 1q{step}").quiet()
    t.saved("SELECT body LIKE 'a0 1q0 a1 1q1 a2 1q2 %' FROM draft", wanted=1)
    assert t.quit() == 0


def test_a_storm_of_sizes_ends_in_the_page(open_terminal: Opened) -> None:
    t = open_terminal().see("Today").press("4").see("Priya Raman")
    for step in range(40):
        t.resize(1 + (step * 37) % 150, 1 + (step * 13) % 50).pump(0.01)
    t.resize(80, 24).see("Pipeline", "Priya Raman", "? help").quiet()
    assert t.quit() == 0


def test_without_colour_there_is_only_grey(open_terminal: Opened) -> None:
    t = open_terminal(NO_COLOR="1").see("Today").press("4").see("Priya Raman").quiet()
    assert t.quit() == 0
    mixed = re.findall(rb"[34]8;2;(\d+);(\d+);(\d+)", bytes(t.raw))
    assert [rgb for rgb in mixed if len(set(rgb)) > 1] == []
    assert not re.search(rb"\x1b\[(?:[01479];)*(?:3|4|9|10)[1-6]m", bytes(t.raw))


@pytest.mark.parametrize(
    ("words", "env"),
    [pytest.param(["--ascii"], {}, id="ascii"), pytest.param([], {"LC_ALL": "C"}, id="locale-c"), pytest.param([], {"TERM": "linux", "LC_ALL": "C"}, id="linux")],
)
def test_plain_characters_are_enough(open_terminal: Opened, words: list[str], env: dict[str, str]) -> None:
    t = open_terminal(*words, **env).see("Today").quiet()
    for key in ALL_SCREENS:
        t.press(key).quiet()
    assert t.quit() == 0
    beyond = {byte for byte in bytes(t.raw) if byte > 126}
    assert not beyond
    assert t.modes_left() == []


@pytest.mark.parametrize("term", ["linux", "screen", "vt220"])
def test_older_terminals(open_terminal: Opened, term: str) -> None:
    t = open_terminal(TERM=term, COLORTERM="").see("Today").press("4").see("Priya Raman").quiet()
    assert t.quit() == 0
    assert t.modes_left() == []
