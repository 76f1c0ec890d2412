"""Finding what was meant: people by any part of their name, everything else by id, the end of an id, or its words.

What fits several things is refused with the candidates; nothing is ever guessed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Protocol, TypeVar

from mentortui.cli.shapes import tail
from mentortui.domain.errors import AmbiguousError, NotFoundError, UsageError

if TYPE_CHECKING:
    from datetime import date, datetime

    from mentortui.journal import Journal

SHORTEST = 4
"""So many letters of an id are needed at least, so that a number or a short word is never taken for one."""
MOST = 8
"""So many candidates are named."""


class Identified(Protocol):
    """Anything with an id."""

    @property
    def id(self) -> str:
        """Its id."""
        ...


Thing = TypeVar("Thing", bound=Identified)


def pick(text: str, things: Iterable[tuple[Thing, str]], what: str) -> Thing:
    """The one thing that `text` means, among (thing, its words).

    Tried in order: the id, a part of it from either end, the words exactly, all the words typed. NotFoundError when
    nothing fits, AmbiguousError when several do.
    """
    from mentortui.domain.text import fold

    rows = list(things)
    wanted = fold(text).lstrip("…")
    if not wanted:
        raise UsageError(f"Name the {what}: its id or a few of its words.")
    parts = wanted.split()
    tests = (
        lambda thing, words: thing.id == wanted,
        lambda thing, words: len(wanted) >= SHORTEST and thing.id.endswith(wanted),
        lambda thing, words: len(wanted) >= SHORTEST and thing.id.startswith(wanted),
        lambda thing, words: words == wanted,
        lambda thing, words: all(part in words for part in parts),
    )
    folded = [(thing, fold(words), words) for thing, words in rows]
    for test in tests:
        hits = [(thing, words) for thing, low, words in folded if test(thing, low)]
        if len(hits) == 1:
            return hits[0][0]
        if hits:
            raise several(text, what, [f"{tail(thing.id)} {words}" for thing, words in hits])
    raise NotFoundError(f"No {what} fits “{text}”.")


def several(text: str, what: str, candidates: Sequence[str]) -> AmbiguousError:
    """The refusal where more than one thing fits."""
    shown = [*candidates[:MOST], *([f"{len(candidates) - MOST} more"] if len(candidates) > MOST else [])]
    return AmbiguousError(f"“{text}” could be more than one {what}: say which.", shown)


def moment(journal: Journal, phrase: str | None, tz: str | None = None) -> datetime | None:
    """The instant (UTC) a phrase about the past means; None when nothing was said, so that now counts."""
    if phrase is None:
        return None
    found = instant(journal, phrase, past=True, tz=tz)
    if found > journal.now():
        raise UsageError(f"“{phrase}” lies ahead; say when it happened, for example yesterday 15:00 or -2d.")
    return found


def instant(journal: Journal, phrase: str, *, past: bool = False, tz: str | None = None) -> datetime:
    """The instant (UTC) a phrase means; a day without a time is its noon where it was meant, but never after now."""
    from datetime import UTC, datetime, time
    from zoneinfo import ZoneInfo

    found = journal.when(phrase, past=past, tz=tz, one_way=past)
    start = found.start
    if isinstance(start, datetime):
        return start.astimezone(UTC)
    noon = datetime.combine(start, time(12), ZoneInfo(found.zone or journal.zone)).astimezone(UTC)
    return min(noon, journal.now()) if past and start == journal.today_on() else noon


def day(journal: Journal, phrase: str | None) -> date | None:
    """The local date a phrase means, of something to come: `3 days` says enough; None when nothing was said."""
    from datetime import datetime

    if not phrase:
        return None
    start = journal.when(phrase, one_way=True).start
    return start.date() if isinstance(start, datetime) else start
