"""Pages with nothing on them: the key they name works there, and the footer names no key that would do nothing."""

from __future__ import annotations

import pytest

from mentortui.journal import Journal
from mentortui.screens.dialogs.choose_person import ChoosePersonDialog
from mentortui.screens.dialogs.value import ValueDialog
from tests.screens.helpers import running, screen_text, shows, typed, until


@pytest.fixture
def quiet(journal: Journal) -> Journal:
    """Two people one has just heard of: nothing is due, nothing was given."""
    journal.profile.set(name="Mara Sousa")
    for name in ("Ana Berkova", "Ben Ito"):
        journal.people.add(name)
    return journal


@pytest.mark.parametrize("page", ["1", "7"], ids=["Today", "Ledger"])
async def test_the_favour_that_is_offered_asks_for_whom(quiet: Journal, page: str) -> None:
    async with running(quiet, page, size=(80, 24)) as pilot:
        await shows(pilot, "b  note something you did" if page == "1" else "b  ")
        await pilot.press("b")
        await shows(pilot, "whom?", "Ana Berkova", "Ben Ito")
        await pilot.press(*typed("ben"), "enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, ValueDialog))
        await pilot.press("tab", *typed("a link"), "ctrl+s")
        await until(pilot, lambda: [row.name for row in quiet.value.ledger()] == ["Ben Ito"], "the favour kept")


async def test_without_anybody_the_person_is_added_on_the_way(journal: Journal) -> None:
    journal.profile.set(name="Mara Sousa")
    async with running(journal, "7", "b", size=(80, 24)) as pilot:
        await shows(pilot, "nobody here yet")
        await pilot.press(*typed("Priya Raman"), "enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, ValueDialog))
        assert [person.name for person in journal.people.page(0, 9)] == ["Priya Raman"]


@pytest.mark.parametrize(("page", "key"), [
    ("1", "b"), ("1", "i"), ("1", "c"), ("1", "m"), ("5", "n"), ("6", "m"), ("7", "b"), ("7", "a"), ("7", "p"),
])
async def test_a_verb_about_somebody_asks_about_whom(quiet: Journal, page: str, key: str) -> None:
    async with running(quiet, page, key) as pilot:
        await until(pilot, lambda: isinstance(pilot.app.screen, ChoosePersonDialog))
        await pilot.press("escape")
        await until(pilot, lambda: not isinstance(pilot.app.screen, ChoosePersonDialog))


@pytest.mark.parametrize(("page", "dead"), [
    ("1", ("enter", "space", "snooze", "compose")), ("2", ("enter", "space", "tab")), ("4", ("enter", "move stage", "compose")),
    ("5", ("enter", "sent")), ("6", ("enter", "start", "prepare", "thank")), ("7", ("enter", "space", "report")),
])
@pytest.mark.parametrize("width", [60, 80, 120])
async def test_the_footer_of_an_empty_page_names_only_what_works(quiet: Journal, page: str, dead: tuple[str, ...], width: int) -> None:
    async with running(quiet, page, size=(width, 24)) as pilot:
        footer = [line for line in screen_text(pilot.app).split("\n") if line.strip()][-1]
        assert "help" in footer
        assert [word for word in dead if word in footer] == []
