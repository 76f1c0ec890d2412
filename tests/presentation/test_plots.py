"""Plots from characters: what is drawn for which numbers, and never a cell too many."""

from __future__ import annotations

from datetime import date

import pytest

from mentortui.presentation import plots
from mentortui.presentation.line import cells, plain

TODAY = date(2026, 11, 22)
YEAR = [(f"2026-{month:02}", month, 12 - month) for month in range(1, 13)]


def drawn(lines):
    return [plain(line).rstrip() for line in lines]


def test_bars_are_heavy_on_thin_with_the_numbers():
    assert drawn(plots.bars([("introduced", 5, 10), ("cold", 0, 4), ("alumni", 3, 3)], 34)) == [
        "  introduced ━━━━━─────   5 of 10",
        "  cold       ──────────    0 of 4",
        "  alumni     ━━━━━━━━━━    3 of 3",
    ]


def test_a_bar_of_nothing_is_an_empty_track():
    assert drawn(plots.bars([("cold", 0, 0)], 30)) == ["  cold ────────────    0 of 0"]


def test_months_stand_above_and_below_their_letters():
    assert drawn(plots.months([("2026-09", 1, 0), ("2026-10", 2, 1), ("2026-11", 0, 2)], 30)) == [
        "                ▮▮",
        "  given      ▮▮ ▮▮",
        "             S  O  N",
        "  received      ▮▮ ▮▮",
        "                   ▮▮",
    ]


def test_where_rows_are_few_a_mark_stands_for_more_and_says_so():
    assert drawn(plots.months([("2026-10", 7, 3), ("2026-11", 1, 1)], 30, height=4)) == [
        "             ▮▮",
        "  given      ▮▮ ▮▮",
        "  ▮▮ up to 4 O  N",
        "  received   ▮▮ ▮▮",
    ]


def test_the_newest_months_stay_where_it_is_narrow():
    assert [line.split()[-2:] for line in drawn(plots.months(YEAR, 13 + 3 * 2)) if "D" in line] == [["N", "D"]]


def test_no_month_at_all_is_a_line_of_letters():
    assert drawn(plots.months([("2026-11", 0, 0)], 30)) == ["             N"]


def test_days_are_points_on_a_line_with_the_median():
    lines = drawn(plots.days([("Maria", [0, 9], [4]), ("Alan", [], [10])], 38))
    assert lines == ["  days             0        10 median", "  Maria            ◉───▴───◉─       0", "  Alan             ─────────▴       –"]
    assert lines[1].count("◉") == 2
    assert lines[1].count("▴") == lines[2].count("▴") == 1


@pytest.mark.parametrize("most", [0, 1, 45, 400, 3650, 100_000])
def test_any_number_of_days_fits(most):
    for line in plots.days([("Maria Fernández of Bogotá", [0, most], [most])], 50):
        assert cells(line) <= 50


@pytest.mark.parametrize(("values", "middle"), [([3], 3), ([1, 9], 1), ([9, 1, 5], 5), ([4, 1, 9, 5], 4)])
def test_the_median_is_a_value_there_is(values, middle):
    assert plots.median(values) == middle


def test_the_strip_has_a_row_a_weekday_and_names_its_months():
    lines = drawn(plots.strip({0: 1, 1: 2, 2: 7}, TODAY, 30))
    assert len(lines) == 8
    assert [line[2:5].strip() for line in lines[:7]] == ["Mon", "", "Wed", "", "Fri", "", "Sun"]
    assert [lines[row][-1] for row in (4, 5, 6)] == ["▆", "▄", "▂"]
    assert lines[7].split() == ["Sep", "Oct", "Nov"]


def test_the_strip_draws_nothing_of_the_days_to_come():
    monday = date(2026, 11, 16)
    lines = drawn(plots.strip({}, monday, 30))
    assert len(lines[0]) == len(lines[1]) + 2


def test_the_strip_is_no_longer_than_what_is_known():
    assert len(drawn(plots.strip({}, TODAY, 100, most=4))[0]) < 16


def test_the_funnel_is_side_by_side_or_below_each_other():
    rows = [("identified", 4), ("mentoring", 2)]
    assert drawn(plots.funnel(rows, 34)) == ["  identified      mentoring", "  ━━━━━━━━━━━━━   ━━━━━━", "  4               2"]
    assert drawn(plots.funnel([*rows, ("advice", 0)], 36)) == [
        "  identified    ━━━━━━━━━━━━      4",
        "  mentoring     ━━━━━━            2",
        "  advice                          0",
    ]


def test_a_table_has_its_columns_flush():
    assert drawn(plots.table(("month", "given"), [("2026-11", "13"), ("2026-10", "1")], 40)) == [
        "  month    given", "  2026-11     13", "  2026-10      1",
    ]


def test_a_table_without_rows_is_its_head():
    assert drawn(plots.table(("month", "given"), [], 40)) == ["  month  given"]


@pytest.mark.parametrize("size", [40, 49, 55, 76, 108])
def test_nothing_is_wider_than_its_pane(size):
    everything = [
        *plots.bars([("a route with a very long name", 123, 4567)], size),
        *plots.months(YEAR, size),
        *plots.days([("Somebody with a long name", [3, 40], [12])], size),
        *plots.strip({0: 3, 100: 1}, TODAY, size),
        *plots.funnel([("identified", 4), ("value", 2), ("reached", 1), ("conversation", 3), ("advice", 2), ("mentoring", 5)], size),
        *plots.table(("person", "days until told"), [("Somebody with a very long name indeed", "1, 2, 3")], size),
    ]
    assert max(cells(line) for line in everything) <= size
