"""The two rows that head a pane: its title with the count at the right, and the rule that says where the keys go."""

from __future__ import annotations

from mentortui.presentation.cells import cut
from mentortui.presentation.cells import width as cells_of
from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.line import Line, Span, cells, fit

INDENT = 2
"""Cells of a pane before anything readable: the cursor bar and air."""
_AIR = 1
_LEAST_SUB = 6


def as_line(text: str | Line, ink: str) -> Line:
    """A string in one ink, or a line left as it is."""
    if isinstance(text, str):
        return ((text, ink),) if text else ()
    return text


def title_line(
    title: str, sub: str | Line, right: str | Line, width: int, *, focused: bool = True, room: int = 0
) -> Line:
    """Title strong, subtitle muted, `right` flush to the right with a cell of air, in exactly `width` cells.

    `room` keeps at least so many cells for the right part. When it gets tight the subtitle goes first, then the title
    is cut; the count stays whole.
    """
    tail = as_line(right, "muted")
    taken = max(cells(tail), room)
    space = max(0, width - INDENT - _AIR - (taken + 2 if taken else 0))
    name = cut(title, space)
    line: list[Span] = [(" " * INDENT, "text"), (name, "strong.bold" if focused else "text.bold")]
    space -= cells_of(name) + 2
    second = as_line(sub, "muted")
    if second and space >= min(_LEAST_SUB, cells(second)):
        line.append(("  ", "text"))
        line.extend(fit(second, space) if cells(second) > space else second)
    blanks = width - _AIR - cells(tail) - cells(tuple(line))
    return fit((*line, (" " * max(0, blanks), "text"), *tail), width)


def rule_line(width: int, focused: bool) -> Line:
    """The rule below the title: heavy in the accent where the keys go, thin elsewhere."""
    return ((UNICODE["heavy"] * width, "accent"),) if focused else ((UNICODE["thin"] * width, "line"),)
