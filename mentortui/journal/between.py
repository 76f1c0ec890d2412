"""What goes to and fro between two people: one-way for too long, what they get back, whom a thought could help (METHOD F1, F3, F6, H2)."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from mentortui.domain.advice import Advice
from mentortui.domain.balance import WINDOW, Exchange, Review, begun, review
from mentortui.domain.caring import Carer, Caring, caring
from mentortui.domain.patience import Patience, patience
from mentortui.domain.people import Person
from mentortui.domain.pipeline import INFO, Stage
from mentortui.domain.returns import THANKS, Returns, returns
from mentortui.domain.value import Value
from mentortui.journal.desk import Desk
from mentortui.store import between, records
from mentortui.store import people as rows

_OUTSIDE = frozenset({Stage.PAUSED, Stage.DECLINED})


@dataclass(frozen=True, slots=True)
class Reviewed:
    """One relationship in numbers, and what leans, if anything does."""

    exchange: Exchange
    review: Review | None


@dataclass(frozen=True, slots=True)
class Between:
    """Looks at relationships; writes nothing."""

    desk: Desk

    def review(self, person_id: str = "") -> list[Reviewed]:
        """One person, or everybody who is with me on the way, a friend or mentored by me; what leans first (H2)."""
        with self.desk.reading() as conn:
            if person_id:
                people = [records.get(conn, Person, person_id)]
            else:
                known = records.where(conn, Person, "stage IS NOT NULL OR direction <> ''", order="name_key")
                people = [person for person in known if person.stage not in _OUTSIDE]
            found = [reviewed(conn, person, self.desk.now()) for person in people]
        order = {lean: place for place, lean in enumerate(("they-give", "i-ask", "they-begin", "i-give", "i-begin"))}
        return sorted(found, key=lambda one: order[one.review.lean] if one.review else len(order))

    def returns(self, person_id: str = "") -> list[Returns]:
        """What one person, or everybody who gave advice, got back for it; who waits longest first (F6)."""
        with self.desk.reading() as conn:
            people = records.where(conn, Person, "id = ?", [person_id]) if person_id else rows.advisers(conn)
            found = [_returns(conn, person) for person in people]
        return sorted(found, key=lambda one: -one.waiting)

    def carers(self) -> list[Carer]:
        """Everybody of whom it is noted what they care about (F3)."""
        with self.desk.reading() as conn:
            return between.carers(conn)

    def caring(self, text: str, skip: Collection[str] = (), most: int = 20) -> list[Caring]:
        """Whom a thought could help, by what they care about (F3)."""
        return caring(text, self.carers(), skip, most)

    def patience(self, person_id: str) -> Patience | None:
        """How long to give before asking (F1); None for somebody already asked, at rest or outside the pipeline."""
        with self.desk.reading() as conn:
            return patience_with(conn, records.get(conn, Person, person_id), self.desk)


def reviewed(conn: sqlite3.Connection, person: Person, now: datetime) -> Reviewed:
    """The last twelve months with one person."""
    since = now - WINDOW
    given, received = between.counted(conn, person.id, since)
    mine, theirs = begun(between.contacts(conn, person.id, since))
    exchange = Exchange(
        person_id=person.id, name=person.name, called=person.called, pronoun=person.pronoun, direction=person.direction, stage=person.stage,
        ties=person.ties, given=given, received=received, begun_by_me=mine, begun_by_them=theirs, asked=between.asked(conn, person.id, since),
    )
    return Reviewed(exchange, review(exchange))


def patience_with(conn: sqlite3.Connection, person: Person, desk: Desk) -> Patience | None:
    """Patience counts until the first message that asks for something; a mentee is not somebody to ask."""
    if person.direction == "mentee" or person.stage is None or not 0 < INFO[person.stage].position < INFO[Stage.REACHED_OUT].position:
        return None
    first = between.first_given(conn, person.id)
    return patience(person.seniority, desk.local(first).date() if first else None, desk.today_on())


def _returns(conn: sqlite3.Connection, person: Person) -> Returns:
    advice = records.where(conn, Advice, "person_id = ?", [person.id])
    values = records.where(conn, Value, "person_id = ?", [person.id])
    return returns(person.id, person.name, advice, values, between.thanked(conn, person.id, THANKS))
