"""Where the cursor goes: headings skipped, items of several lines, windows with context."""

from __future__ import annotations

import pytest

from mentortui.presentation.line import Row, of
from mentortui.widgets.cursor import Cursor
from mentortui.widgets.source import ListSource
from tests.widgets.stage import Many, names

TODAY = ("NOW", "thank", "prepare", "", "SOON", "check", "ask")


def cursor_on(source: object, row_id: str = "") -> Cursor:
    cursor = Cursor(source)  # type: ignore[arg-type]
    cursor.measure(40)
    cursor.place(cursor.find(row_id) if row_id else cursor.near(0))
    return cursor


def two_lines(*ids: str) -> ListSource:
    return ListSource(lambda width: [Row(of(f"{name} {part}"), name) for name in ids for part in (1, 2)])


def test_it_begins_on_the_first_row_that_can_be_chosen() -> None:
    assert cursor_on(names(*TODAY)).id == "thank"


@pytest.mark.parametrize(
    ("start", "direction", "rows", "end"),
    [
        pytest.param("thank", 1, 1, "prepare", id="down"),
        pytest.param("prepare", 1, 1, "check", id="over a heading"),
        pytest.param("check", -1, 1, "prepare", id="up over a heading"),
        pytest.param("thank", 1, 4, "check", id="half a page"),
        pytest.param("check", 1, 9, "ask", id="not beyond the end"),
        pytest.param("ask", 1, 1, "", id="at the end"),
        pytest.param("thank", -1, 1, "", id="at the start"),
    ],
)
def test_steps(start: str, direction: int, rows: int, end: str) -> None:
    cursor = cursor_on(names(*TODAY), start)
    found = cursor.step(direction, rows)
    assert (cursor.row(found).id if found >= 0 else "") == end


def test_an_item_of_two_lines_is_one() -> None:
    cursor = cursor_on(two_lines("a", "b", "c"))
    assert (cursor.at, cursor.lines, cursor.holds(1), cursor.holds(2)) == (0, 2, True, False)
    cursor.place(cursor.step(1))
    assert (cursor.id, cursor.at, cursor.lines) == ("b", 2, 2)
    cursor.place(5)
    assert (cursor.id, cursor.at) == ("c", 4)
    cursor.place(cursor.step(-1))
    assert (cursor.id, cursor.at) == ("b", 2)


@pytest.mark.parametrize(
    ("rows", "was", "at", "now"),
    [
        pytest.param(("x", "b", "a"), "a", 0, "a", id="the same row elsewhere"),
        pytest.param(("x", "y", "z"), "b", 1, "y", id="gone: the one in its place"),
        pytest.param(("x",), "b", 5, "x", id="gone with all after it"),
        pytest.param(("NOW", ""), "b", 1, "", id="headings only"),
        pytest.param((), "b", 1, "", id="empty"),
    ],
)
def test_staying_on_a_row(rows: tuple[str, ...], was: str, at: int, now: str) -> None:
    cursor = Cursor(names(*rows))
    cursor.measure(40)
    cursor.restore(was, at)
    assert cursor.id == now


@pytest.mark.parametrize(
    ("at", "top", "now"),
    [
        pytest.param(5, 0, 0, id="in the middle nothing moves"),
        pytest.param(7, 0, 1, id="three rows of context below"),
        pytest.param(4, 2, 1, id="three rows of context above"),
        pytest.param(19, 0, 10, id="the last row"),
        pytest.param(0, 10, 0, id="the first row"),
    ],
)
def test_window_of_ten_over_twenty(at: int, top: int, now: int) -> None:
    cursor = cursor_on(Many(20), "p0")
    cursor.place(at)
    assert cursor.top(top, 10) == now


def test_a_long_list_moves_on_by_half_a_window() -> None:
    cursor = cursor_on(Many(1000), "p0")
    cursor.place(17)
    assert cursor.top(0, 20) == 11
    cursor.place(100)
    assert cursor.top(98, 20) == 87


def test_a_window_shorter_than_its_context_still_shows_the_cursor() -> None:
    cursor = cursor_on(Many(20), "p0")
    for height in (1, 2, 3, 5):
        for at in range(20):
            cursor.place(at)
            top = cursor.top(9, height)
            assert top <= at < top + height


def test_rows_are_asked_for_once() -> None:
    source = Many(100_000)
    cursor = cursor_on(source, "p0")
    for _ in range(3):
        cursor.row(7)
    assert source.asked < 5


def test_hidden_counts_items_not_rows() -> None:
    assert cursor_on(names(*TODAY)).hidden(3) == 2
    assert cursor_on(Many(100_000), "p0").hidden(30) == 99_970
