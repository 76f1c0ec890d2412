"""Copying from the list of drafts: what is not ready to go is asked about first, as in the composer."""

from __future__ import annotations

import pytest

from mentortui.journal import Journal
from mentortui.screens.composer import ComposerScreen
from tests.screens.helpers import running, shows, until

READY = "I read your report on fares and used its second table last week. Could I ask you one question about it by email?"


def written(journal: Journal, sentence: str) -> str:
    """The id of a draft to Wanjiru with this sentence in it."""
    journal.profile.set(name="Mara Sousa")
    person = journal.people.add("Wanjiru Kamau", stage="identified")
    draft = journal.messages.start("cold", person.id)
    journal.messages.save(draft.id, subject="Your report", body=f"Dear Wanjiru,\n\n{sentence}\n\nMara")
    return str(draft.id)


@pytest.mark.parametrize(("sentence", "asked"), [
    pytest.param("Would you be my mentor?", "Asks “", id="breaks the method"),
    pytest.param("Your talk on $topic stayed with me. May I ask you one question?", "“$topic” is still to fill in.", id="still to fill in"),
])
async def test_what_is_not_ready_is_asked_about(journal: Journal, clipboard: list[str], sentence: str, asked: str) -> None:
    draft_id = written(journal, sentence)
    async with running(journal, "5", "y", size=(80, 24)) as pilot:
        await shows(pilot, asked, "copy anyway", "see it")
        assert clipboard == []
        await pilot.press("y")
        await until(pilot, lambda: clipboard, "the copy")
        assert clipboard == [journal.messages.get(draft_id).body]


async def test_see_it_opens_the_draft_there(journal: Journal, clipboard: list[str]) -> None:
    written(journal, "Would you be my mentor?")
    async with running(journal, "5", "y", size=(80, 24)) as pilot:
        await shows(pilot, "see it")
        await pilot.press("f")
        await until(pilot, lambda: isinstance(pilot.app.screen, ComposerScreen))
        assert clipboard == []


async def test_what_is_ready_is_copied_at_once(journal: Journal, clipboard: list[str]) -> None:
    written(journal, READY)
    async with running(journal, "5", "y", size=(80, 24)) as pilot:
        await until(pilot, lambda: clipboard, "the copy")
        assert READY in clipboard[0]
        await shows(pilot, "Paste, then ^s for sent")
