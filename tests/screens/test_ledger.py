"""The ledger, driven by keys: three parts, what enter does in each, and what the journal holds afterwards."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest
from textual.pilot import Pilot

from mentortui.journal import Journal
from mentortui.presentation.layout import layout
from mentortui.screens.dialogs.advice import AdviceDialog
from mentortui.screens.dialogs.decide import DecideDialog
from mentortui.screens.dialogs.promise import PromiseDialog
from mentortui.screens.dialogs.result import ResultDialog
from mentortui.screens.dialogs.value import ValueDialog
from mentortui.screens.ledger import LedgerScreen
from mentortui.screens.person import PersonScreen
from mentortui.widgets.card import Card
from tests.screens.helpers import running, screen_text, shows, typed, until


@pytest.fixture
def kept(journal: Journal) -> SimpleNamespace:
    """Two people, one of each step of advice, two promises."""
    ana = journal.people.add("Ana Berkova", stage="mentoring")
    ben = journal.people.add("Ben Okafor", stage="in-conversation")
    journal.value.give(ana.id, "an article")
    journal.value.receive(ana.id, "an hour")
    for text in ("first", "second", "third"):
        journal.value.receive(ben.id, text)
    told = journal.advice.result(journal.advice.add(ana.id, "Number first").id, "it worked")
    new = journal.advice.add(ben.id, "Leave after two years")
    mine = journal.value.promise(ana.id, "the churn chart", by=date(2026, 11, 25))
    theirs = journal.value.promise(ben.id, "a template", mine=False)
    return SimpleNamespace(ana=ana, ben=ben, told=told, new=new, mine=mine, theirs=theirs)


async def test_all_three_parts_stand_on_a_tall_page(journal: Journal, kept: SimpleNamespace) -> None:
    async with running(journal, "7") as pilot:
        text = await shows(pilot, "Given and received", "Advice", "Promises")
    assert "1 given · 4 received" in text
    assert "1 to report" in text
    assert "1 yours · 1 theirs" in text
    assert "you ▸ Ana" in text
    assert "Ben ▸ you" in text
    assert "one-way" in text


@pytest.mark.parametrize("size", [(80, 24), (60, 20), (52, 16)], ids=str)
async def test_one_part_at_a_time_on_a_low_page(journal: Journal, kept: SimpleNamespace, size: tuple[int, int]) -> None:
    async with running(journal, "7", size=size) as pilot:
        text = await shows(pilot, "1 of 3", "Ana Berkova")
        assert "Promises" not in text
        await pilot.press("tab")
        text = await shows(pilot, "Advice  2 of 3", "Number first", "report back")
        assert "━━━" in text.splitlines()[3]
        await pilot.press("tab")
        await shows(pilot, "Promises  3 of 3", "the churn chart")
        await pilot.press("tab")
        await shows(pilot, "1 of 3", "received")


async def test_tab_walks_the_parts_and_the_heavy_rule_goes_with_it(journal: Journal, kept: SimpleNamespace) -> None:
    async with running(journal, "7") as pilot:
        for heading in ("Given and received", "Advice", "Promises", "Given and received"):
            lines = screen_text(pilot.app).splitlines()
            at = next(row for row, line in enumerate(lines) if line.startswith(f"    {heading}"))
            assert "━━━━" in lines[at + 1], heading
            assert sum("━" * 40 in line for line in lines) == 1
            await pilot.press("tab")
            await pilot.pause()


async def test_the_card_shows_whose_row_it_is(journal: Journal, kept: SimpleNamespace) -> None:
    async with running(journal, "7") as pilot:
        screen = pilot.app.screen
        assert isinstance(screen, LedgerScreen)
        assert screen.chosen_person() == kept.ben.id
        await pilot.press("tab")
        await until(pilot, lambda: screen.chosen_person() == kept.ana.id)
        await pilot.press("j")
        await until(pilot, lambda: screen.chosen_person() == kept.ben.id)


async def test_enter_opens_the_person(journal: Journal, kept: SimpleNamespace) -> None:
    async with running(journal, "7", "enter") as pilot:
        await until(pilot, lambda: isinstance(pilot.app.screen, PersonScreen))


async def test_enter_on_new_advice_decides_and_the_journal_holds_it(journal: Journal, kept: SimpleNamespace) -> None:
    async with running(journal, "7", "tab", "j", "enter") as pilot:
        await until(pilot, lambda: isinstance(pilot.app.screen, DecideDialog))
        await pilot.press("p", *typed("half of it"), "ctrl+s")
        await until(pilot, lambda: journal.advice.get(kept.new.id).decision == "adapt")
        await shows(pilot, "adapted")
    assert journal.advice.get(kept.new.id).because == "half of it"


async def test_o_notes_what_came_of_it(journal: Journal, kept: SimpleNamespace) -> None:
    journal.advice.decide(kept.new.id, "adopt")
    async with running(journal, "7", "tab", "j", "o") as pilot:
        await until(pilot, lambda: isinstance(pilot.app.screen, ResultDialog))


async def test_r_begins_the_report_back(journal: Journal, kept: SimpleNamespace) -> None:
    async with running(journal, "7", "tab", "r") as pilot:
        await until(pilot, lambda: journal.messages.of(kept.ana.id))
    (draft,) = journal.messages.of(kept.ana.id)
    assert (draft.kind, draft.advice_id) == ("report-back", kept.told.id)


@pytest.mark.parametrize(
    ("keys", "words"),
    [(("r",), "tab goes there"), (("x",), "tab goes there"), (("space",), "Choose a promise first"), (("tab", "j", "r"), "nothing to tell yet"),
     (("d",), "made of their gifts")],
    ids=["report", "decide", "kept", "too early", "delete"],
)
async def test_a_key_that_means_nothing_here_says_where_it_does(journal: Journal, kept: SimpleNamespace, keys: tuple[str, ...], words: str) -> None:
    async with running(journal, "7", *keys) as pilot:
        await shows(pilot, words)


async def test_space_keeps_a_promise_and_u_takes_it_back(journal: Journal, kept: SimpleNamespace) -> None:
    async with running(journal, "7", "tab", "tab", "space") as pilot:
        await shows(pilot, "Kept: the churn chart", "undo")
        assert len(journal.value.promises()) == 1
        await pilot.press("u")
        await until(pilot, lambda: len(journal.value.promises()) == 2)


async def test_d_deletes_advice_with_undo(journal: Journal, kept: SimpleNamespace) -> None:
    async with running(journal, "7", "tab", "d") as pilot:
        await until(pilot, lambda: len(journal.advice.list()) == 1)
        await shows(pilot, "Deleted advice of Ana Berkova")
        await pilot.press("u")
        await until(pilot, lambda: len(journal.advice.list()) == 2)


async def test_d_deletes_a_promise_with_undo(journal: Journal, kept: SimpleNamespace) -> None:
    async with running(journal, "7", "tab", "tab", "d") as pilot:
        await until(pilot, lambda: len(journal.value.promises()) == 1)
        await shows(pilot, "Deleted a promise: the churn chart")


@pytest.mark.parametrize(("key", "dialog"), [("b", ValueDialog), ("a", AdviceDialog), ("p", PromiseDialog)])
async def test_the_verbs_of_a_person_open_their_dialogs(journal: Journal, kept: SimpleNamespace, key: str, dialog: type) -> None:
    async with running(journal, "7", key) as pilot:
        await until(pilot, lambda: isinstance(pilot.app.screen, dialog))


async def test_the_filter_works_in_all_three_parts(journal: Journal, kept: SimpleNamespace) -> None:
    async with running(journal, "7", "slash", *typed("ben")) as pilot:
        await until(pilot, lambda: "Ana Berkova" not in screen_text(pilot.app))
        text = screen_text(pilot.app)
        assert "Leave after" in text
        assert "the churn chart" not in text
        await pilot.press("escape")
        await shows(pilot, "Ana Berkova", "the churn chart")


async def test_a_filter_that_nothing_fits_says_so(journal: Journal, kept: SimpleNamespace) -> None:
    async with running(journal, "7", "slash", *typed("zzz")) as pilot:
        await until(pilot, lambda: "Number first" not in screen_text(pilot.app))
        text = screen_text(pilot.app)
    assert "Nothing here matches “zzz”" in text
    assert "A favour noted" not in text


@pytest.mark.parametrize("size", [(120, 40), (120, 30), (80, 24), (60, 20)], ids=str)
async def test_an_empty_ledger_teaches(journal: Journal, size: tuple[int, int]) -> None:
    journal.profile.set(name="Mara Sousa")
    async with running(journal, "7", size=size) as pilot:
        text = await shows(pilot, "A favour noted is a favour you can build on", "note something you did", "none yet")
        assert "0 more" not in text
        if size[0] >= 80:
            assert "Nobody chosen" in text


async def test_the_same_on_a_plain_terminal(journal: Journal, kept: SimpleNamespace) -> None:
    async with running(journal, "7", ascii=True) as pilot:
        text = await shows(pilot, "you > Ana")
    assert text.isascii()


async def test_a_page_that_grows_shows_all_parts_again(journal: Journal, kept: SimpleNamespace) -> None:
    async with running(journal, "7", "tab", size=(80, 24)) as pilot:
        await shows(pilot, "Advice  2 of 3")
        await pilot.resize_terminal(120, 40)
        text = await shows(pilot, "Given and received", "Promises")
        assert "2 of 3" not in text


LONG = "Write one page a week and read it aloud to somebody who has never heard of the matter"


@pytest.mark.parametrize("sizes", [((160, 40), (110, 40)), ((110, 40), (160, 40))], ids=["narrower", "wider"])
async def test_what_a_row_had_to_cut_is_wrapped_anew_with_the_page(
    journal: Journal, kept: SimpleNamespace, sizes: tuple[tuple[int, int], tuple[int, int]]
) -> None:
    journal.advice.add(kept.ben.id, LONG)
    journal.advice.delete(kept.new.id)
    first, second = sizes
    async with running(journal, "7", "tab", "down", size=first) as pilot:
        await until(pilot, lambda: foot_words(pilot) == f"Advice “{LONG}”")
        await pilot.resize_terminal(*second)
        await until(pilot, lambda: pilot.app.screen.query_one("#card", Card).size.width == layout(*second).card)
        assert foot_words(pilot) == f"Advice “{LONG}”"


def foot_words(pilot: Pilot[Any]) -> str:
    """What is drawn below in the card, row by row."""
    card = pilot.app.screen.query_one("#card", Card)
    rows = [card.render_line(y).text.strip() for y in range(card.size.height)]
    return " ".join(rows[rows.index("Advice"):-1]) if "Advice" in rows else ""
