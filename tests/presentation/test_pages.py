"""The first frame: every cell of it, at every size, and as escape codes."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from mentortui.domain.nudges import Nudge
from mentortui.presentation.ansi import nearest_of_256
from mentortui.presentation.layout import layout
from mentortui.presentation.line import Line, cells, plain
from mentortui.presentation.pages import to_ansi, today_page, today_shape
from mentortui.presentation.palette import DUSK, PAPER
from tests.presentation.today_samples import CARD, NOW, NUDGES, WEEK, ZONE

SIZES = [(120, 40), (200, 60), (119, 50), (100, 30), (80, 24), (80, 33), (60, 20), (50, 15), (49, 15), (44, 12)]


def page(width: int, height: int, items: list[Nudge] = NUDGES, **known) -> list[Line]:
    return today_page(items, CARD, NOW, ZONE, width=width, height=height, week=WEEK, **known)


def words(width: int, height: int, **known) -> list[str]:
    return [plain(line).rstrip() for line in page(width, height, **known)]


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("ascii_only", [False, True], ids=["unicode", "ascii"])
def test_every_row_fills_the_terminal(width: int, height: int, ascii_only: bool) -> None:
    lines = page(width, height, ascii_only=ascii_only, demo=True)
    assert len(lines) == height
    assert {cells(line) for line in lines} == {width}


def test_120_by_40() -> None:
    lines = words(120, 40)
    assert lines[0] == lines[39] == ""
    assert lines[1].startswith("    mentortui   1 Today  2 Goals")
    assert lines[2].strip("▄ ") == ""
    assert lines[3].startswith("    Today  Sunday 22 November 2026, 09:14           3 now · 3 soon · 5 later      Priya Raman")
    assert lines[4].startswith("  " + "━" * 75 + "     CMO, Baobab")
    assert lines[6] == "    Now"
    assert lines[7].startswith("  ▌ ▴ Thank Priya Raman")
    assert lines[21].startswith("  " + "─" * 75)
    assert lines[22].startswith("    The week ahead")
    assert lines[35].startswith("    Why now  A thank-you in a day")
    assert lines[37].strip("▀ ") == ""
    assert lines[38] == "    enter do it   space done   s snooze   c compose   i log   / filter   ? help"


def test_80_by_24() -> None:
    lines = words(80, 24)
    assert lines[0].startswith(" 1 Today 2 Goals")
    assert lines[2].startswith("   Today  Sun 22 Nov              3 now · 3 soon    Priya Raman")
    assert lines[3].startswith(" " + "━" * 48 + "   CMO, Baobab")
    assert lines[5].startswith(" ▌ ▴ Thank Priya Raman                    in 5 h")
    assert lines[23] == "   enter do it   space done   s snooze   c compose   i log   / filter   ? help"
    assert not any("week ahead" in line or "Why now" in line for line in lines)


def test_60_by_18_is_one_pane_and_says_what_is_hidden() -> None:
    lines = words(60, 18)
    assert not any("CMO" in line for line in lines)
    assert lines[15] == " " * 50 + "▾ 3 more"
    assert lines[17] == "   enter do it  space done  s snooze  c compose  ? help"


def test_too_small_says_so() -> None:
    assert words(44, 12)[0].startswith("Needs 50 columns and 15 rows; this is 44")


def test_ascii_has_nothing_but_letters_of_names_outside_ascii() -> None:
    text = "\n".join(words(120, 40, ascii_only=True))
    assert set(re.findall(r"[^\x00-\x7f]", text)) == {"á"}
    assert "> ! Thank Priya Raman" in text


def test_the_cursor_is_on_the_first_row_and_nothing_faint_is_on_panel() -> None:
    line = next(line for line in page(120, 40) if "Thank Priya" in plain(line))
    assert ("▌", "accent.panel") in line
    assert ("Priya Raman", "strong.bold.panel") in line
    assert not any(ink.startswith("faint") and "panel" in ink for _, ink in line)


def test_the_demo_badge_is_always_somewhere() -> None:
    for width, height in SIZES[:8]:
        assert sum(line.count("DEMO") for line in words(width, height, demo=True)) == 1, width
        assert not any("DEMO" in line for line in words(width, height)), width


def test_a_quiet_day_still_has_its_page() -> None:
    lines = today_page([], None, NOW, ZONE, width=120, height=40)
    text = "\n".join(plain(line) for line in lines)
    assert "Nothing is due. Good moment to do somebody a small favour." in text
    assert "Nobody chosen" in text
    assert "Why now" not in text


@pytest.mark.parametrize(
    ("size", "rows", "week", "expected"),
    [
        ((120, 40), 14, 4, (1, 14, 4, True)),
        ((120, 40), 60, 4, (1, 22, 4, True)),
        ((120, 40), 14, 0, (1, 14, 0, True)),
        ((120, 32), 40, 6, (1, 12, 6, True)),
        ((80, 24), 40, 6, (0, 18, 0, False)),
        ((80, 24), 5, 6, (0, 5, 0, False)),
    ],
)
def test_shape(size, rows: int, week: int, expected) -> None:
    shape = today_shape(layout(*size), rows, week)
    assert (shape.air, shape.rows, shape.week, shape.why) == expected


def test_escape_codes_carry_colour_ground_and_weight() -> None:
    text = to_ansi([(("Priya", "strong.bold.panel"), (" due", "now"))], DUSK)
    assert text == (
        "\x1b[1;1H\x1b[0;38;2;255;255;255;48;2;42;48;60;1mPriya\x1b[0;38;2;244;162;97;48;2;21;24;30m due\x1b[0m"
    )


def test_escape_codes_without_truecolor_and_without_colour() -> None:
    line: Line = (("Priya", "strong.bold.panel"),)
    assert to_ansi([line], PAPER, truecolor=False) == "\x1b[1;1H\x1b[0;38;5;16;48;5;188;1mPriya\x1b[0m"
    assert to_ansi([line], DUSK, colour=False) == "\x1b[1;1H\x1b[0;7;1mPriya\x1b[0m"


def test_256_colours_are_those_of_rich() -> None:
    from rich.color import Color, ColorSystem

    for theme in (DUSK, PAPER):
        for name, value in theme.items():
            red, green, blue = (int(value[at : at + 2], 16) for at in (1, 3, 5))
            assert nearest_of_256(red, green, blue) == Color.parse(value).downgrade(ColorSystem.EIGHT_BIT).number, name


def test_stored_text_cannot_command_the_terminal() -> None:
    hostile: Line = (("a\x1b]0;x\x07b\nc\u202ed\x9b2J", "text"),)
    text = to_ansi([hostile], DUSK).removeprefix("\x1b[1;1H").replace("\x1b[0m", "")
    shown = re.sub(r"\x1b\[[\d;]*m", "", text)
    assert shown == "a\ufffd]0;x\ufffdb c\ufffdd\ufffd2J"


def test_an_ink_is_named_once_as_long_as_it_lasts() -> None:
    lines: list[Line] = [(("a", "text"), ("b", "text"), ("c", "now")), (("d", "now"), ("e", "text"))]
    shown = re.sub(r"\x1b\[[\d;]*m", "*", to_ansi(lines, DUSK))
    assert shown == "\x1b[1;1H*ab*c\x1b[2;1Hd*e*"


def test_a_real_terminal_shows_the_same_rows() -> None:
    pyte = pytest.importorskip("pyte")
    screen = pyte.Screen(120, 40)
    pyte.Stream(screen).feed(to_ansi(page(120, 40), DUSK))
    assert [row.rstrip() for row in screen.display] == words(120, 40)


def test_nothing_heavy_is_imported_for_the_first_frame() -> None:
    code = (
        "import sys, mentortui.presentation.pages, mentortui.domain.nudges;"
        "print([m for m in sys.modules if m.split('.')[0] in"
        " ('textual', 'rich', 'dateutil', 'sqlite_utils', 'email', 'icalendar', 'click')])"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"
