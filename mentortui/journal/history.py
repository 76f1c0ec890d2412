"""Undo and redo, across restarts."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass

from mentortui.journal.desk import Desk
from mentortui.store import history
from mentortui.store.history import Operation


@dataclass(frozen=True, slots=True)
class History:
    """What was done, newest first, and taking it back."""

    desk: Desk

    def undo(self, only: Callable[[sqlite3.Connection], bool] | None = None) -> str:
        """Take back the last thing done, where `only` agrees; its label. NotFoundError when there is none, ConflictError with the reason."""
        from mentortui.store.writing import undo

        self.desk.before_writing()
        label = undo(self.desk.path, only)
        self.desk.my_zone = None
        return label

    def redo(self) -> str:
        """Put again what was taken back last; its label."""
        from mentortui.store.writing import redo

        self.desk.before_writing()
        label = redo(self.desk.path)
        self.desk.my_zone = None
        return label

    def next_undo(self) -> str | None:
        """What `u` would take back."""
        with self.desk.reading() as conn:
            found = history.to_undo(conn)
        return found[1] if found else None

    def next_redo(self) -> str | None:
        """What `U` would put again."""
        with self.desk.reading() as conn:
            found = history.to_redo(conn)
        return found[1] if found else None

    def list(self, limit: int = 50) -> list[Operation]:
        """The newest operations first."""
        with self.desk.reading() as conn:
            return history.listed(conn, limit)
