"""D, reach out: each rule once, by keys."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from mentortui.domain.people import Person
from mentortui.journal import Journal
from mentortui.system import clipboard
from tests.builders import Clock
from tests.method.by_keys import go, gone, page_of, seen
from tests.screens.helpers import running, shows, until


@pytest.fixture
def priya(journal: Journal) -> Person:
    """Somebody to write to, with a talk that was read, and who is writing."""
    journal.profile.set(name="Rita Sousa", intro="I am an analyst at a hospital in Porto")
    journal.goals.add("Present results to surgeons by January", needs=["functional"])
    made: Person = journal.people.add("Priya Raman", stage="identified", role="Head of pricing")
    journal.timeline.log(made.id, "Talk “Pricing experiments”", kind="research")
    return made


@pytest.fixture
def copied(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """What went to the clipboard."""
    went = SimpleNamespace(text=None)

    def copy(text: str, **_: Any) -> clipboard.Copied:
        went.text = text
        return clipboard.Copied("native", True, "", None)

    monkeypatch.setattr(clipboard, "copy", copy)
    return went


async def begin(pilot: Any, name: str = "Priya Raman") -> None:
    """The message that fits best, from the page of somebody."""
    await page_of(pilot, name)
    await go(pilot, "c")
    await shows(pilot, "Write to")
    await go(pilot, "enter")
    await shows(pilot, "Dear ", "Coach")


async def test_d1_by_keys_asking_for_a_mentor_is_caught_and_replaced(journal: Journal, priya: Person, copied: SimpleNamespace) -> None:
    sentence = "Could you take me under your wing?"
    async with running(journal) as pilot:
        await begin(pilot)
        await go(pilot, "ctrl+home", f"«{sentence} »")
        await shows(pilot, "D1", "take it out")  # the small ask stands below already
        await go(pilot, "escape", "y")
        await shows(pilot, "copy anyway")
        assert copied.text is None
        await go(pilot, "escape", "r")
        await gone(pilot, sentence)
        await until(pilot, lambda: sentence not in journal.messages.of(priya.id)[0].body, "the small ask in its place")
    assert journal.messages.of(priya.id)[0].body.endswith("Rita Sousa"), "nothing else is touched"


async def test_d2_by_keys_a_path_comes_first_with_both_texts_and_no_word_of_mentoring(journal: Journal, priya: Person) -> None:
    ben = journal.people.add("Ben Okafor", stage="mentoring")
    journal.people.edit(priya.id, met_through=ben.id)
    async with running(journal) as pilot:
        await page_of(pilot, "Priya Raman")
        await go(pilot, "c")
        text = await shows(pilot, "Ben Okafor could introduce you: that comes first.")
        assert text.index("Ask for an introduction") < text.index("First message")
        await go(pilot, "3")
        await shows(pilot, "an introduction comes first")
        await go(pilot, "escape", "t")
        await until(pilot, lambda: {draft.kind for draft in journal.messages.of(priya.id)} == {"intro-request", "intro-blurb"},
                    "both texts, in place of the message that was only looked at")
        await shows(pilot, "Dear Ben", "t shows the other text")
    assert not [draft.kind for draft in journal.messages.of(priya.id) if "mentor" in draft.text.lower()]


async def test_d3_by_keys_each_missing_part_is_named_and_the_caret_goes_there(journal: Journal, priya: Person) -> None:
    async with running(journal) as pilot:
        await begin(pilot)
        await shows(pilot, "Coach", "of 8", "Subject")
        await go(pilot, "ctrl+home", "«I would love to pick your brain. »")
        await shows(pilot, "pick your brain")
        await go(pilot, "f2")
        await shows(pilot, "D3", "f4 not this time")
        before = seen(pilot)
        await go(pilot, "f2")
        await until(pilot, lambda: seen(pilot) != before, "the next finding")


async def test_d4_by_keys_copied_then_sent_moves_the_pipeline_and_looks_again(
    journal: Journal, priya: Person, copied: SimpleNamespace, clock: Clock
) -> None:
    async with running(journal) as pilot:
        await begin(pilot)
        (draft,) = journal.messages.of(priya.id)
        await go(pilot, "escape", "y")
        await until(pilot, lambda: copied.text is not None, "the copy")
        assert copied.text == draft.body
        await go(pilot, "Y")
        await until(pilot, lambda: copied.text == draft.subject, "the subject")
        await go(pilot, "ctrl+s")
        await shows(pilot, "look again")
    assert journal.people.get(priya.id).stage == "reached-out"
    clock.advance(days=28)
    async with running(journal) as pilot:
        await shows(pilot, "Check in with Priya Raman")


async def test_d5_by_keys_idioms_are_pointed_out_and_their_way_is_shown(journal: Journal) -> None:
    journal.profile.set(name="Rita Sousa")
    journal.people.add("Kenji Mori", stage="identified", culture="Japan", language="Japanese", feedback_style="indirect", channel="email, formal")
    async with running(journal) as pilot:
        await begin(pilot, "Kenji Mori")
        await shows(pilot, "indirect")
        await go(pilot, "ctrl+home", "«Your talk was a home run. »")
        for _ in range(6):
            await go(pilot, "f2")
            if "D5" in seen(pilot):
                break
        await shows(pilot, "D5", "home run")
    assert journal.messages.of(journal.people.find("Kenji").id)[0].kind == "cold"
