"""Ways, leads and introductions from the command line; what an answer or a meeting moves (C2, C3, D2)."""

from __future__ import annotations

import pytest

from tests.cli.cli_harness import Cli


@pytest.fixture
def chain(known: Cli) -> Cli:
    """Ben led to Priya Raman, she to Ola, and Ola is to be met."""
    known.ok("add", "Ben Okafor", "--org", "Northwind Labs", "--stage", "mentoring")
    known.ok("edit", "raman", "--met-through", "Ben")
    known.ok("add", "Ola Lind", "--met-through", "raman", "--stage", "identified")
    return known


def asked(cli: Cli) -> str:
    request = cli.ok("intro", "ask", "Ola", "--via", "raman")
    cli.ok("sent", request["id"])
    return str(cli.ok("intro", "list")["items"][0]["id"])


def test_who_could_introduce_me_with_the_reasons(chain: Cli) -> None:
    found = chain.ok("paths", "ola", "lind")
    assert [(way["person"]["name"], way["reasons"]) for way in found["ways"]] == [
        ("Priya Raman", ["led you to Ola", "gives you advice"]), ("Ben Okafor", ["at the start of the way to Ola", "mentors you"])]
    assert [(row["name"], row["depth"], row["here"]) for row in found["leads"]] == [
        ("Ben Okafor", 0, False), ("Priya Raman", 1, False), ("Ola Lind", 2, True)]
    text = chain.text("paths", "ola")
    assert "Priya Raman  led you to Ola; gives you advice" in text
    assert "  Ben Okafor\n  └─ Priya Raman\n     └─ Ola Lind\n" in text


def test_paths_without_a_name_is_still_where_things_are_kept(chain: Cli) -> None:
    assert "database" in chain.ok("paths")
    assert "Nobody is known" in chain.text("paths", "singh")
    assert chain("paths", "nobody").code == 3


def test_the_tree_of_leads(chain: Cli) -> None:
    assert chain.text("leads") == "Ben Okafor\n└─ Priya Raman\n   └─ Ola Lind\n"
    assert chain.text("leads", "raman", "--ascii") == "Ben Okafor\n`- Priya Raman\n   `- Ola Lind\n"
    assert [row["name"] for row in chain.ok("leads", "singh")["items"]] == ["Priya Singh"]


def test_leads_of_nobody(cli: Cli) -> None:
    assert cli.ok("leads")["items"] == []
    assert "No leads yet" in cli.text("leads")


def test_a_circle_is_refused(chain: Cli) -> None:
    refused = chain("edit", "Ben", "--met-through", "Ola")
    assert refused.code == 2
    assert "Ben Okafor led you to Ola Lind" in refused.err


@pytest.mark.parametrize("line", [("intro", "ask", "Ola", "--via", "raman"), ("draft", "intro-request", "--to", "Ola", "--via", "raman")])
def test_both_texts_at_once(chain: Cli, line: tuple[str, ...]) -> None:
    made = chain.ok(*line)
    assert (made["kind"], made["blurb"]["kind"]) == ("intro-request", "intro-blurb")
    assert {one["kind"] for one in chain.ok("drafts")["items"]} == {"intro-request", "intro-blurb"}
    assert "To Priya Raman · intro-request about Ola Lind" in chain.text(*line)
    assert "The lines to forward:" in chain.text(*line)
    chain.ok("undo")
    assert len(chain.ok("drafts")["items"]) == 4


def test_the_best_way_is_taken_where_none_is_named(chain: Cli) -> None:
    assert chain.ok("intro", "ask", "Ola")["via"]["name"] == "Priya Raman"
    assert chain("intro", "ask", "singh").code == 3


def test_from_the_request_to_the_thanks(chain: Cli) -> None:
    one = asked(chain)
    assert "Priya Raman" in chain.text("intro", "list")
    said = chain.ok("intro", "answer", "ola", "yes", "--when", "yesterday 15:00")
    assert (said["id"], said["state"], said["answered_at"]) == (one, "yes", "2026-11-21T15:00:00Z")
    assert chain.ok("intro", "made", one[-6:])["state"] == "made"
    assert [row["do"][:1] for row in chain.ok("today")["items"] if row["rule"] == "D2"] == [["introduction-write"], ["draft"]]
    thanks = chain.ok("intro", "thank", "ola")
    assert "introducing me to Ola Lind" in thanks["body"]
    assert chain.ok("sent", thanks["id"])["person"]["name"] == "Priya Raman"
    assert chain.ok("intro", "list")["items"] == []
    assert [row["state"] for row in chain.ok("intro", "list", "--all")["items"]] == ["thanked"]
    chain.ok("undo")
    assert [row["state"] for row in chain.ok("intro", "list")["items"]] == ["made"]


def test_a_no_names_other_ways(chain: Cli) -> None:
    asked(chain)
    assert "mentortui paths Ola Lind" in chain.text("intro", "answer", "ola", "no")
    found = chain.ok("paths", "ola")["ways"]
    assert [(way["person"]["name"], way["asked"]) for way in found] == [("Ben Okafor", ""), ("Priya Raman", "no")]


@pytest.mark.parametrize(
    ("line", "code"),
    [(("intro", "answer", "ola", "yes"), 3), (("intro", "answer", "ola", "perhaps"), 2), (("intro", "ask", "ola", "--via", "ola"), 2), (("intro",), 2)],
)
def test_what_cannot_be_done(chain: Cli, line: tuple[str, ...], code: int) -> None:
    assert chain(*line).code == code


def test_an_answer_moves_and_says_so(chain: Cli) -> None:
    chain.ok("stage", "ola", "reached-out")
    text = chain.text("log", "ola", "gladly", "--kind", "email", "--direction", "in")
    assert "Moved Ola Lind from reached out to in conversation." in text
    assert chain.ok("show", "ola")["stage"] == "in-conversation"
    chain.ok("undo")
    assert chain.ok("show", "ola")["stage"] == "reached-out"
    assert [one["kind"] for one in chain.ok("show", "ola")["history"]] == ["stage"]
    kept = chain.ok("log", "ola", "out of office", "--kind", "email", "--direction", "in", "--no-move")
    assert (kept["stage"], kept["stage_moved"]) == ("reached-out", False)


def test_a_meeting_that_is_over_moves_and_says_so(chain: Cli) -> None:
    chain.ok("meet", "ola", "today", "08:00")
    done = chain.ok("done", "ola", "--no-move")
    assert (done["stage"], done["stage_moved"]) == ("identified", False)
    chain.ok("meet", "ola", "today", "08:15")
    assert "Moved Ola Lind from identified to in conversation." in chain.text("done", "ola")
