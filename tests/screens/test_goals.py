from __future__ import annotations

import string
from datetime import date

import pytest

from mentortui.domain.goals import PROMPTS, Goal, GoalStatus
from mentortui.journal import Journal
from mentortui.screens.dialogs.goal import GoalDialog
from mentortui.screens.goals import GoalsScreen
from mentortui.screens.prompts import PromptsScreen
from mentortui.widgets.field import Field
from mentortui.widgets.text_field import TextField
from tests.screens.helpers import at_once, running, screen_text, shows, typed, until


@pytest.fixture
def begun(journal: Journal) -> Journal:
    """A file in which somebody is known, so that the app does not ask how to begin."""
    journal.people.add("Ana Berkova")
    return journal


PRESENT = "Present data to people who are not technical"


@pytest.fixture
def goal(journal: Journal) -> Goal:
    """A goal, and two people who serve its need."""
    made = journal.goals.add(PRESENT, needs=("talent",), guidance=("technical",), by=date(2027, 5, 31))
    journal.goals.add("Write one book that managers finish", horizon="long", needs=("project",), guidance=("emotional",))
    for name, stage in (("Maria Lopes", "mentoring"), ("Tariq Nasser", "advice")):
        person = journal.people.add(name, stage=stage)
        journal.people.set_asset(person.id, "experience", "yes", "spoke to forty boards", serves=("talent",))
    return made


async def test_goals_by_horizon_with_who_serves_them_and_the_table(journal: Journal, goal: Goal) -> None:
    async with running(journal, "2") as pilot:
        text = await shows(pilot, "Short term", "6–12 months", PRESENT, "2 people", "by May", "2 open")
        assert "nobody yet" in text
        assert "Coverage" in text
        row = next(line for line in text.splitlines() if "Talent and skill" in line)
        assert "✓" in row
        assert "Maria, Tariq" in row
        assert "nobody: ask who could" in text
        assert "Maria Lopes" in text


async def test_with_little_room_the_table_lies_behind_tab(journal: Journal, goal: Goal) -> None:
    async with running(journal, "2", size=(80, 24)) as pilot:
        text = await shows(pilot, "Present data to people")
        assert "Coverage" not in text
        await pilot.press("tab")
        text = await shows(pilot, "Coverage", "Industry insight", "tab goals")
        assert "Write one book" not in text
        await pilot.press("tab")
        await shows(pilot, "Write one book", "tab coverage")


async def test_on_one_pane_enter_opens_the_card_and_esc_returns(journal: Journal, goal: Goal) -> None:
    async with running(journal, "2", "enter", size=(60, 20)) as pilot:
        await shows(pilot, "Who could help", "Maria Lopes")
        await pilot.press("escape")
        await shows(pilot, "Short term")


async def test_reaching_a_goal_names_who_helped_and_offers_the_thanks(journal: Journal, goal: Goal) -> None:
    for name in ("Maria", "Tariq"):
        journal.advice.add(journal.people.find(name).id, f"Say it aloud, {name}", goal_id=goal.id)
    async with running(journal, "2", "space") as pilot:
        await shows(pilot, "Goal reached. Maria and Tariq helped: tell them?", "c write", "1 open · 1 reached")
        assert journal.goals.get(goal.id).status == GoalStatus.REACHED
        assert "Reached and let go" not in screen_text(pilot.app)
        await pilot.press("c")
        await shows(pilot, "Thank   1 Maria   2 Tariq")
        await pilot.press("escape", "u")
        await until(pilot, lambda: journal.goals.get(goal.id).status == GoalStatus.OPEN)


async def test_who_only_could_have_helped_is_not_said_to_have(journal: Journal, goal: Goal) -> None:
    async with running(journal, "2", "space") as pilot:
        await shows(pilot, "Goal reached: Present data", "nobody noted", "space reached")
        assert "helped" not in screen_text(pilot.app).replace("Who helped", "")
        await pilot.press("c")
        await shows(pilot, "Thank   1 Maria   2 Tariq")


async def test_a_goal_just_reached_keeps_its_place(journal: Journal, goal: Goal) -> None:
    journal.goals.add("Lead the pricing analysis from start to end", by=date(2027, 7, 31))
    async with running(journal, "2", "space") as pilot:
        await until(pilot, lambda: journal.goals.get(goal.id).status == GoalStatus.REACHED)
        text = (await shows(pilot, "Goal reached")) or screen_text(pilot.app)
        assert text.index(PRESENT) < text.index("Lead the pricing")


async def test_a_reached_goal_stands_apart_when_the_screen_is_next_opened(journal: Journal, goal: Goal) -> None:
    async with running(journal, "2", "space") as pilot:
        await until(pilot, lambda: journal.goals.get(goal.id).status == GoalStatus.REACHED)
        await pilot.press("1", "2")
        await shows(pilot, "Reached and let go")


async def test_dropped_and_deleted_goals_can_be_taken_back(journal: Journal, goal: Goal) -> None:
    async with running(journal, "2", "x") as pilot:
        await shows(pilot, "Let go: Present data")
        assert journal.goals.get(goal.id).status == GoalStatus.DROPPED
        await pilot.press("d")
        await shows(pilot, "Deleted: Present data")
        assert len(journal.goals.list(None)) == 1
        await pilot.press("u", "u")
        await until(pilot, lambda: len(journal.goals.list()) == 2)


async def test_a_vague_goal_is_asked_for_more_while_typing_and_kept_all_the_same(begun: Journal) -> None:
    async with running(begun, "2", "n", *typed("a mentor")) as pilot:
        await shows(pilot, "▴ “a mentor” helps nobody guess. Which skill, by when?")
        await pilot.press("ctrl+s")
        await until(pilot, lambda: begun.goals.list())
        assert begun.goals.list()[0].text == "a mentor"


async def test_a_goal_is_written_with_its_tags_and_date(begun: Journal) -> None:
    async with running(begun, "2", "n", *typed("Negotiating with a supplier")) as pilot:
        assert "▴" not in screen_text(pilot.app).split("Write a goal")[-1]
        await pilot.press("tab", "g", "tab", "f", "p", "tab", "t", "tab", *typed("2027-02-28"))
        await shows(pilot, "28 February 2027")
        await pilot.press("ctrl+s")
        await until(pilot, lambda: begun.goals.list())
        made = begun.goals.list()[0]
        assert (made.horizon, made.needs, made.guidance, made.by_on) == ("gap", ("functional", "project"), ("technical",), date(2027, 2, 28))
        await shows(pilot, "Goal kept", "Negotiating with a supplier", "u undo")


async def test_what_is_not_understood_keeps_the_dialog_and_its_words(begun: Journal) -> None:
    async with running(begun, "2", "n", *typed("Lead a team of ten"), "tab", "tab", "tab", "tab", *typed("05/06"), "ctrl+s") as pilot:
        await pilot.pause()
        assert isinstance(pilot.app.screen, GoalDialog)
        assert pilot.app.screen.query_one("#goal-text", Field).value == "Lead a team of ten"
        assert not begun.goals.list()


async def test_every_printable_key_is_a_letter_in_the_field_of_a_goal(begun: Journal) -> None:
    letters = "".join(char for char in string.printable if char.isprintable())
    async with running(begun, "2", "n") as pilot:
        await at_once(pilot, letters)
        field = pilot.app.screen.query_one("#goal-text", Field)
        await until(pilot, lambda: len(field.value) == len(letters))
        await until(pilot, lambda: field.value == letters, "every letter")
        assert isinstance(pilot.app.screen, GoalDialog)


async def test_an_answer_is_kept_within_a_second_as_one_step_and_earlier_ones_stay(journal: Journal, goal: Goal) -> None:
    journal.goals.reflect("why", "Nobody acts on my results.")
    async with running(journal, "2", "p") as pilot:
        await shows(pilot, PROMPTS[0][1][:60], "Earlier", "Nobody acts on my results.", "question 1 of 5")
        await pilot.press(*typed("To be asked"))
        await shows(pilot, "not saved yet")
        await shows(pilot, "  saved")
        await pilot.press(*typed(" first"))
        await until(pilot, lambda: "To be asked first" in {one.answer for one in journal.goals.reflections()})
        assert len(journal.goals.reflections()) == 2
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(pilot.app.screen, GoalsScreen))
        await pilot.press("u")
        await until(pilot, lambda: len(journal.goals.reflections()) == 1)


async def test_leaving_at_once_loses_no_answer(journal: Journal, goal: Goal) -> None:
    async with running(journal, "2", "p", *typed("So that I learn"), "tab", *typed("Slides")) as pilot:
        await shows(pilot, "question 2 of 5")
        await pilot.press("ctrl+q")
        await pilot.pause()
    assert {answer.prompt: answer.answer for answer in journal.goals.reflections()} == {"why": "So that I learn", "teach": "Slides"}


async def test_every_printable_key_is_a_letter_in_an_answer(begun: Journal) -> None:
    letters = "".join(char for char in string.printable if char.isprintable())
    async with running(begun, "2", "p") as pilot:
        field = pilot.app.screen.query_one("#answer", TextField)
        await at_once(pilot, letters)
        await until(pilot, lambda: len(field.text) == len(letters))
        await until(pilot, lambda: field.text == letters, "every letter")
        assert isinstance(pilot.app.screen, PromptsScreen)


async def test_a_need_on_the_card_says_who_asks_for_it(journal: Journal, goal: Goal) -> None:
    async with running(journal, "2", "tab", "G", "k") as pilot:
        await shows(pilot, "Asked for by", "Write one book that managers", "Nobody in your pipeline serves it.")


async def test_without_goals_the_screen_says_why_and_how(journal: Journal) -> None:
    journal.people.add("Ana Berkova")
    async with running(journal, "2") as pilot:
        text = await shows(pilot, "People can only help with what they can see.", "write a goal")
        assert "Coverage" not in text
