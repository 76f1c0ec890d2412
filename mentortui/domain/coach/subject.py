"""The subject line: there at all, and saying something (D3)."""

from __future__ import annotations

import re

from mentortui.domain.coach.fold import fold
from mentortui.domain.coach.kinds import Kind
from mentortui.domain.coach.language import offer, say, wordset
from mentortui.domain.coach.model import Context, Hit
from mentortui.domain.coach.text import Message, tokens
from mentortui.domain.coach.wording import topic


def no_subject(msg: Message, ctx: Context, kind: Kind) -> list[Hit] | None:
    """An email without a subject; a chat or a call has none, and the check does not apply."""
    if ctx.channel != "email":
        return None
    if msg.subject:
        return []
    return [Hit(0, 0, say("no-subject"), offer("no-subject", topic=topic(ctx)))]


def _names(msg: Message, ctx: Context, third: bool) -> set[str]:
    """Words that are only somebody's name: the person's, the writer's, what stands in greeting and signature.

    In the request for an introduction the name of the third person is the subject.
    """
    known = [] if third else tokens(fold(f"{ctx.person_name} {ctx.given_name} {ctx.my_name}")[0])
    signature = tokens(msg.folded[msg.closing : msg.closing + 80])
    return {*known, *tokens(msg.folded[msg.body_at : msg.greeting_end]), *signature}


def vague_subject(msg: Message, ctx: Context, kind: Kind) -> list[Hit] | None:
    """A subject made only of words that fit any message: “Hello”, “Quick question”, “Request for advice, Priya”."""
    if not msg.subject:
        return None
    empty, names = wordset("vague-subject"), _names(msg, ctx, kind.third)
    line = msg.folded[: msg.body_at].strip().split("\n")[0]
    words = [re.sub(r"'\w+$", "", word) for word in tokens(line)][1:]
    if any(word not in empty and word not in names and not word.isdigit() for word in words):
        return []
    start = msg.folded.find(":", 0, msg.body_at) + 1
    end = start + len(msg.folded[start : msg.body_at].split("\n")[0].rstrip())
    start += len(msg.folded[start:end]) - len(msg.folded[start:end].lstrip())
    quote = msg.raw[msg.place(start) : msg.place(end)]
    return [Hit(start, end, say("vague-subject", quote=quote), offer("vague-subject", topic=topic(ctx)))]
