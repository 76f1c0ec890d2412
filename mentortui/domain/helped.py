"""Who helped with a goal, and by what: the moment of a specific thank-you when it is closed (METHOD A5, G4)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from mentortui.domain.advice import Advice, Decision
from mentortui.domain.coverage import Helper
from mentortui.domain.goals import Goal
from mentortui.domain.pipeline import INFO

_TOOK, _SAID, _TALKED, _COULD = 8, 4, 2, 1
"""Advice taken up weighs more than advice alone, that more than a talk, that more than an asset that serves the need."""


@dataclass(frozen=True, slots=True)
class Helped:
    """Somebody who helped; `ways` in words, what weighs most first; `advice_id` the advice to thank for, if any.

    `did` is False where nothing is noted but that they could help.
    """

    person_id: str
    name: str
    ways: tuple[str, ...]
    advice_id: str = ""
    did: bool = True

    @property
    def called(self) -> str:
        """The first word of the name."""
        return self.name.split(" ", 1)[0]


def helped(
    goal: Goal, advice: Iterable[Advice], talked: Iterable[tuple[str, str]], helpers: Iterable[Helper], people: Mapping[str, Helper]
) -> list[Helped]:
    """Everybody who helped, who did most first, then the closest.

    `advice` is that tied to this goal, `talked` (person id, question) of meetings held whose questions were about it, `helpers`
    those whose assets may serve one of its needs; `people` are all of them by id, and who is not among them is left out.
    """
    ways: dict[str, list[tuple[int, str, str]]] = {}
    for piece in advice:
        took = piece.decision in (Decision.ADOPT, Decision.ADAPT)
        ways.setdefault(piece.person_id, []).append((_TOOK if took else _SAID, f"advice: “{piece.text}”", piece.id))
    for person_id, question in talked:
        ways.setdefault(person_id, []).append((_TALKED, f"talked about: {question}", ""))
    for one in helpers:
        for need in goal.needs:
            if one.serves(need):
                ways.setdefault(one.id, []).append((_COULD, f"could help with {need}", ""))
    known = [(people[ident], found) for ident, found in ways.items() if ident in people]
    ordered = sorted(known, key=lambda pair: (-sum(way[0] for way in pair[1]), -_near(pair[0]), pair[0].name.casefold()))
    return [_helped(one, found) for one, found in ordered]


def _helped(one: Helper, found: list[tuple[int, str, str]]) -> Helped:
    ordered = sorted(found, key=lambda way: -way[0])
    advice_id = next((ident for _, _, ident in ordered if ident), "")
    return Helped(one.id, one.name, tuple(dict.fromkeys(words for _, words, _ in ordered)), advice_id, ordered[0][0] > _COULD)


def to_thank(found: Iterable[Helped]) -> list[Helped]:
    """Whom to thank now that a goal is closed: those who did something for it. That somebody could have is no help yet (A5)."""
    return [one for one in found if one.did]


def _near(one: Helper) -> int:
    return INFO[one.stage].position if one.stage is not None else 0
