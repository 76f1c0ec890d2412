"""Lines with which a form answers what was typed."""

from __future__ import annotations

from mentortui.presentation.cells import wrap
from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.line import Line


def good(words: str) -> Line:
    """A line that says what was understood."""
    return ((UNICODE["ok"], "ok"), (f" {words}", "muted"))


def hint(words: str) -> Line:
    """A line worth a thought."""
    return ((UNICODE["soon"], "soon"), (f" {words}", "muted"))


def wrong(words: str, width: int) -> list[Line]:
    """What is wrong, wrapped at words."""
    first, *rest = wrap(words, max(10, width - 2), 4) or [""]
    return [((UNICODE["no"], "stop"), (f" {first}", "text")), *((("  " + part, "text"),) for part in rest)]
