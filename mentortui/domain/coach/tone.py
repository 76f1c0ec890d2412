"""Tone: a way out, no pressure, thanks, no bitterness, words that travel (D3, D5, G2, G5)."""

from __future__ import annotations

import re
from functools import cache

from mentortui.domain.coach.fold import fold
from mentortui.domain.coach.kinds import Kind
from mentortui.domain.coach.language import exact, idioms, offer, pattern, say, spaced
from mentortui.domain.coach.model import Context, Hit
from mentortui.domain.coach.text import READ, Message

_AFTER = frozenset({"follow-up", "thanks", "report-back", "mismatch", "farewell"})


def no_easy_out(msg: Message, ctx: Context, kind: Kind) -> list[Hit]:
    """Saying no should cost nothing; for a check-in, leaving the time open is enough."""
    if msg.first("easy-out") or (kind.key == "check-in" and msg.first("easy-time")):
        return []
    name = {"check-in": "no-easy-out-check", "intro-request": "no-easy-out-intro"}.get(kind.key, "no-easy-out")
    return [Hit(msg.closing, msg.closing, say("no-easy-out"), offer(name))]


def pressure(msg: Message, ctx: Context, kind: Kind) -> list[Hit]:
    """Deadlines for an answer, need, guilt, reminders of reminders."""
    hits = []
    for match in msg.find("pressure")[:3]:
        quote = msg.raw[msg.place(match.start()) : msg.place(match.end())]
        put = offer("pressure") if pattern("pressure-soon").fullmatch(match.group()) else None
        hits.append(Hit(match.start(), match.end(), say("pressure", quote=quote), put))
    return hits


def no_thanks(msg: Message, ctx: Context, kind: Kind) -> list[Hit]:
    """A word of thanks anywhere in the body."""
    if msg.first("thanks"):
        return []
    return [Hit(msg.closing, msg.closing, say("no-thanks"), offer("no-thanks-after" if kind.key in _AFTER else "no-thanks"))]


def bitter(msg: Message, ctx: Context, kind: Kind) -> list[Hit]:
    """Reproach in a parting or a check-in."""
    return [
        Hit(match.start(), match.end(), say("bitter", quote=msg.raw[msg.place(match.start()) : msg.place(match.end())]))
        for match in msg.find("bitter")[:3]
    ]


def _abroad(ctx: Context) -> bool:
    """Whether the person is known to have another culture or first language."""
    home = pattern("home-culture")
    return any(value.strip() and not home.search(fold(value)[0]) for value in (ctx.culture, ctx.language))


@cache
def _idiom_pattern() -> re.Pattern[str]:
    return re.compile(spaced("|".join(f"(?:{source})" for source in idioms())))


@cache
def _plain(idiom: str) -> str:
    """What an idiom means in plain words, or nothing."""
    for source, plain in idioms().items():
        if re.search(spaced(source), idiom + " to"):
            return plain
    return ""


def idiom(msg: Message, ctx: Context, kind: Kind) -> list[Hit] | None:
    """D5: words that may not travel. Applies only where the person is known to live in another culture or language."""
    if not _abroad(ctx):
        return None
    hits = []
    place = next((value.strip() for value in (ctx.culture, ctx.language) if value.strip()), "")
    for match in _idiom_pattern().finditer(msg.folded, msg.body_at, min(msg.limit, msg.body_at + READ)):
        quote = msg.raw[msg.place(match.start()) : msg.place(match.end())]
        plain = _plain(match.group())
        told = f"In plain words: {plain}." if plain else "Say it in plain words."
        hits.append(Hit(match.start(), match.end(), say("idiom", quote=quote, where=f" ({place})", plain=told), plain or None))
    return hits[:6]


def placeholder_left(msg: Message, ctx: Context, kind: Kind) -> list[Hit]:
    """$name, {name}, [Name], <name>, TODO, ___: anything still to be filled in, anywhere in the text as given."""
    hits = []
    for match in exact("placeholder").finditer(msg.raw):
        start, end = msg.unplace(match.start()), msg.unplace(match.end())
        hits.append(Hit(start, end, say("placeholder-left", quote=match.group())))
        if len(hits) == 8:
            break
    return hits
