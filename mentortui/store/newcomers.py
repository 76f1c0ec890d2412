"""What else is known of people who were just added in bulk."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from mentortui.store.rows import encode_value
from mentortui.store.stamps import stamp


def tell_more(conn: sqlite3.Connection, more: Sequence[Mapping[str, Any]], now: datetime) -> None:
    """Set fields of the newest people, in the order they were added; who gets a stage is in the pipeline from `now` on (C3).

    It belongs to their coming, so their version stays.
    """
    newest = conn.execute("SELECT id FROM person ORDER BY rowid DESC LIMIT ?", [len(more)]).fetchall()
    for (id,), fields in zip(reversed(newest), more, strict=True):
        values = {name: encode_value(name, value) for name, value in fields.items()}
        if "stage" in values:
            values["stage_at"] = stamp(now)
        if values:
            sets = ", ".join(f"{name} = ?" for name in values)
            conn.execute(f"UPDATE person SET {sets} WHERE id = ?", [*values.values(), id])
