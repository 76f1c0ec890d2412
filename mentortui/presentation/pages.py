"""The first frame: all of Today as lines, composed before any widget exists.

What stands where is asked of `layout` and drawn by the functions the widgets use, so that nothing moves when
they take over. Nothing heavy is imported here.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from mentortui.domain.named import NamedTuple
from mentortui.presentation.ansi import to_ansi
from mentortui.presentation.glyphs import UNICODE, to_ascii
from mentortui.presentation.keybar import Pair, key_line
from mentortui.presentation.layout import SMALLEST, TALL, Layout, card_padding, layout
from mentortui.presentation.line import BLANK, Line, Row, cells, fit
from mentortui.presentation.nav import demo_in_nav, nav_line
from mentortui.presentation.person_card import card_lines, footed
from mentortui.presentation.title import rule_line, title_line
from mentortui.presentation.today import reason_lines, title_parts, today_rows, week_lines, why_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from mentortui.domain.glance import Glance
    from mentortui.domain.nudges import Nudge, WeekLine
    from mentortui.domain.views import PersonCard

__all__ = ["LEAST_ROWS", "TODAY_KEYS", "TodayShape", "to_ansi", "today_page", "today_shape", "too_small"]

TODAY_KEYS: tuple[Pair, ...] = (
    ("enter", "do it"),
    ("space", "done"),
    ("s", "snooze"),
    ("c", "compose"),
    ("i", "log"),
    ("/", "filter"),
    ("?", "help"),
)
LEAST_ROWS = 8
"""The week ahead gives way before the list has fewer rows than this."""


class TodayShape(NamedTuple):
    """How the rows of the body are shared out: air above, the list, the week with its rule, the last line."""

    air: int
    rows: int
    week: int
    why: bool


def today_shape(page: Layout, rows: int, week: int) -> TodayShape:
    """Share the body between `rows` of the list and `week` lines of the week ahead; `page` is the layout.

    From 32 rows on there is a week and a line that says why; the list takes what it needs and scrolls where
    that is more than there is.
    """
    air = 1 if page.tall else 0
    spacious = page.height >= TALL
    left = page.body - air - (3 if spacious else 0)
    below = week + 2 if spacious and week else 0
    if below and left - below < min(rows, LEAST_ROWS):
        below = 0
    return TodayShape(air, max(0, min(rows, left - below)), max(0, below - 2), spacious)


def too_small(width: int, height: int) -> str:
    """What is said in a terminal without room for a page."""
    return (
        f"Needs {SMALLEST[0]} columns and {SMALLEST[1]} rows; this is {width} × {height}. "
        "`mentortui today` prints the list."
    )


def today_page(
    items: Sequence[Nudge],
    card: PersonCard | Glance | None,
    now: datetime,
    zone: str,
    *,
    width: int,
    height: int,
    week: Sequence[WeekLine] = (),
    keys: Sequence[Pair] = TODAY_KEYS,
    ascii_only: bool = False,
    demo: bool = False,
) -> list[Line]:
    """Every row of the terminal, each exactly `width` cells, with the cursor on the first thing due.

    `items` are ranked, `card` is the person of the first one. Inks may carry a ground (`text.surface`).
    """
    page = layout(width, height)
    if page.small:
        return [fit(((too_small(width, height), "text"),), width), *[fit(BLANK, width)] * (height - 1)]
    grid = [BLANK] * height
    grid[page.nav_row] = nav_line(1, width, demo)
    title, sub, right = title_parts(items, now, zone, page.main)
    main = [title_line(title, sub, _badged(right, demo, width), page.main), rule_line(page.main, True)]
    main += _body(items, now, zone, page, week)
    side = _side(_card(items, card, now, zone, page), page) if page.card else {}
    for row in range(page.title_row - 1, page.footer_row):
        at = row - page.title_row
        part = fit(main[at] if 0 <= at < len(main) else BLANK, page.main)
        grid[row] = ((" " * page.margin, "text"), *part, (" " * page.gap, "text"), *side.get(row, BLANK))
    grid[page.footer_row] = ((" " * page.left, "text"), *key_line(keys, width - page.left - page.margin))
    fitted = [fit(line, width) for line in grid]
    return [_ascii(line) for line in fitted] if ascii_only else fitted


def _badged(right: str, demo: bool, width: int) -> Line:
    """The counts, and the DEMO badge where the navigation bar has no room for it."""
    badge: Line = (("  ", "text"), ("DEMO", "soon.bold")) if demo and not demo_in_nav(width) else BLANK
    return (((right, "muted"),) if right else BLANK) + badge


def _body(
    items: Sequence[Nudge], now: datetime, zone: str, page: Layout, week: Sequence[WeekLine]
) -> list[Line]:
    """The rows below the rule down to the last one above the air of the footer."""
    rows = today_rows(items, now, zone, page.main)
    ahead = week_lines(week, now, zone, page.main)
    shape = today_shape(page, len(rows), len(ahead))
    lines = [BLANK] * shape.air + _window(rows, shape.rows, page.main)
    if shape.week:
        lines += [BLANK, rule_line(page.main, False), *ahead]
    if shape.why:
        lines += [BLANK] * (page.body - len(lines) - 2)
        lines.append(why_line(items[0] if items else None, page.main))
    return lines


def _window(rows: Sequence[Row], height: int, size: int) -> list[Line]:
    """The first rows, the cursor on the first that can be chosen, and how many more there are."""
    lines = [row.line for row in rows[:height]]
    first = next((index for index, row in enumerate(rows) if row.id), -1)
    if 0 <= first < len(lines):
        lines[first] = _under_cursor(lines[first], size)
    if len(rows) > height > 0 and first != height - 1:
        hidden = len({row.id for row in rows[height - 1 :] if row.id})
        words = f"{UNICODE['more']} {hidden:,} more"
        line: Line = ((" " * max(0, size - 1 - cells(((words, ""),))), "text"), (words, "faint"))
        lines[-1] = line
    return lines


def _under_cursor(line: Line, size: int) -> Line:
    """On panel, the name strong, faint lifted to muted, the bar over the first cell."""
    out = [(UNICODE["bar"], "accent.panel")]
    for index, (text, ink) in enumerate(fit(line, size)):
        lifted = "strong.bold" if ink == "name" else ink.replace("faint", "muted")
        out.append((text[1:] if index == 0 else text, f"{lifted}.panel"))
    return tuple(out)


def _card(items: Sequence[Nudge], card: PersonCard | Glance | None, now: datetime, zone: str, page: Layout) -> list[Line]:
    """The person of the first row, and why it is there where the list does not say so."""
    why = reason_lines(items[0] if items else None, page.main, page.card_inside)
    return footed(card_lines(card, now, zone, page.card_inside), why, page.footer_row - page.title_row - 1)


def _side(lines: Sequence[Line], page: Layout) -> dict[int, Line]:
    """The card by row of the terminal: half a cell of air, lines on surface, half a cell of air."""
    first, last = page.title_row - 1, page.footer_row - 1
    inside, blank = page.card_inside, (" " * card_padding(page.card), "text.surface")
    found: dict[int, Line] = {
        first: ((UNICODE["lower"] * page.card, "surface"),),
        last: ((UNICODE["upper"] * page.card, "surface"),),
    }
    for row in range(first + 1, last):
        at = row - first - 1
        line = fit(lines[at] if at < len(lines) else BLANK, inside)
        found[row] = (blank, *((text, f"{ink}.surface") for text, ink in line), blank)
    return found


def _ascii(line: Line) -> Line:
    return tuple((to_ascii(text), ink) for text, ink in line)
