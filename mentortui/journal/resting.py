"""Letting somebody rest, for good or until a day, and who else serves the same need (METHOD C3, G2, B5)."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import date

from mentortui.domain.errors import UsageError
from mentortui.domain.people import AssetFact, Has, Person
from mentortui.domain.pipeline import INFO, Stage
from mentortui.domain.plans import CheckIn
from mentortui.journal.desk import Desk
from mentortui.journal.pipeline import move_to
from mentortui.store import goals, records

OTHERS_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Other:
    """Somebody else for the same needs (A2), the ones they serve by name."""

    person: Person
    needs: tuple[str, ...]


def pause(desk: Desk, person_id: str, until: date | None = None) -> Person:
    """Paused, as one undo step; with `until` Today brings them back on that day (C3)."""
    if until is not None and until <= desk.today_on():
        raise UsageError("Pause until a day to come, for example in 3 months.")
    now = desk.now()
    with desk.reading() as conn:
        person = records.get(conn, Person, person_id)
    with desk.writing(f"Let {person.name} rest") as db:
        for one in records.where(db.conn, CheckIn, "person_id = ? AND done_at IS NULL", [person_id]):
            records.change(db, CheckIn, one.id, now, done_at=now)
        if until is not None:
            records.insert(db, desk.new(CheckIn, person_id=person_id, due_on=until))
        person = records.get(db.conn, Person, person_id)  # here, because another window may have moved them since
        return person if person.stage is Stage.PAUSED else move_to(db, desk, person, Stage.PAUSED, None)


def others(desk: Desk, person_id: str) -> list[Other]:
    """Who else serves the needs that were hoped for from this person: those further along the way first, at most five.

    The needs are those of the goals the unanswered messages were written for, and those their assets serve.
    """
    with desk.reading() as conn:
        wanted = _needs(conn, person_id)
        served: dict[str, set[str]] = {}
        for fact in records.where(conn, AssetFact, "serves <> '[]' AND person_id <> ?", [person_id]):
            if fact.has != Has.NO and (both := wanted & set(fact.serves)):
                served.setdefault(fact.person_id, set()).update(both)
        people = [records.get(conn, Person, ident, with_trash=True) for ident in served]
    known = [one for one in people if one.deleted_at is None and one.stage not in (Stage.PAUSED, Stage.DECLINED)]
    known.sort(key=lambda one: (-len(served[one.id]), -(INFO[one.stage].position if one.stage else 0), one.name_key))
    return [Other(one, tuple(sorted(served[one.id]))) for one in known[:OTHERS_SHOWN]]


def _needs(conn: sqlite3.Connection, person_id: str) -> set[str]:
    wanted = goals.written_for(conn, person_id)
    facts = records.where(conn, AssetFact, "person_id = ?", [person_id])
    return {str(need) for goal in wanted for need in goal.needs} | {str(need) for fact in facts for need in fact.serves}
