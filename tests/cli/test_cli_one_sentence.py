"""Answers that tell the state after the change, and complaints that name the right thing in one short line."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from mentortui.store import connection
from tests.cli.cli_harness import Cli

ROOT = Path(__file__).parents[2]


def test_a_promise_kept_is_told_as_it_is_now(known: Cli) -> None:
    known.ok("promise", "raman", "send the book")
    kept = known.ok("promise", "raman", "kept", "book")
    assert (kept["kept_at"], kept["version"], kept["kept"]) == ("2026-11-22T09:00:00Z", 2, True)


def test_goals_are_listed_with_what_they_leave_open(known: Cli) -> None:
    added = known.ok("goal", "add", "Get better")
    known.ok("goal", "add", "Lead the pricing review by June 2027")
    assert added["vague"]
    assert {one["text"]: one["vague"] for one in known.ok("goal", "list")["items"]} == {
        "Get better": added["vague"], "Lead the pricing review by June 2027": "",
    }  # fmt: skip


@pytest.mark.parametrize("want", ["experience=", "experience= ", "experience=:2"])
def test_a_want_says_what_is_wanted(known: Cli, want: str) -> None:
    answer = known("persona", "add", "Guide", "--want", want)
    assert answer.code == 2
    assert "does not say which experience" in answer.err
    assert known.ok("persona", "list")["items"] == []


def test_a_want_of_no_weight_is_left_out_by_its_name(known: Cli) -> None:
    known.ok("persona", "add", "Guide", "--want", "experience=ran a newsroom:2", "--want", "values=frank")
    assert [one["asset"] for one in known.ok("persona", "edit", "Guide", "--want", "experience=:0")["wants"]] == ["values"]


@pytest.mark.parametrize(
    ("typed", "kept", "said"),
    [("Alumni", "alumni", ""), ("zzz", "zzz", "Those that are counted together: work,"), ("evnt", "evnt", "Did you mean event?")],
)
def test_a_source_of_ones_own_is_kept_and_the_named_ones_are_told(known: Cli, typed: str, kept: str, said: str) -> None:
    lines = known.text("add", "Kemi Okoro", "--source", typed)
    assert said in lines
    assert ("source of your own" in lines) is bool(said)
    assert known.ok("show", "kemi")["source"] == kept
    assert said in known.text("edit", "kemi", "--source", typed)


def test_restore_says_what_is_wrong_with_the_file_that_was_named(known: Cli) -> None:
    (known.folder / "empty.db").touch()
    (known.folder / "folder").mkdir()
    assert known("restore", "empty.db").err == "mentortui: empty.db is empty, so it is no backup. Name another; nothing was changed.\n"
    assert known("restore", "folder").err == "mentortui: folder is a folder. Name one of the backups in it; nothing was changed.\n"
    assert known("restore", "nope.db").code == 3


@pytest.mark.parametrize("command", [("when",), ("show",), ("stage", "raman"), ("import",), ("draft", "show")])
def test_what_was_typed_is_repeated_in_short(known: Cli, command: tuple[str, ...]) -> None:
    answer = known(*command, "x" * 3000)
    assert answer.code in (1, 2, 3)
    assert len(answer.err) < 400
    assert answer.err.count("\n") == 1


def test_a_full_disk_is_the_one_the_copy_is_written_to(known: Cli) -> None:
    (known.folder / "other").mkdir()
    run = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (65536, 65536));"
        "from mentortui.cli.main import main; sys.exit(main(['backup', '-o', 'other/copy.db']))"
    )
    done = subprocess.run([sys.executable, "-c", run], capture_output=True, text=True, check=False, cwd=known.folder,
                          env={**os.environ, "PYTHONPATH": str(ROOT)}, timeout=60)  # fmt: skip
    assert done.returncode == 1
    assert "other/copy.db is full or failing." in done.stderr
    assert os.listdir(known.folder / "other") == []


def test_doctor_waits_once_for_a_file_that_is_locked(known: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "BUSY_MS", 300)
    with closing(sqlite3.connect(known.folder / "mentor.db", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        began = time.monotonic()
        answer = known("doctor", "--json")
        took = time.monotonic() - began
    assert answer.code == 4
    told = {one["name"]: one["words"] for one in answer.data["items"] if one["ok"] is False}
    assert list(told) == ["integrity"]
    assert "did not let go" in told["integrity"]
    assert took < 2 * 0.3 + 0.25


def test_one_writers_lock_for_a_file_and_its_link(known: Cli) -> None:
    (known.folder / "link.db").symlink_to("mentor.db")
    known.ok("--db", "link.db", "add", "Kemi Okoro")
    known.ok("--db", "link.db", "backup")
    names = os.listdir(known.folder)
    assert "mentor.db.write.lock" in names
    assert "link.db.write.lock" not in names
    assert all(name.startswith("mentor.") for name in os.listdir(known.folder / "backups"))
    assert (known.folder / "link.db").is_symlink()


def test_letters_come_through_where_the_surroundings_speak_no_utf_8(known: Cli) -> None:
    plain = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONPATH": str(ROOT)}
    words = [os.fsencode(word) for word in (sys.executable, "-m", "mentortui", "add", "Zoë Müller", "--json")]
    done = subprocess.run(words, capture_output=True, check=True, env={**os.environ, **plain}, timeout=60)
    assert "cleaned" not in json.loads(done.stdout)
    assert known.ok("show", "Müller")["name"] == "Zoë Müller"
