"""The footer as a line of text: keys in bold, what they do in muted words (LOOK §5)."""

from __future__ import annotations

from collections.abc import Sequence

from mentortui.presentation.cells import width as cells_of
from mentortui.presentation.line import Line, Span, fit

Pair = tuple[str, str]
"""A key as it is shown and the word beside it."""


def gap_for(width: int) -> int:
    """Cells between two pairs in a footer with room for `width` cells."""
    return 3 if width >= 76 else 2


def fitting(pairs: Sequence[Pair], width: int, gap: int = 0) -> list[Pair]:
    """The pairs that fit: the last one (help) is never dropped, the one before it goes first."""
    between = gap or gap_for(width)
    kept = list(pairs)
    while len(kept) > 1 and sum(_cells(pair) + between for pair in kept) - between > width:
        kept.pop(-2)
    return kept


def _cells(pair: Pair) -> int:
    return cells_of(pair[0]) + (1 + cells_of(pair[1]) if pair[1] else 0)


def key_spots(pairs: Sequence[Pair], width: int, gap: int = 0) -> list[tuple[int, int, str]]:
    """(first column, column after the last, key) of each pair shown."""
    between, column, spots = gap or gap_for(width), 0, []
    for pair in fitting(pairs, width, gap):
        spots.append((column, column + _cells(pair), pair[0]))
        column += _cells(pair) + between
    return spots


def key_under(shown: str, column: int) -> str:
    """One key of those shown together, as `< >` or `JK`: the one in that cell; the first where it is beside them."""
    signs, at = list(shown) if len(shown) == 2 and shown.isupper() else shown.split(" "), 0
    for sign in signs:
        at = shown.index(sign, at) + len(sign)
        if column < at:
            return sign
    return signs[0]


def question_spots(question: Line, width: int) -> list[tuple[int, int, str]]:
    """(first column, column after the last, key) of each answer in a question: its key in bold and the words after it."""
    spots: list[tuple[int, int, str]] = []
    column, began, key = 0, 0, ""
    for text, ink in question:
        if ink == "text.bold":
            if key:
                spots.append((began, column, key))
            began, key = column, text.strip()
        column += cells_of(text)
    if key:
        spots.append((began, min(column, width), key))
    return spots


def key_line(pairs: Sequence[Pair], width: int, gap: int = 0) -> Line:
    """The footer, from the left edge of what is readable on, in at most `width` cells."""
    line: list[Span] = []
    for key, word in fitting(pairs, width, gap):
        if line:
            line.append((" " * (gap or gap_for(width)), "text"))
        line.append((key, "text.bold"))
        if word:
            line.append((" " + word, "muted"))
    return fit(line, width)
