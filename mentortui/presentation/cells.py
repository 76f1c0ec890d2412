"""How many terminal cells a text takes, and cutting, padding and wrapping by cells.

The widths are those Textual lays out with (rich's tables, UAX #11, emoji-variation-sequences.txt), without
importing either: the first frame is written before Textual is loaded. What is joined by ZWJ counts as its
first sign.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

_ZWJ, _VS16 = "\u200d", "\ufe0f"
_ELLIPSIS = "…"

# Format characters that are drawn (prepended marks of Arabic, Syriac, Kaithi; the soft hyphen): one cell.
_DRAWN_FORMATS = frozenset(
    "\u00ad\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
)
# Where the tables of this Python's Unicode are older or other than what terminals do: (first, last, cells).
_SPECIAL = (
    (0x1160, 0x11FF, 0),  # Hangul vowels and finals join the syllable before them
    (0x2028, 0x2029, 0),
    (0x2630, 0x2637, 2),
    (0x268A, 0x268F, 2),
    (0x3164, 0x3164, 0),
    (0x4DC0, 0x4DFF, 2),
    (0xD7B0, 0xD7FF, 0),
    (0xFFA0, 0xFFA0, 0),
    (0x1D300, 0x1D356, 2),
    (0x1D360, 0x1D376, 2),
    (0x1F3FB, 0x1F3FF, 0),  # skin tones colour the sign before them
    (0x1F6D8, 0x1F6D8, 2),  # from here on: emoji of Unicode 15 to 17
    (0x1F6DC, 0x1F6DC, 2),
    (0x1FA75, 0x1FA77, 2),
    (0x1FA80, 0x1FA8A, 2),
    (0x1FA8E, 0x1FAC6, 2),
    (0x1FAC8, 0x1FAC8, 2),
    (0x1FACD, 0x1FADC, 2),
    (0x1FADF, 0x1FAEA, 2),
    (0x1FAEF, 0x1FAF8, 2),
)
# Narrow signs that U+FE0F turns into two-cell emoji (emoji-variation-sequences.txt).
_WIDENED = frozenset(
    "#*0123456789©®‼⁉™\u2139↔↕↖↗↘↙↩↪⌨⏏⏭⏮⏯⏱⏲⏸⏹⏺Ⓜ▪▫▶◀◻◼☀☁☂☃☄☎☑☘☝☠☢☣☦☪☮☯☸☹☺♀♂♟♠♣♥♦♨♻♾⚒⚔⚕⚖⚗⚙⚛⚜⚠⚧⚰⚱⛈⛏⛑⛓⛩⛰⛱⛴⛷⛸⛹"
    "✂✈✉✌✍✏✒✔✖✝✡✳✴❄❇❣❤➡⤴⤵⬅⬆⬇🅰🅱🅾🅿🌡🌤🌥🌦🌧🌨🌩🌪🌫🌬🌶🍽🎖🎗🎙🎚🎛🎞🎟🏋🏌🏍🏎🏔🏕🏖🏗🏘🏙🏚🏛🏜🏝🏞🏟🏳🏵🏷🐿👁📽🕉🕊🕯🕰🕳🕴"
    "🕵🕶🕷🕸🕹🖇🖊🖋🖌🖍🖐🖥🖨🖱🖲🖼🗂🗃🗄🗑🗒🗓🗜🗝🗞🗡🗣🗨🗯🗳🗺🛋🛍🛎🛏🛠🛡🛢🛣🛤🛥🛩🛰🛳"
)


@lru_cache(maxsize=4096)
def _sign(char: str) -> int:
    """Cells of one character on its own: 0, 1 or 2."""
    code = ord(char)
    if code < 0x20 or 0x7F <= code < 0xA0:
        return 0
    for first, last, cells in _SPECIAL:
        if first <= code <= last:
            return cells
    category = unicodedata.category(char)
    if category in ("Mn", "Me", "Mc") or (category == "Cf" and char not in _DRAWN_FORMATS):
        return 0
    # Unassigned characters are one cell, save in the two planes set aside for ideographs.
    if category == "Cn" and not (0x20000 <= code <= 0x3FFFD):
        return 1
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def _plain(text: str) -> bool:
    """True for Latin letters as nearly all texts have them: one cell each, nothing to measure."""
    return text.isprintable() and (text.isascii() or max(text) < "\u0300")


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """For every visible sign with what clings to it: (index after it, cells)."""
    index, size, cells, last = 0, len(text), 0, ""
    while index < size:
        char = text[index]
        index += 1
        if char == _ZWJ:
            index = min(index + 1, size)
        elif char == _VS16:
            cells += last in _WIDENED
            last = ""
        elif width := _sign(char):
            if last or cells:
                yield index - 1, cells
            last, cells = char, width
    if size:
        yield size, cells


def width(text: str) -> int:
    """Cells the text takes in one row of a terminal; agrees with `rich.cells.cell_len`."""
    if _plain(text):
        return len(text)
    return sum(cells for _, cells in _clusters(text))


def _fitting(text: str, cells: int) -> int:
    """Index after the longest beginning of the text that takes at most that many cells, whole signs only."""
    if _plain(text):
        return min(len(text), max(cells, 0))
    used = end = 0
    for after, wide in _clusters(text):
        used += wide
        if used > cells:
            break
        end = after
    return end


def cut(text: str, cells: int) -> str:
    """The text in at most that many cells; cut texts end in …, a wide sign is never halved."""
    if cells <= 0:
        return ""
    if _fitting(text, cells) == len(text):
        return text
    return text[: _fitting(text, cells - 1)].rstrip().rstrip(_ZWJ) + _ELLIPSIS


def pad(text: str, cells: int, align: Literal["left", "right"] = "left") -> str:
    """The text in exactly that many cells: cut if longer, filled with blanks if shorter."""
    # A joiner at the end would swallow the first blank.
    shown = cut(text, cells).rstrip(_ZWJ)
    blanks = " " * (cells - width(shown))
    return blanks + shown if align == "right" else shown + blanks


def wrap(text: str, cells: int, lines: int) -> list[str]:
    """The text as at most so many lines of at most so many cells, broken at words; the last is cut with …."""
    rest = " ".join(text.split())
    found: list[str] = []
    while rest and cells > 0 and len(found) < lines:
        end = _fitting(rest, cells)
        if len(found) == lines - 1 or not end:
            found.append(cut(rest, cells))
            break
        if end < len(rest) and rest[end] != " " and " " in rest[:end]:
            # Back to the last blank; only a word longer than the line is broken where the line ends.
            end = rest.rfind(" ", 0, end)
        found.append(rest[:end].rstrip())
        rest = rest[end:].lstrip()
    return found
