"""B, know who could help: each rule once, by command."""

from __future__ import annotations

import pytest

from tests.cli.cli_harness import Cli

ASSETS = ("experience", "industry", "values", "network", "beliefs", "insight", "willingness")


@pytest.fixture
def wanted(cli: Cli) -> Cli:
    """A goal, a persona that wants three assets, and somebody of whom nothing is known."""
    cli.ok("goal", "add", "Price the product for banks by May", "--need", "functional")
    cli.ok("persona", "add", "Pricing lead", "--goal", "price", "--want", "experience=priced for banks:3", "--want", "values=plain speaking",
           "--want", "network=heads of product")
    cli.ok("add", "Priya Raman", "--stage", "identified")
    return cli


def test_b1_a_persona_is_built_from_goals_and_several_may_exist(wanted: Cli) -> None:
    wanted.ok("persona", "add", "Writer", "--want", "insight=edits kindly")
    names = [item["name"] for item in wanted.ok("persona", "list")["items"]]
    assert sorted(names) == ["Pricing lead", "Writer"]


@pytest.mark.parametrize("asset", ASSETS)
def test_b2_each_of_the_seven_assets_can_be_noted_with_evidence(wanted: Cli, asset: str) -> None:
    wanted.ok("asset", "Priya", asset, "yes", "--evidence", "her talk in March")
    assert "her talk in March" in str(wanted.ok("show", "Priya")["assets"][asset])


def test_b3_two_dimensions_are_a_match_and_one_is_none(wanted: Cli) -> None:
    def first() -> dict[str, object]:
        return dict(wanted.ok("match")["items"][0])

    assert (first()["match"], first()["lines_up"]) == (False, 0)
    wanted.ok("asset", "Priya", "experience", "yes")
    assert (first()["match"], first()["lines_up"]) == (False, 1)
    wanted.ok("asset", "Priya", "values", "yes")
    assert (first()["match"], first()["lines_up"]) == (True, 2)


def test_b3_what_is_not_known_is_unknown_and_asked_for_next(wanted: Cli) -> None:
    found = wanted.ok("match")["items"][0]
    assert {one["has"] for one in found["dimensions"]} == {"unknown"}
    assert found["next"]


@pytest.mark.parametrize(
    ("facts", "pattern"),
    [
        ({"network": "yes", "values": "no"}, "network-but-values-apart"),
        ({"values": "yes", "experience": "no"}, "chemistry-without-experience"),
        ({"willingness": "yes", "network": "yes", "experience": "no"}, "willing-but-cannot-teach-now"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_b4_near_misses_have_names(wanted: Cli, facts: dict[str, str], pattern: str) -> None:
    for asset, has in facts.items():
        wanted.ok("asset", "Priya", asset, has)
    assert wanted.ok("match")["items"][0]["pattern"] == pattern


def test_b5_a_need_that_nobody_serves_is_a_gap(wanted: Cli) -> None:
    assert "functional" in wanted.ok("coverage")["gaps"]
    wanted.ok("asset", "Priya", "experience", "yes", "--serves", "functional")
    found = wanted.ok("coverage")
    assert "functional" not in found["gaps"]
    assert [person["name"] for item in found["items"] if item["need"] == "functional" for person in item["people"]] == ["Priya Raman"]
