"""Re-read first: four things to tick before a meeting, and the sentence to open with (METHOD E3, F5)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from mentortui.domain.advice_state import AdviceState
from mentortui.domain.pronouns import their, they
from mentortui.presentation.cells import cut, wrap
from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.line import BLANK, Line, Row, cells, fit
from mentortui.presentation.moments import moment_words
from mentortui.presentation.when import day

if TYPE_CHECKING:
    from mentortui.domain.advice import Advice
    from mentortui.domain.messages import Draft
    from mentortui.domain.people import Person
    from mentortui.domain.value import Promise
    from mentortui.domain.views import Moment

OPENING = "opening"
"""Row id of the sentence to begin with."""
_JOIN = f" {UNICODE['dot']} "
CLOSED, OPENED = 3, 40
"""Lines of a thing as it lies there, and opened."""
_STATES = {
    AdviceState.RECEIVED: "You: still weighing it.",
    AdviceState.ACTING: "You: acting on it, nothing to tell yet.",
    AdviceState.DECLINED: "You: went another way, not yet told.",
}


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing to re-read: what it is called, its paragraphs; none where there is nothing."""

    id: str
    title: str
    paragraphs: tuple[str, ...]
    empty: str


def things(
    person: Person, sent: Sequence[Draft], notes: Sequence[Moment], advice: Sequence[Advice], promises: Sequence[Promise],
    zone: str, today: date,
) -> list[Thing]:
    """The four, in the order of the method: what I wrote, advice, promises, last notes."""
    place = ZoneInfo(zone)

    def on(at: datetime | None) -> str:
        return f", {day(at.astimezone(place).date(), today)}" if at else ""

    whose, who = their(person.pronoun).capitalize(), they(person.pronoun).capitalize()
    wrote = tuple(part for draft in sent[:2] for part in (draft.subject, *draft.body.split("\n")) if part.strip())
    told = tuple(f"{UNICODE['open']}{one.text}{UNICODE['close']} {_state(one)}" for one in advice)
    by = [f"by {day(one.by_on, today)}" if one.by_on else "no date" for one in promises]
    kept = tuple(f"{'You' if one.mine else who}: {one.text}, {when}" for one, when in zip(promises, by, strict=True))
    talked = [moment for moment in notes if moment.direction != "out" or moment.kind not in ("email", "message")]
    said = tuple(words for moment in talked if (words := moment_words(moment, person.pronoun)))
    return [
        Thing("wrote", f"What you wrote{on(sent[0].sent_at) if sent else ''}", wrote, "Nothing sent yet."),
        Thing("advice", f"{whose} advice{on(advice[0].received_at) if advice else ''}", told, "None open."),
        Thing("promises", "Promises", kept, "None open on either side."),
        Thing("notes", f"Last notes{on(talked[0].at) if talked else ''}", said, "None yet."),
    ]


def _state(one: Advice) -> str:
    if one.state is AdviceState.RESULT:
        return f"You: {one.result.rstrip('. ')}. Not yet told."
    return _STATES.get(one.state, "")


def read_count(found: Sequence[Thing], read: Collection[str]) -> int:
    """How many of those that have something to read are ticked."""
    return sum(thing.id in read for thing in found if thing.paragraphs)


def reread_rows(
    found: Sequence[Thing], opening: str, read: Collection[str], opened: Collection[str], size: int, *, compact: bool = False
) -> list[Row]:
    """The card as rows; ids are those of the things. `compact` is one line a thing, for a page without a card."""
    head = "Re-read first"
    some = sum(bool(thing.paragraphs) for thing in found)
    count = f"{read_count(found, read)} of {some} read" if some else ""
    blanks = max(1, size - 3 - len(head) - len(count))
    rows = [Row(fit((("  ", "text"), (head, "strong.bold"), (" " * blanks, "text"), (count, "muted"), (" ", "text")), size))]
    for thing in found:
        if not compact:
            rows.append(Row(BLANK))
        rows += _thing(thing, thing.id in read, thing.id in opened, size, compact)
    if opening:
        rows += [Row(BLANK), Row((("  ", "text"), ("Say it first", "muted.bold")), OPENING)]
        said = wrap(f"{UNICODE['open']}{opening}{UNICODE['close']}", max(10, size - 3), 2 if compact else 8)
        rows += [Row(fit((("  ", "text"), (part, "text.italic")), size), OPENING) for part in said]
    return rows


def _thing(thing: Thing, read: bool, opened: bool, size: int, compact: bool) -> list[Row]:
    sign = ("ok", "ok") if read else ("soon", "soon") if thing.paragraphs else ("later", "faint")
    room = max(8, size - 5)
    title: Line = (("  ", "text"), (UNICODE[sign[0]], sign[1]), (" ", "text"), (cut(thing.title, room), "name" if compact else "name.bold"))
    text = thing.paragraphs or (thing.empty,)
    if compact and not opened:
        left = size - cells(title) - 3
        return [Row(fit((*title, ("  ", "text"), (cut(_JOIN.join(text), max(0, left)), "muted")), size), thing.id)]
    lines = wrap(_JOIN.join(text), room, CLOSED)
    if opened:
        lines = [part for paragraph in text for part in wrap(paragraph, room, OPENED)][:OPENED]
    body = [Row(fit((("    ", "text"), (part, "muted")), size), thing.id) for part in lines]
    return [Row(fit(title, size), thing.id), *body]
