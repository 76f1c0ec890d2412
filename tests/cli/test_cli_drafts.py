"""Messages from the command line: start, edit, copy, file, sent."""

from __future__ import annotations

import email
import os
import stat
from email import policy
from pathlib import Path

import pytest

from mentortui.cli.kinds import DRAFT_KINDS
from tests.cli.cli_harness import Cli


@pytest.mark.parametrize("kind", DRAFT_KINDS)
def test_every_kind_can_be_started(known: Cli, kind: str) -> None:
    made = known.ok("draft", kind, "--to", "raman", "--topic", "pricing", "--minutes", "15")
    assert {"id", "subject", "body", "text", "missing", "findings", "passed"} <= made.keys()
    assert made["text"] == f"Subject: {made['subject']}\n\n{made['body']}"
    assert all(f"${name}" in made["text"] for name in made["missing"])
    assert all(made["text"][one["start"] : one["end"]] == one["quote"] for one in made["findings"])
    assert [one["id"] for one in known.ok("drafts")["items"]] == [made["id"]]


def test_kinds_are_those_of_the_coach() -> None:
    from mentortui.cli.kinds import COACH_KINDS
    from mentortui.domain.coach import KINDS

    assert set(COACH_KINDS) == set(KINDS)


def test_a_draft_is_filled_with_what_is_known(known: Cli) -> None:
    made = known.ok("draft", "cold", "--to", "raman")
    assert "Priya" in made["body"]
    assert "Ana Sousa" in made["body"]
    assert known("draft", "cold").code == 2
    assert known("draft", "cold", "--to", "nobody").code == 3


def test_a_body_is_replaced_from_a_file_or_standard_input(known: Cli) -> None:
    made = known.ok("draft", "cold", "--to", "raman")
    (known.folder / "body.txt").write_text("Dear Priya,\n\nOne question.\n\nAna\n", encoding="utf-8")
    edited = known.ok("draft", "edit", made["id"][-6:], "body.txt")
    assert (edited["id"], edited["subject"], edited["body"]) == (made["id"], made["subject"], "Dear Priya,\n\nOne question.\n\nAna\n")
    again = known.ok("draft", "edit", "raman", "-", stdin="Subject: Pricing\n\nHello Priya,\n")
    assert (again["subject"], again["body"]) == ("Pricing", "Hello Priya,\n")
    assert known.ok("draft", "edit", "raman", "--subject", "Prices")["subject"] == "Prices"
    assert known("draft", "edit", "raman").code == 2


def test_sent_logs_moves_and_looks_again(known: Cli) -> None:
    made = known.ok("draft", "cold", "--to", "singh")
    done = known.ok("sent", made["id"], "--when", "yesterday 10:00")
    assert (done["sent_at"], done["stage"], done["stage_moved"]) == ("2026-11-21T10:00:00Z", "reached-out", True)
    assert done["look_again_on"] == "2026-12-01"
    assert known.ok("drafts")["items"] == []
    assert known.ok("show", "singh")["stage"] == "reached-out"
    assert known("sent", "singh").code == 3


def test_a_mail_file_and_a_link(known: Cli) -> None:
    known.ok("edit", "raman", "--email", "priya@example.org")
    made = known.ok("draft", "thanks", "--to", "raman", "--eml", "t.eml", "--mailto")
    message = email.message_from_bytes((known.folder / "t.eml").read_bytes(), policy=policy.default)
    assert (message["To"], message["Subject"]) == ("priya@example.org", made["subject"])
    assert made["mailto"].startswith("mailto:priya@example.org")
    assert known("draft", "thanks", "--to", "raman", "--eml", "t.eml").code == 1


def _tool(folder: Path, name: str, script: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


def test_copied_is_said_only_when_it_is_known(known: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    tools = known.folder / "bin"
    tools.mkdir()
    _tool(tools, "tmux", f"cat > '{known.folder}/buffer'")
    monkeypatch.setenv("PATH", f"{tools}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("TMUX", "/tmp/tmux-0/default,1,0")
    answer = known("draft", "cold", "--to", "raman", "--copy", "--json")
    assert answer.code == 0
    made = answer.data
    assert (made["copied"]["route"], made["copied"]["known"]) == ("tmux", True)
    assert (known.folder / "buffer").read_text() == made["body"]
    assert "tmux" in answer.err


def test_without_a_clipboard_the_text_is_in_a_file(known: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")
    monkeypatch.setattr("mentortui.cli.copying._has_terminal", lambda: False)
    answer = known("draft", "cold", "--to", "raman", "--copy", "--json")
    made = answer.data
    assert made["copied"]["route"] == "file"
    assert Path(made["copied"]["path"]).read_text() == made["body"]
    assert made["copied"]["path"] in answer.err
    assert known("drafts", "--json").data["items"][0]["copied_at"] is None


def test_a_cold_message_names_the_path_there_is(known: Cli) -> None:
    known.ok("add", "Senior Sato", "--met-through", "raman")
    path = known.ok("draft", "cold", "--to", "Senior")["path"]
    assert path["person"]["name"] == "Priya Raman"
    assert path["do"].startswith("mentortui intro ask ")
    answer = known("draft", "cold", "--to", "Senior")
    assert answer.err == (
        "mentortui: Priya Raman could introduce you to Senior Sato, which is better than a cold message:"
        " mentortui intro ask 'Senior Sato' --via 'Priya Raman'\n"
    )
    asked = known.ok(*path["do"].split()[1:])
    assert (asked["kind"], asked["via"]["name"], asked["person"]["name"]) == ("intro-request", "Priya Raman", "Senior Sato")


def test_without_a_path_nothing_is_said_of_one(known: Cli) -> None:
    known.ok("add", "Zoe")
    answer = known("draft", "cold", "--to", "Zoe")
    assert (answer.code, answer.err) == (0, "")
    assert "path" not in known.ok("draft", "cold", "--to", "Zoe")


def test_the_agenda_with_a_mentee_is_asked_for(known: Cli) -> None:
    known.ok("add", "Dilnoza", "--direction", "mentee", "--stage", "mentoring")
    known.ok("meet", "Dilnoza", "2026-12-01", "10:00")
    made = known.ok("draft", "agenda", "--to", "Dilnoza")
    assert made["kind"] == "agenda-ask"
    assert known.ok("draft", "agenda", "--to", "raman")["kind"] == "agenda"


def test_a_request_for_an_introduction_is_found_by_the_introducer(known: Cli) -> None:
    made = known.ok("intro", "ask", "singh", "--via", "raman")
    assert made["to"]["name"] == "Priya Raman"
    (row,) = [one for one in known.ok("drafts")["items"] if one["kind"] == "intro-request"]
    assert (row["to"]["name"], row["person"]["name"]) == ("Priya Raman", "Priya Singh")
    assert "Priya Raman" in known.text("drafts")
    assert "about Priya Singh" in known.text("drafts")
    done = known.ok("sent", "raman")
    assert (done["id"], done["to"]["name"], done["person"]["name"]) == (made["id"], "Priya Raman", "Priya Singh")
    assert known.ok("intro", "list")["items"][0]["state"] == "asked"


def test_what_is_about_somebody_is_not_a_message_to_them(known: Cli) -> None:
    known.ok("intro", "ask", "singh", "--via", "raman")
    answer = known("sent", "singh")
    assert answer.code == 3
    assert "Priya Raman" in answer.err


def test_today_names_whom_an_unfinished_request_goes_to(known: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    known.ok("intro", "ask", "singh", "--via", "raman")
    monkeypatch.setenv("MENTORTUI_NOW", "2026-11-22T13:00:00+00:00")
    rows = [one for one in known.ok("today")["items"] if one["verb"].startswith("Finish")]
    assert {one["person"]["name"] for one in rows} == {"Priya Raman"}
    assert [one["why"] for one in rows] == ["a text to forward to Priya, 4 h ago", "an introduction to Priya, 4 h ago"]


def test_what_was_sent_unready_is_named_as_in_the_app(known: Cli) -> None:
    known.ok("draft", "cold", "--to", "singh")
    answer = known("sent", "singh")
    assert answer.code == 0
    assert answer.err.startswith("mentortui: As kept here it was not ready to go (D3): “$")
    assert "mentortui undo" in answer.err
    known.ok("undo")
    done = known("sent", "singh", "--json")
    assert (done.data["missing"][0], done.err) == ("topic", "")
    assert done.data["warnings"][0].startswith("As kept here it was not ready to go (D3)")


@pytest.mark.parametrize(
    ("text", "rule"),
    [("Subject: Pricing\n\nDear Priya,\n\nwould you be my mentor?\n", "D1"), ("Subject: Pricing\n\nDear Priya,\n\nHow did you test the price?\n", "")],
    ids=["a stop", "neither a stop nor a mark"],
)
def test_only_what_the_app_asks_about_is_named(known: Cli, text: str, rule: str) -> None:
    known.ok("draft", "cold", "--to", "singh")
    known.ok("draft", "edit", "singh", "-", stdin=text)
    answer = known("sent", "singh")
    assert answer.code == 0
    assert (f"not ready to go ({rule})" in answer.err) if rule else (answer.err == "")
