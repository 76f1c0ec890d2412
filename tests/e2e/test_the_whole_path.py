"""From nothing to advice that came full circle, by keys alone, and all of it back again."""

from __future__ import annotations

import signal
from collections.abc import Callable

import pytest

from tests.e2e.path import PATH, WEEK_LATER, write_export
from tests.e2e.terminal import Home, Terminal

STORIES = [pytest.param(80, 24, False, id="80x24"), pytest.param(60, 20, True, id="60x20-killed-at-every-station")]
MOST_STEPS = 80


def swap_all(t: Terminal, home: Home, key: str, said: str, undone: int, stop: int = 0) -> None:
    """Press undo or redo until nothing is left to do, or `stop` steps are left."""
    count = f"SELECT count(*) FROM operation WHERE undone = {undone}"
    for _ in range(MOST_STEPS):
        left = home.one(count)
        assert isinstance(left, int)
        if left <= stop:
            return
        t.press(key).saved(count, wanted=left - 1).see(said)
    raise AssertionError("There is no end to it")


@pytest.mark.parametrize(("columns", "rows", "killed"), STORIES)
def test_from_the_first_minute_to_advice_that_came_full_circle(
    home: Home, open_terminal: Callable[..., Terminal], columns: int, rows: int, killed: bool
) -> None:
    write_export(home)
    t = open_terminal(columns=columns, rows=rows)
    t.see("Start with me")
    nothing = home.tables()
    now = PATH[0].now
    for station in PATH:
        if station.now != now:
            if not killed:
                assert t.quit() == 0
            t, now = open_terminal(columns=columns, rows=rows, now=station.now), station.now
            t.see("Today")
        station.walk(t)
        if killed:
            # What the screen called saved is in the file, whatever happens in the next moment.
            assert t.kill(signal.SIGKILL) == -signal.SIGKILL
            assert home.sound()
            assert all(home.one(query) for query in station.kept), station.name
            t = open_terminal(columns=columns, rows=rows, now=now).see("Today")
        for query in station.kept:
            t.saved(query)
        if station.name == "compose":
            assert home.clip.read_text() == home.one("SELECT body FROM draft WHERE kind = 'cold'")
        if station.name == "thank":
            assert home.clip.read_text() == home.one("SELECT body FROM draft WHERE kind = 'follow-up'")
    if killed:
        return
    everything = home.tables()

    # One key takes all of it back, over a restart, and another puts it again.
    t.press("1").see("Today").quiet()
    swap_all(t, home, "u", "Taken back", undone=0, stop=12)
    assert t.quit() == 0
    t = open_terminal(columns=columns, rows=rows, now=WEEK_LATER)
    t.see("Today").quiet()
    swap_all(t, home, "u", "Taken back", undone=0)
    assert home.tables() == nothing
    t.press("u").see("othing")
    swap_all(t, home, "U", "Put again", undone=1)
    assert home.tables() == everything
    assert home.sound()
    assert t.quit() == 0
    assert t.modes_left() == []
    assert t.echoes()


def test_keys_pressed_while_it_starts_are_not_lost(home: Home, open_terminal: Callable[..., Terminal]) -> None:
    home.run("add", "Priya Raman", "--stage", "identified")
    # The first frame stands before the program listens; enter must still be enter when it does.
    open_terminal().see("Today").press("4", "enter").see("Nothing is noted with Priya yet")
