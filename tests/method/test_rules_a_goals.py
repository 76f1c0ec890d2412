"""A, know what you need: each rule once, by command."""

from __future__ import annotations

import pytest

from tests.cli.cli_harness import Cli


@pytest.mark.parametrize("text", ["I need a mentor", "get better", "improve my career"])
def test_a1_a_vague_goal_is_kept_and_asks_for_more(cli: Cli, text: str) -> None:
    made = cli.ok("goal", "add", text)
    assert made["text"] == text
    assert made["vague"]
    assert made["vague"] in cli.text("goal", "add", text)
    assert cli.ok("goal", "add", "Present trial data to doctors in ten minutes by May")["vague"] == ""


def test_a1_goals_have_a_horizon(cli: Cli) -> None:
    for horizon in ("short", "long", "gap"):
        assert cli.ok("goal", "add", "Price a product for banks", "--horizon", horizon)["horizon"] == horizon
    assert cli("goal", "add", "Price a product", "--horizon", "someday").code == 2


def test_a2_a_goal_is_tagged_with_areas_of_need(cli: Cli) -> None:
    words = ["industry", "world", "functional", "talent", "project", "growth"]
    made = cli.ok("goal", "add", "Price a product for banks", *(part for need in words for part in ("--need", need)))
    assert sorted(made["needs"]) == sorted(words)
    assert cli("goal", "add", "Price a product", "--need", "luck").code == 2


def test_a3_a_goal_says_which_guidance_it_wants(cli: Cli) -> None:
    words = ["technical", "career", "political", "emotional"]
    made = cli.ok("goal", "add", "Price a product for banks", *(part for one in words for part in ("--guidance", one)))
    assert sorted(made["guidance"]) == sorted(words)


def test_a4_answers_are_kept_with_their_date_and_earlier_ones_stay(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    cli.ok("reflect", "why", "Nobody acts on my results.")
    monkeypatch.setenv("MENTORTUI_NOW", "2027-03-01T09:00:00+00:00")
    cli.ok("reflect", "why", "They do now; I want to lead.")
    said = [(item["answer"], item["said_at"][:10]) for item in cli.ok("reflect", "list")["items"]]
    assert sorted(said) == [("Nobody acts on my results.", "2026-11-22"), ("They do now; I want to lead.", "2027-03-01")]


def test_a5_reaching_a_goal_names_who_helped_and_keeps_its_history(cli: Cli) -> None:
    cli.ok("add", "Priya Raman", "--stage", "advice")
    cli.ok("goal", "add", "Price the product for banks by May")
    cli.ok("advice", "add", "Priya", "Begin with three tiers", "--goal", "price")
    assert [helper["name"] for helper in cli.ok("goal", "done", "price")["helped"]] == ["Priya Raman"]
    assert cli.ok("goal", "list", "--all")["items"][0]["status"] == "reached"
