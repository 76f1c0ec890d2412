"""The list of meetings: upcoming, to follow up, past; my time in text, theirs muted (LOOK §5.6)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from mentortui.domain.meeting_rules import FEWEST_QUESTIONS, FOLLOW_UP_WITHIN, MOST_QUESTIONS
from mentortui.domain.pronouns import their
from mentortui.domain.zones import city
from mentortui.presentation.cells import cut
from mentortui.presentation.empty import empty_rows
from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.line import BLANK, Line, Row, columns, fit, of
from mentortui.presentation.when import day

if TYPE_CHECKING:
    from mentortui.domain.listings import MeetingRow

EMPTY = "The logistics are yours: offer two times that suit them."
_NAME, _THEIRS, _LENGTH, _STATE = 18, 6, 6, 11
_NAME_TIGHT, _TIGHTER = 14, 3
"""With fewer cells for the name the columns stand one cell apart, not two."""
_FIXED = 2 + 2 + 10 + 2 + 5 + 2 + 1 + _STATE + 1
"""Cells of a row that stay at every width: bar and air, sign, day, time, state."""
_PREPARE_WITHIN = timedelta(hours=48)
_PARTS = (("live", "Going on"), ("upcoming", "Upcoming"), ("follow-up", "To follow up"), ("past", "Past"))
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
State = tuple[str, str, str, str]
"""Name of a glyph, its ink, the words beside it and their ink."""


def title_parts(rows: Sequence[MeetingRow], zone: str, shown: int | None = None) -> tuple[str, str, str]:
    """Title, whose clock it is, and the count; `shown` with a filter on."""
    ahead = sum(row.state in ("upcoming", "live") for row in rows)
    thank = sum(row.state == "follow-up" for row in rows)
    if shown is not None:
        right = f"{shown} of {len(rows)}"
    else:
        counts = ((ahead, "ahead"), (thank, "to follow up"))
        right = f" {UNICODE['dot']} ".join(f"{count} {words}" for count, words in counts if count)
    return "Meetings", f"all times {city(zone)}" if rows else "", right


def meeting_rows(rows: Sequence[MeetingRow], now: datetime, zone: str, size: int, kept: Callable[[str], int]) -> list[Row]:
    """Rows in parts with a heading each; `kept` says how many takeaways a meeting has, asked only for past ones."""
    if not rows:
        return empty_rows(EMPTY, "m", "schedule a meeting", width=size)
    out: list[Row] = []
    for state, title in _PARTS:
        part = [row for row in rows if row.state == state]
        if not part:
            continue
        if out:
            out.append(Row(BLANK))
        out.append(Row(_heading(title, size, heads=len(out) == 0)))
        out += [Row(meeting_line(row, now, zone, size, kept(row.meeting.id) if state == "past" else 0), row.meeting.id) for row in part]
    return out


def _shape(size: int) -> tuple[int, bool, bool]:
    """Cells for the name, and whether their time and the length are shown; the length goes first."""
    for theirs, length in ((True, True), (True, False), (False, False)):
        name = size - _FIXED - (_THEIRS + 2 if theirs else 0) - (_LENGTH + 2 if length else 0)
        if name >= _NAME or not (theirs or length):
            tight = _TIGHTER if name < _NAME_TIGHT else 0
            return max(8, name + tight), theirs, length
    return 8, False, False


def _heading(title: str, size: int, *, heads: bool) -> Line:
    name, theirs, length = _shape(size)
    cells = 2 + 10 + 2 + 5 + 2 + name
    parts: list[tuple[Line, int, str]] = [(of(title, "muted.bold"), cells, "left")]
    if heads and theirs:
        parts.append((of("theirs", "faint"), _THEIRS, "right"))
    if heads and length:
        parts.append((of("length", "faint"), _LENGTH, "right"))
    return fit((("  ", "text"), *columns(*parts, gap=2)), size)


def meeting_line(row: MeetingRow, now: datetime, zone: str, size: int, kept: int = 0) -> Line:
    """One meeting: sign, day, time, name, their time, length, and what it asks for."""
    meeting, person = row.meeting, row.person
    name, theirs, length = _shape(size)
    start = meeting.started_at or meeting.starts_at if meeting.ended_at else meeting.starts_at
    here, today = start.astimezone(ZoneInfo(zone)), now.astimezone(ZoneInfo(zone)).date()
    glyph, ink, words, words_ink = state_of(row, now, kept)
    muted = meeting.status == "cancelled"
    parts: list[tuple[Line, int, str]] = [
        (of(long_day(here.date(), today), "muted" if muted else "text"), 10, "left"),
        (of(f"{here:%H:%M}", "muted" if muted else "text"), 5, "left"),
        (of(cut(person.name, name), "muted.strike" if muted else "name"), name, "left"),
    ]
    if theirs:
        parts.append((of(their_clock(start, zone, person.tz), "muted"), _THEIRS, "right"))
    if length:
        parts.append((of(f"{_spent(row)} min", "muted"), _LENGTH, "right"))
    left: Line = (("  ", "text"), (UNICODE[glyph], ink), (" ", "text"))
    tight = size - _FIXED < _NAME_TIGHT
    room = _STATE - 1 if tight else _STATE
    last: tuple[Line, int, str] = (of(cut(words, room), words_ink), room, "right")
    return fit((*left, *columns(*parts, gap=1 if tight else 2), (" ", "text"), *columns(last), (" ", "text")), size)


def _spent(row: MeetingRow) -> int:
    """The agreed length; of what is over, the minutes it took."""
    meeting = row.meeting
    if meeting.started_at and meeting.ended_at:
        return max(1, min(1440, round((meeting.ended_at - meeting.started_at).total_seconds() / 60)))
    return meeting.minutes


def state_of(row: MeetingRow, now: datetime, kept: int = 0) -> State:
    """What the last column says (E2, E6)."""
    meeting = row.meeting
    if row.state == "live":
        return "now", "now", "going on", "now"
    if row.state == "upcoming":
        return _upcoming(row, now)
    if row.state == "follow-up":
        if meeting.ended_at is None:
            return "now", "now", "how was it", "now"
        if row.person.direction == "mentee":
            return "later", "faint", "done", "text"
        left = (meeting.ended_at + FOLLOW_UP_WITHIN - now) // timedelta(minutes=1)
        words = "thank, late" if left < 0 else f"thank, {left // 60} h" if left >= 60 else f"thank, {left} m"
        return "now", "now", words, "now"
    if meeting.status == "cancelled":
        return "paused", "muted", "called off", "muted"
    return "ok", "ok", f"{kept} kept" if kept else "done", "text"


def _upcoming(row: MeetingRow, now: datetime) -> State:
    count, ahead = row.questions, row.meeting.starts_at - now
    if row.person.direction == "mentee":
        whose = their(row.person.pronoun)
        return "later", "faint", {"her": "hers", "his": "his"}.get(whose, "theirs"), "muted"
    if count > MOST_QUESTIONS:
        return "soon", "soon", f"{count}, choose {MOST_QUESTIONS}", "soon"
    words = f"{count} of {max(FEWEST_QUESTIONS, count)}"
    if count >= FEWEST_QUESTIONS:
        return "ok", "ok", words, "text"
    if ahead <= _PREPARE_WITHIN:
        return "now", "now", words, "now"
    return "soon", "soon", words, "text"


def long_day(d: date, today: date) -> str:
    """A day in ten cells: `Mon 23 Nov`; of another year, further away than half of one, `2025-10-19`."""
    if d.year != today.year and abs((d - today).days) > 183:
        return d.isoformat()
    return f"{_DAYS[d.weekday()]} {d.day:02} {_MONTHS[d.month - 1]}"


def their_clock(start: datetime, zone: str, theirs: str) -> str:
    """`10:00` on their clock, `08:00+` or `-` when that is another day; "" where their zone is not known."""
    try:
        there = start.astimezone(ZoneInfo(theirs)) if theirs else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        there = None
    if there is None:
        return ""
    step = (there.date() - start.astimezone(ZoneInfo(zone)).date()).days
    return f"{there:%H:%M}{'+' if step > 0 else '-' if step < 0 else ''}"


def thanks_due_words(ended_at: datetime, now: datetime, zone: str) -> str:
    """Until when the thank-you is due: `tomorrow 15:22`, `today 09:00`, `Wed 25 15:22` (E6)."""
    return hour_words(ended_at + FOLLOW_UP_WITHIN, now, zone)


def hour_words(at: datetime, now: datetime, zone: str) -> str:
    """A moment in my zone by its day and hour: `today 15:00`, `tomorrow 15:00`, `yesterday 15:00`, `Wed 25 15:00`."""
    here, today = at.astimezone(ZoneInfo(zone)), now.astimezone(ZoneInfo(zone)).date()
    near = {0: "today", 1: "tomorrow", -1: "yesterday"}.get((here.date() - today).days)
    return f"{near or day(here.date(), today)} {here:%H:%M}"
