"""Meetings from plan to follow-up (METHOD E1–E7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from mentortui.domain.meeting_rules import FEWEST_QUESTIONS, FOLLOW_UP_WITHIN, MOST_QUESTIONS, WRAP_UP_BEFORE
from mentortui.domain.record import Record

__all__ = [
    "FEWEST_QUESTIONS", "FIT_FIELDS", "FOLLOW_UP_WITHIN", "MOST_QUESTIONS", "WRAP_UP_BEFORE", "Fit", "Meeting", "MeetingStatus", "Question",
    "Takeaway",
]


class MeetingStatus(StrEnum):
    """planned → live → done; or cancelled."""

    PLANNED = "planned"
    LIVE = "live"
    DONE = "done"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting(Record):
    """One conversation. `starts_at` is UTC, `tz` the IANA zone it was agreed in; `sequence` counts reschedules (RFC 5545)."""

    person_id: str
    starts_at: datetime
    tz: str
    minutes: int = 30
    place: str = ""
    status: str = MeetingStatus.PLANNED
    started_at: datetime | None = None
    ended_at: datetime | None = None
    notes: str = ""
    progress: str = ""
    challenges: str = ""
    agenda_sent_at: datetime | None = None
    thanked_at: datetime | None = None
    sequence: int = 0
    confidential: int = 0

    @property
    def ends_at(self) -> datetime:
        """The agreed end, UTC."""
        return self.starts_at + timedelta(minutes=self.minutes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question(Record):
    """A question to bring (E2); `answer` is what was noted beside it in the conversation (E5)."""

    meeting_id: str
    text: str
    position: int = 0
    goal_id: str = ""
    answer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Takeaway(Record):
    """One thing worth naming in the thank-you (E6)."""

    meeting_id: str
    person_id: str
    text: str


FIT_FIELDS: tuple[str, ...] = ("liked", "helpful", "trust", "rapport", "learned")
"""The five answers of a fit (E7), in order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit(Record):
    """Was it a fit (E7): five answers, 0 no · 1 in part · 2 yes · None not said."""

    person_id: str
    meeting_id: str = ""
    liked: int | None = None
    helpful: int | None = None
    trust: int | None = None
    rapport: int | None = None
    learned: int | None = None
    noted_at: datetime
