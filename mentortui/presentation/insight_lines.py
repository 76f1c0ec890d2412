"""Screen 9: six plots with their sentence, their table, and the people behind them (LOOK §5.9)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from mentortui.presentation import plots
from mentortui.presentation.cells import wrap
from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.line import BLANK, Line
from mentortui.presentation.returns_lines import returns_sentence

if TYPE_CHECKING:
    from mentortui.domain.returns import Returns

FEWEST, FEW = 5, "Fewer than five say more about chance than about you."
"""No plot is drawn from less."""


@dataclass(frozen=True, slots=True)
class Plot:
    """One plot: the right of its title, how it is drawn in so many cells and rows, its table, a true sentence, its people."""

    key: str
    title: str
    right: str
    draw: Callable[[int, int], list[Line]]
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    sentence: str
    people: tuple[str, ...]

    def lines(self, size: int, height: int = 0, *, as_table: bool) -> list[Line]:
        """The plot, or its table, and the sentence under it, in `height` rows; 0: as many as it takes."""
        said: list[Line] = [(plots.INDENT, (part, "muted")) for part in wrap(self.sentence, max(10, size - 2), 2)]
        room = (height or len(self.rows) + 99) - len(said)
        drawn = self._table(size, room) if as_table else self.draw(size, room)
        air: list[Line] = [BLANK] if said and len(drawn) < room else []
        return [*drawn, *air, *said]

    def _table(self, size: int, room: int) -> list[Line]:
        """As many rows as there is room for; what is left out is said."""
        hidden = len(self.rows) + 1 - room
        if hidden <= 0:
            return plots.table(self.head, self.rows, size)
        shown = max(1, room - 2)
        more = f"{UNICODE['more']} {len(self.rows) - shown} more, y copies all"
        return [*plots.table(self.head, self.rows[:shown], size), (plots.INDENT, (more, "faint"))]


def _early(count: int, what: str) -> Callable[[int, int], list[Line]]:
    words = f"Too early to tell: {count} of {FEWEST} {what}."
    return lambda size, room: [BLANK, (plots.INDENT, (words, "muted")), *((plots.INDENT, (part, "faint")) for part in wrap(FEW, size - 4, 2))]


def _unique(ids: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(ids))


def replies(rows: Sequence[tuple[str, int, int, tuple[str, ...]]]) -> Plot:
    """(route, replied, sent, people): who answered a first message."""
    known = [row for row in rows if row[2]]
    answered = sum(row[1] for row in known)
    ranked = sorted(known, key=lambda row: -row[1] / row[2])
    draw = _early(answered, "replies") if answered < FEWEST else lambda size, room: plots.bars([row[:3] for row in ranked], size)
    sentence = ""
    if answered >= FEWEST and len(ranked) > 1:
        best, last = ranked[0], ranked[-1]
        sentence = f"{best[0].capitalize()}: {best[1]} of {best[2]} answered. {last[0].capitalize()}: {last[1]} of {last[2]}."
    return Plot("replies", "Replies by route", "replied of sent", draw, ("route", "replied", "sent"),
                tuple((name, str(part), str(whole)) for name, part, whole, _ in ranked), sentence,
                _unique([person for row in ranked for person in row[3]]))


def give_take(rows: Sequence[tuple[str, int, int, tuple[str, ...]]]) -> Plot:
    """(YYYY-MM, given, received, people)."""
    given, received = sum(row[1] for row in rows), sum(row[2] for row in rows)
    total = given + received
    draw = _early(total, "favours") if total < FEWEST else lambda size, room: plots.months([row[:3] for row in rows], size, room)
    ahead, behind = sum(row[1] > row[2] for row in rows), sum(row[1] < row[2] for row in rows)
    sentence = ""
    if total >= FEWEST:
        more, count = ("given than received", ahead) if ahead >= behind else ("received than given", behind)
        sentence = f"More {more} in {count} of {len(rows)} months."
    return Plot("value", "Given and received", f"{given} given {UNICODE['dot']} {received} received", draw, ("month", "given", "received"),
                tuple((month, str(g), str(r)) for month, g, r, _ in reversed(rows)), sentence, _unique([p for row in rows for p in row[3]]))


def lag(told: Sequence[tuple[int, str]], waiting: Sequence[tuple[int, str]], names: dict[str, str]) -> Plot:
    """(days, person) told and still waiting, by person; the quickest first."""
    people = _unique([person for _, person in (*told, *waiting)])
    rows = [(names.get(person, "?"), [d for d, p in told if p == person], [d for d, p in waiting if p == person]) for person in people]
    rows.sort(key=lambda row: (not row[1], plots.median(row[1]) if row[1] else 0))
    count, early = len(told), len(told) < FEWEST
    draw = _early(count, "reports") if early else lambda size, room: _lag_lines(rows, size, room)
    right = "" if early else f"{UNICODE['met']} told  {UNICODE['now']} waiting"
    sentence = ""
    if not early:
        rest = f"; {len(waiting)} still wait" if len(waiting) > 1 else "; one still waits" if waiting else ""
        sentence = f"Half were told within {plots.median([days for days, _ in told])} days{rest}."
    table = tuple((name, ", ".join(map(str, sorted(t))) or "none", ", ".join(map(str, sorted(w))) or "none") for name, t, w in rows)
    return Plot("lag", "From advice to telling them", right, draw, ("person", "days until told", "days waiting"), table, sentence, people)


def _lag_lines(rows: Sequence[tuple[str, list[int], list[int]]], size: int, room: int) -> list[Line]:
    """As many people as there is room for below the axis; the rest are counted."""
    if len(rows) < room:
        return plots.days(rows, size)
    shown = max(1, room - 2)
    return [*plots.days(rows[:shown], size), (plots.INDENT, (f"{UNICODE['more']} {len(rows) - shown} more, v shows all", "faint"))]


def rhythm(counts: Sequence[tuple[int, int]], today: date, weeks: int) -> Plot:
    """(days ago, contacts) of the last `weeks` weeks: when there was real contact."""
    total = sum(number for _, number in counts)
    known = dict(counts)
    draw = _early(total, "contacts") if total < FEWEST else lambda size, room: plots.strip(known, today, size, weeks)
    by_week: dict[int, int] = {}
    for ago, number in counts:
        by_week[ago // 7] = by_week.get(ago // 7, 0) + number
    right = f"{UNICODE['one']} one  {UNICODE['two']} two  {UNICODE['three']} three or more"
    quiet = sum(week not in by_week for week in range(weeks))
    sentence = f"{total} contacts in {weeks} weeks, {quiet or 'none'} of them quiet." if total >= FEWEST else ""
    return Plot("rhythm", "Rhythm", right if total >= FEWEST else "", draw, ("weeks ago", "contacts"),
                tuple((str(week), str(by_week[week])) for week in sorted(by_week)), sentence, ())


def funnel(rows: Sequence[tuple[str, tuple[str, ...]]], returns: Sequence[Returns] = ()) -> Plot:
    """(stage, people who stand there), in order; `returns` are what those who gave advice on the way got back (F6)."""
    total = sum(len(people) for _, people in rows)
    counts = [(name, len(people)) for name, people in rows]
    draw = _early(total, "people in the pipeline") if total < FEWEST else lambda size, room: plots.funnel(counts, size)
    sentence = f"{counts[-1][1]} of {total:,} on the way have come to {counts[-1][0]}." if total >= FEWEST else ""
    sentence = " ".join(part for part in (sentence, returns_sentence(returns) if sentence else "") if part)
    return Plot("funnel", "From first sight to mentoring", "people at each stage", draw, ("stage", "people"),
                tuple((name, str(count)) for name, count in counts), sentence, _unique([p for _, people in rows for p in people]))


def sources(rows: Sequence[tuple[str, int, int, tuple[str, ...]]]) -> Plot:
    """(source, how many came to a conversation, how many in all, people): where people come from (C1)."""
    total, talked = sum(row[2] for row in rows), sum(row[1] for row in rows)
    ranked = sorted(rows, key=lambda row: (-row[1], -row[1] / row[2], -row[2], row[0]))
    bars = [row[:3] for row in ranked]
    draw = _early(total, "people in the pipeline") if total < FEWEST else lambda size, room: plots.bars(bars[: max(1, room - 1)], size)
    best = max((row for row in ranked if row[2] > 2), key=lambda row: row[1] / row[2], default=None)
    often = f"; most often by {best[0]}, {best[1]} of {best[2]}" if best and best[1] else ""
    sentence = f"{talked} of {total:,} talked{often}." if total >= FEWEST else ""
    return Plot("sources", "Where conversations come from", "talked of noted", draw, ("source", "conversations", "people"),
                tuple((name, str(part), str(whole)) for name, part, whole, _ in ranked), sentence,
                _unique([person for row in ranked for person in row[3]]))
