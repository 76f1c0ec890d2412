"""The page every screen stands on, its help and its palette, driven by keys."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any, ClassVar

import pytest
from textual import events
from textual.app import ComposeResult

from mentortui import keys
from mentortui.commands import GoTo, People, ScreenVerbs
from mentortui.domain.errors import MentorError
from mentortui.presentation.line import of
from mentortui.screens.base import MentorScreen
from mentortui.screens.dialog import Dialog
from mentortui.screens.help import HelpScreen
from mentortui.widgets.field import Field
from mentortui.widgets.row_list import RowList
from mentortui.widgets.toast import Toast
from tests.widgets.stage import Stage, names, plain, text_of


class Sample(MentorScreen):
    number = 1
    scope = "today"
    heading = "Today"
    BINDINGS = keys.bindings("today")

    def compose_body(self) -> ComposeResult:
        self.log_of: list[str] = []
        yield RowList(id="due")

    def reload(self) -> None:
        self.log_of.append("reload")
        self.query_one(RowList).load(names("NOW", "Priya Raman", "Alan Okafor"))
        self.set_title("Today", "Sun 22 Nov", "2 now")

    def row_reached(self, row_id: str) -> None:
        self.log_of.append(row_id)
        self.show_card(lambda width: [of(row_id, "strong.bold")])

    def open_row(self, row_id: str) -> None:
        self.log_of.append(f"open {row_id}")

    def filter_changed(self, text: str) -> None:
        self.log_of.append(f"filter {text}")

    def action_done(self) -> None:
        self.log_of.append("done")


async def _start(pilot: Any) -> Sample:
    screen = Sample()
    await pilot.app.push_screen(screen)
    await pilot.pause()
    while not "".join(text_of(pilot.app)).strip():
        await pilot.pause()
    return screen


@pytest.mark.parametrize(
    ("size", "rows"),
    [
        pytest.param((120, 40), {1: "    mentortui   1 Today", 3: "    Today  Sun 22 Nov", 4: "  ━━━", 6: "    NOW", 38: "    enter do it"}, id="120x40"),
        pytest.param((80, 24), {0: " 1 Today 2 Goals", 2: "   Today  Sun 22 Nov", 3: " ━━━", 4: "   NOW", 23: "   enter do it"}, id="80x24"),
        pytest.param((60, 20), {0: "   1 Today   2", 2: "   Today", 3: " ━━━", 4: "   NOW", 19: "   enter do it"}, id="60x20"),
    ],
)
async def test_everything_stands_in_its_row(size: tuple[int, int], rows: dict[int, str]) -> None:
    app = Stage()
    async with app.run_test(size=size) as pilot:
        await _start(pilot)
        seen = text_of(app)
        assert {row: seen[row][: len(text)] for row, text in rows.items()} == rows
        assert len(seen) == size[1]


async def test_the_card_stands_at_the_right_with_the_person() -> None:
    app = Stage()
    async with app.run_test(size=(120, 40)) as pilot:
        await _start(pilot)
        seen = text_of(app)
        assert seen[2][80:118] == "▄" * 38
        assert seen[3][82:].startswith("Priya Raman")
        assert seen[37][80:118] == "▀" * 38


async def test_the_card_follows_the_last_move_only() -> None:
    app = Stage()
    async with app.run_test(size=(120, 40)) as pilot:
        screen = await _start(pilot)
        for key in "jkj":  # in one go: between keys that are waited for the card may follow
            app.post_message(events.Key(key, key))
        while screen.log_of[-1] != "Alan Okafor":
            await pilot.pause(0.02)
        assert screen.log_of == ["reload", "Priya Raman", "Alan Okafor"]


async def test_under_fifty_columns_a_plain_line_and_back() -> None:
    app = Stage()
    async with app.run_test(size=(44, 12)) as pilot:
        await _start(pilot)
        assert plain(text_of(app)).strip() == "Needs 50 columns and 15 rows; this is 44 ×\n12. `mentortui today` prints the list."
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        assert text_of(app)[2].startswith("   Today")


async def test_one_pane_opens_the_card_and_esc_closes_it() -> None:
    app = Stage()
    async with app.run_test(size=(60, 20)) as pilot:
        screen = await _start(pilot)
        screen.card_open = True
        await pilot.pause()
        assert "NOW" not in plain(text_of(app))
        assert "Priya Raman" in plain(text_of(app))
        await pilot.press("escape")
        await pilot.pause()
        assert "NOW" in plain(text_of(app))


async def test_verbs_open_and_filter() -> None:
    app = Stage()
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await _start(pilot)
        await pilot.press("space", "enter", "slash", "j", "enter", "j")
        assert screen.log_of[2:5] == ["done", "open Priya Raman", "filter j"]
        assert screen.query_one(RowList).cursor_id == "Alan Okafor"
        await pilot.press("escape")
        assert "filter " in screen.log_of


async def test_writes_are_done_in_order_and_tell_everybody() -> None:
    app = Stage()
    order: list[int] = []
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await _start(pilot)
        for number in range(5):
            screen.write(lambda number=number: order.append(number) or number, lambda done: screen.tell(f"{done} done", undo=True))  # type: ignore[misc]
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert order == [0, 1, 2, 3, 4]
        assert screen.log_of.count("reload") == 6
        assert "4 done   u undo" in plain(text_of(app))
        assert len(app.messages) == 5


async def test_a_refused_write_is_told_until_esc() -> None:
    def refuse() -> None:
        raise MentorError("Another mentortui is writing: try again.")

    app = Stage()
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await _start(pilot)
        screen.write(refuse, lambda _: pytest.fail("then"))
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "✗  Another mentortui is writing: try again." in plain(text_of(app))
        assert screen.log_of.count("reload") == 1
        await pilot.press("escape")
        assert not screen.query_one(Toast).showing


async def test_a_question_in_the_footer_takes_one_key() -> None:
    app = Stage()
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await _start(pilot)
        said: list[str] = []
        for key in ("y", "space"):
            screen.ask_in_footer(of("Really? y yes"), {"y": lambda: said.append("yes")})
            await pilot.press(key)
        assert said == ["yes"]
        assert "done" not in screen.log_of
        assert "The question is put aside; space works again now." in "".join(text_of(app))
        screen.ask_in_footer(of("Really? y yes"), {"y": lambda: said.append("yes")})
        at = screen.query_one(RowList).cursor_id
        await pilot.press("j")
        assert not screen.asking
        assert screen.query_one(RowList).cursor_id != at
        assert "enter do it" in text_of(app)[23]


async def test_a_change_behind_a_page_is_shown_on_return() -> None:
    app = Stage()
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await _start(pilot)
        await _start(pilot)
        app.changed.publish(None)
        await pilot.pause()
        assert screen.log_of.count("reload") == 1
        await pilot.press("escape")
        await pilot.pause()
        assert screen.log_of.count("reload") == 2


async def test_the_root_says_once_how_to_quit() -> None:
    class Root(Stage):
        MODES: ClassVar[dict[str, Any]] = {"today": Sample}

    app = Root()
    async with app.run_test(size=(80, 24)) as pilot:
        MentorScreen._told_quit = False
        await app.switch_mode("today")
        await pilot.pause()
        screen = app.screen
        await pilot.press("escape")
        assert screen.query_one(Toast).showing
        screen.query_one(Toast).dismiss()
        await pilot.press("escape")
        assert not screen.query_one(Toast).showing


class Ask(Dialog[str]):
    heading = "Schedule a meeting"
    BINDINGS = keys.bindings("dialog")

    def compose_body(self) -> ComposeResult:
        yield Field("thu", id="when")

    def action_save(self) -> None:
        self.dismiss(self.query_one(Field).value)


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (60, 20)], ids=str)
async def test_a_dialog_lies_on_the_page_and_gives_its_answer(size: tuple[int, int]) -> None:
    app = Stage()
    answers: list[str | None] = []
    async with app.run_test(size=size) as pilot:
        await _start(pilot)
        await app.push_screen(Ask(), answers.append)
        await pilot.pause()
        seen = plain(text_of(app))
        assert "Schedule a meeting" in seen
        assert "^s keep" in seen
        await pilot.press("q", "ctrl+s")
        await pilot.pause()
        assert answers == ["thuq"]


async def test_a_dialog_tells_on_the_page_below_and_errors_itself() -> None:
    app = Stage()
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await _start(pilot)
        dialog = Ask()
        await app.push_screen(dialog)
        dialog.tell("Scheduled.")
        dialog.tell("“05/06” could be two days.", "error")
        assert screen.query_one(Toast).showing
        assert dialog.query_one(Toast).kind == "error"
        await pilot.press("escape")
        assert app.screen is dialog
        await pilot.press("escape")
        assert app.screen is screen


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (60, 20)], ids=str)
async def test_help_is_made_from_live_keys_and_does_what_it_says(size: tuple[int, int]) -> None:
    app = Stage()
    async with app.run_test(size=size) as pilot:
        screen = await _start(pilot)
        await app.push_screen(HelpScreen(screen))
        await pilot.pause()
        seen = plain(text_of(app))
        assert "compose a message" in seen
        assert "Keys here" in seen
        await pilot.press(*"done")
        await pilot.pause()
        assert "compose a message" not in plain(text_of(app))
        await pilot.press("enter")
        await pilot.pause()
        await pilot.pause()
        assert app.screen is screen
        assert screen.log_of[-1] == "done"


async def test_help_widens_again_before_it_closes() -> None:
    app = Stage()
    async with app.run_test(size=(120, 40)) as pilot:
        screen = await _start(pilot)
        await app.push_screen(HelpScreen(screen))
        await pilot.press("x", "y", "backspace", "escape")
        assert isinstance(app.screen, HelpScreen)
        await pilot.press("escape")
        assert app.screen is screen


@dataclass
class Person:
    id: str
    name: str
    role: str = "CMO"
    org: str = "Baobab"


class Journal:
    """Finds one person whose name would be markup."""

    @property
    def people(self) -> Journal:
        return self

    def search(self, text: str, limit: int) -> list[Person]:
        return [Person("01", "[/]Priya")][:limit]


async def _hits(provider: Any, query: str) -> list[Any]:
    return [hit async for hit in provider.search(query)]


async def test_the_palette_knows_verbs_screens_and_people() -> None:
    app = Stage(journal=Journal())
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await _start(pilot)
        verbs = await _hits(ScreenVerbs(screen), "snooze")
        assert [(hit.text, hit.match_display.plain) for hit in verbs] == [("snooze", "s       snooze")]
        assert [hit.text for hit in await _hits(GoTo(screen), "ledger")] == ["go to Ledger"]
        people = await _hits(People(screen), "pri")
        assert [hit.match_display.plain.split(maxsplit=1) for hit in people] == [["[/]Priya", "CMO, Baobab"]]
        assert [hit async for hit in ScreenVerbs(screen).discover()]
        done = next(iter(await _hits(ScreenVerbs(screen), "done")))
        await done.command()
        assert screen.log_of[-1] == "done"
        await asyncio.sleep(0)
