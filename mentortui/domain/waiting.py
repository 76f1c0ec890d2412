"""When to look again at what was written and has no answer yet (METHOD D4, G2)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from mentortui.domain.cadence import local_day
from mentortui.domain.nudges.contact import CHECK_IN_AFTER_DAYS, REST_AFTER_DAYS
from mentortui.domain.pipeline import INFO, Stage

if TYPE_CHECKING:
    from mentortui.domain.messages import Draft
    from mentortui.domain.views import Moment

_ASKS = frozenset({"cold", "advice-ask"})
_AGAIN = "check-in"
_NOTED = frozenset({"email", "chat"})
_TALKS = frozenset({"meeting", "call"})


def look_again(moments: Iterable[Moment], sent: Iterable[Draft], stage: Stage | None, zone: str) -> date | None:
    """The day Today will ask about the silence, for somebody on the way; None where nothing waits for an answer.

    `moments` come newest first; `sent` are the messages to that person, which tell what the lines among the moments were.
    What they sent, or a talk, ends the wait; on the first contact a line that was only noted waits as well.
    """
    if stage is None or not INFO[stage].position:
        return None
    kinds = {draft.sent_at: draft.kind for draft in sent if draft.sent_at is not None}
    waiting: list[tuple[str, date]] = []
    for one in moments:
        if one.direction == "in" or (one.kind in _TALKS and one.direction != "out"):
            break
        kind = kinds.get(one.at, "") if one.direction == "out" else ""
        noted = not kind and stage is Stage.REACHED_OUT and one.kind in _NOTED and one.direction == "out"
        if kind in _ASKS or kind == _AGAIN or noted:
            waiting.append((kind, local_day(one.at, zone)))
    if all(kind == _AGAIN for kind, _ in waiting):
        return None
    days = [day for _, day in waiting]
    return days[-1] + timedelta(days=CHECK_IN_AFTER_DAYS) if len(set(days)) == 1 else days[0] + timedelta(days=REST_AFTER_DAYS)
