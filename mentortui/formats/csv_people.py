"""People as a table: our own export, and any table whose first line names its columns.

What a spreadsheet would run as a formula gets an apostrophe on the way out, and loses just that coming in.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from mentortui.domain.contact import Contact, Parsed, Rejected, linkedin_key
from mentortui.domain.errors import ContentError
from mentortui.formats import records
from mentortui.formats.cleaning import Cleaner
from mentortui.formats.dates import Dates
from mentortui.formats.guard import guard, unguard

COLUMNS = ("name", "given", "family", "email", "phone", "url", "org", "role", "connected_on", "notes")
_NAMES = {
    "name": ("fullname", "displayname"),
    "given": ("givenname", "firstname", "forename"),
    "family": ("familyname", "lastname", "surname"),
    "email": ("emailaddress", "mail", "email1value"),
    "phone": ("phonenumber", "telephone", "mobile", "mobilephone", "phone1value"),
    "url": ("linkedin", "linkedinurl", "profileurl", "website", "website1value"),
    "org": ("organisation", "organization", "company", "organizationname"),
    "role": ("title", "jobtitle", "position", "organizationtitle"),
    "connected_on": ("connectedon", "connected"),
    "notes": ("note", "comment", "comments"),
}
_MORE = {
    "place": ("location",), "tz": ("timezone",), "stage": (), "direction": (), "source": (), "pronoun": ("pronouns",), "seniority": (),
    "relation": (), "ties": (), "culture": (), "language": (), "channel": (), "cares_about": (), "feedback_style": (), "source_place": (),
    "confidential": (), "import_key": (),
}  # fmt: skip
"""What a table may say of a person beyond a contact: our own export does, and the journal knows what it means."""
_FIELDS = {records.plain(name): field for field, names in {**_NAMES, **_MORE}.items() for name in (field, *names)}


def as_row(contact: Contact) -> dict[str, object]:
    """A contact as one row for `write`."""
    return {column: getattr(contact, column) for column in COLUMNS}


def write(rows: Iterable[Mapping[str, object]]) -> bytes:
    """The table as UTF-8 with CRLF line ends: `COLUMNS` first, then what else the rows have.

    Values are text, numbers, dates or None; what is missing is an empty cell.
    """
    import csv
    from io import StringIO

    table = list(rows)
    columns = list(dict.fromkeys((*COLUMNS, *(name for row in table for name in row))))
    stream = StringIO(newline="")
    writer = csv.writer(stream)
    writer.writerow([guard(name) for name in columns])
    writer.writerows([guard(_cell(row.get(name))) for name in columns] for row in table)
    return stream.getvalue().encode()


def _cell(value: object) -> str:
    return "" if value is None else str(value)


def read(data: bytes, filename: str) -> Parsed:
    """The people of a table, each once. Columns are found by name; a warning names those not known here.

    A row without a name, or with another number of cells than the header, is rejected with its line and why.
    """
    where = records.shown(filename)
    text, warnings = records.decode(data, where)
    found = records.header(text, lambda names: _people(_fields(names)))
    if found is None:
        raise ContentError(f"{where} has no line that names its columns: one of them has to be “name”.")
    delimiter, names, line = found
    fields = _fields(names)
    unused = [name for name, field in zip(names, fields, strict=True) if not field and name.strip()]
    if unused:
        shown = ", ".join(records.shown(name)[:40] for name in unused)
        warnings += (f"Columns that were left out: {shown}.",)
    reading = _Reading(fields, names)
    cells: list[str] = []
    last = line
    for first, last, cells in records.records(text, where, delimiter, line):  # noqa: B007
        reading.row(first, cells)
    records.refuse_cut_off(text, where, last, cells, len(names))
    return reading.parsed(warnings)


def _fields(names: list[str]) -> list[str]:
    """The field of each column, "" for those that have none or whose field an earlier column has."""
    found: list[str] = []
    for name in names:
        field = _FIELDS.get(records.plain(unguard(name)), "")
        found.append("" if field in found else field)
    return found


def _people(fields: list[str]) -> bool:
    return "name" in fields or "given" in fields or "family" in fields


class _Reading:
    """Collects the rows of one table."""

    def __init__(self, fields: list[str], names: list[str]) -> None:
        self._fields, self._names = fields, names
        self._contacts: list[Contact] = []
        self._more: dict[int, dict[str, str]] = {}
        self._rejected: list[Rejected] = []
        self._seen: dict[object, int] = {}
        self._cleaner = Cleaner()
        self._dates = Dates()

    def row(self, line: int, cells: list[str]) -> None:
        """Adds one record, to the people or to the rejected."""
        columns = len(self._fields)
        if not any(cell.strip() for cell in cells):
            self._rejected.append(Rejected(line, "empty row"))
        elif cells == self._names:
            self._rejected.append(Rejected(line, records.HEADER_AGAIN))
        elif len(cells) != columns and (len(cells) < columns or any(cells[columns:])):
            self._rejected.append(Rejected(line, f"has {len(cells)} cells for {columns} columns"))
        else:
            self._person(line, self._values(line, cells))

    def _values(self, line: int, cells: list[str]) -> dict[str, str]:
        values = dict.fromkeys((*COLUMNS, *_MORE), "")
        for field, cell in zip(self._fields, cells, strict=False):
            if field:
                clean = self._cleaner.text if field in ("notes", "cares_about") else self._cleaner.line
                values[field] = clean(unguard(cell))
                if field in ("email", "phone", "url"):
                    values[field] = self._cleaner.first(values[field], line)
        return values

    def _person(self, line: int, values: dict[str, str]) -> None:
        values["name"] = values["name"] or self._cleaner.line(f"{values['given']} {values['family']}")
        if not values["name"]:
            self._rejected.append(Rejected(line, "no name"))
            return
        said = values["import_key"]
        key = linkedin_key(values["url"]) or (said if said.startswith("linkedin:") else "")
        before = self._seen.setdefault(key or tuple(values.values()), line)
        if before != line:
            self._rejected.append(Rejected(line, f"same as line {before}"))
            return
        if values["email"]:
            self._cleaner.email(values["email"], line)
        more = {name: value for name in _MORE if (value := values.pop(name)) and name != "import_key"}
        if more:
            self._more[line] = more
        connected = values.pop("connected_on")
        day = self._dates.read(connected, line) if connected else None
        self._contacts.append(Contact(**values, connected_on=day, key=key, row=line))

    def parsed(self, warnings: tuple[str, ...]) -> Parsed:
        """All that was collected."""
        warnings += self._cleaner.warnings() + self._dates.warnings()
        read = len(self._contacts) + len(self._rejected)
        return Parsed(tuple(self._contacts), tuple(self._rejected), warnings, read, self._more)
