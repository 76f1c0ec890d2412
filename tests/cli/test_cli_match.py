"""`match` and `persona`: near misses, honest ends, in part, names (METHOD B)."""

from __future__ import annotations

import pytest

from tests.cli.cli_harness import Cli


@pytest.fixture
def wanted(known: Cli) -> Cli:
    """A persona that wants three assets."""
    known.ok("persona", "add", "Q", "--want", "experience=pricing:2", "--want", "values=frank", "--want", "network=buyers")
    return known


def noted(cli: Cli, person: str, **assets: str) -> None:
    for asset, has in assets.items():
        cli.ok("asset", person, asset, has)


def test_a_near_miss_is_no_match(wanted: Cli) -> None:
    noted(wanted, "raman", experience="yes", network="yes", values="no")
    (one,) = wanted.ok("match")["items"]
    assert (one["match"], one["pattern"], one["lines_up"]) == (False, "network-but-values-apart", 2)
    assert set(one) >= {"person", "match", "lines_up", "dimensions", "pattern", "next"}
    assert "Priya Raman: a near miss, values apart, 2 of 3 line up" in wanted.text("match")


@pytest.mark.parametrize("stage", ["declined", "moved-on"])
def test_who_is_at_an_honest_end_is_no_candidate(wanted: Cli, stage: str) -> None:
    noted(wanted, "raman", experience="yes", values="yes")
    noted(wanted, "singh", experience="yes")
    wanted.ok("stage", "raman", stage)
    assert [one["person"]["name"] for one in wanted.ok("match")["items"]] == ["Priya Singh"]
    wanted.ok("stage", "raman", "paused")
    assert len(wanted.ok("match")["items"]) == 2


def test_in_part_is_no_yes_but_has_a_mark(wanted: Cli) -> None:
    noted(wanted, "raman", experience="part", values="yes")
    (one,) = wanted.ok("match")["items"]
    assert [(row["has"], row.get("in_part")) for row in one["dimensions"]] == [("unknown", True), ("yes", None), ("unknown", None)]
    assert (one["lines_up"], one["known"], one["match"]) == (1, 1, False)
    assert "in part" in wanted.text("match")


def test_an_exact_name_wins_over_a_longer_one(wanted: Cli) -> None:
    wanted.ok("persona", "add", "Q2", "--want", "insight=edits kindly")
    assert wanted.ok("persona", "show", "q")["name"] == "Q"
    wanted.ok("match", "--persona", "Q")
    assert wanted.ok("persona", "edit", "Q", "--name", "Q")["name"] == "Q"


def test_a_second_persona_of_the_same_name_is_refused(wanted: Cli) -> None:
    for answer in (wanted("persona", "add", "q"), wanted("persona", "add", "X", "--want", "network=y") and wanted("persona", "edit", "X", "--name", "Q")):
        assert answer.code == 2
        assert "already" in answer.err
    assert [one["name"] for one in wanted.ok("persona", "list")["items"]] == ["Q", "X"]


def test_a_want_says_what(wanted: Cli) -> None:
    answer = wanted("persona", "add", "R", "--want", "network")
    assert answer.code == 2
    assert answer.err == "mentortui: “network” does not say what is wanted: ASSET=VALUE[:WEIGHT], for example network=frank:2.\n"
    assert len(wanted.ok("persona", "list")["items"]) == 1
