"""Screen 9: five plots with their sentence, their table, and the people behind them (LOOK §5.9)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from mentortui.presentation import plots
from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.line import Line

FEWEST = 5
"""No plot is drawn from less."""


@dataclass(frozen=True, slots=True)
class Plot:
    """One plot: what stands at the right of its title, how it is drawn, its table, a sentence that is true, its people."""

    key: str
    title: str
    right: str
    draw: Callable[[int], list[Line]]
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    sentence: str
    people: tuple[str, ...]

    def lines(self, size: int, *, as_table: bool) -> list[Line]:
        """The plot, or its table, and the sentence under it."""
        drawn = plots.table(self.head, self.rows, size) if as_table else self.draw(size)
        said: list[Line] = [(), (plots.INDENT, (self.sentence, "muted"))] if self.sentence else []
        return [*drawn, *said]


def _early(count: int, what: str) -> Callable[[int], list[Line]]:
    words = f"Too early to tell: {count} of {FEWEST} {what}."
    return lambda size: [(), (plots.INDENT, (words, "muted"))]


def _unique(ids: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(ids))


def replies(rows: Sequence[tuple[str, int, int, tuple[str, ...]]]) -> Plot:
    """(route, replied, sent, people): who answered a first message."""
    known = [row for row in rows if row[2]]
    answered = sum(row[1] for row in known)
    ranked = sorted(known, key=lambda row: -row[1] / row[2])
    draw = _early(answered, "replies") if answered < FEWEST else lambda size: plots.bars([(n, p, w) for n, p, w, _ in ranked], size)
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
    draw = _early(total, "favours") if total < FEWEST else lambda size: plots.months([row[:3] for row in rows], size)
    sentence = ""
    if total >= FEWEST:
        sentence = "You gave first more often than not." if given > received else "You received more than you gave." if received > given else "Even."
    return Plot("value", "Given and received", f"{given} given {UNICODE['dot']} {received} received", draw, ("month", "given", "received"),
                tuple((month, str(g), str(r)) for month, g, r, _ in rows), sentence, _unique([p for row in rows for p in row[3]]))


def lag(told: Sequence[tuple[int, str]], waiting: Sequence[tuple[int, str]], names: dict[str, str]) -> Plot:
    """(days, person) told and still waiting, by person; the quickest first."""
    people = _unique([person for _, person in (*told, *waiting)])
    rows = [(names.get(person, "?"), [d for d, p in told if p == person], [d for d, p in waiting if p == person]) for person in people]
    rows.sort(key=lambda row: (not row[1], plots.median(row[1]) if row[1] else 0))
    count = len(told)
    legend = f"{UNICODE['met']} told   {UNICODE['now']} still waiting   right: median days"
    draw = _early(count, "reports") if count < FEWEST else lambda size: plots.days(rows[:8], size)
    right = f"median {plots.median([d for d, _ in told])} days" if count >= FEWEST else ""
    table = tuple((name, ", ".join(map(str, sorted(t))) or "none", ", ".join(map(str, sorted(w))) or "none") for name, t, w in rows)
    return Plot("lag", "From advice to telling them", right, draw, ("person", "days until told", "days waiting"), table,
                legend if count >= FEWEST else "", people)


def rhythm(counts: Sequence[tuple[int, int]], today: date) -> Plot:
    """(days ago, contacts): when there was real contact."""
    total = sum(number for _, number in counts)
    known = dict(counts)
    draw = _early(total, "contacts") if total < FEWEST else lambda size: plots.strip(known, today, size)
    weeks: dict[int, int] = {}
    for ago, number in counts:
        weeks[ago // 7] = weeks.get(ago // 7, 0) + number
    right = f"{UNICODE['one']} one  {UNICODE['two']} two  {UNICODE['three']} three or more"
    quiet = sum(week not in weeks for week in range(max(weeks, default=0) + 1))
    sentence = f"{total} contacts; {quiet} quiet week{'' if quiet == 1 else 's'}." if total >= FEWEST else ""
    return Plot("rhythm", "Rhythm", right if total >= FEWEST else "", draw, ("weeks ago", "contacts"),
                tuple((str(week), str(weeks[week])) for week in sorted(weeks)), sentence, ())


def funnel(rows: Sequence[tuple[str, tuple[str, ...]]]) -> Plot:
    """(stage, people who stand there)."""
    total = sum(len(people) for _, people in rows)
    counts = [(name, len(people)) for name, people in rows]
    draw = _early(total, "people in the pipeline") if total < FEWEST else lambda size: plots.funnel(counts, size)
    return Plot("funnel", "From first sight to mentoring", "people at each stage", draw, ("stage", "people"),
                tuple((name, str(count)) for name, count in counts), "", _unique([p for _, people in rows for p in people]))
