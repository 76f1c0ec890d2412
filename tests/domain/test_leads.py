"""Who led me to whom: chains of any length, circles survived (C2)."""

from __future__ import annotations

import pytest

from mentortui.domain.leads import around, chain, goes_round, tops, tree

KITCHEN = {"chef": "manager", "manager": "waitress", "cook": "manager", "guest": "waitress"}
"""A waitress led to the manager, the manager to a chef to follow."""
CIRCLE = {"x": "y", "y": "x", "z": "x"}


def told(leads: list) -> list[str]:
    return [f"{'  ' * lead.depth}{lead.person_id}{'' if lead.last else ' +'}" for lead in leads]


def names(links: dict[str, str]) -> dict[str, str]:
    return {one: one for one in {*links, *links.values()}}


def test_the_way_up() -> None:
    assert chain(KITCHEN, "chef") == ("waitress", "manager", "chef")
    assert chain(KITCHEN, "stranger") == ("stranger",)
    assert chain(CIRCLE, "z") == ("y", "x", "z")
    assert chain({"s": "s"}, "s") == ("s",)


def test_the_whole_tree() -> None:
    assert told(tree(KITCHEN, tops(KITCHEN), names(KITCHEN))) == ["waitress", "  guest +", "  manager", "    chef +", "    cook"]


def test_siblings_stand_in_the_order_of_their_names() -> None:
    order = names(KITCHEN) | {"cook": "a"}
    assert told(tree(KITCHEN, ["manager"], order)) == ["manager", "  cook +", "  chef"]


def test_around_one_person() -> None:
    assert told(around(KITCHEN, "manager", names(KITCHEN))) == ["waitress", "  manager", "    chef +", "    cook"]
    assert told(around(KITCHEN, "chef", names(KITCHEN))) == ["waitress", "  manager", "    chef"]
    assert told(around({}, "alone", {})) == ["alone"]


def test_a_circle_is_told_once() -> None:
    assert told(tree(CIRCLE, tops(CIRCLE), names(CIRCLE))) == ["x", "  y +", "  z"]
    assert told(around(CIRCLE, "x", names(CIRCLE))) == ["y", "  x", "    z"]
    assert tops({"s": "s"}) == ["s"]


@pytest.mark.parametrize(
    ("person", "lead", "round_"),
    [("waitress", "chef", True), ("manager", "manager", True), ("chef", "guest", False), ("waitress", "stranger", False), ("stranger", "chef", False)],
)
def test_what_would_close_a_circle(person: str, lead: str, round_: bool) -> None:
    assert goes_round(KITCHEN, person, lead) is round_


def test_a_chain_longer_than_python_likes_to_go_down() -> None:
    links = {str(number): str(number - 1) for number in range(20_000, 0, -1)}
    assert len(chain(links, "20000")) == 20_001
    assert [lead.depth for lead in tree(links, tops(links), names(links))] == list(range(20_001))
