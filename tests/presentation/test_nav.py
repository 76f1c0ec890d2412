"""The navigation bar at all widths."""

from __future__ import annotations

import pytest

from mentortui.presentation.line import cells, plain
from mentortui.presentation.nav import SCREENS, TITLES, demo_in_nav, nav_line, nav_spots


@pytest.mark.parametrize(
    ("width", "active", "shown"),
    [
        pytest.param(
            120, 1,
            "    mentortui   1 Today  2 Goals  3 Persona  4 Pipeline  5 Outreach  6 Meetings  7 Ledger  8 Give back  9 Insights",
            id="120",
        ),
        pytest.param(
            100, 2, "   1 Today 2 Goals 3 Persona 4 Pipeline 5 Outreach 6 Meetings 7 Ledger 8 Give back 9 Insights", id="100"
        ),
        pytest.param(80, 5, " 1 Today 2 Goals 3 Persona 4 Pipeline 5 Reach 6 Meet 7 Ledger 8 Give 9 Insights", id="80"),
        pytest.param(60, 5, "   1   2   3   4   5 Outreach   6   7   8   9", id="60"),
        pytest.param(50, 8, "   1   2   3   4   5   6   7   8 Give back   9", id="50"),
    ],
)
def test_words(width: int, active: int, shown: str) -> None:
    assert plain(nav_line(active, width)).rstrip() == shown


def test_the_open_one_is_on_panel_with_a_cell_of_air() -> None:
    marked = [text for text, ink in nav_line(4, 120) if "panel" in ink]
    assert marked == [" 4 Pipeline "]


def test_pages_outside_the_bar_mark_none() -> None:
    assert not [ink for _, ink in nav_line(0, 120) if "panel" in ink]


@pytest.mark.parametrize("width", [50, 60, 79, 80, 99, 100, 119, 120, 160])
def test_it_never_overflows_and_words_stay_where_they_are(width: int) -> None:
    for active in range(10):
        assert cells(nav_line(active, width, demo=True)) <= width
    if width >= 80:
        assert {tuple(nav_spots(active, width)) for active in range(1, 10)} == {tuple(nav_spots(1, width))}


def test_clicks_meet_the_words() -> None:
    for width in (60, 80, 100, 120):
        line = plain(nav_line(3, width))
        for start, end, number in nav_spots(3, width):
            assert line[start:end].startswith(str(number))
            assert not line[start:end].endswith(" ")


@pytest.mark.parametrize(("width", "fits"), [(60, True), (80, False), (100, True), (120, False), (140, True)])
def test_the_badge_stands_where_there_is_room(width: int, fits: bool) -> None:
    assert demo_in_nav(width) is fits
    assert plain(nav_line(1, width, demo=True)).endswith("DEMO") is fits


def test_every_screen_has_a_title() -> None:
    assert len(SCREENS) == len(TITLES) == 9
