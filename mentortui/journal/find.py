"""Search over everything, grouped as it is shown: people, notes, advice, meetings, goals, tasks, stories, messages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from operator import itemgetter

from mentortui.domain.advice import Advice
from mentortui.domain.giving import Stretch
from mentortui.domain.goals import Goal
from mentortui.domain.listings import Hit
from mentortui.domain.people import Person
from mentortui.journal.desk import Desk
from mentortui.store import people as rows
from mentortui.store import records
from mentortui.store.search import match_words, texts

GROUPS: tuple[str, ...] = ("people", "notes", "advice", "meetings", "goals", "tasks", "stories", "messages")


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
            notes = texts(conn, words, limit * 2)
        hits = [Hit("people", p.id, p.id, p.name, ", ".join(part for part in (p.role, p.org) if part)) for p in people]
        notes.sort(key=itemgetter(1), reverse=True)
        notes.sort(key=lambda note: GROUPS.index(note[0]))
        hits += [Hit(kind, ref, person_id or "", name, text, _made(ref)) for kind, ref, person_id, text, name in notes[: max(0, limit - len(hits))]]
        return hits[:limit]

    def sides(self, hits: Sequence[Hit]) -> dict[str, Person | Advice | Goal | Stretch]:
        """The records behind the hits on people, advice, goals and tasks, by `ref`, all read at one moment; others are left out."""
        kinds: tuple[tuple[str, type[Person | Advice | Goal | Stretch]], ...] = (
            ("people", Person), ("advice", Advice), ("goals", Goal), ("tasks", Stretch),
        )
        found: dict[str, Person | Advice | Goal | Stretch] = {}
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
