"""What is due, why, and which key does it: the rules behind Today."""

from __future__ import annotations

from mentortui.domain.nudges.facts import (
    AdviceFact,
    CheckInFact,
    DraftFact,
    Facts,
    GiftFact,
    IntroductionFact,
    LetterFact,
    MeetingFact,
    PersonFact,
    PromiseFact,
    SentFact,
)
from mentortui.domain.nudges.nudge import Nudge, Rule, State
from mentortui.domain.nudges.ranking import RULES, due_items
from mentortui.domain.nudges.week import WeekLine, week_ahead

__all__ = [
    "RULES",
    "AdviceFact",
    "CheckInFact",
    "DraftFact",
    "Facts",
    "GiftFact",
    "IntroductionFact",
    "LetterFact",
    "MeetingFact",
    "Nudge",
    "PersonFact",
    "PromiseFact",
    "Rule",
    "SentFact",
    "State",
    "WeekLine",
    "due_items",
    "week_ahead",
]
