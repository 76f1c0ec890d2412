"""The board of the pipeline: one widget, six columns that each keep their cursor and their place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from mentortui.domain.people import Person
from mentortui.domain.pipeline import ON_THE_WAY
from mentortui.presentation.board import HEAD_ROWS
from mentortui.presentation.standing import Standing, Step
from mentortui.widgets.stages import StageBoard
from tests.builders import START
from tests.widgets.stage import Stage, plain, text_of


def people(stage: int, count: int) -> list[Standing]:
    """That many people in a stage, `a0`, `a1` … in the first."""
    letter = "abcdef"[stage]
    return [
        Standing(Person(id=f"{letter}{n}", created_at=START, updated_at=START, name=f"{letter}{n}", stage=ON_THE_WAY[stage]), Step())
        for n in range(count)
    ]


def board(*counts: int) -> StageBoard:
    """A board with that many people in its stages."""
    made = StageBoard(id="board")
    for stage, count in enumerate(counts):
        made.fill(stage, people(stage, count))
    return made


def opened(app: Stage) -> StageBoard:
    return app.query_one(StageBoard)


def told(app: Stage, kind: str) -> list[str]:
    return [row_id for what, row_id in app.seen if what == kind]


async def test_heads_cards_and_the_cursor_of_one_column_are_drawn() -> None:
    app = Stage(board(2, 0, 1, 1, 1, 1))
    async with app.run_test(size=(120, 20)) as pilot:
        await pilot.pause()
        lines = text_of(app)
        assert "Identified" in lines[0]
        assert "Mentoring" in lines[0]
        assert [name in plain(lines) for name in ("a0", "a1", "c0", "f0")] == [True] * 4
        assert plain(lines).count("▌") == 2, "the two rows of one card"
        assert opened(app).cursor_id == "a0"


async def test_each_column_remembers_its_cursor() -> None:
    app = Stage(board(5, 5, 5, 5, 5, 5))
    async with app.run_test(size=(120, 30)) as pilot:
        await pilot.press("j", "j")
        found = opened(app)
        found.enter(1)
        await pilot.press("G")
        assert found.cursor_id == "b4"
        found.enter(0)
        assert found.cursor_id == "a2"
        found.enter(1)
        assert found.cursor_id == "b4"


@pytest.mark.parametrize(("rows", "beside"), [(0, "b0"), (2, "b2"), (4, "b2")], ids=["top", "same height", "the last there is"])
async def test_aside_goes_to_the_card_at_the_same_height(rows: int, beside: str) -> None:
    app = Stage(board(5, 3))
    async with app.run_test(size=(120, 30)) as pilot:
        await pilot.press(*["j"] * rows)
        assert opened(app).aside(1)
        assert opened(app).cursor_id == beside
        assert not StageBoard(id="x").aside(-1)


async def test_new_people_leave_the_cursor_on_its_person() -> None:
    app = Stage(board(4, 4))
    async with app.run_test(size=(120, 30)) as pilot:
        await pilot.press("j", "j")
        found = opened(app)
        found.fill(0, people(0, 4)[1:])
        assert found.cursor_id == "a2"
        found.fill(0, people(0, 2))
        assert found.cursor_id == "a1"
        found.fill(0, [])
        await pilot.press("j", "k", "G", "g", "enter")
        assert found.cursor_id == ""


async def test_what_is_wanted_before_there_is_room_is_reached() -> None:
    made = board(40, 3)
    made.want("a30")
    app = Stage(made)
    async with app.run_test(size=(120, 20)) as pilot:
        await pilot.pause()
        assert made.cursor_id == "a30"
        assert "a30" in plain(text_of(app))


@pytest.mark.parametrize(("clicks", "at", "seen"), [
    pytest.param([(3, HEAD_ROWS + 3)], "a1", [], id="a card of the same column"),
    pytest.param([(3, HEAD_ROWS)], "a0", ["a0"], id="the card under the cursor opens"),
    pytest.param([(23, HEAD_ROWS + 3)], "b1", [], id="a card of another column"),
    pytest.param([(23, HEAD_ROWS)], "b0", [], id="the remembered card of another column only takes the cursor"),
    pytest.param([(23, HEAD_ROWS), (23, HEAD_ROWS)], "b0", ["b0"], id="a second click opens"),
    pytest.param([(43, 0)], "c0", [], id="a head leads to its column"),
])
async def test_clicks(clicks: Sequence[tuple[int, int]], at: str, seen: list[str]) -> None:
    app = Stage(board(3, 3, 3))
    async with app.run_test(size=(120, 30)) as pilot:
        for offset in clicks:
            await pilot.click(StageBoard, offset=offset)
        assert opened(app).cursor_id == at
        assert told(app, "open") == seen


async def test_the_wheel_moves_the_column_under_it_and_no_cursor() -> None:
    app = Stage(board(30, 30))
    async with app.run_test(size=(120, 20)) as pilot:
        await pilot.pause()
        found = opened(app)
        await pilot._post_mouse_events([_down()], widget=StageBoard, offset=(25, 8), button=0)
        assert [column.top for column in found.columns[:2]] == [0, 3]
        assert found.cursor_id == "a0"


def _down() -> Any:
    from textual.events import MouseScrollDown

    return MouseScrollDown


async def test_a_scrollbar_is_there_only_where_something_scrolls_and_can_be_dragged() -> None:
    app = Stage(board(30, 2))
    async with app.run_test(size=(120, 20)) as pilot:
        await pilot.pause()
        found = opened(app)
        thumb = [line[19] for line in text_of(app)[HEAD_ROWS:]]
        assert any(sign in "▁▂▃▄▅▆▇" for sign in thumb)
        assert not any(line[39].strip() for line in text_of(app)[HEAD_ROWS:])
        await pilot.mouse_down(StageBoard, offset=(19, HEAD_ROWS))
        await pilot.hover(StageBoard, offset=(19, 19))
        await pilot.mouse_up(StageBoard, offset=(19, 19))
        assert found.columns[0].top > 60
        await pilot.hover(StageBoard, offset=(19, HEAD_ROWS))
        assert found.columns[0].top > 60, "let go"
        assert found.cursor_id == "a0"
        assert told(app, "open") == []


async def test_fewer_columns_turn_the_page_so_that_the_cursor_is_in_sight() -> None:
    made = board(3, 3, 3, 3, 3, 3)
    app = Stage(made)
    async with app.run_test(size=(80, 20)) as pilot:
        made.share(4)
        await pilot.pause()
        assert "Identified" in text_of(app)[0]
        assert "Mentoring" not in text_of(app)[0]
        assert made.enter(5), "the page is turned"
        await pilot.pause()
        assert made.first == 2
        assert "Mentoring" in text_of(app)[0]
        assert not made.enter(4)


async def test_a_move_paints_the_cards_of_its_column_only() -> None:
    app = Stage(board(9, 9))
    async with app.run_test(size=(120, 40)) as pilot:
        found = opened(app)
        await pilot.pause()
        painted: list[tuple[int, int, int, int]] = []
        found.refresh = lambda *regions, **_: painted.extend(tuple(region) for region in regions)  # type: ignore[assignment,method-assign]
        found.action_cursor(1)
        assert painted == [(0, HEAD_ROWS, 20, 2), (0, HEAD_ROWS + 3, 20, 2)]
        painted.clear()
        found.fill(1, people(1, 9))
        assert painted == [], "nothing changed, nothing is painted"


async def test_plain_terminals_get_plain_signs() -> None:
    app = Stage(board(30), ascii=True)
    async with app.run_test(size=(120, 20)) as pilot:
        await pilot.pause()
        assert plain(text_of(app)).isascii()
