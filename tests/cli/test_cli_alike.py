"""Perhaps the same person, addresses, facts of the past in their place, somebody put aside."""

from __future__ import annotations

import pytest

from tests.cli.cli_harness import Cli


def test_who_is_perhaps_there_already_is_added_and_named(cli: Cli) -> None:
    first = cli.ok("add", "Ann Lee", "--email", "ann@example.org", "--org", "Elm")
    assert first["perhaps"] == []
    same = cli.ok("add", "A. Lee", "--email", "ANN@example.org")
    assert same["perhaps"] == [{"id": first["id"], "name": "Ann Lee"}]
    assert [one["id"] for one in cli.ok("add", "ann lee", "--org", "elm")["perhaps"]] == [first["id"]]
    assert cli.ok("add", "Ann Lee", "--org", "Oak")["perhaps"] == []
    *_, line = cli.text("add", "Ann Lee", "--org", "Oak").splitlines()
    assert line.startswith("Perhaps the same as Ann Lee (Oak)")
    assert len(cli.ok("people")["items"]) == 5


@pytest.mark.parametrize("email", ["not an email", "ann.example.org", "ann @example.org", "@", "ann@"])
def test_what_is_no_address_is_refused(known: Cli, email: str) -> None:
    for line in (("edit", "raman"), ("add", "New")):
        answer = known(*line, "--email", email)
        assert (answer.code, answer.err.count("\n")) == (2, 1)
        assert "no email address" in answer.err
    assert len(known.ok("people")["items"]) == 2


def test_an_address_can_be_cleared(known: Cli) -> None:
    assert known.ok("edit", "raman", "--email", "priya@example.org")["email"] == "priya@example.org"
    assert known.ok("edit", "raman", "--email", "")["email"] == ""


def test_nobody_leads_to_themselves(known: Cli) -> None:
    assert known("edit", "singh", "--met-through", "singh").code == 2
    known.ok("edit", "singh", "--met-through", "raman")
    assert known("edit", "raman", "--met-through", "singh").code == 2


def moves(cli: Cli, person: str) -> list[str]:
    return [f"{one['at'][:10]} {one['text']}" for one in cli.ok("show", person)["history"] if one["kind"] == "stage"]


def test_an_older_move_takes_its_place_and_moves_nobody_back(known: Cli) -> None:
    known.ok("add", "Ann", "--stage", "identified")
    known.ok("stage", "Ann", "advice", "--when", "2026-11-20")
    before = known.ok("show", "Ann")
    after = known.ok("stage", "Ann", "reached-out", "--when", "2026-11-10")
    assert (after["stage"], after["stage_at"]) == ("advice", before["stage_at"])
    newest, oldest = moves(known, "Ann")
    came, stage = newest.partition(" ")[2].split(" → ")
    assert (newest[:10], oldest[:10]) == ("2026-11-20", "2026-11-10")
    assert oldest.endswith(f" → {came}")
    assert "dvi" in stage
    text = known.text("stage", "Ann", "creating-value", "--when", "2026-11-05")
    assert "is noted in the history; advice stays" in text
    first, second, third = moves(known, "Ann")[::-1]
    assert second.partition(" ")[2].split(" → ")[0] == first.split(" → ")[1]
    assert third.partition(" ")[2].split(" → ")[0] == second.split(" → ")[1]
    known.ok("undo")
    assert moves(known, "Ann") == [newest, oldest]
    again = known("stage", "Ann", "reached-out", "--when", "2026-11-12")
    assert again.code == 2
    assert "nothing to note" in again.err


def test_a_first_move_before_the_day_of_adding_is_a_move(known: Cli) -> None:
    known.ok("add", "Ann", "--stage", "identified")
    assert known.ok("stage", "Ann", "reached-out", "--when", "-3d")["stage"] == "reached-out"


def test_somebody_is_put_aside_with_what_becomes_due(known: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    known.ok("promise", "singh", "the book", "--by", "2026-12-01")
    known.ok("promise", "raman", "the chart", "--by", "2026-12-01")
    (item,) = known.ok("snooze", "singh", "2026-12-05")["items"]
    assert (item["until"], item["person"]["name"]) == ("2026-12-05", "Priya Singh")

    def due(day: str) -> set[str]:
        monkeypatch.setenv("MENTORTUI_NOW", f"{day}T09:00:00+00:00")
        return {one["person"]["name"] for one in known.ok("today")["items"] if one["verb"] == "Promise to"}

    assert due("2026-12-02") == {"Priya Raman"}
    assert due("2026-12-05") == {"Priya Raman", "Priya Singh"}
    monkeypatch.setenv("MENTORTUI_NOW", "2026-12-02T09:00:00+00:00")
    known.ok("undo")
    assert due("2026-12-02") == {"Priya Raman", "Priya Singh"}


def test_people_have_their_lists_as_lists(known: Cli) -> None:
    known.ok("edit", "raman", "--ties", "friend,neighbour")
    (one,) = known.ok("people", "raman")["items"]
    assert one["ties"] == known.ok("show", "raman")["ties"] == ["friend", "neighbour"]


@pytest.mark.parametrize("key", ["reflection_days", "reflection-days"])
def test_the_cadence_of_reflection_is_set_with_either_sign(known: Cli, key: str) -> None:
    assert known.ok("profile", "set", key, "30")["reflection_days"] == 30


def test_lines_to_forward_have_no_empty_subject(known: Cli) -> None:
    assert not known.text("draft", "intro-blurb", "--to", "singh").startswith("Subject")
    assert known.text("draft", "check-in", "--to", "raman").startswith("Subject: ")
