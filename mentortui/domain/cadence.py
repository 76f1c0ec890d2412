"""The rhythm of a relationship: how often, since when, and whether it has gone quiet (METHOD G1).

Nothing is stored and nothing ticks: the rhythm follows from the last real contact each time it is asked for.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from mentortui.domain.named import NamedTuple
from mentortui.domain.pipeline import INFO, Stage

SHORTEST_GRACE_DAYS = 7
MOST_RATIO = 3.0

_SILENT = frozenset({Stage.PAUSED, Stage.DECLINED})
# The further ahead somebody is, the more patience (F1): percent of the stage's usual days.
_PATIENCE = {"far": 150}
PATIENCE_MONTHS: dict[str, int] = {"": 1, "peer": 1, "senior": 3, "far": 6}
"""Months of giving before a first ask, by how far ahead they are; "" where that is not known (F1)."""


class Standing(StrEnum):
    """How a relationship stands against its rhythm; NONE where it has no rhythm."""

    NONE = "none"
    FRESH = "fresh"
    DUE = "due"
    LATE = "late"


class Rhythm(NamedTuple):
    """`every_days` None means no rhythm. `ratio` is time waited over the rhythm, capped at 3, for ranking."""

    every_days: int | None = None
    last_contact_on: date | None = None
    due_on: date | None = None
    late_on: date | None = None
    standing: Standing = Standing.NONE
    ratio: float = 0.0
    since_on: date | None = None


def local_day(at: datetime, zone: str) -> date:
    """The date an aware instant falls on in an IANA zone."""
    return at.astimezone(ZoneInfo(zone)).date()


def every_days(stage: Stage | None, seniority: str = "", cadence_days: int | None = None) -> int | None:
    """Days between two signs of life: the person's own number, else the stage's. None: no rhythm.

    Who is outside the pipeline, paused or declined has none whatever is set; 0 switches it off.
    """
    if stage is None or stage in _SILENT:
        return None
    if cadence_days is not None:
        return cadence_days if cadence_days > 0 else None
    return INFO[stage].cadence_days * _PATIENCE.get(seniority, 100) // 100 or None


def grace_days(every: int) -> int:
    """Days between due and late: a quarter of the rhythm, at least a week."""
    return max(SHORTEST_GRACE_DAYS, -(-every // 4))


def rhythm(
    stage: Stage | None,
    seniority: str,
    cadence_days: int | None,
    last_contact_at: datetime | None,
    bumped_at: datetime | None,
    stage_at: datetime | None,
    today: date,
    zone: str,
) -> Rhythm:
    """Where the relationship stands `today`, a date in `zone`; instants are aware.

    A bump counts as a start without being contact. Without either, counting starts when the stage was
    entered.
    """
    last = local_day(last_contact_at, zone) if last_contact_at else None
    every = every_days(stage, seniority, cadence_days)
    bumped = local_day(bumped_at, zone) if bumped_at else None
    started = max(last, bumped) if last and bumped else last or bumped
    if started is None and stage_at:
        started = local_day(stage_at, zone)
    if every is None or started is None:
        return Rhythm(every_days=every, last_contact_on=last)
    due = started + timedelta(days=every)
    late = due + timedelta(days=grace_days(every))
    standing = Standing.LATE if today >= late else Standing.DUE if today >= due else Standing.FRESH
    ratio = min(MOST_RATIO, max(0.0, (today - started).days / every))
    return Rhythm(every, last, due, late, standing, ratio, started)
