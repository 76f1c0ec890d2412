"""How a message begins: something of theirs, who writes, why this person, why now (D2, D3)."""

from __future__ import annotations

import re

from mentortui.domain.coach.fold import fold
from mentortui.domain.coach.kinds import Kind
from mentortui.domain.coach.language import exact, offer, pattern, say, wordset
from mentortui.domain.coach.model import Context, Hit
from mentortui.domain.coach.text import Message, Sentence, tokens

_OPENING_SENTENCES = 4
_OPENING_WORDS = 90
#: Content words a sentence needs before a bare “your …” counts as knowing something.
_DETAIL = 5


def _stem(word: str) -> str:
    return (word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word)[:5]


def stems(text: str) -> set[str]:
    """Content words cut to five letters, good enough to see that two sentences share a subject."""
    skip = wordset("grammar")
    return {_stem(word) for word in tokens(text) if len(word) > 2 and word not in skip and "'" not in word}


def _flattery(msg: Message) -> list[tuple[int, int]]:
    return [match.span() for match in msg.find("generic-flattery")]


def _beside(span: tuple[int, int], blots: list[tuple[int, int]]) -> bool:
    return all(span[1] <= start or span[0] >= end for start, end in blots)


def opening(msg: Message) -> tuple[Sentence, ...]:
    """The sentences that count as the opening: four, or ninety words, whichever ends first."""
    chosen: list[Sentence] = []
    words = 0
    for one in msg.sentences:
        if one.end <= msg.greeting_end:
            continue
        chosen.append(one)
        words += len(one.text.split())
        if len(chosen) == _OPENING_SENTENCES or words > _OPENING_WORDS:
            break
    return tuple(chosen)


def personal(msg: Message, ctx: Context) -> tuple[int, int] | None:
    """Where the opening shows that the writer knows something of theirs."""
    blots = _flattery(msg)
    known = stems(fold(" ".join(ctx.research))[0])
    for one in opening(msg):
        for match in msg.find("opening-detail"):
            if one.start <= match.start() < one.end and _beside(match.span(), blots):
                return match.span()
        if len(known & stems(one.text)) >= min(2, len(known)) > 0:
            return one.start, one.end
        noun = msg.within("opening-noun", one)
        if noun and _beside(noun.span(), blots) and len(stems(one.text)) >= _DETAIL and not pattern("wish").search(one.text):
            return noun.span()
    return None


def no_personal_opening(msg: Message, ctx: Context, kind: Kind) -> list[Hit]:
    """Nothing in the opening that needed research (C5, D3)."""
    if personal(msg, ctx):
        return []
    first = ctx.research[0].strip() if ctx.research else ""
    put = offer("no-personal-opening", first=first) if first else None
    return [Hit(msg.greeting_end, msg.greeting_end, say("no-personal-opening"), put)]


def generic_flattery(msg: Message, ctx: Context, kind: Kind) -> list[Hit]:
    """Praise that would fit anybody."""
    first = ctx.research[0].strip() if ctx.research else ""
    hits = []
    for start, end in _flattery(msg)[:3]:
        quote = msg.raw[msg.place(start) : msg.place(end)]
        whole = next((one for one in msg.sentences if one.start <= start < one.end), None)
        put = offer("no-personal-opening", first=first) if first and whole and whole.end - end < 3 else None
        hits.append(Hit(whole.start if put and whole else start, whole.end if put and whole else end, say("generic-flattery", quote=quote), put))
    return hits


def who(msg: Message, ctx: Context, kind: Kind) -> tuple[int, int] | None:
    """Where the text says who is writing."""
    if match := msg.first("who-i-am"):
        return match.span()
    if kind.third and (named := exact("who-named").search(msg.raw, msg.place(msg.body_at))):
        return msg.unplace(named.start()), msg.unplace(named.end())
    role = stems(fold(f"{ctx.my_role} {ctx.my_org}")[0])
    return next(((one.start, one.end) for one in msg.prose if role and len(role & stems(one.text)) >= min(2, len(role))), None)


def no_who_i_am(msg: Message, ctx: Context, kind: Kind) -> list[Hit]:
    """Who writes, and what they do."""
    if who(msg, ctx, kind):
        return []
    role = ctx.my_role.strip()
    article = "an" if role[:1].lower() in "aeiou" else "a"
    described = " ".join(filter(None, (f"{article} {role}" if role else "", f"at {ctx.my_org.strip()}" if role and ctx.my_org.strip() else "")))
    spans = opening(msg)
    at = spans[0].end if spans else msg.greeting_end
    return [Hit(at, at, say("no-who-i-am"), offer("no-who-i-am", role=described) if described else None)]


def _named(msg: Message) -> re.Match[str] | None:
    """ "Priya moved …": a third person spoken of by name, seen by the capital letter."""
    own = exact("who-named").search(msg.raw, msg.place(msg.body_at))
    found = exact("sentence-name").finditer(msg.raw, msg.place(msg.body_at), msg.place(msg.limit))
    return next((one for one in found if not own or one.group().split()[0] not in own.group().split()), None)


def why(msg: Message, ctx: Context, kind: Kind) -> tuple[int, int] | None:
    """Where the text ties its question to what this person did or knows."""
    blots = _flattery(msg)
    first = None if kind.third else _sentence_at(msg, personal(msg, ctx))
    for match in msg.find("why-you"):
        told = first and first.start <= match.start() < first.end and pattern("why-retold").match(match.group())
        if not told and _beside(match.span(), blots):
            return match.span()
    if kind.third:
        return (msg.body_at, msg.body_at) if _named(msg) else None
    return _shared_subject(msg, ctx)


def _sentence_at(msg: Message, span: tuple[int, int] | None) -> Sentence | None:
    return next((one for one in msg.sentences if span and one.start <= span[0] < one.end), None)


def _shared_subject(msg: Message, ctx: Context) -> tuple[int, int] | None:
    """The ask takes up a word of the personal opening, so the reader sees why it is sent to them."""
    first = _sentence_at(msg, personal(msg, ctx))
    if first is None:
        return None
    words = stems(first.text) - wordset("vague-subject")
    later = [one for one in msg.prose if one.start >= first.end]
    return next(((one.start, one.end) for one in later if words & stems(one.text)), None)


def no_why_you(msg: Message, ctx: Context, kind: Kind) -> list[Hit]:
    """Why this very person (D2, D3)."""
    if why(msg, ctx, kind):
        return []
    return [Hit(msg.closing, msg.closing, say("no-why-you-third" if kind.third else "no-why-you"))]


def no_why_now(msg: Message, ctx: Context, kind: Kind) -> list[Hit]:
    """Why now; only ever a hint."""
    return [] if msg.first("why-now") else [Hit(msg.closing, msg.closing, say("no-why-now"), offer("no-why-now"))]
