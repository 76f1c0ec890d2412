"""Folding: lower case, straight quotes, no accents, no invisible characters, and the way back to the original offsets.

Patterns are written once for the folded text; "MENTOR", "men\u00adtor" and “protégé” then need no pattern of their own.
"""

from __future__ import annotations

import unicodedata

_SAME = {
    "\u2018": "'",
    "\u2019": "'",
    "\u201a": "'",
    "\u02bc": "'",
    "\u2032": "'",
    "\u00b4": "'",
    "`": "'",
    "\u201c": '"',
    "\u201d": '"',
    "\u201e": '"',
    "\u00ab": '"',
    "\u00bb": '"',
    "\u2033": '"',
    "\u2010": "-",
    "\u2011": "-",
    "\u2012": "-",
    "\u2013": "–",
    "\u2014": "–",
    "\u2015": "–",
    "\u2212": "-",
    "\u2026": ".",
    "*": " ",
    "_": " ",
    "~": " ",
    "\t": " ",
    "\r": " ",
    "\x0b": " ",
    "\x0c": "\n",
    "\u2028": "\n",
    "\u2029": "\n",
    "\u0085": "\n",
}
_INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff\u034f\ufe0f")
_ASCII = str.maketrans({key: value for key, value in _SAME.items() if key.isascii()})


def _one(char: str) -> str:
    if char in _SAME:
        return _SAME[char]
    if char in _INVISIBLE or unicodedata.combining(char):
        return ""
    if char.isascii():
        return char.lower()
    if char.isspace():
        return " "
    plain = unicodedata.normalize("NFKD", char)
    return "".join(piece.lower() for piece in plain if not unicodedata.combining(piece)) or char


def fold(text: str) -> tuple[str, tuple[int, ...] | None]:
    """The folded text and, where lengths differ, the original offset of every folded character plus the end."""
    if text.isascii():
        return text.lower().translate(_ASCII), None
    table = {char: _one(char) for char in set(text)}
    folded = "".join([table[char] for char in text])
    if all(len(value) == 1 for value in table.values()):
        return folded, None
    offsets = [place for place, char in enumerate(text) for _ in table[char]]
    offsets.append(len(text))
    return folded, tuple(offsets)
