"""The mouse, on pages and dialogs: what the footer and the bar show can be clicked, and does what its key does."""

from __future__ import annotations

from typing import Any

import pytest
from textual.pilot import Pilot

from mentortui.journal import Journal
from mentortui.screens.dialogs.choice import Choice
from mentortui.widgets.title_bar import TitleBar
from tests.screens.helpers import running, screen_text, shows, until

SIZES = [pytest.param((width, 24 if width < 120 else 40), id=f"{width} columns") for width in (60, 80, 120)]


async def click(pilot: Pilot[Any], words: str, *, last: bool = True) -> None:
    """Click on the first letter of words on the screen; on the last row that has them."""
    rows = [(y, line.index(words)) for y, line in enumerate(screen_text(pilot.app).split("\n")) if words in line]
    y, x = rows[-1 if last else 0]
    await pilot.click(offset=(x, y))


def place(pilot: Pilot[Any]) -> str:
    """The class of the page or dialog that is seen."""
    return type(pilot.app.screen).__name__


@pytest.fixture
def known(journal: Journal) -> Journal:
    """One person to whom something was promised."""
    ana = journal.people.add("Ana Berkova", stage="advice")
    journal.value.promise(ana.id, "send the report", by=journal.today_on())
    return journal


@pytest.mark.parametrize("size", SIZES)
async def test_a_key_of_the_footer_can_be_clicked(known: Journal, size: tuple[int, int]) -> None:
    async with running(known, size=size) as pilot:
        await shows(pilot, "Promise to")
        await click(pilot, "s snooze")
        await until(pilot, lambda: place(pilot) == "SnoozeDialog")
        await click(pilot, "esc")
        await until(pilot, lambda: place(pilot) == "TodayScreen")
        await click(pilot, "? help")
        await until(pilot, lambda: place(pilot) == "HelpScreen")


@pytest.mark.parametrize("size", SIZES)
async def test_a_screen_of_the_bar_can_be_clicked(known: Journal, size: tuple[int, int]) -> None:
    async with running(known, size=size) as pilot:
        await click(pilot, "4", last=False)
        await until(pilot, lambda: place(pilot) == "PipelineScreen")
        await click(pilot, "1", last=False)
        await until(pilot, lambda: place(pilot) == "TodayScreen")


async def test_a_form_can_be_filled_and_kept_with_the_mouse(known: Journal) -> None:
    async with running(known, "i", size=(80, 24)) as pilot:
        await until(pilot, lambda: place(pilot) == "LogDialog")
        await click(pilot, "e email")
        await until(pilot, lambda: any(choice.value == "email" for choice in pilot.app.screen.query(Choice)), "email chosen")
        await click(pilot, "^s")
        await shows(pilot, "logged")


async def test_the_answers_of_a_question_can_be_clicked(known: Journal) -> None:
    async with running(known, "n", size=(80, 24)) as pilot:
        await until(pilot, lambda: place(pilot) == "PersonDialog")
        await pilot.press(*"Bo", "escape")
        await shows(pilot, "Not kept yet")
        await click(pilot, "n go on")
        await until(pilot, lambda: "Not kept yet" not in screen_text(pilot.app))
        await pilot.press(*"b", "escape")
        await shows(pilot, "Not kept yet", "Bob")
        await click(pilot, "y let it go")
        await until(pilot, lambda: place(pilot) == "TodayScreen")
        assert [person.name for person in known.people.page(0, 9)] == ["Ana Berkova"]


async def test_a_click_while_a_filter_is_typed_presses_and_does_not_type(known: Journal) -> None:
    async with running(known, "slash", *"ana", size=(80, 24)) as pilot:
        await shows(pilot, "/ana")
        await click(pilot, "s snooze")
        await until(pilot, lambda: place(pilot) == "SnoozeDialog")
        assert pilot.app.screen_stack[-2].query_one("#title", TitleBar).filter_text == "ana"


async def test_a_click_on_the_bar_from_a_field_goes_there(known: Journal) -> None:
    async with running(known, "slash", *"ana", size=(80, 24)) as pilot:
        await shows(pilot, "/ana")
        await click(pilot, "2", last=False)
        await until(pilot, lambda: place(pilot) == "GoalsScreen")
