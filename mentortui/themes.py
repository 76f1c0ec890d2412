"""Two themes of our own, every variable set by hand (LOOK §2), and what our widgets need from any other theme.

Textual derives the footer, the list cursor and the scrollbar from the accent, and muted text from transparency; here the
accent says "the keys go here" and nothing else.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from textual.color import Color
from textual.theme import Theme

from mentortui.presentation import palette

if TYPE_CHECKING:
    from textual.app import App


def _variables(ink: Mapping[str, str]) -> dict[str, str]:
    """What Textual would derive otherwise, and the names that are ours alone."""
    bg, panel, line, text = ink["bg"], ink["panel"], ink["line"], ink["text"]
    plain = {
        "strong": ink["strong"], "muted": ink["muted"], "faint": ink["faint"], "soon": ink["soon"], "line": line,
        "field": ink["field"], "info": ink["info"],
        "text": text, "text-muted": ink["muted"], "text-disabled": ink["faint"],
        "foreground-muted": ink["muted"], "foreground-disabled": ink["faint"],
        "text-primary": ink["accent"], "text-secondary": ink["info"], "text-accent": ink["accent"],
        "text-warning": ink["now"], "text-error": ink["stop"], "text-success": ink["ok"],
        "primary-muted": panel, "secondary-muted": panel, "accent-muted": panel,
        "warning-muted": panel, "error-muted": panel, "success-muted": panel,
        "border": ink["accent"], "border-blurred": line, "surface-active": panel,
    }
    blocks = {
        "block-cursor-foreground": ink["strong"], "block-cursor-background": panel, "block-cursor-text-style": "bold",
        "block-cursor-blurred-foreground": text, "block-cursor-blurred-background": panel,
        "block-cursor-blurred-text-style": "none", "block-hover-background": ink["surface"],
        "footer-background": bg, "footer-foreground": text, "footer-item-background": bg,
        "footer-key-foreground": text, "footer-key-background": bg,
        "footer-description-foreground": ink["muted"], "footer-description-background": bg,
        "scrollbar": line, "scrollbar-hover": ink["faint"], "scrollbar-active": ink["faint"],
        "scrollbar-background": bg, "scrollbar-background-hover": bg, "scrollbar-background-active": bg,
        "scrollbar-corner-color": bg,
    }
    fields = {
        "input-cursor-background": ink["accent"], "input-cursor-foreground": ink["field"],
        "input-cursor-text-style": "none", "input-selection-background": panel,
        "input-selection-foreground": ink["strong"],
        "screen-selection-background": panel, "screen-selection-foreground": ink["strong"],
        "link-color": text, "link-background": "initial", "link-style": "underline",
        "link-color-hover": ink["strong"], "link-background-hover": panel, "link-style-hover": "underline",
        "button-foreground": text, "button-color-foreground": bg, "button-focus-text-style": "bold",
    }
    return {**plain, **blocks, **fields}


def _theme(name: str, ink: Mapping[str, str], *, dark: bool) -> Theme:
    return Theme(
        name=name, dark=dark, primary=ink["accent"], secondary=ink["info"], accent=ink["accent"],
        warning=ink["now"], error=ink["stop"], success=ink["ok"], foreground=ink["text"], background=ink["bg"],
        surface=ink["surface"], panel=ink["panel"], boost=ink["surface"], variables=_variables(ink),
    )


DUSK = _theme("dusk", palette.DUSK, dark=True)
"""The dark theme, and the one the app starts with."""
PAPER = _theme("paper", palette.PAPER, dark=False)
"""The light theme."""
_FEW = (_theme("dusk", palette.DUSK_256, dark=True), _theme("paper", palette.PAPER_256, dark=False))


def defaults(theme: Theme) -> dict[str, str]:
    """Our own variables for a theme that is not ours: what `App.get_theme_variable_defaults` should return.

    The terminal's own colours (ansi themes) get the default colour for everything that is only lighter or darker text,
    because bright black cannot be read on many schemes.
    """
    if theme.ansi:
        names = ("strong", "muted", "faint", "line")
        ours = dict.fromkeys(names, "ansi_default")
        return {**ours, "soon": theme.warning or "ansi_yellow", "info": "ansi_default", "field": "ansi_default"}
    ground = Color.parse(theme.background or ("#121212" if theme.dark else "#efefef"))
    ink = Color.parse(theme.foreground) if theme.foreground else ground.inverse
    return {
        "strong": ground.get_contrast_text(1.0).hex,
        "muted": ground.blend(ink, 0.75).hex,
        "faint": ground.blend(ink, 0.62).hex,
        "line": ground.blend(ink, 0.3).hex,
        "soon": theme.warning or theme.primary,
        "info": ground.blend(ink, 0.8).hex,
        "field": (ground.darken(0.03) if theme.dark else ground.lighten(0.03)).hex,
    }


def install(app: App[Any], name: str = "dusk") -> None:
    """Make both themes known to the app and choose one; an unknown name leaves dusk, Textual's own names are fine too."""
    # Without a terminal (tests, pictures) all colours there are can be had.
    few = app.console.color_system != "truecolor" and sys.__stdout__ is not None and sys.__stdout__.isatty()
    for theme in _FEW if few else (DUSK, PAPER):
        app.register_theme(theme)
    app.theme = name if name in app.available_themes else DUSK.name
