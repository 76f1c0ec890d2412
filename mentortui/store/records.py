"""Reading and writing one record of any kind."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar

from mentortui.domain.errors import AmbiguousError, ConflictError, NotFoundError
from mentortui.domain.record import Record
from mentortui.store.connection import fetch
from mentortui.store.rows import columns, decode, encode, encode_value, stamp, table_of

if TYPE_CHECKING:
    from sqlite_utils import Database

R = TypeVar("R", bound=Record)


def where(conn: sqlite3.Connection, kind: type[R], clause: str = "", args: Sequence[object] = (), *, order: str = "", limit: int = 0) -> list[R]:
    """The records that are not in the trash and fit `clause`, a condition over their columns; 0 stands for no limit."""
    sql = f"SELECT {columns(kind, 't')} FROM {table_of(kind)} t WHERE t.deleted_at IS NULL"
    sql += (f" AND ({clause})" if clause else "") + (f" ORDER BY {order}" if order else "") + (f" LIMIT {limit:d}" if limit else "")
    return [decode(kind, row) for row in fetch(conn, sql, args)]


def first(conn: sqlite3.Connection, kind: type[R], clause: str, args: Sequence[object] = (), *, order: str = "") -> R | None:
    """The first of `where`, or None."""
    found = where(conn, kind, clause, args, order=order, limit=1)
    return found[0] if found else None


def get(conn: sqlite3.Connection, kind: type[R], id: str, *, with_trash: bool = False) -> R:
    """One record by its id; NotFoundError."""
    table = table_of(kind)
    row = conn.execute(f"SELECT {columns(kind)} FROM {table} WHERE id = ?", [id]).fetchone()
    if row is None:
        raise NotFoundError(f"There is no {table.replace('_', ' ')} {id}.")
    record = decode(kind, row)
    if record.deleted_at is not None and not with_trash:
        raise NotFoundError(f"This {table.replace('_', ' ')} is in the trash. Undo brings it back.")
    return record


def insert(db: Database, record: R) -> R:
    """Add a record."""
    db.table(table_of(type(record))).insert(encode(record))
    return record


def insert_many(conn: sqlite3.Connection, kind: type[Record], rows: Iterable[Sequence[Any]]) -> None:
    """Add many encoded rows at once, in the order of the record's fields."""
    names = columns(kind)
    marks = ", ".join("?" for _ in names.split(","))
    conn.executemany(f"INSERT INTO {table_of(kind)} ({names}) VALUES ({marks})", rows)


def refuse_changed(record: Record | None, version: int | None) -> None:
    """ConflictError where a record is no longer what was looked at: `version`, 0 for one that was not there, None for not looked."""
    if version is not None and version != (record.version if record else 0):
        raise ConflictError("This was changed in another window meanwhile, so yours was not written. Look at the other one, then keep yours again.")


def change(db: Database, kind: type[R], id: str, now: datetime, version: int | None = None, /, **values: Any) -> R:
    """Set some fields and raise the version. With `version`, refuse when somebody else changed the row since."""
    current = get(db.conn, kind, id, with_trash=True)
    refuse_changed(current, version)
    same = all(getattr(current, name) == value for name, value in values.items())
    if same:
        return current
    row = {name: encode_value(name, value) for name, value in values.items()}
    db.table(table_of(kind)).update(id, {**row, "updated_at": stamp(now), "version": current.version + 1})
    return get(db.conn, kind, id, with_trash=True)


def bury(db: Database, kind: type[R], id: str, now: datetime) -> R:
    """Put a record in the trash."""
    return change(db, kind, id, now, deleted_at=now)


def by_ref(conn: sqlite3.Connection, kind: type[R], ref: str) -> R:
    """The record whose id is `ref`, or alone begins or ends with it (the end of a UUIDv7 tells more than its beginning).

    AmbiguousError with the candidates, NotFoundError.
    """
    ref = ref.strip().lower()
    plain = ref.replace("-", "").isalnum() and len(ref) >= 4
    found = where(conn, kind, "id LIKE ? OR id LIKE ?", [ref + "%", "%" + ref], limit=6) if plain else []
    exact = [record for record in found if record.id == ref]
    if exact or len(found) == 1:
        return (exact or found)[0]
    what = table_of(kind).replace("_", " ")
    if found:
        raise AmbiguousError(f"“{ref}” is part of several ids of a {what}. Give more of it.", [record.id for record in found])
    raise NotFoundError(f"There is no {what} “{ref}”.")
