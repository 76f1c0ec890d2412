"""Feedback by situation, behaviour, impact: each part has its own verdict, and together they are a text (METHOD H4).

Nothing is rewritten and nothing is refused: a verdict says what would make the part easier to hear.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from mentortui.domain.pronouns import their, them

QUESTION = "What would you do differently next time?"
"""Ends the feedback, unless the user asks something else: the other one thinks on (H3)."""
_ENDS = ".!?…"
_HALTS = ",;:–—-"
_LINKS = frozenset({"so", "and", "or", "because", "since", "until", "till", "while", "with", "without", "after", "before", "that", "as", "when"})
"""An impact that begins with one of these goes straight on with the sentence before it."""
_AFTER_A_COMMA = frozenset({"but", "yet", "which", "who", "then", "though", "although"})
"""With one of these, behind a comma."""
_SMALL = frozenset({"You", "Your", "But", "Yet", "Which", "Then"})
"""Words that lose their capital behind a comma; any other may be a name."""
_FEWEST = 3
"""Words from which on a part is looked at: nobody is judged in the middle of a word."""


class Part(StrEnum):
    """The three parts, in order."""

    SITUATION = "situation"
    BEHAVIOUR = "behaviour"
    IMPACT = "impact"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a part is like: `ok`, in `words`; `quote` is what stands in the way, "" where nothing does."""

    ok: bool
    words: str
    quote: str = ""


_TRAITS = "lazy|careless|rude|arrogant|stupid|sloppy|unprofessional|unreliable|selfish|immature"
"""Judge wherever they stand; the milder ones only where they are said of the person."""
_MILD = "difficult|aggressive|negative|passive|weak|bad|disorgani[sz]ed|emotional|defensive|cold|slow|messy|chaotic"
_MIND = "wanted|want|tried|meant|thought|think|felt|feel|hoped|did ?n['’]t care|do ?n['’]t care|did not care|do not care"
_FILLERS = "just|only|obviously|clearly|probably|really"


def _words(*sources: str) -> re.Pattern[str]:
    return re.compile("|".join(rf"\b(?:{source})\b" for source in sources), re.IGNORECASE)


_WHEN_OR_WHERE = _words(
    "(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|when|while|during|before|after|ago|last|this|at|in|on|since",
    "meeting|call|talk|review|stand-?up|demo|workshop|lunch|class|mail|chat", r"\d+\w*",
)
_EVER = _words("always|never|constantly|every(?: single)? time|all the time|as usual|typical(?:ly)?|once again")
_LABEL = _words(
    rf"you (?:were|seemed|can be) (?:(?:an?|so|too|very|such|just|really|not) )*(?:{_TRAITS}|{_MILD})",
    r"you(?:['’]re| are)(?! \w+ing\b)", "your (?:attitude|personality|character)", "the way you are|kind of person", _TRAITS,
)
_REASONS = _words("because you", rf"you (?:(?:{_FILLERS}) )*(?:{_MIND})", "on purpose|deliberately")


def verdict(part: str, text: str, pronoun: str = "") -> Verdict | None:
    """What is to be said of one part; None while there are too few words. `pronoun` is the other person's, as typed."""
    if len(text.split()) < _FEWEST:
        return None
    if judged := _EVER.search(text) or _LABEL.search(text):
        quote = judged.group()
        return Verdict(False, f"“{quote}” judges the person: say what you heard {them(pronoun)} say", quote)
    if part == Part.SITUATION:
        found = _WHEN_OR_WHERE.search(text)
        return Verdict(True, "a time and a place") if found else Verdict(False, "Not said when or where: name one moment you both remember")
    guess = _REASONS.search(text)
    if part == Part.BEHAVIOUR:
        if guess:
            return Verdict(False, f"“{guess.group()}” guesses: nobody saw it from outside", guess.group())
        return Verdict(True, "something that could be seen or heard")
    if guess:
        return Verdict(False, f"“{guess.group()}” guesses at {their(pronoun)} reasons: say what came of it", guess.group())
    return Verdict(True, f"an effect, not a guess at {their(pronoun)} reasons")


def _joined(said: str, part: str, *, stop: bool) -> str:
    """A part after what was said: a mark of the user's own stands; else a full stop, or less where `part` hangs on to it."""
    if not said or not part or said[-1] in _ENDS + _HALTS:
        return " ".join(one for one in (said, part) if one)
    first = part.split()[0]
    word = first.lower().strip(",")
    if stop and word in _LINKS:
        return f"{said} {part[:1].lower()}{part[1:]}"
    if stop and word not in _AFTER_A_COMMA and not word.endswith("ing"):
        return f"{said}. {part[:1].upper()}{part[1:]}"
    return f"{said}, {part[:1].lower()}{part[1:]}" if first in _SMALL else f"{said}, {part}"


def as_text(called: str, situation: str, behaviour: str, impact: str, question: str = QUESTION) -> str:
    """The whole as one message: name, the three parts as one paragraph, and a question to end with."""
    before, seen, came = (" ".join(part.split()) for part in (situation, behaviour, impact))
    said = _joined(_joined(before, seen, stop=False), came, stop=bool(seen))
    said = said[:1].upper() + said[1:]
    if said and said[-1] not in _ENDS:
        said += "."
    asked = " ".join(question.split())
    return "\n\n".join(part for part in (f"{called}," if called else "", said, asked) if part)
