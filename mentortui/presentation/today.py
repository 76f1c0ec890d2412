"""Today as lines: one pure function for the first frame, the screen and `mentortui today` (LOOK §5.1)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from mentortui.presentation.cells import cut, pad, width, wrap
from mentortui.presentation.empty import empty_rows
from mentortui.presentation.glyphs import UNICODE, to_ascii
from mentortui.presentation.line import BLANK, Line, Row, Span, columns, fit, of, plain
from mentortui.presentation.when import day, due_words, full

TYPE_CHECKING = False
if TYPE_CHECKING:
    from mentortui.domain.nudges import Nudge, WeekLine

LATER_SHOWN = 3
LEFT, WHO, DUE = 4, 32, 9
"""Cells before the verb, for verb and name, and for when it is due."""
REASON = 26
"""A reason with less room than this is left out."""

EMPTY = "Nothing is due. Good moment to do somebody a small favour."
_PARTS = (("now", "Now"), ("soon", "Soon"), ("later", "Later"))
_GLYPH_INK = {"now": "now", "soon": "soon", "later": "faint"}
_DATED = frozenset({"promise", "report-back", "gift", "stretch"})
"""What was due on its day, wherever a full list has put it."""
_FULL_TITLE, _FULL_COUNT = 68, 56
_WEEK_NAME, _WEEK_WHY = 19, 37


def today_rows(
    nudges: Sequence[Nudge],
    now: datetime,
    zone: str,
    size: int,
    *,
    cap: int | None = LATER_SHOWN,
    done: Collection[str] = (),
) -> list[Row]:
    """Rows of a list `size` cells wide, air for the cursor bar included; ids are the keys of the nudges.

    `nudges` come ranked; of those for later `cap` are shown (None: all). Keys in `done` stay in place, ticked
    and muted. Without nudges the rows say what a quiet day is good for.
    """
    if not nudges:
        keys = [("n", "add a person")]
        return empty_rows(EMPTY, "b", "note something you did", width=size, more=keys)
    here = now.astimezone(ZoneInfo(zone))
    rows: list[Row] = []
    for state, title in _PARTS:
        part = [nudge for nudge in nudges if nudge.state == state]
        if not part:
            continue
        shown = part[:cap] if state == "later" and cap is not None else part
        if rows:
            rows.append(Row(BLANK))
        rows.append(Row(_heading(title, len(shown), len(part), size)))
        rows += [Row(nudge_line(one, here, size, done=one.key in done), one.key) for one in shown]
    return rows


def nudge_line(nudge: Nudge, here: datetime, size: int, *, done: bool = False) -> Line:
    """One row: glyph, verb, name, reason, when; `here` is now in the user's own zone."""
    reason_cells = _reason_cells(size)
    reasoned = reason_cells >= REASON
    who_cells = WHO if reasoned else size - LEFT - 1 - DUE - 1
    sign = ("ok", "ok") if done else (str(nudge.state), _GLYPH_INK[nudge.state])
    verb = f"{nudge.verb} "
    name = cut(nudge.name, max(4, who_cells - width(verb)))
    who: Line = ((verb, "muted"), (name, "muted" if done else "name"))
    when = "done" if done else due_short(nudge.due, here, strict=nudge.state == "now" or nudge.check in _DATED, counts=nudge.rule == "E6")
    if nudge.check == "go-on" and not done and isinstance(nudge.due, datetime):
        when = left_words(nudge.due, here)
    ink = "muted" if done else "now" if nudge.state == "now" else "text"
    parts: list[tuple[Line, int, str]] = [(who, who_cells, "left")]
    if reasoned:
        parts.append((of(cut(nudge.why, reason_cells), "muted"), reason_cells, "left"))
    parts.append((of(when, ink), DUE, "right"))
    left: tuple[Span, ...] = (("  ", "text"), (UNICODE[sign[0]], sign[1]), (" ", "text"))
    return fit((*left, *columns(*parts), (" ", "text")), size)


def reason_lines(nudge: Nudge | None, main: int, size: int) -> list[Line]:
    """The reason of the chosen row for the card of `size` cells, where the list of `main` cells has no room for it."""
    if nudge is None or not nudge.why or _reason_cells(main) >= REASON:
        return []
    return [(("Why", "muted.bold"),), *(((part, "text"),) for part in wrap(nudge.why, size, 3))]


def _reason_cells(size: int) -> int:
    return size - LEFT - WHO - 1 - DUE - 1 - 1


def due_short(due: datetime | date | None, here: datetime, *, strict: bool = True, counts: bool = False) -> str:
    """When, in at most nine cells; nothing where there is no date.

    Only what is due now can be late: a light line (not `strict`) is welcome any day from its date on.
    """
    if due is None:
        return ""
    day_due = due.astimezone(here.tzinfo).date() if isinstance(due, datetime) else due
    late = (here.date() - day_due).days
    if late > 0 and not strict:
        return "any day"
    words = due_words(due, here, counts=counts)
    return words if width(words) <= DUE else _shorter(late, words)


def left_words(end: datetime, here: datetime) -> str:
    """How long a meeting that runs still has: `28 m left`, `1 h left`, `time`."""
    minutes = (end.astimezone(here.tzinfo) - here) // timedelta(minutes=1)
    return "time" if minutes < 1 else f"{minutes} m left" if minutes < 60 else f"{minutes // 60} h left"


def _shorter(late: int, words: str) -> str:
    """`45 min late` does not fit: `45 m late`; more than 99 days are said in weeks."""
    return f"{min(late // 7, 99)} w late" if late > 0 else words.replace(" min ", " m ").replace(" late", "") if late == 0 else words


def count_words(nudges: Sequence[Nudge], *, short: bool = False) -> str:
    """`3 now · 4 soon · 14 later`; short leaves later out; parts without a row are not named."""
    parts = []
    for state, _ in _PARTS[:2] if short else _PARTS:
        if number := sum(nudge.state == state for nudge in nudges):
            parts.append(f"{number} {state}")
    return f" {UNICODE['dot']} ".join(parts) or ("nothing due" if not nudges else "")


def title_parts(nudges: Sequence[Nudge], now: datetime, zone: str, size: int) -> tuple[str, str, str]:
    """Title, day and counts for a title row of `size` cells."""
    here = now.astimezone(ZoneInfo(zone))
    words = f"{full(here.date())}, {here:%H:%M}"
    if size < _FULL_TITLE:
        weekday, number, month = full(here.date()).split()[:3]
        words = f"{weekday[:3]} {number} {month[:3]}"
    return "Today", words, count_words(nudges, short=size < _FULL_COUNT)


def why_line(nudge: Nudge | None, size: int) -> Line:
    """The rule behind the chosen row in a sentence, and its id; blank where nothing is chosen."""
    if nudge is None:
        return BLANK
    label = "  Why now  "
    words = pad(nudge.why_rule, max(0, size - len(label) - width(nudge.rule) - 2))
    return fit(((label, "faint"), (words, "muted"), (f" {nudge.rule} ", "faint")), size)


def week_lines(week: Sequence[WeekLine], now: datetime, zone: str, size: int, *, cap: int = 6) -> list[Line]:
    """*The week ahead*, names and reasons in the columns of the list above; nothing in an empty week."""
    if not week:
        return []
    here = now.astimezone(ZoneInfo(zone))
    lines: list[Line] = [(("  ", "text"), ("The week ahead", "muted.bold"))]
    return lines + [_week_line(one, here, size) for one in week[:cap]]


def _week_line(one: WeekLine, here: datetime, size: int) -> Line:
    at = f"{one.at.astimezone(here.tzinfo):%H:%M}" if one.at else ""
    day_words = day(one.on, here.date()) if one.on != here.date() else "today"
    start = of(" " * LEFT + pad(day_words, 8) + pad(at, 7), "text")
    why_cells = size - _WEEK_WHY - 1 - DUE - 1
    right = (of(one.right, "text"), DUE, "right")
    if why_cells >= REASON:
        name = of(cut(one.name, _WEEK_WHY - _WEEK_NAME - 1), "text")
        why = of(cut(one.why, why_cells), "muted")
        rest = columns((name, _WEEK_WHY - _WEEK_NAME - 1, "left"), (why, why_cells, "left"), right)
    else:
        name_cells = size - _WEEK_NAME - 1 - DUE - 1
        rest = columns((of(cut(one.name, name_cells), "text"), name_cells, "left"), right)
    return fit((*start, *rest, (" ", "text")), size)


def _heading(title: str, shown: int, all_: int, size: int) -> Line:
    right = f"{shown} of {all_}" if shown < all_ else ""
    blanks = max(1, size - 2 - len(title) - len(right) - 1)
    line: Line = (("  ", "text"), (title, "muted.bold"))
    return (*line, (" " * blanks, "text"), (right, "faint")) if right else line


def today_text(
    nudges: Sequence[Nudge], now: datetime, zone: str, *, size: int = 80, ascii_only: bool = False
) -> str:
    """The list as plain aligned text, all of it, for a terminal or a pipe; ends without a line break."""
    if not nudges:
        return EMPTY
    lines = [plain(row.line)[2:].rstrip() for row in today_rows(nudges, now, zone, size + 3, cap=None)]
    text = "\n".join(lines)
    return to_ascii(text) if ascii_only else text
