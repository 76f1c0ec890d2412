"""A form on a person whom another window changes meanwhile: what only one of them changed is kept, what both did is asked about."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from textual.pilot import Pilot

from mentortui.domain.people import Person
from mentortui.journal import Journal
from mentortui.screens.dialogs.expect import ExpectDialog
from mentortui.screens.dialogs.merging import both_changed, quoted, told
from mentortui.screens.dialogs.person import PersonDialog
from mentortui.widgets.field import Field
from tests.builders import Clock, journal_at
from tests.screens.helpers import running, shows, until


@pytest.fixture
def other(journal: Journal, clock: Clock) -> Journal:
    """Another window on the same file, with one person in it."""
    journal.people.add("Priya Raman", org="Baobab", stage="identified")
    return journal_at(journal.path, clock)


@asynccontextmanager
async def form(journal: Journal, **typed: str) -> AsyncIterator[Pilot[Any]]:
    """The form of Priya with these words in its fields."""
    async with running(journal, "4", "e", size=(100, 40)) as pilot:
        await until(pilot, lambda: isinstance(pilot.app.screen, PersonDialog))
        pilot.app._look = lambda: None  # type: ignore[attr-defined]  # the other window is quicker than the next look at the file
        for field, words in typed.items():
            pilot.app.screen.query_one(f"#{field}").query_one(Field).value = words
        await pilot.pause()
        yield pilot


def priya(journal: Journal) -> Person:
    return journal.people.find("Priya")


async def test_fields_the_other_window_left_alone_are_kept_and_so_are_its_own(journal: Journal, other: Journal) -> None:
    async with form(journal, name="Priya R. Raman") as pilot:
        other.people.edit(priya(other).id, role="CMO")
        await pilot.press("ctrl+s")
        await until(pilot, lambda: not isinstance(pilot.app.screen, PersonDialog))
    found = priya(journal)
    assert (found.name, found.role, found.org) == ("Priya R. Raman", "CMO", "Baobab")


async def test_a_field_both_changed_is_named_and_a_second_time_keeps_mine(journal: Journal, other: Journal) -> None:
    async with form(journal, role="head of pricing", place="Lagos") as pilot:
        other.people.edit(priya(other).id, role="CMO", email="p@y.org")
        await pilot.press("ctrl+s")
        await shows(pilot, "Role was changed in another window too.", "The other window: CMO", "head of pricing")
        assert priya(journal).role == "CMO"
        await pilot.press("ctrl+s")
        await until(pilot, lambda: not isinstance(pilot.app.screen, PersonDialog))
        found = priya(journal)
        assert (found.role, found.email, found.place) == ("head of pricing", "p@y.org", "Lagos")
        await pilot.press("u")
        await until(pilot, lambda: priya(journal).role == "CMO", "the other text back")
        assert (priya(journal).email, priya(journal).place) == ("p@y.org", "")


async def test_what_changes_once_more_is_asked_about_once_more(journal: Journal, other: Journal) -> None:
    async with form(journal, role="head of pricing") as pilot:
        other.people.edit(priya(other).id, role="CMO")
        await pilot.press("ctrl+s")
        await shows(pilot, "The other window: CMO")
        other.people.edit(priya(other).id, role="CEO")
        await pilot.press("ctrl+s")
        await shows(pilot, "The other window: CEO")
        assert priya(journal).role == "CEO"


async def test_somebody_deleted_elsewhere_is_said_and_the_words_stay(journal: Journal, other: Journal) -> None:
    async with form(journal, role="head of pricing") as pilot:
        other.people.delete(priya(other).id)
        await pilot.press("ctrl+s")
        await shows(pilot, "in the trash", "head of pricing")


@pytest.mark.parametrize("written", [True, False], ids=["agreed before", "new"])
async def test_what_was_agreed_is_merged_alike(journal: Journal, other: Journal, written: bool) -> None:
    giving = journal.giving
    own = giving.expect("", rhythm="once a month") if written else None
    async with running(journal, size=(100, 40)) as pilot:
        pilot.app._look = lambda: None  # type: ignore[attr-defined]
        pilot.app.push_screen(ExpectDialog(None, own=own))
        await until(pilot, lambda: isinstance(pilot.app.screen, ExpectDialog) and pilot.app.screen.query("#reach"))
        pilot.app.screen.query_one("#reach", Field).value = "chat"
        other.giving.expect("", minutes=80, reach="mail")
        await pilot.press("ctrl+s")
        await shows(pilot, "Reaching you was changed in another window too.")
        await pilot.press("ctrl+s")
        await until(pilot, lambda: not isinstance(pilot.app.screen, ExpectDialog))
    found = giving.agreement()
    assert found is not None
    assert (found.minutes, found.reach, found.rhythm) == (80, "chat", "once a month" if written else "")


@pytest.mark.parametrize(("mine", "theirs", "twice"), [
    pytest.param({"role": "a"}, {"org": "b"}, (), id="other fields"),
    pytest.param({"role": "a"}, {"role": "a"}, (), id="the same words"),
    pytest.param({"role": "a", "org": "c"}, {"role": "b", "place": "d"}, ("role",), id="one of them"),
    pytest.param({"relation": ("formal",)}, {"relation": "peer"}, ("relation",), id="kinds"),
    pytest.param({"ties": ("friend",)}, {"cadence_days": 7}, (), id="ties and rhythm"),
    pytest.param({"cadence_days": None}, {"cadence_days": 7}, ("cadence_days",), id="rhythm"),
])
def test_what_both_changed(journal: Journal, mine: dict[str, Any], theirs: dict[str, Any], twice: tuple[str, ...]) -> None:
    before = journal.people.add("Priya Raman", cadence_days=30)
    now = journal.people.edit(before.id, **theirs)
    assert both_changed(mine, before, now) == twice


def test_the_words() -> None:
    assert told(["Role"]).startswith("Role was changed")
    assert told(["Role", "Work", "City"]).startswith("Role, Work and City were changed")
    assert quoted("") == "The other window: empty"
    assert len(quoted("x" * 300)) < 70
