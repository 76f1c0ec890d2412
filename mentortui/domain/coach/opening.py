"""How a message begins: something of theirs, who writes, why this person, why now (D2, D3)."""

from __future__ import annotations

import re

from mentortui.domain.coach.fold import fold
from mentortui.domain.coach.kinds import Kind
from mentortui.domain.coach.language import exact, offer, pattern, say, wordset
from mentortui.domain.coach.model import Context, Hit
from mentortui.domain.coach.substance import own_words
from mentortui.domain.coach.text import Message, Sentence, tokens
from mentortui.domain.coach.ties import blot

_OPENING_SENTENCES = 4
_PARAGRAPH = re.compile(r"\n\s*\n")
_STOPS = frozenset(".!?:;,)\"'–")
_OPENING_WORDS = 90
#: Content words a sentence needs before a bare “your …” counts as knowing something.
_DETAIL = 5
#: “A question about your course” names a thing of theirs and says nothing of it.
_BARE = 4
#: Words of its own by which a sentence is known to say something particular.
_OWN = 5


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


def _only_asked(msg: Message, one: Sentence) -> bool:
    """Whether a sentence only says what a question will be about."""
    return msg.within("count", one) is not None and own_words(msg, [one]) < _BARE


def personal(msg: Message, ctx: Context) -> tuple[int, int] | None:
    """Where the opening shows that the writer knows something of theirs."""
    blots = _flattery(msg)
    known = stems(fold(" ".join(ctx.research))[0])
    for one in opening(msg):
        for match in msg.find("opening-detail"):
            if one.start <= match.start() < one.end and _beside(match.span(), blots) and not _only_asked(msg, one):
                return match.span()
        if len(known & stems(one.text)) >= min(2, len(known)) > 0:
            return one.start, one.end
        noun = msg.within("opening-noun", one)
        if noun and _beside(noun.span(), blots) and len(stems(one.text)) >= _DETAIL and not pattern("wish").search(one.text):
            return noun.span()
    return _about_them(msg, blots) or _under_subject(msg, blots) or _elsewhere(msg)


def _under_subject(msg: Message, blots: list[tuple[int, int]]) -> tuple[int, int] | None:
    """A subject line that names a thing of theirs, and a first sentence that goes into it without another “your”."""
    line = msg.folded[: msg.body_at]
    first = next(iter(opening(msg)), None)
    if first is None or not pattern("opening-noun").search(line) or pattern("of-me").match(first.text):
        return None
    told = own_words(msg, [first]) >= _OWN and _beside((first.start, first.end), blots) and not pattern("wish").search(first.text)
    return (first.start, first.end) if told and not msg.within("ask", first) and not msg.within("who-i-am", first) else None


def _begun(msg: Message, one: Sentence) -> bool:
    """Whether a sentence has a beginning of its own; the rest of a wrapped line has none."""
    before = msg.folded[msg.body_at : one.start].rstrip()
    return not before or before[-1] in _STOPS or msg.folded.count("\n", msg.body_at + len(before), one.start) > 1


def _elsewhere(msg: Message) -> tuple[int, int] | None:
    """A sentence of the opening full of words of its own and without a word about the writer: whose can it be but theirs?"""
    for one in opening(msg):
        mine = pattern("of-me").search(blot("aside", one.text)) or pattern("only-profile").search(one.text) or pattern("courtesy").search(one.text)
        if not mine and _begun(msg, one) and not one.text.endswith("?") and own_words(msg, [one]) >= _OWN:
            return one.start, one.end
    return None


def _about_them(msg: Message, blots: list[tuple[int, int]]) -> tuple[int, int] | None:
    """A sentence of the opening that speaks of them in words that would fit nobody else."""
    for one in opening(msg):
        thanked = pattern("thanks-thing").search(one.text)
        told = (pattern("of-you").search(one.text) or thanked) and _beside((one.start, one.end), blots) and not pattern("wish").search(one.text)
        told = told and not pattern("only-profile").search(one.text)
        if told and not msg.within("ask", one) and (thanked or not msg.within("who-i-am", one)) and own_words(msg, [one]) >= _OWN:
            return one.start, one.end
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
    if kind.third and (named := exact("who-named").search(msg.flat, msg.place(msg.body_at))):
        return msg.unplace(named.start()), msg.unplace(named.end())
    if signed := exact("signed-with-role").search(msg.flat, msg.place(max(msg.body_at, msg.closing - 80))):
        return msg.unplace(signed.start()), msg.unplace(signed.end())
    if own := _own_story(msg) or _after_name(msg):
        return own
    role = stems(fold(f"{ctx.my_role} {ctx.my_org}")[0])
    return next(((one.start, one.end) for one in msg.prose if role and len(role & stems(one.text)) >= min(2, len(role))), None)


def _after_name(msg: Message) -> tuple[int, int] | None:
    """ "I'm Darren Mulcahy. Twelve years fixing vehicles in the Army": a name, and a sentence that is not about the reader."""
    for found in exact("named-self").finditer(msg.flat, msg.place(msg.body_at), msg.place(msg.limit)):
        at = msg.unplace(found.end() - 1)
        after = next((one for one in msg.prose if one.end > at + 2), None)
        if after and not pattern("of-you").search(msg.folded, at, after.end) and own_words(msg, [after]) >= _BARE - 1:
            return msg.unplace(found.start()), after.end
    return None


def _own_story(msg: Message) -> tuple[int, int] | None:
    """A sentence of a later paragraph that tells of the writer alone: “My husband and I took on plot 14 in Otley.”"""
    begun = msg.greeting_end + len(msg.folded[msg.greeting_end :]) - len(msg.folded[msg.greeting_end :].lstrip())
    # The first paragraph is the opening; where all is one paragraph, the first sentence is. A wrapped line ends none.
    ended = _PARAGRAPH.search(msg.folded, begun)
    first_end = ended.end() - 1 if ended else begun
    for one in msg.prose:
        mine = pattern("of-me").search(one.text) and not pattern("of-you").search(one.text)
        if mine and one.start > first_end and not msg.within("ask", one) and own_words(msg, [one]) >= _OWN - 1:
            return one.start, one.end
    return None


def _described(role: str, org: str) -> str:
    """“an analyst at a rail company”, as far as it is known."""
    if not role:
        return ""
    named = offer("described-an" if exact("takes-an").match(role) else "described", role=role) or role
    return (offer("described-at", role=named, org=org) or named) if org else named


def no_who_i_am(msg: Message, ctx: Context, kind: Kind) -> list[Hit]:
    """Who writes, and what they do."""
    if who(msg, ctx, kind):
        return []
    role = ctx.my_role.strip()
    described = _described(role, ctx.my_org.strip())
    spans = opening(msg)
    at = spans[0].end if spans else msg.greeting_end
    return [Hit(at, at, say("no-who-i-am"), offer("no-who-i-am", role=described) if described else None)]


def _named(msg: Message) -> re.Match[str] | None:
    """ "Priya moved …": a third person spoken of by name, seen by the capital letter."""
    own = exact("who-named").search(msg.flat, msg.place(msg.body_at))
    found = exact("sentence-name").finditer(msg.flat, msg.place(msg.body_at), msg.place(msg.limit))
    return next((one for one in found if not own or one.group().split()[0] not in own.group().split()), None)


def why(msg: Message, ctx: Context, kind: Kind) -> tuple[int, int] | None:
    """Where the text ties its question to what this person did or knows."""
    blots = _flattery(msg)
    first = None if kind.third else _sentence_at(msg, personal(msg, ctx))
    for match in msg.find("why-you"):
        told = first and first.start <= match.start() < first.end and pattern("why-retold").match(match.group())
        if not told and _beside(match.span(), blots):
            return match.span()
    if first and (any(pattern("why-effect").search(one.text) for one in opening(msg)) or (_known(msg, first) and _situation(msg, first))):
        return first.start, first.end
    if case := _their_case(msg, kind):
        return case
    if kind.third:
        return (msg.body_at, msg.body_at) if _named(msg) else None
    return _shared_subject(msg, ctx)


def _their_case(msg: Message, kind: Kind) -> tuple[int, int] | None:
    """In an introduction: a sentence about the person, full of words of its own."""
    about = {"intro-request": "of-them", "intro-blurb": "of-you"}.get(kind.key)
    least = _BARE if kind.key == "intro-request" else _OWN
    for one in msg.prose if about else ():
        if pattern(about or "").search(one.text) and not msg.within("ask", one) and own_words(msg, [one]) >= least:
            return one.start, one.end
    return None


def _known(msg: Message, first: Sentence) -> bool:
    """Whether the opening is about their work, or about a thing of theirs in much detail; a photo is neither."""
    if pattern("their-work").search(first.text):
        return True
    return not pattern("only-seen").search(first.text) and own_words(msg, [first]) >= _DETAIL + 2


def _situation(msg: Message, first: Sentence) -> bool:
    """Whether the writer tells of a case of their own between the opening and the ask."""
    return any(one.start > first.start and not msg.within("ask", one) and pattern("own-case").search(one.text) for one in msg.prose)


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
