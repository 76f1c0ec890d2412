"""What comes after a first message: takeaways, results, specific thanks, agendas, genuine asks (E4, E6, F1, F4, F5, G4)."""

from __future__ import annotations

from mentortui.domain.coach.ask import ask_sentences
from mentortui.domain.coach.fold import fold
from mentortui.domain.coach.kinds import Kind
from mentortui.domain.coach.language import offer, pattern, say
from mentortui.domain.coach.model import Context, Hit, Level
from mentortui.domain.coach.opening import stems
from mentortui.domain.coach.substance import own_words, substance
from mentortui.domain.coach.text import Message, Sentence
from mentortui.domain.coach.ties import blot

_CONTENT = 3
#: So many words of its own show that something is named: in thanks, beside the next step.
_NAMED = 7
#: Fewer words of its own than this, and what looks like a thing is “the help which you gave me”.
_SCANT = 3
#: A report before the questions: so many words of its own in one sentence that asks nothing.
_REPORTED = 4
_TAKEN = 6
_DETAILED = 15
_BULLETS = "-•·+*0123456789.) \t\n"
_FAR = frozenset({"senior", "far"})


def _echoes(msg: Message, stored: tuple[str, ...]) -> bool:
    """Whether the text takes up something that was noted."""
    words = stems(msg.body[: msg.limit])
    return any(len(stems(fold(one)[0]) & words) >= min(2, max(1, len(stems(fold(one)[0])))) for one in stored if one.strip())


def no_takeaway(msg: Message, ctx: Context, kind: Kind) -> list[Hit]:
    """E6: one or two things taken from the meeting."""
    if _echoes(msg, ctx.takeaways + ctx.advice) or any(pattern("takeaway").search(blot("enjoyed", one.text)) for one in msg.prose):
        return []
    told = (one for one in msg.prose if not any(pattern(name).search(one.text) for name in ("next-step", "enjoyed", "occasion")))
    if own_words(msg, told) >= _TAKEN:
        return []
    first = next((one.strip().rstrip(".") for one in ctx.takeaways if one.strip()), "")
    return [Hit(msg.closing, msg.closing, say("no-takeaway"), offer("no-takeaway", first=first) if first else None)]


def _to_come(one: Sentence) -> bool:
    """Whether a sentence speaks of what will be between the two: “You shall have the first sheet as soon as it is dry”."""
    return all(pattern(name).search(one.text) for name in ("to-come", "of-you", "of-me")) and not pattern("to-come-not").search(one.text)


def no_next_step(msg: Message, ctx: Context, kind: Kind) -> list[Hit]:
    """E6: what happens next, lightly."""
    if msg.first("next-step") or any(_to_come(one) for one in msg.prose):
        return []
    return [Hit(msg.closing, msg.closing, say("no-next-step"), offer("no-next-step"))]


def no_result(msg: Message, ctx: Context, kind: Kind) -> list[Hit]:
    """F5: what came of the advice, good or bad; what will be done some day is no result."""
    for match in msg.find("result"):
        one = next((one for one in msg.sentences if one.start <= match.start() < one.end), None)
        if one and not pattern("result-to-come").search(one.text) and pattern("result").search(blot("result-none", one.text)):
            return []
    return [Hit(msg.closing, msg.closing, say("no-result"))]


def no_specific_thanks(msg: Message, ctx: Context, kind: Kind) -> list[Hit]:
    """G4: the very thing that helped."""
    own = substance(msg)
    if (msg.first("specific-thanks") and own > _SCANT) or _echoes(msg, ctx.advice + ctx.takeaways):
        return []
    if own >= _NAMED:
        return []
    match = msg.first("thanks")
    at = next((one.end for one in msg.sentences if match and one.start <= match.start() < one.end), msg.closing)
    first = next((one.strip().rstrip(".") for one in ctx.advice + ctx.takeaways if one.strip()), "")
    return [Hit(at, at, say("no-specific-thanks"), offer("no-specific-thanks", first=first) if first else None)]


def _asks(one: Sentence) -> bool:
    """Whether a sentence is a question from its first word on, bullets aside."""
    text = one.text.lstrip(_BULLETS)
    return text.endswith("?") and bool(pattern("starts-wh").match(text) or pattern("starts-aux").match(text))


def no_progress(msg: Message, ctx: Context, kind: Kind) -> list[Hit]:
    """E4: what has moved since last time."""
    told = (msg.sentence(match.start()) for match in msg.find("progress"))
    if any(one is None or not _asks(one) for one in told):
        return []
    stated = (one for one in msg.prose if not any(pattern(name).search(one.text) for name in ("questions-there", "difficulty")))
    if any(own_words(msg, [one]) >= _REPORTED for one in stated):
        return []
    return [Hit(msg.greeting_end, msg.greeting_end, say("no-progress"))]


def no_questions(msg: Message, ctx: Context, kind: Kind) -> list[Hit]:
    """E4: what to talk about."""
    return [] if msg.first("questions-there") else [Hit(msg.closing, msg.closing, say("no-questions"))]


def _concrete(msg: Message) -> bool:
    """Whether one question holds three words with a subject of their own."""
    return any(own_words(msg, [one]) >= _CONTENT for one in msg.prose if "?" in one.text)


def _spans(msg: Message, check: str, name: str) -> list[Hit]:
    return [Hit(one.start(), one.end(), say(check, quote=msg.raw[msg.place(one.start()) : msg.place(one.end())])) for one in msg.find(name)[:2]]


def not_specific(msg: Message, ctx: Context, kind: Kind) -> list[Hit]:
    """F4: a question that can be acted on."""
    if hits := _spans(msg, "not-specific", "unspecific"):
        return hits
    if not _concrete(msg) and (hits := _spans(msg, "not-specific", "unspecific-soft")):
        return hits
    if "?" in msg.body and substance(msg) >= _DETAILED:
        return []
    asks = [one for one in msg.prose if "?" in one.text or msg.within("ask", one)]
    if any(len(stems(one.text)) >= 2 for one in asks) or any(pattern("ask-how").search(one.text) for one in msg.prose):
        return []
    return [Hit(msg.closing, msg.closing, say("not-specific-none"))] if ask_sentences(msg) else []


def not_genuine(msg: Message, ctx: Context, kind: Kind) -> list[Hit]:
    """F4: an answer that could change something, asked of this person."""
    return _spans(msg, "not-genuine", "not-genuine")


def nothing_given_yet(msg: Message, ctx: Context, kind: Kind) -> list[Hit] | None:
    """F1: asked before anything was given. Applies only where the ledger is known; the further away, the more it matters."""
    if ctx.given_count is None:
        return None
    if ctx.given_count > 0:
        return []
    name = ctx.to_name or ctx.given_name or ctx.person_name or "them"
    text = say("nothing-given-yet", name=name)
    if ctx.seniority.casefold() in _FAR:
        text += " " + say("nothing-given-yet-far")
    return [Hit(msg.closing, msg.closing, text, None, Level.HINT)]
