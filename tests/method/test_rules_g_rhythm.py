"""G, keep it alive: each rule once, by command."""

from __future__ import annotations

import pytest

from tests.cli.cli_harness import Cli
from tests.method.test_rules_d_outreach import found


def rules(cli: Cli) -> list[str]:
    """The rules that make something due with Priya Raman."""
    return [item["rule"] for item in cli.ok("today")["items"] if item["person"] and item["person"]["name"] == "Priya Raman"]


def test_g1_who_is_drifting_is_said_and_a_contact_starts_the_rhythm_anew(known: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    known.ok("log", "Priya Raman", "Talked", "--kind", "call")
    known.ok("edit", "Priya Raman", "--cadence", "30")
    assert "G1" not in rules(known)
    monkeypatch.setenv("MENTORTUI_NOW", "2027-02-01T09:00:00+00:00")
    assert "G1" in rules(known)
    known.ok("log", "Priya Raman", "An older call", "--kind", "call", "--when", "2026-11-01")
    assert "G1" in rules(known), "an older entry does not move the rhythm"
    known.ok("log", "Priya Raman", "Talked", "--kind", "call")
    assert "G1" not in rules(known)


def test_g2_one_gentle_check_in_and_never_a_third(known: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    known.ok("profile", "set", "name", "Rita Sousa")
    known.ok("add", "Jo Lindqvist", "--stage", "identified")

    def due() -> list[str]:
        return [item["why"] for item in known.ok("today")["items"] if item["rule"] == "G2" and item["person"]["name"] == "Jo Lindqvist"]

    known.ok("sent", known.ok("draft", "cold", "--to", "Jo")["id"])
    monkeypatch.setenv("MENTORTUI_NOW", "2026-12-13T09:00:00+00:00")
    assert len(due()) == 1
    known.ok("sent", known.ok("draft", "check-in", "--to", "Jo")["id"])
    assert due() == []
    monkeypatch.setenv("MENTORTUI_NOW", "2027-01-10T09:00:00+00:00")
    second = [item for item in known.ok("today")["items"] if item["rule"] == "G2"]
    assert len(second) == 1
    assert "check" not in second[0]["verb"].lower(), "no third nag: moving on is suggested"


@pytest.mark.parametrize("short", ["call", "mail"])
def test_g3_ten_minutes_or_by_mail_in_place_of_half_an_hour(known: Cli, short: str) -> None:
    known.ok("profile", "set", "name", "Rita Sousa")
    body = known.ok("draft", "check-in", "--to", "Priya Raman", "--short", short)["body"].lower()
    assert ("ten" in body or "10" in body) if short == "call" else "mail" in body
    assert "half an hour" not in body


def test_g4_thanks_name_the_very_thing(cli: Cli) -> None:
    assert "no-specific-thanks" in found(cli, "thanks", "Subject: Thanks\n\nDear Priya,\n\nThank you for everything.\n\nRita\n")
    good = "Subject: The three tiers\n\nDear Priya,\n\nThank you for telling me to begin with three tiers: two of them sold in the first week.\n\nRita\n"
    assert "no-specific-thanks" not in found(cli, "thanks", good)


def test_g5_a_way_out_is_grateful_and_names_what_is_needed(known: Cli) -> None:
    known.ok("profile", "set", "name", "Rita Sousa")
    body = known.ok("draft", "mismatch", "--to", "Priya Raman")["body"]
    assert "thank" in body.lower()
    assert "bitter" in found(known, "mismatch", "Subject: Us\n\nDear Priya,\n\nYou wasted my time and never answered my mails.\n\nRita\n")


def test_g6_the_natural_end_keeps_the_history_and_makes_friends(known: Cli) -> None:
    known.ok("log", "Priya Raman", "Talked", "--kind", "call")
    known.ok("stage", "Priya Raman", "moved-on")
    shown = known.ok("show", "Priya Raman")
    assert "friend" in shown["ties"]
    assert "Talked" in str(shown)
    assert "thank" in known.ok("draft", "farewell", "--to", "Priya Raman")["body"].lower()
