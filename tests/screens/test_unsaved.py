"""Every page that is typed in: what the file does not take is in a private file once the page or the app is left, and that is said."""

from __future__ import annotations

import contextlib
import sqlite3
from typing import Any

import pytest

from mentortui.journal import Journal
from mentortui.screens.composer import ComposerScreen
from mentortui.screens.ending import EndingScreen
from mentortui.screens.live import LiveScreen
from mentortui.screens.prompts import PromptsScreen
from mentortui.store.migrations import SCHEMA
from mentortui.system import rescue
from tests.screens.helpers import running, shows, typed, until

WORDS = "words of mine"


def set_schema(journal: Journal, version: int) -> int:
    """Let a newer program have had the file in its hands; the version before."""
    conn = sqlite3.connect(journal.path)
    before: int = conn.execute("PRAGMA user_version").fetchone()[0]
    conn.execute(f"PRAGMA user_version = {version}")
    conn.close()
    return before


def files() -> list[str]:
    return sorted(path.read_text() for path in rescue.folder().glob("*.txt"))


def kept(journal: Journal) -> str:
    """All that is in the file of what these pages are typed for."""
    with contextlib.closing(sqlite3.connect(journal.path)) as conn:
        rows = conn.execute("SELECT body FROM draft UNION ALL SELECT answer FROM reflection UNION ALL SELECT notes FROM meeting"
                            " UNION ALL SELECT text FROM takeaway UNION ALL SELECT answer FROM question").fetchall()
    return "\n".join(row[0] for row in rows)


@pytest.fixture
def pages(journal: Journal) -> dict[str, Any]:
    person = journal.people.add("Ann Lee", stage="advice")
    meeting = journal.meetings.schedule(person.id, journal.now())
    journal.meetings.start(meeting.id)
    journal.goals.add("Price a product for banks by June")
    return {
        "composer": lambda: ComposerScreen(journal.messages.start("cold", person.id).id),
        "prompts": PromptsScreen,
        "live": lambda: LiveScreen(meeting.id),
        "ending": lambda: EndingScreen(meeting.id),
    }


ABOUT = {"composer": "Message to Ann Lee, cold", "prompts": "An answer to “", "live": "Notes of the meeting with Ann Lee",
         "ending": "Takeaway of the meeting with Ann Lee"}


async def typing(pilot: Any, page: Any) -> Any:
    pilot.app.push_screen(page)
    await until(pilot, lambda: pilot.app.screen is page and page.focused is not None, "the page")
    set_schema(pilot.app.journal, 99)
    await pilot.press(*typed(WORDS))
    await until(pilot, page.unsaved, "unsaved words")
    return page


@pytest.mark.parametrize("name", ABOUT)
async def test_leaving_the_page(journal: Journal, pages: dict[str, Any], name: str) -> None:
    async with running(journal) as pilot:
        page = await typing(pilot, pages[name]())
        for _ in range(6):  # from the field to the keys, an error away, the page
            if pilot.app.screen is page:
                await pilot.press("escape")
                await pilot.pause(0.6)
        await shows(pilot, "Not saved: your words are in")
        (text,) = files()
        assert text.startswith(ABOUT[name])
        assert WORDS in text
        assert pilot.app.last_words()


@pytest.mark.parametrize("name", ABOUT)
async def test_quitting(journal: Journal, pages: dict[str, Any], name: str) -> None:
    async with running(journal) as pilot:
        await typing(pilot, pages[name]())
        await pilot.press("ctrl+q")
        await shows(pilot, "ctrl+q again leaves, with your words in a file")
        assert files() == []
        await pilot.press("ctrl+q")
        await until(pilot, lambda: pilot.app._exit, "the end")
        (text,) = files()
        assert text.startswith(ABOUT[name])
        assert WORDS in text
        assert "Not everything could be saved" in pilot.app.last_words()[0]


@pytest.mark.parametrize("name", ABOUT)
async def test_a_signal_with_a_sound_file_leaves_none(journal: Journal, pages: dict[str, Any], name: str) -> None:
    async with running(journal) as pilot:
        await typing(pilot, pages[name]())
        set_schema(journal, SCHEMA)
        pilot.app._terminated(15)
        assert files() == []
        assert pilot.app.last_words() == []
    assert WORDS in kept(journal)


async def test_what_could_be_saved_after_all_is_no_longer_told(journal: Journal, pages: dict[str, Any]) -> None:
    async with running(journal) as pilot:
        await typing(pilot, pages["composer"]())
        await pilot.press("ctrl+q")
        await shows(pilot, "ctrl+q again leaves")
        set_schema(journal, SCHEMA)
        await pilot.press("ctrl+q")
        await until(pilot, lambda: pilot.app._exit, "the end")
        assert (files(), pilot.app.last_words()) == ([], [])
        assert any(WORDS in draft.draft.body for draft in journal.messages.open_drafts())


async def test_the_demo_leaves_nothing(journal: Journal, pages: dict[str, Any]) -> None:
    async with running(journal) as pilot:
        pilot.app.demo = True
        await typing(pilot, pages["composer"]())
        pilot.app._terminated(1)
        assert files() == []
