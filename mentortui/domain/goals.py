"""Goals, their areas of need and kinds of guidance (METHOD A1–A5)."""

from __future__ import annotations

import re
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
    """One specific sentence (A1), tagged with needs (A2) and kinds of guidance (A3). `replaces` is the id of the goal before it (A5)."""

    text: str
    horizon: str = Horizon.SHORT
    needs: tuple[str, ...] = ()
    guidance: tuple[str, ...] = ()
    by_on: date | None = None
    status: str = GoalStatus.OPEN
    status_at: datetime | None = None
    replaces: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reflection(Record):
    """An answer to a prompt, kept with its date (A4)."""

    prompt: str
    answer: str
    said_at: datetime


def _words(*lines: str) -> frozenset[str]:
    return frozenset(" ".join(lines).split())


_MENTOR = _words("mentor mentors coach coaches guide guides advisor adviser advisors sponsor somebody someone person people")
_VAGUE = _words(
    "better best good great improve improving improved improvement grow growing growth learn learning success successful succeed",
    "career advance advancement progress skill skills develop developing development network networking leader leaders leadership",
    "communicate communication confidence confident happy happier professional professionally personal personally impact potential",
    "promotion promoted advice help guidance support experience knowledge everything something anything stuff things level next job",
    "work life goal goals",
)
_SMALL = _words(
    "a an the i im i'd me my mine we our to too in into at of for from by and or but be been being am is are was as it its on up",
    "with who that this these those more most much very really some any new own want wants need needs would should could like have",
    "has having get gets getting become becoming becomes find finding look looking make making do doing go going start able can will",
    "year month soon one",
)
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_IDEOGRAPHS = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_ENOUGH = 2
_A_MENTOR = "a mentor"


def vagueness(text: str) -> str:
    """What a goal leaves open, as one kind sentence; "" where it says enough for somebody to help, or says nothing yet (A1)."""
    typed = _WORD.findall(text)
    words = [word.casefold() for word in typed]
    if not words:
        return ""
    known = _SMALL | _VAGUE | _MENTOR
    telling = [word for word, plain in zip(typed, words, strict=True) if plain not in known]
    # Scripts without blanks between words: a handful of signs says what two words say.
    if len(telling) >= _ENOUGH or len(_IDEOGRAPHS.findall(text)) > 2 * _ENOUGH:
        return ""
    if telling:
        return f"“{telling[0]}” is a beginning. Which part of it, and how would you notice?"
    loose = next((word for word in words if word in _VAGUE), "")
    if loose:
        return f"“{loose}” could mean anything. What would you be able to do, by when?"
    found = next((word for word in words if word in _MENTOR), words[0])
    return f"“{_A_MENTOR if found.startswith('mentor') else found}” helps nobody guess. Which skill, by when?"
