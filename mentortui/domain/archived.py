"""What an archive of everything brings back: shapes that the journal hands to the command line."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Differing:
    """A row of an archive that is here already and says something else in `fields`. What is here stays.

    `row` is its number in the archive's `table`, from 1; `name` what a person would know it by, "" where it has nothing of the kind.
    """

    table: str
    row: int
    id: str
    name: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Archived:
    """What an archive brings, or brought: `read` rows are `added`, `merged` (a profile that was still empty), `unchanged` or `differing`."""

    read: int
    added: int
    people: int
    """How many of the added rows are people."""
    merged: int
    unchanged: int
    differing: tuple[Differing, ...]
    warnings: tuple[str, ...]
