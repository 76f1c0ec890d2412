"""The title row and its rule."""

from __future__ import annotations

import pytest

from mentortui.presentation.line import cells, plain
from mentortui.presentation.title import rule_line, title_line


@pytest.mark.parametrize(
    ("width", "shown"),
    [
        pytest.param(75, "  Today  Sunday 22 November 2026, 09:14          3 now · 4 soon · 14 later ", id="all of it"),
        pytest.param(58, "  Today  Sunday 22 November 2…  3 now · 4 soon · 14 later ", id="the subtitle gives way"),
        pytest.param(38, "  Today     3 now · 4 soon · 14 later ", id="then it goes"),
        pytest.param(32, "  T…  3 now · 4 soon · 14 later ", id="then the title is cut, the count never"),
    ],
)
def test_what_gives_way(width: int, shown: str) -> None:
    line = title_line("Today", "Sunday 22 November 2026, 09:14", "3 now · 4 soon · 14 later", width)
    assert plain(line) == shown
    assert cells(line) == width


def test_without_a_count_the_title_has_the_row() -> None:
    assert plain(title_line("Pipeline › Priya Raman", "", "", 30)) == "  Pipeline › Priya Raman      "


def test_the_title_of_a_pane_without_focus_is_not_strong() -> None:
    assert title_line("Advice", "", "", 20, focused=False)[1] == ("Advice", "text.bold")
    assert title_line("Advice", "", "", 20)[1] == ("Advice", "strong.bold")


def test_the_rule_says_where_the_keys_go() -> None:
    assert rule_line(4, True) == (("━━━━", "accent"),)
    assert rule_line(4, False) == (("────", "line"),)
