"""F, give before asking and close the loop: each rule once, by command."""

from __future__ import annotations

import pytest

from tests.cli.cli_harness import Cli
from tests.method.test_rules_d_outreach import GOOD, found


def test_f1_asking_somebody_you_gave_nothing_is_said_before_sending(known: Cli) -> None:
    assert "nothing-given-yet" in found(known, "advice-ask", GOOD, "--to", "Priya Raman")
    known.ok("give", "Priya Raman", "three articles on churn", "--kind", "research")
    assert "nothing-given-yet" not in found(known, "advice-ask", GOOD, "--to", "Priya Raman")
    known.ok("receive", "Priya Raman", "an hour of listening", "--kind", "listening")


def test_f2_a_gift_that_repeats_comes_again(known: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    known.ok("give", "Priya Raman", "a roundup of pricing news", "--kind", "roundup", "--every", "week")
    monkeypatch.setenv("MENTORTUI_NOW", "2026-11-30T09:00:00+00:00")
    assert "F2" in {item["rule"] for item in known.ok("today")["items"]}


def test_f3_what_they_care_about_is_found_when_an_idea_comes_up(known: Cli) -> None:
    known.ok("edit", "Priya Raman", "--cares-about", "hiring analysts in Lagos")
    assert "Priya Raman" in known.text("helps", "met two analysts who want to move to Lagos")


def test_f4_an_advice_ask_is_specific_manageable_and_genuine(cli: Cli) -> None:
    vague = "Subject: Advice\n\nDear Priya,\n\nI would love your advice on my career. Could you tell me everything you know?\n\nThanks,\nRita\n"
    assert found(cli, "advice-ask", vague) & {"not-specific", "not-manageable", "not-genuine"}


def test_f5_advice_comes_full_circle(known: Cli) -> None:
    advice = known.ok("advice", "add", "Priya Raman", "Begin with three tiers")["id"]
    known.ok("advice", "decide", advice, "adopt")
    known.ok("advice", "result", advice, "Sold two of them in a week")
    assert "F5" in {item["rule"] for item in known.ok("today")["items"]}
    known.ok("advice", "report", advice)
    assert "F5" not in {item["rule"] for item in known.ok("today")["items"]}
    text = "Subject: Thank you\n\nDear Priya,\n\nI have some news and hope you are well.\n\nRita\n"
    assert "no-result" in found(known, "report-back", text)


def test_f6_the_days_from_advice_to_result_to_report_are_measured(known: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    advice = known.ok("advice", "add", "Priya Raman", "Begin with three tiers")["id"]
    known.ok("advice", "decide", advice, "adopt")
    monkeypatch.setenv("MENTORTUI_NOW", "2026-12-02T09:00:00+00:00")
    known.ok("advice", "result", advice, "Sold two of them")
    monkeypatch.setenv("MENTORTUI_NOW", "2026-12-05T09:00:00+00:00")
    known.ok("advice", "report", advice)
    shown = known.text("returns", "Priya Raman")
    assert "13 days of the advice" in shown
    assert "3 days of the result" in shown


@pytest.mark.parametrize("decision", ["adopt", "adapt", "decline"])
def test_f7_adapted_and_declined_are_decisions_like_any_other(known: Cli, decision: str) -> None:
    advice = known.ok("advice", "add", "Priya Raman", "Begin with three tiers")["id"]
    made = known.ok("advice", "decide", advice, decision, "--because", "we only have two products")
    assert (made["decision"], made["because"]) == (decision, "we only have two products")


def test_f8_my_promises_come_due_and_theirs_do_not_nag(known: Cli) -> None:
    known.ok("promise", "Priya Raman", "send the churn chart", "--by", "2026-11-22")
    known.ok("promise", "Priya Raman", "introduce me to Tariq", "--by", "2026-11-22", "--theirs")
    due = [item["why"] for item in known.ok("today")["items"] if item["rule"] == "F8"]
    assert len(due) == 1
    assert "churn chart" in due[0]
    assert "introduce me to Tariq" in str(known.ok("show", "Priya Raman"))
