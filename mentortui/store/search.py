"""Full-text search: derived tables, brought up to date from the record of changes, rebuilt at any time.

There are no triggers on purpose: they would cost seven times a bulk import. Instead every operation ends with one
set-based step over the rows it changed, and undo goes through the same door.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

# Asking whether there is anything to join takes less time than joining: a fifth of what an import's index takes.
_PERSON_TEXT = (
    "iif(lower(t.name) = t.name_key, t.name, t.name || ' ' || t.name_key),"
    " t.role || ' ' || iif(t.email = '', t.org, t.org || ' ' || t.email),"
    " iif(t.cares_about = '' AND t.notes = '' AND t.place = '', '', t.cares_about || ' ' || t.notes || ' ' || t.place)"
)
_TAGS = "iif(json_valid(t.tags), coalesce((SELECT ' #' || group_concat(value, ' #') FROM json_each(t.tags)), ''), '')"
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
    "stretch": ("tasks", "t.text || iif(t.outcome = '', '', ': ' || t.outcome)"),
    "story": ("stories", f"t.title || iif(t.text = '', '', ': ' || t.text) || {_TAGS}"),
}
"""Searchable tables beside people: the group they are shown in, and their words."""

_OWNER = {"goal": "NULL", "story": "NULL", "question": "(SELECT person_id FROM meeting m WHERE m.id = t.meeting_id)"}
_HASH_SIZE, _GATHERED = 1 << 20, 32 << 20
"""Bytes of words FTS5 gathers before it writes them: what it does by itself, and for many rows at once."""


# An index, the table with the words it is made of (which is all it gives back), and its columns. Plain tuples: `mentortui
# people` passes here, and what makes better ones takes longer to load than to search.
_Index = tuple[str, str, str]
_PEOPLE: _Index = ("person_fts", "person_doc", "name, work, more")
_NOTES: _Index = ("note_fts", "note_doc", "text")


def _index_of(table: str) -> _Index:
    return _PEOPLE if table == "person" else _NOTES


def _add_docs(conn: sqlite3.Connection, table: str, only: str, args: Sequence[object]) -> int:
    """Write down the words of those rows of a table that are not in the trash; the number above which theirs are."""
    _, docs, _ = _index_of(table)
    highest = conn.execute(f"SELECT coalesce(max(doc), 0) FROM {docs}").fetchone()[0]
    if table == "person":
        into, words = "ref, name, work, more", f"t.id, {_PERSON_TEXT}"
    else:
        kind, text = NOTES[table]
        into, words = "ref, kind, person_id, text", f"t.id, '{kind}', {_OWNER.get(table, 't.person_id')}, {text}"
    conn.execute(f"INSERT INTO {docs} ({into}) SELECT {words} FROM {table} t WHERE {only} AND t.deleted_at IS NULL", args)
    return int(highest)


def _index_above(conn: sqlite3.Connection, index: _Index, highest: int) -> None:
    fts, docs, words = index
    conn.execute(f"INSERT INTO {fts} (rowid, {words}) SELECT doc, {words} FROM {docs} WHERE doc > {highest:d}")


def insert_above(conn: sqlite3.Connection, table: str, highest: int) -> None:
    """Index the rows of a table above a rowid, none of which is in the index: what an import brings."""
    before = _add_docs(conn, table, "t.rowid > ?", [highest])
    with _gathering(conn, _index_of(table)):
        _index_above(conn, _index_of(table), before)


@contextmanager
def _gathering(conn: sqlite3.Connection, index: _Index) -> Iterator[None]:
    """Let FTS5 gather more words in memory before it writes them: few large pieces need no merging afterwards."""
    size = f"INSERT INTO {index[0]} ({index[0]}, rank) VALUES ('hashsize', ?)"
    conn.execute(size, [_GATHERED])
    yield
    conn.execute(size, [_HASH_SIZE])


def refresh(conn: sqlite3.Connection, op: int, but: str = "false") -> None:
    """Bring the index up to date with everything operation `op` changed; `but` names rows of `change` to pass over, as SQL."""
    touched = [row[0] for row in conn.execute(f"SELECT DISTINCT tbl FROM change WHERE op = ? AND NOT ({but})", [op]).fetchall()]
    for table in touched:
        if table != "person" and table not in NOTES:
            continue
        fts, docs, _ = index = _index_of(table)
        rows = f"SELECT row_id FROM change WHERE op = ? AND tbl = ? AND NOT ({but})"
        known = conn.execute(f"SELECT 1 FROM {docs} WHERE ref IN ({rows}) LIMIT 1", [op, table]).fetchone()
        if known:
            # The index first: it has to read which words it takes out.
            conn.execute(f"DELETE FROM {fts} WHERE rowid IN (SELECT doc FROM {docs} WHERE ref IN ({rows}))", [op, table])
            conn.execute(f"DELETE FROM {docs} WHERE ref IN ({rows})", [op, table])
        _index_above(conn, index, _add_docs(conn, table, f"t.id IN ({rows})", (op, table)))


def index_missing(conn: sqlite3.Connection, tables: Sequence[str]) -> None:
    """Index the rows of these tables that are not in the index yet: tables that later steps made searchable."""
    for table in tables:
        index = _index_of(table)
        _index_above(conn, index, _add_docs(conn, table, f"t.id NOT IN (SELECT ref FROM {index[1]})", ()))


def coverage(conn: sqlite3.Connection) -> tuple[int, int]:
    """How many texts are kept for the index word for word as they stand in their tables, and how many there are here or there."""
    right = there = kept = 0
    for table in ("person", *NOTES):
        _, docs, words = _index_of(table)
        text = _PERSON_TEXT if table == "person" else NOTES[table][1]
        same = f"({', '.join(f'd.{word.strip()}' for word in words.split(','))}) IS ({text})"
        row = conn.execute(f"SELECT count(*), coalesce(sum({same}), 0) FROM {table} t LEFT JOIN {docs} d ON d.ref = t.id WHERE t.deleted_at IS NULL")
        some, as_they_stand = row.fetchone()
        there, right = there + some, right + as_they_stand
    for _, docs, _ in (_PEOPLE, _NOTES):
        kept += conn.execute(f"SELECT count(*) FROM {docs}").fetchone()[0]
    return right, max(there, kept)


def copied(conn: sqlite3.Connection) -> sqlite3.Connection:
    """The file as this connection sees it, in memory; the caller closes it."""
    copy = sqlite3.connect(":memory:", isolation_level=None)
    copy.executescript("PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON;")
    conn.backup(copy)
    return copy


def agrees(copy: sqlite3.Connection) -> bool:
    """Whether the index leads to each of the texts that are kept for it, and to no others: a million notes take six seconds.

    For a copy of the file: FTS5 takes its check for a write, so in the file it would be refused where somebody else writes or
    nobody may, and would keep others from writing meanwhile.
    """
    try:
        for fts, _, _ in (_PEOPLE, _NOTES):
            copy.execute(f"INSERT INTO {fts} ({fts}, rank) VALUES ('integrity-check', 1)")
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_CORRUPT:
            raise
        return False
    return True


def rebuild(conn: sqlite3.Connection) -> None:
    """Make the whole index anew from the tables: a million notes take four seconds."""
    for _, docs, _ in (_PEOPLE, _NOTES):
        conn.execute(f"DELETE FROM {docs}")
    for table in ("person", *NOTES):
        _add_docs(conn, table, "t.rowid > ?", [-(2**63)])  # straight through the table, whatever indexes it has
    for index in (_PEOPLE, _NOTES):
        with _gathering(conn, index):
            conn.execute(f"INSERT INTO {index[0]} ({index[0]}) VALUES ('rebuild')")


# Letters to Python that the tokenizer takes for blanks (New Tai Lue and two Vedic signs). Inside a word they would make
# a phrase of it, which an index without positions cannot answer.
_BLANKS = frozenset(map(chr, (*range(0x19B0, 0x19C1), 0x19C8, 0x19C9, 0x1CF2, 0x1CF3)))
_WORDS, _LETTERS = 12, 60


def match_words(text: str) -> str:
    """What a person typed as an FTS5 query: every word a quoted prefix, so no character can break it; "" for no words."""
    spaced = "".join(sign if sign.isalnum() and sign not in _BLANKS else " " for sign in text[:2000])
    return " ".join(f'"{word[:_LETTERS]}"*' for word in spaced.split()[:_WORDS])


def texts(conn: sqlite3.Connection, match: str, limit: int) -> list[tuple[str, str, str | None, str, str]]:
    """(kind, id, person id, text, name) of the texts that match, the ones written last first; nothing of people in the trash."""
    return conn.execute(
        "SELECT d.kind, d.ref, d.person_id, d.text, coalesce(p.name, '') FROM note_fts f JOIN note_doc d ON d.doc = f.rowid"
        " LEFT JOIN person p ON p.id = d.person_id WHERE note_fts MATCH ? AND (p.id IS NULL OR p.deleted_at IS NULL)"
        " ORDER BY f.rowid DESC LIMIT ?",
        [match, limit],
    ).fetchall()
