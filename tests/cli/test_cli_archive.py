"""`export json` and back."""

from __future__ import annotations

import json
import os
from shutil import rmtree

import pytest

from tests.cli.cli_harness import Cli

ZERO = {"added": 0, "merged": 0, "skipped": 0, "rejected": [], "warnings": [], "maybe": []}


@pytest.fixture
def archived(known: Cli) -> Cli:
    """An archive of two people beside a file that does not exist any more."""
    known.ok("log", "raman", "about the harbour")
    known.ok("export", "json", "-o", "mentor.json")
    os.rename(known.folder / "mentor.db", known.folder / "before.db")
    rmtree(known.folder / "backups", ignore_errors=True)  # with backups the file would be wanted back
    return known


def test_a_dry_run_tells_and_makes_nothing(archived: Cli) -> None:
    would = archived.ok("import", "json", "mentor.json", "--dry-run")
    assert would == {**ZERO, "read": 4, "added": 3, "merged": 1, "unchanged": 0, "dry_run": True}
    assert not (archived.folder / "mentor.db").exists()


def test_it_comes_back_once_and_one_undo_takes_it_away(archived: Cli) -> None:
    first = archived.ok("import", "json", "mentor.json")
    assert first == {**ZERO, "read": 4, "added": 3, "merged": 1, "unchanged": 0, "dry_run": False}
    assert archived.text("export", "json").encode() == (archived.folder / "mentor.json").read_bytes()
    again = archived.ok("import", "json", "-", stdin=(archived.folder / "mentor.json").read_bytes())
    assert again == {**ZERO, "read": 4, "unchanged": 4, "dry_run": False}
    archived.ok("undo")
    assert archived.ok("people")["items"] == []


def test_what_differs_stays_and_is_named(archived: Cli) -> None:
    os.rename(archived.folder / "before.db", archived.folder / "mentor.db")
    archived.ok("edit", "raman", "--role", "CEO")
    told = archived.ok("import", "json", "mentor.json")
    assert (told["unchanged"], told["skipped"]) == (3, 1)
    assert told["warnings"] == ["1 row is here already and says something else; it stays as it is here."]
    assert [(one["row"], one["name"], one["why"]) for one in told["maybe"]] == [(1, "Priya Raman", "person: other role")]
    assert "person Priya Raman: other role" in archived.text("import", "json", "mentor.json")
    assert archived.ok("show", "raman")["role"] == "CEO"


def test_confidences_only_come_back_where_they_went_out(known: Cli) -> None:
    known.ok("edit", "raman", "--confidential", "yes", "--notes", "between us")
    for name, more in (("open.json", ()), ("all.json", ("--confidential",))):
        known.ok("export", "json", "-o", name, *more)
        known.monkeypatch.setenv("MENTORTUI_DB", str(known.folder / f"{name}.db"))
        known.ok("import", "json", name)
        assert known.ok("show", "raman")["notes"] == ("between us" if more else "")
        known.monkeypatch.setenv("MENTORTUI_DB", str(known.folder / "mentor.db"))


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("", "bad.json: Line 1 of this file is not JSON: it is damaged or cut off."),
        ("[]", "bad.json: The file is not a JSON object: this is no mentortui archive, or it is damaged."),
        ('{"format": "mentortui-archive", "schema": 1, "tables": {}}', "There is nothing in bad.json."),
        ('{"format": "mentortui-archive", "schema": 1, "tables": {"person": [{"name": 1}]}}',
         "bad.json: Row 1 of the table “person” has a number as its “name”: the file is damaged."),
    ],
    ids=["empty", "list", "nothing", "wrong type"],
)  # fmt: skip
def test_what_is_no_archive_is_refused_in_one_line(cli: Cli, content: str, words: str) -> None:
    (cli.folder / "bad.json").write_text(content, encoding="utf-8")
    answer = cli("import", "json", "bad.json", "--json")
    assert (answer.code, answer.err) == (1, f"mentortui: {words}\n")
    assert json.loads(answer.out)["error"]["message"] == words
