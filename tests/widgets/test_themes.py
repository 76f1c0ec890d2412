"""The two themes and what ink becomes: contrast, other themes, terminals without colour."""

from __future__ import annotations

from itertools import product

import pytest
from rich.color import ColorSystem
from rich.style import Style
from textual.color import Color
from textual.theme import BUILTIN_THEMES

from mentortui import themes
from mentortui.presentation import palette
from mentortui.widgets.ink import Inks, chosen, inks_of, selected_strip, strip
from mentortui.widgets.lines import Lines
from tests.widgets.stage import Stage

FEW = {"dusk": palette.DUSK_256, "paper": palette.PAPER_256}
THEMES = {"dusk": palette.DUSK, "paper": palette.PAPER}
READ = [ink for ink in palette.INKS if ink != "line"]


def _ratio(one: str, other: str) -> float:
    def light(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize(("theme", "ink", "ground"), list(product(THEMES, READ, palette.GROUNDS)), ids="-".join)
def test_contrast(theme: str, ink: str, ground: str) -> None:
    if (ink, ground) == ("faint", "panel"):
        assert chosen((("x", "faint"),)) == (("x", "muted"),)
        return
    assert _ratio(THEMES[theme][ink], THEMES[theme][ground]) >= 4.5


def _shown(value: str) -> str:
    """The colour of the 256 that a terminal gets for it."""
    red, green, blue = Color.parse(value).rich_color.downgrade(ColorSystem.EIGHT_BIT).get_truecolor()
    return f"#{red:02x}{green:02x}{blue:02x}"


@pytest.mark.parametrize(("theme", "ink", "ground"), list(product(FEW, READ, palette.GROUNDS)), ids="-".join)
def test_contrast_with_256_colours(theme: str, ink: str, ground: str) -> None:
    if (ink, ground) != ("faint", "panel"):
        assert _ratio(_shown(FEW[theme][ink]), _shown(FEW[theme][ground])) >= 4.3


@pytest.mark.parametrize("theme", FEW)
def test_with_256_colours_grounds_are_grey_and_differ(theme: str) -> None:
    shown = [_shown(FEW[theme][ground]) for ground in ("bg", "surface", "panel")]
    assert len(set(shown)) == 3
    assert all(colour[1:3] == colour[3:5] == colour[5:7] for colour in shown)


@pytest.mark.parametrize("theme", [themes.DUSK, themes.PAPER], ids=lambda theme: theme.name)
def test_nothing_but_focus_has_the_accent(theme: object) -> None:
    values = themes.DUSK.to_color_system().generate() | themes.DUSK.variables
    accent = palette.DUSK["accent"].upper()
    names = {name for name, value in values.items() if value.upper() == accent}
    assert not {name for name in names if name.startswith(("footer", "block-cursor", "scrollbar", "link"))}


@pytest.mark.parametrize("name", [*sorted(BUILTIN_THEMES), "dusk", "paper"])
async def test_every_theme_has_what_the_widgets_ask_for(name: str) -> None:
    lines = Lines(lambda width: [(("a", "faint"), ("b", "strong.bold.panel"), ("c", "accent.underline"))])
    async with Stage(lines, theme=name).run_test(size=(30, 4)) as pilot:
        await pilot.pause()
        assert lines.app.theme == name
        assert strip((("x", "soon"),), 3, inks_of(lines), lines.rich_style).text == "x  "


async def test_an_unknown_theme_leaves_dusk() -> None:
    async with Stage(theme="no such theme").run_test() as pilot:
        assert pilot.app.theme == "dusk"


def _inks(**how: bool) -> Inks:
    values = tuple({**palette.DUSK, "bg": palette.DUSK["bg"]}.get(name, "") for name in (
        "text", "strong", "muted", "faint", "accent", "now", "soon", "ok", "stop", "info", "line", "bg", "surface", "panel", "field"))
    return Inks(values, ansi=how.get("ansi", False), colourless=how.get("colourless", False), ascii_only=how.get("ascii_only", False))


def test_an_ink_is_a_token_and_words() -> None:
    style = _inks().style("now.bold.underline.panel", Style())
    assert style.color is not None
    assert style.color.name == palette.DUSK["now"]
    assert style.bgcolor is not None
    assert style.bgcolor.name == palette.DUSK["panel"]
    assert style.bold
    assert style.underline


def test_an_unknown_ink_is_text() -> None:
    assert _inks().style("nonsense.words", Style()) == _inks().style("text", Style())


def test_without_colour_a_selected_row_is_reversed_and_its_words_have_no_colour() -> None:
    drawn = selected_strip((("  ", "text"), ("▴ ", "now"), ("Priya", "name")), 12, _inks(colourless=True), Style(), focused=True)
    bar, *rest = list(drawn)
    assert not (bar.style and bar.style.reverse)
    assert all(segment.style and segment.style.reverse for segment in rest)
    assert {segment.style.color for segment in rest if segment.style} == {None}


def test_the_name_of_a_selected_row_is_strong() -> None:
    line = (("▴ ", "now"), ("Thank ", "muted"), ("Priya", "name"), ("5 h", "text"))
    assert chosen(line) == (("▴ ", "now"), ("Thank ", "muted"), ("Priya", "strong.bold"), ("5 h", "text"))
    assert chosen((("Priya", "text"), ("x", "text"))) == (("Priya", "strong.bold"), ("x", "text"))


@pytest.mark.parametrize("width", [0, 1, 2, 3, 40])
def test_strips_have_their_width(width: int) -> None:
    line = (("  ", "text"), ("山田太郎 ", "name"), ("x" * 50, "muted"))
    assert strip(line, width, _inks(), Style()).cell_length == width
    assert selected_strip(line, width, _inks(), Style(), focused=False, ticked=True).cell_length == width


def test_colours_of_other_themes_are_opaque() -> None:
    values = themes.defaults(BUILTIN_THEMES["nord"])
    assert all(Color.parse(value).a == 1 for value in values.values())
