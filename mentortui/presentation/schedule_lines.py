"""What the schedule dialog answers: the time in both zones, the courtesy it calls for, and hours that suit both (E1)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from mentortui.domain.errors import UsageError
from mentortui.domain.pronouns import them
from mentortui.domain.suit import Slot, odd_minutes
from mentortui.domain.zones import DAY_ENDS, DAY_STARTS, city, comes_twice, is_odd_hour, offset_words
from mentortui.presentation.cells import cut, pad, wrap
from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.line import Line, Row, columns, fit, of
from mentortui.presentation.when import full, long, span

_HOURS = range(7, 21)
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_LENGTH = re.compile(r"(?:(\d{1,2}(?:\.5)?) ?h(?:ours?)?)? ?(?:(\d{1,4}) ?(?:m|min|mins|minutes?)?)?", re.ASCII | re.IGNORECASE)


def minutes_of(text: str) -> int:
    """A length as people type it: `30`, `20 min`, `1 h`, `1h30`, `1.5 h`. UsageError for anything else, or beyond a day."""
    match = _LENGTH.fullmatch(text.strip())
    if not match or not (match[1] or match[2]):
        raise UsageError("A length is minutes or hours. Try 20 min, 45 or 1 h 30.")
    minutes = round(float(match[1] or 0) * 60) + int(match[2] or 0)
    if not 1 <= minutes <= 1440:
        raise UsageError("A meeting lasts from 1 minute to a day. Try 20 min, 45 or 1 h 30.")
    return minutes


def when_phrase(start: datetime, zone: str) -> str:
    """A moment as one would type it: `thu 3 dec 10:30`, with the year where that is not the coming one."""
    here = start.astimezone(ZoneInfo(zone))
    return f"{_DAYS[here.weekday()]} {here.day} {_MONTHS[here.month - 1]} {here.year} {here:%H:%M}"


def echo_lines(start: datetime, minutes: int, now: datetime, mine: str, theirs: str, pronoun: str = "", width: int = 72) -> list[Line]:
    """The meeting in full on both clocks with the offset, and what is worth saying about the hour, in `width` cells.

    `theirs` may be empty: then it is said that their zone is not known.
    """
    here = start.astimezone(ZoneInfo(mine))
    clock = f"{span(here, minutes)} in {city(mine)}"
    first = f"{full(here.date())}, {clock}"
    if len(first) > width - 2:
        first = f"{long(here.date())}, {clock}"
    lines: list[Line] = [((UNICODE["ok"], "ok"), (f" {first}", "text"))]
    lines += _theirs(start, minutes, mine, theirs, pronoun, width)
    if comes_twice(here):
        which = "second" if here.fold else "first"
        lines += _hints(f"{here:%H:%M} comes twice that night, this is the {which}", width)
    if start + timedelta(minutes=minutes) <= now:
        lines += _hints("this has passed: it will be asked how it went", width)
    elif start <= now:
        lines.append(_hint("this has begun already"))
    return lines


def _theirs(start: datetime, minutes: int, mine: str, theirs: str, pronoun: str, width: int) -> list[Line]:
    who = them(pronoun)
    if not theirs:
        return _hints("their time zone is not known: name it on their page and both clocks stand here", width)
    there, here = start.astimezone(ZoneInfo(theirs)), start.astimezone(ZoneInfo(mine))
    ahead = offset_words(mine, theirs, start)
    if ahead == "same time":
        words = f"the same hour for {who} in {city(theirs)}" if theirs != mine else ""
    else:
        on = "" if there.date() == here.date() else f"{full(there.date()).rpartition(' ')[0]}, "
        words = f"{on}{span(there, minutes)} in {city(theirs)} for {who} ({ahead})"
    lines: list[Line] = [((f"  {words}", "text"),)] if words else []
    if courtesy := courtesy_words(there, minutes, pronoun):
        lines += _hints(courtesy, width)
    return lines


def courtesy_words(there: datetime, minutes: int, pronoun: str = "") -> str:
    """A sentence that acknowledges an early, late or free hour of theirs (E1); "" for a good one. `there` on their clock."""
    who = them(pronoun)
    if there.weekday() >= 5:
        return f"a weekend for {who}: say “thank you for time on a weekend”"
    if there.hour < 6 or there.hour >= 22:
        return f"night for {who}: ^t suggests kinder hours"
    if there.hour < DAY_STARTS:
        return f"early for {who}: say “thank you for the early hour”"
    if is_odd_hour(there):
        return f"evening for {who}: say “thank you for the evening hour”"
    end = there.hour * 60 + there.minute + minutes
    return f"it goes on past {DAY_ENDS} for {who}: say thank you for that" if end > DAY_ENDS * 60 else ""


def hour_strip(on: date, chosen: datetime | None, minutes: int, mine: str, theirs: str, their_label: str, width: int) -> list[Line]:
    """The hours of a day, mine and theirs, where both are daytime marked green, and the chosen one pointed at."""
    step = 4 if width >= 12 + 4 * len(_HOURS) else 3
    begins = [datetime.combine(on, time(hour), ZoneInfo(mine)).astimezone(UTC) for hour in _HOURS]
    good_me = [not odd_minutes(start, 60, mine) for start in begins]
    good_them = [not odd_minutes(start, 60, theirs) for start in begins]
    head = f"{_DAYS[on.weekday()].capitalize()} {on.day} {_MONTHS[on.month - 1].capitalize()}"
    lines: list[Line] = [(("  ", "text"), (pad(head, 12), "text.bold"), ("".join(f"{hour:02}".ljust(step) for hour in _HOURS), "faint"))]
    both = [a and b for a, b in zip(good_me, good_them, strict=True)]
    for label, marks, ink in (("you", good_me, "info"), (their_label, good_them, "info"), ("both", both, "ok")):
        lines.append((("  ", "text"), (pad(cut(label, 11), 12), "text" if label == "both" else "muted"), *_marks(marks, ink, step)))
    here = chosen.astimezone(ZoneInfo(mine)) if chosen else None
    if here and here.date() == on and here.hour in _HOURS:
        lines.append(((" " * (14 + step * (here.hour - _HOURS[0])), "text"), (UNICODE["now"], "accent")))
    return lines


def _marks(marks: Sequence[bool], ink: str, step: int) -> Line:
    return tuple(((UNICODE["unit"] * 2 if mark else UNICODE["dot"] * 2).ljust(step), ink if mark else "line") for mark in marks)


def slot_rows(slots: Sequence[Slot], minutes: int, mine: str, theirs: str, width: int) -> list[Row]:
    """Suggestions to choose from, ids are their numbers; what asks something of somebody says so."""
    rows: list[Row] = []
    for number, slot in enumerate(slots):
        here = slot.start.astimezone(ZoneInfo(mine))
        day_words = f"{_DAYS[here.weekday()].capitalize()} {here.day} {_MONTHS[here.month - 1].capitalize()}"
        there = slot.start.astimezone(ZoneInfo(theirs))
        on = "" if there.date() == here.date() else f"{_DAYS[there.weekday()].capitalize()} "
        sign = (UNICODE["ok"], "ok") if not slot.odd else (UNICODE["soon"], "soon")
        room = max(8, width - 2 - 2 - 11 - 13 - 3)
        line: Line = (("  ", "text"), sign, (" ", "text"), *columns(
            (of(day_words, "name"), 11, "left"), (of(span(here, minutes), "text"), 12, "left"),
            (of(cut(f"{on}{span(there, minutes)} in {city(theirs)}", room), "muted"), room, "left")))
        rows.append(Row(fit(line, width), str(number)))
    return rows


def _hint(words: str) -> Line:
    return ((UNICODE["soon"], "soon"), (f" {words}", "muted"))


def _hints(words: str, width: int) -> list[Line]:
    """A thought wrapped at words, its later lines under its first word."""
    first, *rest = wrap(words, max(10, width - 2), 3) or [""]
    return [_hint(first), *(((f"  {part}", "muted"),) for part in rest)]
