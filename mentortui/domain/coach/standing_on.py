"""What a text says only in sentences that are still to be filled in: nothing yet (D3)."""

from __future__ import annotations

from collections.abc import Iterable

from mentortui.domain.coach.kinds import Kind
from mentortui.domain.coach.language import exact
from mentortui.domain.coach.model import Context
from mentortui.domain.coach.opening import opening
from mentortui.domain.coach.registry import CHECKS
from mentortui.domain.coach.text import parse

#: Not satisfied by a sentence: they count, or look at the marks themselves.
_NOT_BY_WORDS = frozenset({"placeholder-left", "too-short", "too-long"})
#: A greeting or a signature has fewer words beside its mark, and says nothing by itself.
_SAYS = 3


def said_only_in_marks(kind: Kind, text: str, ctx: Context, passed: Iterable[str]) -> frozenset[str]:
    """The checks among `passed` that would find something if the sentences with an unfilled mark were not there."""
    marks = [found.span() for found in exact("placeholder").finditer(text)]
    if not marks:
        return frozenset()
    msg = parse(text)
    rest, at = "", 0
    for one in msg.sentences:
        start, end = msg.place(one.start), msg.place(one.end)
        inside = [mark for mark in marks if start <= mark[0] < end]
        beside = len(one.text.split()) - len(inside)
        if inside and beside >= _SAYS:
            rest, at = rest + text[at:start], end
    # A mark says nothing by its own name either: “$takeaway_2” is no takeaway.
    left = parse(exact("placeholder").sub(" ", rest + text[at:]))
    # In the opening a mark is the personal thing itself: what stands around it, as a template has it, would fit anybody.
    hook = any(msg.place(one.start) <= mark[0] < msg.place(one.end) for one in opening(msg) for mark in marks)
    unsaid = {"no-personal-opening"} if hook else set()
    return frozenset(name for name in passed if name not in _NOT_BY_WORDS and (name in unsaid or CHECKS[name].run(left, ctx, kind)))
