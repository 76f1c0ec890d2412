"""Who could introduce me, and who led me to whom (METHOD C2, D2)."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from mentortui.domain import leads
from mentortui.domain.errors import UsageError
from mentortui.domain.people import Person
from mentortui.domain.views import LeadRow
from mentortui.domain.ways import Way, open_ways, ways
from mentortui.journal.desk import Desk
from mentortui.store import leads as rows
from mentortui.store import people, records


@dataclass(frozen=True, slots=True)
class Paths:
    """Ways to people."""

    desk: Desk

    def ways(self, person_id: str) -> list[Way]:
        """Who could introduce me to a person, the best first, each with the reasons in words (C2)."""
        with self.desk.reading() as conn:
            person = records.get(conn, Person, person_id)
            near, shared = rows.near(conn, person)
        return ways(near, person.called, person.org, self.desk.now(), shared)

    def introducers(self, person_id: str) -> list[Person]:
        """The people of `ways` who were not asked yet, in that order: nobody is asked twice without meaning to (G2)."""
        with self.desk.reading() as conn:
            person = records.get(conn, Person, person_id)
            near, shared = rows.near(conn, person)
            found = ways(near, person.called, person.org, self.desk.now(), shared)
            return [records.get(conn, Person, way.person_id) for way in open_ways(found)]

    def leads(self, person_id: str = "") -> list[LeadRow]:
        """The tree of leads: everybody's, or the way to one person and what grew from there."""
        with self.desk.reading() as conn:
            led_by = rows.links(conn)
            known = people.names(conn, tuple({*led_by, *led_by.values(), *([person_id] if person_id else [])}))
        order = {id: name.casefold() for id, name in known.items()}
        found = leads.around(led_by, person_id, order) if person_id else leads.tree(led_by, leads.tops(led_by), order)
        return [LeadRow(one.person_id, known[one.person_id], one.depth, one.last, one.person_id == person_id)
                for one in found if one.person_id in known]


def refuse_circle(conn: sqlite3.Connection, person: Person, lead_id: str) -> None:
    """UsageError where `lead_id`, as who led me to `person`, was found through that person (C2)."""
    if not lead_id:
        return
    lead = records.get(conn, Person, lead_id, with_trash=True)
    if lead.id == person.id:
        raise UsageError(f"{person.name} cannot lead you to {person.called}. Name somebody else, or nobody.")
    if leads.goes_round(rows.links(conn, with_trash=True), person.id, lead_id):
        raise UsageError(f"{person.name} led you to {lead.name}, so {lead.called} cannot have led you there. Change that first.")
