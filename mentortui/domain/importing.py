"""What an import is about to do and what it did: shapes that the journal hands to screens and the command line.

Apart from the other listings, because those bring every record of the domain with them, and an import needs none.
"""

from __future__ import annotations

from dataclasses import dataclass

from mentortui.domain.contact import Contact, Rejected


@dataclass(frozen=True, slots=True)
class Pair:
    """A row of a file beside a person who is there: `why` they seem the same; `changes` are field, here, in the file."""

    contact: Contact
    person_id: str
    person_name: str
    why: str
    changes: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Preview:
    """What an import would do. `maybe` are people who are perhaps the same; they come in as new unless merged."""

    format: str
    filename: str
    read: int
    new: tuple[Contact, ...]
    changed: tuple[Pair, ...]
    maybe: tuple[Pair, ...]
    unchanged: int
    rejected: tuple[Rejected, ...]
    warnings: tuple[str, ...]
    skipped: int = 0


@dataclass(frozen=True, slots=True)
class Report:
    """What an import did; `skipped` counts rows left out on purpose, `rejected` those that could not be read."""

    read: int
    added: int
    merged: int
    unchanged: int
    skipped: int
    rejected: tuple[Rejected, ...]
    warnings: tuple[str, ...]
