"""A sentence that has to fit: what is named in it gives way before its verb, its end, or a key (LOOK §6, toast)."""

from __future__ import annotations

import re

from mentortui.presentation.cells import cut, width
from mentortui.presentation.line import BLANK, Line, Span, cells, fit

_LEAST, _LEAST_OF_PATH = 12, 28
"""Cells a name keeps, and a path, which one wants to find again."""
_LONG_WORD = 18
_PATH = re.compile(r"^[~.]?/\S")


def cut_middle(text: str, size: int) -> str:
    """At most `size` cells, cut in the middle: of a path its beginning and the name of the file stay."""
    if width(text) <= size:
        return text
    if size < 3:
        return cut(text, size)
    head = cut(text, size // 2)
    tail = text
    while width(tail) > size - width(head):
        tail = tail[1:]
    return head + tail


def _less(text: str, over: int) -> str:
    """So many cells less, as far as that goes: a path loses its middle, any other name its end."""
    if "/" in text:
        return cut_middle(text, max(_LEAST_OF_PATH, width(text) - over))
    return cut(text, max(_LEAST, width(text) - over))


def squeeze(line: Line, size: int) -> Line:
    """The line with its names, paths and quotations shortened until it fits, as far as that goes; the rest is untouched."""
    spans = list(line)
    named = [at for at, (text, ink) in enumerate(spans) if ink.startswith("strong") and width(text) > _LEAST]
    for at in sorted(named, key=lambda at: -width(spans[at][0])):
        text, ink = spans[at]
        if (over := cells(tuple(spans)) - size) > 0:
            spans[at] = (_less(text, over), ink)
    for pattern in (rf"\S{{{_LONG_WORD},}}", r"(?<=“)[^”]{13,}(?=”)"):
        for at, (text, ink) in enumerate(spans):
            for found in sorted(re.findall(pattern, text), key=width, reverse=True):
                if (over := cells(tuple(spans)) - size) > 0:
                    spans[at] = (spans[at][0].replace(found, _less(found, over), 1), ink)
    return tuple(spans)


def rows_of(line: Line, tail: Line, size: int, most: int) -> list[Line]:
    """The sentence in at most `most` rows of `size` cells, broken at words, `tail` whole behind it.

    Names give way first where that makes one row of it; a path, which one wants to find again, stays whole where the rows take it.
    """
    if any(ink.startswith("strong") and _PATH.search(text) for text, ink in line):
        rows = _with(_wrapped(line, size), tail, size)
        if len(rows) <= most:
            return rows
    whole = (*squeeze(line, size - cells(tail)), *tail)
    if cells(whole) <= size:
        return [whole]
    for target in range(size * most, size - 1, -4):
        rows = _with(_wrapped(squeeze(line, target), size), tail, size)
        if len(rows) <= most:
            return rows
    kept, rest = rows[: most - 1], rows[most - 1 : len(rows) - bool(tail)]
    left = tuple(span for row in rest for span in (*row, (" ", "text")))
    return [*kept, (*fit(left, max(1, size - cells(tail))), *tail)]


def _with(rows: list[Line], tail: Line, size: int) -> list[Line]:
    """The rows with `tail` behind the last, or on a row of its own."""
    if not tail:
        return rows
    return [*rows[:-1], (*rows[-1], *tail)] if cells(rows[-1]) + cells(tail) <= size else [*rows, _lead(tail)]


def _lead(line: Line) -> Line:
    """A line without the blanks before it."""
    return tuple((text.lstrip(), ink) if not at else (text, ink) for at, (text, ink) in enumerate(line) if at or text.strip())


def _of_path(path: str, size: int) -> str:
    """As much of a path as one row takes, up to a slash where there is one; "" where nothing fits."""
    end = len(path)
    while end and width(path[:end]) > size:
        end -= 1
    slash = path.rfind("/", 1, end) + 1
    return path[: slash if slash > 1 else end]


def _wrapped(line: Line, size: int) -> list[Line]:
    """Rows broken at blanks; a path longer than a row goes on in the next, any other word is cut."""
    rows: list[Line] = []
    row: list[Span] = []
    for text, ink in line:
        for part in re.findall(r"\s+|\S+", text):
            while "/" in part and width(part) > size and (head := _of_path(part, size - cells(tuple(row)))):
                rows.append((*row, (head, ink)))
                row, part = [], part[len(head) :]
            if row and cells(tuple(row)) + width(part) > size:
                while row and row[-1][0].isspace():
                    row.pop()
                rows.append(tuple(row))
                row = []
            if row or not part.isspace():
                row.append((cut(part, size), ink))
    return [*rows, tuple(row)] if row else rows or [BLANK]
