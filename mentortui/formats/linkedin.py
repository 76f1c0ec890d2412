"""`Connections.csv` from LinkedIn, alone or inside the zip of the export.

The columns have changed over the years, so they are found by name. Until July 2023 there was no URL; since
mid-2021 a note stands above the header; files saved again in a spreadsheet have other dates and encodings.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import compress, repeat
from typing import TypeVar

from mentortui.domain.contact import Contact, Parsed, Rejected, linkedin_keys
from mentortui.domain.errors import ContentError
from mentortui.domain.text import LINE_LIMIT
from mentortui.formats import records
from mentortui.formats.cleaning import Cleaner
from mentortui.formats.dates import Dates

_COLUMNS = {
    "firstname": "given", "lastname": "family", "url": "url", "profileurl": "url", "emailaddress": "email",
    "email": "email", "company": "org", "position": "role", "connectedon": "connected_on",
}  # fmt: skip
_FIELDS = ("given", "family", "email", "url", "org", "role", "connected_on")
_HIDDEN = "hidden profile: only a date"
T = TypeVar("T")


def read(data: bytes, filename: str) -> Parsed:
    """The people of an export, each once. A row that is nobody is rejected with its line and why."""
    where = records.shown(filename)
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        from mentortui.formats.zipped import member

        data = member(data, "Connections.csv", where)
        where = f"Connections.csv in {where}"
    text, warnings = records.decode(data, where)
    found = records.header(text, _is_header)
    if found is None:
        raise ContentError(f"{where} is not a LinkedIn export: no line names First Name, Last Name and Connected On.")
    delimiter, names, line = found
    reading = _Reading(names)
    table = records.table(text, where, delimiter, names, line, reading.whole)
    reading.add(table)
    records.refuse_cut_off(text, where, table.last, table.cells, len(names))
    return reading.parsed(where, warnings + _left_out(names))


def _is_header(names: list[str]) -> bool:
    known = _positions(names).keys()
    # Other files of the same export name people too; none of them has one of these three.
    return {"given", "family"} <= known and not known.isdisjoint(("connected_on", "url", "email"))


def _positions(names: list[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for index, name in enumerate(names):
        field = _COLUMNS.get(records.plain(name))
        if field:
            found.setdefault(field, index)
    return found


def _left_out(names: list[str]) -> tuple[str, ...]:
    """One sentence for the columns that are not read: those of another program, or one that is there twice."""
    kept = set(_positions(names).values())
    unused = [records.shown(name)[:40] for index, name in enumerate(names) if index not in kept and name.strip()]
    return (f"Columns that were left out: {', '.join(unused)}.",) if unused else ()


class _Reading:
    """Collects the rows of one file, a column at a time: an export has tens of thousands of them."""

    def __init__(self, names: list[str]) -> None:
        self._columns, self._at = len(names), _positions(names)
        self._head = [names[index].strip() if (index := self._at.get(name, -1)) >= 0 else "" for name in _FIELDS]
        self._found: list[Contact] = []
        self._rejected: list[Rejected] = []
        self._dates = Dates()
        self._cleaner = Cleaner()

    def add(self, table: records.Table) -> None:
        """Adds all records to the people or to the rejected."""
        lines = table.lines
        columns = [self._values(name, table) for name in _FIELDS]
        if self._head[0] in columns[0]:
            new = self._but_header(lines, columns)
            lines, columns = _only(new, lines), [_only(new, column) for column in columns]
        if "" in columns[0] and "" in columns[1]:
            someone = [self._somebody(line, *values) for line, *values in zip(lines, *columns, strict=True)]
            lines, columns = _only(someone, lines), [_only(someone, column) for column in columns]
        keys = linkedin_keys(columns[3])
        # Without an address namesakes cannot be told apart, so only rows equal throughout are one person.
        same: Sequence[object] = [key or values for key, values in zip(keys, zip(*columns, strict=True), strict=True)] if "" in keys else keys
        if len(set(same)) < len(same):
            new = self._first_ones(lines, same)
            lines, keys, columns = _only(new, lines), _only(new, keys), [_only(new, column) for column in columns]
        self._people(lines, keys, columns)

    def _people(self, lines: list[int], keys: list[str], columns: list[list[str]]) -> None:
        given, family, email, url, org, role, connected = columns
        names = [f"{first} {last}" if first and last else first or last for first, last in zip(given, family, strict=True)]
        if max(map(len, names), default=0) > LINE_LIMIT:
            names = [self._cleaner.line(name) if len(name) > LINE_LIMIT else name for name in names]
        for line, address in zip(lines, email, strict=True):
            if address:
                self._cleaner.email(address, line)
        days: dict[str, date] = {}
        for line, text in zip(lines, connected, strict=True):
            if text and text not in days and (day := self._dates.read(text, line)):
                days[text] = day
        none = repeat("")
        people = zip(names, given, family, email, none, url, org, role, map(days.get, connected), none, keys, lines, strict=False)
        self._found += map(Contact._make, people)

    def parsed(self, where: str, warnings: tuple[str, ...]) -> Parsed:
        """All that was collected."""
        contacts = tuple(self._found)
        if days := self._dates.settle():
            # Only now it is known how the dates of all are to be read.
            contacts = tuple(one._replace(connected_on=one.connected_on or days.get(one.row)) for one in contacts)
        warnings += self._cleaner.warnings() + self._dates.warnings()
        read = len(contacts) + len(self._rejected)
        if not read:
            warnings += (f"{where} has a header but no rows.",)
        return Parsed(contacts, tuple(sorted(self._rejected)), warnings, read)

    def _values(self, name: str, table: records.Table) -> list[str]:
        """The values of one field, cleaned; empty ones where the file has no such column."""
        if (index := self._at.get(name, -1)) < 0:
            return [""] * len(table.lines)
        return [*map(str.strip if table.tidy else self._cleaner.line, table.columns[index])]

    def whole(self, line: int, cells: list[str]) -> bool:
        """Whether a record with another number of cells is one all the same; else it is rejected."""
        columns = self._columns
        if len(cells) > columns and not any(cells[columns:]):
            del cells[columns:]
            return True
        if len(cells) == 1 and not cells[0].strip():
            self._reject(line, "empty row")
        elif len(cells) < columns:
            self._reject(line, f"has {len(cells)} of {columns} columns")
        else:
            self._reject(line, f"has {len(cells)} cells for {columns} columns: a comma without quotes")
        return False

    def _somebody(self, line: int, given: str, family: str, *more: str) -> bool:
        if not given and not family:
            *rest, connected = more
            self._reject(line, "no name" if any(rest) else _HIDDEN if connected else "empty row")
        return bool(given or family)

    def _but_header(self, lines: list[int], columns: list[list[str]]) -> list[bool]:
        """Which rows are not the header once more, as where two exports were put into one file."""
        new = [list(values) != self._head for values in zip(*columns, strict=True)]
        self._rejected += [Rejected(line, records.HEADER_AGAIN) for line in _only([not one for one in new], lines)]
        return new

    def _first_ones(self, lines: list[int], same: Sequence[object]) -> list[bool]:
        seen: dict[object, int] = {}
        first = [seen.setdefault(one, line) for line, one in zip(lines, same, strict=True)]
        self._rejected += [Rejected(line, f"same as line {before}") for line, before in zip(lines, first, strict=True) if line != before]
        return [line == before for line, before in zip(lines, first, strict=True)]

    def _reject(self, line: int, reason: str) -> None:
        self._rejected.append(Rejected(line, reason))


def _only(kept: list[bool], of: list[T]) -> list[T]:
    return list(compress(of, kept))

