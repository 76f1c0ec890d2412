"""Goals, their areas of need and kinds of guidance (METHOD A1–A5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from mentortui.domain.record import Record


class Horizon(StrEnum):
    """Short 6–12 months, long 3–5 years, or a gap: something missing (A1)."""

    SHORT = "short"
    LONG = "long"
    GAP = "gap"


class Need(StrEnum):
    """Six areas of need (A2)."""

    INDUSTRY = "industry"
    WORLD = "world"
    FUNCTIONAL = "functional"
    TALENT = "talent"
    PROJECT = "project"
    GROWTH = "growth"


class Guidance(StrEnum):
    """Four kinds of guidance (A3)."""

    TECHNICAL = "technical"
    CAREER = "career"
    POLITICAL = "political"
    EMOTIONAL = "emotional"


class GoalStatus(StrEnum):
    """Goals keep their history (A5)."""

    OPEN = "open"
    REACHED = "reached"
    DROPPED = "dropped"
    REPLACED = "replaced"


NEED_LABELS: dict[str, str] = {
    Need.INDUSTRY: "Industry insight",
    Need.WORLD: "Knowledge of the world",
    Need.FUNCTIONAL: "Functional expertise",
    Need.TALENT: "Talent and skill",
    Need.PROJECT: "A project or goal",
    Need.GROWTH: "Inner growth",
}
HORIZON_LABELS: dict[str, str] = {Horizon.SHORT: "Short term", Horizon.LONG: "Long term", Horizon.GAP: "Gaps"}

PROMPTS: tuple[tuple[str, str], ...] = (
    ("why", "What would be different in your days if the right person were at your side?"),
    ("teach", "What should they be able to teach or show you?"),
    ("gaps", "Where do you get stuck, again and again?"),
    ("speed", "Which of your goals would move fastest with a guide?"),
    ("talked", "Whom have you talked this over with, and what did they say?"),
)
"""Reflection prompts (A4): key and question."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal(Record):
    """One specific sentence (A1), tagged with needs (A2) and kinds of guidance (A3)."""

    text: str
    horizon: str = Horizon.SHORT
    needs: tuple[str, ...] = ()
    guidance: tuple[str, ...] = ()
    by_on: date | None = None
    status: str = GoalStatus.OPEN
    status_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reflection(Record):
    """An answer to a prompt, kept with its date (A4)."""

    prompt: str
    answer: str
    said_at: datetime
