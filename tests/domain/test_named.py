"""Named tuples that are cheap to declare behave as those of `typing`."""

from __future__ import annotations

import copy
import pickle
import typing
from collections.abc import Callable
from typing import Any

import pytest

from mentortui.domain import named


class Ours(named.NamedTuple):
    """A place and a day."""

    place: str
    day: int = 1
    notes: tuple[str, ...] = ()

    @property
    def shown(self) -> str:
        return f"{self.place} {self.day}"


class Theirs(typing.NamedTuple):
    """A place and a day."""

    place: str
    day: int = 1
    notes: tuple[str, ...] = ()

    @property
    def shown(self) -> str:
        return f"{self.place} {self.day}"


class OursBelow(Ours):
    def loud(self) -> str:
        return self.place.upper()


class TheirsBelow(Theirs):
    def loud(self) -> str:
        return self.place.upper()


def matched(one: Any) -> tuple[Any, ...]:
    match one:
        case Ours(place, day) | Theirs(place, day):
            return (place, day)
    return ()


SAME: dict[str, Callable[[Any], Any]] = {
    "by position": lambda kind: tuple(kind("Porto", 2, ("a",))),
    "by name": lambda kind: tuple(kind(notes=("a",), place="Porto")),
    "by both": lambda kind: tuple(kind("Porto", notes=("a",))),
    "defaults": lambda kind: tuple(kind("Porto")),
    "attributes": lambda kind: (kind("Porto").place, kind("Porto").day, kind("Porto").notes, kind("Porto").shown),
    "unpacked": lambda kind: [*kind("Porto", 3)],
    "equal to a tuple": lambda kind: kind("Porto") == ("Porto", 1, ()),
    "hash": lambda kind: hash(kind("Porto")),
    "order": lambda kind: tuple(sorted([kind("Porto", 2), kind("Lisbon", 9), kind("Porto")])[1]),
    "replaced": lambda kind: tuple(kind("Porto")._replace(day=5, notes=("b",))),
    "as a dict": lambda kind: kind("Porto")._asdict(),
    "fields": lambda kind: (kind._fields, kind._field_defaults, kind.__match_args__),
    "words": lambda kind: repr(kind("Porto", 2)).replace(kind.__name__, ""),
    "matched": lambda kind: matched(kind("Porto", 2)),
    "doc": lambda kind: kind.__doc__,
    "copied": lambda kind: tuple(copy.deepcopy(copy.copy(kind("Porto", 2)))),
    "pickled": lambda kind: (tuple(back := pickle.loads(pickle.dumps(kind("Porto", 2)))), type(back) is kind),
}


@pytest.mark.parametrize("name", SAME)
def test_it_is_what_typing_makes(name: str) -> None:
    assert SAME[name](Ours) == SAME[name](Theirs)


WRONG: dict[str, Callable[[Any], Any]] = {
    "nothing given": lambda kind: kind(),
    "one too many": lambda kind: kind("Porto", 1, (), 4),
    "unknown name": lambda kind: kind("Porto", when=1),
    "given twice": lambda kind: kind("Porto", place="Lisbon"),
    "a needed one missing": lambda kind: kind(day=2),
    "one too many, and a name": lambda kind: kind("Porto", 1, (), day=4),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_typing_refuses_is_refused(name: str) -> None:
    for kind in (Ours, Theirs):
        with pytest.raises(TypeError):
            WRONG[name](kind)


def test_a_class_below_has_the_same_fields() -> None:
    ours, theirs = OursBelow("Porto", 2), TheirsBelow("Porto", 2)
    assert (*ours, ours.loud(), ours._fields) == (*theirs, theirs.loud(), theirs._fields)


def test_an_unknown_field_is_not_replaced() -> None:
    with pytest.raises(TypeError, match="when"):
        Ours("Porto")._replace(when=1)  # type: ignore[call-arg]


def test_a_field_cannot_be_set() -> None:
    with pytest.raises(AttributeError):
        Ours("Porto").day = 2  # type: ignore[misc]


@pytest.mark.parametrize("kind", [Ours, Theirs])
def test_nothing_else_can_be_set(kind: Any) -> None:
    with pytest.raises(AttributeError):
        kind("Porto").dya = 2
