"""The advice loop: received → decided → result → reported back (METHOD F5–F7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from mentortui.domain.record import Record


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice(Record):
    """One piece of advice and what became of it."""

    person_id: str
    text: str
    goal_id: str = ""
    meeting_id: str = ""
    received_at: datetime
    decision: str = ""
    because: str = ""
    decided_at: datetime | None = None
    result: str = ""
    result_at: datetime | None = None
    reported_at: datetime | None = None
    passed_to: str = ""

    @property
    def state(self) -> AdviceState:
        """Where it stands."""
        return state_of(self.decision, self.result_at, self.reported_at)


def state_of(decision: str, result_at: datetime | None, reported_at: datetime | None) -> AdviceState:
    """How far advice has come; a result or a declined piece that was not told is a debt (F5)."""
    if reported_at is not None:
        return AdviceState.REPORTED
    if decision == Decision.DECLINE:
        return AdviceState.DECLINED
    if result_at is not None:
        return AdviceState.RESULT
    return AdviceState.ACTING if decision else AdviceState.RECEIVED
