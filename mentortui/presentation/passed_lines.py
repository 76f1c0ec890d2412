"""Advice that went on, told once for each piece with all it went to (METHOD H1)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from mentortui.domain.listings import PassedOn

Chain = tuple[PassedOn, ...]
"""One piece of advice and everybody it went on to, in the order they were told."""


def chains(rows: Iterable[PassedOn], person_id: str = "") -> list[Chain]:
    """One chain for each piece, in the order of the rows. With a person, what went to them comes first, and they in it."""
    found: dict[str, list[PassedOn]] = {}
    for row in rows:
        found.setdefault(row.advice.id, []).append(row)

    def not_theirs(row: PassedOn) -> bool:
        return bool(person_id) and row.to_id != person_id

    return sorted((tuple(sorted(chain, key=not_theirs)) for chain in found.values()), key=lambda chain: not_theirs(chain[0]))


def went_to(rows: Iterable[PassedOn]) -> dict[str, Sequence[str]]:
    """By the id of a piece, the names of those it went on to."""
    return {chain[0].advice.id: tuple(row.to_name for row in chain) for chain in chains(rows)}


def together(names: Sequence[str]) -> str:
    """`Ana`, `Ana and Ben`, `Ana, Ben and Cleo`, `Ana, Ben and 2 more`."""
    if len(names) > 3:
        return f"{names[0]}, {names[1]} and {len(names) - 2} more"
    return " and ".join((", ".join(names[:-1]), names[-1])) if len(names) > 1 else "".join(names)


def first_names(names: Iterable[str]) -> str:
    """The same with first names alone."""
    return together([name.split(" ")[0] for name in names])
