"""From ink names to colours: the one place where a `Line` becomes what a terminal shows.

Knows the theme of the app, NO_COLOR, terminals without colour, the terminal's own colours and `--ascii`, so that no
widget has to. An ink is a token with words after dots: `now.underline`, `strong.bold.panel` (drawn on panel).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from rich.color import Color as RichColor
from rich.segment import Segment
from rich.style import Style
from textual.color import Color, ColorParseError
from textual.strip import Strip
from textual.widget import Widget

from mentortui.presentation.glyphs import UNICODE, to_ascii
from mentortui.presentation.line import Line, fit

_VARIABLES = {
    "text": "foreground", "strong": "strong", "muted": "muted", "faint": "faint", "accent": "primary",
    "now": "warning", "soon": "soon", "ok": "success", "stop": "error", "info": "info", "line": "line",
    "bg": "background", "surface": "surface", "panel": "panel", "field": "field",
}
_NAMES = tuple(_VARIABLES)
_GROUNDS = ("bg", "surface", "panel", "field")
_PLAIN = Style()
_SHAPES = {
    "bold": Style(bold=True), "italic": Style(italic=True), "underline": Style(underline=True),
    "strike": Style(strike=True), "reverse": Style(reverse=True),
}


class Inks:
    """The styles of one theme. `colourless` is for terminals and themes without a tone for panel: reverse instead."""

    def __init__(self, values: tuple[str, ...], *, ansi: bool, colourless: bool, ascii_only: bool) -> None:
        ground = _colour(values[_NAMES.index("bg")], None)
        self._colours = {name: _colour(value, ground) for name, value in zip(_NAMES, values, strict=True)}
        self.ansi, self.colourless, self.ascii = ansi, colourless, ascii_only
        self.text: Callable[[str], str] = to_ascii if ascii_only else str
        self._styles: dict[tuple[str, Style], Style] = {}

    def style(self, ink: str, base: Style = _PLAIN) -> Style:
        """The ink over the style of what it is drawn on; an unknown name is plain text."""
        key = (ink, base)
        if (found := self._styles.get(key)) is None:
            if len(self._styles) > 2000:
                self._styles.clear()
            found = self._styles[key] = self._make(ink, base)
        return found

    def _make(self, ink: str, base: Style) -> Style:
        token, *words = ink.split(".")
        style = base
        for word in words:
            style += self.ground(word) if word in _GROUNDS else _SHAPES.get(word, Style())
        if self.colourless and style.reverse:
            # Reversed, a coloured word would become a coloured block; glyph and word carry the meaning.
            return style
        return style + Style(color=self._rich("text" if token == "name" else token))

    def ground(self, name: str) -> Style:
        """The style of a surface; panel is reverse where there is no tone to tell it by."""
        if self.colourless:
            return Style(reverse=True) if name == "panel" else Style()
        return Style(bgcolor=self._rich(name))

    def _rich(self, token: str) -> RichColor | None:
        colour = self._colours.get(token, self._colours["text"])
        return colour.rich_color if colour is not None else None


def _colour(value: str, ground: Color | None) -> Color | None:
    """A theme's value as an opaque colour; None where the terminal's own is to show."""
    try:
        # "ansi_default 50%" and "auto 60%": the share is a matter of Textual's, the colour is what counts.
        colour = Color.parse(value.split()[0] if value else "transparent")
    except ColorParseError:
        return None
    if colour.ansi is not None:
        return colour
    if colour.a == 0:
        return None
    return colour if colour.a == 1 or ground is None or ground.ansi is not None else ground + colour


@lru_cache(maxsize=16)
def _inks(values: tuple[str, ...], ansi: bool, colourless: bool, ascii_only: bool) -> Inks:
    return Inks(values, ansi=ansi, colourless=colourless, ascii_only=ascii_only)


def inks_of(widget: Widget) -> Inks:
    """The styles for the theme the app shows now."""
    app = widget.app
    ansi = app.native_ansi_color
    bare = ansi or (not app.is_headless and app.console.color_system in (None, "standard"))
    variables = app.theme_variables
    values = tuple(variables.get(_VARIABLES[name], "") for name in _NAMES)
    return _inks(values, ansi, bare, bool(getattr(app, "ascii", False)))


def chosen(line: Line) -> Line:
    """A line as it is drawn on a selected row: faint is lifted to muted, the name is strong and bold.

    The name is what has the ink `name`; a line without one, and without strong words, has its first words in plain
    `text` lifted.
    """
    named = any(ink.partition(".")[0] in ("name", "strong") for _, ink in line)
    out = []
    for text, ink in line:
        token, dot, words = ink.partition(".")
        if token == "faint":
            ink = "muted" + dot + words
        elif token == "name":
            ink = "strong.bold" + dot + words
        elif not named and token == "text" and any(map(str.isalnum, text)):
            ink, named = "strong.bold", True
        out.append((text, ink))
    return tuple(out)


def strip(line: Line, width: int, inks: Inks, base: Style) -> Strip:
    """The line in exactly `width` cells on the style of its widget."""
    return Strip(_segments(fit(line, width), inks, base), width)


def _segments(line: Line, inks: Inks, base: Style) -> list[Segment]:
    """Segments with blanks joined to what stands before them: each change of style costs 40 bytes on the wire."""
    out: list[Segment] = []
    for text, ink in line:
        style = inks.style(ink, base)
        if out and text.isspace() and _blank_alike(out[-1].style or base, style):
            out[-1] = Segment(out[-1].text + text, out[-1].style)
        else:
            out.append(Segment(inks.text(text), style))
    return out


@lru_cache(maxsize=1024)
def _blank_alike(before: Style, style: Style) -> bool:
    """Whether a blank looks the same in both styles."""
    lined = before.underline or before.strike or style.underline or style.strike
    return not lined and before.bgcolor == style.bgcolor and before.reverse == style.reverse


def selected_strip(line: Line, width: int, inks: Inks, base: Style, *, focused: bool, ticked: bool = False) -> Strip:
    """A row under the cursor: on panel, with the bar over its first cell, in the accent where the keys go."""
    ground = base + inks.ground("panel")
    # Without colour only one `>` may say where the keys go.
    sign = inks.text(UNICODE["bar"]) if focused or not inks.ascii else "|"
    bar = Segment(sign, inks.style("accent" if focused else "line", base if inks.colourless else ground))
    if width < 1:
        return Strip([], 0)
    body = Strip(_segments(fit(chosen(line), width), inks, ground), width).crop(1, width)
    return _tick(Strip([bar, *body], width), inks, ground) if ticked else Strip([bar, *body], width)


def ticked_strip(line: Line, width: int, inks: Inks, base: Style) -> Strip:
    """A row that is one of several chosen: a tick in the cell of air before it."""
    return _tick(strip(line, width, inks, base), inks, base)


def _tick(drawn: Strip, inks: Inks, base: Style) -> Strip:
    width = drawn.cell_length
    if width < 2:
        return drawn
    mark = Segment(inks.text(UNICODE["ok"]), inks.style("ok", base))
    return Strip([*drawn.crop(0, 1), mark, *drawn.crop(2, width)], width)
