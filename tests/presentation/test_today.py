"""Today as lines: columns, counts, what goes when it is narrow."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from mentortui.presentation.cells import width
from mentortui.presentation.line import cells, plain
from mentortui.presentation.today import (
    EMPTY,
    count_words,
    due_short,
    left_words,
    title_parts,
    today_rows,
    today_text,
    week_lines,
    why_line,
)
from tests.presentation.today_samples import NOW, NUDGES, TODAY, WEEK, ZONE


def drawn(size: int, **known) -> list[str]:
    return [plain(row.line).rstrip() for row in today_rows(NUDGES, NOW, ZONE, size, **known)]


def test_the_list_at_120_columns() -> None:
    assert drawn(75) == [
        "  Now",
        "  ▴ Thank Priya Raman                met yesterday, 22 min          in 5 h",
        "  ▴ Report back to Maria Fernández   you acted on her advice     12 d late",
        "  ▴ Prepare Alan Okafor              1 of 3 questions written     tomorrow",
        "",
        "  Soon",
        "  ▵ Check in with Jo Lindqvist       no answer for 16 days         any day",
        "  ▵ Roundup for Emily Nakamura       Mondays, 6th in a row        tomorrow",
        "  ▵ Promise to Priya Raman           the churn chart                Wed 25",
        "",
        "  Later                                                             3 of 5",
        "  ◦ Catch up with Oleksandra Koval 4 47 days, usually 42            Sat 28",
        "  ◦ Catch up with Oleksandra Koval 3 46 days, usually 42            Sun 29",
        "  ◦ Catch up with Oleksandra Koval 2 45 days, usually 42            Mon 30",
    ]


def test_the_reason_goes_first_when_it_is_narrow() -> None:
    assert drawn(48)[:4] == [
        "  Now",
        "  ▴ Thank Priya Raman                    in 5 h",
        "  ▴ Report back to Maria Fernández    12 d late",
        "  ▴ Prepare Alan Okafor                tomorrow",
    ]


@pytest.mark.parametrize("size", [46, 48, 58, 66, 75, 110])
def test_every_row_has_the_same_right_edge(size: int) -> None:
    rows = [row for row in today_rows(NUDGES, NOW, ZONE, size) if row.id]
    assert {cells(row.line) for row in rows} == {size}
    assert {plain(row.line)[-1] for row in rows} == {" "}
    assert all(plain(row.line).startswith("  ") for row in rows)


def test_rows_carry_the_keys_of_their_nudges_and_headings_none() -> None:
    rows = today_rows(NUDGES, NOW, ZONE, 75, cap=None)
    assert [row.id for row in rows if row.id] == [nudge.key for nudge in NUDGES]
    assert rows[0].id == ""


def test_all_of_later_on_scrolling() -> None:
    assert len([row for row in today_rows(NUDGES, NOW, ZONE, 75, cap=None) if row.id]) == len(NUDGES)
    assert not any("of 5" in line for line in drawn(75, cap=None))


def test_done_rows_stay_in_place_ticked() -> None:
    before, after = drawn(75), drawn(75, done={NUDGES[0].key})
    assert after[1] == "  ✓ Thank Priya Raman                met yesterday, 22 min            done"
    assert after[2:] == before[2:]


def test_names_take_the_ink_of_names_and_only_now_is_coloured() -> None:
    rows = {row.id: {ink: text for text, ink in row.line} for row in today_rows(NUDGES, NOW, ZONE, 75)}
    first, soon = rows[NUDGES[0].key], rows[NUDGES[3].key]
    assert first["name"] == "Priya Raman"
    assert first["now"] == "in 5 h"
    assert soon["soon"] == "▵"
    assert "now" not in soon


def test_wide_names_are_cut_before_the_cell_that_does_not_fit() -> None:
    (row,) = [row for row in today_rows([NUDGES[0]._replace(name="王" * 20)], NOW, ZONE, 75) if row.id]
    assert cells(row.line) == 75
    assert "王…" in plain(row.line)


def test_a_quiet_day() -> None:
    lines = [plain(row.line).strip() for row in today_rows([], NOW, ZONE, 75)]
    assert EMPTY in lines
    assert [line for line in lines if line and line != EMPTY] == ["b  note something you did", "n  add a person"]


@pytest.mark.parametrize(
    ("due", "strict", "words"),
    [
        (NOW + timedelta(hours=5), True, "in 5 h"),
        (TODAY, True, "today"),
        (TODAY - timedelta(days=12), True, "12 d late"),
        (TODAY - timedelta(days=99), True, "99 d late"),
        (TODAY - timedelta(days=100), True, "14 w late"),
        (TODAY - timedelta(days=1), False, "any day"),
        (TODAY, False, "today"),
        (NOW - timedelta(days=2), False, "any day"),
        (date(2031, 1, 1), True, "2031"),
        (None, True, ""),
    ],
)
def test_due(due: datetime | date | None, strict: bool, words: str) -> None:
    assert due_short(due, NOW, strict=strict) == words


@pytest.mark.parametrize(
    ("left", "words"),
    [(timedelta(minutes=28, seconds=30), "28 m left"), (timedelta(minutes=75), "1 h left"), (timedelta(seconds=20), "time")],
    ids=["minutes", "hours", "the end"],
)
def test_how_long_a_meeting_that_runs_still_has(left: timedelta, words: str) -> None:
    assert left_words(NOW + left, NOW) == words


def test_counts() -> None:
    assert count_words(NUDGES) == "3 now · 3 soon · 5 later"
    assert count_words(NUDGES, short=True) == "3 now · 3 soon"
    assert count_words(NUDGES[3:4]) == "1 soon"
    assert count_words([]) == "nothing due"


@pytest.mark.parametrize(
    ("size", "sub", "right"),
    [
        (75, "Sunday 22 November 2026, 09:14", "3 now · 3 soon · 5 later"),
        (58, "Sun 22 Nov", "3 now · 3 soon · 5 later"),
        (48, "Sun 22 Nov", "3 now · 3 soon"),
    ],
)
def test_title(size: int, sub: str, right: str) -> None:
    assert title_parts(NUDGES, NOW, ZONE, size) == ("Today", sub, right)


def test_why_line() -> None:
    line = plain(why_line(NUDGES[0], 75))
    assert line == "  Why now  A thank-you in a day, naming one takeaway, shows you heard.  E6 "
    assert width(line) == 75
    assert why_line(None, 75) == ()


def test_the_week_lines_up_with_the_list() -> None:
    assert [plain(line).rstrip() for line in week_lines(WEEK, NOW, ZONE, 75)] == [
        "  The week ahead",
        "    Mon 23  15:00  Alan Okafor       30 min · 10:00 for him         1 of 3",
        "    Wed 25         Priya Raman       the churn chart promised",
        "    Thu 26  08:30  Emily Nakamura    20 min · 17:30 for her         3 of 3",
    ]
    assert plain(week_lines(WEEK, NOW, ZONE, 48)[1]).rstrip() == "    Mon 23  15:00  Alan Okafor           1 of 3"
    assert week_lines([], NOW, ZONE, 75) == []


def test_plain_text_for_a_pipe() -> None:
    text = today_text(NUDGES, NOW, ZONE)
    assert text.startswith("Now\n▴ Thank Priya Raman")
    assert text.count("\n◦ ") == 5
    assert max(width(line) for line in text.splitlines()) <= 80
    assert today_text([], NOW, ZONE) == EMPTY
    assert "▴" not in today_text(NUDGES, NOW, ZONE, ascii_only=True)
