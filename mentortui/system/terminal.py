"""What the terminal can show. Ask before the app starts: Textual takes NO_COLOR out of the environment."""

from __future__ import annotations

import os
import sys

_FALLBACK = (80, 24)


def is_utf8() -> bool:
    """Whether letters beyond ASCII arrive as such: by the locale and by the encoding of our own output."""
    if not _names_utf8(getattr(sys.stdout, "encoding", None) or "utf-8"):
        return False
    if os.environ.get("PYTHONUTF8") == "1":
        return True
    # The order of the C library. Where none is set (containers, cron), Python's own choice is all there is.
    chosen = next((value for name in ("LC_ALL", "LC_CTYPE", "LANG") if (value := os.environ.get(name))), "")
    if not chosen:
        return True
    if chosen in ("C", "POSIX") or "." in chosen:
        return _names_utf8(chosen.partition(".")[2].partition("@")[0])
    return _names_utf8(chosen) or os.name == "nt" or _names_utf8(_encoding())


def wants_ascii() -> bool:
    """Whether to draw with ASCII characters only."""
    return not is_utf8()


def size() -> tuple[int, int]:
    """Columns and rows of the terminal; 80 by 24 without one."""
    for number in (1, 2, 0):
        try:
            columns, rows = os.get_terminal_size(number)
        except (OSError, ValueError):
            continue
        if columns > 0 and rows > 0:
            return columns, rows
    return _FALLBACK


def both_ttys() -> bool:
    """Whether a full-screen app can run: keys come from a terminal and the screen is one."""
    try:
        return bool(sys.stdin and sys.stdout and sys.stdin.isatty() and sys.stdout.isatty())
    except ValueError:  # closed
        return False


def no_color() -> bool:
    """Whether the user asked for no colours (no-color.org): the variable is set and not empty."""
    return bool(os.environ.get("NO_COLOR"))


def _names_utf8(encoding: str) -> bool:
    return encoding.replace("-", "").replace("_", "").lower() in ("utf8", "cp65001")


def _encoding() -> str:
    import locale

    return locale.getencoding()
