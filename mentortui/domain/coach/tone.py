"""Tone: a way out, no pressure, thanks, no bitterness, words that travel (D3, D5, G2, G5)."""

from __future__ import annotations

import re

from mentortui.domain.coach.fold import fold
from mentortui.domain.coach.kinds import Kind
from mentortui.domain.coach.language import exact, idioms, in_plain_words, offer, pattern, say
from mentortui.domain.coach.model import Context, Hit
from mentortui.domain.coach.text import READ, Message
from mentortui.domain.coach.wording import topic

_SHORT = 50
_PARTING = frozenset({"mismatch", "farewell"})
_AFTER = frozenset({"follow-up", "thanks", "report-back", "mismatch", "farewell"})


def _consents(msg: Message) -> bool:
    """A hardship or a refusal, and that it is all right; “Not a good time? Quite all right.” is two sentences."""
    prose = msg.prose
    asked = next((one.start for one in prose if one.text.endswith("?") or msg.within("ask", one)), msg.body_at)
    later = [one for one in prose if one.start >= asked and not one.text.endswith("?")]
    if any(pattern("out-begins").search(one.text) or pattern("out-feel").search(one.text) for one in later):
        return True
    if any(pattern("out-if").search(one.text) and not one.text.endswith("?") for one in prose):
        return True
    for one, after in zip(prose, [*prose[1:], None], strict=False):
        text = f"{one.text} {after.text}" if after and one.text.endswith("?") and len(one.text) < _SHORT else one.text
        if pattern("out-no").search(text) and pattern("out-fine").search(text):
            return True
    return False


def no_easy_out(msg: Message, ctx: Context, kind: Kind) -> list[Hit]:
    """Saying no should cost nothing; for a check-in, leaving the time open is enough."""
    if msg.first("easy-out") or _consents(msg):
        return []
    if (kind.key == "check-in" or "no-easy-out" in kind.soft) and msg.first("easy-time"):
        return []
    name = {"check-in": "no-easy-out-check", "intro-request": "no-easy-out-intro"}.get(kind.key, "no-easy-out")
    return [Hit(msg.closing, msg.closing, say("no-easy-out"), offer(name))]


def pressure(msg: Message, ctx: Context, kind: Kind) -> list[Hit]:
    """Deadlines for an answer, need, guilt, reminders of reminders."""
    hits = []
    for match in msg.find("pressure")[:3]:
        if kind.key == "agenda-ask" and pattern("pressure-date").search(match.group()):
            continue
        if pattern("pressure-denied").search(msg.folded[max(msg.body_at, match.start() - 60) : match.end()]):
            continue
        quote = msg.raw[msg.place(match.start()) : msg.place(match.end())]
        if pattern("pressure-soon").fullmatch(match.group()):
            hits.append(Hit(match.start(), match.end(), say("pressure", quote=quote), offer("pressure")))
            continue
        hits.append(_instead(msg, match, say("pressure", quote=quote), offer("pressure-sentence") if not hits else ""))
    return hits


def no_thanks(msg: Message, ctx: Context, kind: Kind) -> list[Hit]:
    """A word of thanks anywhere in the body."""
    if msg.first("thanks") or (kind.key in _PARTING and msg.first("gratitude")):
        return []
    return [Hit(msg.closing, msg.closing, say("no-thanks"), offer("no-thanks-after" if kind.key in _AFTER else "no-thanks"))]


def bitter(msg: Message, ctx: Context, kind: Kind) -> list[Hit]:
    """Reproach in a parting or a check-in."""
    hits: list[Hit] = []
    for match in [match for match in msg.find("bitter") if not _excused(msg, match)][:3]:
        quote = msg.raw[msg.place(match.start()) : msg.place(match.end())]
        put = "" if hits else offer({"mismatch": "mismatch", "farewell": "bitter-farewell"}.get(kind.key, "bitter"))
        hits.append(_instead(msg, match, say("bitter", quote=quote), put))
    return hits


def _excused(msg: Message, match: re.Match[str]) -> bool:
    """Whether a harsh word stands in an “if” about their side, or praises by “nothing would have gone without your help”."""
    one = msg.sentence(match.start())
    if one is None:
        return False
    if pattern("bitter-without").search(match.group()):
        return pattern("bitter-unless").search(one.text) is not None
    return pattern("begins-you").match(match.group()) is not None and bool(pattern("bitter-excused").search(msg.folded, one.start, match.start() + 4))


def _instead(msg: Message, match: re.Match[str], told: str, put: str | None) -> Hit:
    """A hit on the whole sentence with something to put in its place, or on the words alone where the sentence says more."""
    whole = msg.whole(match.start())
    return Hit(whole.start, whole.end, told, put) if whole and whole.start >= msg.greeting_end else Hit(match.start(), match.end(), told)


def _abroad(ctx: Context) -> bool:
    """Whether the person is known to have another culture or first language."""
    home = pattern("home-culture")
    return any(value.strip() and not home.search(fold(value)[0]) for value in (ctx.culture, ctx.language))


def idiom(msg: Message, ctx: Context, kind: Kind) -> list[Hit] | None:
    """D5: words that may not travel. Applies only where the person is known to live in another culture or language."""
    if not _abroad(ctx):
        return None
    hits = []
    place = next((value.strip() for value in (ctx.culture, ctx.language) if value.strip()), "")
    for match in idioms().finditer(msg.folded, msg.body_at, min(msg.limit, msg.body_at + READ)):
        quote = msg.raw[msg.place(match.start()) : msg.place(match.end())]
        plain = in_plain_words(match.group())
        told = say("idiom-plain", plain=plain) if plain else say("idiom-bare")
        hits.append(Hit(match.start(), match.end(), say("idiom", quote=quote, where=f" ({place})", plain=told), plain or None))
    return hits[:6]


def _filled(mark: str, ctx: Context) -> str | None:
    """What a mark stands for, where it is known."""
    words = fold(mark)[0]
    for name, value in (
        ("mark-mine", ctx.my_name),
        ("mark-name", ctx.given_name or ctx.person_name),
        ("mark-firm", ctx.person_org),
        ("mark-role", ctx.person_role),
        ("mark-topic", topic(ctx) if ctx.goal_text.strip() else ""),
    ):
        if pattern(name).search(words):
            return value.strip() or None
    return None


def placeholder_left(msg: Message, ctx: Context, kind: Kind) -> list[Hit]:
    """$name, {name}, [Name], <name>, TODO, ___: anything still to be filled in, anywhere in the text as given."""
    hits = []
    for match in exact("placeholder").finditer(msg.raw):
        start, end = msg.unplace(match.start()), msg.unplace(match.end())
        hits.append(Hit(start, end, say("placeholder-left", quote=match.group()), _filled(match.group(), ctx)))
        if len(hits) == 8:
            break
    return hits
