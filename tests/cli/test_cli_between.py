"""Ledger, review, returns, helps, fit, sources, reflect, and goals that end, from the command line."""

from __future__ import annotations

import pytest

from tests.cli.cli_harness import Cli


def test_reflect_shows_asks_and_keeps(cli: Cli) -> None:
    assert [one["prompt"] for one in cli.ok("reflect")["items"]] == ["why", "teach", "gaps", "speed", "talked"]
    kept = cli.ok("reflect", "why", "Nobody", "acts", "on", "it")
    assert (kept["prompt"], kept["answer"], kept["said_at"]) == ("why", "Nobody acts on it", "2026-11-22T09:00:00Z")
    cli.ok("reflect", "gaps", "-", stdin="I write long.\nNobody reads it.\n")
    assert {one["answer"] for one in cli.ok("reflect", "list")["items"]} == {"I write long.\nNobody reads it.", "Nobody acts on it"}
    assert [one["answer"] for one in cli.ok("reflect", "why")["items"]] == ["Nobody acts on it"]
    shown = cli.ok("reflect")
    assert (shown["next_on"], shown["items"][0]["answers"], shown["items"][1]["last"]) == ("2027-02-20", 1, None)
    assert "I write long." in cli.text("reflect", "list")
    assert cli("reflect", "mood").code == 2
    assert cli.ok("undo")["undone"]
    assert len(cli.ok("reflect", "list")["items"]) == 1


@pytest.mark.parametrize("key", ["reflection-days", "reflection_days"])
def test_how_often_to_reflect_is_set_in_the_profile(cli: Cli, key: str) -> None:
    assert cli.ok("profile", "set", key, "30")["reflection_days"] == 30
    cli.ok("reflect", "why", "x")
    assert cli.ok("reflect")["next_on"] == "2026-12-22"
    cli.ok("profile", "set", key, "0")
    assert cli.ok("reflect")["next_on"] is None
    assert cli("profile", "set", key, "often").code == 2


def test_a_vague_goal_is_kept_and_asked_for_more(cli: Cli) -> None:
    made = cli.ok("goal", "add", "get better")
    assert "could mean anything" in made["vague"]
    assert "could mean anything" in cli.text("goal", "add", "improve")
    assert cli.ok("goal", "add", "Present numbers to a board by May")["vague"] == ""


def test_a_closed_goal_names_whom_to_thank(known: Cli) -> None:
    goal = known.ok("goal", "add", "Present numbers to a board", "--need", "talent")["id"]
    known.ok("advice", "add", "raman", "Number first", "--goal", "present")
    done = known.ok("goal", "done", "present")
    assert [(one["name"], one["ways"]) for one in done["helped"]] == [("Priya Raman", ["advice: “Number first”"])]
    assert known.ok("goal", "open", "present")["status"] == "open"
    assert f'mentortui draft thanks --to "Priya Raman" --goal {goal[-6:]}' in known.text("goal", "drop", "present")
    shown = known.ok("goal", "show", "present")
    assert (shown["status"], shown["helped"][0]["name"]) == ("dropped", "Priya Raman")
    assert known.ok("draft", "thanks", "--to", "Priya Raman", "--goal", goal[-6:])["goal_id"] == goal


def test_a_goal_is_replaced_and_changed(known: Cli) -> None:
    old = known.ok("goal", "add", "Present to a board", "--need", "talent", "--horizon", "long")
    new = known.ok("goal", "replace", "present", "Speak to ministers", "--by", "2027-05-31")
    assert (new["text"], new["horizon"], new["needs"], new["by_on"], new["replaces"]) == (
        "Speak to ministers", "long", ["talent"], "2027-05-31", old["id"],
    )  # fmt: skip
    assert (new["replaced"]["id"], new["replaced"]["status"]) == (old["id"], "replaced")
    assert known.ok("goal", "show", old["id"])["replaced_by"] == new["id"]
    assert "before it" in known.text("goal", "show", "ministers")
    assert known.ok("undo")["undone"]
    assert [one["text"] for one in known.ok("goal", "list")["items"]] == ["Present to a board"]
    changed = known.ok("goal", "edit", "present", "--text", "Present to two boards", "--need", "growth", "--by", "")
    assert (changed["text"], changed["needs"], changed["by_on"]) == ("Present to two boards", ["growth"], None)
    assert known("goal", "edit", "present").code == 2
    assert known.ok("goal", "delete", "boards")["deleted"]
    assert known.ok("goal", "list", "--all")["items"] == []


def test_fit_is_kept_over_time(known: Cli) -> None:
    meeting = known.ok("meet", "raman", "2026-11-24 15:00")["id"]
    known.ok("done", meeting[-6:], "--at", "2026-11-22 08:40")
    kept = known.ok("fit", "raman", "--meeting", meeting, "--liked", "yes", "--helpful", "part", "--trust", "no")
    assert (kept["meeting_id"], kept["liked"], kept["helpful"], kept["trust"], kept["rapport"]) == (meeting, 2, 1, 0, None)
    assert known.ok("fit", "raman", "--meeting", meeting, "--trust", "open")["trust"] is None
    known.ok("fit", "raman", "--learned", "yes")
    assert [one["meeting_id"] for one in known.ok("fit", "raman")["items"]] == [meeting, ""]
    assert [one["id"] for one in known.ok("fit", "raman", "--meeting", meeting)["items"]] == [kept["id"]]
    assert "learned" in known.text("fit", "raman")
    assert known("fit", "singh", "--meeting", meeting, "--liked", "yes").code == 2
    assert known("fit", "raman", "--liked", "very").code == 2
    assert known.ok("fit", "singh")["items"] == []


def test_ledger_review_and_returns(known: Cli) -> None:
    for text in ("an hour", "a name", "her slides"):
        known.ok("receive", "raman", text, "--kind", "feedback")
    known.ok("give", "singh", "an article", "--kind", "research")
    rows = {one["person"]["name"]: one for one in known.ok("ledger")["items"]}
    assert (rows["Priya Raman"]["balance"], rows["Priya Raman"]["chip"], rows["Priya Raman"]["kinds"]) == (
        -3, "one-way", {"given": {}, "received": {"feedback": 3}},
    )  # fmt: skip
    assert rows["Priya Singh"]["kinds"]["given"] == {"research": 1}
    assert [one["person"]["name"] for one in known.ok("ledger", "raman")["items"]] == ["Priya Raman"]
    (leans,) = known.ok("review")["items"]
    assert (leans["person"]["name"], leans["lean"], leans["received"], leans["given"]) == ("Priya Raman", "they-give", 3, 0)
    assert leans["change"] in known.text("review", "raman")
    assert known.ok("review", "singh")["items"][0]["lean"] is None
    known.ok("advice", "add", "raman", "Number first", "--when", "-10d")
    (got,) = known.ok("returns")["items"]
    assert (got["returns"], got["waiting"]) == ({"gratitude": 0, "follow-through": 0, "information": 0, "opportunity": 0}, 1)
    assert got["next"] in known.text("returns", "raman")


def test_who_cares_about_it(known: Cli) -> None:
    known.ok("edit", "raman", "--cares-about", "fair pricing; choirs")
    (found,) = known.ok("helps", "an", "article", "about", "prices")["items"]
    assert (found["name"], found["part"]) == ("Priya Raman", "fair pricing")
    assert [one["name"] for one in known.ok("people", "--cares-about", "choir")["items"]] == ["Priya Raman"]
    assert known("people", "--cares-about", "choir", "--stage", "paused").code == 3
    assert known("helps", "zebras").code == 3
    assert known.ok("helps", "-", stdin="what prices did\n")["items"]


def test_relations_ties_and_the_end_of_the_way(known: Cli) -> None:
    changed = known.ok("edit", "raman", "--relation", "virtual,formal", "--ties", "colleague,Godmother", "--direction", "both")
    assert (changed["relation"], changed["ties"], changed["direction"]) == ("formal,virtual", ["colleague", "godmother"], "both")
    assert known.ok("people", "raman")["items"][0]["ties"] == ["colleague", "godmother"]
    shown = known.text("show", "raman")
    assert "formal, virtual" in shown
    assert "colleague, godmother" in shown
    assert known("edit", "raman", "--relation", "buddy").code == 2
    moved = known.ok("stage", "raman", "moved-on")
    assert (moved["ties"], moved["draft"]) == (["colleague", "godmother", "friend"], "farewell")
    known.ok("undo")
    assert known.ok("show", "raman")["ties"] == ["colleague", "godmother"]
    assert "mentortui draft mismatch" in known.text("stage", "raman", "paused")
    assert known.ok("stage", "singh", "identified")["draft"] is None


def test_sources_lead_to_conversations(known: Cli) -> None:
    known.ok("edit", "raman", "--source", "event", "--source-place", "Rail days")
    (found,) = [one for one in known.ok("sources")["items"] if one["source"] == "event"]
    assert (found["conversations"], found["people"], found["places"]) == (1, 1, [{"place": "Rail days", "conversations": 1, "people": 1}])
    assert "Rail days" in known.text("sources")


def test_an_asset_says_where_and_when(known: Cli) -> None:
    fact = known.ok("asset", "raman", "experience", "yes", "--evidence", "ran pricing", "--source", "her talk", "--on", "2026-11-03")
    assert (fact["evidence"], fact["source"], fact["noted_on"]) == ("ran pricing", "her talk", "2026-11-03")
    assert known("asset", "raman", "experience", "yes", "--on", "in 2 weeks").code == 2
    known.ok("persona", "add", "teacher", "--want", "experience=pricing:2", "--want", "values=frank")
    (one,) = [one for one in known.ok("match")["items"] if one["person"]["name"] == "Priya Raman"]
    assert list(one["dimensions"][0]) == ["asset", "wanted", "weight", "has", "evidence"]
    assert (one["seen"], one["weighs"], one["weight"]) == ({"experience": {"source": "her talk", "on": "2026-11-03"}}, 2, 3)
    assert one["explained"][0] == "Experience: yes, ran pricing (her talk)"


def test_a_persona_is_changed_and_deleted(known: Cli) -> None:
    known.ok("persona", "add", "teacher", "--want", "experience=pricing:2", "--want", "values=frank")
    changed = known.ok("persona", "edit", "teacher", "--name", "The teacher", "--want", "values=:0", "--want", "network=editors:3")
    assert (changed["name"], [(want["asset"], want["weight"]) for want in changed["wants"]]) == ("The teacher", [("experience", 2), ("network", 3)])
    assert known("persona", "edit", "teacher").code == 2
    assert known("persona", "edit", "teacher", "--want", "values=x:4").code == 2
    assert known.ok("persona", "delete", "teacher")["deleted"]
    assert known.ok("persona", "list")["items"] == []


@pytest.mark.parametrize("command", [("ledger",), ("review",), ("returns",), ("sources",), ("reflect",), ("reflect", "list")], ids=" ".join)
def test_without_a_file_nothing_is_made(cli: Cli, command: tuple[str, ...]) -> None:
    assert isinstance(cli.ok(*command)["items"], list)
    assert cli.text(*command).strip()
    assert not list(cli.folder.rglob("*.db"))
