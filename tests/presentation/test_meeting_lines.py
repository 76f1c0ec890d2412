"""Rows of the list of meetings."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from mentortui.domain.listings import MeetingRow
from mentortui.domain.meetings import Meeting
from mentortui.domain.people import Person
from mentortui.presentation.line import cells, plain
from mentortui.presentation.meeting_lines import long_day, meeting_line, meeting_rows, state_of, thanks_due_words, their_clock, title_parts

NOW = datetime(2026, 11, 22, 9, 14, tzinfo=UTC)
ALAN = Person(id="p", created_at=NOW, updated_at=NOW, name="Alan Okafor", tz="America/Toronto", pronoun="he")


def row(state: str = "upcoming", questions: int = 1, ahead: float = 30, direction: str = "", pronoun: str = "he", **values: object) -> MeetingRow:
    meeting = Meeting(id="m", created_at=NOW, updated_at=NOW, person_id="p", starts_at=NOW + timedelta(hours=ahead), tz="Europe/Lisbon", **values)  # type: ignore[arg-type]
    return MeetingRow(meeting, replace(ALAN, direction=direction, pronoun=pronoun), questions, state)


@pytest.mark.parametrize(
    ("one", "kept", "said"),
    [
        pytest.param(row(), 0, ("now", "now", "1 of 3", "now"), id="tomorrow, too few"),
        pytest.param(row(ahead=200), 0, ("soon", "soon", "1 of 3", "text"), id="far away, too few"),
        pytest.param(row(questions=3), 0, ("ok", "ok", "3 of 3", "text"), id="three"),
        pytest.param(row(questions=5), 0, ("ok", "ok", "5 of 5", "text"), id="five"),
        pytest.param(row(questions=7), 0, ("soon", "soon", "7, choose 5", "soon"), id="seven"),
        pytest.param(row(direction="mentee", pronoun="she"), 0, ("later", "faint", "hers", "muted"), id="she brings them"),
        pytest.param(row(direction="mentee", pronoun=""), 0, ("later", "faint", "theirs", "muted"), id="they bring them"),
        pytest.param(row("live", status="live"), 0, ("now", "now", "going on", "now"), id="going on"),
        pytest.param(row("follow-up", ahead=-3), 0, ("now", "now", "how was it", "now"), id="nobody said how it went"),
        pytest.param(row("follow-up", ended_at=NOW - timedelta(hours=19)), 0, ("now", "now", "thank, 5 h", "now"), id="thank"),
        pytest.param(row("follow-up", ended_at=NOW - timedelta(minutes=23 * 60 + 40)), 0, ("now", "now", "thank, 20 m", "now"), id="thank soon"),
        pytest.param(row("follow-up", ended_at=NOW - timedelta(hours=30)), 0, ("now", "now", "thank, late", "now"), id="thank, late"),
        pytest.param(row("past", status="done"), 3, ("ok", "ok", "3 kept", "text"), id="kept"),
        pytest.param(row("past", status="done"), 0, ("ok", "ok", "done", "text"), id="nothing kept"),
        pytest.param(row("past", status="cancelled"), 0, ("paused", "muted", "called off", "muted"), id="called off"),
    ],
)
def test_what_a_meeting_asks_for(one: MeetingRow, kept: int, said: tuple[str, ...]) -> None:
    assert state_of(one, NOW, kept) == said


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (75, ["▴", "Mon", "23", "Nov", "15:14", "Alan", "Okafor", "10:14", "30", "min", "1", "of", "3"]),
        (66, ["▴", "Mon", "23", "Nov", "15:14", "Alan", "Okafor", "10:14", "1", "of", "3"]),
        (48, ["▴", "Mon", "23", "Nov", "15:14", "Alan", "Okafor", "1", "of", "3"]),
    ],
)
def test_columns_go_one_after_the_other(size: int, words: list[str]) -> None:
    line = meeting_line(row(), NOW, "Europe/Lisbon", size)
    assert plain(line).split() == words
    assert cells(line) == size


@pytest.mark.parametrize("size", range(40, 130, 7))
@pytest.mark.parametrize("name", ["Alan Okafor", "陳語婷 Chen Yu-ting of somewhere far", "X"])
def test_every_row_is_as_wide_as_the_list(size: int, name: str) -> None:
    one = row()
    rows = meeting_rows([replace(one, person=replace(one.person, name=name))], NOW, "Europe/Lisbon", size, lambda _: 0)
    assert {cells(found.line) for found in rows} == {size}


def test_parts_in_order_and_takeaways_asked_only_of_past_ones() -> None:
    asked: list[str] = []
    rows = [row(), row("follow-up"), row("past", status="done")]
    plainly = [plain(found.line).split() for found in meeting_rows(rows, NOW, "Europe/Lisbon", 75, lambda found: asked.append(found) or 2)]
    assert [words for words in plainly if words and words[0] in ("Upcoming", "To", "Past")] == [["Upcoming", "theirs", "length"], ["To", "follow", "up"], ["Past"]]
    assert asked == ["m"]


def test_an_empty_list_teaches() -> None:
    words = " ".join(plain(found.line) for found in meeting_rows([], NOW, "Europe/Lisbon", 75, lambda _: 0))
    assert "offer two times that suit them" in words
    assert "m  schedule a meeting" in words


def test_titles() -> None:
    assert title_parts([row(), row("live"), row("follow-up")], "Europe/Lisbon") == ("Meetings", "all times Lisbon", "2 ahead · 1 to follow up")
    assert title_parts([row()], "Europe/Lisbon", 0)[2] == "0 of 1"
    assert title_parts([], "Europe/Lisbon") == ("Meetings", "", "")


@pytest.mark.parametrize(
    ("theirs", "clock"),
    [("America/Toronto", "18:30-"), ("Asia/Taipei", "07:30"), ("", ""), ("No/Where", ""), ("Europe/London", "23:30-")],
)
def test_their_clock_tells_another_day(theirs: str, clock: str) -> None:
    assert their_clock(datetime(2026, 11, 23, 23, 30, tzinfo=UTC), "Asia/Tokyo", theirs) == clock


@pytest.mark.parametrize(("on", "words"), [(date(2026, 12, 1), "Tue 01 Dec"), (date(2027, 1, 5), "Tue 05 Jan"), (date(2025, 10, 19), "2025-10-19")])
def test_days_in_ten_cells(on: date, words: str) -> None:
    assert long_day(on, NOW.date()) == words


def test_the_thank_you_is_due_a_day_after_the_end() -> None:
    ended = datetime(2026, 11, 22, 15, 22, tzinfo=UTC)
    assert thanks_due_words(ended, ended, "Europe/Lisbon") == "tomorrow 15:22"
    assert thanks_due_words(ended, ended + timedelta(hours=20), "Europe/Lisbon") == "today 15:22"
    assert thanks_due_words(ended, ended + timedelta(days=2), "Europe/Lisbon") == "yesterday 15:22"
