"""What goes out, and in which shape: everything as JSON, people as a table, pages to read."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any

from mentortui.domain.cadence import local_day
from mentortui.domain.people import Person
from mentortui.domain.telling import story
from mentortui.journal.desk import Desk
from mentortui.store import archive, records, telling
from mentortui.store.rows import stamp

_COLUMNS = (
    "name", "given", "email", "phone", "url", "role", "org", "place", "tz", "stage", "direction", "source", "notes", "import_key",
    "pronoun", "seniority", "relation", "culture", "language", "channel", "source_place", "cares_about", "feedback_style",
)  # fmt: skip
_OWN_WORDS = ("notes", "cares_about", "feedback_style")


def _json(desk: Desk, write: Callable[..., Any], confidential: bool, of: Collection[str]) -> bytes:
    with desk.reading() as conn:
        tables = archive.tables(conn, confidential, of)
    made: bytes = write(tables, stamp(desk.now()))
    return made


def _csv(desk: Desk, write: Callable[..., Any], confidential: bool, of: Collection[str]) -> bytes:
    with desk.reading() as conn:
        people = records.where(conn, Person, order="name_key, id")
    rows = []
    for person in people:
        row = {name: getattr(person, name) for name in _COLUMNS}
        row |= {"connected_on": person.connected_on, "ties": ", ".join(person.ties), "confidential": "yes" if person.confidential else ""}
        if person.confidential and not confidential and person.id not in of:
            row |= dict.fromkeys(_OWN_WORDS, "")
        rows.append(row)
    made: bytes = write(rows)
    return made


def _markdown(desk: Desk, write: Callable[..., Any], confidential: bool, of: Collection[str]) -> bytes:
    """One page for everybody in the pipeline, whom I mentor, or of whom anything is noted, each with its story from the beginning.

    Told is what may leave as rows too (H8); who is only in the address book, with words that all stay, has no page.
    """
    pages, zone = [], desk.zone
    with desk.reading() as conn:
        may_leave = {row["id"] for rows in archive.tables(conn, confidential, of).values() for row in rows}
        for person in telling.people(conn):
            facts = [f"{label}: {value}" for label, value in (("Role", person.role), ("Organisation", person.org), ("Email", person.email),
                                                              ("Place", person.place), ("Stage", str(person.stage or ""))) if value]
            cares = f"Cares about: {person.cares_about}" if person.cares_about else ""
            notes = [words for words in (person.notes, cares) if words]
            history = [f"{local_day(one.at, zone)} {words}" for one, words in story(telling.story(conn, person.id), person.pronoun)
                       if one.ref in may_leave]
            if person.confidential and not confidential and person.id not in of:
                notes, history = [], []
            if not (notes or history or person.stage or person.direction):
                continue
            pages.append(write(person.name, (("Facts", facts), ("Notes", notes), ("History", history))))
    return "\n".join(pages).encode()


EXPORTERS: Mapping[str, Callable[[Desk, Callable[..., Any], bool, Collection[str]], bytes]] = {"json": _json, "csv": _csv, "markdown": _markdown}
