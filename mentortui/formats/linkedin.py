"""`Connections.csv` from LinkedIn, alone or inside the zip of the export.

The columns have changed over the years, so they are found by name. Until July 2023 there was no URL; since
mid-2021 a note stands above the header; files saved again in a spreadsheet have other dates and encodings.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from operator import itemgetter

from mentortui.domain.contact import Contact, Parsed, Rejected, linkedin_key
from mentortui.domain.errors import UsageError
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
        raise UsageError(f"{where} is not a LinkedIn export: no line names First Name, Last Name and Connected On.")
    delimiter, names, line = found
    reading = _Reading(_positions(names))
    cells: list[str] = []
    last = line
    for first, last, cells in records.records(text, where, delimiter, line):
        if last > first:
            records.refuse_swallowed(where, first, cells, delimiter, len(names))
        reading.row(first, cells, len(names))
    records.refuse_cut_off(text, where, last, cells, len(names))
    return reading.parsed(where, warnings)


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

    def __init__(self, at: Mapping[str, int]) -> None:
        # A column that the file lacks is read from one past the end, where every row gets an empty cell.
        fields = ("given", "family", "email", "url", "org", "role", "connected_on")
        self._pick = itemgetter(*(at.get(field, -1) for field in fields))
        # People are made at the end, because a later line may tell how the dates of all are to be read.
        self._found: list[tuple[tuple[str, str, str, str, str, str, str, str], date | None, str, int]] = []
        self._rejected: list[Rejected] = []
        self._seen: dict[object, int] = {}
        self._dates = Dates()
        self._cleaner = Cleaner()

    def row(self, line: int, cells: list[str], columns: int) -> None:
        """Adds one record, to the people or to the rejected."""
        if len(cells) != columns and not self._mended(line, cells, columns):
            return
        cells.append("")
        given, family, email, url, org, role, connected = self._values(cells)
        if not given and not family:
            nobody = not (email or url or org or role)
            self._reject(line, (_HIDDEN if connected else "empty row") if nobody else "no name")
            return
        key = linkedin_key(url) if url else ""
        # Without an address namesakes cannot be told apart, so only rows equal throughout are one person.
        identity = key or (given, family, email, url, org, role, connected)
        before = self._seen.setdefault(identity, line)
        if before != line:
            self._reject(line, f"same as line {before}")
            return
        name = f"{given} {family}" if given and family else given or family
        if len(name) > LINE_LIMIT:
            name = self._cleaner.line(name)
        day = self._dates.read(connected, line) if connected else None
        self._found.append(((name, given, family, email, "", url, org, role), day, key, line))

    def parsed(self, where: str, warnings: tuple[str, ...]) -> Parsed:
        """All that was collected."""
        days = self._dates.settle()
        contacts = tuple([Contact(*who, day or days.get(line), "", key, line) for who, day, key, line in self._found])
        warnings += self._cleaner.warnings() + self._dates.warnings()
        read = len(contacts) + len(self._rejected)
        if not read:
            warnings += (f"{where} has a header but no rows.",)
        return Parsed(contacts, tuple(self._rejected), warnings, read)

    def _mended(self, line: int, cells: list[str], columns: int) -> bool:
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

    def _values(self, cells: list[str]) -> Sequence[str]:
        values: Sequence[str] = self._pick(cells)
        row = "|".join(cells)
        # Nearly all rows are plain; asking once a row instead of once a value makes large files quick.
        if row.isascii() and row.isprintable() and len(row) <= LINE_LIMIT:
            if " |" in row or "| " in row or row[0] == " ":
                return [value.strip() for value in values]
            return values
        return [self._cleaner.line(value) for value in values]

    def _reject(self, line: int, reason: str) -> None:
        self._rejected.append(Rejected(line, reason))
