"""What was found anywhere, as rows: the kind said once, the match bold and underlined (LOOK 11-find)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from itertools import groupby

from mentortui.domain.cadence import local_day
from mentortui.domain.listings import Hit
from mentortui.domain.text import fold
from mentortui.presentation.cells import cut, pad, width
from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.line import BLANK, Line, Row, Span, fit
from mentortui.presentation.when import day

GUTTER = 12
"""Cells at the left for the kind; none of them where the list is narrow."""
WORDS = "People, notes, advice, meetings, goals, tasks, stories and messages: the first letters of any words."
NOTHING = "Nothing here has “{text}”. The first letters of a word are enough, in any order."
_NAME, _SIDE = 18, 12
CAP = 7
"""Rows shown of one kind where there are others, so that these are in sight."""
_MATCH = "strong.bold.underline"
_BEFORE = 18
"""Cells kept before a match that lies too far to the right to be seen."""


def folded(text: str) -> str:
    """The text without case and diacritics, sign for sign, so that places in it are places in the text."""
    out = []
    for char in text:
        out.append(fold(char)[:1] or char)
    return "".join(out)


def matches(text: str, query: str) -> list[tuple[int, int]]:
    """Where words of the text begin with a word of the query: (start, end) of what was typed, in order."""
    words = [re.escape(word) for word in re.findall(r"\w+", folded(query))]
    if not words:
        return []
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(words, key=len, reverse=True))})")
    return [(found.start(), found.end()) for found in pattern.finditer(folded(text))]


def marked(text: str, query: str, size: int, ink: str = "muted") -> Line:
    """At most `size` cells of the text, beginning so that the first match can be seen, matches underlined."""
    text = " ".join(text.split())
    spots = matches(text, query)
    if spots and width(text) > size and width(text[: spots[0][1]]) > size - 2:
        start = max(0, spots[0][0] - min(_BEFORE, size // 2))
        start = text.find(" ", start, spots[0][0]) + 1 or start
        text = UNICODE["cut"] + text[start:]
        spots = matches(text, query)
    text = cut(text, size)
    line: list[Span] = []
    at = 0
    for start, end in spots:
        if start >= len(text):
            break
        line += [(text[at:start], ink), (text[start:end], _MATCH)]
        at = end
    line.append((text[at:], ink))
    return tuple((part, tone) for part, tone in line if part)


def find_rows(
    hits: Sequence[Hit], query: str, sides: Mapping[str, str], today: date, zone: str, size: int, *, labelled: bool = False
) -> tuple[list[Row], list[str]]:
    """Rows `size` cells wide and, for each of them, the kind to say beside it ("" for most).

    `sides` are the words at the right by ref; without one the day something was made. `labelled` puts the kinds between
    the rows, where there is no room beside them.
    """
    rows: list[Row] = []
    labels: list[str] = []
    for kind, group in groupby(hits, key=lambda hit: hit.kind):
        found = list(group)
        title = kind.capitalize()
        if rows and not labelled:
            rows.append(Row(BLANK))
            labels.append("")
        elif labelled:
            rows.append(Row((("  ", "text"), (title, "muted.bold"))))
            labels.append("")
        shown = found[:CAP] if CAP + 1 < len(found) < len(hits) else found
        rows += [Row(_hit(hit, query, _side(hit, sides, today, zone), size), f"{hit.kind}:{hit.ref}") for hit in shown]
        if len(shown) < len(found):
            rows.append(Row((("  ", "text"), (f"{len(found) - len(shown)} more; another letter narrows", "faint"))))
        labels += ["" if labelled else title, *[""] * (len(rows) - len(labels) - 1)]
    return rows, labels


def _side(hit: Hit, sides: Mapping[str, str], today: date, zone: str) -> str:
    if (said := sides.get(hit.ref)) is not None:
        return said
    return day(local_day(hit.at, zone), today) if hit.at else ""


def _hit(hit: Hit, query: str, side: str, size: int) -> Line:
    room = size - 2 - _NAME - 1 - _SIDE - 2
    name_cells = _NAME
    if room < 16:
        name_cells, room = 14, size - 2 - 14 - 2
        side = ""
    name = marked(hit.title, query, name_cells, "name") if hit.kind == "people" else ((cut(hit.title, name_cells), "name"),)
    name = fit(name, name_cells)
    text = fit(marked(hit.text, query, room), room)
    right: Line = ((f" {pad(side, _SIDE, 'right')} ", "text"),) if side else BLANK
    return fit((("  ", "text"), *name, (" ", "text"), *text, *right), size)
