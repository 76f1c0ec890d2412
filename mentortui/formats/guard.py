"""Cells that a spreadsheet would run instead of show (CWE-1236), made harmless and back again."""

from __future__ import annotations

import re

# The full-width forms count: some spreadsheets fold them to the plain ones before looking for a formula.
_STARTS = "=+\\-@\t\r\n＝＋－＠"
_RISKY = re.compile(rf"'*[{_STARTS}]")
_GUARDED = re.compile(rf"'+[{_STARTS}]")


def guard(value: str) -> str:
    """The text with an apostrophe in front where a spreadsheet would take it for a formula."""
    return f"'{value}" if _RISKY.match(value) else value


def unguard(value: str) -> str:
    """Exactly what `guard` was given: takes away the one apostrophe it added, and no other."""
    return value[1:] if _GUARDED.match(value) else value
