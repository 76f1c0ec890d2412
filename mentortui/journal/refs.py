"""Which one is meant by what was typed: an id or a part of it, else words, else a person. Nothing is ever guessed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from mentortui.domain.errors import AmbiguousError, NotFoundError
from mentortui.domain.people import Person
from mentortui.domain.record import Record
from mentortui.journal.desk import Desk
from mentortui.store import records

R = TypeVar("R", bound=Record)
MOST = 8
"""So many candidates are named."""


def by_id(desk: Desk, kind: type[R], ref: str) -> R | None:
    """The record whose id is `ref` or a part of it; None where none is. AmbiguousError."""
    with desk.reading() as conn:
        try:
            return records.by_ref(conn, kind, ref)
        except NotFoundError:
            return None


def by_person(desk: Desk, ref: str) -> Person:
    """The one person meant by an id, a part of it or a name; AmbiguousError, NotFoundError."""
    from mentortui.journal.people import People

    return People(desk).find(ref)


def tail(record: Record, words: str = "") -> str:
    """A candidate as it is named: its words and the end of its id."""
    return f"{words[:60]} …{record.id[-6:]}".lstrip()


def only(hits: Sequence[tuple[R, str]], nothing: str, several: str, more: str) -> R:
    """The one there is among (record, how it is named); NotFoundError says `nothing`, AmbiguousError `several` and what to give `more` of."""
    if len(hits) == 1:
        return hits[0][0]
    if not hits:
        raise NotFoundError(nothing)
    shown = [named for _, named in hits[:MOST]]
    raise AmbiguousError(f"{several}: {'; '.join(shown)}. Give {more}.", shown)


def by_words(ref: str, hits: Sequence[tuple[R, str]], what: str, command: str) -> R:
    """The one among (record, its words) that hold `ref`; `command` lists all there are."""
    named = [(record, tail(record, words)) for record, words in hits]
    return only(named, f"There is no {what} “{ref}”. `{command}` shows all.", f"“{ref}” could be", "more words or the id")
