"""Questions of a guide, not a director: short, open, by phase of a conversation, and ways to say back what was heard (METHOD H3)."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Phase(StrEnum):
    """Where a conversation is: what it is about, how things are, what else could be, what to take, what to do."""

    OPEN = "open"
    EXPLORE = "explore"
    CHALLENGE = "challenge"
    CHOOSE = "choose"
    COMMIT = "commit"


REFLECT = "reflect"
"""The kind of a line that says back what was heard; it stands beside the phases."""


class Probe(NamedTuple):
    """One line at hand: its kind is a phase, or REFLECT."""

    kind: str
    text: str


QUESTIONS: dict[Phase, tuple[str, ...]] = {
    Phase.OPEN: (
        "What would make this time worth it for you?",
        "What has been on your mind since we last spoke?",
        "Where shall we begin?",
        "What went better than you expected?",
        "Which of your points matters most today?",
        "What do you want to know by the end that you do not know now?",
        "How do you come into this conversation today?",
        "What would you rather not talk about, and why?",
    ),
    Phase.EXPLORE: (
        "What happened, step by step?",
        "What did you notice in yourself at that moment?",
        "Who else sees this, and what do they see?",
        "What have you tried so far, and what did it teach you?",
        "What is the part you have not said aloud yet?",
        "How would somebody who watched it describe it?",
        "What is different on the days when it goes well?",
        "What do you already know about this?",
        "How long has it been like that?",
    ),
    Phase.CHALLENGE: (
        "What would you tell a friend who came to you with this?",
        "What are you taking for granted here?",
        "What if the opposite were true?",
        "What does it cost you to leave it as it is?",
        "What is your own share in this?",
        "What are you afraid would happen?",
        "Whose expectation is that?",
        "What would you do if nobody ever heard of it?",
    ),
    Phase.CHOOSE: (
        "Which ways do you see, and what is a third one?",
        "What would you choose if you had to choose today?",
        "What speaks for the way you like least?",
        "Which of these will you still be glad of in a year?",
        "What would have to be true for that to work?",
        "What do you give up with each of them?",
        "Who should have a say before you decide?",
        "What is the smallest version you could try?",
    ),
    Phase.COMMIT: (
        "What will you do, and by when?",
        "What is the very first step?",
        "What could get in the way, and what then?",
        "How will you know that it worked?",
        "Who will you tell about it?",
        "What do you need from me, and what not?",
        "How sure are you, from one to ten, and what would add one?",
        "What do you take with you from today?",
    ),
}
"""Each can be answered in many ways, none by yes or no, and none holds an answer inside."""

REFLECTIONS: tuple[str, ...] = (
    "What I hear is … Is that it?",
    "You said … twice. What is behind that?",
    "It sounds as if … matters more to you than …",
    "Let me say it in my words, and you correct me.",
    "You went quiet there. Take your time.",
)
"""Phrases to say back what was heard before going on."""


def count() -> int:
    """How many questions there are."""
    return sum(map(len, QUESTIONS.values()))


def line_up(phase: str = "") -> tuple[Probe, ...]:
    """What is at hand in a phase, or in all of them in order: its questions, then a phrase to say back what was heard."""
    found: list[Probe] = []
    for number, (one, questions) in enumerate(QUESTIONS.items()):
        if phase in ("", one):
            found += [Probe(one.value, text) for text in questions]
            found.append(Probe(REFLECT, REFLECTIONS[number % len(REFLECTIONS)]))
    return tuple(found)


def at(phase: str, number: int) -> Probe:
    """The `number`-th line of a phase; past the last one it begins again."""
    found = line_up(phase)
    return found[number % len(found)]


def phase_of(gone: int, agreed: int) -> Phase:
    """The phase a conversation has reached after `gone` of `agreed` minutes: it opens briefly and ends with what will be done."""
    share = gone / max(1, agreed)
    for phase, until in ((Phase.OPEN, 0.15), (Phase.EXPLORE, 0.5), (Phase.CHALLENGE, 0.65), (Phase.CHOOSE, 0.8)):
        if share < until:
            return phase
    return Phase.COMMIT
