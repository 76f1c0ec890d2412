"""A full relationship goes both ways: who gives, who begins, who asks, and what to change (METHOD F1, H2)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from mentortui.domain.pipeline import INFO, Stage
from mentortui.domain.pronouns import them, they

WINDOW = timedelta(days=365)
"""What is older than a year says nothing about today."""
REPLY_WITHIN = timedelta(days=14)
"""Within so long after the last contact a message is an answer; later it begins something."""
FEWEST_RECEIVED, FEWEST_GIVEN, FEWEST_BEGUN, FEWEST_ASKED = 3, 5, 4, 4
TIMES = 3
"""One side does so many times what the other does: one-way."""


class Lean(StrEnum):
    """To which side a relationship leans, the one to look at first coming first."""

    THEY_GIVE = "they-give"
    I_ASK = "i-ask"
    THEY_BEGIN = "they-begin"
    I_GIVE = "i-give"
    I_BEGIN = "i-begin"


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """Twelve months with one person in numbers. `asked` counts requests I sent them; `direction` and `ties` as on the person."""

    person_id: str
    name: str
    called: str
    pronoun: str = ""
    direction: str = ""
    stage: Stage | None = None
    ties: tuple[str, ...] = ()
    given: int = 0
    received: int = 0
    begun_by_me: int = 0
    begun_by_them: int = 0
    asked: int = 0


@dataclass(frozen=True, slots=True)
class Review:
    """What leans, in a sentence of facts, and what to change."""

    lean: Lean
    says: str
    change: str


def one_way(given: int, received: int) -> bool:
    """Whether so much was received for so little given that it is time to give (F1, H2)."""
    return received >= FEWEST_RECEIVED and given * TIMES <= received


def chip(stage: Stage | None, seniority: str, given: int, received: int, direction: str = "") -> str:
    """What should change, in a word: "one-way" (H2), "give first" or "wait" (F1), "" for nothing.

    To wait is only for somebody on the way to be asked: not asked yet, not at rest, no mentee of mine.
    """
    on_the_way = stage is not None and 0 < INFO[stage].position < INFO[Stage.REACHED_OUT].position and direction != "mentee"
    if one_way(given, received):
        return "one-way"
    if given == 0 and stage is not None and INFO[stage].position:
        return "give first"
    return "wait" if seniority == "far" and given and on_the_way else ""


def review(one: Exchange) -> Review | None:
    """What leans to one side for too long, and what to change; None where it goes both ways or too little is known.

    The mentee begins and asks (the logistics are theirs), so that alone is one-way only among equals and friends.
    """
    return next((found for rule in (_they_give, _i_ask, _they_begin, _i_give, _i_begin) if (found := rule(one))), None)


def _they_give(one: Exchange) -> Review | None:
    if not one_way(one.given, one.received):
        return None
    says = f"In a year you received {times(one.received)} and gave {'nothing' if not one.given else times(one.given)}."
    return Review(Lean.THEY_GIVE, says, f"Do one small thing for {one.called} before you ask again.")


def _i_ask(one: Exchange) -> Review | None:
    if one.asked < FEWEST_ASKED or one.given * 2 > one.asked:
        return None
    says = f"In a year you asked {times(one.asked)} and gave {'nothing' if not one.given else times(one.given)}."
    return Review(Lean.I_ASK, says, f"Write once without asking: what came of it, or something {they(one.pronoun)} can use.")


def _they_begin(one: Exchange) -> Review | None:
    if one.direction == "mentee" or not _leans(one.begun_by_them, one.begun_by_me, FEWEST_BEGUN):
        return None
    says = f"{one.called} wrote first {_of(one.begun_by_them, one.begun_by_me)}."
    return Review(Lean.THEY_BEGIN, says, "Write first this time: a line about how it went is enough.")


def _i_give(one: Exchange) -> Review | None:
    if one.direction != "mentee" and one.stage is not None and 0 < INFO[one.stage].position < INFO[Stage.REACHED_OUT].position:
        return None  # giving first is the very plan here (F1)
    if not _leans(one.given, one.received, FEWEST_GIVEN):
        return None
    says = f"In a year you gave {times(one.given)} and received {'nothing' if not one.received else times(one.received)}."
    if one.direction == "mentee":
        change = f"Ask {one.called} for something {they(one.pronoun)} know{'' if they(one.pronoun) == 'they' else 's'} better than you."
    else:
        change = f"Ask {one.called} for one small thing: it lets {them(one.pronoun)} give as well."
    return Review(Lean.I_GIVE, says, change)


def _i_begin(one: Exchange) -> Review | None:
    if not _leans(one.begun_by_me, one.begun_by_them, FEWEST_BEGUN):
        return None
    says = f"You wrote first {_of(one.begun_by_me, one.begun_by_them)}."
    if one.direction == "mentee":
        return Review(Lean.I_BEGIN, says, f"Let {one.called} set the next date and bring the agenda.")
    equals = one.direction == "both" or one.stage is Stage.MOVED_ON or bool({"friend", "partner", "family"} & set(one.ties))
    return Review(Lean.I_BEGIN, says, "End with an open question, and leave the next word to them.") if equals else None


def _leans(much: int, little: int, fewest: int) -> bool:
    return much >= fewest and little * (TIMES + 1) <= much


def _of(much: int, little: int) -> str:
    return f"{much} of {much + little} times"


def times(count: int) -> str:
    """`once`, `twice`, `5 times`."""
    return {1: "once", 2: "twice"}.get(count, f"{count} times")


def begun(contacts: Iterable[tuple[datetime, str]]) -> tuple[int, int]:
    """How often (I, they) began: contacts as (moment, "out", "in" or ""), oldest first.

    What comes within two weeks of the contact before is an answer and begins nothing.
    """
    mine, theirs, last = 0, 0, None
    for at, direction in contacts:
        if last is None or at - last > REPLY_WITHIN:
            mine, theirs = mine + (direction == "out"), theirs + (direction == "in")
        last = at
    return mine, theirs
