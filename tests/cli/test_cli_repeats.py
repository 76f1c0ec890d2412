"""What is said a second time changes nothing, says so, and is no failure."""

from __future__ import annotations

import pytest

from tests.cli.cli_harness import Cli

LATER = "2026-12-05T09:00:00+00:00"


@pytest.mark.parametrize(
    ("words", "day", "said"),
    [
        (("goal", "done", "present"), "status_at", "Reached already: Present trial data to doctors."),
        (("goal", "drop", "present"), "status_at", "Dropped already: Present trial data to doctors."),
        (("goal", "open", "present"), "status_at", "Open as it was: Present trial data to doctors"),
        (("stage", "raman", "reached-out"), "stage_at", "Priya Raman: reached out already."),
        (("advice", "report", "aloud"), "reported_at", "Priya Raman: Read it aloud (reported back, on Sun 22 Nov 2026 already)"),
    ],
    ids=["goal done", "goal drop", "goal open", "stage", "advice report"],
)
def test_a_second_time_is_said_to_be_one(known: Cli, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], day: str, said: str) -> None:
    known.ok("goal", "add", "Present trial data to doctors")
    known.ok("advice", "add", "raman", "Read it aloud")
    known.ok("advice", "result", "aloud", "it was shorter")
    first = known.ok(*words)
    newest = known.ok("undo")["undone"]
    known.ok("redo")
    monkeypatch.setenv("MENTORTUI_NOW", LATER)
    assert known.text(*words).startswith(said)
    again = known.ok(*words)
    assert (again["version"], again[day]) == (first["version"], first[day])
    assert known.ok("undo")["undone"] == newest


def test_another_day_of_the_report_is_kept(known: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    known.ok("advice", "add", "raman", "Read it aloud", "--when", "-3d")
    known.ok("advice", "result", "aloud", "it was shorter", "--when", "-2d")
    known.ok("advice", "report", "aloud")
    assert known.ok("advice", "report", "aloud", "--when", "2026-11-21 10:00")["reported_at"] == "2026-11-21T10:00:00Z"
    assert "already" not in known.text("advice", "report", "aloud", "--when", "2026-11-21 11:00")
