"""E, meet: each rule once, by command."""

from __future__ import annotations

import pytest

from tests.cli.cli_harness import Cli

WHEN = "2026-11-24 15:00"


@pytest.fixture
def met(known: Cli) -> Cli:
    """A meeting with Priya Raman in Lagos on Tuesday afternoon, Lisbon time."""
    known.ok("meet", "Priya Raman", WHEN, "--minutes", "30")
    return known


def test_e1_a_meeting_stands_in_both_zones_and_in_a_calendar_file(met: Cli) -> None:
    shown = met.text("meetings")
    assert "15:00" in shown
    assert "16:00" in met.text("prep", "Priya Raman")
    met.text("ics", "Priya Raman", "-o", "m.ics")
    assert "BEGIN:VEVENT" in (met.folder / "m.ics").read_text()


def test_e2_three_to_five_coached_questions(met: Cli) -> None:
    def ready() -> str:
        return met.text("prep", "Priya Raman")

    first = met.ok("ask", "Priya Raman", "Do you like pricing?")
    assert "closed" in {one["check"] for one in first["findings"]}
    for question in ("What made you choose three tiers?", "How did you find the first ten customers?", "What would you do differently today?"):
        assert "closed" not in {one["check"] for one in met.ok("ask", "Priya Raman", question)["findings"]}
    assert "3" in ready()


def test_e3_what_was_said_and_promised_is_on_one_page(met: Cli) -> None:
    met.ok("advice", "add", "Priya Raman", "Begin with three tiers")
    met.ok("promise", "Priya Raman", "send the churn chart", "--by", "fri")
    met.ok("log", "Priya Raman", "Talked about Lagos", "--kind", "call", "--when", "-3d")
    page = met.text("prep", "Priya Raman")
    assert all(words in page for words in ("Begin with three tiers", "send the churn chart", "Talked about Lagos"))


def test_e4_the_agenda_is_due_a_day_ahead(met: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MENTORTUI_NOW", "2026-11-23T15:30:00+00:00")
    assert "agenda" in str([item["rule"] + item["why"] + item["verb"] for item in met.ok("today")["items"]]).lower() or "E4" in met.text("today")
    made = met.ok("draft", "agenda", "--to", "Priya Raman", "--meeting", "Priya Raman")
    assert made["kind"] == "agenda"


def test_e5_the_clock_of_a_meeting_says_when_it_is_time(met: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MENTORTUI_NOW", "2026-11-24T15:26:00+00:00")
    assert "4 min" in met.text("prep", "Priya Raman")


def test_e6_the_thank_you_is_due_within_a_day_and_first(met: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MENTORTUI_NOW", "2026-11-24T15:31:00+00:00")
    met.ok("done", "Priya Raman", "--takeaway", "Begin with three tiers")
    first = met.ok("today")["items"][0]
    assert (first["rule"], first["state"], first["person"]["name"]) == ("E6", "now", "Priya Raman")
    assert first["due"].startswith("2026-11-25T15:31")
    draft = met.ok("draft", "follow-up", "--to", "Priya Raman", "--meeting", "Priya Raman")
    assert "three tiers" in draft["body"]
    met.ok("sent", draft["id"])
    assert "E6" not in {item["rule"] for item in met.ok("today")["items"] if item["state"] == "now"}


def test_e7_fit_is_kept_over_time(met: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    met.ok("fit", "Priya Raman", "--liked", "yes", "--trust", "part")
    monkeypatch.setenv("MENTORTUI_NOW", "2027-01-05T09:00:00+00:00")
    met.ok("fit", "Priya Raman", "--liked", "no")
    assert len(met.ok("fit", "Priya Raman")["items"]) == 2
