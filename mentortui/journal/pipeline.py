"""The pipeline as a whole: moves of one or several people, and the last sign of life of each (METHOD C3, G1)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from mentortui.domain.people import Person
from mentortui.domain.pipeline import INFO, Stage
from mentortui.domain.timeline import Entry, EntryKind
from mentortui.domain.views import Moment
from mentortui.journal.desk import Desk
from mentortui.store import records

_LAST_SIGNS = """
SELECT x.person_id, max(x.at), x.kind, x.text, x.direction, x.minutes, x.id FROM person p JOIN (
  SELECT person_id, happened_at AS at, kind, text, direction, minutes, id FROM entry WHERE deleted_at IS NULL AND kind <> 'stage'
  UNION ALL SELECT person_id, happened_at, direction, text, '', 0, id FROM value WHERE deleted_at IS NULL
) x ON x.person_id = p.id WHERE p.stage IS NOT NULL AND p.deleted_at IS NULL GROUP BY x.person_id
"""


def move_to(db: Any, desk: Desk, person: Person, target: Stage, when: datetime | None) -> Person:
    """Set the stage and log the move, within an operation that is already open."""
    at = when or desk.now()
    came = INFO[person.stage].short if person.stage else "address book"
    records.insert(db, desk.new(Entry, person_id=person.id, kind=EntryKind.STAGE, text=f"{came} → {INFO[target].short}", happened_at=at))
    moved: Person = records.change(db, Person, person.id, desk.now(), stage=target, stage_at=at)
    return moved


def move_many(desk: Desk, targets: Mapping[str, Stage]) -> list[Person]:
    """Each of these people to a stage of their own, as one undo step; who is there already stays."""
    moved = []
    with desk.writing(f"Moved {counted(len(targets))}") as db:
        for person_id, stage in targets.items():
            person = records.get(db.conn, Person, person_id)
            moved.append(person if person.stage is stage else move_to(db, desk, person, stage, None))
    return moved


def delete_many(desk: Desk, ids: Sequence[str]) -> list[Person]:
    """All of these people into the trash, as one undo step."""
    with desk.writing(f"Deleted {counted(len(ids))}") as db:
        return [records.bury(db, Person, person_id, desk.now()) for person_id in ids]


def last_signs(desk: Desk) -> dict[str, Moment]:
    """The newest thing that happened with everybody in the pipeline, by person id; moves between stages do not count."""
    with desk.reading() as conn:
        rows = conn.execute(_LAST_SIGNS).fetchall()
    return {row[0]: Moment(datetime.fromisoformat(row[1]), *row[2:]) for row in rows}


def counted(number: int) -> str:
    """`1 person`, `3 people`."""
    return "1 person" if number == 1 else f"{number:,} people"
