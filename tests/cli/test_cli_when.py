"""`when`: how a date phrase is understood, without any file."""

from __future__ import annotations

import pytest

from tests.cli.cli_harness import Cli


@pytest.mark.parametrize(
    ("phrase", "kind", "start", "end"),
    [
        ("fri", "date", "2026-11-27", None),
        ("-2d", "date", "2026-11-20", None),
        ("tomorrow 9am", "time", "2026-11-23T09:00:00+00:00", None),
        ("Mon 9:30-10:15", "range", "2026-11-23T09:30:00+00:00", "2026-11-23T10:15:00+00:00"),
        ("15 Jan 2027 17:00 America/New_York", "time", "2027-01-15T17:00:00-05:00", None),
    ],
)
def test_a_phrase_is_a_day_a_time_or_a_span(cli: Cli, phrase: str, kind: str, start: str, end: str | None) -> None:
    found = cli.ok("when", phrase)
    assert (found["kind"], found["start"], found["end"]) == (kind, start, end)
    assert found["words"]
    assert cli.text("when", *phrase.split()).strip() == found["words"]
    assert not (cli.folder / "mentor.db").exists()


def test_where_one_direction_is_meant_a_step_needs_no_word_for_it(cli: Cli) -> None:
    cli.ok("add", "Priya Raman", "--stage", "advice")
    cli.ok("goal", "add", "Present to a board", "--by", "2 weeks")
    assert cli.ok("goal", "list")["items"][0]["by_on"] == "2026-12-06"
    cli.ok("log", "Priya Raman", "A call", "--kind", "call", "--when", "3 days")
    assert cli.ok("show", "Priya Raman")["history"][0]["at"].startswith("2026-11-19T12:00")
    assert "could be past or to come" in cli("when", "3 days").err


def test_the_zone_and_standard_input(cli: Cli) -> None:
    found = cli.ok("when", "-", "--tz", "Asia/Tokyo", stdin="tomorrow 9am\n")
    assert (found["start"], found["zone"]) == ("2026-11-23T09:00:00+09:00", "Asia/Tokyo")


@pytest.mark.parametrize("phrase", ["05/06", "whenever", "31 feb", "someday --jsn", "tomorrow 25:00"])
def test_what_is_unclear_is_refused_in_one_line(cli: Cli, phrase: str) -> None:
    answer = cli("when", *phrase.split(), "--json")
    assert answer.code == 2
    assert answer.err.count("\n") == 1
    assert answer.data["error"]["message"]


def test_dayfirst_comes_from_the_settings(cli: Cli) -> None:
    (cli.folder / "c.toml").write_text("dayfirst = true\n")
    assert cli.ok("when", "05/06/2027", "--config", "c.toml")["start"] == "2027-06-05"


@pytest.mark.parametrize("line", [("log", "Priya Raman", "A call"), ("give", "Priya Raman", "An article")], ids=["log", "give"])
def test_an_empty_moment_is_no_now(cli: Cli, line: tuple[str, ...]) -> None:
    cli.ok("add", "Priya Raman", "--stage", "advice")
    answer = cli(*line, "--when", "", "--json")
    assert answer.code == 2
    assert cli.ok("show", "Priya Raman").get("history", []) == []
