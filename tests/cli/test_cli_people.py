"""People from the command line: names, stages, facts, the trash."""

from __future__ import annotations

import pytest

from tests.cli.cli_harness import Cli


def test_what_is_added_is_printed_with_its_id(cli: Cli) -> None:
    made = cli.ok("add", "Priya", "Raman", "--email", "priya@example.org", "--stage", "advice", "--seniority", "far", "--note", "met at PyCon")
    assert (made["name"], made["email"], made["stage"], made["seniority"]) == ("Priya Raman", "priya@example.org", "advice", "far")
    assert len(made["id"]) == 36
    assert made["created_at"] == "2026-11-22T09:00:00Z"
    shown = cli.ok("show", made["id"])
    assert shown["id"] == made["id"]
    assert [one["text"] for one in shown["history"]] == ["met at PyCon"]


def test_ids_may_be_shortened_from_either_end(known: Cli) -> None:
    person = known.ok("people", "raman")["items"][0]
    assert known.ok("show", person["id"][-6:])["id"] == person["id"]
    assert person["id"][-6:] in known.text("people")


@pytest.mark.parametrize("query", ["raman", "PRIYA ram", "baobab", "cmo"])
def test_people_are_found_by_name_and_work(known: Cli, query: str) -> None:
    assert [one["name"] for one in known.ok("people", query)["items"]] == ["Priya Raman"]


def test_people_at_a_stage(known: Cli) -> None:
    assert [one["name"] for one in known.ok("people", "--stage", "advice")["items"]] == ["Priya Raman"]
    assert known("people", "--stage", "paused").code == 3
    assert [one["name"] for one in known.ok("people", "--stage", "adv")["items"]] == ["Priya Raman"]
    assert known("people", "--stage", "advise").code == 2


def test_plain_lists_use_words_and_line_up(known: Cli) -> None:
    first, second = known.text("people").splitlines()
    assert "CMO, Baobab  Advice" in first
    assert first.index(first.split()[-1]) == second.index(second.split()[-1])


def test_long_lists_say_that_there_are_more(known: Cli) -> None:
    rows = "".join(f"Ana,Kovado{number},https://www.linkedin.com/in/ana-{number},01 Nov 2025\n" for number in range(250))
    known("import", "linkedin", "-", stdin=f"First Name,Last Name,URL,Connected On\n{rows}")
    *found, more = known.text("people", "ana").splitlines()
    assert (len(found), more) == (200, "These are the first 200 that fit. More letters of a name show others.")
    *found, more = known.text("people").splitlines()
    assert (len(found), more) == (200, "These are the first 200 of 252 people. More letters of a name show others.")
    assert len(known.text("people", "kovado1").splitlines()) == 111


def test_edit_changes_clears_and_refuses(known: Cli) -> None:
    assert known.ok("edit", "raman", "--cadence", "21", "--cares-about", "schools")["cadence_days"] == 21
    cleared = known.ok("edit", "raman", "--cadence", "default", "--org", "")
    assert (cleared["cadence_days"], cleared["org"], cleared["cares_about"]) == (None, "", "schools")
    assert known("edit", "raman").code == 2
    assert known("edit", "raman", "--cadence", "often").code == 2
    assert known("edit", "raman", "--tz", "Africa/Lagoss").code == 2


def test_notes_come_from_standard_input(known: Cli) -> None:
    assert known.ok("edit", "raman", "--notes", "-", stdin="one\ntwo\n")["notes"] == "one\ntwo"
    assert known.ok("log", "raman", "-", stdin="a long talk\nabout pricing\n")["text"] == "a long talk\nabout pricing"


def test_an_introducer_is_a_person(known: Cli) -> None:
    made = known.ok("add", "Tariq Haddad", "--met-through", "singh")
    assert known.ok("show", "tariq")["met_through_name"] == "Priya Singh"
    assert made["met_through"] == known.ok("people", "singh")["items"][0]["id"]


def test_facts_of_the_past_have_their_date(known: Cli) -> None:
    entry = known.ok("log", "raman", "talked", "--kind", "call", "--minutes", "22", "--direction", "in", "--when", "yesterday 15:00")
    assert (entry["happened_at"], entry["minutes"], entry["direction"]) == ("2026-11-21T15:00:00Z", 22, "in")
    assert known.ok("log", "raman", "x", "--when", "2026-11-20")["happened_at"] == "2026-11-20T12:00:00Z"
    assert known.ok("log", "raman", "x", "--when", "today")["happened_at"] == "2026-11-22T09:00:00Z"
    ahead = known("log", "raman", "x", "--when", "in 2 weeks")
    assert ahead.code == 2
    assert "ahead" in ahead.err
    assert known("log", "raman", "x", "--when", "05/06").code == 2


def test_an_asset_keeps_its_evidence(known: Cli) -> None:
    fact = known.ok("asset", "raman", "experience", "yes", "--evidence", "ran pricing", "--serves", "functional", "--serves", "growth")
    assert (fact["has"], fact["evidence"], fact["serves"]) == ("yes", "ran pricing", ["functional", "growth"])
    assert known.ok("asset", "raman", "experience", "part")["evidence"] == "ran pricing"
    assert known("asset", "raman", "charm", "yes").code == 2


def test_stages_move_with_a_date_and_back_out(known: Cli) -> None:
    moved = known.ok("stage", "singh", "reached-out", "--when", "-3d")
    assert (moved["stage"], moved["stage_at"]) == ("reached-out", "2026-11-19T12:00:00Z")
    assert known.ok("stage", "singh", "none")["stage"] is None
    assert known.ok("undo")["undone"]
    assert known.ok("show", "singh")["stage"] == "reached-out"


def test_trash_undo_and_redo(known: Cli) -> None:
    gone = known.ok("delete", "singh")
    assert known("show", "singh").code == 3
    assert [one["id"] for one in known.ok("trash")["items"]] == [gone["id"]]
    assert known.ok("trash", "--back", "singh")["name"] == "Priya Singh"
    assert known.ok("undo")["undone"]
    assert known("show", "singh").code == 3
    assert known.ok("redo")["redone"]
    assert known.ok("show", "singh")["id"] == gone["id"]


def test_bump_and_find(known: Cli) -> None:
    assert known.ok("bump", "raman")["bumped_at"] == "2026-11-22T09:00:00Z"
    known.ok("log", "raman", "pricing experiments in Lagos")
    hit = known.ok("find", "experiments")["items"][0]
    assert hit["title"] == "Priya Raman"
    assert known("find", "zebra").code == 3


def test_control_characters_never_reach_the_file_or_the_screen(known: Cli) -> None:
    made = known.ok("add", "Kemi \x1b[31mOkoro\x07")
    assert made["name"] == "Kemi [31mOkoro"
    assert "\x1b" not in known.text("people")


def test_the_profile_fills_drafts(cli: Cli) -> None:
    assert cli.ok("profile", "set", "tz", "europe/lisbon")["tz"] == "Europe/Lisbon"
    assert cli.ok("profile", "set", "signature", "-", stdin="Ana\nLisbon\n")["signature"] == "Ana\nLisbon"
    assert cli.ok("profile")["tz"] == "Europe/Lisbon"
    assert cli("profile", "set", "shoe", "42").code == 2
