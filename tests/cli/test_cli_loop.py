"""The method from the command line: goals, persona, match, coverage, value, promises, advice, today."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cli.cli_harness import Cli


@pytest.fixture
def goal(known: Cli) -> dict[str, Any]:
    return known.ok("goal", "add", "present data to laypeople", "--need", "functional", "--need", "project", "--guidance", "technical", "--by", "2027-03-01")


def test_goals_are_kept_listed_and_reached(known: Cli, goal: dict[str, Any]) -> None:
    assert (goal["needs"], goal["guidance"], goal["by_on"], goal["horizon"]) == (["functional", "project"], ["technical"], "2027-03-01", "short")
    known.ok("add", "Jo Bystander")
    known.ok("asset", "bystander", "experience", "yes", "--serves", "functional")
    known.ok("advice", "add", "raman", "begin with the end", "--goal", "present data")
    done = known.ok("goal", "done", "present", "data")
    assert done["status"] == "reached"
    assert [one["name"] for one in done["helped"]] == ["Priya Raman"]
    assert known.ok("goal", "list")["items"] == []
    assert [one["id"] for one in known.ok("goal", "list", "--all")["items"]] == [goal["id"]]


def test_a_persona_has_wants_and_goals(known: Cli, goal: dict[str, Any]) -> None:
    made = known.ok("persona", "add", "Data storyteller", "--goal", "present", "--want", "experience=has done: this:3", "--want", "values=frank")
    assert made["goals"] == [goal["id"]]
    assert [(one["asset"], one["value"], one["weight"]) for one in made["wants"]] == [("experience", "has done: this", 3), ("values", "frank", 1)]
    assert known.ok("persona", "show", "story")["id"] == made["id"]
    assert [one["id"] for one in known.ok("persona", "list")["items"]] == [made["id"]]
    assert known("persona", "add", "X", "--want", "values=kind:9").code == 2


def test_match_explains_every_dimension(known: Cli) -> None:
    known.ok("persona", "add", "P", "--want", "experience=pricing:2", "--want", "values=frank", "--want", "network=publishers")
    known.ok("asset", "raman", "experience", "yes", "--evidence", "ran it")
    known.ok("asset", "raman", "values", "yes")
    first = known.ok("match", "--persona", "P")["items"][0]
    assert (first["person"]["name"], first["match"], first["lines_up"], first["pattern"]) == ("Priya Raman", True, 2, None)
    assert first["dimensions"][0] == {"asset": "experience", "wanted": "pricing", "weight": 2, "has": "yes", "evidence": "ran it"}
    assert first["dimensions"][2]["has"] == "unknown"
    assert first["next"]
    assert "not known yet" in known.text("match")


def test_coverage_names_gaps(known: Cli, goal: dict[str, Any]) -> None:
    known.ok("asset", "raman", "experience", "yes", "--serves", "functional")
    found = known.ok("coverage")
    served = {row["need"]: [one["name"] for one in row["people"]] for row in found["items"]}
    assert served["functional"] == ["Priya Raman"]
    assert found["gaps"] == ["project"]


def test_value_is_noted_in_both_directions(known: Cli) -> None:
    given = known.ok("give", "raman", "sent", "an", "article", "--kind", "research", "--when", "-2d")
    assert (given["direction"], given["text"], given["kind"]) == ("given", "sent an article", "research")
    assert known.ok("receive", "raman", "an intro")["direction"] == "received"
    assert known.ok("show", "raman")["value"] == {"given": 1, "received": 1}


def test_promises_of_both_sides(known: Cli) -> None:
    mine = known.ok("promise", "raman", "send the list", "--by", "fri")
    assert (mine["mine"], mine["by_on"], mine["kept_at"]) == (1, "2026-11-27", None)
    assert known.ok("promise", "raman", "introduce Tariq", "--theirs")["mine"] == 0
    assert known.ok("promise", "raman", "kept", "list")["id"] == mine["id"]
    assert [one["text"] for one in known.ok("show", "raman")["theirs"]] == ["introduce Tariq"]
    assert known.ok("show", "raman")["owed"] == []


def test_advice_comes_full_circle(known: Cli, goal: dict[str, Any]) -> None:
    advice = known.ok("advice", "add", "raman", "start with three customers", "--goal", "present", "--when", "-12d")
    assert (advice["state"], advice["goal_id"]) == ("received", goal["id"])
    assert known("advice", "report", "three").code == 2
    assert known("advice", "decide", "three", "decline").code == 2
    assert known.ok("advice", "decide", advice["id"][-6:], "adapt", "--because", "two is enough")["state"] == "acting"
    assert known.ok("advice", "result", advice["id"], "both said yes")["state"] == "result"
    assert "Report back to Priya Raman" in known.text("today")
    assert known.ok("advice", "report", "three")["state"] == "reported"
    assert known.ok("advice", "list", "--open")["items"] == []
    assert [one["state"] for one in known.ok("advice", "list")["items"]] == ["reported"]


def test_today_is_ranked_and_says_why(known: Cli) -> None:
    known.ok("promise", "raman", "send the list", "--by", "tomorrow")
    (item, *_) = known.ok("today")["items"]
    assert {"rule", "verb", "person", "why", "due", "state", "do"} <= item.keys()
    assert (item["rule"], item["person"]["name"], item["due"]) == ("F8", "Priya Raman", "2026-11-23")
    assert item["state"] in ("now", "soon", "later")


@pytest.mark.parametrize("named", ["1", "raman", "key"])
def test_snooze_takes_a_number_a_person_or_a_key(known: Cli, named: str) -> None:
    known.ok("promise", "raman", "send the list", "--by", "tomorrow")
    item = known.ok("today")["items"][0]
    hidden = known.ok("snooze", item["key"] if named == "key" else named, "in", "2", "weeks")["items"]
    assert [(one["key"], one["until"]) for one in hidden] == [(item["key"], "2026-12-06")]
    assert item["key"] not in [one["key"] for one in known.ok("today")["items"]]


def test_snooze_refuses_what_is_not_there(known: Cli) -> None:
    assert known("snooze", "99", "tomorrow").code == 3
    assert known("snooze", "nobody", "tomorrow").code == 3
    for phrase in ("someday", "yesterday"):
        assert known("snooze", "nobody", phrase).code == 2


def test_a_recurring_gift_is_given_once_more_in_its_words(known: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    gift = ("give", "singh", "Weekly roundup")

    def due(day: str) -> list[tuple[str, str]]:
        monkeypatch.setenv("MENTORTUI_NOW", f"{day}T09:00:00+00:00")
        return [(one["due"], one["state"]) for one in known.ok("today")["items"] if one["rule"] == "F2"]

    assert known.ok(*gift, "--every", "week", "--kind", "roundup")["next_on"] == "2026-11-29"
    assert known.ok(*gift)["next_on"] == "2026-11-29", "a second one on the first day is no turn"
    assert due("2026-11-30") == [("2026-11-29", "now")]
    made = known.ok("give", "singh", "weekly  Roundup", "--kind", "roundup")
    assert (made["kind"], made["next_on"]) == ("roundup", "2026-12-06")
    assert due("2026-11-30") == [("2026-12-06", "later")]
    assert due("2026-12-06") == [("2026-12-06", "now")]
    known.ok(*gift, "--every", "week", "--kind", "roundup")
    assert due("2026-12-06") == [("2026-12-13", "later")]
    known.ok("undo")
    assert due("2026-12-06") == [("2026-12-06", "now")]
    assert known.ok(*gift, "--every", "month")["next_on"] == "2027-01-06"
    assert [on for on, _ in due("2026-12-06")] == ["2027-01-06"]
    assert "next_on" not in known.ok("give", "singh", "a book")
    assert "Next on" in known.text(*gift)
