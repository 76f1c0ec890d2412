"""Invented people and short ways to say facts, for the tests of the rules."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from mentortui.domain.nudges import (
    AdviceFact,
    CheckInFact,
    DraftFact,
    Facts,
    GiftFact,
    MeetingFact,
    Nudge,
    PersonFact,
    PromiseFact,
    SentFact,
    due_items,
)
from mentortui.domain.pipeline import Stage

ZONE = "Europe/Lisbon"
NOW = datetime(2026, 11, 22, 9, 14, tzinfo=UTC)
TODAY = NOW.date()


def ago(days: float = 0, hours: float = 0, minutes: float = 0) -> datetime:
    return NOW - timedelta(days=days, hours=hours, minutes=minutes)


def ahead(days: float = 0, hours: float = 0, minutes: float = 0) -> datetime:
    return NOW + timedelta(days=days, hours=hours, minutes=minutes)


def person(**known: Any) -> PersonFact:
    # Mentoring has a rhythm of four weeks; contact yesterday keeps G1 quiet unless a test says otherwise.
    base = {"id": "priya", "name": "Priya Raman", "stage": Stage.MENTORING, "last_contact_at": ago(days=1)}
    return PersonFact(**{**base, **known})


def facts(*people: PersonFact, **known: Any) -> Facts:
    return Facts(people={one.id: one for one in people or (person(),)}, **known)


def meeting(**known: Any) -> MeetingFact:
    base = {"id": "m1", "person_id": "priya", "starts_at": ahead(days=1), "minutes": 30}
    return MeetingFact(**{**base, **known})


def met(ended_at: datetime, **known: Any) -> MeetingFact:
    start = ended_at - timedelta(minutes=22)
    return meeting(**{"status": "done", "starts_at": start, "minutes": 22, "ended_at": ended_at, **known})


def draft(**known: Any) -> DraftFact:
    base = {"id": "d1", "person_id": "priya", "kind": "cold", "updated_at": ago(hours=2)}
    return DraftFact(**{**base, **known})


def sent(days: float, kind: str = "cold", ident: str = "s1") -> SentFact:
    return SentFact(person_id="priya", draft_id=ident, kind=kind, sent_at=ago(days=days))


def advice(**known: Any) -> AdviceFact:
    base = {"id": "a1", "person_id": "priya", "text": "Start with 3 customers", "state": "received"}
    return AdviceFact(**{**base, "received_at": ago(days=60), **known})


def promise(**known: Any) -> PromiseFact:
    base = {"id": "p1", "person_id": "priya", "mine": True, "text": "the churn chart", "made_at": ago(days=3)}
    return PromiseFact(**{**base, **known})


def gift(**known: Any) -> GiftFact:
    base = {"id": "g1", "person_id": "priya", "text": "Weekly roundup", "anchor_on": TODAY}
    return GiftFact(**{**base, **known})


def check_in(in_days: int, **known: Any) -> CheckInFact:
    base = {"id": "c1", "person_id": "priya", "due_on": TODAY + timedelta(days=in_days)}
    return CheckInFact(**{**base, **known})


def items(known: Facts) -> list[Nudge]:
    return due_items(known, NOW, ZONE)


def checks(known: Facts) -> list[str]:
    """`check state` of every nudge, in order."""
    return [f"{nudge.check} {nudge.state}" for nudge in items(known)]


def only(known: Facts) -> Nudge:
    (nudge,) = items(known)
    return nudge
