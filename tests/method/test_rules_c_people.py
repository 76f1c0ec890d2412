"""C, find people: each rule once, by command."""

from __future__ import annotations

from tests.cli.cli_harness import Cli


def test_c1_where_somebody_comes_from_is_kept(cli: Cli) -> None:
    made = cli.ok("add", "Priya Raman", "--source", "club")
    assert made["source"] == "club"
    cli.ok("stage", "Priya", "in-conversation")
    assert "club" in str(cli.ok("sources")["items"])


def test_c2_who_led_to_whom_is_a_chain_of_any_length(cli: Cli) -> None:
    cli.ok("add", "Wanda Ruiz", "--role", "waitress")
    cli.ok("add", "Marco Bell", "--role", "manager", "--met-through", "Wanda")
    cli.ok("add", "Chef Anders", "--met-through", "Marco")
    shown = cli.text("leads")
    assert shown.index("Wanda Ruiz") < shown.index("Marco Bell") < shown.index("Chef Anders")
    assert cli("edit", "Wanda", "--met-through", "Anders").code != 0, "a chain does not bite its tail"
    assert "Marco Bell" in cli.text("paths", "Anders")


def test_c3_moves_are_one_command_dated_and_undone(cli: Cli) -> None:
    cli.ok("add", "Priya Raman", "--stage", "identified")
    stages = ("creating-value", "reached-out", "in-conversation", "advice", "mentoring", "paused", "declined", "moved-on")
    for stage in stages:
        assert cli.ok("stage", "Priya", stage)["stage"] == stage
    for stage in reversed(("identified", *stages[:-1])):
        cli.ok("undo")
        assert cli.ok("show", "Priya")["stage"] == stage


def test_c4_types_and_directions_are_kept(cli: Cli) -> None:
    cli.ok("add", "Priya Raman")
    cli.ok("edit", "Priya", "--direction", "both", "--relation", "peer,virtual", "--ties", "friend,colleague")
    found = cli.ok("show", "Priya")
    assert found["direction"] == "both"
    assert "peer" in found["relation"]
    assert "virtual" in found["relation"]
    assert found["ties"] == ["friend", "colleague"]


def test_c5_research_is_kept_with_its_link_and_opens_the_message(cli: Cli) -> None:
    cli.ok("add", "Priya Raman", "--stage", "identified")
    cli.ok("log", "Priya", "Her talk on pricing experiments at Lean Product https://example.org/talk", "--kind", "research")
    assert "pricing experiments" in cli.ok("draft", "cold", "--to", "Priya")["body"]
