"""What every form does with its fields: one sentence for what is wrong, one question on leaving, tab that selects, signs that are seen."""

from __future__ import annotations

from typing import Any

import pytest

from mentortui.journal import Journal
from mentortui.presentation.line import plain
from mentortui.screens.dialogs.answers import hint
from mentortui.screens.dialogs.choice import choice_lines
from mentortui.screens.dialogs.expect import ExpectDialog
from mentortui.screens.dialogs.goal import GoalDialog
from mentortui.screens.dialogs.log import LogDialog
from mentortui.screens.dialogs.parts import ZonePart
from mentortui.screens.dialogs.person import PersonDialog
from mentortui.screens.dialogs.persona import PersonaDialog
from mentortui.screens.dialogs.schedule import ScheduleDialog
from mentortui.screens.dialogs.several import several_lines
from mentortui.screens.dialogs.snooze import SnoozeDialog
from mentortui.widgets.field import Field
from tests.screens.helpers import running, screen_text, shows, typed, until

SIZES = [pytest.param(size, id=f"{size[0]}x{size[1]}") for size in ((60, 20), (80, 24), (120, 40))]


@pytest.fixture
def priya(journal: Journal) -> Any:
    journal.profile.set(name="Inês Sousa", tz="Europe/Lisbon")
    return journal.people.add("Priya Raman", role="CMO", org="Baobab", stage="advice", pronoun="she")


@pytest.mark.parametrize("size", SIZES)
async def test_a_date_error_is_said_once_and_every_field_stays(journal: Journal, size: tuple[int, int]) -> None:
    async with running(journal, size=size) as pilot:
        pilot.app.push_screen(GoalDialog())
        await shows(pilot, "Write a goal")
        await pilot.press(*typed("Present to a board"), "tab", "tab", "tab", "tab", *typed("05/06"), "ctrl+s")
        text = await shows(pilot, "could be two days", "Present to a board")
        assert text.count("could be two days") == 1
        assert pilot.app.screen.focused.value == "05/06"


async def test_after_what_is_wrong_one_escape_asks(journal: Journal) -> None:
    async with running(journal, size=(80, 24)) as pilot:
        pilot.app.push_screen(PersonaDialog())
        await shows(pilot, "Build a persona")
        await pilot.press("tab", *typed("likes teaching"), "ctrl+s")
        await shows(pilot, "A persona needs a name")
        await pilot.press("escape")
        text = await shows(pilot, "Not kept yet.")
        assert "A persona needs a name" not in text
        await pilot.press("y")
        await until(pilot, lambda: not isinstance(pilot.app.screen, PersonaDialog))


async def test_a_letter_after_the_question_is_not_lost(journal: Journal) -> None:
    async with running(journal) as pilot:
        pilot.app.push_screen(GoalDialog())
        await shows(pilot, "Write a goal")
        await pilot.press(*typed("Present "), "escape")
        await shows(pilot, "Not kept yet.")
        await pilot.press(*typed("to a board"))
        await until(pilot, lambda: pilot.app.screen.query_one("#goal-text", Field).value == "Present to a board")


@pytest.mark.parametrize("key", ["n", "down"])
async def test_going_on_by_another_key_types_nothing(journal: Journal, key: str) -> None:
    async with running(journal) as pilot:
        pilot.app.push_screen(GoalDialog())
        await shows(pilot, "Write a goal")
        await pilot.press(*typed("Present"), "escape")
        await shows(pilot, "Not kept yet.", "n go on")
        await pilot.press(key)
        await until(pilot, lambda: isinstance(pilot.app.screen.focused, Field))
        assert pilot.app.screen.focused.value == "Present"


@pytest.mark.parametrize("known", [False, True], ids=["new", "known"])
async def test_an_untouched_persona_is_left_without_a_question(journal: Journal, known: bool) -> None:
    goal = journal.goals.add("Present data to people who are not technical", needs=("functional", "talent"), guidance=("technical",))
    persona = journal.personas.from_goal(goal.id)
    async with running(journal) as pilot:
        pilot.app.push_screen(PersonaDialog("", persona) if known else PersonaDialog(goal.id))
        await shows(pilot, "persona", "Exactly")
        await pilot.press("tab", "tab", "down", "down", "up", "escape")
        await until(pilot, lambda: not isinstance(pilot.app.screen, PersonaDialog))


@pytest.mark.parametrize("keys", [["space"], ["enter", *typed("boards")]], ids=["a-weight", "a-value"])
async def test_a_touched_persona_asks(journal: Journal, keys: list[str]) -> None:
    goal = journal.goals.add("Present data to people who are not technical", needs=("functional",), guidance=("technical",))
    async with running(journal) as pilot:
        pilot.app.push_screen(PersonaDialog(goal.id))
        await shows(pilot, "Exactly")
        await pilot.press("tab", "tab", *keys, "escape")
        await shows(pilot, "Not kept yet.")


async def test_tab_into_a_filled_field_selects_it(journal: Journal, priya: Any) -> None:
    async with running(journal) as pilot:
        pilot.app.push_screen(ScheduleDialog(priya))
        await shows(pilot, "Schedule a meeting")
        await pilot.press(*typed("tomorrow 9am"), "tab", *typed("20"))
        await shows(pilot, "09:00–09:20")
        assert pilot.app.screen.query_one("#length", Field).value == "20"
        await pilot.press("shift+tab", "end", *typed(" utc"))
        assert pilot.app.screen.query_one("#when", Field).value == "tomorrow 9am utc"


async def test_a_wrong_length_is_said_under_the_length_alone(journal: Journal, priya: Any) -> None:
    async with running(journal) as pilot:
        pilot.app.push_screen(ScheduleDialog(priya))
        await shows(pilot, "Schedule a meeting")
        await pilot.press(*typed("tomorrow 9am"), "tab", *typed("soon"))
        text = await shows(pilot, "A length is minutes or hours")
        assert text.count("A length is minutes or hours") == 1
        assert "09:00–09:30" in text  # the time stays understood, with the length there was
        await pilot.press("ctrl+s")
        await until(pilot, lambda: pilot.app.screen.focused.id == "length")
        assert screen_text(pilot.app).count("A length is minutes or hours") == 1
    assert journal.meetings.list() == []


def test_the_one_chosen_has_a_sign_of_its_own() -> None:
    options = (("s", "s", "short term"), ("l", "l", "long term"))
    (line,) = choice_lines(options, "l", 60)
    assert plain(line) == " s short term ✓l long term "
    assert ("✓", "ok.panel") in line
    assert (" long term", "strong.bold.panel") in line


@pytest.mark.parametrize("size", [24, 41, 56])
def test_a_choice_longer_than_the_line_ends_in_a_sign(size: int) -> None:
    options = (("a", "1", "Present data to people who are not technical at all"), ("b", "0", "none"))
    lines = [plain(line) for line in choice_lines(options, "a", size)]
    assert all(len(line) <= size for line in lines)
    assert ("…" in lines[0]) == (size < 55)


def test_nothing_is_cut_where_all_of_it_fits() -> None:
    options = (("a", "i", "industry insight"), ("b", "f", "functional expertise"), ("c", "t", "talent"))
    size = len(" i industry insight   f functional expertise")
    lines = several_lines(options, (), size)
    assert [plain(line) for line in lines] == [" i industry insight   f functional expertise", " t talent"]
    assert all(len(plain(line)) <= size for line in several_lines(options, ("b",), size, 1))


@pytest.mark.parametrize("size", SIZES)
async def test_a_label_never_touches_its_field_and_long_words_end_in_a_sign(journal: Journal, size: tuple[int, int]) -> None:
    long = "What you tell me stays with me, and what I tell you stays with you, unless we both say otherwise beforehand"
    journal.giving.expect("", minutes=80, rhythm="40 min", reach="chat", agenda=long, confidence=long)
    async with running(journal, size=size) as pilot:
        pilot.app.push_screen(ExpectDialog(None, own=journal.giving.agreement()))
        text = await shows(pilot, "Reaching you ")
        assert "Reaching you ▌" in text
        assert "…" in text


async def test_a_long_line_shows_its_beginning_and_a_sign_until_it_is_typed_in(journal: Journal) -> None:
    goal = journal.goals.add("Present data to people who are not technical " * 3)
    async with running(journal, size=(80, 24)) as pilot:
        pilot.app.push_screen(GoalDialog(goal))
        await shows(pilot, "Change a goal")
        await pilot.press("tab")
        line = next(line for line in (await shows(pilot, "…")).splitlines() if "Goal  " in line)
        assert line.rstrip().endswith("…")
        assert "▌ Present data" in line


@pytest.mark.parametrize(("phrase", "told"), [("3 days", "Wednesday 25 November 2026"), ("2 weeks", "Sunday 6 December 2026")])
async def test_what_can_only_be_to_come_needs_no_in(journal: Journal, priya: Any, phrase: str, told: str) -> None:
    async with running(journal) as pilot:
        pilot.app.push_screen(SnoozeDialog("Priya Raman", ["x"]))
        await shows(pilot, "Not before")
        await pilot.press(*typed(phrase))
        await shows(pilot, told)


async def test_what_was_needs_no_ago(journal: Journal, priya: Any) -> None:
    async with running(journal) as pilot:
        pilot.app.push_screen(LogDialog(priya))
        await shows(pilot, "Log a contact")
        await pilot.press("c", *typed("Prices"), "tab", *typed("3 days"))
        await shows(pilot, "Thursday 19 November 2026, 3 days ago")


async def test_a_form_says_that_a_letter_goes_on(journal: Journal, priya: Any) -> None:
    async with running(journal) as pilot:
        pilot.app.push_screen(LogDialog(priya))
        await shows(pilot, "letter chooses and goes on")
        await pilot.press("c")
        await until(pilot, lambda: "letter chooses" not in screen_text(pilot.app))


@pytest.mark.parametrize(
    ("zone", "told"), [("Nowhereville", "“Nowhereville” is no time zone"), ("Asia/Tokyo", "there now")], ids=["no zone", "a zone"]
)
async def test_what_a_zone_says_meanwhile_waits_behind_the_question(journal: Journal, zone: str, told: str) -> None:
    ana = journal.people.add("Ana Berkova")
    async with running(journal) as pilot:
        pilot.app.push_screen(PersonDialog(ana))
        await until(pilot, lambda: isinstance(pilot.app.screen, PersonDialog) and pilot.app.screen.focused)
        part = pilot.app.screen.query_one(ZonePart)
        part.field.focus()
        part.field.value = zone
        await pilot.press("escape")
        await shows(pilot, "Not kept yet: the keys below decide.")
        part.answer()  # typing rests
        await pilot.pause()
        text = screen_text(pilot.app)
        assert "Not kept yet: the keys below decide." in text
        assert told not in text
        await pilot.press("n")
        text = await shows(pilot, told)
        assert "the keys below decide" not in text


async def test_a_zone_that_says_nothing_more_leaves_nothing_behind_the_question(journal: Journal) -> None:
    ana = journal.people.add("Ana Berkova", tz="Asia/Tokyo")
    async with running(journal) as pilot:
        pilot.app.push_screen(PersonDialog(ana))
        await shows(pilot, "there now")
        part = pilot.app.screen.query_one(ZonePart)
        part.field.focus()
        part.put_over(hint("a question"))
        part.say()
        await shows(pilot, "a question")
        part.put_back()
        await until(pilot, lambda: "a question" not in screen_text(pilot.app))
        assert "there now" not in screen_text(pilot.app)
