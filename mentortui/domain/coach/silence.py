"""G2: two messages without an answer are enough; a third one would press."""

from __future__ import annotations

from mentortui.domain.coach.kinds import Kind
from mentortui.domain.coach.language import say
from mentortui.domain.coach.model import Context, Hit
from mentortui.domain.coach.text import Message
from mentortui.domain.nudges.words import number_word

ENOUGH = 2
"""Days on which they were written to without a sign of theirs."""


def third_nag(msg: Message, ctx: Context, kind: Kind) -> list[Hit] | None:
    """G2: one more message to somebody who left two without an answer. Applies only where that is known."""
    if ctx.unanswered is None:
        return None
    if ctx.unanswered < ENOUGH:
        return []
    name = ctx.given_name or ctx.person_name or "them"
    return [Hit(msg.closing, msg.closing, say("third-nag", name=name, number=number_word(ctx.unanswered)))]
