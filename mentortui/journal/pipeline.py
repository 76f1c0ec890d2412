"""The pipeline as a whole: moves of one or several people, and the last sign of life of each (METHOD C3, G1)."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from mentortui.domain.endings import befriended
from mentortui.domain.errors import ConflictError, UsageError
from mentortui.domain.people import Person
from mentortui.domain.pipeline import INFO, Sign, Stage, at_least, plain_move, spoken
from mentortui.domain.plans import CheckIn
from mentortui.domain.timeline import Entry, EntryKind
from mentortui.domain.views import Moment
from mentortui.journal.desk import Desk
from mentortui.store import moments, records
from mentortui.store.stamps import stamp

_ARROW = " → "


def move_to(db: Any, desk: Desk, person: Person, target: Stage, when: datetime | None) -> Person:
    """Set the stage and log the move, within an operation that is already open. Who is moved on is a friend (G6).

    A move is never logged before the one it follows.
    """
    at = when or desk.now()
    if (last := records.first(db.conn, Entry, f"{_MOVES} > ?", [person.id, stamp(at)], order="happened_at DESC")) is not None:
        at = last.happened_at
    moved_so = f"{_short(person.stage)}{_ARROW}{_short(target)}"
    records.insert(db, desk.new(Entry, person_id=person.id, kind=EntryKind.STAGE, text=moved_so, happened_at=at))
    if person.stage is Stage.PAUSED:  # the day their pause was to end means nothing any more
        for one in records.where(db.conn, CheckIn, "person_id = ? AND meeting_id IS NULL AND done_at IS NULL", [person.id]):
            records.change(db, CheckIn, one.id, desk.now(), done_at=at)
    moved: Person = records.change(db, Person, person.id, desk.now(), stage=target, stage_at=at,
                                   ties=befriended(person.ties, target))
    return moved


_MOVES = "person_id = ? AND kind = 'stage' AND happened_at"


def move(desk: Desk, person: Person, target: Stage, when: datetime | None) -> Person:
    """One person to a stage, as one undo step (C3); before a move that is logged, only a fact of the past is noted.

    ConflictError where `person` stands elsewhere by now.
    """
    desk.happened(when)
    if person.stage is target:
        return person
    with desk.reading() as conn:
        late = _moved_after(conn, person, when)
    came, to = spoken(person.stage) if person.stage else "address book", spoken(target)
    label = f"Noted {person.name} at {to}" if late else f"Moved {person.name} from {came} to {to}"
    with desk.writing(label) as db:
        known = records.get(db.conn, Person, person.id)
        if known.stage is not person.stage:
            raise ConflictError(f"{person.name} was moved in another window just now. See where they stand before you move them.")
        if when is not None and _moved_after(db.conn, known, when):
            fit_in(db, desk, known, target, when)
            return known
        return move_to(db, desk, known, target, when)


def reach(db: Any, desk: Desk, person: Person, at: datetime) -> bool:
    """At least reached out (D4), within an operation that is open; whether that moved them."""
    target = at_least(person.stage, Stage.REACHED_OUT)
    if target is person.stage:
        return False
    move_to(db, desk, person, target, at)
    return True


def _short(stage: Stage | None) -> str:
    return INFO[stage].short if stage else "address book"


def _moved_after(conn: sqlite3.Connection, person: Person, at: datetime | None) -> bool:
    """Whether a move of somebody who is in the pipeline was logged later than this."""
    if at is None or person.stage is None:
        return False
    return records.first(conn, Entry, f"{_MOVES} > ?", [person.id, stamp(at)]) is not None


def fit_in(db: Any, desk: Desk, person: Person, target: Stage, at: datetime) -> None:
    """Log a move between those that are logged already; the next one then comes from this stage. The stage of today stays.

    UsageError where the one before or after it is the same move.
    """
    before = records.where(db.conn, Entry, f"{_MOVES} <= ?", [person.id, stamp(at)], order="happened_at DESC, id DESC", limit=1)
    after = records.where(db.conn, Entry, f"{_MOVES} > ?", [person.id, stamp(at)], order="happened_at, id", limit=1)[0]
    was, arrow, then = after.text.partition(_ARROW)
    came, stage = before[0].text.rpartition(_ARROW)[2] if before else was, INFO[target].short
    if stage in (came, then) or not arrow:
        raise UsageError(f"{person.name} is at “{spoken(target)}” around that day already: there is nothing to note.")
    records.insert(db, desk.new(Entry, person_id=person.id, kind=EntryKind.STAGE, text=f"{came}{_ARROW}{stage}", happened_at=at))
    records.change(db, Entry, after.id, desk.now(), text=f"{stage}{_ARROW}{then}")


def follow(db: Any, desk: Desk, person_id: str, sign: Sign | None, at: datetime) -> Person | None:
    """The person after a sign of theirs moved them where that is plain (C3), within an operation that is open; None where it did not."""
    person = records.get(db.conn, Person, person_id)
    wrote = moments.last_written(db.conn, person_id)
    target = plain_move(person.stage, sign, at, desk.now(), wrote)
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
        return moments.last_signs(conn)


def counted(number: int) -> str:
    """`1 person`, `3 people`."""
    return "1 person" if number == 1 else f"{number:,} people"
