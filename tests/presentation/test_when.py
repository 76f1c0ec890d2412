"""Days and times in words, as every list and card says them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from mentortui.domain.dates import understand
from mentortui.presentation.when import ago, both_zones, day, due_words, echo, full, local_time, long, span

LISBON = ZoneInfo("Europe/Lisbon")
NOW = datetime(2026, 11, 22, 9, 14, tzinfo=LISBON)  # a Sunday
TODAY = NOW.date()
DASH = "\N{EN DASH}"


@pytest.mark.parametrize(
    ("d", "words"),
    [
        ("2026-11-22", "Sun 22"),
        ("2026-11-25", "Wed 25"),
        ("2026-12-02", "Wed 2"),
        ("2026-12-06", "Sun 6"),
        ("2026-12-07", "7 Dec"),
        ("2026-11-21", "Sat 21"),
        ("2026-11-08", "Sun 8"),
        ("2026-11-07", "7 Nov"),
        ("2026-01-03", "3 Jan"),
        ("2027-01-15", "15 Jan"),
        ("2027-05-24", "24 May"),
        ("2027-05-25", "2027"),
        ("2025-12-31", "2025"),
        ("2031-06-01", "2031"),
    ],
)
def test_day(d: str, words: str) -> None:
    assert day(date.fromisoformat(d), TODAY) == words


def test_day_of_last_year_within_half_a_year() -> None:
    assert day(date(2026, 12, 3), date(2027, 2, 1)) == "3 Dec"


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (0, "now"),
        (0.9, "now"),
        (20, "in 20 min"),
        (59.5, "in 59 min"),
        (60, "in 1 h"),
        (5 * 60 + 8, "in 5 h"),
        (14 * 60 + 45, "in 14 h"),
        (14 * 60 + 46, "tomorrow"),
        (3 * 24 * 60, "Wed 25"),
        (20 * 24 * 60, "12 Dec"),
        (-20, "20 min late"),
        (-3.5 * 60, "3 h late"),
        (-23.9 * 60, "23 h late"),
        (-24 * 60, "1 d late"),
        (-12.5 * 24 * 60, "12 d late"),
    ],
)
def test_due_at_a_time(minutes: float, words: str) -> None:
    due = NOW.astimezone(UTC) + timedelta(minutes=minutes)
    assert due_words(due, NOW) == words


@pytest.mark.parametrize(
    ("days", "words"),
    [(0, "today"), (1, "tomorrow"), (3, "Wed 25"), (15, "7 Dec"), (-1, "1 d late"), (-12, "12 d late")],
)
def test_due_on_a_day(days: int, words: str) -> None:
    assert due_words(TODAY + timedelta(days), NOW) == words


def test_due_soon_after_midnight_is_told_in_hours() -> None:
    late = NOW.replace(hour=22)
    assert due_words(late + timedelta(hours=4), late) == "in 4 h"
    assert due_words(late + timedelta(hours=10), late) == "tomorrow"
    assert due_words(late + timedelta(hours=10), late, counts=True) == "in 10 h"
    assert due_words(late + timedelta(hours=23, minutes=59), late, counts=True) == "in 23 h"
    assert due_words(late + timedelta(hours=24), late, counts=True) == "in 24 h"
    assert due_words(late + timedelta(hours=25), late, counts=True) == "tomorrow"


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "today"),
        (1, "yesterday"),
        (2, "2 d"),
        (9, "9 d"),
        (13, "13 d"),
        (14, "2 weeks"),
        (63, "9 weeks"),
        (182, "26 weeks"),
        (183, "6 months"),
        (365, "12 months"),
        (729, "23 months"),
        (731, "2 years"),
        (1096, "3 years"),
        (-2, "in 2 d"),
    ],
)
def test_ago(days: int, words: str) -> None:
    assert ago(TODAY - timedelta(days), TODAY) == words


def test_datetimes_count_as_their_day() -> None:
    assert ago(NOW - timedelta(hours=12), TODAY) == "yesterday"
    assert day(NOW, TODAY) == "Sun 22"


def test_long_and_full() -> None:
    assert long(datetime(2026, 12, 3, 10, 30, tzinfo=LISBON)) == "Thu 3 Dec 2026, 10:30"
    assert long(date(2026, 12, 3)) == "Thu 3 Dec 2026"
    assert full(date(2026, 12, 3)) == "Thursday 3 December 2026"


@pytest.mark.parametrize(
    ("start", "minutes", "words"),
    [
        ("2026-12-03T10:30", 20, f"10:30{DASH}10:50"),
        ("2026-12-03T09:05", 60, f"09:05{DASH}10:05"),
        ("2026-12-03T23:50", 20, f"23:50{DASH}00:10"),
        ("2027-03-28T00:30", 60, f"00:30{DASH}02:30"),
        ("2027-10-31T00:30", 120, f"00:30{DASH}01:30"),
    ],
)
def test_span(start: str, minutes: int, words: str) -> None:
    assert span(datetime.fromisoformat(start).replace(tzinfo=LISBON), minutes) == words


@pytest.mark.parametrize(
    ("start", "theirs", "mine_said", "theirs_said"),
    [
        pytest.param(
            "2026-12-03T10:30",
            "Asia/Taipei",
            f"Thu 3 Dec 2026, 10:30{DASH}10:50",
            f"18:30{DASH}18:50 in Taipei (+8 h)",
            id="same day",
        ),
        pytest.param(
            "2026-12-03T17:30",
            "Asia/Taipei",
            f"Thu 3 Dec 2026, 17:30{DASH}17:50",
            f"Fri 4 Dec, 01:30{DASH}01:50 in Taipei (+8 h)",
            id="the next day for them",
        ),
        pytest.param(
            "2027-01-01T03:00",
            "America/New_York",
            f"Fri 1 Jan 2027, 03:00{DASH}03:20",
            f"Thu 31 Dec, 22:00{DASH}22:20 in New York (-5 h)",
            id="the day before for them",
        ),
        pytest.param(
            "2026-12-03T10:30",
            "Europe/London",
            f"Thu 3 Dec 2026, 10:30{DASH}10:50",
            f"10:30{DASH}10:50 in London (same time)",
            id="same time",
        ),
        pytest.param(
            "2027-06-15T10:30",
            "Asia/Kolkata",
            f"Tue 15 Jun 2027, 10:30{DASH}10:50",
            f"15:00{DASH}15:20 in Kolkata (+4 h 30)",
            id="the offset of that date",
        ),
    ],
)
def test_both_zones(start: str, theirs: str, mine_said: str, theirs_said: str) -> None:
    moment = datetime.fromisoformat(start).replace(tzinfo=LISBON).astimezone(UTC)
    assert both_zones(moment, 20, "Europe/Lisbon", theirs) == (mine_said, theirs_said)


@pytest.mark.parametrize(
    ("phrase", "words"),
    [
        ("today", "Sunday 22 November 2026, today"),
        ("tomorrow", "Monday 23 November 2026, tomorrow"),
        ("2 days ago", "Friday 20 November 2026, 2 days ago"),
        ("thu 3 dec 10:30", "Thursday 3 December 2026, 10:30 in Lisbon, in 11 days"),
        ("thu 3 dec 10:30-10:50", f"Thursday 3 December 2026, 10:30{DASH}10:50 in Lisbon, in 11 days"),
        ("fri 23:30-00:30", f"Friday 27 November 2026, 23:30{DASH}00:30 the day after in Lisbon, in 5 days"),
        ("tomorrow 3pm America/New York", "Monday 23 November 2026, 15:00 in New York, tomorrow"),
        ("tomorrow 3pm UTC", "Monday 23 November 2026, 15:00 UTC, tomorrow"),
        (
            "31 oct 2027 01:30",
            "Sunday 31 October 2027, 01:30 in Lisbon, in 343 days; "
            "01:30 comes twice that night, this is the first",
        ),
        (
            "2027-10-31T01:30Z",
            "Sunday 31 October 2027, 01:30 in Lisbon, in 343 days; "
            "01:30 comes twice that night, this is the second",
        ),
    ],
)
def test_echo(phrase: str, words: str) -> None:
    assert echo(understand(phrase, now=NOW), NOW) == words


def test_local_time() -> None:
    assert local_time(NOW, "Africa/Lagos") == "10:14"
    assert local_time(NOW, "America/Toronto") == "04:14"
