"""One consistent day of invented people, for the tests of what is drawn."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from mentortui.domain.advice import Advice
from mentortui.domain.cadence import rhythm
from mentortui.domain.nudges import (
    AdviceFact,
    Facts,
    GiftFact,
    MeetingFact,
    PersonFact,
    PromiseFact,
    SentFact,
    due_items,
    week_ahead,
)
from mentortui.domain.people import Asset, AssetFact, Has, Person
from mentortui.domain.pipeline import Stage
from mentortui.domain.value import Promise
from mentortui.domain.views import Moment, PersonCard

ZONE = "Europe/Lisbon"
NOW = datetime(2026, 11, 22, 9, 14, tzinfo=UTC)
TODAY = NOW.date()
ROW = {"created_at": NOW, "updated_at": NOW}


def ago(days: float) -> datetime:
    return NOW - timedelta(days=days)


PEOPLE = (
    PersonFact(id="priya", name="Priya Raman", stage=Stage.ADVICE, pronoun="she", last_contact_at=ago(1)),
    PersonFact(
        id="alan", name="Alan Okafor", stage=Stage.IN_CONVERSATION, pronoun="he", tz="America/New_York", last_contact_at=ago(9)
    ),
    PersonFact(id="maria", name="Maria Fernández", stage=Stage.MENTORING, pronoun="she", last_contact_at=ago(12)),
    PersonFact(id="jo", name="Jo Lindqvist", stage=Stage.REACHED_OUT, last_contact_at=ago(16)),
    PersonFact(
        id="emily", name="Emily Nakamura", stage=Stage.CREATING_VALUE, pronoun="she", tz="Asia/Tokyo", last_contact_at=ago(6)
    ),
    *(
        PersonFact(id=f"quiet{n}", name=f"Oleksandra Koval {n}", stage=Stage.ADVICE, last_contact_at=ago(43 + n))
        for n in range(5)
    ),
)
FACTS = Facts(
    people={one.id: one for one in PEOPLE},
    meetings=(
        MeetingFact(
            id="m1", person_id="priya", starts_at=ago(0.81), minutes=22, status="done", ended_at=NOW - timedelta(hours=19)
        ),
        MeetingFact(id="m2", person_id="alan", starts_at=datetime(2026, 11, 23, 15, tzinfo=UTC), questions=1),
        MeetingFact(id="m3", person_id="emily", starts_at=datetime(2026, 11, 26, 8, 30, tzinfo=UTC), minutes=20, questions=3),
    ),
    advice=(
        AdviceFact(
            id="a1", person_id="maria", text="Show the number first", state="result", received_at=ago(40), result_at=ago(19)
        ),
    ),
    sent=(SentFact(person_id="jo", draft_id="d1", kind="cold", sent_at=ago(16)),),
    promises=(
        PromiseFact(
            id="p1", person_id="priya", mine=True, text="the churn chart", made_at=ago(1), by_on=date(2026, 11, 25)
        ),
    ),
    gifts=(
        GiftFact(
            id="g1",
            person_id="emily",
            text="Weekly roundup",
            anchor_on=date(2026, 10, 12),
            done_on=date(2026, 11, 16),
            done_count=5,
        ),
    ),
)
NUDGES = due_items(FACTS, NOW, ZONE)
WEEK = week_ahead(FACTS, NOW, ZONE)

PRIYA = Person(
    id="priya",
    name="Priya Raman",
    role="CMO",
    org="Baobab",
    place="Lagos",
    tz="Africa/Lagos",
    pronoun="she",
    stage=Stage.ADVICE,
    cadence_days=28,
    cares_about="Fair pricing in new markets; hiring analysts who can write",
    channel="email, short",
    feedback_style="direct, no small talk",
    **ROW,
)
HAS = (Has.YES, Has.YES, Has.YES, Has.YES, Has.UNKNOWN, Has.PART, Has.YES)
CARD = PersonCard(
    person=PRIYA,
    rhythm=rhythm(PRIYA.stage, "", 28, ago(1), None, None, TODAY, ZONE),
    assets={
        asset: AssetFact(id=asset, person_id="priya", asset=asset, has=has, **ROW)
        for asset, has in zip(Asset, HAS, strict=True)
    },
    given=4,
    received=2,
    owed=(
        Promise(id="p1", person_id="priya", mine=1, text="Churn chart", by_on=date(2026, 11, 25), made_at=ago(1), **ROW),
    ),
    open_advice=(Advice(id="a2", person_id="priya", text="Start with 3 customers", received_at=ago(1), **ROW),),
    lately=(
        Moment(ago(1), "call", "pricing tests, how to show a range", minutes=22),
        Moment(ago(10), "note", "You sent the anchoring article"),
        Moment(ago(17), "call", "first talk", minutes=25),
        Moment(ago(27), "intro", "by Rafael Duarte"),
    ),
    met_through_name="Rafael Duarte",
)
