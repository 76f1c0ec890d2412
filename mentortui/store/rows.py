"""Records to rows and back. The names of fields are the names of columns, and their endings say what they hold.

`*_at` is ISO 8601 UTC with milliseconds, `*_on` an ISO date, references are NULL instead of the empty string, tuples are JSON.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from mentortui.domain.errors import FileError
from mentortui.domain.record import Record
from mentortui.store.stamps import stamp as stamp

if TYPE_CHECKING:
    from mentortui.domain.persona import Want

R = TypeVar("R", bound=Record)

# By name, so that reading one kind of record does not load all the others: Today needs hardly any of them.
_TABLES: Mapping[str, str] = {
    "Profile": "profile", "Person": "person", "AssetFact": "asset", "Goal": "goal", "Reflection": "reflection",
    "Persona": "persona", "Meeting": "meeting", "Question": "question", "Takeaway": "takeaway", "Fit": "fit",
    "Advice": "advice", "Draft": "draft", "Entry": "entry", "Value": "value", "Promise": "promise", "Gift": "gift",
    "CheckIn": "check_in", "Snooze": "snooze", "Introduction": "introduction", "Story": "story", "Agreement": "agreement",
    "Stretch": "stretch", "Passing": "passing",
}


def table_of(kind: type[Record]) -> str:
    """The table that holds this kind of record."""
    return _TABLES[kind.__name__]


_REFERENCES = frozenset({"met_through"})
_LISTS = frozenset({"needs", "guidance", "goals", "serves", "silenced", "wants", "tags", "ties"})


def encode_value(name: str, value: Any) -> Any:
    """One field as SQLite stores it."""
    if value is None:
        return None
    if isinstance(value, datetime):
        return stamp(value)
    if isinstance(value, date):
        return value.isoformat()
    if name in _LISTS:
        import json

        plain = [[w.asset, w.value, w.weight] if name == "wants" else w for w in value]
        return json.dumps(plain, ensure_ascii=False)
    if value == "" and (name.endswith("_id") or name in _REFERENCES):
        return None
    return str(value) if isinstance(value, str) else value


def encode(record: Record) -> dict[str, Any]:
    """A record as a row."""
    return {f.name: encode_value(f.name, getattr(record, f.name)) for f in fields(record)}


def _list(text: str) -> tuple[Any, ...]:
    if text == "[]":
        return ()
    import json

    return tuple(json.loads(text))


def _wants(text: str) -> tuple[Want, ...]:
    from mentortui.domain.people import Asset
    from mentortui.domain.persona import Want

    return tuple(Want(Asset(asset), value, weight) for asset, value, weight in _list(text))


def decoder_of(table: str, name: str) -> Callable[[Any], Any] | None:
    """What turns a column as it is kept into a field; None for what is kept as it is. ValueError or TypeError for what means nothing."""
    if name == "wants":
        return _wants
    if name in _LISTS:
        return _list
    if name.endswith("_at"):
        return datetime.fromisoformat
    if name.endswith("_on"):
        return date.fromisoformat
    if name == "stage":
        from mentortui.domain.pipeline import Stage

        return Stage
    if table == "asset" and name in ("asset", "has"):
        from mentortui.domain.people import Asset, Has

        return Asset if name == "asset" else Has
    return None


@cache
def _plan(kind: type[Any]) -> tuple[tuple[str, ...], tuple[tuple[str, Callable[[Any], Any]], ...], tuple[str, ...]]:
    """The names of all fields, how to read those that are not kept as they are, and the references."""
    names = tuple(f.name for f in fields(kind))
    converted = tuple((name, convert) for name in names if (convert := decoder_of(_TABLES[kind.__name__], name)) is not None)
    return names, converted, tuple(name for name in names if name.endswith("_id") or name in _REFERENCES)


def columns(kind: type[Record], alias: str = "") -> str:
    """The columns of a record for a SELECT, in field order."""
    key: Any = kind
    return _columns(key, alias)


@cache
def _columns(kind: type[Any], alias: str) -> str:
    dot = f"{alias}." if alias else ""
    return ", ".join(dot + f.name for f in fields(kind))


def decode(kind: type[R], row: sqlite3.Row | tuple[Any, ...], offset: int = 0) -> R:
    """A row whose columns are those of `columns(kind)`, beginning at `offset`, as a record.

    FileError for a value that another program left there and that means nothing here.
    """
    key: Any = kind
    names, converted, references = _plan(key)
    values = dict(zip(names, row[offset : offset + len(names)], strict=True))
    name = ""
    try:
        for name, convert in converted:
            if values[name] is not None:
                values[name] = convert(values[name])
    except (ValueError, TypeError):
        raise FileError(
            f"The {table_of(kind).replace('_', ' ')} {values['id']} has “{str(values[name])[:40]}” as its {name}, which cannot be read."
            " Another program wrote it; `mentortui restore` brings back a backup."
        ) from None
    for name in references:
        if values[name] is None:
            values[name] = ""
    return kind(**values)
