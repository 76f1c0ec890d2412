"""Full-text search: derived tables, brought up to date from the record of changes, rebuilt at any time.

There are no triggers on purpose: they would cost seven times a bulk import. Instead every operation ends with one
set-based step over the rows it changed, and undo goes through the same door.
"""

from __future__ import annotations

import sqlite3

# Asking whether there is anything to join takes less time than joining: a fifth of what an import's index takes.
_PERSON_TEXT = (
    "iif(lower(t.name) = t.name_key, t.name, t.name || ' ' || t.name_key),"
    " t.role || ' ' || iif(t.email = '', t.org, t.org || ' ' || t.email),"
    " iif(t.cares_about = '' AND t.notes = '' AND t.place = '', '', t.cares_about || ' ' || t.notes || ' ' || t.place)"
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


def _kind_and_owner(table: str) -> tuple[str, str]:
    if table == "person":
        return "people", "t.id"
    return NOTES[table][0], _OWNER.get(table, "t.person_id")


def _target_and_text(table: str) -> tuple[str, str]:
    if table == "person":
        return "person_fts(rowid, name, work, more)", _PERSON_TEXT
    return "note_fts(rowid, text)", NOTES[table][1]


def _insert(conn: sqlite3.Connection, table: str, only: str, args: tuple[object, ...]) -> None:
    kind, owner = _kind_and_owner(table)
    conn.execute(
        f"INSERT INTO search_doc (ref, kind, person_id) SELECT t.id, '{kind}', {owner} FROM {table} t"
        f" WHERE t.deleted_at IS NULL {only}",
        args,
    )
    target, text = _target_and_text(table)
    conn.execute(
        f"INSERT INTO {target} SELECT d.doc, {text} FROM {table} t JOIN search_doc d ON d.ref = t.id"
        f" WHERE t.deleted_at IS NULL {only}",
        args,
    )


def insert_above(conn: sqlite3.Connection, table: str, highest: int) -> None:
    """Index the rows of a table above a rowid, none of which is in the index: what an import brings.

    Their numbers here follow from their rowids, so that no row has to be looked up by its id: a third of the time.
    """
    kind, owner = _kind_and_owner(table)
    target, text = _target_and_text(table)
    shift = conn.execute("SELECT coalesce(max(doc), 0) FROM search_doc").fetchone()[0] - highest
    rows = f"FROM {table} t WHERE t.rowid > {highest:d} AND t.deleted_at IS NULL"
    conn.execute(f"INSERT INTO search_doc (doc, ref, kind, person_id) SELECT t.rowid + {shift:d}, t.id, '{kind}', {owner} {rows}")
    conn.execute(f"INSERT INTO {target} SELECT t.rowid + {shift:d}, {text} {rows}")


def refresh(conn: sqlite3.Connection, op: int, but: str = "false") -> None:
    """Bring the index up to date with everything operation `op` changed; `but` names rows of `change` to pass over, as SQL."""
    touched = [row[0] for row in conn.execute(f"SELECT DISTINCT tbl FROM change WHERE op = ? AND NOT ({but})", [op]).fetchall()]
    for table in touched:
        if table != "person" and table not in NOTES:
            continue
        fts = "person_fts" if table == "person" else "note_fts"
        rows = f"SELECT row_id FROM change WHERE op = ? AND tbl = ? AND NOT ({but})"
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
        insert_above(conn, table, conn.execute(f"SELECT coalesce(min(rowid), 1) - 1 FROM {table}").fetchone()[0])


# Letters to Python that the tokenizer takes for blanks (New Tai Lue and two Vedic signs). Inside a word they would make
# a phrase of it, which an index without positions cannot answer.
_BLANKS = frozenset(map(chr, (*range(0x19B0, 0x19C1), 0x19C8, 0x19C9, 0x1CF2, 0x1CF3)))
_WORDS, _LETTERS = 12, 60


def match_words(text: str) -> str:
    """What a person typed as an FTS5 query: every word a quoted prefix, so no character can break it; "" for no words."""
    spaced = "".join(sign if sign.isalnum() and sign not in _BLANKS else " " for sign in text[:2000])
    return " ".join(f'"{word[:_LETTERS]}"*' for word in spaced.split()[:_WORDS])
