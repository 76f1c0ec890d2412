"""Hours that suit both sides, and both edges of a change of the clocks."""

from __future__ import annotations

import itertools
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentortui.domain.suit import APART, PER_DAY, odd_minutes, suggest, suits

SUNDAY = datetime(2026, 11, 22, 9, 14, tzinfo=UTC)
LISBON, TORONTO, TAIPEI, AUCKLAND = "Europe/Lisbon", "America/Toronto", "Asia/Taipei", "Pacific/Auckland"
ZONES = (LISBON, TORONTO, TAIPEI, AUCKLAND, "Asia/Kathmandu", "Pacific/Honolulu", "Australia/Lord_Howe")


def local(zone: str, *parts: int) -> datetime:
    return datetime(*parts, tzinfo=ZoneInfo(zone)).astimezone(UTC)


@pytest.mark.parametrize(
    ("begin", "minutes", "odd"),
    [
        pytest.param((2026, 11, 23, 8, 0), 30, 0, id="at eight"),
        pytest.param((2026, 11, 23, 7, 45), 30, 15, id="fifteen minutes early"),
        pytest.param((2026, 11, 23, 7, 0), 30, 30, id="all of it early"),
        pytest.param((2026, 11, 23, 18, 30), 30, 0, id="ends at seven"),
        pytest.param((2026, 11, 23, 18, 45), 30, 15, id="goes on past seven"),
        pytest.param((2026, 11, 23, 23, 45), 30, 30, id="over midnight"),
        pytest.param((2026, 11, 22, 11, 0), 30, 30, id="a Sunday"),
    ],
)
def test_how_much_lies_outside_of_the_day(begin: tuple[int, ...], minutes: int, odd: int) -> None:
    assert odd_minutes(local(LISBON, *begin), minutes, LISBON) == odd


@pytest.mark.parametrize(
    ("begin", "fits"),
    [
        # In Toronto clocks go back on 1 November 2026, in Lisbon on 25 October: for a week they are 4 hours apart, not 5.
        pytest.param((2026, 10, 23, 12, 0), False, id="five hours: seven in Toronto"),
        pytest.param((2026, 10, 26, 12, 0), True, id="four hours: eight in Toronto"),
        pytest.param((2026, 11, 2, 12, 0), False, id="five hours again"),
        # In spring Toronto goes first, on 14 March 2027; Lisbon follows on 28 March.
        pytest.param((2027, 3, 12, 12, 0), False, id="before spring"),
        pytest.param((2027, 3, 15, 12, 0), True, id="Toronto has gone forward"),
        pytest.param((2027, 3, 29, 12, 0), False, id="Lisbon too"),
    ],
)
def test_the_weeks_between_two_changes_of_the_clocks(begin: tuple[int, ...], fits: bool) -> None:
    assert suits(local(LISBON, *begin), 30, LISBON, TORONTO) is fits


def test_two_hours_a_day_on_working_days_from_tomorrow() -> None:
    found = suggest(SUNDAY, LISBON, TORONTO, 30)
    assert [slot.start.astimezone(ZoneInfo(LISBON)).strftime("%a %H:%M") for slot in found] == [
        "Mon 14:00", "Mon 17:00", "Tue 14:00", "Tue 17:00", "Wed 14:00", "Wed 17:00"]
    assert not any(slot.odd for slot in found)


def test_from_the_day_that_was_typed() -> None:
    assert suggest(SUNDAY, LISBON, LISBON, first=date(2026, 12, 3))[0].start.date() == date(2026, 12, 3)
    assert suggest(SUNDAY, LISBON, LISBON, first=date(2020, 1, 1))[0].start.date() == date(2026, 11, 23)


def test_where_no_hour_suits_both_the_least_is_asked_and_said() -> None:
    found = suggest(SUNDAY, LISBON, AUCKLAND, 30)
    assert found
    assert all(0 < slot.odd <= 60 for slot in found)


def test_the_night_the_clocks_change_leaves_no_hour_that_does_not_exist() -> None:
    # Lord Howe goes forward by half an hour at 2 on Sunday 4 October 2026; the Monday after has whole days again.
    found = suggest(local("Australia/Lord_Howe", 2026, 10, 3, 12), "Australia/Lord_Howe", "Australia/Sydney")
    assert found[0].start.astimezone(ZoneInfo("Australia/Lord_Howe")).strftime("%a %d %H:%M") == "Mon 05 09:00"


@given(
    st.datetimes(datetime(2025, 1, 1), datetime(2029, 12, 31)), st.sampled_from(ZONES), st.sampled_from(ZONES), st.integers(1, 240)
)
def test_what_is_offered_is_always_a_working_day_later_than_now_and_in_order(at: datetime, mine: str, theirs: str, minutes: int) -> None:
    now = at.replace(tzinfo=UTC)
    found = suggest(now, mine, theirs, minutes)
    starts = [slot.start for slot in found]
    assert starts == sorted(starts)
    assert all(start > now for start in starts)
    for slot in found:
        here = slot.start.astimezone(ZoneInfo(mine))
        assert here.weekday() < 5
        assert (slot.odd == 0) == suits(slot.start, minutes, mine, theirs)
    days = [start.astimezone(ZoneInfo(mine)).date() for start in starts]
    assert all(days.count(day) <= PER_DAY for day in days)
    assert all(b - a >= APART for a, b in itertools.pairwise(starts) if b - a < timedelta(hours=20))
