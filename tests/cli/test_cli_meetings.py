"""Meetings from the command line: plan, prepare, send, finish."""

from __future__ import annotations

import pytest

from tests.cli.cli_harness import Cli


@pytest.fixture
def meeting(known: Cli) -> str:
    return str(known.ok("meet", "raman", "tomorrow", "10:00-10:20", "--place", "meet.example.org/x")["id"])


def test_a_meeting_is_in_both_zones(known: Cli, meeting: str) -> None:
    one = known.ok("meetings")["items"][0]
    assert (one["id"], one["starts_at"], one["minutes"], one["person"]["name"]) == (meeting, "2026-11-23T10:00:00Z", 20, "Priya Raman")
    assert "Africa/Lagos" in known.text("meet", "raman", "tue 15:00")


def test_the_zone_of_a_meeting_may_be_theirs(known: Cli) -> None:
    one = known.ok("meet", "raman", "tomorrow 10:00", "--tz", "Africa/Lagos", "--minutes", "45")
    assert (one["starts_at"], one["tz"], one["minutes"]) == ("2026-11-23T09:00:00Z", "Africa/Lagos", 45)


@pytest.mark.parametrize("when", ["tomorrow", "someday", "05/06 10:00"])
def test_a_meeting_needs_a_time_nobody_can_misread(known: Cli, when: str) -> None:
    assert known("meet", "raman", when).code == 2


def test_questions_are_coached_and_prepared(known: Cli, meeting: str) -> None:
    asked = known.ok("ask", "raman", "Do", "you", "like", "pricing?")
    assert "closed" in [one["check"] for one in asked["findings"]]
    assert asked["meeting_id"] == meeting
    known.ok("ask", meeting[-6:], "-", stdin="What made you change the price the second time?\n")
    known.ok("promise", "raman", "send the list")
    page = known.ok("prep", "raman")
    assert [one["text"] for one in page["questions"]] == ["Do you like pricing?", "What made you change the price the second time?"]
    assert [one["text"] for one in page["promises"]] == ["send the list"]
    text = known.text("prep", meeting)
    assert "1. Do you like pricing?" in text
    assert "send the list" in text


def test_a_person_stands_for_the_meeting_to_come_but_done_for_the_one_that_was(known: Cli) -> None:
    coming = known.ok("meet", "raman", "fri 10:30")["id"]
    past = known.ok("meet", "raman", "yesterday 10:00")["id"]
    assert known.ok("ask", "raman", "What", "would", "you", "leave", "out?")["meeting_id"] == coming
    assert [one["text"] for one in known.ok("prep", "raman")["questions"]] == ["What would you leave out?"]
    assert coming in known.ok("ics", "raman")["ics"].replace("\r\n ", "")
    assert known("done", "raman", "--at", "-3d").code == 2
    assert known.ok("done", "raman", "--at", "yesterday 10:40")["id"] == past


def test_the_calendar_file_never_replaces_another(known: Cli, meeting: str) -> None:
    shown = known.text("ics", "raman")
    assert shown.startswith("BEGIN:VCALENDAR")
    assert "BEGIN:VEVENT" in shown
    made = known.ok("ics", meeting, "-o", "m.ics")
    path = known.folder / "m.ics"
    assert made["path"].endswith("m.ics")
    assert path.read_bytes().decode() == known.ok("ics", meeting)["ics"]
    assert path.stat().st_mode & 0o777 == 0o600
    path.write_text("mine")
    refused = known("ics", meeting, "-o", "m.ics")
    assert (refused.code, path.read_text()) == (1, "mine")
    assert "--force" in refused.err
    known.ok("ics", meeting, "-o", "m.ics", "--force")
    assert path.read_text() != "mine"


def test_the_end_of_a_meeting_starts_the_day_for_thanks(known: Cli) -> None:
    known.ok("meet", "raman", "today 08:00", "--minutes", "30")
    done = known.ok(
        "done", "raman", "--at", "08:25", "--notes", "-", "--takeaway", "be brief", "--takeaway", "name a price", "--advice", "ask three people",
        stdin="went well\n",
    )
    assert (done["status"], done["ended_at"], done["notes"]) == ("done", "2026-11-22T08:25:00Z", "went well")
    assert done["thanks_due"] == "2026-11-23T08:25:00Z"
    first = known.ok("today")["items"][0]
    assert (first["rule"], first["verb"], first["state"], first["due"]) == ("E6", "Thank", "now", "2026-11-23T08:25:00Z")
    assert [row["text"] for row in known.ok("advice", "list")["items"]] == ["ask three people"]


def test_no_meeting_with_somebody_is_nothing_found(known: Cli) -> None:
    assert known("prep", "singh").code == 3
    assert known("ics", "nobody").code == 3
