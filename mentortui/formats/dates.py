"""Dates in address files: read when they can mean one day only, never guessed."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

_NAMES = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_MONTHS = {form: number for number, name in enumerate(_NAMES, 1) for form in (name, name[:3])} | {"sept": 9}
_NAMED = re.compile(r"(\d{1,2})[ -]([A-Za-z]{3,9})\.?,?[ -](\d{4}|\d{2})", re.ASCII)
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?", re.ASCII)
_NUMBERS = re.compile(r"(\d{1,2})([/.])(\d{1,2})\2(\d{4})", re.ASCII)
_EARLIEST = 1900


@dataclass(slots=True)
class Dates:
    """Reads the dates of one file, remembers the ones it has seen, and counts what it could not read."""

    _known: dict[str, date | None] = field(default_factory=dict)
    _twofold: list[tuple[int, str]] = field(default_factory=list)
    _unknown: list[tuple[int, str]] = field(default_factory=list)

    def read(self, text: str, line: int) -> date | None:
        """The day, or None with a note for `warnings` when it is unknown or could be two days."""
        try:
            day = self._known[text]
        except KeyError:
            day = self._known[text] = parse(text)
        if day is None:
            (self._twofold if _could_be_two(text) else self._unknown).append((line, text))
        return day

    def warnings(self) -> tuple[str, ...]:
        """One sentence for each kind of trouble, with the first line that has it."""
        found = []
        for entries, one, many in (
            (self._twofold, "date could be two days and was", "dates could be two days and were"),
            (self._unknown, "date is unknown and was", "dates are unknown and were"),
        ):
            if entries:
                line, text = entries[0]
                start = f"1 {one}" if len(entries) == 1 else f"{len(entries):,} {many}"
                found.append(f"{start} left out, first “{text[:20]}” on line {line}; the people are kept.")
        return tuple(found)


def parse(text: str) -> date | None:
    """`07 Jun 2022`, `4-Apr-21`, `2022-06-07`, or `06/27/2022` where only one order fits; else None."""
    if match := _NAMED.fullmatch(text):
        day, month, year = match.groups()
        return _date(int(year) + (2000 if len(year) == 2 else 0), _MONTHS.get(month.lower(), 0), int(day))
    if match := _ISO.fullmatch(text):
        return _date(*map(int, match.groups()))
    if match := _NUMBERS.fullmatch(text):
        first, second, year_number = int(match[1]), int(match[3]), int(match[4])
        if first <= 12 and second <= 12 and first != second:
            return None
        month_number, day_number = (second, first) if first > 12 else (first, second)
        return _date(year_number, month_number, day_number)
    return None


def _could_be_two(text: str) -> bool:
    match = _NUMBERS.fullmatch(text)
    return bool(match and int(match[1]) <= 12 and int(match[3]) <= 12)


def _date(year: int, month: int, day: int) -> date | None:
    if year < _EARLIEST:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
