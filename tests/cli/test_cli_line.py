"""The line itself: options anywhere, refusals in one line, exit codes, files that cannot be used."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from mentortui import __version__
from tests.cli.cli_harness import Cli

READING = ["today", "people", "goal list", "persona list", "advice list", "meetings", "drafts", "trash", "coverage", "match"]


@pytest.mark.parametrize(
    "line",
    [["--json", "people"], ["people", "--json"], ["--plain", "people", "--ascii", "--json"], ["people", "--db=other.db", "--json"]],
    ids=" ".join,
)
def test_common_options_may_stand_anywhere(cli: Cli, line: list[str]) -> None:
    assert cli(*line).data == {"items": []}


def test_the_file_may_be_named_before_or_after_the_command(cli: Cli) -> None:
    cli.ok("--db", "one.db", "add", "Kemi Okoro")
    cli.ok("add", "Tariq Haddad", "--db", "two.db")
    assert [one["name"] for one in cli.ok("people", "--db", "one.db")["items"]] == ["Kemi Okoro"]
    assert [one["name"] for one in cli.ok("--db", "two.db", "people")["items"]] == ["Tariq Haddad"]


def test_a_value_that_looks_like_an_option_is_a_value(known: Cli) -> None:
    assert known.ok("edit", "Priya Singh", "--notes", "--json")["notes"] == "--json"


@pytest.mark.parametrize("words", READING)
def test_reading_makes_no_file(cli: Cli, words: str) -> None:
    answer = cli(*words.split(), "--json")
    assert (answer.code, answer.err) == (0, "")
    assert answer.data["items"] in ([], answer.data["items"] if words == "coverage" else [])
    assert not (cli.folder / "mentor.db").exists()


@pytest.mark.parametrize("words", ["people nobody", "show nobody", "log nobody hello", "undo", "export csv", "find words", "backup"])
def test_asking_an_absent_file_for_something_finds_nothing(cli: Cli, words: str) -> None:
    answer = cli(*words.split(), "--json")
    assert answer.code == 3
    assert answer.data["error"]["message"]
    assert not (cli.folder / "mentor.db").exists()


def test_version(cli: Cli) -> None:
    assert cli.text("--version") == f"mentortui {__version__}\n"
    assert cli.ok("--version") == {"name": "mentortui", "version": __version__}


def test_help_names_every_command(cli: Cli) -> None:
    from mentortui.cli.group import FAMILIES

    shown = cli.text("--help")
    assert all(f"\n  {name} " in shown for name in FAMILIES)


@pytest.mark.parametrize(
    "name", ["today", "log", "add", "import", "draft", "coach", "when", "goal add", "persona add", "advice decide", "completion", "doctor"]
)
def test_every_command_has_help_with_json(cli: Cli, name: str) -> None:
    assert "--json" in cli.text(*name.split(), "--help")


def test_every_command_can_be_loaded() -> None:
    from mentortui.cli.group import FAMILIES, Root

    root = Root("mentortui")
    import click

    context = click.Context(root)
    for name in FAMILIES:
        command = root.get_command(context, name)
        assert command is not None
        assert command.name == name
        assert command.help


@pytest.mark.parametrize(
    ("line", "hint"),
    [
        ("peple", "people"),
        ("people --jsn", "--json"),
        ("goal ad x", "add"),
        ("add", "Usage: mentortui add"),
        ("stage Priya mentring", "mentoring"),
        ("import linkdin x.csv", "linkedin"),
        ("draft clod --to Priya", "cold"),
        ("goal", "add"),
        ("persona add X --want experiense=y", "experience"),
        ("profile set reflection-days -3", "after “--”"),
    ],
)
def test_usage_errors_are_one_line_with_the_nearest_thing(known: Cli, line: str, hint: str) -> None:
    answer = known(*line.split())
    assert answer.code == 2
    assert answer.out == ""
    assert answer.err.startswith("mentortui: ")
    assert answer.err.count("\n") == 1
    assert hint in answer.err


def test_an_ambiguous_name_is_refused_with_candidates(known: Cli) -> None:
    answer = known("show", "priya", "--json")
    assert answer.code == 2
    assert len(answer.data["error"]["candidates"]) == 2
    assert "Priya Raman" in answer.err
    assert "Priya Singh" in answer.err
    assert answer.err.count("\n") == 1


def test_without_a_terminal_the_app_prints_today_and_exits_2(known: Cli) -> None:
    answer = known()
    assert answer.code == 2
    assert answer.err.count("\n") == 1
    assert answer.out == known.text("today")


def test_a_wrong_clock_is_a_usage_error(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MENTORTUI_NOW", "teatime")
    answer = cli("today")
    assert (answer.code, answer.err.count("\n")) == (2, 1)


def _foreign(path: Path) -> None:
    path.write_bytes(b"not a database, and long enough to have a head" * 10)


def _other_program(path: Path) -> None:
    with sqlite3.connect(path) as conn:
        conn.execute("CREATE TABLE t (x)")


def _newer(path: Path) -> None:
    with sqlite3.connect(path) as conn:
        conn.execute("CREATE TABLE t (x)")
        conn.execute(f"PRAGMA application_id = {0x4D544F52}")
        conn.execute("PRAGMA user_version = 9999")


@pytest.mark.parametrize("spoil", [_foreign, _other_program, _newer], ids=["foreign", "other-program", "newer"])
@pytest.mark.parametrize("words", ["today", "people x", "add Kemi", "doctor", "undo"])
def test_a_file_that_cannot_be_used_is_exit_4_and_stays_untouched(cli: Cli, spoil: object, words: str) -> None:
    path = cli.folder / "mentor.db"
    assert callable(spoil)
    spoil(path)
    before = path.read_bytes()
    answer = cli(*words.split())
    assert answer.code == 4
    assert "Traceback" not in answer.err
    assert path.read_bytes() == before


def test_an_unexpected_error_is_one_line_and_a_private_log(known: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("secret words")

    monkeypatch.setattr("mentortui.journal.people.People.bump", broken)
    answer = known("bump", "Priya Raman")
    assert answer.code == 1
    assert answer.err.count("\n") == 1
    assert "secret" not in answer.err
    log = known.folder / "state" / "mentortui" / "errors.log"
    assert log.stat().st_mode & 0o777 == 0o600
    assert "RuntimeError" in log.read_text()
    assert "secret" not in log.read_text()


def test_keys_of_ones_own_are_listed_and_those_that_cannot_be_are_told(cli: Cli) -> None:
    config = cli.folder / "mine.toml"
    config.write_text('them = "dusk"\n[keys]\n"app.undoo" = "z"\n"app.undo" = "ctrl+z"\n')
    listed = {item["id"]: item["keys"] for item in cli.ok("--config", str(config), "keys")["items"]}
    assert listed["app.undo"] == ["ctrl+z"]
    told = cli("--config", str(config), "doctor").out
    assert "no such verb, perhaps app.undo" in told
    assert "did you mean theme?" in told


@pytest.mark.parametrize(
    ("made", "said"),
    [
        pytest.param("", "There is no file none.toml", id="missing"),
        pytest.param("folder", "cannot be read", id="a-folder"),
        pytest.param("theme =", "The defaults are used", id="no-toml"),
    ],
)
@pytest.mark.parametrize("command", ["people", "drafts"])
def test_settings_that_were_named_and_cannot_be_used_are_told(cli: Cli, made: str, said: str, command: str) -> None:
    file = cli.folder / "none.toml"
    if made == "folder":
        file.mkdir()
    elif made:
        file.write_text(made)
    cli.ok("add", "Priya Raman")
    answer = cli(command, "--config", str(file), "--json")
    assert answer.code == 0
    assert said.replace("none.toml", str(file)) in answer.err
    assert answer.err.count("\n") == 1
