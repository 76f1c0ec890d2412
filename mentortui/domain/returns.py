"""What somebody gets back for their time: how quickly, and in four kinds (METHOD F6)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from mentortui.domain.advice import Advice
from mentortui.domain.value import Value, ValueDirection


class Return(StrEnum):
    """The four returns on an investment of time."""

    GRATITUDE = "gratitude"
    FOLLOW_THROUGH = "follow-through"
    INFORMATION = "information"
    OPPORTUNITY = "opportunity"


OF_KIND: dict[str, Return] = {
    "thanks": Return.GRATITUDE, "roundup": Return.INFORMATION, "research": Return.INFORMATION, "feedback": Return.INFORMATION,
    "introduction": Return.OPPORTUNITY, "recommendation": Return.OPPORTUNITY, "customers": Return.OPPORTUNITY, "advocacy": Return.OPPORTUNITY,
}
"""Which return a kind of value is; listening and other count as none of the four."""
THANKS: tuple[str, ...] = ("follow-up", "thanks", "farewell")
"""Kinds of message that say thank you."""
MISSING: dict[str, str] = {
    Return.GRATITUDE: "Say thank you for one thing, by its name.",
    Return.FOLLOW_THROUGH: "Act on one piece of advice and tell what came of it.",
    Return.INFORMATION: "Send one thing worth knowing about what they care for.",
    Return.OPPORTUNITY: "Think of one person or one chance that would serve them.",
}
"""What to do where a return has not come yet, in the order in which they are easiest to give."""


@dataclass(frozen=True, slots=True)
class Returns:
    """One person's returns. Days are whole and None where nothing was measured; `waiting` counts advice not reported yet.

    `to_result` is the median from advice to its result, `to_report` that from the result (or the reason against it) to telling
    them, `whole` that from advice to telling them.
    """

    person_id: str
    name: str
    counts: dict[Return, int]
    to_result: int | None
    to_report: int | None
    whole: int | None
    waiting: int

    @property
    def next(self) -> str:
        """The first of the four that has not come yet, as something to do; "" where all have."""
        return next((MISSING[kind] for kind in Return if not self.counts[kind]), "")


def returns(person_id: str, name: str, advice: Iterable[Advice], values: Iterable[Value], thanked: int) -> Returns:
    """Count and measure for one person; `thanked` is how many messages of thanks were sent."""
    pieces = list(advice)
    counts = dict.fromkeys(Return, 0)
    counts[Return.GRATITUDE] = thanked
    for value in values:
        kind = OF_KIND.get(value.kind)
        if kind and value.direction == ValueDirection.GIVEN:
            counts[kind] += 1
    counts[Return.FOLLOW_THROUGH] = sum(piece.reported_at is not None for piece in pieces)
    return Returns(
        person_id, name, counts,
        to_result=_median((piece.received_at, piece.result_at) for piece in pieces),
        to_report=_median((piece.result_at or piece.decided_at, piece.reported_at) for piece in pieces),
        whole=_median((piece.received_at, piece.reported_at) for piece in pieces),
        waiting=sum(piece.reported_at is None for piece in pieces),
    )  # fmt: skip


def _median(spans: Iterable[tuple[datetime | None, datetime | None]]) -> int | None:
    from statistics import median  # heavy, and only asked for where somebody's page is read

    days = [max(0, (end - start).days) for start, end in spans if start and end]
    return int(median(days)) if days else None
