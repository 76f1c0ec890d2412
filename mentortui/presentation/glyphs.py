"""Every sign the app draws, by name, with its twin for plain terminals (`--ascii`)."""

from __future__ import annotations

from collections.abc import Mapping

UNICODE: Mapping[str, str] = {
    "now": "▴", "soon": "▵", "later": "◦", "ok": "✓", "part": "~", "no": "✗", "unknown": "?", "paused": "◌",
    "out": "▸", "in": "◂", "met": "◉", "heavy": "━", "thin": "─", "unit": "▮", "unit_off": "▯",
    "one": "▂", "two": "▄", "three": "▆", "bar": "▌", "upper": "▀", "lower": "▄", "path": "›",
    "before": "‹", "cut": "…", "more": "▾", "dot": "·",
    "dash": "–", "open": "“", "close": "”", "fork": "├", "corner": "└", "trunk": "│", "private": "◇",
}
ASCII: Mapping[str, str] = {
    "now": "!", "soon": "*", "later": ".", "ok": "+", "part": "/", "no": "x", "unknown": "?", "paused": "-",
    "out": ">", "in": "<", "met": "@", "heavy": "=", "thin": "-", "unit": "#", "unit_off": ".",
    "one": "1", "two": "2", "three": "3", "bar": ">", "upper": " ", "lower": " ", "path": ">",
    "before": "<", "cut": "~", "more": "v", "dot": "-",
    "dash": "-", "open": '"', "close": '"', "fork": "|", "corner": "`", "trunk": "|", "private": "&",
}
# ▄ is both two in a day and, as a whole row, the half cell of air above a card.
_TO_ASCII = {ord(UNICODE[name]): ASCII[name] for name in UNICODE if name != "lower"}
# What stands in sentences, a cell for a cell.
_TO_ASCII |= dict(zip(map(ord, "’‘—−→←↑↓×\u00a0\u202f"), "''--><^vx  ", strict=True))
_WEEK = 7


def to_ascii(text: str) -> str:
    """The same line for a plain terminal. Only the app's own signs change; letters of names stay as they are."""
    if text.isascii():
        # The one sign of ours that is a plain letter: alone or before its word. In ASCII `~` says that something was cut.
        return ASCII["part"] + text[1:] if text[:2] in ("~", "~ ") else text
    if len(text) > _WEEK and not text.strip(UNICODE["lower"]):
        return ASCII["lower"] * len(text)
    return text.translate(_TO_ASCII)
