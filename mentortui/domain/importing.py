"""What an import is about to do and what it did: shapes that the journal hands to screens and the command line.

Apart from the other listings, because those bring every record of the domain with them, and an import needs none. Tuples,
because on its way nothing loads `dataclasses`, which takes as long as three hundred people.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from mentortui.domain.contact import Contact, Rejected
from mentortui.domain.named import NamedTuple


class Pair(NamedTuple):
    """A row of a file beside a person who is there: `why` they seem the same; `changes` are field, here, in the file."""

    contact: Contact
    person_id: str
    person_name: str
    why: str
    changes: tuple[tuple[str, str, str], ...] = ()


class Preview(NamedTuple):
    """What an import would do. `maybe` are people who are perhaps the same; they come in as new unless merged.

    `more` is what the file says of its rows beyond a contact, as fields of a person: those who are new get it.
    """

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
    more: Mapping[int, Mapping[str, Any]] = MappingProxyType({})


class Report(NamedTuple):
    """What an import did; `skipped` counts rows left out on purpose, `rejected` those that could not be read."""

    read: int
    added: int
    merged: int
    unchanged: int
    skipped: int
    rejected: tuple[Rejected, ...]
    warnings: tuple[str, ...]
