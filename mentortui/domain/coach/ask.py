"""What is asked: something, one thing, small, with an end (D3, F4)."""

from __future__ import annotations

import re

from mentortui.domain.coach.fold import fold
from mentortui.domain.coach.kinds import Kind
from mentortui.domain.coach.language import offer, pattern, say
from mentortui.domain.coach.model import Context, Hit
from mentortui.domain.coach.text import Message, Sentence
from mentortui.domain.coach.ties import HIDDEN, blot, wished
from mentortui.domain.coach.wording import topic

#: Kinds about a meeting that stands already.
_ARRANGED = frozenset({"agenda", "agenda-ask"})
_CATEGORIES = ("ask-talk", "ask-review", "ask-intro", "ask-job", "ask-send", "ask-letter", "ask-speak", "ask-visit")


def ask_sentences(msg: Message) -> tuple[Sentence, ...]:
    """The sentences that ask for something; alternatives and ways out are none."""
    found = []
    for one in msg.sentences:
        if one.end <= msg.greeting_end:
            continue
        asks = msg.within("ask", one)
        if asks and not _only_polite(one, asks):
            found.append(one)
    return tuple(found)


def _only_polite(one: Sentence, asks: re.Match[str]) -> bool:
    excuse = pattern("no-real-ask").search(one.text)
    if not excuse:
        return False
    return excuse.start() <= asks.start() - one.start and not one.text.endswith("?")


def count_asks(msg: Message) -> int:
    """How many sentences ask for something."""
    return len(ask_sentences(msg))


def no_ask(msg: Message, ctx: Context, kind: Kind) -> list[Hit]:
    """Nothing is asked."""
    if ask_sentences(msg) or any("?" in one.text and not pattern("how-are-you").search(one.text) for one in msg.prose):
        return []
    if any(msg.within(name, one) and pattern("ask-sized").search(one.text) for name in ("duration", "count") for one in msg.prose):
        return []
    if kind.key == "agenda-ask" and any(pattern("ask-lines").search(one.text) for one in msg.prose):
        return []
    put = offer("no-ask-intro") if kind.key == "intro-request" else offer("no-ask", topic=topic(ctx))
    return [Hit(msg.closing, msg.closing, say("no-ask"), put)]


def _excused(msg: Message, at: int) -> bool:
    """Whether a place stands in a sentence that begins with “if”: a way out, not the ask."""
    return any(one.start <= at < one.end and pattern("conditional").match(one.text) is not None for one in msg.sentences)


def number_named(msg: Message) -> re.Match[str] | None:
    """The first number of questions or lines in a sentence that asks for something, or that is only about questions."""
    asking = ask_sentences(msg)
    for match in msg.find("count"):
        if pattern("question-word").search(match.group()) or any(one.start <= match.start() < one.end for one in asking):
            return match
        one = msg.sentence(match.start())
        if one and one.end <= msg.closing and pattern("ask-sized").search(one.text) and not _excused(msg, match.start()):
            return match
    return next((one for one in msg.find("line-enough") if not _excused(msg, one.start())), None)


def length_named(msg: Message) -> re.Match[str] | None:
    """The first length in a sentence that is about what is asked."""
    for match in msg.find("duration"):
        one = next((one for one in msg.sentences if one.start <= match.start() < one.end), None)
        if one and (pattern("modal").search(one.text) or pattern("ask").search(one.text) or "?" in one.text or len(one.text) < 60):
            return match
    return None


def _weak(msg: Message) -> list[tuple[int, int]]:
    """Soft wishes that are vague only because neither a length nor a number of questions stands beside them."""
    if length_named(msg) or number_named(msg):
        return []
    asking = ask_sentences(msg)
    return [m.span() for m in msg.find("vague-weak") if any(one.start <= m.start() < one.end for one in asking)][:1]


def vague_ask(msg: Message, ctx: Context, kind: Kind) -> list[Hit]:
    """“pick your brain”, “chat sometime”, “any advice”: no end, no subject (D3)."""
    hits: list[Hit] = []
    strong = [*msg.find("vague-strong"), *(() if length_named(msg) else msg.find("vague-sometime"))]
    strong += () if length_named(msg) and number_named(msg) else msg.find("vague-learn")
    strong = [match for match in strong if not _in_topic(msg, ctx, match)]
    for start, end in ([match.span() for match in strong] or _weak(msg))[:2]:
        quote = msg.raw[msg.place(start) : msg.place(end)]
        put = offer("vague-ask", topic=topic(ctx)) if pattern("vague-verb").search(msg.folded, start, end) else None
        if put and pattern("begins-i").match(msg.folded, start, end):
            put = offer("i-would-like", what=put)
        elif put and pattern("begins-to").match(msg.folded, start, end):
            put = offer("to", what=put)
        whole = None if put or hits else msg.whole(start)
        if whole and whole.start >= msg.greeting_end and msg.within("ask", whole):
            hits.append(Hit(whole.start, whole.end, say("vague-ask", quote=quote), offer("vague-ask-sentence", topic=topic(ctx))))
            continue
        hits.append(Hit(start, end, say("vague-ask", quote=quote), put))
    return hits


def _in_topic(msg: Message, ctx: Context, match: re.Match[str]) -> bool:
    """Whether words stand inside the goal as the app itself puts it into a sentence: “run a project from start to end” names no size."""
    words = fold(topic(ctx))[0] if ctx.goal_text.strip() else ""
    at = msg.folded.find(words, max(msg.body_at, match.start() - len(words))) if words else -1
    return 0 <= at <= match.start() and match.end() <= at + len(words)


def _denied(msg: Message, one: Sentence, match: re.Match[str]) -> bool:
    """Whether the large thing is not what is asked for: “not an hour”, “two questions about your 300-page report”."""
    if pattern("small-size").search(one.text) and not pattern("too-big-done").search(match.group()):
        return True
    return bool(pattern("too-big-denied").search(msg.folded, max(one.start, match.start() - 40), match.start()))


def _large(msg: Message, ctx: Context) -> list[re.Match[str]]:
    """Large requests in sentences about the future, so that “the hour you gave us” stays quiet."""
    found = []
    for one in msg.sentences:
        if not (one.text.endswith("?") or pattern("modal").search(one.text)) or pattern("mine-to-do").match(one.text):
            continue
        large = [match for match in pattern("too-big").finditer(msg.folded, one.start, one.end) if not _in_topic(msg, ctx, match)]
        asked = blot("others-do", wished(one.text)) if large else ""
        found += [match for match in large if asked[match.start() - one.start] != HIDDEN and not _denied(msg, one, match)]
    return found


def _too_large(msg: Message, ctx: Context, check: str, agreed: bool = False) -> list[Hit]:
    """`agreed`: a length is the one that was agreed, not one that is asked for."""
    hits: list[Hit] = []
    for match in [match for match in _large(msg, ctx) if not (agreed and pattern("an-hour").search(match.group()))][:2]:
        quote = msg.raw[msg.place(match.start()) : msg.place(match.end())]
        put = offer("ask-too-big") if pattern("an-hour").search(match.group()) and len(quote.split()) <= 2 else None
        whole = None if put or hits else msg.whole(match.start())
        if whole and whole.start >= msg.greeting_end:
            small = offer("no-ask" if check == "ask-too-big" else check, topic=topic(ctx))
            hits.append(Hit(whole.start, whole.end, say(check, quote=quote), small))
            continue
        hits.append(Hit(match.start(), match.end(), say(check, quote=quote), put))
    return hits


def ask_too_big(msg: Message, ctx: Context, kind: Kind) -> list[Hit]:
    """An hour, every week, a whole thesis, ten questions, a job."""
    return _too_large(msg, ctx, "ask-too-big", kind.key in _ARRANGED)


def not_manageable(msg: Message, ctx: Context, kind: Kind) -> list[Hit]:
    """F4: the same for advice, which should fit in a short reply."""
    return _too_large(msg, ctx, "not-manageable")


def several_asks(msg: Message, ctx: Context, kind: Kind) -> list[Hit]:
    """More than one thing is asked for: a call and a CV review and an introduction."""
    skip = "ask-intro" if kind.third else ""
    seen: dict[str, tuple[int, int]] = {}
    for one in ask_sentences(msg):
        for name in _CATEGORIES:
            if name != skip and name not in seen and (match := pattern(name).search(one.text)):
                seen[name] = (one.start + match.start(), one.start + match.end())
    if kind.third or _same_sentence(msg, seen, "ask-talk", "ask-visit"):
        seen.pop("ask-talk", None)
    many = (msg.first("ask-also") if seen else None) or msg.first("ask-many") or _third_request(msg) or _listed(msg)
    if len(seen) < 2 and many is None:
        return []
    spans = sorted(seen.values())
    start, end = spans[-1] if len(spans) > 1 else (many.span() if many else spans[-1])
    return [Hit(start, end, say("several-asks", count=max(2, len(seen))))]


def _same_sentence(msg: Message, seen: dict[str, tuple[int, int]], *names: str) -> bool:
    """Whether all of them are asked in one sentence: “may I come to see you for fifteen minutes” is one thing."""
    return all(name in seen for name in names) and len({msg.sentence(seen[name][0]) for name in names}) == 1


def _listed(msg: Message) -> re.Match[str] | None:
    """“(1) read …, (2) forward … (3) call …”, unless the list is of questions."""
    found = msg.first("ask-list")
    if found is None or "?" in found.group():
        return None
    asked = pattern("question-word").search(msg.folded, max(msg.body_at, found.start() - 60), found.end())
    return None if asked else found


def _third_request(msg: Message) -> re.Match[str] | None:
    """The third thing “could you” is followed by, if there are three different ones."""
    verbs: dict[str, re.Match[str]] = {}
    for match in msg.find("ask-verb"):
        verbs.setdefault(match.group(1), match)
    return list(verbs.values())[2] if len(verbs) > 2 else None


def no_time_box(msg: Message, ctx: Context, kind: Kind) -> list[Hit] | None:
    """A talk without a length, or a written ask without a number of questions; does not apply where nothing is asked."""
    asking = ask_sentences(msg)
    if not asking:
        return None
    if length_named(msg):
        return []
    if number_named(msg) and (msg.find("written") or not any(pattern("meeting").search(one.text) for one in asking)):
        return []
    at = asking[0].end
    return [Hit(at, at, say("no-time-box"), offer("no-time-box"))]
