"""The last gate before the terminal: nothing that steers it gets through, wherever the text came from.

Text is cleaned where it enters; this is the second line, for what was put into the file by other hands.
"""

from __future__ import annotations

import re

from rich.cells import cell_len
from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

from mentortui.presentation.glyphs import to_ascii

_BAD = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


class TerminalGuard(LineFilter):
    """Draws C0 and C1 controls, DEL, bidi controls and lone surrogates as U+FFFD in every line of the app."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The segments, safe to write; the very same list where nothing had to be done."""
        for text, _, control in segments:
            # isprintable is False for every character in question, and quick.
            if not control and not text.isprintable() and _BAD.search(text):
                break
        else:
            return segments
        return self._cleaned(segments)

    @staticmethod
    def _cleaned(segments: list[Segment]) -> list[Segment]:
        grown, out = 0, []
        for text, style, control in segments:
            if control:
                out.append(Segment(text, style, control))
                continue
            safe, count = _BAD.subn("\ufffd", text)
            grown += count
            out.append(Segment(safe, style))
        # What took no cell takes one now: blanks at the end make room, so that the pane beside stays in its place.
        for index in range(len(out) - 1, -1, -1):
            text, style, control = out[index]
            blanks = min(grown, len(text) - len(text.rstrip(" ")))
            if blanks and not control:
                out[index] = Segment(text[:-blanks], style)
                grown -= blanks
            if not grown:
                break
        return [segment for segment in out if segment.text or segment.control]


_PLAIN = str.maketrans(dict(zip("‚‛′`´„‟″«»‐‑‒―•‧⇒➔⇐⌃⌄\u2002\u2003\u2007\u2009⠀●○⭘■□", "'''''\"\"\"\"\"------>><^v     ooo##", strict=True)))
"""Signs of Textual and of what people paste, each as one cell every terminal has; ours are in `glyphs`."""
_UPRIGHT, _LEVEL = frozenset("│┃║┆┇┊┋╎╏╵╷╹╻▌▍▎▏▐▕"), frozenset("─━═┄┅┈┉╌╍╴╶╸╺╼╾")


def _plain_sign(char: str) -> str:
    code = ord(char)
    if char.isascii():
        return char
    if char in _UPRIGHT or char in _LEVEL:
        return "|" if char in _UPRIGHT else "-"
    if 0x2500 <= code < 0x25A0 and char not in "▮▯":  # corners; blocks, as at the ends of a scrollbar
        return "+" if code < 0x2580 else "#"
    if (known := to_ascii(char)) != char or (known := char.translate(_PLAIN)) != char:
        return known
    if 0x2190 <= code < 0x2800 or 0x2800 <= code < 0x2C00:  # arrows, signs, braille: no letters of any language
        return "*" if cell_len(char) == 1 else "**"
    return char


class AsciiOnly(LineFilter):
    """Draws every sign that is no letter in ASCII (`--ascii`), a cell for a cell. Letters of names stay as they are.

    What the app writes is drawn in ASCII where it is made; this is for the rest: scrollbars, fields, prose, other people's signs.
    """

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The segments; the very same list where nothing had to be done."""
        if all(control or text.isascii() for text, _, control in segments):
            return segments
        return [
            Segment(text if control or text.isascii() else "".join(map(_plain_sign, text)), style, control)
            for text, style, control in segments
        ]
