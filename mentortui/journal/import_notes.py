"""What a file said otherwise stays to be read: one note in the history of each person an import changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import datetime

_NAMED = {"role": "role", "org": "work", "email": "email", "phone": "phone", "url": "link", "connected_on": "connected"}
"""What the fields are called, in the order they are told."""
Told = tuple[str, str]
"""Id of a person, and what is to be noted about them."""


def note_of(filename: str, news: Iterable[tuple[str, str, str]], taken: frozenset[str]) -> str:
    """`Connections.csv: role CEO, before CMO; email stays p@x.org, the file says p2@y.org`; "" where nothing gave way.

    `news` are (field, here, in the file), `taken` the fields that the import changes.
    """
    found = {field: (here, theirs) for field, here, theirs in news}
    parts = []
    for field, word in _NAMED.items():
        here, theirs = found.get(field, ("", ""))
        if field in taken and here:
            parts.append(f"{word} {theirs}, before {here}")
        elif theirs and field not in taken:
            parts.append(f"{word} stays {here or 'open'}, the file says {theirs}")
    return f"{filename}: {'; '.join(parts)}" if parts else ""


def keep(conn: sqlite3.Connection, notes: Iterable[Told], now: datetime) -> None:
    """Write the notes, in the step that is open."""
    from mentortui.domain.ids import new_ids
    from mentortui.domain.text import clean
    from mentortui.domain.timeline import Entry, EntryKind
    from mentortui.store import records, rows

    told = [(person_id, clean(text, multiline=False).text) for person_id, text in notes if text]
    entries = [
        Entry(id=id, person_id=person_id, kind=EntryKind.NOTE.value, text=text, happened_at=now, created_at=now, updated_at=now)
        for id, (person_id, text) in zip(new_ids(now, len(told)), told, strict=True)
    ]
    if entries:
        records.insert_many(conn, Entry, [tuple(rows.encode(entry).values()) for entry in entries])
