"""What the pipeline says where nobody is to be seen (LOOK §5.4, §7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentortui.domain.pipeline import spoken
from mentortui.presentation.cells import wrap
from mentortui.presentation.empty import empty_rows
from mentortui.presentation.line import BLANK, Line, Row

if TYPE_CHECKING:
    from mentortui.domain.people import Person
    from mentortui.domain.pipeline import Stage

WHO = "Who crossed your mind lately?"


def stage_words(stage: Stage | None) -> str:
    """`in conversation`, `reached out`: a stage inside a sentence."""
    return spoken(stage) if stage is not None else "the address book"


def moved_line(came: Person, now: Person) -> Line:
    """`moved Jo from reached out to in conversation` (C3)."""
    return (("moved ", "text"), (now.called, "strong"), (f" from {stage_words(came.stage)} to {stage_words(now.stage)}", "text"))


def column_empty(width: int) -> list[Row]:
    """Under *Identified* on an empty board."""
    rows = [Row((("  ", "text"), (part, "text"))) for part in wrap(WHO, max(8, width - 3), 4)]
    pairs = (("n", "add a person"), ("I", "import"), ("A", "address book"))
    return [*rows, Row(BLANK), *(Row((("  ", "text"), (key, "text.bold"), (f"  {word}", "text"))) for key, word in pairs)]


def nobody_rows(width: int) -> list[Row]:
    """An empty list."""
    return empty_rows(WHO, "n", "add a person", width=width, more=[("I", "import")])


def nobody_here(text: str, hits: int, most: int, width: int) -> list[Row]:
    """A filter without result, and how many the address book has beside: enter shows them."""
    said = f"Nobody here matches “{text.strip()}”."
    if hits:
        number = f"{hits:,}{'+' if hits >= most else ''} {'does' if hits == 1 else 'do'}"
        said += f" {number} in the address book: enter shows {'them' if hits > 1 else 'who'}."
    return empty_rows(said, width=width)
