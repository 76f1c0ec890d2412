"""Navigation bar, key bar, title bar with its filter, toast."""

from __future__ import annotations

from textual.containers import Vertical
from textual.widgets import Input

from mentortui.presentation.line import of
from mentortui.widgets.key_bar import KeyBar
from mentortui.widgets.nav_bar import NavBar
from mentortui.widgets.row_list import RowList
from mentortui.widgets.title_bar import TitleBar, show_focus
from mentortui.widgets.toast import Toast
from tests.widgets.stage import Stage, names, plain, text_of


async def test_a_click_on_a_screen_chooses_it() -> None:
    app = Stage(NavBar(1))
    async with app.run_test(size=(80, 3)) as pilot:
        await pilot.click(NavBar, offset=(text_of(app)[0].index("4"), 0))
        await pilot.click(NavBar, offset=(text_of(app)[0].index("Insights"), 0))
        assert app.seen == [("nav", 4), ("nav", 9)]


async def test_a_click_on_a_key_presses_it() -> None:
    app = Stage(KeyBar([("enter", "do it"), ("< >", "move stage"), ("?", "help")]))
    async with app.run_test(size=(80, 3)) as pilot:
        for column in (14, 16, 20, 70):  # the first of two, the second, their word, nothing
            await pilot.click(KeyBar, offset=(column, 0))
        assert app.seen == [("key", "<"), ("key", ">"), ("key", "<")]


async def test_a_question_stands_in_place_of_the_keys() -> None:
    bar = KeyBar([("?", "help")])
    app = Stage(bar)
    async with app.run_test(size=(60, 2)) as pilot:
        bar.ask(of("Asks for a mentor. y copy anyway"))
        await pilot.click(KeyBar, offset=(0, 0))
        assert text_of(app)[0].startswith("Asks for a mentor.")
        assert app.seen == []
        bar.ask(None)
        await pilot.pause()
        assert text_of(app)[0].rstrip() == "? help"


async def test_a_filter_takes_the_place_of_the_count() -> None:
    bar = TitleBar("Pipeline", "list", "20 people")
    app = Stage(bar, RowList(names("a")))
    async with app.run_test(size=(60, 6)) as pilot:
        bar.open_filter()
        await pilot.press("a", "m", "a")
        bar.right = "3 of 20"
        await pilot.pause()
        row = text_of(app)[0]
        assert row.startswith("  Pipeline  list")
        assert "/ama" in row
        assert row.rstrip().endswith("3 of 20")
        await pilot.press("enter")
        await pilot.pause()
        assert "/ama   3 of 20" in text_of(app)[0]
        assert app.seen[-2:] == [("filter", "ama"), ("done", True)]
        bar.close_filter(keep=False)
        await pilot.pause()
        assert "/" not in text_of(app)[0]
        assert app.seen[-1] == ("filter", "")


async def test_leaving_the_field_keeps_the_filter() -> None:
    bar = TitleBar("Pipeline", "", "20 people")
    app = Stage(bar, RowList(names("a")))
    async with app.run_test(size=(60, 6)) as pilot:
        bar.open_filter()
        await pilot.press("x")
        app.query_one(RowList).focus()
        await pilot.pause()
        assert (bar.filter_text, bar.filtering, len(app.query(Input))) == ("x", False, 0)


async def test_the_rule_is_heavy_over_the_pane_with_the_focus() -> None:
    first, second = TitleBar("Given"), TitleBar("Advice", pane="advice")
    app = Stage(first, RowList(names("a"), id="given"), second, Vertical(RowList(names("b")), id="advice"))
    async with app.run_test(size=(30, 20)) as pilot:
        show_focus([first, second], app.query_one("#given"))
        await pilot.pause()
        assert (first.focused_pane, second.focused_pane) == (True, False)
        show_focus([first, second], app.query_one("#advice RowList"))
        await pilot.pause()
        assert (first.focused_pane, second.focused_pane) == (False, True)
        assert plain(text_of(app)).count("━") == 30


async def test_a_toast_lies_above_the_footer_and_leaves_by_itself() -> None:
    toast = Toast(seconds=0.5)
    app = Stage(toast)
    async with app.run_test(size=(80, 24)) as pilot:
        toast.tell(of("Thanked Priya Raman"))
        await pilot.pause()
        assert text_of(app)[21].rstrip().endswith("✓  Thanked Priya Raman")
        assert toast.showing
        while toast.showing:
            await pilot.pause(0.02)
        assert "Thanked" not in plain(text_of(app))


async def test_an_error_stays_and_the_newer_replaces_the_older() -> None:
    toast = Toast(seconds=0.01)
    app = Stage(toast)
    async with app.run_test(size=(80, 24)) as pilot:
        toast.tell(of("first"))
        toast.tell(of("Another mentortui is writing."), "error")
        await pilot.pause(0.05)
        assert "✗  Another" in text_of(app)[21]
        assert toast.dismiss()
        assert not toast.dismiss()


async def test_a_long_toast_is_cut_to_the_page() -> None:
    toast = Toast()
    app = Stage(toast)
    async with app.run_test(size=(60, 20)) as pilot:
        toast.tell(of("x" * 200))
        await pilot.pause()
        assert text_of(app)[17].rstrip().endswith("…")


async def test_the_key_that_takes_it_back_is_never_cut() -> None:
    toast = Toast()
    app = Stage(toast)
    async with app.run_test(size=(60, 20)) as pilot:
        toast.tell(of("Goal kept: " + "x" * 200), tail=of("   u undo"))
        await pilot.pause()
        assert text_of(app)[17].rstrip().endswith("x…   u undo")
