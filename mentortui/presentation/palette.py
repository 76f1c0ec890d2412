"""The colours of the two themes as plain data (LOOK §2), so that the first frame can use them before Textual is loaded.

Every pair of text and ground was measured: 4.5:1 and more, but for `line`, which is decoration, and `faint` on `panel`,
which is why faint is drawn as muted on a selected row.
"""

from __future__ import annotations

from collections.abc import Mapping

GROUNDS = ("bg", "surface", "panel", "field")
"""Tokens that lie behind text."""
INKS = ("text", "strong", "muted", "faint", "accent", "now", "soon", "ok", "stop", "info", "line")
"""Tokens that text is drawn with."""

DUSK: Mapping[str, str] = {
    "bg": "#15181e", "surface": "#1c2028", "panel": "#2a303c", "field": "#11141a", "line": "#414a59",
    "text": "#dde1e8", "strong": "#ffffff", "muted": "#a3adbc", "faint": "#8792a4", "accent": "#8fb0ff",
    "now": "#f4a261", "soon": "#e9cf7b", "ok": "#63c7b2", "stop": "#ff7f8a", "info": "#a9b7cd",
}
PAPER: Mapping[str, str] = {
    "bg": "#faf8f3", "surface": "#f1eee6", "panel": "#e1dccf", "field": "#ffffff", "line": "#cbc4b4",
    "text": "#2a2d33", "strong": "#000000", "muted": "#4c515a", "faint": "#5f646d", "accent": "#2f4fc0",
    "now": "#9c3a08", "soon": "#735400", "ok": "#0a665a", "stop": "#b01f3a", "info": "#4d5f80",
}
# Where a terminal has 256 colours the dark blue greys above would turn teal or black: greys of that palette instead.
DUSK_256: Mapping[str, str] = {
    **DUSK, "bg": "#1c1c1c", "surface": "#262626", "panel": "#3a3a3a", "field": "#121212", "line": "#585858",
}
PAPER_256: Mapping[str, str] = {
    **PAPER, "bg": "#ffffff", "surface": "#f5f5f5", "panel": "#e0e0e0", "field": "#ffffff", "line": "#bcbcbc",
    "now": "#af0000", "soon": "#5f5f00", "info": "#005f87",
}


def colours(theme: str, truecolor: bool) -> Mapping[str, str] | None:
    """The colours of `dusk` or `paper` for a terminal with all colours or with 256; None for any other theme."""
    if theme == "dusk":
        return DUSK if truecolor else DUSK_256
    if theme == "paper":
        return PAPER if truecolor else PAPER_256
    return None
