"""The advice loop: received → decided → result → reported back (METHOD F5–F7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from mentortui.domain.advice_state import AdviceState, Decision, state_of
from mentortui.domain.record import Record

__all__ = ["WITHOUT_WORDS", "Advice", "AdviceState", "Decision", "Passing", "state_of"]

WITHOUT_WORDS = "Passed on a piece of advice"
"""What the ledger holds of advice given in confidence that went on (H8)."""


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

    @property
    def state(self) -> AdviceState:
        """Where it stands."""
        return state_of(self.decision, self.result_at, self.reported_at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Passing(Record):
    """A piece of advice given on to one person (H1), and the row of the ledger that counts it; advice may go on to several."""

    person_id: str
    advice_id: str
    value_id: str = ""
    passed_at: datetime
