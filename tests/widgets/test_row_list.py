"""The list on a screen: keys, mouse, what is painted, what is told."""

from __future__ import annotations

from mentortui import keys
from mentortui.presentation.line import Row, of
from mentortui.widgets.row_list import RowList
from mentortui.widgets.source import ListSource
from tests.widgets.stage import Many, Stage, names, plain, text_of

TODAY = ("NOW", "thank", "prepare", "", "SOON", "check", "ask")


def test_its_keys_are_those_of_the_table() -> None:
    declared = {(b.id, b.key, b.action) for b in RowList.BINDINGS}  # type: ignore[union-attr]
    assert declared == {(verb.id, verb.keys, verb.action) for verb in keys.verbs("list")}


async def test_moves_skip_headings_and_are_told() -> None:
    app = Stage(RowList(names(*TODAY)))
    async with app.run_test(size=(40, 12)) as pilot:
        await pilot.press("j", "down", "k", "G", "g", "enter")
        assert app.seen == [
            ("at", "thank"), ("at", "prepare"), ("at", "check"), ("at", "prepare"), ("at", "ask"), ("at", "thank"),
            ("open", "thank"),
        ]


async def test_the_bar_stands_before_the_row_under_the_cursor_only() -> None:
    app = Stage(RowList(names(*TODAY)))
    async with app.run_test(size=(40, 8)) as pilot:
        await pilot.press("j")
        assert [line[0] for line in text_of(app)[:7]] == [" ", " ", "▌", " ", " ", " ", " "]


async def test_plain_terminals_get_plain_signs() -> None:
    app = Stage(RowList(names("a")), ascii=True)
    async with app.run_test(size=(20, 3)) as pilot:
        await pilot.pause()
        assert text_of(app)[0].rstrip() == "> a"


async def test_new_rows_never_move_the_cursor_off_its_row() -> None:
    app = Stage(RowList(names("a", "b", "c")))
    async with app.run_test(size=(40, 8)) as pilot:
        found = app.query_one(RowList)
        await pilot.press("j")
        found.load(names("z", "y", "b", "c"))
        assert found.cursor_id == "b"
        found.load(names("z", "y", "c"))
        assert found.cursor_id == "c"
        found.load(names("z", "y"), keep=False)
        assert found.cursor_id == "z"
        found.load(names())
        await pilot.press("j", "k", "G", "g", "enter", "ctrl+d")
        assert found.cursor_id == ""


async def test_only_rows_that_differ_are_painted() -> None:
    app = Stage(RowList(names("a", "b", "c")))
    async with app.run_test(size=(40, 8)) as pilot:
        found = app.query_one(RowList)
        await pilot.pause()
        painted: list[tuple[int, int]] = []
        found.refresh = lambda *regions, **_: painted.extend((r.y, r.height) for r in regions)  # type: ignore[assignment,method-assign]
        found.load(names("a", "B2", "c"))
        assert painted == [(1, 1)]
        painted.clear()
        found.load(names("a", "B2", "c"))
        assert painted == []


async def test_a_move_paints_two_rows() -> None:
    app = Stage(RowList(Many(100_000)))
    async with app.run_test(size=(40, 20)) as pilot:
        found = app.query_one(RowList)
        await pilot.pause()
        painted: list[tuple[int, int]] = []
        found.refresh = lambda *regions, **_: painted.extend((r.y, r.height) for r in regions)  # type: ignore[assignment,method-assign]
        found.action_cursor(1)
        assert painted == [(0, 1), (1, 1)]


async def test_a_long_list_asks_only_for_what_is_seen() -> None:
    source = Many(100_000)
    app = Stage(RowList(source))
    async with app.run_test(size=(40, 20)) as pilot:
        await pilot.pause()
        assert source.asked < 100
        await pilot.press("G")
        assert "p99999" in plain(text_of(app))
        assert source.asked < 300


async def test_half_a_page_and_the_way_back() -> None:
    app = Stage(RowList(Many(100)))
    async with app.run_test(size=(40, 20)) as pilot:
        found = app.query_one(RowList)
        await pilot.press("ctrl+d")
        assert found.cursor_id == "p10"
        await pilot.press("pagedown", "ctrl+u", "pageup")
        assert found.cursor_id == "p0"


async def test_a_click_chooses_and_a_second_one_opens() -> None:
    app = Stage(RowList(names(*TODAY)))
    async with app.run_test(size=(40, 8)) as pilot:
        await pilot.click(RowList, offset=(5, 5))
        await pilot.click(RowList, offset=(5, 4))
        await pilot.click(RowList, offset=(5, 5))
        assert app.seen[-2:] == [("at", "check"), ("open", "check")]


async def test_the_wheel_moves_the_window_and_leaves_the_cursor() -> None:
    app = Stage(RowList(Many(100)))
    async with app.run_test(size=(40, 20)) as pilot:
        found = app.query_one(RowList)
        await pilot._post_mouse_events([__import__("textual.events", fromlist=["x"]).MouseScrollDown], RowList, offset=(3, 3))
        await pilot.pause()
        assert (found.scroll_offset.y, found.cursor_id) == (3, "p0")


async def test_more_says_how_much_is_hidden() -> None:
    app = Stage(RowList(names(*"abcdefghij"), more=True))
    async with app.run_test(size=(30, 6)) as pilot:
        await pilot.pause()
        assert text_of(app)[5].rstrip().endswith("▾ 5 more")
        await pilot.press("G")
        assert "more" not in plain(text_of(app))


async def test_no_column_moves_when_the_scrollbar_comes() -> None:
    widths: list[int] = []

    def build(width: int) -> list[Row]:
        widths.append(width)
        return [Row(of(f"  {n}"), str(n)) for n in range(50)]

    app = Stage(RowList(ListSource(build)))
    async with app.run_test(size=(30, 6)) as pilot:
        await pilot.pause()
        assert app.query_one(RowList).show_vertical_scrollbar
        assert set(widths) == {30}


async def test_chosen_rows_have_a_tick() -> None:
    app = Stage(RowList(names("a", "b")))
    async with app.run_test(size=(20, 4)) as pilot:
        app.query_one(RowList).toggle("b")
        app.query_one(RowList).toggle("a")
        await pilot.pause()
        assert [line.rstrip() for line in text_of(app)[:2]] == ["▌✓a", " ✓b"]


async def test_move_to() -> None:
    app = Stage(RowList(Many(100)))
    async with app.run_test(size=(20, 10)):
        found = app.query_one(RowList)
        assert found.move_to("p50")
        assert found.cursor_id == "p50"
        assert not found.move_to("nobody")
        assert found.cursor_id == "p50"


async def test_it_fits_a_new_width() -> None:
    app = Stage(RowList(ListSource(lambda width: [Row(of(f"  {width}"), "a")])))
    async with app.run_test(size=(30, 6)) as pilot:
        await pilot.resize_terminal(50, 6)
        await pilot.pause()
        assert "50" in text_of(app)[0]


async def test_a_quiet_list_shows_no_cursor_without_the_focus() -> None:
    app = Stage(RowList(names("a"), id="one"), RowList(names("b"), id="two", quiet=True))
    async with app.run_test(size=(20, 10)) as pilot:
        app.query_one("#one").focus()
        await pilot.pause()
        assert plain(text_of(app)).count("▌") == 1
        app.query_one("#two").focus()
        await pilot.pause()
        assert plain(text_of(app)).count("▌") == 2
