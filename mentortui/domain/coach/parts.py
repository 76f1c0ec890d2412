"""The lines of the card: each part of a kind with its state and a short fact or reason."""

from __future__ import annotations

from collections.abc import Callable

from mentortui.domain.coach import ask, opening
from mentortui.domain.coach.kinds import Kind, PartRow
from mentortui.domain.coach.language import counted, note, pattern, wordset
from mentortui.domain.coach.model import Context, Finding, Level, Part, State
from mentortui.domain.coach.text import Message

_CELLS = 20
_EDGE = ",;:.?!–- \"“”'’"
_ORDER = {Level.STOP: 0, Level.FIX: 1, Level.HINT: 2}
_STATES: dict[Level, State] = {Level.STOP: "stop", Level.FIX: "fix", Level.HINT: "hint"}


def _cut(text: str) -> str:
    """A quote of at most twenty cells, cut at a word."""
    words = text.split()
    kept = ""
    for word in words:
        if len(kept) + len(word) + 1 > _CELLS:
            break
        kept = f"{kept} {word}".strip()
    kept = kept.strip(_EDGE)
    while len(words := kept.split()) > 2 and words[-1].casefold() in wordset("function"):
        kept = kept[: -len(words[-1])].strip(_EDGE)
    return kept


def _quote(msg: Message, span: tuple[int, int] | None) -> str:
    """The first words of a place, read on to the end of its sentence; “I am an” is left out."""
    if span is None:
        return ""
    end = next((one.end for one in msg.sentences if one.start <= span[0] < one.end), span[1])
    lead = pattern("i-am").match(msg.folded, span[0], end)
    return _cut(msg.raw[msg.place(lead.end() if lead else span[0]) : msg.place(end)])


def _first(name: str) -> Callable[[Message, Context, Kind], str]:
    def fact(msg: Message, ctx: Context, kind: Kind) -> str:
        match = msg.first(name)
        return _quote(msg, match.span()) if match else ""

    return fact


def _subject(msg: Message, ctx: Context, kind: Kind) -> str:
    if msg.subject:
        return counted("characters", len(msg.subject))
    return counted("no-subject-here") if ctx.channel != "email" else ""


def _ask(msg: Message, ctx: Context, kind: Kind) -> str:
    match = ask.length_named(msg) or ask.number_named(msg)
    return _quote(msg, match.span()) if match else ""


_FACTS: dict[str, Callable[[Message, Context, Kind], str]] = {
    "subject": _subject,
    "opening": lambda msg, ctx, kind: _quote(msg, opening.personal(msg, ctx)),
    "who-i-am": lambda msg, ctx, kind: _cut(ctx.my_role) or _quote(msg, opening.who(msg, ctx, kind)),
    "why": lambda msg, ctx, kind: _quote(msg, opening.why(msg, ctx, kind)),
    "ask": _ask,
    "easy-out": _first("easy-out"),
    "words": lambda msg, ctx, kind: counted("words", msg.words),
    "thanks": _first("thanks"),
    "takeaway": _first("takeaway"),
    "next": _first("next-step"),
    "result": _first("result"),
    "named": _first("specific-thanks"),
    "questions": lambda msg, ctx, kind: "",
}


def _note(name: str, count: int) -> str:
    if name == "idiom":
        return counted("idioms", count) if count > 1 else counted("one-idiom")
    return note(name)


def _part(row: PartRow, found: list[Finding], msg: Message, ctx: Context, kind: Kind, unsaid: frozenset[str]) -> Part:
    mine = sorted((one for one in found if one.check in row.checks), key=lambda one: (_ORDER[one.level], one.start))
    if not mine and not unsaid.isdisjoint(row.checks):
        return Part(row.key, row.label, "fix", note("placeholder-left"))
    if not mine:
        return Part(row.key, row.label, "ok", _FACTS[row.fact](msg, ctx, kind) if row.fact else "")
    worst = mine[0]
    return Part(row.key, row.label, _STATES[worst.level], _note(worst.check, sum(one.check == worst.check for one in mine)))


def parts_of(kind: Kind, found: list[Finding], msg: Message, ctx: Context, unsaid: frozenset[str] = frozenset()) -> tuple[Part, ...]:
    """One line for each part of the kind, always the same ones in the same order; `unsaid` are checks that only a mark satisfies."""
    return tuple(_part(row, found, msg, ctx, kind, unsaid) for row in kind.parts)
