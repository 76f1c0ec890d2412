"""The key that closes a form does nothing to the page below it. Driven without a terminal, on every form a person page opens."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from tests.builders import Clock, journal_at, operations
from tests.screens.helpers import running, typed, until


class Form(NamedTuple):
    """Where it is opened, by which key, what is filled in, and the screens there are afterwards."""

    page: str
    key: str
    filled: list[str]
    save: str
    after: tuple[str, ...]


BOARD, LEDGER, GOALS = ("PipelineScreen",), ("LedgerScreen",), ("GoalsScreen",)
FORMS = {
    "new person, enter": Form("4", "n", typed("Ben"), "enter", BOARD),
    "new person, ctrl+s": Form("4", "n", typed("Ben"), "ctrl+s", BOARD),
    "edit person, enter": Form("4", "e", typed("a"), "enter", BOARD),
    "log, ctrl+s": Form("4", "i", ["n", *typed("a word")], "ctrl+s", BOARD),
    "meeting, enter": Form("4", "m", typed("tomorrow 10:30"), "enter", BOARD),
    "value, ctrl+s": Form("4", "b", ["tab", *typed("a link")], "ctrl+s", BOARD),
    "advice, ctrl+s": Form("4", "a", typed("show the price"), "ctrl+s", BOARD),
    "compose, enter": Form("4", "c", [], "enter", ("PipelineScreen", "ComposerScreen")),
    "goal, ctrl+s": Form("2", "n", typed("Present data by July"), "ctrl+s", GOALS),
    "promise, ctrl+s": Form("7", "p", typed("send the chart"), "ctrl+s", LEDGER),
}


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS.keys())
async def test_the_key_that_keeps_a_form_ends_there(tmp_path: Path, clock: Clock, form: Form) -> None:
    path = tmp_path / "mentor.db"
    journal = journal_at(path, clock)
    priya = journal.people.add("Priya Raman", stage="in-conversation")
    journal.value.give(priya.id, "a book")
    before = len(operations(path))
    async with running(journal, form.page, size=(100, 40)) as pilot:
        app = pilot.app
        await until(pilot, lambda: type(app.screen).__name__ == form.after[0], "the page")
        await pilot.press(form.key)
        await until(pilot, lambda: app.screen.is_modal, "the form")
        await pilot.pause()
        await pilot.press(*form.filled)
        await pilot.pause()
        await pilot.press(form.save)
        await until(pilot, lambda: len(operations(path)) > before, "the record")
        await until(pilot, lambda: not app.screen.is_modal, "the page below")
        for _ in range(5):
            await pilot.pause(0.02)
        assert tuple(type(screen).__name__ for screen in app.screen_stack) == form.after
        assert len(operations(path)) == before + 1
