"""`Connections.csv` from LinkedIn, alone or inside the zip of the export.

The columns have changed over the years, so they are found by name. Until July 2023 there was no URL; since
mid-2021 a note stands above the header; files saved again in a spreadsheet have other dates and encodings.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from operator import itemgetter
from unicodedata import is_normalized

from mentortui.domain.contact import Contact, Parsed, Rejected, linkedin_key
from mentortui.domain.errors import ContentError
from mentortui.domain.text import LINE_LIMIT
from mentortui.formats import records
from mentortui.formats.cleaning import Cleaner
from mentortui.formats.dates import Dates

_COLUMNS = {
    "firstname": "given", "lastname": "family", "url": "url", "profileurl": "url", "emailaddress": "email",
    "email": "email", "company": "org", "position": "role", "connectedon": "connected_on",
}  # fmt: skip
_HIDDEN = "hidden profile: only a date"


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
    reading = _Reading(where, delimiter, names)
    last, cells = reading.rows(records.records(text, where, delimiter, line), line)
    records.refuse_cut_off(text, where, last, cells, len(names))
    return reading.parsed(warnings)


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


class _Reading:
    """Collects the rows of one file."""

    def __init__(self, where: str, delimiter: str, names: list[str]) -> None:
        self._where, self._delimiter, self._columns = where, delimiter, len(names)
        # A column that the file lacks is read from one past the end, where every row gets an empty cell.
        at = _positions(names)
        fields = ("given", "family", "email", "url", "org", "role", "connected_on")
        self._pick = itemgetter(*(at.get(field, -1) for field in fields))
        self._found: list[Contact] = []
        self._rejected: list[Rejected] = []
        self._dates = Dates()
        self._cleaner = Cleaner()

    def rows(self, table: Iterable[tuple[int, int, list[str]]], last: int) -> tuple[int, list[str]]:
        """Adds all records, to the people or to the rejected; the line the last one ends on (else `last`) and its cells.

        One loop with few calls in it: an export has tens of thousands of rows.
        """
        seen: dict[object, int] = {}
        days: dict[str, date] = {}
        cells: list[str] = []
        person = Contact._make
        for line, last, cells in table:
            if last > line:
                records.refuse_swallowed(self._where, line, cells, self._delimiter, self._columns)
            if len(cells) != self._columns and not self._mended(line, cells):
                continue
            given, family, email, url, org, role, connected = self._values(cells)
            if not given and not family:
                self._nobody(line, connected, email or url or org or role)
                continue
            key = linkedin_key(url) if url else ""
            # Without an address namesakes cannot be told apart, so only rows equal throughout are one person.
            before = seen.setdefault(key or (given, family, email, url, org, role, connected), line)
            if before != line:
                self._reject(line, f"same as line {before}")
                continue
            name = f"{given} {family}" if given and family else given or family
            if len(name) > LINE_LIMIT:
                name = self._cleaner.line(name)
            day = days.get(connected)
            if day is None and connected and (day := self._dates.read(connected, line)):
                days[connected] = day
            self._found.append(person((name, given, family, email, "", url, org, role, day, "", key, line)))
        return last, cells

    def parsed(self, warnings: tuple[str, ...]) -> Parsed:
        """All that was collected."""
        contacts = tuple(self._found)
        if days := self._dates.settle():
            # Only now it is known how the dates of all are to be read.
            contacts = tuple(one._replace(connected_on=one.connected_on or days.get(one.row)) for one in contacts)
        warnings += self._cleaner.warnings() + self._dates.warnings()
        read = len(contacts) + len(self._rejected)
        if not read:
            warnings += (f"{self._where} has a header but no rows.",)
        return Parsed(contacts, tuple(self._rejected), warnings, read)

    def _values(self, cells: list[str]) -> Iterable[str]:
        """The seven values of a record, cleaned."""
        row = "".join(cells)
        cells.append("")
        # Asked once a row instead of once a value: a row that can be printed, is composed and short needs no cleaning
        # but of blanks around its values (every part of a composed text is composed, UAX #15).
        if len(row) <= LINE_LIMIT and row.isprintable() and (row.isascii() or is_normalized("NFC", row)):
            return map(str.strip, self._pick(cells))
        return map(self._cleaner.line, self._pick(cells))

    def _mended(self, line: int, cells: list[str]) -> bool:
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

    def _nobody(self, line: int, connected: str, rest: str) -> None:
        self._reject(line, "no name" if rest else _HIDDEN if connected else "empty row")

    def _reject(self, line: int, reason: str) -> None:
        self._rejected.append(Rejected(line, reason))
