"""Two windows changed the same person: what both changed is told, what only one of them did is kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from mentortui.domain.people import Person

SHOWN = 40
"""Letters of the other value as it is quoted."""


def read(person: Person, field: str) -> Any:
    """A field as the form gives it: the kinds of mentoring as single words, text in one line."""
    value = person.relations if field == "relation" else getattr(person, field)
    return " ".join(value.split()) if isinstance(value, str) and not hasattr(value, "value") else value


def both_changed(mine: Mapping[str, Any], before: Person, now: Person) -> tuple[str, ...]:
    """The fields of `mine`, what the form wants to write, that another window has changed since `before`, to something else."""
    return tuple(field for field, value in mine.items() if read(now, field) != read(before, field) and read(now, field) != value)


def told(labels: Sequence[str]) -> str:
    """What is said of them, by their labels in the form, and what the next ctrl+s does."""
    *first, last = labels
    names = f"{', '.join(first)} and {last} were" if first else f"{last} was"
    return f"{names} changed in another window too. ctrl+s once more keeps yours; undo then shows the other."


def quoted(value: Any) -> str:
    """The other value in a line below the field, cut to what one line takes."""
    text = "" if value is None else " ".join(str(value).split())
    cut = text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"
    return f"The other window: {cut}" if cut else "The other window: empty"
