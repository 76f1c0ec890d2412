"""Questions about people: by name, by stage, by words, and everything their card shows."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from mentortui.domain.people import Person
from mentortui.domain.pipeline import INFO, Stage
from mentortui.store import records
from mentortui.store.rows import columns, decode
from mentortui.store.search import match_words

SHOWN = 200
"""As many hits as a search shows; only these are ranked."""


def page(conn: sqlite3.Connection, offset: int, limit: int) -> list[Person]:
    """The address book by name."""
    return records.where(conn, Person, "1 ORDER BY name_key, id LIMIT ? OFFSET ?", [limit, offset])


def count(conn: sqlite3.Connection) -> int:
    """How many people there are."""
    return int(conn.execute("SELECT count(*) FROM person WHERE deleted_at IS NULL").fetchone()[0])


def in_pipeline(conn: sqlite3.Connection) -> list[Person]:
    """Everybody with a stage, by name."""
    return records.where(conn, Person, "stage IS NOT NULL ORDER BY name_key, id")


def search(conn: sqlite3.Connection, text: str, limit: int = SHOWN) -> list[Person]:
    """People whose name, work or notes begin with every word typed; names first, then those in the pipeline."""
    words = match_words(text)
    if not words:
        return page(conn, 0, limit) if not text.strip() else []
    found: dict[str, Person] = {}
    for query in (f"name : ({words})", words):
        rows = conn.execute(
            f"SELECT {columns(Person, 'p')} FROM person_fts f JOIN search_doc d ON d.doc = f.rowid JOIN person p ON p.id = d.ref"
            " WHERE person_fts MATCH ? LIMIT ?",
            [query, limit],
        ).fetchall()
        for row in rows:
            found.setdefault(row[0], decode(Person, row))
        if len(found) >= limit:
            break
    first = text.split()[0].casefold() if text.split() else ""
    ranked = sorted(found.values(), key=lambda p: (p.stage is None, not p.name_key.startswith(first), p.name_key))
    return ranked[:limit]


def named(conn: sqlite3.Connection, key: str) -> list[Person]:
    """People whose folded name is exactly `key`."""
    return records.where(conn, Person, "name_key = ?", [key])


def introducers(conn: sqlite3.Connection, person: Person) -> list[Person]:
    """Who could introduce (D2, C2): whom I met them through, then people at the same organisation I am in talk with."""
    out: list[Person] = []
    if person.met_through:
        out += records.where(conn, Person, "id = ?", [person.met_through])
    if person.org:
        talking = [stage for stage in Stage if INFO[stage].position >= 4] + [Stage.MOVED_ON]
        marks = ", ".join("?" for _ in talking)
        out += records.where(conn, Person, f"org = ? AND id <> ? AND stage IN ({marks}) ORDER BY name_key LIMIT 5",
                             [person.org, person.id, *talking])
    seen: dict[str, Person] = {}
    for somebody in out:
        seen.setdefault(somebody.id, somebody)
    return list(seen.values())


def names(conn: sqlite3.Connection, ids: Sequence[str]) -> dict[str, str]:
    """Names by id."""
    marks = ", ".join("?" for _ in ids)
    return dict(conn.execute(f"SELECT id, name FROM person WHERE id IN ({marks})", list(ids)).fetchall()) if ids else {}
