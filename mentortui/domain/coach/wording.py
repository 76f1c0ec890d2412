"""Turning what is stored (a goal, a title) into words that fit inside a sentence."""

from __future__ import annotations

from mentortui.domain.coach.language import exact, offer, wordset
from mentortui.domain.coach.model import Context


def _lower_first(text: str) -> str:
    """Lower the first letter unless the first word is a name or an abbreviation (more capitals, or “I”)."""
    head = text.split(" ", 1)[0]
    return text if head == "I" or any(char.isupper() for char in head[1:]) else text[:1].lower() + text[1:]


def as_topic(goal: str) -> str:
    """A goal as the object of “about”: “Present data to managers.” becomes “how to present data to managers”."""
    text = " ".join(goal.split()).rstrip(".!?:; ")
    if not text:
        return ""
    if match := exact("goal-better").match(text):
        return text[match.end() :]
    if match := exact("goal-learn").match(text):
        return _how_to(text[match.end() :])
    if match := exact("goal-want").match(text):
        text = text[match.end() :]
    text = _lower_first(text)
    return _how_to(text) if text.split(" ", 1)[0].casefold() in wordset("verbs") else text


def _how_to(what: str) -> str:
    return offer("how-to", what=exact("goal-time").sub("", what)) or what


def topic(ctx: Context) -> str:
    """What a suggested question is about: the goal, or “this” where none is chosen."""
    return as_topic(ctx.goal_text) or offer("this") or ""
