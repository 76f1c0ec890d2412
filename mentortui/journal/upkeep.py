"""Backups and restore.

Every command that writes comes by here for the backup of the day: what `doctor` needs is loaded only when it looks.
"""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from mentortui.journal.desk import Desk
from mentortui.store import backup, history
from mentortui.store.connection import FileState, examine

if TYPE_CHECKING:
    from mentortui.domain.listings import Check


class Upkeep:
    """Looking after the file."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def backup(self, target: Path | None = None) -> Path:
        """A verified copy, beside the file or where asked; an existing file is never overwritten."""
        if target is None:
            return backup.backup_beside(self.desk.path, self.desk.now())
        return backup.backup_to(self.desk.path, target)

    def backup_if_due(self, hours: int = 24) -> Path | None:
        """A copy when the newest one is older than a day and the file changed since."""
        newest = backup.newest(self.desk.path)
        if newest is not None:
            changed = self.desk.path.stat().st_mtime > newest.stat().st_mtime
            if not changed or self.desk.now() - backup.taken_at(newest) < timedelta(hours=hours):
                return None
        return self.backup()

    def backup_before_writing(self) -> Path | None:
        """The same for a program that is about to write; None also where nothing was written yet."""
        if backup.newest(self.desk.path) is None:
            with self.desk.reading() as conn:
                if not history.listed(conn, 1):
                    return None
        return self.backup_if_due()

    def restore(self, source: Path) -> Path | None:
        """Put a backup in place; what was there is kept, at the returned path."""
        from mentortui.store.writing import migrate

        kept = backup.restore(self.desk.path, source, self.desk.now())
        self.desk.my_zone = None
        if examine(self.desk.path) is FileState.OLDER:
            migrate(self.desk.path, self.desk.now())
        return kept

    def rebuild_search(self) -> None:
        """Make the search index anew; nothing else changes."""
        from mentortui.store import search
        from mentortui.store.writing import transaction

        with transaction(self.desk.path) as conn:
            search.rebuild(conn)

    def checks(self) -> list[Check]:
        """One line per fact; a file that cannot be opened is the last line, never an exception."""
        from mentortui.journal.doctor import checks

        return checks(self.desk)
