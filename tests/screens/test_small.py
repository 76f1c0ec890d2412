"""A terminal that is too small for a moment: nothing typed runs a verb, and the keys are where they were."""

from __future__ import annotations

import pytest

from mentortui.journal import Journal
from mentortui.screens.composer import ComposerScreen
from tests.screens.helpers import running, screen_text, typed, until

SIZES = [pytest.param((20, 5), id="20x5"), pytest.param((49, 15), id="49x15"), pytest.param((1, 1), id="1x1"), pytest.param((80, 14), id="80x14")]


async def resized(pilot, size):
    await pilot.resize_terminal(*size)
    await pilot.pause()


@pytest.mark.parametrize("size", SIZES)
async def test_letters_go_on_into_the_text(journal: Journal, size: tuple[int, int]) -> None:
    person = journal.people.add("Ann Lee", stage="identified")
    draft = journal.messages.start("cold", person.id)
    async with running(journal, size=(80, 24)) as pilot:
        pilot.app.push_screen(ComposerScreen(draft.id))
        await until(pilot, lambda: isinstance(pilot.app.screen, ComposerScreen) and pilot.app.screen.review)
        screen = pilot.app.screen
        await pilot.press("ctrl+home", *typed("AA"))
        await resized(pilot, size)
        await pilot.press("1", "q", "escape", "tab", "space")
        await resized(pilot, (80, 24))
        assert pilot.app.screen is screen
        assert screen.focused is screen.area
        await pilot.press(*typed("x1 "))
        await until(pilot, lambda: screen.area.text.startswith("AA1q x1 "), "the letters in the text")
        assert screen.area.cursor_location == (0, 8)


async def test_the_filter_stays_open(journal: Journal) -> None:
    for name in ("Ann Lee", "Bo Via"):
        journal.people.add(name, stage="identified")
    async with running(journal, "4", "slash", "a", size=(80, 24)) as pilot:
        await resized(pilot, (20, 5))
        await resized(pilot, (80, 24))
        await pilot.press("n")
        await until(pilot, lambda: pilot.app.screen.title_bar.filter_text == "an")
        assert pilot.app.screen.title_bar.filtering


async def test_a_list_gets_no_keys_while_it_cannot_be_seen(journal: Journal) -> None:
    journal.people.add("Ann Lee", stage="identified")
    async with running(journal, "4", size=(80, 24)) as pilot:
        screen, focused = pilot.app.screen, pilot.app.screen.focused
        await resized(pilot, (20, 5))
        await pilot.press("1", "n", "q", "x", "greater_than_sign", "enter")
        await resized(pilot, (80, 24))
        assert pilot.app.screen is screen
        assert screen.focused is focused
        assert "Ann Lee" in screen_text(pilot.app)
        await resized(pilot, (20, 5))
        await pilot.press("ctrl+q")
        await until(pilot, lambda: not pilot.app.is_running or pilot.app._exit, "the end")
