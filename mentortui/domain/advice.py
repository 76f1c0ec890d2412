"""The advice loop: received → decided → result → reported back (METHOD F5–F7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from mentortui.domain.advice_state import AdviceState, Decision, state_of
from mentortui.domain.record import Record

__all__ = ["Advice", "AdviceState", "Decision", "state_of"]


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
