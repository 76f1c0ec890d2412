"""Putting everything of one person aside until a day: beside the snoozes of single nudges there is one of the person."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mentortui.domain.nudges import Facts, Nudge

_PERSON = "person:"


def person_key(person_id: str) -> str:
    """What a snooze of everything of a person is kept under."""
    return f"{_PERSON}{person_id}"


def without_aside(nudges: Iterable[Nudge], facts: Facts, today: date) -> list[Nudge]:
    """The nudges of people who are not put aside on this day; a snooze ends on its day."""
    aside = {
        key.removeprefix(_PERSON) for key, snooze in facts.snoozes.items()
        if key.startswith(_PERSON) and snooze.until_on is not None and snooze.until_on > today
    }  # fmt: skip
    return [nudge for nudge in nudges if nudge.person_id not in aside] if aside else list(nudges)
