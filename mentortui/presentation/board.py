"""The board as lines: column heads, cards of two lines, who is at rest, and the person along the bottom (LOOK §5.4)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from mentortui.domain.pipeline import AT_REST, INFO, ON_THE_WAY, Stage
from mentortui.domain.views import PersonCard
from mentortui.presentation.cells import cut, pad, width
from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.line import BLANK, Line, Row, Span, cells, columns, fit, of
from mentortui.presentation.moments import PRIVATE, moment_words
from mentortui.presentation.person_card import fit_line, rhythm_line, there_line
from mentortui.presentation.standing import Standing
from mentortui.presentation.when import day

COLUMN = 19
"""Cells of a column where several stand side by side."""
WIDE_CARD = 40
"""From this many cells on a card tells where the person works beside the name."""
HEAD_ROWS = 3
REST_INK = {Stage.PAUSED: ("paused", "muted"), Stage.DECLINED: ("no", "stop"), Stage.MOVED_ON: ("ok", "ok")}
_THREE_BLOCKS = 100
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def shown_columns(size: int) -> int:
    """How many stages stand side by side in `size` cells: six from 114 on, four at 78, one below 76."""
    return 1 if size < 4 * COLUMN else min(len(ON_THE_WAY), size // COLUMN)


def ordered(found: Iterable[Standing], stage: Stage) -> list[Standing]:
    """The people of a stage, what is most urgent first, then by name."""
    return sorted((one for one in found if one.person.stage is stage), key=lambda one: (one.rank, one.person.name_key))


def card_rows(one: Standing, size: int) -> tuple[Row, Row]:
    """The two lines of a card: name, and below it what comes next."""
    name: tuple[Span, ...] = ((cut(one.person.name, size - 3), "name"),)
    if size >= WIDE_CARD:
        works = ", ".join(part for part in (one.person.role, one.person.org) if part)
        half = size // 2
        who, where = of(cut(one.person.name, half - 4), "name"), of(cut(works, half - 2), "muted")
        name = columns((who, half - 3, "left"), (where, half - 1, "left"))
    return Row((("  ", "text"), *name), one.id), Row((("  ", "text"), *one.step.spans(size - 3)), one.id)


def head_lines(stage: Stage, count: int, size: int, *, focused: bool) -> list[Line]:
    """Name of the stage, how many are there, its track, and air."""
    info = INFO[stage]
    number = f"{count:,}" if count else ""
    label = cut(info.label, size - 3 - (width(number) + 1 if number else 0))
    air = " " * max(1, size - 3 - width(label) - width(number))
    head: Line = (("  ", "text"), (label, "strong.bold" if focused else "muted.bold"), (air, "text"), (number, "faint"))
    rest = len(ON_THE_WAY) - info.position
    track: Line = (("  ", "text"), (UNICODE["heavy"] * info.position, "info"), (UNICODE["thin"] * rest, "line"))
    return [head, track, BLANK]


def view_line(before: int, after: int, word: str = "board") -> Line:
    """`board   ‹ 2 more   1 more ›` for the title: how many stages lie outside on either side."""
    line: list[Span] = [(word, "muted")]
    if before:
        line.append((f"   {UNICODE['before']} {before} more", "muted"))
    if after:
        line.append((f"   {after} more {UNICODE['path']}", "muted"))
    return tuple(line)


def counts_words(found: Sequence[Standing]) -> str:
    """`14 people · 6 at rest`."""
    resting = sum(one.person.stage in AT_REST for one in found)
    active = len(found) - resting
    words = "1 person" if active == 1 else f"{active:,} people"
    return f"{words} {UNICODE['dot']} {resting:,} at rest" if resting else words


def rest_line(counts: Mapping[Stage, int], size: int) -> Line:
    """Who is at rest, in numbers: `◌ 3 paused   ✗ 1 declined   ✓ 2 moved on, friends`; blank for nobody."""
    line: list[Span] = []
    for stage in AT_REST:
        if number := counts.get(stage, 0):
            glyph, ink = REST_INK[stage]
            words = "moved on, friends" if stage is Stage.MOVED_ON else INFO[stage].short
            line += [("     " if line else "  ", "text"), (UNICODE[glyph], ink), (f" {number:,} {words}", "muted")]
    return fit(tuple(line), size) if line else BLANK


def strip_lines(card: PersonCard, now: datetime, zone: str, size: int, rows: int) -> list[Line]:
    """The person along the bottom in `rows` lines of `size` cells: who, what is known and open, what was lately."""
    wide = size >= _THREE_BLOCKS
    head = 36 if wide else size * 2 // 5 - 4
    left = _who(card, now, zone, rows, head)
    facts, lately = _facts(card, now, zone), _lately(card, zone)
    if wide:
        blocks = [(left, head), (facts[:rows], 38), (lately[:rows], size - head - 38 - 4)]
    else:
        told = [*facts[1:3], *lately][:rows] if len(facts) > 2 else [*facts[1:], *lately][:rows]
        blocks = [(left, head), (told, size - head - 2)]
    lines: list[Line] = []
    for at in range(max(len(block) for block, _ in blocks)):
        parts = [((block[at] if at < len(block) else BLANK), cells_, "left") for block, cells_ in blocks]
        lines.append(columns(*parts, gap=2))
    return lines


def _who(card: PersonCard, now: datetime, zone: str, rows: int, size: int) -> list[Line]:
    person, dot = card.person, f" {UNICODE['dot']} "
    works, there = ", ".join(part for part in (person.role, person.org) if part), there_line(card, now, zone)
    if width(there) > size and dot in there:
        # The place stands beside the work, so that the clock is never cut; where that would be cut the clock is said shorter.
        place, _, clock = there.partition(dot)
        beside = dot.join(part for part in (works, place) if part)
        works, there = (beside, clock) if width(beside) <= size else (works, there_line(card, now, zone, short=True))
    lines = [of(cut(person.name, size), "strong.bold"), *(of(cut(words, size), "muted") for words in (works, there) if words)]
    if card.rhythm.every_days is not None:
        today = now.astimezone(ZoneInfo(zone)).date()
        beat, short = rhythm_line(card.rhythm, today), rhythm_line(card.rhythm, today, short=True)
        # The longest of its forms that is whole: a rhythm without its state says nothing.
        forms = (_labelled("Rhythm", beat), _labelled("Rhythm", short)) if rows > len(lines) + 1 else (beat, short)
        if rows > len(lines):
            air = [BLANK] if rows > len(lines) + 1 else []
            lines += [*air, next((form for form in forms if cells(form) <= size), short)]
    return lines


def _facts(card: PersonCard, now: datetime, zone: str) -> list[Line]:
    """Fit, value, and what is open between us, most pressing first."""
    here = now.astimezone(ZoneInfo(zone))
    value = f"{card.given} given {UNICODE['dot']} {card.received} received" if card.given or card.received else "nothing yet"
    lines = [_labelled("Fit", fit_line(card.assets)), _labelled("Value", of(value))]
    if card.next_meeting is not None:
        at = card.next_meeting.starts_at.astimezone(here.tzinfo)
        private = f", {PRIVATE}" if card.next_meeting.confidential else ""
        lines.append(_labelled("meeting", of(f"{day(at.date(), here.date())}, {at:%H:%M}{private}")))
    for label, promises in (("owed", card.owed), ("theirs", card.theirs)):
        for promise in promises[:1]:
            by = f", by {day(promise.by_on, here.date())}" if promise.by_on else ""
            late = label == "owed" and promise.by_on is not None and promise.by_on < here.date()
            lines.append(_labelled(label, ((cut(promise.text, 28 - width(by)), "text"), (by, "now" if late else "text"))))
    for advice in card.open_advice[:1]:
        lines.append(_labelled("advice", of(f"{UNICODE['open']}{cut(advice.text, 26)}{UNICODE['close']}")))
    return lines


def _lately(card: PersonCard, zone: str) -> list[Line]:
    lines: list[Line] = []
    for moment in card.lately:
        on = moment.at.astimezone(ZoneInfo(zone))
        lines.append(((pad(f"{on.day:02} {_MONTHS[on.month - 1]}", 9), "faint"), (moment_words(moment, card.person.pronoun), "text")))
    return lines


def _labelled(label: str, value: Line) -> Line:
    return ((pad(label, 9), "faint"), *value)


def asked_line(*parts: str | tuple[str, str]) -> Line:
    """A question for the footer: words are muted, (key, words) pairs as in the footer."""
    line: list[Span] = []
    for part in parts:
        gap = ("   ", "text") if cells(tuple(line)) else ("", "text")
        line += [gap, (part, "text")] if isinstance(part, str) else [gap, (part[0], "text.bold"), (f" {part[1]}", "muted")]
    return tuple(line)
