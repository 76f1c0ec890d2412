"""What the coach is asked and what it answers: plain values, no behaviour.

All offsets count characters of the text exactly as it was given, subject line included.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

State = Literal["ok", "fix", "hint", "stop"]


class Level(StrEnum):
    """How much a finding matters: `stop` breaks the method, `fix` costs replies, `hint` is worth a thought."""

    STOP = "stop"
    FIX = "fix"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing the coach noticed.

    `quote == text[start:end]`; where something is missing the quote is empty and `start == end` is the place to put
    `suggestion` (a whole sentence). Otherwise `suggestion`, if any, replaces the quote; an empty one takes it out.
    """

    check: str
    rule: str
    level: Level
    message: str
    quote: str
    start: int
    end: int
    suggestion: str | None = None

    @property
    def offers(self) -> str:
        """What a key could do about it: `replace`, `add`, `remove`, or "" for nothing but one's own words."""
        if self.suggestion is None or not (self.suggestion or self.quote):
            return ""
        return "remove" if not self.suggestion else "replace" if self.quote else "add"


@dataclass(frozen=True, slots=True)
class Part:
    """One line of the card: part of the anatomy, its state and a note of two or three words."""

    key: str
    label: str
    state: State
    note: str


@dataclass(frozen=True, slots=True)
class Review:
    """Everything the coach has to say about one text.

    `findings` are ordered stop, fix, hint and then by place; `passed` names the checks that applied and found nothing;
    `parts` has the same length and order for every text of a kind; `seconds` is reading time at 200 words a minute.
    """

    kind: str
    findings: tuple[Finding, ...]
    passed: tuple[str, ...]
    parts: tuple[Part, ...]
    words: int
    seconds: int
    asks: int


@dataclass(frozen=True, slots=True)
class Context:
    """What is known beside the text; everything may be left empty, and what is empty is never held against the text.

    `given_count` is the number of things done for the person so far, None when that is not known (F1);
    `unanswered` the number of days on which they were written to since their last sign, likewise (G2). Both are about whom it is
    written to: `to_name`, where that is an introducer and not the person (D2).
    """

    person_name: str = ""
    given_name: str = ""
    to_name: str = ""
    person_role: str = ""
    person_org: str = ""
    person_known: tuple[str, ...] = ()
    culture: str = ""
    language: str = ""
    seniority: str = ""
    given_count: int | None = None
    unanswered: int | None = None
    channel: str = "email"
    my_name: str = ""
    my_role: str = ""
    my_org: str = ""
    goal_text: str = ""
    research: tuple[str, ...] = ()
    takeaways: tuple[str, ...] = ()
    advice: tuple[str, ...] = ()
    earlier_questions: tuple[str, ...] = ()
    goals: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """What a check returns: a span of the folded text (see `text.Message`) and what to say about it."""

    start: int
    end: int
    message: str
    suggestion: str | None = None
    level: Level | None = None
