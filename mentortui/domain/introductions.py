"""Introductions asked for, from the request to the thank-you to the introducer (METHOD D2, C2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from mentortui.domain.record import Record

ANSWERS: tuple[str, ...] = ("yes", "no")
"""What the introducer said; empty while there is no word from them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Introduction(Record):
    """`via_id` was asked to introduce me to `person_id`; `draft_id` is the request that was sent."""

    person_id: str
    via_id: str
    asked_at: datetime
    answer: str = ""
    answered_at: datetime | None = None
    made_at: datetime | None = None
    thanked_at: datetime | None = None
    draft_id: str = ""

    @property
    def state(self) -> IntroState:
        """How far it has come."""
        if self.thanked_at is not None:
            return IntroState.THANKED
        if self.made_at is not None:
            return IntroState.MADE
        return IntroState(self.answer) if self.answer else IntroState.ASKED


class IntroState(StrEnum):
    """asked → yes or no → made → thanked."""

    ASKED = "asked"
    YES = "yes"
    NO = "no"
    MADE = "made"
    THANKED = "thanked"


@dataclass(frozen=True, slots=True)
class IntroRow:
    """An introduction and who is in it: whom I want to meet, and who introduces."""

    introduction: Introduction
    person_name: str
    via_name: str
