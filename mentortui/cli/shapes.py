"""Records as JSON: the field names of the domain, times as ISO 8601 in UTC, dates as ISO dates, ids in full."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

DERIVED = frozenset({"name_key"})
"""Columns that only serve to find a row again."""

TAIL = 6
"""Letters of an id shown in lists; its end, because ids made together begin alike."""


def value(thing: Any) -> Any:
    """Any value of the domain as something JSON can hold."""
    if thing is None or isinstance(thing, (bool, int, float)):
        return thing
    if isinstance(thing, str):
        return str(thing)
    if isinstance(thing, datetime):
        return thing.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    if isinstance(thing, date):
        return thing.isoformat()
    if isinstance(thing, timedelta):
        return thing.total_seconds()
    if isinstance(thing, Mapping):
        return {str(value(key)): value(item) for key, item in thing.items()}
    if hasattr(type(thing), "__dataclass_fields__"):
        return record(thing)
    if isinstance(thing, tuple) and hasattr(thing, "_asdict"):
        return value(thing._asdict())
    if isinstance(thing, (list, tuple, set, frozenset)):
        return [value(item) for item in thing]
    return str(thing)


def record(thing: Any, **more: Any) -> dict[str, Any]:
    """A dataclass or named tuple as a dict with `id` first, and what is added to it."""
    found = {name: value(getattr(thing, name)) for name in _names(thing) if name not in DERIVED}
    first = {"id": found.pop("id")} if "id" in found else {}
    return {**first, **found, **{key: value(item) for key, item in more.items()}}


def _names(thing: Any) -> tuple[str, ...]:
    if isinstance(thing, tuple):
        names: tuple[str, ...] = thing._fields  # type: ignore[attr-defined]
        return names
    from dataclasses import fields  # here, because an import has none and loading it takes longer than three hundred people

    return tuple(field.name for field in fields(thing))


def person_ref(person_id: str, name: str) -> dict[str, str]:
    """A person inside another thing."""
    return {"id": person_id, "name": name}


def tail(ident: str) -> str:
    """The end of an id, as lists show it and as every command takes it."""
    return ident[-TAIL:]
