"""Stories and expectations, driven by keys (METHOD H5, H6)."""

from __future__ import annotations

import string
from types import SimpleNamespace

import pytest

from mentortui.journal import Journal
from mentortui.screens.dialogs.expect import ExpectDialog
from mentortui.screens.dialogs.story import StoryDialog
from mentortui.screens.expectations import ExpectationsScreen
from mentortui.screens.giveback import GiveBackScreen
from mentortui.screens.stories import StoriesScreen
from mentortui.widgets.field import Field
from tests.screens.helpers import running, screen_text, shows, typed, until

SIZES = [(120, 40), (80, 24), (60, 20), (52, 16)]


@pytest.fixture
def told(journal: Journal) -> SimpleNamespace:
    """Two stories, somebody I mentor."""
    journal.profile.set(name="Mara Sousa")
    model = journal.giving.add_story("The model nobody used", "I had not asked who would press it.", "failure", ("asking",))
    no = journal.giving.add_story("The first no", "With a date.", "success", ("limits",))
    dilnoza = journal.people.add("Dilnoza Karimova", direction="mentee", pronoun="she")
    return SimpleNamespace(model=model, no=no, dilnoza=dilnoza)


# Stories


async def test_no_story_yet_teaches_and_n_keeps_one(journal: Journal) -> None:
    journal.profile.set(name="Mara Sousa")
    async with running(journal, "8", "S") as pilot:
        await until(pilot, lambda: isinstance(pilot.app.screen, StoriesScreen))
        await shows(pilot, "may spare somebody a year", "n  keep a story")
        await pilot.press("n")
        await until(pilot, lambda: isinstance(pilot.app.screen, StoryDialog))
        await pilot.press(*typed("Forty slides"), "tab", *typed("I lost the room."), "tab", "f", *typed("slides, #courage"), "ctrl+s")
        await shows(pilot, "Kept the story Forty slides", "1 story", "went wrong", "#slides #courage")
    (story,) = journal.giving.stories()
    assert (story.text, story.outcome, story.tags) == ("I lost the room.", "failure", ("slides", "courage"))


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_every_size_shows_the_stories(journal: Journal, told: SimpleNamespace, size: tuple[int, int]) -> None:
    async with running(journal, "8", "S", size=size) as pilot:
        await shows(pilot, "The model nobody used", "The first no", "2 stories")


async def test_where_there_is_one_pane_enter_reads_it(journal: Journal, told: SimpleNamespace) -> None:
    async with running(journal, "8", "S", "enter", size=(60, 20)) as pilot:
        await shows(pilot, "With a date.")
        await pilot.press("escape")
        await shows(pilot, "The model nobody used")


async def test_the_filter_takes_words_and_tags(journal: Journal, told: SimpleNamespace) -> None:
    async with running(journal, "8", "S", "slash", *typed("#asking")) as pilot:
        await shows(pilot, "1 of 2", "The model nobody used")
        assert "The first no" not in screen_text(pilot.app)
        await pilot.press(*typed("zz"))
        await shows(pilot, "No story with “#askingzz”.")


async def test_a_story_is_copied_changed_and_deleted_with_undo(journal: Journal, told: SimpleNamespace, clipboard: list[str]) -> None:
    async with running(journal, "8", "S") as pilot:
        await shows(pilot, "The first no")
        await pilot.press("g", "y")
        await until(pilot, lambda: clipboard)
        await pilot.press("e")
        await until(pilot, lambda: isinstance(pilot.app.screen, StoryDialog))
        await pilot.press("end", *typed(" ever"), "ctrl+s")
        await shows(pilot, "Kept the story The first no ever")
        await pilot.press("d")
        await until(pilot, lambda: len(journal.giving.stories()) == 1)
        await shows(pilot, "Deleted the story The first no ever")
        await pilot.press("u")
        await until(pilot, lambda: len(journal.giving.stories()) == 2)
    assert clipboard == ["The first no\n\nWith a date."]


async def test_a_story_without_a_title_is_not_kept(journal: Journal) -> None:
    journal.profile.set(name="Mara Sousa")
    async with running(journal, "8", "S", "n", "tab", *typed("long ago"), "ctrl+s") as pilot:
        await shows(pilot, "A story needs a title", "long ago")
    assert journal.giving.stories() == []


# Expectations


async def test_expectations_are_written_shown_and_copied(journal: Journal, told: SimpleNamespace, clipboard: list[str]) -> None:
    async with running(journal, "8", "x") as pilot:
        await until(pilot, lambda: isinstance(pilot.app.screen, ExpectationsScreen))
        await shows(pilot, "Dear Dilnoza,", "as for anybody", "none written yet")
        await pilot.press("e")
        await until(pilot, lambda: isinstance(pilot.app.screen, ExpectDialog))
        await pilot.press(*typed("80"), "tab", *typed("every second Friday"), "ctrl+s")
        await shows(pilot, "Kept what you agreed with Dilnoza Karimova", "80 min", "- Time: 1 hour 20 minutes a month; every second Friday.")
        await pilot.press("y")
        await until(pilot, lambda: clipboard)
        await pilot.press("d")
        await until(pilot, lambda: journal.giving.agreement(told.dilnoza.id) is None)
        await pilot.press("u")
        await until(pilot, lambda: journal.giving.agreement(told.dilnoza.id))
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(pilot.app.screen, GiveBackScreen))
    assert clipboard == [journal.giving.text_of(told.dilnoza.id)]


async def test_without_anybody_one_writes_what_one_offers(journal: Journal) -> None:
    journal.profile.set(name="Mara Sousa")
    async with running(journal, "8", "x", "enter") as pilot:
        await shows(pilot, "What you offer anybody")
        await pilot.press("ctrl+s")
        await shows(pilot, "Nothing is written yet.")
        await pilot.press(*typed("lots"), "ctrl+s")
        await shows(pilot, "Minutes a month are a number")
        await pilot.press("home", *["delete"] * 4, *typed("60"), "ctrl+s")
        await shows(pilot, "Kept what you offer anybody", "1 hour a month")
    assert journal.giving.agreement().minutes == 60


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_every_size_shows_with_whom_and_the_text(journal: Journal, told: SimpleNamespace, size: tuple[int, int]) -> None:
    async with running(journal, "8", "x", size=size) as pilot:
        await shows(pilot, "Anybody", "Dilnoza Karimova", "Dear Dilnoza,")


@pytest.mark.parametrize("keys", [("8", "S", "n"), ("8", "x", "e")], ids=["story", "expectations"])
async def test_every_letter_can_be_typed(journal: Journal, told: SimpleNamespace, keys: tuple[str, ...]) -> None:
    letters = "".join(char for char in string.printable if char.isprintable())
    async with running(journal, *keys) as pilot:
        dialog = pilot.app.screen
        for field in dialog.query(Field):
            field.value = ""
            field.focus()
            await pilot.press(*typed(letters))
            await until(pilot, lambda field=field: field.value == letters, "every letter")
        assert pilot.app.screen is dialog


async def test_what_was_not_touched_here_stays_as_another_window_left_it(journal: Journal, told: SimpleNamespace) -> None:
    journal.giving.expect(told.dilnoza.id, minutes=30, reach="chat")
    async with running(journal, "8", "x", "j", "e") as pilot:
        await until(pilot, lambda: isinstance(pilot.app.screen, ExpectDialog))
        journal.giving.expect(told.dilnoza.id, reach="by phone")
        await pilot.press("home", *["delete"] * 2, *typed("80"), "ctrl+s")
        await until(pilot, lambda: not isinstance(pilot.app.screen, ExpectDialog))
    kept = journal.giving.agreement(told.dilnoza.id)
    assert (kept.minutes, kept.reach) == (80, "by phone")


async def test_the_same_on_a_plain_terminal(journal: Journal, told: SimpleNamespace) -> None:
    async with running(journal, "8", "S", ascii=True) as pilot:
        text = await shows(pilot, "The first no", "went well")
        await pilot.press("escape", "x")
        text += await shows(pilot, "Dear Dilnoza,")
    assert [line for line in text.splitlines() if not line.isascii()] == []
