"""Find anywhere: what is marked, how it is grouped, and where enter leads."""

from __future__ import annotations

import string
from typing import Any

import pytest

from mentortui.domain.listings import Hit
from mentortui.journal import Journal
from mentortui.presentation.cells import width
from mentortui.presentation.find_lines import CAP, find_rows, marked, matches
from mentortui.presentation.line import cells, plain
from mentortui.screens.composer import ComposerScreen
from mentortui.screens.dialogs.stretch import StretchDialog
from mentortui.screens.find import FindScreen
from mentortui.screens.person import PersonScreen
from mentortui.screens.stories import StoriesScreen
from tests.builders import START
from tests.screens.helpers import at_once, running, screen_text, shows, typed, until


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        pytest.param("pricing tests", "pric", ["pric"], id="the beginning of a word"),
        pytest.param("a fair price, priced well", "pric", ["pric", "pric"], id="every word"),
        pytest.param("appricing", "pric", [], id="never inside a word"),
        pytest.param("Łukasz Müller", "muller luk", ["Łuk", "Müller"], id="without diacritics, in any order"),
        pytest.param("a [b] (c)", "[ ( *", [], id="signs are no words"),
        pytest.param("C++ and C", "c", ["C", "C"], id="one letter"),
    ],
)
def test_what_is_marked(text: str, query: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in matches(text, query)] == found


@pytest.mark.parametrize("size", [12, 20, 40])
def test_a_match_far_to_the_right_is_brought_into_sight(size: int) -> None:
    line = marked("a long beginning that nobody asked about and then the price of it all", "pric", size)
    assert cells(line) <= size
    assert any(ink == "strong.bold.underline" and text == "pric" for text, ink in line)


@pytest.mark.parametrize("size", [47, 70, 80])
def test_rows_are_grouped_and_a_kind_is_said_once(size: int) -> None:
    hits = [Hit("people", "p1", "p1", "Priya Raman", "CMO"), *(Hit("notes", f"n{n}", "p1", "Priya Raman", "pricing", START) for n in range(12)),
            Hit("goals", "g1", "", "", "Lead the pricing analysis")]
    rows, labels = find_rows(hits, "pric", {"p1": "advice"}, START.date(), "Europe/Lisbon", size)
    assert [label for label in labels if label] == ["People", "Notes", "Goals"]
    assert len(labels) == len(rows)
    assert sum(row.id.startswith("notes:") for row in rows) == CAP
    assert any("5 more" in plain(row.line) for row in rows)
    assert all(width(plain(row.line)) == size for row in rows if row.id)


@pytest.fixture
def known(journal: Journal) -> Any:
    person = journal.people.add("Priya Raman", role="Pricing lead", org="Baobab", stage="advice")
    journal.timeline.log(person.id, "pricing tests; how to show a range")
    journal.advice.add(person.id, "Start with 3 customers, then price")
    journal.goals.add("Lead the pricing analysis by July")
    journal.messages.save(journal.messages.start("cold", person.id).id, subject="Your pricing talk", body="Dear Priya, pricing.")
    return person


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (60, 20)], ids=str)
async def test_results_come_while_typing(journal: Journal, known: Any, size: tuple[int, int]) -> None:
    async with running(journal, "ctrl+f", *typed("pric"), size=size) as pilot:
        text = await shows(pilot, "5 found", "People", "Notes", "Advice", "Goals", "Messages", "weighing")
        assert "enter go there" in text


@pytest.mark.parametrize(
    ("tabs", "screen"), [(0, PersonScreen), (1, PersonScreen), (4, ComposerScreen)], ids=["person", "note", "message"],
)
async def test_enter_goes_there(journal: Journal, known: Any, tabs: int, screen: type) -> None:
    async with running(journal, "ctrl+f", *typed("pric")) as pilot:
        await shows(pilot, "5 found")
        await pilot.press(*["tab"] * tabs, "enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, screen))


async def test_a_goal_leads_to_the_goals(journal: Journal, known: Any) -> None:
    async with running(journal, "ctrl+f", *typed("analysis")) as pilot:
        await shows(pilot, "1 found")
        await pilot.press("enter")
        await until(pilot, lambda: pilot.app.current_mode == "goals")


@pytest.mark.parametrize("seen", [False, True], ids=["never seen", "seen before"])
@pytest.mark.parametrize("filtered", [False, True], ids=["", "filtered"])
async def test_a_task_leads_to_whom_i_mentor_and_the_cursor_to_it(journal: Journal, known: Any, seen: bool, filtered: bool) -> None:
    farid = journal.people.add("Farid Aziz", direction="mentee")
    other = journal.people.add("Ana Berkova", direction="mentee")
    for person, text in ((other, "Read the room"), (farid, "Write the minutes"), (farid, "Chair the review"), (farid, "Call the board")):
        journal.giving.set_stretch(person.id, text)
    before = ["8", *(["slash", *typed("berk"), "enter"] if filtered else []), "1"] if seen else []
    async with running(journal, *before, "ctrl+f", *typed("chair")) as pilot:
        await shows(pilot, "1 found", "Tasks", "Farid Aziz", "Chair the review", "no date")
        await pilot.press("enter")
        await until(pilot, lambda: pilot.app.current_mode == "giveback" and getattr(pilot.app.screen, "chosen_task", lambda: None)())
        assert pilot.app.screen.chosen_task().text == "Chair the review"
        assert pilot.app.screen.chosen_person() == farid.id
        await pilot.press("space")
        await shows(pilot, "Done: ")
    assert [row.stretch.text for row in journal.giving.stretches() if row.stretch.done_at] == ["Chair the review"]


@pytest.mark.parametrize(("direction", "size"), [("", (120, 40)), ("mentee", (60, 16))], ids=["mentored no more", "no room for tasks"])
async def test_a_task_without_its_list_is_opened(journal: Journal, known: Any, direction: str, size: tuple[int, int]) -> None:
    farid = journal.people.add("Farid Aziz", direction=direction)
    for number in range(8):
        journal.people.add(f"Mentee {number}", direction="mentee")
    journal.giving.set_stretch(farid.id, "Chair the review")
    async with running(journal, "ctrl+f", *typed("chair"), size=size) as pilot:
        await shows(pilot, "1 found")
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, StretchDialog))
        await shows(pilot, "Chair the review", "Farid Aziz")


async def test_a_story_leads_to_the_stories_and_the_cursor_to_it(journal: Journal, known: Any) -> None:
    for title, text in (("A team that stayed", "We asked them."), ("The launch nobody came to", "No customer was asked."), ("Late", "A train.")):
        journal.giving.add_story(title, text, tags=("harbour",))
    async with running(journal, "ctrl+f", *typed("nobo")) as pilot:
        await shows(pilot, "1 found", "Stories", "The launch nobody came to: No custom…")
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, StoriesScreen))
        await until(pilot, lambda: pilot.app.screen.found.cursor_id == journal.giving.stories("launch")[0].id)
        await shows(pilot, "No customer was asked.")


@pytest.mark.parametrize("kind", ["task", "story"])
async def test_what_was_deleted_meanwhile_is_said_to_be_gone(journal: Journal, known: Any, kind: str) -> None:
    task = journal.giving.set_stretch(known.id, "Chair the review")
    story = journal.giving.add_story("Chair of the board")
    async with running(journal, "ctrl+f", *typed("chair")) as pilot:
        await shows(pilot, "2 found", "Tasks", "Stories")
        journal.giving.drop_stretch(task.id)
        journal.giving.delete_story(story.id)
        await pilot.press(*(["tab"] if kind == "story" else []), "enter")
        await shows(pilot, "is in the trash")


async def test_nothing_found_says_how_to_look(journal: Journal, known: Any) -> None:
    async with running(journal, "ctrl+f", *typed("zebra")) as pilot:
        await shows(pilot, "nothing found", "Nothing here has")
        await pilot.press("enter")
        assert isinstance(pilot.app.screen, FindScreen)
        await pilot.press("escape")
        await until(pilot, lambda: not isinstance(pilot.app.screen, FindScreen))


async def test_every_sign_is_a_letter_and_breaks_nothing(journal: Journal, known: Any) -> None:
    async with running(journal, "ctrl+f") as pilot:
        every = string.ascii_letters + string.digits + string.punctuation
        await at_once(pilot, every)
        await until(pilot, lambda: pilot.app.screen.query_one("#typed").value == every, "every letter")
        await shows(pilot, "nothing found")
        assert "Find anywhere" in screen_text(pilot.app)


def test_what_stands_beside_the_hits_is_read_at_once(journal: Journal, known: Any) -> None:
    hits = journal.find.anywhere("pric")
    found = journal.find.sides(hits)
    assert sorted(type(record).__name__ for record in found.values()) == ["Advice", "Goal", "Person"]
    assert found[known.id] == journal.people.get(known.id)
    journal.people.delete(known.id)
    assert known.id not in journal.find.sides(hits), "somebody deleted meanwhile is no error"
    assert journal.find.sides([]) == {}
