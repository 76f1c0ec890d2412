"""What an empty list says: why it matters, the one key, and a faint example (LOOK §1, emptiness is a teacher)."""

from __future__ import annotations

from collections.abc import Sequence

from mentortui.presentation.cells import wrap
from mentortui.presentation.line import BLANK, Line, Row

_INDENT = ("  ", "text")
_LONGEST = 60


def empty_lines(
    why: str,
    key: str = "",
    word: str = "",
    example: Sequence[Line] = (),
    *,
    width: int,
    more: Sequence[tuple[str, str]] = (),
) -> list[Line]:
    """Lines for a pane of `width` cells. `more` are further (key, word) pairs; `example` is drawn as given, usually faint."""
    lines: list[Line] = [BLANK, BLANK]
    lines += [(_INDENT, (part, "text")) for part in wrap(why, min(_LONGEST, max(10, width - 4)), 6)]
    pairs = [(key, word), *more] if key else list(more)
    if pairs:
        lines.append(BLANK)
        size = max(len(shown) for shown, _ in pairs)
        lines += [(_INDENT, (shown.ljust(size), "text.bold"), ("  " + does, "text")) for shown, does in pairs]
    if example:
        lines += [BLANK, BLANK, (_INDENT, ("It will look like this", "faint")), BLANK]
        lines += [(_INDENT, *line) if line else BLANK for line in example]
    return lines


def empty_rows(
    why: str, key: str = "", word: str = "", example: Sequence[Line] = (), *, width: int,
    more: Sequence[tuple[str, str]] = (),
) -> list[Row]:
    """The same as rows of a list, none of which can be chosen."""
    return [Row(line) for line in empty_lines(why, key, word, example, width=width, more=more)]
