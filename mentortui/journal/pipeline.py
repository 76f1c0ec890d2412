"""The pipeline as a whole: moves of one or several people, and the last sign of life of each (METHOD C3, G1)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from operator import itemgetter
from typing import Any

from mentortui.domain.endings import befriended
from mentortui.domain.errors import UsageError
from mentortui.domain.people import Person
from mentortui.domain.pipeline import INFO, Sign, Stage, plain_move
from mentortui.domain.plans import CheckIn
from mentortui.domain.timeline import Entry, EntryKind
from mentortui.domain.views import Moment
from mentortui.journal.desk import Desk
from mentortui.store import records
from mentortui.store.connection import fetch
from mentortui.store.stamps import stamp

_ARROW = " → "
_LAST = """
SELECT p.id, x.happened_at, {kind}, x.id FROM person p INDEXED BY person_in_pipeline CROSS JOIN {table} x ON x.id = (
  SELECT id FROM {table} n WHERE n.person_id = p.id AND n.deleted_at IS NULL {only} ORDER BY n.happened_at DESC LIMIT 1)
WHERE p.stage IS NOT NULL AND p.deleted_at IS NULL
"""


def move_to(db: Any, desk: Desk, person: Person, target: Stage, when: datetime | None) -> Person:
    """Set the stage and log the move, within an operation that is already open. Who is moved on is a friend (G6)."""
    at = when or desk.now()
    came = INFO[person.stage].short if person.stage else "address book"
    records.insert(db, desk.new(Entry, person_id=person.id, kind=EntryKind.STAGE, text=f"{came}{_ARROW}{INFO[target].short}", happened_at=at))
    if person.stage is Stage.PAUSED:  # the day their pause was to end means nothing any more
        for one in records.where(db.conn, CheckIn, "person_id = ? AND meeting_id IS NULL AND done_at IS NULL", [person.id]):
            records.change(db, CheckIn, one.id, desk.now(), done_at=at)
    moved: Person = records.change(db, Person, person.id, desk.now(), stage=target, stage_at=at,
                                   ties=befriended(person.ties, target))
    return moved


_MOVES = "person_id = ? AND kind = 'stage' AND deleted_at IS NULL AND happened_at"


def moved_after(desk: Desk, person: Person, when: datetime | None) -> bool:
    """Whether a move of somebody who is in the pipeline was logged later than this."""
    if when is None or person.stage is None:
        return False
    with desk.reading() as conn:
        return bool(records.where(conn, Entry, f"{_MOVES} > ? LIMIT 1", [person.id, stamp(when)]))


def fit_in(db: Any, desk: Desk, person: Person, target: Stage, at: datetime) -> None:
    """Log a move between those that are logged already; the next one then comes from this stage. The stage of today stays.

    UsageError where the one before or after it is the same move.
    """
    before = records.where(db.conn, Entry, f"{_MOVES} <= ? ORDER BY happened_at DESC, id DESC LIMIT 1", [person.id, stamp(at)])
    after = records.where(db.conn, Entry, f"{_MOVES} > ? ORDER BY happened_at, id LIMIT 1", [person.id, stamp(at)])[0]
    was, arrow, then = after.text.partition(_ARROW)
    came, stage = before[0].text.rpartition(_ARROW)[2] if before else was, INFO[target].short
    if stage in (came, then) or not arrow:
        raise UsageError(f"{person.name} is at “{stage}” around that day already: there is nothing to note.")
    records.insert(db, desk.new(Entry, person_id=person.id, kind=EntryKind.STAGE, text=f"{came}{_ARROW}{stage}", happened_at=at))
    records.change(db, Entry, after.id, desk.now(), text=f"{stage}{_ARROW}{then}")


def follow(db: Any, desk: Desk, person_id: str, sign: Sign | None, at: datetime) -> Person | None:
    """The person after a sign of theirs moved them where that is plain (C3), within an operation that is open; None where it did not."""
    person = records.get(db.conn, Person, person_id)
    wrote = db.conn.execute(
        "SELECT happened_at FROM entry WHERE person_id = ? AND deleted_at IS NULL AND direction = 'out'"
        " AND kind IN ('call', 'email', 'chat') ORDER BY happened_at DESC LIMIT 1", [person_id],
    ).fetchone()  # fmt: skip
    target = plain_move(person.stage, sign, at, desk.now(), datetime.fromisoformat(wrote[0]) if wrote else None)
    if target is None:
        return None
    return move_to(db, desk, person, target, max(at, person.stage_at) if person.stage_at else at)


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
        entries = fetch(conn, _LAST.format(table="entry", kind="x.kind, x.text, x.direction, x.minutes", only="AND n.kind <> 'stage'"))
        values = fetch(conn, _LAST.format(table="value", kind="x.direction, x.text, '', 0", only=""))
    newest = {row[0]: row for row in sorted((*values, *entries), key=itemgetter(1))}
    return {person_id: Moment(datetime.fromisoformat(row[1]), *row[2:]) for person_id, row in newest.items()}


def counted(number: int) -> str:
    """`1 person`, `3 people`."""
    return "1 person" if number == 1 else f"{number:,} people"
