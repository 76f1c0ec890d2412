"""Honest plots from characters: bars, months above and below their letters, days to a report, a weekday strip (LOOK §5.9).

Each takes plain numbers and gives lines of at most `size` cells; colours carry no meaning of their own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from mentortui.presentation.cells import pad
from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.line import Line, Span

INDENT: Span = ("  ", "text")
_MONTHS = "JFMAMJJASOND"
_MONTH_NAMES = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAYS = ("Mon", "", "Wed", "", "Fri", "", "Sun")


def bars(rows: Sequence[tuple[str, int, int]], size: int) -> list[Line]:
    """(label, part, whole) as a bar on its track: `introduction ━━━━━━━── 7 of 9`."""
    label = min(18, max((len(name) for name, _, _ in rows), default=0) + 1)
    track = max(6, size - 2 - label - 11)
    out: list[Line] = []
    for name, part, whole in rows:
        filled = round(track * part / whole) if whole else 0
        words = f"{part} of {whole}"
        out.append((INDENT, (pad(name, label), "text"), (UNICODE["heavy"] * filled, "info"), (UNICODE["thin"] * (track - filled), "line"),
                    (pad(words, 10, "right"), "text")))
    return out


def months(rows: Sequence[tuple[str, int, int]], size: int, height: int = 11) -> list[Line]:
    """(YYYY-MM, given, received): ▮▮ above for given, below for received; where `height` rows are too few a mark stands for more."""
    label = 11
    shown = rows[-max(1, (size - 2 - label) // 3):]
    most, least = max((given for _, given, _ in shown), default=0), max((received for _, _, received in shown), default=0)
    unit = next((unit for unit in range(1, most + least + 2) if -(-most // unit) - (-least // unit) + 1 <= height), most + least + 1)
    above, below = -(-most // unit), -(-least // unit)

    def level(number: int, counts: Sequence[int], word: str, ink: str) -> Line:
        marks = "".join(f"{UNICODE['unit'] * 2 if -(-count // unit) >= number else '  '} " for count in counts)
        return (INDENT, (pad(word if number == 1 else "", label), ink), (marks, ink))

    letters = "".join(f"{_MONTHS[int(month[5:7]) - 1]}  " for month, _, _ in shown)
    each = f"{UNICODE['unit'] * 2} up to {unit}" if unit > 1 else ""
    return [*(level(number, [given for _, given, _ in shown], "given", "ok") for number in range(above, 0, -1)),
            (INDENT, (pad(each, label), "faint"), (letters, "faint")),
            *(level(number, [received for _, _, received in shown], "received", "info") for number in range(1, below + 1))]


def days(rows: Sequence[tuple[str, Sequence[int], Sequence[int]]], size: int) -> list[Line]:
    """(name, days until told, days still waiting) as points on a line from 0, the median of the told at the right."""
    label, right = 17, 8
    track = max(10, size - 2 - label - right - 1)
    most = max((day for _, told, waiting in rows for day in (*told, *waiting)), default=0)
    scale = max(10, -(-most // 10) * 10)
    axis = [" "] * (track + len(str(scale)))
    for tick in range(0, scale + 1, max(10, scale // 40 * 10)):
        at = round((track - 1) * tick / scale)
        for offset, digit in enumerate(str(tick)):
            axis[at + offset] = digit
    head = pad("days", label) + "".join(axis[: track + 1]) + pad("median", right - 1, "right")
    out: list[Line] = [(INDENT, (head, "faint"))]
    for name, told, waiting in rows:
        points: dict[int, Span] = {round((track - 1) * day / scale): (UNICODE["met"], "info") for day in told}
        points |= {round((track - 1) * day / scale): (UNICODE["now"], "now") for day in waiting}
        line: list[Span] = [INDENT, (pad(name, label), "text")]
        line += [points.get(at, (UNICODE["thin"], "line")) for at in range(track)]
        line.append((pad(str(median(told)) if told else UNICODE["dash"], right, "right"), "text"))
        out.append(tuple(line))
    return out


def median(values: Sequence[int]) -> int:
    """The middle value, the lower one of two."""
    return sorted(values)[(len(values) - 1) // 2]


def strip(counts: Mapping[int, int], today: date, size: int, most: int = 52) -> list[Line]:
    """Days ago → how many contacts, as weeks side by side, at most `most`: one row a weekday, a month name where one begins."""
    weeks = max(1, min(most, (size - 8) // 2))
    first = today - timedelta(days=today.weekday(), weeks=weeks - 1)
    out: list[Line] = []
    for weekday in range(7):
        line: list[Span] = [INDENT, (pad(_DAYS[weekday], 5), "faint")]
        for week in range(weeks):
            day = first + timedelta(weeks=week, days=weekday)
            number = counts.get((today - day).days, 0) if day <= today else 0
            sign = (UNICODE["dot"], "line") if not number else (UNICODE[("one", "two", "three")[min(number, 3) - 1]], "info")
            line += [sign if day <= today else (" ", "text"), (" ", "text")]
        out.append(tuple(line))
    names = [" "] * (weeks * 2 + 3)
    free = 0
    for week in range(weeks):
        start = first + timedelta(weeks=week)
        if (start.day <= 7 or week == 0) and week * 2 >= free:
            for offset, letter in enumerate(_MONTH_NAMES[start.month - 1]):
                names[week * 2 + offset] = letter
            free = week * 2 + 4
    out.append((INDENT, (" " * 5, "text"), ("".join(names).rstrip(), "faint")))
    return out


def funnel(rows: Sequence[tuple[str, int]], size: int) -> list[Line]:
    """(stage, people) side by side, each with a bar that is its share of the largest."""
    most = max((count for _, count in rows), default=0)
    cell = (size - 2) // max(1, len(rows))
    if cell < 14:
        track = max(6, size - 2 - 14 - 8)
        return [(INDENT, (pad(name, 14), "text"), (pad(UNICODE["heavy"] * (round(track * count / most) if most else 0), track), "info"),
                 (pad(f"{count:,}", 7, "right"), "strong.bold")) for name, count in rows]
    heads: list[Span] = [INDENT]
    lines: list[Span] = [INDENT]
    numbers: list[Span] = [INDENT]
    for name, count in rows:
        filled = round((cell - 3) * count / most) if most else 0
        heads.append((pad(name, cell), "text"))
        lines += [(UNICODE["heavy"] * max(filled, 1 if count else 0), "info"), (" " * (cell - max(filled, 1 if count else 0)), "text")]
        numbers.append((pad(f"{count:,}", cell), "strong.bold"))
    return [tuple(heads), tuple(lines), tuple(numbers)]


def table(head: Sequence[str], rows: Sequence[Sequence[str]], size: int) -> list[Line]:
    """Any of them as words and numbers: what a screen reader gets, and what `y` copies."""
    widths = [max(len(str(cell)) for cell in column) for column in zip(head, *rows, strict=True)] if rows else [len(cell) for cell in head]
    spare = size - 2 - sum(widths) - 2 * (len(widths) - 1)
    if spare < 0:
        widths[0] = max(4, widths[0] + spare)

    def drawn(cells: Sequence[str], ink: str) -> Line:
        parts = [pad(str(cell), width, "left" if at == 0 else "right") for at, (cell, width) in enumerate(zip(cells, widths, strict=True))]
        return (INDENT, ("  ".join(parts), ink))

    return [drawn(head, "faint"), *(drawn(row, "text") for row in rows)]
