"""Full-text search: derived tables, brought up to date from the record of changes, rebuilt at any time.

There are no triggers on purpose: they would cost seven times a bulk import. Instead every operation ends with one
set-based step over the rows it changed, and undo goes through the same door.
"""

from __future__ import annotations

import re
import sqlite3

_PERSON_TEXT = (
    "t.name || iif(lower(t.name) = t.name_key, '', ' ' || t.name_key), t.role || ' ' || t.org || ' ' || t.email,"
    " t.cares_about || ' ' || t.notes || ' ' || t.place"
)
NOTES: dict[str, tuple[str, str]] = {
    "entry": ("notes", "t.text"),
    "advice": ("advice", "t.text || ' ' || t.because || ' ' || t.result"),
    "meeting": ("meetings", "t.notes || ' ' || t.place"),
    "question": ("meetings", "t.text || ' ' || t.answer"),
    "takeaway": ("meetings", "t.text"),
    "goal": ("goals", "t.text"),
    "draft": ("messages", "t.subject || ' ' || t.body"),
    "value": ("notes", "t.text"),
    "promise": ("notes", "t.text"),
}
"""Searchable tables beside people: the group they are shown in, and their words."""

_OWNER = {"goal": "NULL", "question": "(SELECT person_id FROM meeting m WHERE m.id = t.meeting_id)"}


def _insert(conn: sqlite3.Connection, table: str, only: str, args: tuple[object, ...]) -> None:
    kind = "people" if table == "person" else NOTES[table][0]
    owner = "t.id" if table == "person" else _OWNER.get(table, "t.person_id")
    conn.execute(
        f"INSERT INTO search_doc (ref, kind, person_id) SELECT t.id, '{kind}', {owner} FROM {table} t"
        f" WHERE t.deleted_at IS NULL {only}",
        args,
    )
    if table == "person":
        target, text = "person_fts(rowid, name, work, more)", _PERSON_TEXT
    else:
        target, text = "note_fts(rowid, text)", NOTES[table][1]
    conn.execute(
        f"INSERT INTO {target} SELECT d.doc, {text} FROM {table} t JOIN search_doc d ON d.ref = t.id"
        f" WHERE t.deleted_at IS NULL {only}",
        args,
    )


def refresh(conn: sqlite3.Connection, op: int) -> None:
    """Bring the index up to date with everything operation `op` changed."""
    touched = [row[0] for row in conn.execute("SELECT DISTINCT tbl FROM change WHERE op = ?", [op]).fetchall()]
    for table in touched:
        if table != "person" and table not in NOTES:
            continue
        fts = "person_fts" if table == "person" else "note_fts"
        rows = "SELECT row_id FROM change WHERE op = ? AND tbl = ?"
        known = conn.execute(f"SELECT 1 FROM search_doc WHERE ref IN ({rows}) LIMIT 1", [op, table]).fetchone()
        if known:
            docs = f"SELECT doc FROM search_doc WHERE ref IN ({rows})"
            conn.execute(f"DELETE FROM {fts} WHERE rowid IN ({docs})", [op, table])
            conn.execute(f"DELETE FROM search_doc WHERE ref IN ({rows})", [op, table])
        _insert(conn, table, f"AND t.id IN ({rows})", (op, table))


def coverage(conn: sqlite3.Connection) -> tuple[int, int]:
    """How many rows are in the index, and how many should be."""
    tables = ("person", *NOTES)
    there = sum(conn.execute(f"SELECT count(*) FROM {table} WHERE deleted_at IS NULL").fetchone()[0] for table in tables)
    return int(conn.execute("SELECT count(*) FROM search_doc").fetchone()[0]), there


def rebuild(conn: sqlite3.Connection) -> None:
    """Make the whole index anew from the tables."""
    conn.execute("DELETE FROM search_doc")
    conn.execute("DELETE FROM person_fts")
    conn.execute("DELETE FROM note_fts")
    for table in ("person", *NOTES):
        _insert(conn, table, "", ())


# Letters to Python that the tokenizer takes for blanks (New Tai Lue and two Vedic signs), and the underscore. Inside a word
# they would make a phrase of it, which an index without positions cannot answer.
_WORD = re.compile(r"[^\W_\u19b0-\u19c0\u19c8\u19c9\u1cf2\u1cf3]+")
_WORDS, _LETTERS = 12, 60


def match_words(text: str) -> str:
    """What a person typed as an FTS5 query: every word a quoted prefix, so no character can break it; "" for no words."""
    words = _WORD.findall(text[:2000])[:_WORDS]
    return " ".join(f'"{word[:_LETTERS]}"*' for word in words)
