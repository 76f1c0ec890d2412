"""Screen 7: given to the left of an axis, received to the right; advice in five steps; promises, who ▸ whom (LOOK §5.7)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from mentortui.domain.advice import Advice, AdviceState, Decision
from mentortui.domain.listings import AdviceRow, LedgerRow, PromiseRow
from mentortui.presentation.cells import cut, pad, width, wrap
from mentortui.presentation.empty import empty_rows
from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.line import Line, Row, Span, cells, columns, fit, of
from mentortui.presentation.passed_lines import first_names
from mentortui.presentation.when import day

MOST_UNITS = 9
"""More than nine become nine, and the number tells."""
_SHORT_CHIP, _CHIP_CELLS = 56, 13
_WHEN = 7
"""Cells of the day of a promise: `no date` is the longest word there."""
FIVE_STEPS_FROM = 70
"""Cells from which the five steps of advice have a column each."""
NO_VALUE = "A favour noted is a favour you can build on. Small ones count: an article, a name, an hour of listening."
NO_ADVICE = "Advice you follow up comes back as more advice. Note one line after a talk and see what became of it."
NO_PROMISES = "What either side said they would do is kept here with its day."
_CHIP = {"one-way": ("now", "now"), "give first": ("soon", "soon"), "wait": ("soon", "soon")}
_STEPS = ("got", "weigh", "act", "result", "told")
_OUTCOME = {"": "", Decision.ADOPT: "adopted", Decision.ADAPT: "adapted", Decision.DECLINE: "declined"}


def _units(count: int, ink: str, *, right: bool) -> Line:
    drawn = UNICODE["unit"] * min(count, MOST_UNITS)
    return (((" " * (MOST_UNITS - len(drawn)) + drawn) if right else pad(drawn, MOST_UNITS), ink),)


def _last(row: LedgerRow, now: datetime) -> str:
    return f"{max(0, (now - row.last_at).days)} d" if row.last_at else "never"


def _value_columns(size: int) -> tuple[int, bool, bool]:
    """(cells of the name, whether there is a chip, whether there is the last gift)."""
    fixed = 2 + 4 + MOST_UNITS + 2 + MOST_UNITS + 4 + 1
    chip, last = size >= fixed + 18 + 14 + 8, size >= fixed + 14 + 8
    return max(8, min(24, size - fixed - (14 if chip else 0) - (8 if last else 0))), chip, last


def value_rows(rows: Sequence[LedgerRow], now: datetime, size: int) -> list[Row]:
    """The axis, with a head row."""
    if not rows:
        return _nothing(NO_VALUE, "b", "note something you did", size)
    name, chip, last = _value_columns(size)
    head: Line = (("  ", "text"), (pad("Person", name), "faint"), (pad("given", 4 + MOST_UNITS, "right"), "faint"), ("  ", "text"),
                  (pad("received", MOST_UNITS + 4), "faint"))
    if chip:
        head = (*head, (" " * 13, "text"))
    if last:
        left = size - 1 - sum(len(text) for text, _ in head)
        head = (*head, (pad("last gift" if left >= 9 else "last", left, "right"), "faint"))
    out = [Row(head)]
    for row in rows:
        line: list[Span] = [("  ", "text"), (pad(row.name, name), "name"), (pad(str(row.given), 3, "right") + " ", "text"),
                            *_units(row.given, "ok", right=True), ("  ", "text"), *_units(row.received, "info", right=False),
                            (pad(str(row.received), 4, "right"), "text")]
        if chip:
            sign, ink = _CHIP.get(row.chip, ("", ""))
            said = f"wait {row.months} mo" if row.months else row.chip
            words: Line = ((f"  {UNICODE[sign]} ", ink), (pad(said, 10), "text")) if sign else ((" " * 14, "text"),)
            line += words
        if last:
            used = cells(tuple(line))
            line.append((pad(_last(row, now), max(8, size - 1 - used), "right"), "text"))
        out.append(Row(tuple(line), row.person_id))
    return out


def _first(name: str) -> str:
    return name.split(" ")[0]


def _step(piece: Advice) -> tuple[tuple[str, str], ...]:
    """A sign and its ink for each of the five steps."""
    done, later, due = ("ok", "ok"), ("later", "faint"), ("now", "now")
    state = piece.state
    weigh = done if piece.decision else later
    if piece.decision == Decision.DECLINE:
        return done, weigh, ("part", "soon"), later, done if piece.reported_at else due
    act = done if piece.result_at else ("part", "soon") if state is AdviceState.ACTING else later
    result = done if piece.result_at else later
    told = done if piece.reported_at else due if piece.result_at else later
    return done, weigh, act, result, told


def advice_chip(piece: Advice, *, short: bool = False) -> Span:
    """The five steps as one word, where there is no room for them; `short` leaves more to the advice itself."""
    if piece.reported_at:
        return (f"{UNICODE['ok']} told", "ok")
    if piece.state in (AdviceState.RESULT, AdviceState.DECLINED):
        return (f"{UNICODE['now']} report" + ("" if short else " back"), "now")
    return (f"{UNICODE['part']} trying it", "soon") if piece.decision else (f"{UNICODE['later']} to weigh", "faint")


def _nothing(words: str, key: str, verb: str, size: int, example: Sequence[Line] = ()) -> list[Row]:
    """An empty part, closer to its rule than an empty page: two more stand below."""
    return empty_rows(words, key, verb, example, width=size)[1:]


def _example(size: int) -> list[Line]:
    """How advice will look (LOOK 15)."""
    steps = (("later", "weighing"), ("soon", "acted on"), ("ok", "told them"))
    room = max(8, min(30, size - 20))
    return [(((pad("“Show the number first”", room) if not at else " " * room) + f" {UNICODE[sign]} {words}", "faint"),)
            for at, (sign, words) in enumerate(steps)]


def _piece(row: AdviceRow, went: Mapping[str, Sequence[str]] | None, size: int) -> Line:
    """The words of a piece of advice, and where it went; how many they are where their names would leave too little of it."""
    names = (went or {}).get(row.advice.id, ())
    said = first_names(names)
    if width(said) + 3 > size // 2 and len(names) > 1:
        said = f"{len(names)} people"
    end = f" {UNICODE['out']} {said}" if said else ""
    return ((cut(row.advice.text, max(6, size - width(end))), "name"), (end, "muted")) if end else of(row.advice.text, "name")


def advice_rows(rows: Sequence[AdviceRow], size: int, *, example: bool = True, went: Mapping[str, Sequence[str]] | None = None) -> list[Row]:
    """Advice, from whom, five steps under their words, outcome; the steps become one chip where it is narrow.

    `went` is by the id of a piece the names of those it was passed on to (H1).
    """
    if not rows:
        return _nothing(NO_ADVICE, "a", "note a piece of advice", size, _example(size) if example else ())
    who = 7
    if size < FIVE_STEPS_FROM:
        # The chip is said shorter only where the advice itself would be cut for it.
        cut_for_it = any(width(row.advice.text) > size - who - _CHIP_CELLS - 5 for row in rows)
        chips = {row.advice.id: advice_chip(row.advice, short=size < _SHORT_CHIP and cut_for_it) for row in rows}
        chip = max(width(words) for words, _ in chips.values())
        text = max(10, size - 2 - who - 1 - chip - 1 - 1)
        return [Row((("  ", "text"), *columns((_piece(r, went, text), text, "left"), (of(_first(r.person_name), "muted"), who, "left"),
                                              ((chips[r.advice.id],), chip, "left"))), r.advice.id) for r in rows]
    widths = [5, 7, 5, 8, 5]
    text = max(12, size - 2 - 1 - who - 1 - sum(widths) - 8 - 1)
    head: Line = ((" " * (2 + text + 1 + who + 1), "text"), *((pad(w, c), "faint") for w, c in zip(_STEPS, widths, strict=True)))
    out = [Row(head)]
    for row in rows:
        signs = tuple((pad(UNICODE[sign], wide), ink) for (sign, ink), wide in zip(_step(row.advice), widths, strict=True))
        out.append(Row((("  ", "text"), *fit(_piece(row, went, text), text), (" ", "text"), (pad(_first(row.person_name), who), "muted"),
                        (" ", "text"), *signs, (pad(_OUTCOME[row.advice.decision], 8, "right"), "muted")), row.advice.id))
    return out


def spread_lines(heading: str, words: str, size: int) -> list[Line]:
    """What a row had to cut, for the card of `size` cells: a heading and at most five lines, which hold all but the longest."""
    return [((heading, "muted.bold"),), *(((part, "text"),) for part in wrap(words, size, 5))]


def promise_rows(rows: Sequence[PromiseRow], now: datetime, zone: str, size: int) -> list[Row]:
    """Who ▸ whom, what, by when; kept ones muted at the end."""
    if not rows:
        return _nothing(NO_PROMISES, "p", "note a promise", size)
    today = now.astimezone(ZoneInfo(zone)).date()
    # As much as the longest name needs, so that what was promised is cut as late as it can be.
    way_cells = min(18, 9 + max(width(_first(row.person_name)) for row in rows))
    body = max(6, size - 2 - way_cells - 1 - 1 - _WHEN - 1)
    out = []
    for row in rows:
        promise, first = row.promise, _first(row.person_name)
        sign, ink = _standing(promise.kept_at is not None, promise.by_on, today, mine=bool(promise.mine))
        way = f" {UNICODE['out']} "
        who: Line = (("you" + way, "muted"), (first, "name")) if promise.mine else ((first, "name"), (way + "you", "muted"))
        when = "kept" if promise.kept_at else day(promise.by_on, today) if promise.by_on else "no date"
        line = columns(((*(((UNICODE[sign] + " ", ink)),), *who), way_cells, "left"), (of(promise.text, "muted"), body, "left"),
                       (of(when, "muted" if promise.kept_at else "text"), _WHEN, "right"))
        out.append(Row((("  ", "text"), *line), promise.id))
    return out


def _standing(kept: bool, by: date | None, today: date, *, mine: bool) -> tuple[str, str]:
    if kept:
        return "ok", "ok"
    if by is None or not mine:
        return "later", "faint"
    return ("now", "now") if by <= today else ("soon", "soon")


def advice_count(rows: Sequence[AdviceRow]) -> str:
    """`2 to report`, or how many there are."""
    due = sum(r.advice.state in (AdviceState.RESULT, AdviceState.DECLINED) for r in rows)
    return f"{due} to report" if due else f"{len(rows)}" if rows else "none yet"


def promise_count(rows: Sequence[PromiseRow]) -> str:
    """`2 yours · 1 theirs`, of those still open."""
    if not rows:
        return "none yet"
    mine = sum(bool(r.promise.mine) for r in rows if not r.promise.kept_at)
    theirs = sum(not r.promise.mine for r in rows if not r.promise.kept_at)
    return f" {UNICODE['dot']} ".join(part for part in (f"{mine} yours" if mine else "", f"{theirs} theirs" if theirs else "") if part)
