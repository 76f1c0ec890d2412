"""Turning what is stored (a goal, a title) into words that fit inside a sentence."""

from __future__ import annotations

import re

from mentortui.domain.coach.language import wordset
from mentortui.domain.coach.model import Context

_LEARN = re.compile(r"(?:i (?:want|would like|wish) to )?(?:learn|know|understand|find out|figure out) (?:how )?to ", re.IGNORECASE)
_WANT = re.compile(r"(?:i (?:want|would like|wish|need) to |to )", re.IGNORECASE)
_BETTER = re.compile(r"(?:become|get|be) (?:better|good|great) (?:at|in|with) ", re.IGNORECASE)
_TIME = re.compile(r",? (?:by|before|until|within) (?:\w+ ){0,3}\w+$", re.IGNORECASE)


def _lower_first(text: str) -> str:
    """Lower the first letter unless the first word is a name or an abbreviation (more capitals, or “I”)."""
    head = text.split(" ", 1)[0]
    return text if head == "I" or any(char.isupper() for char in head[1:]) else text[:1].lower() + text[1:]


def as_topic(goal: str) -> str:
    """A goal as the object of “about”: “Present data to managers.” becomes “how to present data to managers”."""
    text = " ".join(goal.split()).rstrip(".!?:; ")
    if not text:
        return ""
    if match := _BETTER.match(text):
        return text[match.end() :]
    if match := _LEARN.match(text):
        return "how to " + _TIME.sub("", text[match.end() :])
    if match := _WANT.match(text):
        text = text[match.end() :]
    text = _lower_first(text)
    if text.split(" ", 1)[0].casefold() in wordset("verbs"):
        return "how to " + _TIME.sub("", text)
    return text


def topic(ctx: Context) -> str:
    """What a suggested question is about: the goal, or “this” where none is chosen."""
    return as_topic(ctx.goal_text) or "this"
