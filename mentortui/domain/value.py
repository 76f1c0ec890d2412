"""Value given and received, promises, recurring gifts (METHOD F1–F3, F8)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from mentortui.domain.record import Record

VALUE_KINDS: tuple[str, ...] = (
    "roundup", "research", "introduction", "recommendation", "feedback", "customers", "listening", "thanks", "advocacy", "other",
)
"""Kinds of value (F1, H7)."""


_EVERY = re.compile(r"(?:every )?(?:(\d{1,2}) )?(week|month)s?|(weekly|monthly)", re.IGNORECASE)


def repeats(text: str) -> tuple[int, str] | None:
    """`every 2 weeks`, `monthly` → (2, "week"), (1, "month"); None where it is neither."""
    found = _EVERY.fullmatch(" ".join(text.split()))
    if found is None:
        return None
    count, unit, word = found.groups()
    if word:
        return 1, word.lower().removesuffix("ly")
    number = int(count or 1)
    return (number, unit.lower()) if 1 <= number <= 52 else None


def a_turn_later(day: date, every: int, unit: str) -> date:
    """The day so many weeks or months on; the last day of a month that is shorter."""
    from dateutil.relativedelta import relativedelta

    return day + (relativedelta(weeks=every) if unit == "week" else relativedelta(months=every))


class ValueDirection(StrEnum):
    """Given by me or received by me."""

    GIVEN = "given"
    RECEIVED = "received"


@dataclass(frozen=True, slots=True, kw_only=True)
class Value(Record):
    """Something done for a person or by them; small counts (F1)."""

    person_id: str
    direction: str
    text: str
    kind: str = "other"
    happened_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise(Record):
    """What either side said they would do (F8). `mine` 1: I promised; 0: they did."""

    person_id: str
    mine: int
    text: str
    by_on: date | None = None
    made_at: datetime
    kept_at: datetime | None = None
    meeting_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gift(Record):
    """A repeating kindness with its own cadence (F2): every `every` `unit` (week|month) counted from `anchor_on`."""

    person_id: str
    text: str
    every: int = 1
    unit: str = "week"
    anchor_on: date
    done_count: int = 0
    done_on: date | None = None
