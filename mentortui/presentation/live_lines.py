"""The screen that needs least attention: the clock, one open question, and what was kept (METHOD E5)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from mentortui.domain import meeting_rules
from mentortui.domain.meeting_rules import WRAP_UP_BEFORE
from mentortui.domain.pronouns import them, they
from mentortui.domain.zones import city
from mentortui.presentation.cells import cut, pad, wrap
from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.line import BLANK, Line, cells
from mentortui.presentation.meeting_lines import long_day

if TYPE_CHECKING:
    from mentortui.domain.meetings import Meeting
    from mentortui.domain.people import Person

ADVICE, PROMISE, TAKEAWAY = "advice", "promise", "takeaway"
KINDS = {"a": ADVICE, "p": PROMISE, "t": TAKEAWAY}
"""What a line is kept as, by the letter before its colon."""
HINT = "a line that begins with a: p: or t: is kept as advice, promise, takeaway"
HINT_SHORT = "a: advice   p: promise   t: takeaway"
_KEPT = re.compile(r"\s*([aptAPT]):\s*(\S.*?)\s*")
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_MINUTE = timedelta(minutes=1)
_LABEL, _INDENT = 11, 6


@dataclass(frozen=True, slots=True)
class Item:
    """What one writes beside: a question, or with `id` "" the free notes."""

    id: str
    text: str
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """Something kept in this meeting; `mine` and `by` are about promises. Two are the same whatever the day."""

    kind: str
    text: str
    mine: bool = True
    by: date | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Clock:
    """Whole minutes: gone by, agreed, left (below zero past the end)."""

    gone: int
    agreed: int
    left: int

    @property
    def state(self) -> str:
        """calm, soon (five minutes before the end), time, over."""
        if self.left > WRAP_UP_BEFORE // _MINUTE:
            return "calm"
        return "soon" if self.left > 0 else "time" if self.left == 0 else "over"


def kept_of(line: str) -> tuple[str, str] | None:
    """Kind and words of a finished line that begins with a:, p: or t:; None for any other."""
    match = _KEPT.fullmatch(line)
    return (KINDS[match[1].lower()], match[2]) if match else None


def agreed_end(meeting: Meeting) -> datetime:
    """The end to respect (E5)."""
    return meeting_rules.agreed_end(meeting.starts_at, meeting.started_at, meeting.minutes)


def _whole(at: datetime) -> datetime:
    """The minute a clock on the wall shows."""
    return at.astimezone(UTC).replace(second=0, microsecond=0)


def clock_of(meeting: Meeting, now: datetime) -> Clock:
    """Minutes by the clock on the wall, so that everything on the screen changes at the same moment, once a minute."""
    begin, end = _whole(meeting.started_at or now), _whole(agreed_end(meeting))
    gone, left = (_whole(now) - begin) // _MINUTE, (end - _whole(now)) // _MINUTE
    return Clock(max(0, gone), max(1, (end - begin) // _MINUTE), left)


def next_minute(now: datetime) -> float:
    """Seconds until the minute changes, a little after it."""
    return 60.05 - now.second - now.microsecond / 1e6


def sentence(clock: Clock) -> str:
    """What one could say; "" while there is time."""
    if clock.state == "soon":
        count = _NUMBERS[clock.left] if clock.left < len(_NUMBERS) else str(clock.left)
        minutes = "minute" if clock.left == 1 else "minutes"
        return f"I see we have {count} {minutes}; may I ask one last thing, or shall we stop here?"
    if clock.state == "time":
        return "That is our time. Thank you; shall we stop here?"
    return "We are past our time. May I let you go, and write to you about the rest?" if clock.state == "over" else ""


def clock_lines(clock: Clock, width: int, closing: Sequence[tuple[bool, str]] = ()) -> list[Line]:
    """The card: minutes and a thin bar, nothing else until five minutes before the end. `closing` is (done, words)."""
    ink = {"calm": "info", "soon": "soon", "time": "soon", "over": "now"}[clock.state]
    left, right = clock_words(clock)
    blanks = max(1, width - cells(((left, ""), (right, ""))))
    filled = max(0, min(width, round(width * clock.gone / clock.agreed)))
    lines: list[Line] = [
        ((left, "now.bold" if clock.state == "over" else "strong.bold"), (" " * blanks, "text"), (right, "muted")),
        ((UNICODE["heavy"] * filled, ink), (UNICODE["thin"] * (width - filled), "line")),
    ]
    if clock.state == "calm":
        return lines
    lines += [BLANK, _left_line(clock)]
    lines += [((part, "text.italic"),) for part in wrap(f"{UNICODE['open']}{sentence(clock)}{UNICODE['close']}", width, 5)]
    if closing:
        lines += [BLANK, (("Before you close", "muted.bold"),)]
        for done, words in closing:
            first, *rest = wrap(words, max(8, width - 2), 3) or [""]
            sign = (UNICODE["ok"], "ok") if done else (UNICODE["later"], "faint")
            lines.append((sign, (f" {first}", "muted" if done else "text")))
            lines += [((f"  {part}", "muted" if done else "text"),) for part in rest]
    return lines


def clock_words(clock: Clock) -> tuple[str, str]:
    """`26 min` and `of 30`; `time` at the end."""
    return ("time" if clock.state == "time" else f"{clock.gone} min"), f"of {clock.agreed}"


def _left_line(clock: Clock) -> Line:
    if clock.state == "over":
        return ((UNICODE["now"], "now"), (f" {-clock.left} min past the end", "now.bold"))
    if clock.state == "time":
        return ((UNICODE["soon"], "soon"), (" time", "soon.bold"))
    words = "1 minute left" if clock.left == 1 else f"{clock.left} minutes left"
    return ((UNICODE["soon"], "soon"), (f" {words}", "soon.bold"))


def strip_lines(clock: Clock, width: int) -> list[Line]:
    """The same in two lines where there is no card; nothing while there is time."""
    if clock.state == "calm":
        return []
    said = wrap(f"{UNICODE['open']}{sentence(clock)}{UNICODE['close']}", max(10, width - 2), 2)
    lines: list[Line] = [(("  ", "text"), *_left_line(clock))]
    lines += [(("  ", "text"), (part, "text.italic")) for part in said]
    return lines


def title_right(clock: Clock, now: datetime, zone: str, theirs: str, *, card: bool, room: int) -> Line:
    """`15:26 in Lisbon · 10:26 in Toronto`, in `room` cells or shorter; the minutes where there is no card."""
    if not card:
        left, right = clock_words(clock)
        ink = {"calm": "text", "soon": "soon", "time": "soon", "over": "now"}[clock.state]
        return ((left, f"{ink}.bold"), (f" {right}", "muted"))
    mine = f"{now.astimezone(ZoneInfo(zone)):%H:%M}"
    there = f" {UNICODE['dot']} {now.astimezone(ZoneInfo(theirs)):%H:%M} in {city(theirs)}" if theirs and theirs != zone else ""
    long, short = f"{mine} in {city(zone)}{there}", f"{mine}{there}"
    return ((long if len(long) <= room else short if len(short) <= room else mine, "muted"),)


def before_lines(items: Sequence[Item], at: int, width: int, room: int) -> list[Line]:
    """The questions above the open one; answers are shown as far as there is room, the nearest first."""
    blocks: list[list[Line]] = []
    left = room
    for index in range(at - 1, -1, -1):
        full, short = _block(items[index], index, width, answers=4), _block(items[index], index, width, answers=0)[:1]
        block = [*full, BLANK] if len(full) + 1 <= left - index else short
        if len(block) > left:
            break
        left -= len(block)
        blocks.append(block)
    hidden = at - len(blocks)
    if hidden and blocks and left < 1:
        left += len(blocks.pop())
        hidden += 1
    lines = [line for block in reversed(blocks) for line in block]
    return [((" " * 4, "text"), (f"{hidden} above", "faint")), *lines] if hidden and left >= 1 else lines


def after_lines(items: Sequence[Item], at: int, width: int, room: int) -> list[Line]:
    """The questions below the open one, one or two lines each."""
    lines: list[Line] = []
    rest = range(at + 1, len(items))
    airy, apart = len(rest) * 2 + 1 <= room, len(rest) + 1 <= room
    for index in rest:
        block = _block(items[index], index, width, answers=1)
        block = ([BLANK] if airy or (apart and index == at + 1) else []) + (block if airy else block[:1])
        if len(lines) + len(block) > room - (index + 1 < len(items)):
            hidden = len(items) - index
            return [*lines, ((" " * 4, "text"), (f"{UNICODE['more']} {hidden} more", "faint"))][:room]
        lines += block
    return lines[:room]


def open_lines(item: Item, at: int, width: int) -> list[Line]:
    """The open question: bold, with the sign of where one writes."""
    parts = wrap(item.text, max(10, width - _INDENT - 1), 3) or [""]
    head: Line = (("  ", "text"), (f"{_number(item, at)} ", "muted"), (UNICODE["out"], "accent"), (" ", "text"), (parts[0], "strong.bold"))
    return [head, *(((" " * _INDENT, "text"), (part, "strong.bold")) for part in parts[1:])]


def _number(item: Item, at: int) -> str:
    return str(at + 1) if item.id else " "


def _block(item: Item, at: int, width: int, *, answers: int) -> list[Line]:
    """A question that is not open: ticked and muted where something is written, with the last lines of it."""
    room = max(10, width - _INDENT - 1)
    done = bool(item.answer.strip())
    sign = (UNICODE["ok"], "ok") if done else (UNICODE["later"], "faint")
    parts = wrap(item.text, room, 1 if answers < 2 else 2) or [""]
    ink = "muted" if done else "text"
    lines: list[Line] = [(("  ", "text"), (f"{_number(item, at)} ", "muted"), sign, (" ", "text"), (parts[0], ink))]
    lines += [((" " * _INDENT, "text"), (part, ink)) for part in parts[1:]]
    written = [part for paragraph in item.answer.split("\n") if paragraph.strip() for part in wrap(paragraph, room, 3)]
    lines += [((" " * _INDENT, "text"), (part, "muted")) for part in written[:answers]]
    return lines


def kept_lines(kept: Sequence[Kept], person: Person, width: int, room: int) -> list[Line]:
    """What was kept, the newest last; `width` holds the two cells of air. Where not all has room the last line counts them."""
    lines: list[Line] = []
    if not kept and room > 0:
        lines.append((("  ", "text"), (HINT if len(HINT) <= width - 3 else cut(HINT_SHORT, max(1, width - 3)), "faint")))
    shown = kept[-room:] if room > 0 else ()
    for place, one in enumerate(shown, 1):
        words = one.text
        if one.kind == PROMISE:
            by = f", by {long_day(one.by, one.by)}" if one.by else ""
            words = f"{'You' if one.mine else they(person.pronoun).capitalize()}: {one.text}{by}"
        elif one.kind == ADVICE:
            words = f"{UNICODE['open']}{one.text}{UNICODE['close']}"
        count = f"{len(kept)} kept" if place == len(shown) < len(kept) else ""
        size = max(1, width - _LABEL - 3 - (len(count) + 2 if count else 0))
        said = cut(" ".join(words.split()), size)
        lines.append((("  ", "text"), (pad(one.kind, _LABEL), "faint"), (pad(said, size + 2) if count else said, "text"), (count, "faint")))
    return lines


def closing_steps(person: Person, untold: bool) -> list[tuple[bool, str]]:
    """What to do before closing: tell what came of advice, offer something, agree on the next time (F1, F5, E6)."""
    steps = [(False, f"tell {them(person.pronoun)} what came of it")] if untold else []
    return [*steps, (False, "ask: what can I do for you?"), (False, "agree on the next time, if any")]
