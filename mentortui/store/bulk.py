"""Many people at once: many rows a statement, no per-row trigger; the history still knows every row."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from functools import cached_property
from itertools import chain, islice
from operator import itemgetter
from typing import Any

from mentortui.domain.contact import Contact
from mentortui.domain.ids import new_ids
from mentortui.domain.importing import Pair
from mentortui.domain.text import LINE_LIMIT, TEXT_LIMIT, fold_all
from mentortui.store import history, search
from mentortui.store.connection import fetch
from mentortui.store.stamps import stamp

_VALUES_AT_ONCE = 900
"""Values of one statement: any SQLite takes 999. That is 80 people, in two thirds of the time of one after the other."""

_PEOPLE_AT_ONCE = 2_000
"""So many are made into columns together: enough to be quick, few enough to stay in the processor's cache."""

COMPARED = ("email", "phone", "url", "org", "role", "connected_on")
"""Fields an import may change on somebody who is there; a name the user set stays."""


_SEEN_LIMIT, _PART_LIMIT = 500, 80


def seen(contact: Contact) -> str:
    """What a file said of a person, kept so that the next import can tell its news from what the user changed since."""
    return seen_of_all((contact,))[0]


def seen_of_all(contacts: Sequence[Contact]) -> list[str]:
    """`seen` of each: the values of `COMPARED`, one a line; all of them shortened where they would not fit."""
    return _kept(_said({name: _column(contacts, name) for name in COMPARED[:-1]}, _days(contacts)))


def _said(values: Mapping[str, Sequence[str]], days: Sequence[str]) -> list[str]:
    return list(map("\n".join, zip(*(values[name] for name in COMPARED[:-1]), days, strict=True)))


def _kept(said: list[str]) -> list[str]:
    if max(map(len, said), default=0) <= _SEEN_LIMIT:
        return said
    return [one if len(one) <= _SEEN_LIMIT else "\n".join(map(shortened, one.split("\n"))) for one in said]


def _column(contacts: Sequence[Contact], name: str) -> list[Any]:
    """One field of each."""
    return list(map(itemgetter(Contact._fields.index(name)), contacts))


def _days(contacts: Sequence[Contact]) -> list[str]:
    """Since when each is known, as ISO dates, "" where it is not: few days are written out, many share one."""
    days = _column(contacts, "connected_on")
    written = {day: day.isoformat() if day else "" for day in set(days)}
    return [written[day] for day in days]


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
    ids = new_ids(now, len(contacts))
    same = {"created_at": stamp(now), "updated_at": stamp(now), "relation": "informal", "source": "linkedin" if source == "linkedin" else ""}
    with history.in_bulk(conn, "person", ids) as highest, _unasked(conn):
        for start in range(0, len(ids), _PEOPLE_AT_ONCE):
            _add_some(conn, contacts[start : start + _PEOPLE_AT_ONCE], ids[start : start + _PEOPLE_AT_ONCE], same)
    search.insert_above(conn, "person", highest)


def _add_some(conn: sqlite3.Connection, contacts: Sequence[Contact], ids: Sequence[str], same: Mapping[str, str]) -> None:
    days = _days(contacts)
    names, given, _, email, phone, url, org, role, _, notes, keys, _ = zip(*contacts, strict=True)
    values: dict[str, Sequence[str]] = {
        "id": ids, "name": names, "name_key": _within(fold_all(names)), "given": given, "email": email, "phone": phone, "url": url, "org": org,
        "role": role, "notes": notes, "import_key": keys,
    }
    said = _said(values, days)
    values["import_seen"] = _kept(said)
    used: dict[str, Sequence[str | None]] = {name: column for name, column in values.items() if any(column)}
    if any(days):
        used["connected_on"] = days if all(days) else [day or None for day in days]
    if _fits(values, max(map(len, said))):
        _insert(conn, used, same)
    else:
        with _unasked(conn, so=False):
            _insert(conn, used, same)


def _within(keys: list[str]) -> list[str]:
    """Folded names as long as the column: folding makes some of them longer."""
    return keys if max(map(len, keys)) <= LINE_LIMIT else [key[:LINE_LIMIT] for key in keys]


def _fits(values: Mapping[str, Sequence[str]], longest: int) -> bool:
    """Whether every text is as short as its CHECK wants it, and everybody has a name; `longest`: what the texts of `COMPARED` make together."""
    limits = {"name": LINE_LIMIT, "given": LINE_LIMIT, "import_key": LINE_LIMIT, "notes": TEXT_LIMIT}
    return longest <= LINE_LIMIT and all(values["name"]) and all(max(map(len, values[name])) <= limit for name, limit in limits.items())


@contextmanager
def _unasked(conn: sqlite3.Connection, *, so: bool = True) -> Iterator[None]:
    """Without the CHECKs of the tables, for rows of which it is known already that they pass; with them inside where not `so`.

    There are thirty of them, each asked of each row: a third of what the rows take. Python asks a column at a time.
    """
    conn.execute(f"PRAGMA ignore_check_constraints = {so:d}")
    try:
        yield
    finally:
        conn.execute(f"PRAGMA ignore_check_constraints = {not so:d}")


def _insert(conn: sqlite3.Connection, used: Mapping[str, Sequence[str | None]], same: Mapping[str, str]) -> None:
    """New people from columns of values; those of `same` have one value in every row, which is bound only once.

    A column that is not named is left to its default. OR FAIL, because whoever writes takes all back when something goes wrong:
    without it SQLite keeps a copy of every page for each statement, so that it could take back that one alone.
    """
    into, words, width = ", ".join((*same, *used)), list(same.values()), len(used)
    begin = ", ".join(f"?{number + 1}" for number in range(len(same)))
    rows = zip(*used.values(), strict=True)
    while some := list(islice(rows, _VALUES_AT_ONCE // width)):
        marks = ", ".join(f"({begin}{', ?' * width})" for _ in some)
        conn.execute(f"INSERT OR FAIL INTO person ({into}) VALUES {marks}", [*words, *chain.from_iterable(some)])


def merge_people(conn: sqlite3.Connection, pairs: Iterable[Pair], now: datetime) -> None:
    """Fill in what the file knows better; each touched row keeps its history."""
    for pair in pairs:
        values = {field: new for field, _, new in pair.changes}
        values["import_seen"] = seen(pair.contact)
        if pair.changes:
            sets = ", ".join(f"{field} = ?" for field in values)
            conn.execute(f"UPDATE person SET {sets}, updated_at = ?, version = version + 1 WHERE id = ?",
                         [*values.values(), stamp(now), pair.person_id])
