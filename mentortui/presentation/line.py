"""A line of the screen as data: text in pieces, each with the name of its ink.

Screens, the very first frame, `mentortui today` and the pictures all draw the same lines, so nothing jumps when one takes
over from the other, and stored text is never read as markup.

An ink is a token of the theme (text strong muted faint accent now soon ok stop info line) with optional words after dots:
`now.underline`, `muted.bold`, `text.italic`.
"""

from __future__ import annotations

from collections.abc import Iterable

from mentortui.domain.named import NamedTuple
from mentortui.presentation.cells import cut, width

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

Span: TypeAlias = tuple[str, str]
Line: TypeAlias = tuple[Span, ...]
BLANK: Line = ()


class Row(NamedTuple):
    """One row of a list. `id` names what it stands for; a heading or blank row has none and the cursor skips it."""

    line: Line
    id: str = ""


def of(text: str, ink: str = "text") -> Line:
    """A line of one piece."""
    return ((text, ink),)


def plain(line: Line) -> str:
    """The words alone."""
    return "".join(text for text, _ in line)


def cells(line: Line) -> int:
    """How many terminal cells the line takes."""
    return sum(width(text) for text, _ in line)


def fit(line: Iterable[Span], size: int) -> Line:
    """Exactly `size` cells: cut with … where it is longer, filled with blanks where shorter."""
    out: list[Span] = []
    left = size
    for text, ink in line:
        taken = width(text)
        if taken > left:
            if left > 0:
                out.append((cut(text, left), ink))
                left -= width(out[-1][0])
            break
        out.append((text, ink))
        left -= taken
    if left > 0:
        out.append((" " * left, "text"))
    return tuple(out)


def columns(*parts: tuple[Line, int, str], gap: int = 1) -> Line:
    """Parts side by side, each (line, cells, "left"|"right") and fitted; `gap` blanks between."""
    out: list[Span] = []
    for index, (line, size, align) in enumerate(parts):
        if index and gap:
            out.append((" " * gap, "text"))
        taken = cells(line)
        if align == "right" and taken < size:
            out.append((" " * (size - taken), "text"))
            out.extend(line)
        else:
            out.extend(fit(line, size))
    return tuple(out)
