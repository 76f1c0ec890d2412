"""The signs: every one has a twin for plain terminals, and takes one cell."""

from __future__ import annotations

import pytest

from mentortui.presentation.cells import width
from mentortui.presentation.glyphs import ASCII, UNICODE, to_ascii


def test_every_sign_has_a_twin() -> None:
    assert set(UNICODE) == set(ASCII)


@pytest.mark.parametrize("name", sorted(UNICODE))
def test_one_cell_each(name: str) -> None:
    assert width(UNICODE[name]) == 1
    assert width(ASCII[name]) == 1
    assert ASCII[name].isascii()


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        pytest.param("▴ Thank Maria Fernández", "! Thank Maria Fernández", id="letters of names stay"),
        pytest.param("━━━─── reached", "===--- reached", id="a track"),
        pytest.param("“a…”", '"a~"', id="quotes and the cut"),
        pytest.param("▂▄▆", "123", id="one, two, three in a day"),
        pytest.param("▄" * 28, " " * 28, id="the air above a card"),
        pytest.param("plain", "plain", id="nothing to do"),
    ],
)
def test_to_ascii(text: str, plain: str) -> None:
    assert to_ascii(text) == plain
    assert width(to_ascii(text)) == width(text)
