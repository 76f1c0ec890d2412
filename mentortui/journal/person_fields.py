"""What is typed about a person, made fit to be kept (METHOD C1, C4, H2)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from typing import Any

from mentortui.domain.errors import UsageError
from mentortui.domain.people import RELATIONS, Direction, Person, Seniority
from mentortui.domain.pipeline import Stage
from mentortui.domain.record import Record
from mentortui.domain.text import clean_line, clean_text, fold

_OWN = {f.name for f in fields(Person)} - {f.name for f in fields(Record)} - {"name_key", "stage_at", "import_key"}
_CHOICES: dict[str, tuple[str, ...]] = {
    "seniority": ("", *Seniority), "direction": ("", *Direction),
}
MOST_TIES = 12
"""More words than that say less."""


def cleaned(values: dict[str, Any]) -> dict[str, Any]:
    """Fields as typed → fields as kept; UsageError names the field and what it takes."""
    out: dict[str, Any] = {}
    for key, value in values.items():
        if key not in _OWN:
            raise UsageError(f"A person has no field “{key}”.")
        if key == "tz" and value:
            from mentortui.domain.zones import zone

            value = zone(clean_line(value)).key
        elif key == "cadence_days":
            if value is not None and not (isinstance(value, int) and 1 <= value <= 3660):
                raise UsageError("A rhythm is 1 to 3660 days.")
        elif key == "relation":
            value = _relation(value)
        elif key == "ties":
            value = _ties(value)
        elif isinstance(value, str) and key != "stage":
            value = clean_text(value).strip() if key in ("notes", "cares_about") else clean_line(value)
            if key == "email":
                _check_email(value)
        if key in _CHOICES and value not in _CHOICES[key]:
            raise UsageError(f"{key.capitalize()} is one of: {', '.join(c for c in _CHOICES[key] if c)}.")
        if key == "stage" and value is not None:
            value = stage_named(value)
        out[key] = value
    if "name" in out:
        if not out["name"]:
            raise UsageError("A person needs a name.")
        out["name_key"] = fold(out["name"])[:500]
    return out


def _check_email(value: str) -> None:
    """UsageError for what no mail could reach."""
    from mentortui.domain.contact import is_email

    if value and not is_email(value):
        raise UsageError(f"“{value}” is no email address: it has an @ and no blanks, like ana@example.org.")


def _words(value: str | Iterable[str]) -> list[str]:
    parts = value.split(",") if isinstance(value, str) else value
    return [word for part in parts if (word := clean_line(part).lower())]


def _relation(value: str | Iterable[str]) -> str:
    """Types of mentoring, one or several, as they are kept (C4); UsageError for what is none."""
    said = _words(value)
    if unknown := [word for word in said if word not in RELATIONS]:
        raise UsageError(f"Relation is one or several of: {', '.join(RELATIONS)}; “{unknown[0]}” is none. What they also are goes into ties.")
    return ",".join(word for word in RELATIONS if word in said)


def _ties(value: str | Iterable[str]) -> tuple[str, ...]:
    """What somebody also is to me (H2), each word once; any word is kept."""
    said = tuple(dict.fromkeys(_words(value)))
    if len(said) > MOST_TIES:
        raise UsageError(f"{MOST_TIES} ties are enough to say what somebody is to you.")
    return said


def stage_named(value: str) -> Stage:
    """A stage by its name; UsageError with the list."""
    try:
        return Stage(value)
    except ValueError:
        raise UsageError(f"“{value}” is no stage. Try one of: {', '.join(Stage)}.") from None
