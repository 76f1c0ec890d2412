"""H, make it your own and pass it on: each rule once, by keys."""

from __future__ import annotations

from datetime import date
from typing import cast

import pytest

from mentortui.domain.people import Person
from mentortui.journal import Journal
from mentortui.screens.giveback import GiveBackScreen
from tests.builders import Clock
from tests.method.by_keys import go, gone, page_of, walk_to
from tests.screens.helpers import running, shows, until


@pytest.fixture
def farid(journal: Journal) -> Person:
    """Somebody I mentor."""
    journal.profile.set(name="Rita Sousa")
    made: Person = journal.people.add("Farid Aziz", stage="mentoring", direction="mentee", pronoun="he")
    return made


async def test_h1_by_keys_an_insight_is_passed_on_and_the_chain_stays_visible(journal: Journal, farid: Person) -> None:
    priya = journal.people.add("Priya Raman", stage="advice")
    journal.advice.add(priya.id, "Begin with three tiers")
    async with running(journal, "8", "p") as pilot:
        await shows(pilot, "Pass on what you were told", "Begin with three tiers")
        await go(pilot, "enter")
        await shows(pilot, "Passed on to Farid Aziz", "Priya ▸ you ▸ Farid")
    (chain,) = journal.advice.passed_on()
    assert (chain.from_name, chain.to_name) == ("Priya Raman", "Farid Aziz")
    journal.people.add("Gina Park", stage="mentoring", direction="mentee")
    async with running(journal, "8", "j", "p", "enter") as pilot:
        await shows(pilot, "Passed on to Gina Park", "Priya ▸ you ▸ Gina and Farid")
    assert [chain.to_name for chain in journal.advice.passed_on()] == ["Farid Aziz", "Gina Park"]


async def test_h2_by_keys_one_way_for_long_is_said_and_a_tie_is_kept(journal: Journal, clock: Clock) -> None:
    priya = journal.people.add("Priya Raman", stage="mentoring", pronoun="she")
    for month in range(1, 7):
        journal.value.receive(priya.id, "an hour of listening", when=clock().replace(month=month))
    found = journal.between.review(priya.id)[0].review
    assert found
    async with running(journal, "7") as pilot:
        await shows(pilot, "one-way")
        await page_of(pilot, "Priya Raman")
        await shows(pilot, *found.change.split()[:3])
        await go(pilot, "e")
        await walk_to(pilot, "ties")
        await go(pilot, "f", "p", "ctrl+s")
        await shows(pilot, "also friend, partner")
    assert journal.people.get(priya.id).ties == ("friend", "partner")


async def test_h3_by_keys_probing_questions_are_at_hand_before_and_in_a_talk(journal: Journal, farid: Person) -> None:
    journal.meetings.schedule(farid.id, journal.now(), 30)
    async with running(journal, "8") as pilot:
        await shows(pilot, "At hand", "questions ")
        first = cast(GiveBackScreen, pilot.app.screen).hand.probe.text  # type: ignore[union-attr]
        await shows(pilot, first[:30])
        await go(pilot, "r")
        await gone(pilot, first[:30])
        await go(pilot, "6", "o")
        await shows(pilot, "What would make this time")
        await go(pilot, "f2")
        text = await shows(pilot, "What has been on your mind")
        assert "What would make" not in text
    assert journal.meetings.list()[0].meeting.status == "live"


async def test_h4_by_keys_feedback_has_situation_behaviour_and_impact(journal: Journal, farid: Person, clipboard: list[str]) -> None:
    async with running(journal, "8", "f", "tab") as pilot:
        await go(pilot, "«you are always careless»")
        await shows(pilot, "“always” judges the person")
        await go(pilot, "ctrl+u", "«you let the client finish»", "shift+tab", "«In the demo on Tuesday,»", "tab", "tab", "«so they told us what they feared»")
        await shows(pilot, "✓ a time and a place", "✓ something that could be seen or heard", "✓ an effect")
        await go(pilot, "ctrl+s")
        await shows(pilot, "Kept as feedback given")
    (value,) = journal.value.of(farid.id)
    assert (value.kind, value.direction) == ("feedback", "given")
    assert "In the demo on Tuesday, you let the client finish so they told us what they feared." in clipboard[0]


async def test_h5_by_keys_own_stories_are_tagged_found_and_at_hand(journal: Journal, farid: Person) -> None:
    journal.giving.add_story("A team that stayed", "We asked them.", tags=("people",))
    async with running(journal, "8", "S", "n") as pilot:
        await go(pilot, "«The launch nobody came to»", "tab", "«We had not asked a single customer.»", "tab", "f", "«#pricing»", "ctrl+s")
        await shows(pilot, "Kept the story The launch nobody came to", "2 stories")
        await go(pilot, "slash", "«#pricing»")
        text = await shows(pilot, "1 of 2", "The launch nobody came to", "went wrong")
        assert "A team that stayed" not in text
    assert {story.title: (story.outcome, story.tags) for story in journal.giving.stories()}["The launch nobody came to"] == ("failure", ("pricing",))


async def test_h6_by_keys_expectations_are_written_once_and_shared_as_text(journal: Journal, farid: Person, clipboard: list[str]) -> None:
    async with running(journal, "8", "x", "e") as pilot:
        await go(pilot, "«60»", "tab", "«every second Tuesday»", "tab", "«by mail»", "ctrl+s")
        await shows(pilot, "Kept what you agreed with Farid Aziz", "every second Tuesday", "by mail")
        await go(pilot, "y")
        await until(pilot, lambda: clipboard, "the text to share")
    assert clipboard == [journal.giving.text_of(farid.id)]
    assert all(words in clipboard[0] for words in ("1 hour a month", "every second Tuesday", "by mail"))


async def test_h7_by_keys_a_stretch_task_is_set_and_advocacy_is_value_given(journal: Journal, farid: Person) -> None:
    async with running(journal, "8", "t") as pilot:
        await go(pilot, "«Present to the board»", "tab", "«18 dec»", "ctrl+s")
        await shows(pilot, "Set a stretch task for Farid Aziz", "Present to the board")
        await go(pilot, "tab", "enter", "«They asked for him again»", "ctrl+s")
        await shows(pilot, "Present to the board: They asked for him again")
        await go(pilot, "A", "«Named him for the guild»", "ctrl+s")
        await shows(pilot, "advocacy", "Named him for the guild")
    (row,) = journal.giving.stretches()
    assert (row.stretch.by_on, row.stretch.outcome) == (date(2026, 12, 18), "They asked for him again")
    assert [(value.kind, value.direction) for value in journal.value.of(farid.id)] == [("advocacy", "given")]


async def test_h8_by_keys_what_is_said_in_confidence_is_marked_and_stays_out_of_exports(journal: Journal, farid: Person) -> None:
    async with running(journal, "8", "enter") as pilot:
        await shows(pilot, "› Farid Aziz")
        await go(pilot, "i", "c", "«quietly thinks of leaving»")
        await walk_to(pilot, "private")
        await shows(pilot, "between us, in no export")
        await go(pilot, "y", "ctrl+s")
        await shows(pilot, "Called logged for Farid Aziz", "uietly thinks of leaving")
    (entry,) = journal.people.history(farid.id)
    assert journal.timeline.get(entry.ref).confidential
    for form in ("json", "csv", "markdown"):
        assert b"quietly thinks" not in journal.transfer.export(form)
