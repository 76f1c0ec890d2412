"""Import, export, backup, restore, doctor from the command line."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime, timedelta

import pytest

from tests.cli.cli_harness import Cli

HEAD = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
ROWS = HEAD + "".join(
    f"{given},{family},https://www.linkedin.com/in/{given.lower()},{given.lower()}@example.org,Acme,Lead,0{day} Mar 2024\n"
    for day, (given, family) in enumerate([("Kemi", "Okoro"), ("Tariq", "Haddad"), ("Oya", "Müller")], 1)
)
PREAMBLE = 'Notes:\n"When exporting your connection data, some addresses may be missing."\n\n'


@pytest.fixture
def connections(cli: Cli) -> str:
    (cli.folder / "Connections.csv").write_text(PREAMBLE + ROWS, encoding="utf-8")
    return "Connections.csv"


def test_a_dry_run_tells_and_changes_nothing(cli: Cli, connections: str) -> None:
    would = cli.ok("import", "linkedin", connections, "--dry-run")
    assert (would["read"], would["added"], would["dry_run"]) == (3, 3, True)
    assert not (cli.folder / "mentor.db").exists()


def test_importing_twice_adds_nobody_twice_and_undo_takes_it_back(cli: Cli, connections: str) -> None:
    first = cli.ok("import", "linkedin", connections)
    assert {key: first[key] for key in ("read", "added", "merged", "unchanged", "skipped", "rejected")} == {
        "read": 3, "added": 3, "merged": 0, "unchanged": 0, "skipped": 0, "rejected": [],
    }  # fmt: skip
    again = cli.ok("import", "linkedin", "-", stdin=PREAMBLE + ROWS)
    assert (again["added"], again["unchanged"]) == (0, 3)
    assert cli.ok("today")["items"] == []
    cli.ok("undo")
    assert cli.ok("people")["items"] == []


def test_warnings_are_all_told_as_json_and_the_first_of_them_as_text(cli: Cli) -> None:
    names = [f"Column {number}" for number in range(30)]
    for number in range(30):
        cli.ok("add", f"Own {number}", "--email", f"p{number}@example.org", "--role", "my words")
    rows = "".join(f"Own,{number},,p{number}@example.org,Acme,Lead,01 Mar 2024\n" for number in range(30))
    told = cli.ok("import", "linkedin", "-", "--dry-run", stdin=HEAD + rows)["warnings"]
    assert told == [f"Own {number}: role stays “my words”, the file says “Lead”." for number in range(30)]
    lines = cli.text("import", "linkedin", "-", "--dry-run", stdin=HEAD + rows).splitlines()
    assert (len(lines), lines[-1]) == (22, "  and 10 more; --json lists all")
    table = f"Name,{','.join(names)}\nAna{',x' * 30}\n"
    assert cli.ok("import", "csv", "-", "--dry-run", stdin=table)["warnings"] == [f"Columns that were left out: {', '.join(names)}."]


@pytest.mark.parametrize(
    ("content", "code"), [(HEAD, 1), ("", 1), ("hello\nworld\n", 1), ("\x00\x01\x02", 1)], ids=["no-rows", "empty", "other", "binary"]
)
def test_an_import_of_nobody_is_never_a_success(cli: Cli, content: str, code: int) -> None:
    answer = cli("import", "linkedin", "-", "--json", stdin=content)
    assert answer.code == code
    assert answer.data["error"]["message"]
    assert answer.err.count("\n") == 1


def test_a_file_that_is_not_there_is_nothing_found(cli: Cli) -> None:
    assert cli("import", "linkedin", "nope.csv").code == 3
    assert cli("restore", "nope.db").code == 3


@pytest.mark.parametrize("format_", ["csv", "json", "markdown"])
def test_exports_go_to_standard_output_or_a_private_file(known: Cli, format_: str) -> None:
    shown = known.text("export", format_)
    assert "Priya Raman" in shown
    known.ok("export", format_, "-o", "out.txt")
    path = known.folder / "out.txt"
    assert path.read_bytes().decode() == shown
    assert path.stat().st_mode & 0o777 == 0o600
    assert known("export", format_, "-o", "out.txt").code == 1


def test_the_archive_is_json(known: Cli) -> None:
    assert json.loads(known.text("export", "json"))


def test_backup_and_restore(known: Cli) -> None:
    kept = known.ok("backup")["path"]
    named = known.ok("backup", "-o", "copy.db")["path"]
    assert os.path.exists(kept)
    assert os.path.exists(named)
    assert known("backup", "-o", "copy.db").code != 0
    known.ok("add", "Kemi Okoro")
    back = known.ok("restore", "copy.db")
    assert os.path.exists(back["kept"])
    assert known("show", "kemi").code == 3
    assert known.ok("show", "raman")


def test_doctor_says_what_it_found(known: Cli) -> None:
    found = known.ok("doctor")
    by_name = {one["name"]: one for one in found["items"]}
    assert found["ok"] is True
    assert {"SQLite", "Python", "textual", "file", "private", "integrity", "references", "search index", "locale", "clipboard"} <= by_name.keys()
    os.chmod(known.folder / "mentor.db", 0o644)
    loose = known("doctor", "--json")
    assert loose.code == 1
    assert next(one for one in loose.data["items"] if one["name"] == "private")["ok"] is False


def test_doctor_on_a_new_machine_is_content_and_makes_nothing(cli: Cli) -> None:
    assert cli("doctor").code == 0
    assert cli.ok("paths")["database"] == str(cli.folder / "mentor.db")
    assert not (cli.folder / "mentor.db").exists()


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_for_shells(cli: Cli, shell: str) -> None:
    assert "_MENTORTUI_COMPLETE" in cli.text("completion", shell)


def test_keys_are_the_table_of_verbs(cli: Cli) -> None:
    assert {"id", "keys", "words"} <= cli.ok("keys")["items"][0].keys()


def test_the_first_write_of_a_day_makes_the_backup_of_the_day(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    def kept() -> list[str]:
        return sorted(path.name for path in (cli.folder / "backups").glob("*.db"))

    cli.ok("add", "Ana Berkova")
    assert not kept(), "nothing was there to lose"
    cli.ok("people")
    cli.ok("today")
    assert not kept(), "reading makes none"
    cli.ok("add", "Ben Okafor")
    assert len(kept()) == 1
    cli.ok("add", "Cleo Lund")
    cli.ok("undo")
    assert len(kept()) == 1, "one a day"
    later = datetime.now(UTC) + timedelta(days=2)
    monkeypatch.setenv("MENTORTUI_NOW", later.isoformat())
    cli.ok("undo")
    assert len(kept()) == 2, "undo is a write"
    cli.ok("restore", str(cli.folder / "backups" / kept()[0]))
    assert [person["name"] for person in cli.ok("people")["items"]] == ["Ana Berkova"]


def test_without_a_backup_the_word_is_still_kept(cli: Cli) -> None:
    cli.ok("add", "Ana Berkova")
    (cli.folder / "backups").write_text("in the way")
    answer = cli("add", "Ben Okafor")
    assert (answer.code, answer.err.startswith("No backup today: ")) == (0, True)
    assert len(cli.ok("people")["items"]) == 2


@pytest.mark.parametrize(
    ("format", "content"),
    [("json", '{"a": 1}'), ("json", '{"format": "mentortui-archive", "schema": 1, "tables": {}}'), ("csv", "x"), ("linkedin", HEAD), ("csv", "name,role\nAna")],
    ids=["no archive", "empty archive", "no table", "nobody", "cut off"],
)
def test_a_first_import_that_fails_leaves_nothing(cli: Cli, monkeypatch: pytest.MonkeyPatch, format: str, content: str) -> None:
    (cli.folder / "tmp").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(cli.folder / "tmp"))
    (cli.folder / "in").write_text(content, encoding="utf-8")
    assert cli("import", format, "in").code == 1
    assert sorted(path.name for path in cli.folder.iterdir()) == ["in", "tmp"]
    assert not [*(cli.folder / "tmp").iterdir()]


def test_a_first_import_of_rejected_rows_only_makes_no_file(cli: Cli) -> None:
    answer = cli("import", "linkedin", "-", "--json", stdin=HEAD + ",,,,,,01 Mar 2024\n")
    assert (answer.code, len(answer.data["rejected"])) == (1, 1)
    assert not (cli.folder / "mentor.db").exists()


def test_doctor_mends_an_index_that_was_emptied(known: Cli) -> None:
    import sqlite3

    with sqlite3.connect(known.folder / "mentor.db") as conn:
        conn.execute("INSERT INTO person_fts (person_fts) VALUES ('delete-all')")
    assert known("people", "raman").code == 3
    found = known("doctor", "--json")
    assert (found.code, [one["name"] for one in found.data["items"] if one["ok"] is False]) == (1, ["search index"])
    assert known("doctor", "--fix").code == 0
    assert [one["name"] for one in known.ok("people", "raman")["items"]] == ["Priya Raman"]
