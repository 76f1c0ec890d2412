"""What a table says of people beyond their address, as fields of a person (METHOD C1, C4, H2)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mentortui.domain.errors import UsageError
from mentortui.journal.person_fields import cleaned

_CHOICES = frozenset({"stage", "direction", "seniority"})
_YES = frozenset({"1", "yes", "true"})


def understood(more: Mapping[int, Mapping[str, str]]) -> tuple[dict[int, dict[str, Any]], tuple[str, ...]]:
    """By row the fields as they are kept, and a sentence for each field of which something could not be read and is left out."""
    read: dict[tuple[str, str], Any] = {}
    wrong: dict[str, list[str]] = {}
    found: dict[int, dict[str, Any]] = {}
    for row, said in more.items():
        for name, text in said.items():
            if (name, text) not in read:
                read[name, text] = _field(name, text)
            if (value := read[name, text]) is None:
                wrong.setdefault(name, []).append(text)
            else:
                found.setdefault(row, {})[name] = value
    return found, tuple(f"The {name} of {_rows(len(texts))} was left out: “{texts[0][:40]}” is none." for name, texts in wrong.items())


def _field(name: str, text: str) -> Any:
    """The value to keep, None where the text is none."""
    if name == "confidential":
        return int(text.casefold() in _YES)
    if name in _CHOICES:
        text = text.casefold().replace(" ", "-")
    try:
        return cleaned({name: text})[name]
    except UsageError:
        return None


def _rows(count: int) -> str:
    return "1 row" if count == 1 else f"{count:,} rows"
