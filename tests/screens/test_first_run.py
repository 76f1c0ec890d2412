"""The beginning: three ways, one question at a time, every answer kept."""

from __future__ import annotations

import string
from pathlib import Path

import pytest

from mentortui.journal import Journal
from mentortui.presentation.cells import width
from mentortui.presentation.first_run_lines import STEPS, answered_lines, choice_rows, next_steps, why_lines
from mentortui.presentation.line import plain
from mentortui.screens.first_run import FirstRunScreen
from mentortui.screens.import_people import ImportScreen
from tests.screens.helpers import at_once, running, screen_text, shows, typed, until


@pytest.fixture(autouse=True)
def nobody_was_here_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a crash left in this account's folder is told at the start, and would lie over the choices."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))


@pytest.mark.parametrize("size", [44, 52, 66])
def test_lines_fit(size: int) -> None:
    assert all(width(plain(row.line)) <= size for row in choice_rows(size))
    for step in STEPS:
        assert all(width(plain(line)) <= size for line in why_lines(step, "“better” could mean anything. What would you do?", size))
    said = answered_lines({step.key: "x" * 80 for step in STEPS}, len(STEPS), size)
    assert len(said) == len(STEPS)
    assert all(width(plain(line)) <= size for line in said)


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (60, 20), (52, 16)], ids=str)
async def test_three_ways_to_begin(journal: Journal, size: tuple[int, int]) -> None:
    async with running(journal, size=size) as pilot:
        text = await shows(pilot, "Start with me", "Try the demo", "Import people", "enter choose")
        assert "mentortui" in text
        assert "3 Persona" not in text


async def test_seven_answers_and_then_today(journal: Journal) -> None:
    async with running(journal, "1") as pilot:
        for question, answer in (
            ("What is your name?", "Inês Sousa"), ("What do you do?", "Analyst"), ("Where do you work?", "Rail"), ("Which clock", ""),
            ("One sentence", "I turn ticket data into timetables."), ("by when?", "Lead the pricing analysis by July"), ("first?", "Priya Raman"),
        ):
            await shows(pilot, question)
            await at_once(pilot, answer)
            await pilot.press("enter")
        await until(pilot, lambda: pilot.app.current_mode == "today")
        await shows(pilot, "Kept. What next?", "Read up on Priya Raman", "Say who could help with the goal")
        await pilot.press("escape")
        await shows(pilot, "shows Priya Raman on the pipeline")
    profile = journal.profile.get()
    assert (profile.name, profile.role, profile.org, profile.tz) == ("Inês Sousa", "Analyst", "Rail", journal.zone)
    assert [goal.text for goal in journal.goals.list()] == ["Lead the pricing analysis by July"]
    assert [(person.name, person.stage) for person in journal.people.in_pipeline()] == [("Priya Raman", "identified")]


async def test_every_question_can_be_skipped(journal: Journal) -> None:
    async with running(journal, "1") as pilot:
        for number in range(len(STEPS)):
            await shows(pilot, f"{number + 1} of {len(STEPS)}")
            await pilot.press("enter")
        await until(pilot, lambda: pilot.app.current_mode == "today")
    assert journal.people.count() == 0


async def test_leaving_keeps_what_was_typed(journal: Journal) -> None:
    async with running(journal, "1") as pilot:
        await shows(pilot, "What is your name?")
        await pilot.press(*typed("Ada Q"), "escape")
        await until(pilot, lambda: pilot.app.current_mode == "today")
    assert journal.profile.get().name == "Ada Q"


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (60, 20)], ids=str)
@pytest.mark.parametrize(("down", "words"), [(0, ("Log a contact", "Priya Raman")), (1, ("Build a persona", "Lead the pricing"))], ids=["read-up", "persona"])
async def test_the_next_step_is_one_key_away(journal: Journal, size: tuple[int, int], down: int, words: tuple[str, ...]) -> None:
    async with running(journal, "1", *["enter"] * 5, size=size) as pilot:
        await shows(pilot, "6 of 7")
        await pilot.press(*typed("Lead the pricing analysis by July"), "enter")
        await shows(pilot, "7 of 7")
        await pilot.press(*typed("Priya Raman"), "enter")
        await shows(pilot, "What next?")
        await pilot.press(*["j"] * down, "enter")
        await shows(pilot, *words)


@pytest.mark.parametrize(
    ("said", "steps"),
    [({"name": "Ada"}, ["goal", "person"]), ({"goal": "x"}, ["persona", "person"]), ({"who": "Priya"}, ["read-up", "goal"]),
     ({"who": "Priya", "goal": "x"}, ["read-up", "persona"])],
    ids=lambda value: "-".join(value),
)
def test_what_is_offered_first_follows_what_was_said(said: dict[str, str], steps: list[str]) -> None:
    found = next_steps(said)
    assert [step for step, _ in found] == steps
    assert all(width(words) <= 54 for _, words in next_steps({**said, **dict.fromkeys(said, "x" * 80)}))


async def test_leaving_without_a_word_goes_back_to_the_choices(journal: Journal) -> None:
    async with running(journal, "1") as pilot:
        await shows(pilot, "What is your name?")
        await pilot.press("escape")
        await shows(pilot, "Try the demo")


async def test_a_vague_goal_is_answered_kindly_and_kept_if_meant(journal: Journal) -> None:
    async with running(journal, "1", *["enter"] * 5) as pilot:
        await shows(pilot, "6 of 7")
        await pilot.press(*typed("be better"), "enter")
        await shows(pilot, "could mean anything", "Enter keeps it as it is.")
        assert journal.goals.list() == []
        await pilot.press("enter")
        await shows(pilot, "7 of 7")
    assert [goal.text for goal in journal.goals.list()] == ["be better"]


@pytest.mark.parametrize(("back", "on"), [("up", "enter"), ("shift+tab", "tab")])
async def test_an_answer_can_be_given_again(journal: Journal, back: str, on: str) -> None:
    async with running(journal, "1") as pilot:
        await shows(pilot, "1 of 7")
        await pilot.press(*typed("Ada"), on)
        await shows(pilot, "2 of 7")
        await pilot.press(back)
        await shows(pilot, "1 of 7")
        await pilot.press(*typed(" Q"), on)
        await shows(pilot, "2 of 7", "Ada Q")
    assert journal.profile.get().name == "Ada Q"


async def test_a_zone_that_is_none_stays_to_be_corrected(journal: Journal) -> None:
    async with running(journal, "1", *["enter"] * 3) as pilot:
        await shows(pilot, "4 of 7")
        pilot.app.screen.query_one("#answer").value = "Europe/Lisbonn"
        await pilot.press("enter")
        await shows(pilot, "did you mean", "Europe/Lisbon?", "4 of 7")


async def test_words_are_kept_when_the_terminal_goes(journal: Journal) -> None:
    async with running(journal, "1") as pilot:
        await shows(pilot, "1 of 7")
        await pilot.press(*typed("Ada Q"))
        pilot.app.screen.keep_words()
    assert journal.profile.get().name == "Ada Q"


async def test_the_demo_is_opened_in_its_place(journal: Journal) -> None:
    async with running(journal, "2") as pilot:
        await until(pilot, lambda: pilot.app.wants_demo)


async def test_importing_from_the_beginning(journal: Journal) -> None:
    async with running(journal, "3") as pilot:
        await until(pilot, lambda: isinstance(pilot.app.screen, ImportScreen))
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(pilot.app.screen, FirstRunScreen))


async def test_every_printable_key_is_a_letter(journal: Journal) -> None:
    keys = string.ascii_letters + string.digits + string.punctuation
    async with running(journal, "1") as pilot:
        await shows(pilot, "1 of 7")
        await at_once(pilot, keys)
        await until(pilot, lambda: pilot.app.screen.query_one("#answer").value == keys, "every letter")
        assert "1 of 7" in screen_text(pilot.app)


async def test_letters_typed_ahead_begin_the_next_answer(journal: Journal) -> None:
    async with running(journal, "1") as pilot:
        await shows(pilot, "1 of 7")
        for key in (*typed("Ada"), "enter", *typed("Analyst"), "enter", *typed("Ra")):
            pilot.app.simulate_key(key)
        await shows(pilot, "3 of 7", "Ada", "Analyst")
        await until(pilot, lambda: pilot.app.screen.query_one("#answer").value == "Ra")
        await until(pilot, lambda: (journal.profile.get().name, journal.profile.get().role) == ("Ada", "Analyst"))
