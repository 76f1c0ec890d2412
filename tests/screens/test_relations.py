"""What a person brings, is and was: assets with their source, ties, fit, endings; goals that end; whom a note could help."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from mentortui.domain.goals import GoalStatus
from mentortui.domain.pipeline import Stage
from mentortui.journal import Journal
from mentortui.screens.composer import ComposerScreen
from mentortui.screens.dialogs.assets import AssetsDialog
from mentortui.screens.dialogs.fit import FitDialog
from mentortui.screens.dialogs.person import PersonDialog
from mentortui.screens.dialogs.value import ValueDialog
from mentortui.screens.person import PersonScreen
from tests.conftest import Clock
from tests.screens.helpers import running, screen_text, shows, typed, until


@pytest.fixture
def ana(journal: Journal) -> Any:
    """Somebody in conversation."""
    return journal.people.add("Ana Berkova", stage="in-conversation", pronoun="she", cares_about="Fair pricing; choirs")


async def test_space_turns_an_answer_and_evidence_has_its_source_and_day(journal: Journal, ana: Any) -> None:
    async with running(journal) as pilot:
        pilot.app.push_screen(AssetsDialog(ana))
        await shows(pilot, "Experience", "means", "skills")
        for word in ("yes", "part", "no", "unknown", "yes"):
            await pilot.press("space")
            await until(pilot, lambda word=word: journal.people.assets(ana.id) and journal.people.assets(ana.id)["experience"].has == word, word)
        await pilot.press("enter", *typed("ran a lab"), "tab", *typed("her talk"), "tab", "ctrl+a", *["delete"] * 12, *typed("3 nov 2026"), "enter")
        await until(pilot, lambda: journal.people.assets(ana.id)["experience"].source == "her talk")
        assert isinstance(pilot.app.screen, AssetsDialog)
    fact = journal.people.assets(ana.id)["experience"]  # type: ignore[index]
    assert (fact.has, fact.evidence, fact.source, fact.noted_on) == ("yes", "ran a lab", "her talk", date(2026, 11, 3))


async def test_a_day_to_come_is_no_evidence(journal: Journal, ana: Any) -> None:
    async with running(journal) as pilot:
        pilot.app.push_screen(AssetsDialog(ana))
        await shows(pilot, "Experience")
        await pilot.press("enter", "tab", "tab", *typed("2026-12-24"), "enter")
        await shows(pilot, "a day that has been")
        assert journal.people.assets(ana.id) == {}


async def test_several_kinds_and_ties_are_ticked(journal: Journal, ana: Any) -> None:
    journal.people.edit(ana.id, ties=("godmother",))
    async with running(journal) as pilot:
        pilot.app.push_screen(PersonDialog(journal.people.get(ana.id)))
        await shows(pilot, "Ana Berkova", "Kinds", "godmother")
        pilot.app.screen.query_one("#relation").focus()
        await pilot.press("v", "tab", "f", "c")
        await pilot.press("ctrl+s")
        await until(pilot, lambda: not isinstance(pilot.app.screen, PersonDialog))
        after = journal.people.get(ana.id)
        assert (after.relations, set(after.ties)) == (("informal", "virtual"), {"friend", "colleague", "godmother"})
        pilot.app.push_screen(PersonScreen(ana.id))
        await shows(pilot, "informal, virtual mentoring", "also friend, colleague")
        await pilot.press("u")
        await until(pilot, lambda: journal.people.get(ana.id).ties == ("godmother",))
        assert journal.people.get(ana.id).relations == ("informal",)


async def test_a_fit_is_asked_after_advice_and_has_a_column_of_its_own(journal: Journal, ana: Any, clock: Clock) -> None:
    meeting = journal.meetings.schedule(ana.id, clock() - timedelta(days=10), 20)
    journal.meetings.end(meeting.id, at=clock() - timedelta(days=10))
    journal.meetings.fit(meeting.id, liked=1)
    journal.advice.add(ana.id, "say it first", when=clock() - timedelta(days=2))
    async with running(journal) as pilot:
        pilot.app.push_screen(PersonScreen(ana.id))
        await shows(pilot, "Ana Berkova", "after 1 meeting")
        await pilot.press("f")
        await shows(pilot, "advice of Fri 20")
        await pilot.press("y", "y", "y", "y", "n")
        await until(pilot, lambda: not isinstance(pilot.app.screen, FitDialog))
        await shows(pilot, "2 times", "12 Nov", "22 Nov")
        await pilot.press("u")
        await until(pilot, lambda: len(journal.people.fits(ana.id)) == 1)


async def test_an_end_offers_the_text_that_fits(journal: Journal, ana: Any) -> None:
    async with running(journal) as pilot:
        pilot.app.push_screen(PersonScreen(ana.id))
        await shows(pilot, "Ana Berkova")
        await pilot.press("r")
        await shows(pilot, "bring to rest?", "p paused", "m moved on, friends")
        await pilot.press("m")
        await shows(pilot, "Moved Ana Berkova from in conversation to moved on", "c say so", "u undo")
        assert (journal.people.get(ana.id).stage, journal.people.get(ana.id).ties) == (Stage.MOVED_ON, ("friend",))
        await pilot.press("c")
        await shows(pilot, "Outreach", "Ana Berkova", "We got there")
        assert isinstance(pilot.app.screen, ComposerScreen)
        assert [draft.kind for draft in journal.messages.of(ana.id)] == ["farewell"]


async def test_who_never_answered_is_let_rest_without_a_word(journal: Journal, ana: Any) -> None:
    journal.people.move(ana.id, "reached-out")
    async with running(journal) as pilot:
        pilot.app.push_screen(PersonScreen(ana.id))
        await shows(pilot, "Ana Berkova")
        await pilot.press("r", "p")
        text = await shows(pilot, "Moved Ana Berkova from reached out to paused")
        assert "c a kind word" not in text
        await pilot.press("c")
        await shows(pilot, "Write to")


async def test_an_end_chosen_in_the_sheet_offers_its_text_too(journal: Journal, ana: Any) -> None:
    async with running(journal) as pilot:
        pilot.app.push_screen(PersonScreen(ana.id))
        await shows(pilot, "Ana Berkova")
        await pilot.press("e")
        await shows(pilot, "what is known")
        await pilot.press("tab", "8", "ctrl+s")
        await shows(pilot, "from in conversation to declined", "c a kind word")


async def test_whom_a_note_could_help_is_said_while_typing(journal: Journal, ana: Any) -> None:
    ben = journal.people.add("Ben Okafor", cares_about="cotton prices")
    async with running(journal) as pilot:
        pilot.app.push_screen(ValueDialog(ben))
        await shows(pilot, "Value given or received")
        await pilot.press("g", "r", *typed("an article on price tests"))
        text = await shows(pilot, "Ana cares about fair pricing: tell her?")
        assert "Ben cares about" not in text


async def test_a_goal_is_replaced_and_both_know_of_each_other(journal: Journal, ana: Any) -> None:
    goal = journal.goals.add("Learn to sail", needs=("talent",))
    journal.advice.add(ana.id, "begin with knots", goal.id)
    async with running(journal, "2") as pilot:
        await shows(pilot, "Learn to sail")
        await pilot.press("r")
        await shows(pilot, "Put another goal in its place")
        await pilot.press("ctrl+s")
        await shows(pilot, "Say what you want in its place")
        await pilot.press("ctrl+a", *["delete"] * 14, *typed("Learn to row at sea"), "ctrl+s")
        await shows(pilot, "Goal replaced. Ana helped: tell them?", "c write")
        assert {one.text: one.status for one in journal.goals.list(None)} == {"Learn to row at sea": "open", "Learn to sail": "replaced"}
        await shows(pilot, "Replaced 22 Nov 2026", "After    Learn to row at sea")
        await pilot.press("g")
        await shows(pilot, "Before   Learn to sail")
        await pilot.press("u")
        await until(pilot, lambda: [one.text for one in journal.goals.list(None)] == ["Learn to sail"])


async def test_a_goal_let_go_names_who_gave_advice_and_thanks_for_it(journal: Journal, ana: Any) -> None:
    goal = journal.goals.add("Learn to sail")
    advice = journal.advice.add(ana.id, "begin with knots", goal.id)
    async with running(journal, "2", "x") as pilot:
        await shows(pilot, "Let go. Ana helped: tell them?", "Who helped", "“begin with knots”")
        await pilot.press("c")
        await shows(pilot, "Outreach", "Ana Berkova", "Dear Ana")
        assert isinstance(pilot.app.screen, ComposerScreen)
    (draft,) = journal.messages.of(ana.id)
    assert (draft.kind, draft.goal_id, draft.advice_id) == ("thanks", goal.id, advice.id)
    assert journal.goals.get(goal.id).status == GoalStatus.DROPPED


async def test_earlier_answers_can_be_read_to_their_end(journal: Journal, ana: Any, clock: Clock) -> None:
    journal.goals.reflect("why", "\n".join(f"line {number}" for number in range(40)))
    clock.advance(days=1)
    async with running(journal, "2", "p", size=(80, 24)) as pilot:
        await shows(pilot, "Earlier", "line 0")
        assert "line 39" not in screen_text(pilot.app)
        await pilot.press("f2", "end")
        await shows(pilot, "line 39")
        await pilot.press("escape", *typed("because"))
        await until(pilot, lambda: {one.answer for one in journal.goals.reflections()} >= {"because"})


async def test_the_place_in_the_list_is_explained(journal: Journal, ana: Any) -> None:
    goal = journal.goals.add("Sail", needs=("talent",))
    journal.personas.from_goal(goal.id)
    journal.people.set_asset(ana.id, "experience", "yes", "sails", "her talk", serves=("talent",), on=date(2026, 11, 3))
    async with running(journal, "3", "x") as pilot:
        await shows(pilot, "Place 1 of 1.", "Needs behind it", "✓ Talent and skill", "(her talk, 3")
