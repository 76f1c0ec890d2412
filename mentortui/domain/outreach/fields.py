"""The fixed dictionary of placeholders, and the ones that follow from others.

Every value is text; an empty value counts as absent. Nothing else can stand in a template.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from mentortui.domain.coach.wording import as_topic

#: Placeholder -> what belongs in it. Values are put in as they are, so they are written to fit inside a sentence.
PLACEHOLDERS: dict[str, str] = {
    "my_name": "your full name",
    "my_role": "your role, “data analyst”",
    "my_org": "where you work",
    "my_intro": "one sentence about you, “I am an analyst at a rail company in Lisbon”",
    "my_signature": "what stands below a message; your name if empty",
    "name": "the person the message is about",
    "given_name": "what you call them",
    "role": "their role",
    "org": "where they work",
    "goal": "your goal as written",
    "topic": "what you ask about, “how to present data to managers”; follows from the goal",
    "hook": "what of theirs struck you, “your talk on pricing experiments”",
    "hook_detail": "what stayed with you of it, “that the third price is the honest one”",
    "hook_third": "the same for somebody else's ears, “their talk on pricing experiments”; follows from hook",
    "why_you": "why this person, a sentence",
    "why_now": "why now, a sentence, “In January I present to our board”",
    "minutes": "length you ask for; 15 if empty",
    "in_return": "what could be in it for them, a sentence",
    "introducer": "who introduces you",
    "introducer_given": "what you call them",
    "introduced": "whom they introduced you to, while nothing came of it yet",
    "target_name": "whom you want to meet; the person's name if empty",
    "blurb": "the text to forward",
    "meeting_day": "when you met or will meet, “yesterday”, “on Thursday”",
    "written_day": "when they wrote to you, “yesterday”, “on Thursday”",
    "courtesy": "a sentence when it was early or late for them",
    "takeaways": "what you took from the meeting, one a line",
    "takeaway_1": "the first takeaway; follows from takeaways",
    "takeaway_2": "the second takeaway; follows from takeaways",
    "promise": "what you promised, “send you the four slides”",
    "next_checkin": "when you will write again; “in a couple of months” if empty",
    "since": "when you wrote, “two weeks ago”",
    "situation": "what you have to decide, a sentence or two",
    "question": "the one question",
    "advice": "the advice as it was given",
    "decision": "what you made of it, “I adapted it, because the team is small”",
    "result": "what came of it",
    "thanks_for": "what you thank for, “introducing me to Priya”",
    "real_need": "what you need now, “I am moving into research”",
    "progress": "what you did since last time, one a line",
    "challenges": "what is new, one a line",
    "questions": "your questions, one a line",
}

_NO_ARTICLE = frozenset(
    {
        "head",
        "chief",
        "ceo",
        "cto",
        "cfo",
        "coo",
        "cmo",
        "vp",
        "director",
        "vice",
        "deputy",
        "part",
        "a",
        "an",
        "the",
    }
)
_PERSON = re.compile(r"(?:I|We|My|Our|In|At|As|For|Since|After)\b|(?:I|We)['’]")
_BULLET = re.compile(r"^\s*(?:[-*•·]|\d{1,2}[.)])\s*")
_ENDING = ".!; "


def _lines(text: str) -> list[str]:
    return [line for line in (_BULLET.sub("", raw).strip() for raw in text.splitlines()) if line]


def _intro(given: Mapping[str, str]) -> str:
    """The sentence about the writer, made from role and organisation where none is written."""
    if intro := given.get("my_intro", "").rstrip(_ENDING):
        if _PERSON.match(intro):
            return intro
        return f"I am {intro}" if intro.split(" ", 1)[0].casefold() in {"a", "an", "the"} else intro
    role = given.get("my_role", "")
    if not role:
        return ""
    first = role.split(" ", 1)[0]
    article = "" if first.casefold() in _NO_ARTICLE else ("an " if first[0].casefold() in "aeiou" else "a ")
    plain = role if any(char.isupper() for char in first[1:]) else role[:1].lower() + role[1:]
    place = f" at {given['my_org']}" if given.get("my_org") else ""
    return f"I work as {article}{plain}{place}"


def _first_name(full: str) -> str:
    """What comes before the family name; a title stays with the whole name (“Dr. Ferreira”)."""
    first = full.split(" ", 1)[0]
    return full if first.endswith(".") or first in {"Professor", "Dr", "Prof", "Judge", "Chef"} else first


def _third(hook: str) -> str:
    return re.sub(r"\byour\b", "their", re.sub(r"\byou\b", "they", hook))


#: Values that stand inside a sentence and lose their own full stop.
_INSIDE = (
    *("hook", "hook_third", "hook_detail", "topic", "why_you", "why_now", "in_return", "takeaway_1", "takeaway_2", "promise"),
    *("decision", "result", "thanks_for", "real_need", "courtesy", "situation", "advice"),
)


def _follows(given: Mapping[str, str]) -> dict[str, str]:
    """What can be told from the fields that are filled."""
    taken = _lines(given.get("takeaways", ""))
    follows = {
        "my_signature": given.get("my_name", ""),
        "given_name": _first_name(given.get("name", "")),
        "topic": as_topic(given.get("goal", "")),
        "hook_third": _third(given.get("hook", "")),
        "introducer_given": _first_name(given.get("introducer", "")),
        "target_name": given.get("name", ""),
        "takeaway_1": taken[0] if taken else "",
        "takeaway_2": taken[1] if len(taken) > 1 else "",
        "minutes": "15",
        "next_checkin": "in a couple of months",
    }
    return {key: value for key, value in follows.items() if value}


def complete(fields: Mapping[str, str]) -> dict[str, str]:
    """The fields that are filled, plus those that follow from them; unknown names are left out."""
    given = {key: value.strip() for key, value in fields.items() if key in PLACEHOLDERS and value.strip()}
    full = _follows(given) | given
    if intro := _intro(given):
        full["my_intro"] = intro
    for key in ("progress", "challenges"):
        if key in full:
            full[key] = "\n".join(f"- {line}" for line in _lines(full[key]))
    if "questions" in full:
        full["questions"] = "\n".join(f"{number}. {line}" for number, line in enumerate(_lines(full["questions"]), 1))
    return {key: value.rstrip(_ENDING) if key in _INSIDE else value for key, value in full.items()}
