"""Everything that was written out comes back: rows that are not here are added as they were, what is here stays."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from mentortui.domain.archived import Archived
from mentortui.domain.errors import ContentError
from mentortui.formats import FORMATS
from mentortui.journal.desk import Desk
from mentortui.store import incoming


@dataclass(frozen=True, slots=True)
class Archive:
    """The way back for `transfer.export("json")`."""

    desk: Desk

    def preview(self, data: bytes, filename: str) -> Archived:
        """What an archive would bring, without bringing it. ContentError names file and place when it cannot be used."""
        return self._looked(self._tried(data, filename), filename)[1]

    def bring_back(self, data: bytes, filename: str) -> Archived:
        """Add what is not here, with its times and versions: one transaction, one undo step. A row that is here is never written over."""
        archive = self._tried(data, filename)
        plan, told = self._looked(archive, filename)
        if plan.added or plan.profile:
            count = plan.added + bool(plan.profile)
            with self.desk.writing_rows(f"Brought back {count:,} {'row' if count == 1 else 'rows'} from {filename}") as conn:
                # Once more: another window may have brought the same file back since it was looked at.
                plan = _compared(conn, archive, filename)
                incoming.insert(conn, plan)
            told = _told(archive, plan)
            self.desk.my_zone = None
        return told

    def _tried(self, data: bytes, filename: str) -> incoming.Tried:
        try:
            return incoming.tried(FORMATS["json"].reader()(data), self.desk.now())
        except ContentError as error:
            raise ContentError(f"{filename}: {error}") from None

    def _looked(self, archive: incoming.Tried, filename: str) -> tuple[incoming.Plan, Archived]:
        with self.desk.reading() as conn:
            plan = _compared(conn, archive, filename)
        return plan, _told(archive, plan)


def _compared(conn: sqlite3.Connection, archive: incoming.Tried, filename: str) -> incoming.Plan:
    try:
        return incoming.compare(conn, archive)
    except ContentError as error:
        raise ContentError(f"{filename}: {error}") from None


def _told(archive: incoming.Tried, plan: incoming.Plan) -> Archived:
    """The plan as numbers, and what the user should know of it."""
    warnings = []
    if count := archive.cleaned:
        warnings.append(f"Characters that cannot be kept were taken out of {count:,} {'value' if count == 1 else 'values'}.")
    if count := len(plan.differing):
        what, says, stays = ("row is", "says", "it stays as it is") if count == 1 else ("rows are", "say", "they stay as they are")
        warnings.append(f"{count:,} {what} here already and {says} something else; {stays} here.")
    merged = int(plan.profile is not None)
    return Archived(plan.added + merged + plan.unchanged + len(plan.differing), plan.added, len(plan.new.get("person", ())), merged,
                    plan.unchanged, plan.differing, tuple(warnings))
