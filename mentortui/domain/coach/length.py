"""Length of a message against the band of its kind and channel (D3)."""

from __future__ import annotations

import re

from mentortui.domain.coach.kinds import Kind
from mentortui.domain.coach.language import say
from mentortui.domain.coach.model import Context, Hit, Level
from mentortui.domain.coach.text import Message

_NEAR = 1.15
#: What the introducer forwards is no part of what is asked of them: a long quotation, or what stands below a line or between two.
_ENCLOSED = re.compile(r'"[^"]{60,}"|\n[ \t]*-{2,}[ \t]*\n.*?(?=\n[ \t]*-{2,}[ \t]*\n|\Z)', re.DOTALL)


def _own_words(msg: Message, kind: Kind) -> int:
    """The words that are for the reader."""
    if kind.key != "intro-request":
        return msg.words
    return msg.words - sum(len(found.group().split()) for found in _ENCLOSED.finditer(msg.folded, msg.body_at, msg.limit))


def too_long(msg: Message, ctx: Context, kind: Kind) -> list[Hit]:
    """More words than get read; a little over is a hint. The span is what lies beyond."""
    most = kind.band(ctx.channel)[1]
    words = _own_words(msg, kind)
    if words <= most:
        return []
    level = Level.HINT if words <= most * _NEAR else None
    return [Hit(len(msg.folded.rstrip()), len(msg.folded.rstrip()), say("too-long", words=words, most=most), None, level)]


def too_short(msg: Message, ctx: Context, kind: Kind) -> list[Hit]:
    """Fewer words than the anatomy needs; a little under is a hint."""
    least = kind.band(ctx.channel)[0]
    if msg.words >= least:
        return []
    level = Level.HINT if msg.words * _NEAR >= least else None
    return [Hit(msg.closing, msg.closing, say("too-short", words=msg.words, least=least), None, level)]
