"""H, make it your own and pass it on: each rule once, by command."""

from __future__ import annotations

import pytest

from tests.cli.cli_harness import Cli


@pytest.fixture
def mentor(known: Cli) -> Cli:
    """Somebody I mentor."""
    known.ok("add", "Farid Aziz")
    known.ok("edit", "Farid", "--direction", "mentee")
    return known


def test_h1_an_insight_is_passed_on_and_the_chain_stays_visible(mentor: Cli) -> None:
    assert "Farid Aziz" in mentor.text("mentees")
    advice = mentor.ok("advice", "add", "Priya Raman", "Begin with three tiers")["id"]
    mentor.ok("pass", advice, "Farid")
    assert "Farid" in str(mentor.ok("advice", "list")["items"])
    mentor.ok("add", "Gina Park")
    mentor.ok("advice", "pass-on", advice, "Gina")
    assert [one["name"] for one in mentor.ok("advice", "list")["items"][0]["passed_on_to"]] == ["Farid Aziz", "Gina Park"]


def test_h2_a_relationship_that_is_one_way_for_long_is_reviewed(known: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    for month in range(1, 7):
        known.ok("receive", "Priya Raman", "an hour of listening", "--when", f"2026-0{month}-10")
    assert known.ok("review", "Priya Raman")["items"][0]["change"], "all of it went one way"
    for month in range(1, 7):
        known.ok("give", "Priya Raman", "a useful article", "--when", f"2026-0{month}-20")
    assert known.ok("review", "Priya Raman")["items"][0]["change"] == ""


def test_h3_probing_questions_are_at_hand(cli: Cli) -> None:
    shown = cli.text("probe")
    assert shown.count("?") >= 3


def test_h4_feedback_has_situation_behaviour_and_impact(mentor: Cli) -> None:
    good = mentor.ok("feedback", "Farid", "--situation", "In the demo on Tuesday", "--behaviour", "you let the client finish and then asked one question",
                     "--impact", "and they told us what they really feared")
    assert good["findings"] == []
    judged = mentor.ok("feedback", "Farid", "--situation", "Lately", "--behaviour", "you are always careless", "--impact", "and it is bad")
    assert judged["findings"]


def test_h5_own_stories_are_tagged_and_found(cli: Cli) -> None:
    cli.ok("story", "add", "The launch nobody came to", "We had not asked a single customer.", "--tag", "pricing", "--outcome", "failure")
    cli.ok("story", "add", "A team that stayed", "--tag", "people", "--outcome", "success")
    assert [item["title"] for item in cli.ok("story", "list", "pricing")["items"]] == ["The launch nobody came to"]


def test_h6_expectations_are_written_once_and_shared_as_text(mentor: Cli) -> None:
    mentor.ok("expect", "--minutes", "60", "--rhythm", "every second Tuesday", "--reach", "by mail", "--agenda", "yours, the day before")
    text = mentor.text("expect", "Farid")
    assert all(words in text for words in ("every second Tuesday", "by mail", "yours, the day before"))


def test_h7_stretch_tasks_are_set_and_advocacy_is_value_given(mentor: Cli) -> None:
    task = mentor.ok("stretch", "set", "Farid", "present the roadmap to the board", "--by", "2026-12-18")
    mentor.ok("stretch", "done", task["id"], "--outcome", "They asked for him again")
    assert "They asked for him again" in str(mentor.ok("stretch", "list")["items"])
    assert mentor.ok("advocate", "Farid", "recommended him for the analytics guild")["kind"] == "advocacy"


@pytest.mark.parametrize("format", ["json", "csv", "markdown"])
def test_h8_what_is_said_in_confidence_stays_out_of_exports(mentor: Cli, format: str) -> None:
    mentor.ok("log", "Farid", "quietly-thinks-of-leaving", "--kind", "call", "--confidential")
    mentor.text("export", format, "-o", "out.txt")
    assert b"quietly-thinks-of-leaving" not in (mentor.folder / "out.txt").read_bytes()
    if format != "csv":
        mentor.text("export", format, "-o", "all.txt", "--confidential")
        assert b"quietly-thinks-of-leaving" in (mentor.folder / "all.txt").read_bytes()
