"""One table of an archive put on trial: could this program have written that row?"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Collection, Mapping
from datetime import date, datetime
from typing import Any

from mentortui.domain.errors import ContentError, MentorError
from mentortui.domain.text import clean
from mentortui.domain.zones import zone
from mentortui.store.migrations import TABLES
from mentortui.store.rows import decoder_of

_ID = re.compile(r"[0-9A-Za-z_-]{1,64}")
_LINE = re.compile(r"length\((\w+)\) (?:<=|BETWEEN 1 AND) 500\b")
_SEVERAL_LINES = frozenset({"import_seen"})
_MOST_DAYS, _MOST_VERSIONS = 10**6, 10**15
"""Counts are of minutes, days and weeks: so many can be added to a date."""
_YEARS = range(1000, 9001)
"""Times that lie so far from either end of the calendar that any span can be added."""
_DAMAGED = "the file is damaged"


class Trial:
    """Tries the rows of one table in `conn`, a database in memory with the tables of this program."""

    def __init__(self, conn: sqlite3.Connection, table: str) -> None:
        self._conn, self._table = conn, table
        about = conn.execute(f"PRAGMA table_info({table})").fetchall()
        self._types = {name: int if kind == "INTEGER" else str for _, name, kind, *_ in about}
        self._needed = {name for _, name, _, never_null, *_ in about if never_null}
        self._decoders = {name: found for name in self._types if (found := decoder_of(table, name)) is not None}
        self._choices = _choices(table)
        self._lines = set(_LINE.findall(TABLES[table])) - _SEVERAL_LINES
        # Most texts of most rows are empty: those need no closer look.
        self._may_be_empty = {name for name, kind in self._types.items() if kind is str and name != "id" and self._readable(name, "")}
        self._inserting: dict[tuple[str, ...], str] = {}
        self.references = {row[3]: row[2] for row in conn.execute(f"PRAGMA foreign_key_list({table})")}
        self.cleaned = 0

    def row(self, given: Mapping[str, object], number: int) -> dict[str, Any]:
        """The row with all its columns, as it would be kept; ContentError names it by its number."""
        where = f"Row {number:,} of the table “{self._table}”"
        empty = self._may_be_empty
        row = {name: "" if value == "" and name in empty else self._value(name, value, where) for name, value in given.items()}
        names = tuple(row)
        if (sql := self._inserting.get(names)) is None:
            marks = ", ".join("?" for _ in names)
            sql = f"INSERT INTO {self._table} ({', '.join(names)}) VALUES ({marks}) RETURNING *"
            self._inserting[names] = sql
        try:
            found = self._conn.execute(sql, list(row.values())).fetchone()
        except sqlite3.Error as error:
            raise ContentError(self._refusal(str(error), row, where)) from None
        return dict(zip(self._types, found, strict=True))

    def _value(self, name: str, value: object, where: str) -> Any:
        if name not in self._types:
            raise ContentError(f"{where} has a “{_short(name)}”, which is not known here: a newer mentortui is needed.")
        if value is None and name not in self._needed:
            return None
        if type(value) is not self._types[name]:
            raise ContentError(f"{where} has {_kind(value)} as its “{name}”: {_DAMAGED}.")
        if isinstance(value, str):
            value = self._text(name, value, where)
        elif not -_most(name) <= value <= _most(name) or (name == "version" and value < 1):
            raise ContentError(f"{where} has {value} as its “{name}”: {_DAMAGED}.")
        return value

    def _text(self, name: str, value: str, where: str) -> str:
        if not (value.isascii() and value.isprintable()):
            done = clean(value, multiline=name not in self._lines)
            self.cleaned += done.text != value
            value = done.text
        if (name == "id" and not _ID.fullmatch(value)) or not self._readable(name, value):
            raise ContentError(f"{where} has “{_short(value)}” as its “{name}”, which cannot be read: {_DAMAGED}.")
        return value

    def _readable(self, name: str, value: str) -> bool:
        if name == "tz":
            return not value or _is_zone(value)
        if name not in self._decoders:
            return name not in self._choices or value in self._choices[name]
        try:
            found = self._decoders[name](value)
        except (ValueError, TypeError, RecursionError):
            return False
        if isinstance(found, date):
            return found.year in _YEARS and (not isinstance(found, datetime) or found.tzinfo is not None)
        if isinstance(found, tuple) and name == "wants":
            return all(isinstance(one.value, str) and type(one.weight) is int for one in found)
        return not isinstance(found, tuple) or (isinstance(json.loads(value), list) and all(isinstance(one, str) for one in found))

    def _refusal(self, words: str, row: Mapping[str, Any], where: str) -> str:
        """What SQLite holds against a row, for whoever has to find it."""
        if words.startswith("UNIQUE"):
            return f"{where} has the id of an earlier row: {_DAMAGED}."
        if words.startswith("NOT NULL"):
            return f"{where} has no “{words.rpartition('.')[2]}”: {_DAMAGED}."
        name = next((part for part in re.findall(r"\w+", words.partition(":")[2]) if part in row), "")
        if isinstance(value := row.get(name), str) and value:
            return f"{where} has {len(value):,} characters as its “{name}”, more than fit: {_DAMAGED}."
        return f"{where} has “{_short(str(value))}” as its “{name or words}”, which does not fit: {_DAMAGED}."


def _choices(table: str) -> Mapping[str, Collection[str]]:
    """The columns that hold one of a few words."""
    from mentortui.domain.advice_state import Decision
    from mentortui.domain.giving import OUTCOMES
    from mentortui.domain.goals import GoalStatus, Horizon
    from mentortui.domain.introductions import ANSWERS
    from mentortui.domain.meetings import MeetingStatus
    from mentortui.domain.people import Direction, Seniority
    from mentortui.domain.value import ValueDirection

    found: Mapping[str, Mapping[str, Collection[str]]] = {
        "advice": {"decision": ("", *Decision)},
        "goal": {"horizon": tuple(Horizon), "status": tuple(GoalStatus)},
        "introduction": {"answer": ("", *ANSWERS)},
        "meeting": {"status": tuple(MeetingStatus)},
        "person": {"direction": ("", *Direction), "seniority": ("", *Seniority)},
        "story": {"outcome": ("", *OUTCOMES)},
        "value": {"direction": tuple(ValueDirection)},
    }
    return found.get(table, {})


def _is_zone(name: str) -> bool:
    try:
        zone(name)
    except MentorError:
        return False
    return True


def _most(name: str) -> int:
    return _MOST_VERSIONS if name == "version" else _MOST_DAYS


def _kind(value: object) -> str:
    if value is None:
        return "nothing"
    kinds = {str: "text", bool: "true or false", bytes: "bytes", int: "a number", float: "a broken number"}
    return kinds.get(type(value), "something else")


def _short(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:39]}…"
