"""Every sign the app draws, by name, with its twin for plain terminals (`--ascii`)."""

from __future__ import annotations

from collections.abc import Mapping

UNICODE: Mapping[str, str] = {
    "now": "▴", "soon": "▵", "later": "◦", "ok": "✓", "part": "~", "no": "✗", "unknown": "?", "paused": "◌",
    "out": "▸", "in": "◂", "met": "◉", "heavy": "━", "thin": "─", "unit": "▮", "unit_off": "▯",
    "one": "▂", "two": "▄", "three": "▆", "bar": "▌", "upper": "▀", "lower": "▄", "path": "›",
    "before": "‹", "cut": "…", "more": "▾", "dot": "·",
    "dash": "–", "open": "“", "close": "”", "fork": "├", "corner": "└", "trunk": "│",
}
ASCII: Mapping[str, str] = {
    "now": "!", "soon": "*", "later": ".", "ok": "+", "part": "/", "no": "x", "unknown": "?", "paused": "-",
    "out": ">", "in": "<", "met": "@", "heavy": "=", "thin": "-", "unit": "#", "unit_off": ".",
    "one": "1", "two": "2", "three": "3", "bar": ">", "upper": " ", "lower": " ", "path": ">",
    "before": "<", "cut": "~", "more": "v", "dot": "-",
    "dash": "-", "open": '"', "close": '"', "fork": "|", "corner": "`", "trunk": "|",
}
# ▄ is both two in a day and, as a whole row, the half cell of air above a card.
_TO_ASCII = {ord(UNICODE[name]): ASCII[name] for name in UNICODE if name != "lower"}
_WEEK = 7


def to_ascii(text: str) -> str:
    """The same line for a plain terminal. Only the app's own signs change; letters of names stay as they are."""
    if text.isascii():
        return text
    if len(text) > _WEEK and not text.strip(UNICODE["lower"]):
        return ASCII["lower"] * len(text)
    return text.translate(_TO_ASCII)
