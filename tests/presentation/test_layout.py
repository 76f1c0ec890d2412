"""Measures of the page at the widths that matter (LOOK §4)."""

from __future__ import annotations

import pytest

from mentortui.presentation.layout import Layout, card_padding, layout


@pytest.mark.parametrize(
    ("size", "margin", "main", "gap", "card", "tall"),
    [
        pytest.param((120, 40), 2, 75, 3, 38, True, id="120x40"),
        pytest.param((120, 31), 2, 75, 3, 38, False, id="120 and not tall"),
        pytest.param((100, 40), 1, 68, 2, 28, False, id="100"),
        pytest.param((80, 24), 1, 48, 2, 28, False, id="80x24"),
        pytest.param((79, 24), 1, 77, 0, 0, False, id="one pane"),
        pytest.param((60, 20), 1, 58, 0, 0, False, id="60x20"),
        pytest.param((200, 50), 2, 110, 3, 52, True, id="what is left is margin"),
    ],
)
def test_panes(size: tuple[int, int], margin: int, main: int, gap: int, card: int, tall: bool) -> None:
    page = layout(*size)
    assert (page.margin, page.main, page.gap, page.card, page.tall) == (margin, main, gap, card, tall)
    assert page.margin * 2 + page.main + page.gap + page.card <= page.width


@pytest.mark.parametrize(
    ("size", "rows"),
    [
        pytest.param((120, 40), (1, 3, 5, 32, 38), id="120x40"),
        pytest.param((80, 24), (0, 2, 4, 18, 23), id="80x24"),
        pytest.param((60, 20), (0, 2, 4, 14, 19), id="60x20"),
    ],
)
def test_rows_are_those_of_the_pictures(size: tuple[int, int], rows: tuple[int, ...]) -> None:
    page = layout(*size)
    assert (page.nav_row, page.title_row, page.body_row, page.body, page.footer_row) == rows


def test_without_a_card_the_body_has_the_whole_width() -> None:
    page = layout(120, 40, card=False)
    assert (page.main, page.card) == (116, 0)


@pytest.mark.parametrize("size", [(49, 20), (60, 14), (0, 0)], ids=str)
def test_too_small(size: tuple[int, int]) -> None:
    assert layout(*size).small


def test_nothing_is_ever_negative() -> None:
    for width in range(0, 250, 7):
        for height in range(0, 60, 5):
            page: Layout = layout(width, height)
            assert min(page.main, page.card, page.gap, page.body, page.card_inside) >= 0


def test_cards_have_more_air_where_there_is_room() -> None:
    assert (card_padding(38), card_padding(28)) == (2, 1)
