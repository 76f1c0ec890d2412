"""How far a piece of advice has come (METHOD F5, F7), apart from its record so that Today can be read without loading that."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum


class Decision(StrEnum):
    """Advice is not an order: adapting and declining are first-class outcomes (F7)."""

    ADOPT = "adopt"
    ADAPT = "adapt"
    DECLINE = "decline"


class AdviceState(StrEnum):
    """How far one piece of advice has come."""

    RECEIVED = "received"
    ACTING = "acting"
    RESULT = "result"
    DECLINED = "declined"
    REPORTED = "reported"


def state_of(decision: str, result_at: datetime | None, reported_at: datetime | None) -> AdviceState:
    """How far advice has come; a result or a declined piece that was not told is a debt (F5)."""
    if reported_at is not None:
        return AdviceState.REPORTED
    if decision == Decision.DECLINE:
        return AdviceState.DECLINED
    if result_at is not None:
        return AdviceState.RESULT
    return AdviceState.ACTING if decision else AdviceState.RECEIVED
