"""Many people at once: many rows a statement, no per-row trigger; the history still knows every row."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from functools import cached_property
from itertools import chain, islice
from typing import Any

from mentortui.domain.contact import Contact
from mentortui.domain.ids import new_ids
from mentortui.domain.importing import Pair
from mentortui.domain.text import fold_all
from mentortui.store import history, search
from mentortui.store.connection import fetch
from mentortui.store.stamps import stamp

_VALUES_AT_ONCE = 900
"""Values of one statement: any SQLite takes 999. That is 80 people, in two thirds of the time of one after the other."""

COMPARED = ("email", "phone", "url", "org", "role", "connected_on")
"""Fields an import may change on somebody who is there; a name the user set stays."""


_SEEN_LIMIT, _PART_LIMIT = 500, 80


def seen(contact: Contact) -> str:
    """What a file said of a person, kept so that the next import can tell its news from what the user changed since."""
    return seen_of_all((contact,))[0]


def seen_of_all(contacts: Sequence[Contact]) -> list[str]:
    """`seen` of each: the values of `COMPARED`, one a line; all of them shortened where they would not fit."""
    said = [
        f"{email}\n{phone}\n{url}\n{org}\n{role}\n{on or ''}"
        for (_, _, _, email, phone, url, org, role, _, _, _, _), on in zip(contacts, _days(contacts), strict=True)
    ]
    return [one if len(one) <= _SEEN_LIMIT else "\n".join(map(shortened, one.split("\n"))) for one in said]


def _days(contacts: Sequence[Contact]) -> list[str | None]:
    """Since when each is known, as ISO dates: few days are written out, many share one."""
    days = [one.connected_on for one in contacts]
    written = {day: day.isoformat() for day in set(days) if day}
    return [written[day] if day else None for day in days]


def shortened(value: str) -> str:
    """A long value as its beginning and a checksum: enough to know it again."""
    if len(value) <= _PART_LIMIT:
        return value
    from zlib import crc32

    return f"{value[: _PART_LIMIT - 9]}…{crc32(value.encode()):08x}"


class Known:
    """Who is there, by what tells people apart.

    Only what nearly every row of an address file asks for is read at once; the rest when the first row asks, so use it
    while the connection is open.
    """

    def __init__(self, conn: sqlite3.Connection) -> None:
        self._conn = conn
        self._rows: dict[str, dict[str, Any]] = {}
        live = fetch(conn, "SELECT id, import_key, import_seen FROM person WHERE deleted_at IS NULL ORDER BY rowid")
        self.nobody = not live
        """Whether there is nobody at all."""
        self.by_key = {key: (id, said) for id, key, said in live if key}
        """Profile key → (id, what a file said last)."""
        gone = fetch(conn, "SELECT import_key, name_key, import_seen FROM person WHERE deleted_at IS NOT NULL AND import_seen <> ''")
        self.gone = frozenset(key or f"{name}\n{said}" for key, name, said in gone)
        """What tells those in the trash apart."""

    def row(self, id: str) -> dict[str, Any]:
        """What an import looks at of one person."""
        if id not in self._rows:
            names = ("name", *COMPARED, "import_key", "import_seen")
            (found,) = fetch(self._conn, f"SELECT {', '.join(names)} FROM person WHERE id = ?", [id])
            self._rows[id] = dict(zip(names, found, strict=True))
        return self._rows[id]

    def is_live(self, id: str) -> bool:
        """Whether somebody is there, and not in the trash."""
        return bool(fetch(self._conn, "SELECT 1 FROM person WHERE id = ? AND deleted_at IS NULL", [id]))

    @cached_property
    def by_name(self) -> dict[str, list[str]]:
        """Folded name → ids."""
        found: dict[str, list[str]] = {}
        for id, name in fetch(self._conn, "SELECT id, name_key FROM person WHERE deleted_at IS NULL ORDER BY rowid"):
            found.setdefault(name, []).append(id)
        return found

    @cached_property
    def by_email(self) -> dict[str, list[str]]:
        """Address in lower case → ids."""
        found: dict[str, list[str]] = {}
        for id, email in fetch(self._conn, "SELECT id, email FROM person WHERE deleted_at IS NULL AND email <> '' ORDER BY rowid"):
            found.setdefault(email.lower(), []).append(id)
        return found


def add_people(conn: sqlite3.Connection, contacts: Sequence[Contact], source: str, now: datetime) -> None:
    """Add new people, searchable at once; `source` is the place they came from (C1)."""
    if not contacts:
        return
    names, given, _, email, phone, url, org, role, _, notes, keys, _ = zip(*contacts, strict=True)
    values: dict[str, Sequence[str | None]] = {
        "id": new_ids(now, len(contacts)), "name": names, "name_key": [key[:500] for key in fold_all(names)], "given": given,
        "email": email, "phone": phone, "url": url, "role": role, "org": org, "import_key": keys,
        "connected_on": _days(contacts), "notes": notes, "import_seen": seen_of_all(contacts),
    }
    same = {"created_at": stamp(now), "updated_at": stamp(now), "relation": "informal", "source": "linkedin" if source == "linkedin" else ""}
    with history.in_bulk(conn, "person") as highest:
        _insert(conn, values, same)
    search.insert_above(conn, "person", highest)


def _insert(conn: sqlite3.Connection, values: Mapping[str, Sequence[str | None]], same: Mapping[str, str]) -> None:
    """New people from columns of `values`; those of `same` have one value in every row, which is bound only once.

    A column without any value is left to its default.
    """
    used = {name: column for name, column in values.items() if any(column)}
    into, words, width = ", ".join((*same, *used)), list(same.values()), len(used)
    begin = ", ".join(f"?{number + 1}" for number in range(len(same)))
    rows = zip(*used.values(), strict=True)
    while some := list(islice(rows, _VALUES_AT_ONCE // width)):
        marks = ", ".join(f"({begin}{', ?' * width})" for _ in some)
        conn.execute(f"INSERT INTO person ({into}) VALUES {marks}", [*words, *chain.from_iterable(some)])


def merge_people(conn: sqlite3.Connection, pairs: Iterable[Pair], now: datetime) -> None:
    """Fill in what the file knows better; each touched row keeps its history."""
    for pair in pairs:
        values = {field: new for field, _, new in pair.changes}
        values["import_seen"] = seen(pair.contact)
        if pair.changes:
            sets = ", ".join(f"{field} = ?" for field in values)
            conn.execute(f"UPDATE person SET {sets}, updated_at = ?, version = version + 1 WHERE id = ?",
                         [*values.values(), stamp(now), pair.person_id])
