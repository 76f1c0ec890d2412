"""Finding people by words, as plain rows: no record has to be loaded for `mentortui people`."""

from __future__ import annotations

import sqlite3

from mentortui.store.connection import fetch
from mentortui.store.search import match_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeAlias

    Rows: TypeAlias = list[tuple[Any, ...]]


def people(conn: sqlite3.Connection, columns: str, text: str, limit: int, stage: str = "") -> Rows:
    """`columns` (of person, alias p) of people whose name, work or notes begin with every word typed.

    Names first, then those in the pipeline; only hits are ranked. Everybody by name for an empty text.
    """
    words = match_words(text)
    if not words:
        return _by_name(conn, columns, limit, stage) if not text.strip() else []
    only = " AND p.stage = ?" if stage else ""
    found: dict[str, tuple[Any, ...]] = {}
    for query in (f"name : ({words})", words):
        rows = fetch(
            conn,
            f"SELECT p.id, p.stage, p.name_key, {columns} FROM person_fts f JOIN person_doc d ON d.doc = f.rowid"
            f" JOIN person p ON p.id = d.ref WHERE person_fts MATCH ?{only} LIMIT ?",
            [query, *([stage] if stage else []), limit],
        )
        for row in rows:
            found.setdefault(row[0], row)
        if len(found) >= limit:
            break
    first = _folded(text.split()[0])
    ranked = sorted(found.values(), key=lambda row: (row[1] is None, not row[2].startswith(first), row[2]))
    return [row[3:] for row in ranked[:limit]]


def _folded(word: str) -> str:
    """As names are kept for comparing; the module that folds them is loaded only for words that need it."""
    if word.isascii():
        return word.casefold()
    from mentortui.domain.text import fold

    return fold(word)


def _by_name(conn: sqlite3.Connection, columns: str, limit: int, stage: str) -> Rows:
    index, only = ("person_in_pipeline", " AND p.stage = ?") if stage else ("person_by_name", "")
    sql = f"SELECT {columns} FROM person p INDEXED BY {index} WHERE p.deleted_at IS NULL{only} ORDER BY p.name_key, p.rowid LIMIT ?"
    return fetch(conn, sql, [*([stage] if stage else []), limit])


def everything(conn: sqlite3.Connection) -> list[str]:
    """The names of all columns of a person."""
    return [row[1] for row in conn.execute("PRAGMA table_info(person)").fetchall()]


def count(conn: sqlite3.Connection) -> int:
    """How many people there are."""
    return int(conn.execute("SELECT count(*) FROM person WHERE deleted_at IS NULL").fetchone()[0])
