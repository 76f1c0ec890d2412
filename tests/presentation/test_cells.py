"""Cells: widths agree with the library Textual lays out with; cut, pad and wrap never halve a wide sign."""

from __future__ import annotations

import sys
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from mentortui.presentation.cells import cut, pad, width, wrap

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
GLYPHS = "▴▵◦✓~✗?◌▸◂◉━─▮▯▂▄▆▌▀\u203a…▾"
CORPUS = {
    "ascii": "Priya Raman",
    "empty": "",
    "accents": "Maria Fernández, Łódź",
    "combining": "Zoe\u0308 e\u0301\u0302",
    "zalgo": "Z" + "\u0301\u0317\u0338" * 12 + "o",
    "chinese": "陳玉婷",
    "japanese": "山田 ﾊﾝｶｸ はば",
    "korean": "김민준",
    "korean jamo": "\u1100\u1161\u11a8",
    "full width": "\uff21\uff22",
    "arabic": "\u0645\u0631\u062d\u0628\u0627 \u0600\u064e",
    "hindi": "\u0928\u092e\u0938\u094d\u0924\u0947 \u0915\u093f",
    "thai": "ภาษาไทย",
    "emoji": "\U0001f389\U0001f680 ok",
    "new emoji": "\U0001fae8\U0001fadf",
    "heart": "\u2764 \u2764\ufe0f",
    "keycap": "1\ufe0f\u20e3",
    "skin": "\U0001f44d\U0001f3fd",
    "family": f"a {FAMILY} b",
    "flag": "\U0001f1f5\U0001f1f9",
    "subdivision flag": "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
    "zwj first": "\u200dab",
    "zwj last": "ab\u200d",
    "selector first": "\ufe0fa",
    "glyphs": " ".join(GLYPHS),
    "controls": "a\x1bb\n\x85c\u200bd\ufeff",
    "hexagram": "\u4dc0\u2630",
}
SIGNS = st.sampled_from(
    "ab \u0301\u200d\ufe0f❤1陳か김\u1161\U0001f389\U0001f3fd\U0001f468\U0001f1f5\u200b\x1bé…"
)
MIXED = st.text(SIGNS, max_size=24)


@pytest.mark.parametrize("text", CORPUS.values(), ids=CORPUS)
def test_width_agrees_with_rich(text: str) -> None:
    assert width(text) == cell_len(text)


@settings(deadline=None)
@given(text=MIXED)
def test_width_agrees_with_rich_on_any_mixture(text: str) -> None:
    assert width(text) == cell_len(text)


def test_every_assigned_character_agrees_with_rich() -> None:
    differing = [
        f"{code:X}"
        for code in range(sys.maxunicode + 1)
        if unicodedata.category(chr(code)) not in ("Cn", "Cs", "Co")
        and width(chr(code)) != cell_len(chr(code))
    ]
    assert differing == []


@pytest.mark.parametrize("glyph", GLYPHS)
def test_every_glyph_is_one_cell(glyph: str) -> None:
    assert width(glyph) == 1


@pytest.mark.parametrize(
    ("text", "cells", "shown"),
    [
        pytest.param("Priya Raman", 11, "Priya Raman", id="fits"),
        pytest.param("Priya Raman", 10, "Priya Ram…", id="one too long"),
        pytest.param("Priya Raman", 7, "Priya…", id="no blank before the dots"),
        pytest.param("Priya", 1, "…", id="one cell"),
        pytest.param("Priya", 0, "", id="none"),
        pytest.param("Priya", -3, "", id="less than none"),
        pytest.param("", 5, "", id="empty"),
        pytest.param("陳玉婷", 6, "陳玉婷", id="wide fits"),
        pytest.param("陳玉婷", 5, "陳玉…", id="wide cut"),
        pytest.param("陳玉婷", 4, "陳…", id="never half a wide sign"),
        pytest.param("Zoe\u0308 Lind", 5, "Zoe\u0308…", id="marks stay with their letter"),
        pytest.param(f"{FAMILY}{FAMILY}{FAMILY}", 5, f"{FAMILY}{FAMILY}…", id="joined signs stay whole"),
    ],
)
def test_cut(text: str, cells: int, shown: str) -> None:
    assert cut(text, cells) == shown


def test_pad() -> None:
    assert pad("ab", 4) == "ab  "
    assert pad("ab", 4, "right") == "  ab"
    assert pad("abcdef", 4) == "abc…"
    assert pad("陳玉婷", 4) == "陳… "
    assert pad("陳玉婷", 4, align="right") == " 陳…"
    assert pad("ab", 0) == ""
    assert pad("ab\u200d", 4) == "ab  ", "a joiner at the end joins nothing"


@settings(deadline=None)
@given(text=MIXED, cells=st.integers(-1, 12), right=st.booleans())
def test_cut_fits_and_pad_is_exact(text: str, cells: int, right: bool) -> None:
    shown = cut(text, cells)
    assert width(shown) <= max(cells, 0)
    assert shown == text or shown in ("", "…") or text.startswith(shown[:-1])
    assert width(pad(text, cells, "right" if right else "left")) == max(cells, 0)


@pytest.mark.parametrize(
    ("text", "cells", "lines", "expected"),
    [
        pytest.param("Call, 22 min", 20, 2, ["Call, 22 min"], id="one line"),
        pytest.param(
            "Call, 22 min: pricing tests, how to show a range",
            *(22, 2, ["Call, 22 min: pricing", "tests, how to show a…"]),
            id="two lines, cut",
        ),
        pytest.param("You sent the anchor piece", 22, 2, ["You sent the anchor", "piece"], id="two lines"),
        pytest.param("one two three", 5, 3, ["one", "two", "three"], id="a word a line"),
        pytest.param("abcdefghij", 4, 2, ["abcd", "efg…"], id="a long word is broken"),
        pytest.param("陳玉婷陳玉婷", 5, 3, ["陳玉", "婷陳", "玉婷"], id="without blanks"),
        pytest.param("a\n\nb\tc", 9, 2, ["a b c"], id="breaks are blanks"),
        pytest.param("陳", 1, 2, ["…"], id="too narrow for any sign"),
        pytest.param("", 5, 2, [], id="empty"),
        pytest.param("words", 5, 0, [], id="no lines"),
        pytest.param("words", 0, 2, [], id="no cells"),
    ],
)
def test_wrap(text: str, cells: int, lines: int, expected: list[str]) -> None:
    assert wrap(text, cells, lines) == expected


@settings(deadline=None)
@given(text=MIXED, cells=st.integers(0, 12), lines=st.integers(0, 4))
def test_wrap_keeps_within_lines_and_cells(text: str, cells: int, lines: int) -> None:
    found = wrap(text, cells, lines)
    assert len(found) <= lines
    assert all(width(line) <= cells for line in found)
