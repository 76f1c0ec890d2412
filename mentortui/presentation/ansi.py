"""Lines as escape codes (ECMA-48 SGR), for the first frame: the colours the widgets paint a moment later."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from mentortui.presentation.line import Line

_GROUNDS = frozenset({"bg", "surface", "panel", "field"})
_SHAPES = {"bold": "1", "italic": "3", "underline": "4", "reverse": "7", "strike": "9"}


def to_ansi(
    lines: Sequence[Line], theme: Mapping[str, str], *, truecolor: bool = True, colour: bool = True
) -> str:
    """The lines written from the top left corner on, each put in its row, so that nothing wraps or scrolls.

    `theme` maps inks and grounds to `#rrggbb`. Without `truecolor` the 256 colours are used; without `colour`
    panel is drawn in reverse and weights remain. What could be read as a control code is made harmless.
    """
    codes: dict[str, str] = {}
    out, before = [], ""
    for row, line in enumerate(lines, 1):
        out.append(f"\x1b[{row};1H")
        for text, ink in line:
            if (code := codes.get(ink)) is None:
                code = codes[ink] = f"\x1b[{_sgr(ink, theme, truecolor, colour)}m"
            if code != before:
                out.append(code)
                before = code
            out.append(text if text.isprintable() else _harmless(text))
    out.append("\x1b[0m")
    return "".join(out)


def _harmless(text: str) -> str:
    """A text that never passed the boundary: one line, as many characters as before."""
    from mentortui.domain.text import safe_for_terminal

    return safe_for_terminal(text.replace("\n", " ").replace("\t", " "))


def _sgr(ink: str, theme: Mapping[str, str], truecolor: bool, colour: bool) -> str:
    """The numbers that set an ink from whatever was set before: `0;38;2;…;48;2;…;1`."""
    token, *words = ink.split(".")
    ground = next((word for word in words if word in _GROUNDS), "bg")
    parts = ["0"]
    if colour:
        parts.append(f"38;{_colour(theme.get(token) or theme['text'], truecolor)}")
        parts.append(f"48;{_colour(theme[ground], truecolor)}")
    elif ground == "panel":
        parts.append(_SHAPES["reverse"])
    parts += [_SHAPES[word] for word in words if word in _SHAPES]
    return ";".join(parts)


@cache
def _colour(value: str, truecolor: bool) -> str:
    red, green, blue = (int(value[at : at + 2], 16) for at in (1, 3, 5))
    return f"2;{red};{green};{blue}" if truecolor else f"5;{nearest_of_256(red, green, blue)}"


def nearest_of_256(red: int, green: int, blue: int) -> int:
    """The colour of the xterm palette that rich chooses, so that the two frames agree."""
    high, low = max(red, green, blue) / 255, min(red, green, blue) / 255
    light = (high + low) / 2
    spread = high + low if light <= 0.5 else 2.0 - high - low
    saturation = (high - low) / spread if high != low and spread else 0.0
    if saturation < 0.15:
        grey = round(light * 25.0)
        return {0: 16, 25: 231}.get(grey, 231 + grey)
    six = [part / 95 if part < 95 else 1 + (part - 95) / 40 for part in (red, green, blue)]
    return 16 + 36 * round(six[0]) + 6 * round(six[1]) + round(six[2])
