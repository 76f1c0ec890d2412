"""The mentor I am looking for, built from goals (METHOD B1)."""

from __future__ import annotations

from dataclasses import dataclass

from mentortui.domain.people import Asset
from mentortui.domain.record import Record


@dataclass(frozen=True, slots=True)
class Want:
    """One asset wanted: what exactly, and how much it weighs (1…3)."""

    asset: Asset
    value: str = ""
    weight: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Persona(Record):
    """A mentor as a sentence and a list of wanted assets; `goals` are the ids it is built from."""

    name: str
    sentence: str = ""
    goals: tuple[str, ...] = ()
    wants: tuple[Want, ...] = ()
