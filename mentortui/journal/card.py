"""The card of one person. A module of its own: the first frame needs nothing else of the address book."""

from __future__ import annotations

import sqlite3
from datetime import date

from mentortui.domain.advice import Advice
from mentortui.domain.cadence import rhythm
from mentortui.domain.giving import Agreement, Stretch
from mentortui.domain.meetings import Fit, Meeting
from mentortui.domain.people import AssetFact, Person
from mentortui.domain.value import Promise
from mentortui.domain.views import PersonCard
from mentortui.store import between, ledger, moments, people, records


def read_card(conn: sqlite3.Connection, person_id: str, zone: str, today: date) -> PersonCard:
    """The card of one person, by an open connection."""
    person = records.get(conn, Person, person_id, with_trash=True)
    given, received = between.counted(conn, person_id)
    promises = records.where(conn, Promise, "person_id = ? AND kept_at IS NULL", [person_id], order="by_on IS NULL, by_on")
    last = moments.last_contact(conn, person_id)
    agreement, tasks = _guided(conn, person)
    return PersonCard(
        person=person,
        agreement=agreement,
        tasks=tasks,
        passed=tuple(ledger.passed_on(conn, person_id)),
        rhythm=rhythm(person.stage, person.seniority, person.cadence_days, last, person.bumped_at,
                      person.stage_at or person.created_at, today, zone),
        assets={fact.asset: fact for fact in records.where(conn, AssetFact, "person_id = ?", [person_id])},
        given=given,
        received=received,
        owed=tuple(p for p in promises if p.mine),
        theirs=tuple(p for p in promises if not p.mine),
        open_advice=tuple(records.where(conn, Advice, "person_id = ? AND reported_at IS NULL", [person_id], order="received_at DESC")),
        lately=tuple(moments.lately(conn, person_id, 4)),
        fits=tuple(records.where(conn, Fit, "person_id = ?", [person_id], order="noted_at")),
        next_meeting=records.first(conn, Meeting, "person_id = ? AND status IN ('planned', 'live')", [person_id], order="starts_at"),
        met_through_name=people.name_of(conn, person.met_through),
    )


def _guided(conn: sqlite3.Connection, person: Person) -> tuple[Agreement | None, tuple[Stretch, ...]]:
    """What holds between us, and the stretch tasks not done: of those I mentor (H6, H7)."""
    if person.direction not in ("mentee", "both"):
        return None, ()
    from mentortui.domain.expectations import merged
    from mentortui.store import mentees

    holds = merged(mentees.agreement(conn, person.id), mentees.agreement(conn, ""))
    return holds, tuple(row.stretch for row in mentees.stretches(conn, person.id, open_only=True))
