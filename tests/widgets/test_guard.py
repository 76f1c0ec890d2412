"""Nothing that steers a terminal gets out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.segment import Segment
from rich.style import Style
from textual.color import Color

from mentortui.presentation.cells import width
from mentortui.presentation.line import of
from mentortui.widgets.guard import TerminalGuard
from mentortui.widgets.lines import Lines
from tests.widgets.stage import Stage, plain, text_of

BLACK = Color(0, 0, 0)
BAD = ["\x1b[2J", "\x1b]52;c;eA==\x07", "a\x00b", "\x7f", "\x9b31m", "\u202eevil", "\u2066x", "\ud800", "a\rb", "a\nb"]


@pytest.mark.parametrize("text", BAD, ids=ascii)
def test_bad_signs_become_replacements(text: str) -> None:
    out = TerminalGuard().apply([Segment(text, Style())], BLACK)
    shown = "".join(segment.text for segment in out)
    assert "\ufffd" in shown
    assert all(char == "\ufffd" or char.isprintable() for char in shown)


def test_harmless_text_is_the_same_list() -> None:
    segments = [Segment("Priya Raman ✓ 山田 👩\u200d🚀"), Segment("x")]
    assert TerminalGuard().apply(segments, BLACK) is segments


def test_blanks_make_room_so_that_nothing_beside_it_moves() -> None:
    out = TerminalGuard().apply([Segment("a\x1bb"), Segment("     ")], BLACK)
    assert "".join(segment.text for segment in out) == "a\ufffdb    "


def test_control_segments_of_the_app_pass() -> None:
    segments = [Segment("\x1b[0m", None, [(1,)]), Segment("a\x1b")]  # type: ignore[list-item]
    assert TerminalGuard().apply(segments, BLACK)[0] == segments[0]


@given(st.text())
def test_whatever_comes_nothing_unprintable_but_joiners_goes_out(text: str) -> None:
    shown = "".join(segment.text for segment in TerminalGuard().apply([Segment(text)], BLACK))
    assert not any(ord(char) < 32 or 0x7F <= ord(char) < 0xA0 or 0xD800 <= ord(char) < 0xE000 for char in shown)
    assert width(shown) >= width(text)


async def test_a_widget_cannot_get_round_it() -> None:
    lines = Lines(lambda size: [of("Ada \x1b]0;PWNED\x07")])
    app = Stage(lines)
    async with app.run_test(size=(40, 3)) as pilot:
        await pilot.pause()
        assert "\x1b" not in plain(text_of(app))
        assert "Ada" in plain(text_of(app))
