"""What a page offers in its last row: keys that work there, in every part and on an empty page (LOOK §5)."""

from __future__ import annotations

from datetime import date

import pytest

from mentortui.domain.pipeline import Stage
from mentortui.journal import Journal
from mentortui.screens.pipeline import PipelineScreen
from tests.screens.helpers import running, shows


@pytest.fixture
def begun(journal: Journal) -> Journal:
    """Somebody is known, so that the app does not ask how to begin."""
    journal.people.add("Ana Berkova", role="Partner", org="Lekki Fund")
    return journal


@pytest.mark.parametrize(
    ("keys", "offered"),
    [
        (("1",), "b value   n new   ^f find   ? help"),
        (("2",), "n new goal   p prompts   ^f find   ? help"),
        (("4",), "n new   I import   A address book   ^f find   ? help"),
        (("6",), "m schedule   ^f find   ? help"),
        (("7", "tab"), "a advice   b value   tab next part   ^f find   ? help"),
        (("7", "tab", "tab"), "p promise   b value   tab next part   ^f find   ? help"),
    ],
    ids=["today", "goals", "pipeline", "meetings", "advice", "promises"],
)
async def test_an_empty_page_offers_only_what_works_there(begun: Journal, keys: tuple[str, ...], offered: str) -> None:
    async with running(begun, *keys, size=(80, 24)) as pilot:
        await shows(pilot, offered)


async def test_each_part_of_the_ledger_has_its_keys(begun: Journal) -> None:
    ana = begun.people.find("Ana").id
    begun.people.move(ana, Stage.ADVICE)
    begun.advice.add(ana, "Number first")
    begun.value.promise(ana, "the chart", mine=True, by=date(2026, 11, 27))
    async with running(begun, "7", size=(80, 24)) as pilot:
        text = await shows(pilot, "enter person   b value   tab next part   a advice")
        assert "report back" not in text.splitlines()[-1]
        await pilot.press("tab")
        await shows(pilot, "enter next step   r report back   tab next part   x decide")
        await pilot.press("tab")
        await shows(pilot, "enter person   space kept   tab next part   p promise")


async def test_the_number_leads_out_of_the_address_book(begun: Journal) -> None:
    begun.people.move(begun.people.find("Ana").id, Stage.ADVICE)
    async with running(begun, "4", "A") as pilot:
        text = await shows(pilot, "Address book", "Lekki Fund, Partner")
        assert "Pipeline  board" not in text
        await pilot.press("4")
        await shows(pilot, "Pipeline  board", "Ana Berkova")


async def test_one_column_never_opens_empty_while_somebody_stands_in_another(begun: Journal) -> None:
    begun.people.move(begun.people.find("Ana").id, Stage.ADVICE)
    async with running(begun, "4", "h", size=(60, 20)) as pilot:
        assert "Ana Berkova" not in await shows(pilot, "Conversation")
        await pilot.press("1", "4")
        await shows(pilot, "Ana Berkova")
        assert isinstance(pilot.app.screen, PipelineScreen)
