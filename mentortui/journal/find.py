"""Search over everything, grouped as it is shown: people, notes, advice, meetings, goals, messages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from mentortui.domain.advice import Advice
from mentortui.domain.goals import Goal
from mentortui.domain.listings import Hit
from mentortui.domain.people import Person
from mentortui.journal.desk import Desk
from mentortui.store import people as rows
from mentortui.store import records
from mentortui.store.search import match_words

GROUPS: tuple[str, ...] = ("people", "notes", "advice", "meetings", "goals", "messages")


@dataclass(frozen=True, slots=True)
class Find:
    """Words → where they stand."""

    desk: Desk

    def anywhere(self, text: str, limit: int = 40) -> list[Hit]:
        """At most `limit` hits, people first; an empty text finds nothing."""
        words = match_words(text)
        if not words:
            return []
        with self.desk.reading() as conn:
            people = rows.search(conn, text, 12)
            notes = conn.execute(
                "SELECT d.kind, d.ref, d.person_id, f.text, coalesce(p.name, '') FROM note_fts f JOIN search_doc d ON d.doc = f.rowid"
                " LEFT JOIN person p ON p.id = d.person_id WHERE note_fts MATCH ? AND (p.id IS NULL OR p.deleted_at IS NULL)"
                " ORDER BY f.rowid DESC LIMIT ?",
                [words, limit * 2],
            ).fetchall()
        hits = [Hit("people", p.id, p.id, p.name, ", ".join(part for part in (p.role, p.org) if part)) for p in people]
        found = [Hit(kind, ref, person_id or "", name, text, _made(ref)) for kind, ref, person_id, text, name in notes]
        found.sort(key=lambda hit: hit.ref, reverse=True)
        found.sort(key=lambda hit: GROUPS.index(hit.kind))
        return (hits + found)[:limit]

    def sides(self, hits: Sequence[Hit]) -> dict[str, Person | Advice | Goal]:
        """The records behind the hits on people, advice and goals, by `ref`, all read at one moment; others are left out."""
        kinds: tuple[tuple[str, type[Person | Advice | Goal]], ...] = (("people", Person), ("advice", Advice), ("goals", Goal))
        found: dict[str, Person | Advice | Goal] = {}
        with self.desk.reading() as conn:
            for name, kind in kinds:
                if ids := [hit.ref for hit in hits if hit.kind == name]:
                    known = records.where(conn, kind, f"id IN ({', '.join('?' * len(ids))})", ids)
                    found |= {record.id: record for record in known}
        return found


def _made(ref: str) -> datetime | None:
    """When the row was made, from its UUIDv7 (RFC 9562: the first 48 bits are Unix milliseconds)."""
    from datetime import UTC

    try:
        return datetime.fromtimestamp(int(ref[:8] + ref[9:13], 16) / 1000, UTC)
    except (ValueError, OverflowError, OSError):
        return None
