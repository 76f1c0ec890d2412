"""Looking people up for a line of text: the short way, without their records."""

from __future__ import annotations

from mentortui.domain.named import NamedTuple
from mentortui.journal.desk import Desk
from mentortui.store import lookup

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Listed(NamedTuple):
    """One person of a list."""

    id: str
    name: str
    role: str
    org: str
    stage: str | None


class Lookup:
    """Lists of people, quickly."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def people(self, text: str, limit: int, stage: str = "") -> list[Listed]:
        """People whose name, work or notes begin with every word typed, at this stage if one is named."""
        with self.desk.reading() as conn:
            return [Listed(*row) for row in lookup.people(conn, "p.id, p.name, p.role, p.org, p.stage", text, limit, stage)]

    def whole(self, text: str, limit: int, stage: str = "") -> list[dict[str, Any]]:
        """The same people with all their columns, as they are stored."""
        with self.desk.reading() as conn:
            names = lookup.everything(conn)
            rows = lookup.people(conn, ", ".join(f"p.{name}" for name in names), text, limit, stage)
        return [dict(zip(names, row, strict=True)) for row in rows]

    def count(self) -> int:
        """How many people there are."""
        with self.desk.reading() as conn:
            return lookup.count(conn)
