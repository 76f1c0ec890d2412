"""Dates in address files: read when they, or the other dates of the file, leave one day only; never guessed."""

from __future__ import annotations

import re
from datetime import date

_NAMES = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_MONTHS = {form: number for number, name in enumerate(_NAMES, 1) for form in (name, name[:3])} | {"sept": 9}
_NAMED = re.compile(r"(\d{1,2})[ -]([A-Za-z]{3,9})\.?,?[ -](\d{4}|\d{2})", re.ASCII)
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?", re.ASCII)
# A year of two digits stands last only where a time follows it, as in LinkedIn's exports until 2019: `1/25/19, 3:40 PM`.
_NUMBERS = re.compile(
    r"(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d{2}(?=,? \d{1,2}:))(?:,? \d{1,2}:\d{2}(?::\d{2})?(?:[ \u00a0\u202f]?[AaPp]\.?[Mm]\.?)?)?", re.ASCII
)
_EARLIEST = 1900


class Dates:
    """Reads the dates of one file, remembers the ones it has seen, and counts what it could not read."""

    __slots__ = ("_known", "_orders", "_settled", "_unread")

    def __init__(self) -> None:
        self._known: dict[str, date | None] = {}
        self._unread: list[tuple[int, str]] = []
        self._orders: dict[bool, int] = {}
        """Month first or not → the first line with a date that can be read in this order only."""
        self._settled = ""

    def read(self, text: str, line: int) -> date | None:
        """The day, or None with a note for `warnings` when it is unknown or could be two days."""
        try:
            day = self._known[text]
        except KeyError:
            day = self._known[text] = parse(text)
            if day and (order := _order(text)) is not None:
                self._orders.setdefault(order, line)
        if day is None:
            self._unread.append((line, text))
        return day

    def settle(self) -> dict[int, date]:
        """By line, the dates that could be two days, read as all the plain ones of the file are; empty where they disagree.

        Call it after the last `read`: a spreadsheet writes a whole column in one order, so one plain date tells it.
        """
        if len(self._orders) != 1 or not self._unread:
            return {}
        ((month_first, shown_on),) = self._orders.items()
        known = {text: _in_order(text, month_first) for text in {text for _, text in self._unread}}
        days = {line: day for line, text in self._unread if (day := known[text])}
        self._unread = [entry for entry in self._unread if entry[0] not in days]
        if days:
            self._settled = f"Dates like 03/04/2022 were read {'month' if month_first else 'day'} first, as line {shown_on:,} shows."
        return days

    def warnings(self) -> tuple[str, ...]:
        """One sentence for each kind of trouble, with the first line that has it."""
        found = [self._settled] if self._settled else []
        twofold = {text for text in {text for _, text in self._unread} if _could_be_two(text)}
        for two, one, many in (
            (True, "date could be two days and was", "dates could be two days and were"),
            (False, "date is unknown and was", "dates are unknown and were"),
        ):
            if entries := [entry for entry in self._unread if (entry[1] in twofold) is two]:
                line, text = entries[0]
                start = f"1 {one}" if len(entries) == 1 else f"{len(entries):,} {many}"
                found.append(f"{start} left out, first “{text[:20]}” on line {line}; the people are kept.")
        return tuple(found)


def parse(text: str) -> date | None:
    """`07 Jun 2022`, `4-Apr-21`, `2022-06-07`, or `06/27/2022` and `1/25/19, 3:40 PM` where only one order fits; else None."""
    if match := _NAMED.fullmatch(text):
        day, month, year = match.groups()
        return _date(_year(year), _MONTHS.get(month.lower(), 0), int(day))
    if match := _ISO.fullmatch(text):
        return _date(*map(int, match.groups()))
    if match := _NUMBERS.fullmatch(text):
        first, second, year_number = int(match[1]), int(match[3]), _year(match[4])
        if first <= 12 and second <= 12 and first != second:
            return None
        month_number, day_number = (second, first) if first > 12 else (first, second)
        return _date(year_number, month_number, day_number)
    return None


def _could_be_two(text: str) -> bool:
    match = _NUMBERS.fullmatch(text)
    return bool(match and int(match[1]) <= 12 and int(match[3]) <= 12)


def _order(text: str) -> bool | None:
    """Whether the month of a readable date stands first; None where the date does not tell."""
    match = _NUMBERS.fullmatch(text)
    if not match or int(match[1]) == int(match[3]):
        return None
    return int(match[3]) > 12


def _in_order(text: str, month_first: bool) -> date | None:
    match = _NUMBERS.fullmatch(text)
    if not match or not _could_be_two(text):
        return None
    first, second = int(match[1]), int(match[3])
    return _date(_year(match[4]), *((first, second) if month_first else (second, first)))


def _year(digits: str) -> int:
    return int(digits) + (2000 if len(digits) == 2 else 0)


def _date(year: int, month: int, day: int) -> date | None:
    if year < _EARLIEST:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
