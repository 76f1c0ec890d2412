"""What goes out, and in which shape: everything as JSON, people as a table, pages to read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from mentortui.domain.cadence import local_day
from mentortui.domain.people import Person
from mentortui.journal.desk import Desk
from mentortui.store import archive, moments, records
from mentortui.store.rows import stamp

_COLUMNS = ("name", "given", "email", "phone", "url", "role", "org", "place", "tz", "stage", "direction", "source", "notes", "import_key")


def _json(desk: Desk, write: Callable[..., Any], confidential: bool) -> bytes:
    with desk.reading() as conn:
        tables = archive.tables(conn, confidential)
    made: bytes = write(tables, stamp(desk.now()))
    return made


def _csv(desk: Desk, write: Callable[..., Any], confidential: bool) -> bytes:
    with desk.reading() as conn:
        people = records.where(conn, Person, "1 ORDER BY name_key, id")
    rows = []
    for person in people:
        row = {name: getattr(person, name) for name in _COLUMNS}
        row["connected_on"] = person.connected_on
        if person.confidential and not confidential:
            row["notes"] = ""
        rows.append(row)
    made: bytes = write(rows)
    return made


def _markdown(desk: Desk, write: Callable[..., Any], confidential: bool) -> bytes:
    """One page a person of the pipeline, the newest first in each history."""
    pages, zone = [], desk.zone
    with desk.reading() as conn:
        for person in records.where(conn, Person, "stage IS NOT NULL ORDER BY name_key, id"):
            facts = [f"{label}: {value}" for label, value in (("Role", person.role), ("Organisation", person.org), ("Email", person.email),
                                                              ("Place", person.place), ("Stage", str(person.stage))) if value]
            notes = [person.notes] if person.notes else []
            dated = [(f"{local_day(m.at, zone)} {m.kind}", m.text) for m in moments.history(conn, person.id, 10_000)]
            history = [f"{head}: {text}" if text else head for head, text in dated]
            if person.confidential and not confidential:
                notes, history = [], []
            pages.append(write(person.name, (("Facts", facts), ("Notes", notes), ("History", history))))
    return "\n".join(pages).encode()


EXPORTERS: Mapping[str, Callable[[Desk, Callable[..., Any], bool], bytes]] = {"json": _json, "csv": _csv, "markdown": _markdown}
