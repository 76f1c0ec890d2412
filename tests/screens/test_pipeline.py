from __future__ import annotations

import pytest

from mentortui.domain.pipeline import INFO, STAGES, Stage
from mentortui.journal import Journal
from mentortui.screens.pipeline import PipelineScreen
from mentortui.widgets.board import PagedSource
from mentortui.widgets.stages import StageBoard
from tests.screens.helpers import running, screen_text, shows, typed, until

NAMES = ("Ana Berkova", "Ben Okoro", "Chiara Rossi", "Dmitri Volkov", "Elif Kaya", "Femi Bello")


@pytest.fixture
def people(journal: Journal) -> dict[str, str]:
    """One person in each of the six stages, one at rest, one in the address book; ids by first name."""
    ids = {}
    for name, info in zip(NAMES, STAGES, strict=False):
        ids[name.split()[0]] = journal.people.add(name, role="Engineer", org="Northwind Labs", stage=info.stage).id
    ids["Gita"] = journal.people.add("Gita Rao", org="Harbour", stage="paused").id
    ids["Hugo"] = journal.people.add("Hugo Amrani", org="Harbour").id
    return ids


def on(pilot: object) -> str:
    """Name of the person under the cursor."""
    app = pilot.app  # type: ignore[attr-defined]
    person_id = app.screen.chosen_person()
    return str(app.journal.people.get(person_id).called) if person_id else ""


async def go_to(pilot: object, journal: Journal, name: str, people: dict[str, str]) -> None:
    screen = pilot.app.screen  # type: ignore[attr-defined]
    screen._show(people[name])
    await pilot.pause()  # type: ignore[attr-defined]


@pytest.mark.parametrize(("size", "seen", "hidden"), [
    pytest.param((120, 40), 6, "more", id="six-at-120"),
    pytest.param((80, 24), 4, "", id="four-at-80"),
    pytest.param((60, 20), 1, "", id="one-at-60"),
])
async def test_as_many_columns_as_there_is_room_for(journal: Journal, people: dict[str, str], size: tuple[int, int], seen: int, hidden: str) -> None:
    async with running(journal, "4", size=size) as pilot:
        text = await shows(pilot, "Pipeline", "board")
        assert sum(INFO[row.stage].label in text for row in STAGES if row.position) == seen
        assert ("more" in text) is (seen < 6)


async def test_left_and_right_turn_the_page_where_one_stage_is_shown(journal: Journal, people: dict[str, str]) -> None:
    async with running(journal, "4", size=(60, 20)) as pilot:
        await go_to(pilot, journal, "Ana", people)
        await shows(pilot, "Ana Berkova", "5 more ›")
        await pilot.press("l")
        text = await shows(pilot, "Ben Okoro", "‹ 1 more", "4 more ›")
        assert "Ana Berkova" not in text
        await pilot.press("h")
        await shows(pilot, "Ana Berkova")


async def test_a_move_takes_the_cursor_along_says_so_and_is_undone(journal: Journal, people: dict[str, str]) -> None:
    async with running(journal, "4") as pilot:
        await go_to(pilot, journal, "Chiara", people)
        await pilot.press("greater_than_sign")
        await shows(pilot, "Moved Chiara Rossi from reached out to in conversation", "u undo")
        assert journal.people.get(people["Chiara"]).stage is Stage.IN_CONVERSATION
        await until(pilot, lambda: on(pilot) == "Chiara")
        assert pilot.app.screen.query_one(StageBoard).column.stage is Stage.IN_CONVERSATION
        await pilot.press("u")
        await until(pilot, lambda: journal.people.get(people["Chiara"]).stage is Stage.REACHED_OUT)
        await shows(pilot, "Taken back")


@pytest.mark.parametrize(("name", "keys", "stage", "asked"), [
    pytest.param("Femi", (">", "m"), Stage.MOVED_ON, "moved on, friends", id="onward-from-mentoring"),
    pytest.param("Femi", (">", "escape"), Stage.MENTORING, "moved on, friends", id="onward-refused"),
    pytest.param("Ana", ("<", "p"), Stage.PAUSED, "p paused", id="back-from-the-first-paused"),
    pytest.param("Ana", ("<", "d"), Stage.DECLINED, "d declined", id="back-from-the-first-declined"),
])
async def test_at_the_edges_the_footer_asks(
    journal: Journal, people: dict[str, str], name: str, keys: tuple[str, str], stage: Stage, asked: str
) -> None:
    async with running(journal, "4") as pilot:
        await go_to(pilot, journal, name, people)
        await pilot.press(*typed(keys[0]))
        await shows(pilot, asked)
        assert journal.people.get(people[name]).stage is not None
        await pilot.press(keys[1])
        await until(pilot, lambda: journal.people.get(people[name]).stage is stage)
        await until(pilot, lambda: asked not in screen_text(pilot.app).splitlines()[-2])
        assert journal.people.count() == len(people)


async def test_the_other_view_keeps_the_person_and_shows_who_is_at_rest(journal: Journal, people: dict[str, str]) -> None:
    async with running(journal, "4") as pilot:
        await go_to(pilot, journal, "Dmitri", people)
        text = screen_text(pilot.app)
        assert "1 paused" in text
        assert "Gita Rao" not in text
        await pilot.press("v")
        await shows(pilot, "Gita Rao", "paused", "7 people · by name")
        assert on(pilot) == "Dmitri"
        await pilot.press("v")
        await shows(pilot, "board", "6 people · 1 at rest")
        assert on(pilot) == "Dmitri"


async def test_from_rest_the_way_leads_back_into_identified(journal: Journal, people: dict[str, str]) -> None:
    async with running(journal, "4", "v") as pilot:
        await go_to(pilot, journal, "Gita", people)
        await pilot.press("less_than_sign")
        await shows(pilot, "At rest")
        await pilot.press("greater_than_sign")
        await until(pilot, lambda: journal.people.get(people["Gita"]).stage is Stage.IDENTIFIED)


async def test_a_filter_that_leaves_nobody_offers_the_address_book(journal: Journal, people: dict[str, str]) -> None:
    async with running(journal, "4", "slash", *typed("amra")) as pilot:
        await shows(pilot, "Nobody here matches “amra”. 1 does in the address book", "0 of 7")
        await pilot.press("enter")
        await shows(pilot, "Address book", "Hugo Amrani", "1 of 8")
        await pilot.press("greater_than_sign")
        await until(pilot, lambda: journal.people.get(people["Hugo"]).stage is Stage.IDENTIFIED)
        await shows(pilot, "Moved Hugo Amrani from address book to identified")
        await pilot.press("escape", "escape")
        await shows(pilot, "Pipeline", "7 people · 1 at rest")


async def test_a_filter_narrows_the_board_and_esc_takes_it_off(journal: Journal, people: dict[str, str]) -> None:
    async with running(journal, "4", "slash", *typed("chiara")) as pilot:
        text = await shows(pilot, "Chiara Rossi", "1 of 7")
        assert "Ben Okoro" not in text
        await pilot.press("escape")
        await shows(pilot, "Ben Okoro", "6 people · 1 at rest")


async def test_several_chosen_are_moved_and_deleted_in_one_undo_step(journal: Journal, people: dict[str, str]) -> None:
    async with running(journal, "4") as pilot:
        await go_to(pilot, journal, "Ana", people)
        await pilot.press("space", "l", "space")
        await shows(pilot, "2 chosen")
        await pilot.press("greater_than_sign")
        await shows(pilot, "Moved 2 people one stage")
        assert journal.people.get(people["Ana"]).stage is Stage.CREATING_VALUE
        assert journal.people.get(people["Ben"]).stage is Stage.REACHED_OUT
        await pilot.press("u")
        await until(pilot, lambda: journal.people.get(people["Ana"]).stage is Stage.IDENTIFIED)
        assert journal.people.get(people["Ben"]).stage is Stage.CREATING_VALUE
        await until(pilot, lambda: "chosen" not in screen_text(pilot.app))
        await go_to(pilot, journal, "Ana", people)
        await pilot.press("space", "l", "space", "d")
        await shows(pilot, "Deleted 2 people")
        assert journal.people.count() == len(people) - 2
        await pilot.press("u")
        await until(pilot, lambda: journal.people.count() == len(people))


async def test_esc_takes_the_choice_back_first(journal: Journal, people: dict[str, str]) -> None:
    async with running(journal, "4", "space") as pilot:
        await shows(pilot, "1 chosen")
        await pilot.press("escape")
        await shows(pilot, "6 people · 1 at rest")
        assert not pilot.app.screen.picked


async def test_one_person_is_deleted_and_comes_back(journal: Journal, people: dict[str, str]) -> None:
    async with running(journal, "4") as pilot:
        await go_to(pilot, journal, "Elif", people)
        await pilot.press("d")
        await shows(pilot, "Deleted Elif Kaya")
        await until(pilot, lambda: "Elif Kaya" not in screen_text(pilot.app).replace("Deleted Elif Kaya", ""))
        await pilot.press("u")
        await until(pilot, lambda: journal.people.count() == len(people))


async def test_the_person_lies_along_the_bottom_of_the_board(journal: Journal, people: dict[str, str]) -> None:
    journal.value.give(people["Dmitri"], "a reading list")
    async with running(journal, "4") as pilot:
        await go_to(pilot, journal, "Dmitri", people)
        await shows(pilot, "1 given · 0 received", "Engineer, Northwind Labs")


async def test_an_empty_board_keeps_its_heads_and_says_what_to_do(journal: Journal) -> None:
    journal.goals.add("Present data to people who are not technical")
    async with running(journal, "4") as pilot:
        text = await shows(pilot, "Who crossed your", "add a person", "import")
        assert all(INFO[row.stage].label in text for row in STAGES if row.position)


async def test_the_address_book_is_read_page_by_page(journal: Journal) -> None:
    for number in range(450):
        journal.people.add(f"Person {number:04}")
    async with running(journal, "4", "A") as pilot:
        await shows(pilot, "Address book", "450 people", "Person 0000")
        screen = pilot.app.screen
        assert isinstance(screen, PipelineScreen)
        assert isinstance(screen.rows.source, PagedSource)
        assert len(screen.rows.source._pages) == 1
        await pilot.press("G")
        await shows(pilot, "Person 0449")
        await pilot.press("greater_than_sign")
        await shows(pilot, "Moved Person 0449 from address book to identified")
        assert on(pilot) == "Person"
        assert journal.people.in_pipeline()[0].name == "Person 0449"
        await pilot.press("escape")
        await shows(pilot, "Pipeline", "1 person")


async def test_with_plain_letters_nothing_but_ascii_is_drawn(journal: Journal, people: dict[str, str]) -> None:
    async with running(journal, "4", size=(80, 24), ascii=True) as pilot:
        await shows(pilot, "Pipeline")
        assert screen_text(pilot.app).isascii()


@pytest.mark.parametrize("key", ["n", "e"])
async def test_dialogs_open_and_close_over_the_board(journal: Journal, people: dict[str, str], key: str) -> None:
    async with running(journal, "4") as pilot:
        await pilot.press(key)
        await pilot.pause()
        assert len(pilot.app.screen_stack) == 2
        await pilot.press("escape")
        await until(pilot, lambda: len(pilot.app.screen_stack) == 1)
        assert isinstance(pilot.app.screen, PipelineScreen)


async def test_the_cursor_goes_to_whom_a_filter_finds_and_enter_opens_them(journal: Journal, people: dict[str, str]) -> None:
    async with running(journal, "4") as pilot:
        await go_to(pilot, journal, "Femi", people)
        await pilot.press("slash", *typed("chiara"), "enter")
        await until(pilot, lambda: on(pilot) == "Chiara", "the cursor on Chiara")
        await pilot.press("enter")
        await shows(pilot, "› Chiara Rossi")
