"""Lines: fitting to cells, columns, and what is left of them."""

from __future__ import annotations

import pytest

from mentortui.presentation.line import BLANK, Line, cells, columns, fit, of, plain


@pytest.mark.parametrize(
    ("line", "size", "shown"),
    [
        pytest.param(of("Priya"), 8, "Priya   ", id="filled"),
        pytest.param(of("Priya Raman"), 8, "Priya R…", id="cut"),
        pytest.param((("Thank ", "muted"), ("Priya Raman", "name")), 12, "Thank Priya…", id="cut in the second piece"),
        pytest.param((("Thank ", "muted"), ("Priya", "name")), 6, "Thank ", id="cut between pieces"),
        pytest.param(of("山田太郎"), 5, "山田…", id="a wide sign is not halved"),
        pytest.param(of("山田太郎"), 6, "山田… ", id="the half cell left is blank"),
        pytest.param(BLANK, 3, "   ", id="blank"),
        pytest.param(of("x"), 0, "", id="no room"),
    ],
)
def test_fit_takes_exactly_the_cells(line: Line, size: int, shown: str) -> None:
    fitted = fit(line, size)
    assert plain(fitted) == shown
    assert cells(fitted) == size


def test_fit_keeps_the_inks() -> None:
    assert fit((("a", "now"), ("bcd", "muted")), 3) == (("a", "now"), ("b…", "muted"))


def test_columns_align_and_keep_their_gap() -> None:
    line = columns((of("Alan"), 6, "left"), (of("5 h"), 9, "right"), gap=2)
    assert plain(line) == "Alan          5 h"


def test_a_column_that_is_too_long_is_cut_whatever_its_side() -> None:
    assert plain(columns((of("Oleksandra"), 6, "right"), (of("x"), 1, "left"))) == "Oleks… x"
