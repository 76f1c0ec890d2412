"""The date grammar: what people type, what it means, and what is refused."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from _pytest.mark import ParameterSet
from hypothesis import given, settings
from hypothesis import strategies as st

from mentortui.domain.dates import When, understand
from mentortui.domain.errors import UsageError

LISBON = ZoneInfo("Europe/Lisbon")
NOW = datetime(2026, 11, 22, 9, 14, tzinfo=LISBON)  # a Sunday


def told(when: When) -> str:
    """A When as one line to compare: 2026-11-27, 2026-11-27T15:00+00:00 or start/end; zone if not Lisbon."""
    start = when.start
    words = start.isoformat(timespec="minutes") if isinstance(start, datetime) else start.isoformat()
    if when.end is not None:
        words += "/" + when.end.isoformat(timespec="minutes")
    assert when.kind == ("range" if when.end else "time" if isinstance(start, datetime) else "date")
    return words if when.zone == "Europe/Lisbon" else f"{words} {when.zone}"


DAYS = {
    "2026-12-03": "by 3 dec | until thu 3 dec | till Thursday 3 December | 2026-12-03 | thu 3 dec | Thursday 3 December 2026 | thu 2026-12-03",
    "2027-01-05": "2027-1-5 | 2027/01/05",
    "2019-06-30": "2019-06-30",
    "1900-01-01": "1900-01-01",
    "2199-12-31": "2199-12-31",
    "2026-11-22": "today | TODAY | this sun | +0d | 22 nov",
    "2026-11-23": "tomorrow |   tomorrow   | tmrw | mon | Monday | next week | in a day | +1bd",
    "2026-11-21": "yesterday",
    "2026-11-24": "day after tomorrow | tues | next tue",
    "2026-11-20": "the day before yesterday | last fri | 2 days ago | -2d",
    "2026-11-25": "weds | in 3 days | +3d | + 3 days | in 3 business days",
    "2026-11-26": "thurs",
    "2026-11-27": "fri | on friday | this fri | next fri | in 5 working days",
    "2026-11-28": "Saturday",
    "2026-11-29": "sun | sunday | next sun | in a week | a week from today",
    "2026-11-16": "last mon",
    "2026-11-15": "last sun | a week ago | -1w",
    "2026-12-04": "friday week",
    "2026-12-06": "in a fortnight | a fortnight from now | sun week | in 2 weeks | in two weeks | +2w | two weeks from now | 14 days from today",
    "2026-11-09": "last week",
    "2026-12-01": "next month | start of next month | the beginning of the month | first of december",
    "2026-10-01": "last month",
    "2027-01-01": "next year | start of next year | beginning of the year",
    "2026-11-30": (
        "end of month | end of the month | in 6 weekdays | end of this month | by the end of the month | last day of the month"
        " | end of November | month end"
    ),
    "2026-12-31": "end of next month | end of year | end of the quarter | end of Q4 | end december | year-end | end of 2026",
    "2027-12-31": "end of next year | end of 2027",
    "2027-07-31": "end of July | the end of Jul | at the end of july | by end of July | end of July 2027 | last day of July",
    "2027-03-15": "mid March | mid-March | in mid march | the middle of March | mid Mar. 2027",
    "2026-12-15": "mid December | the middle of next month | middle of the month",
    "2028-02-29": "2028-02-29 | 29 feb | end of feb 2028",
    "2027-07-01": "start of July | beginning of july | first day of July | start of q3",
    "2027-03-31": "end of next quarter | end of q1",
    "2027-11-15": "mid november",
    "2026-12-22": "in 1 month | +1m",
    "2027-02-22": "in 3 months",
    "2027-11-22": "in a year | +1y",
    "2026-08-22": "three months ago",
    "2026-10-22": "-1m",
    "2026-11-19": "2 business days ago",
    "2027-01-15": (
        "15 Jan | 15 jan. | 15 Jan 2027 | 15 January, 2027 | Jan 15 2027 | January 15th, 2027 | "
        "15/01/2027 | 15.01.2027 | 15-01-2027 | 01/15/2027"
    ),
    "2027-11-21": "21 nov",
    "2027-03-01": "1st of march",
    "2028-06-02": "the 2nd of June 2028",
    "2027-09-03": "3rd sept",
    "2027-05-05": "05/05/2027",
    "2027-06-15": "15/6",
}
TIMES = {
    "2026-11-22T09:14+00:00": "now | 09:14",
    "2026-11-22T12:00+00:00": "noon | 12pm",
    "2026-11-23T00:00+00:00": "midnight | 12am",
    "2026-11-23T12:00+00:00": "noon tomorrow",
    "2026-11-22T15:00+00:00": "3pm | 3 PM",
    "2026-11-22T15:30+00:00": "3:30pm",
    "2026-11-23T09:00+00:00": "9 a.m. | 9am | at 9 | tomorrow 9am | 9am tomorrow",
    "2026-11-23T09:13+00:00": "09:13",
    "2026-11-22T17:00+00:00": "17:00 | 17h",
    "2026-11-22T17:30+00:00": "17h30",
    "2026-11-22T18:00+00:00": "at 18",
    "2026-11-23T07:00+00:00": "tomorrow at 7",
    "2026-11-27T15:00+00:00": "fri at 15:00 | 3pm on friday",
    "2026-11-24T15:00+00:00": "next tue 3pm",
    "2026-11-23T09:30+00:00": "tomorrow 9.30 | Tomorrow at 9.30 | 9:30 tomorrow",
    "2026-11-23T09:05+00:00": "tomorrow 9.05",
    "2026-11-27T09:30+00:00": "fri 9.30 | on friday 9.30",
    "2026-11-27T21:10+00:00": "fri 9.10pm",
    "2026-11-25T12:00+00:00": "in 3 days at noon",
    "2026-12-06T10:00+00:00": "+2w 10:00",
    "2026-12-03T10:30+00:00": "thu 3 dec 10:30 | 2026-12-03 10:30 | 2026-12-03T10:30",
    "2027-01-15T17:00+00:00": "15 jan 2027 17:00",
    "2027-06-15T10:30+01:00": "2027-06-15 10:30",
    "2026-11-22T10:14+00:00": "in an hour | in one hour",
    "2026-11-22T09:44+00:00": "in half an hour | +30min | +30 mins",
    "2026-11-22T10:44+00:00": "in 90 min",
    "2026-11-23T05:14+00:00": "in 20 hours",
    "2026-11-22T07:14+00:00": "2 hours ago",
    "2026-11-22T13:14+00:00": "+4h",
    "2026-11-22T05:14+00:00": "-4h",
}
OFFSETS = {
    "2026-11-29T14:00+00:00": "2026-11-29T15:00:00+01:00 | 2026-11-29 15:00+0100 | 2026-11-29T15:00+01",
    "2026-11-29T15:00+00:00": (
        "2026-11-29T15:00:00Z | 2026-11-29t15:00z | 2026-11-29 15:00 Z | "
        "2026-11-29T15:00:00.123456789Z | 2026-11-29T10:00-05:00 | 2026-11-29 10:00:00-05:00"
    ),
    "2027-06-15T13:00+01:00": "2027-06-15T12:00Z",
    "2026-11-29T23:00+08:00 Asia/Taipei": "2026-11-29T15:00Z Asia/Taipei",
}
# The day is the one it is in the zone named: at NOW it is Saturday in Pago Pago still.
ZONES = {
    "2027-01-15T17:00+00:00 Europe/London": (
        "15 January 2027 17:00 Europe/London | 15 Jan 2027 17:00 europe/london"
    ),
    "2026-11-23T09:00+09:00 Asia/Tokyo": "tomorrow 9am tokyo | tomorrow 9.00 TOKYO | 9am tokyo",
    "2026-11-23T15:00-05:00 America/New_York": (
        "tomorrow 3pm America/New_York | tomorrow 3pm America/New York | tomorrow 3pm new york | tomorrow 3pm in New York"
    ),
    "2026-11-23T15:00+08:00 Asia/Taipei": "tomorrow 3pm in Asia/Taipei",
    "2026-11-22T15:00+00:00 UTC": "3pm UTC",
    "2026-11-23T09:00+08:00 Asia/Taipei": "Asia/Taipei tomorrow 09:00",
    "2026-11-22 Pacific/Kiritimati": "today Pacific/Kiritimati",
    "2026-11-22 Pacific/Pago_Pago": "tomorrow Pacific/Pago_Pago",
    "2026-11-22T15:30+05:30 Asia/Kolkata": "15:30 Asia/Kolkata",
}
SPANS = {
    "2026-11-23T09:30+00:00/2026-11-23T10:15+00:00": "Mon 9:30-10:15",
    "2026-11-23T15:00+00:00/2026-11-23T16:00+00:00": "tomorrow 3-4pm | tomorrow 3 - 4 pm",
    "2026-11-22T15:00+00:00/2026-11-22T16:00+00:00": "3pm to 4pm",
    "2026-11-23T09:30+00:00/2026-11-23T10:05+00:00": "tomorrow 9.30-10.05",
    "2026-11-27T11:00+00:00/2026-11-27T13:00+00:00": "fri 11-1pm",
    "2026-11-27T09:00+00:00/2026-11-27T17:00+00:00": "fri 9am-5",
    "2026-11-27T15:30+00:00/2026-11-27T16:00+00:00": "fri 3:30-4pm",
    "2026-11-27T11:00+00:00/2026-11-27T12:00+00:00": "fri 11am-noon",
    "2026-11-27T22:00+00:00/2026-11-28T00:00+00:00": "fri 10pm-midnight",
    "2026-11-27T23:30+00:00/2026-11-28T00:30+00:00": "fri 23:30-00:30",
    "2026-11-27T09:00+00:00/2026-11-27T10:30+00:00": "fri 9-10:30 | 9h-10h30 fri",
    "2026-11-27T09:00+00:00/2026-11-27T10:00+00:00": "fri from 9 to 10",
    "2026-12-03T10:30+00:00/2026-12-03T10:50+00:00": (
        "2026-12-03 10:30-10:50 | Thursday 3 December 2026, 10:30\u201310:50"
    ),
    "2026-11-27T09:30-05:00/2026-11-27T10:15-05:00 America/New_York": "fri 9:30-10:15 America/New_York",
}
# Clocks go back on 31 Oct and 7 Nov 2027: the first of the two; forward on 28 and 14 Mar: around the gap.
CLOCKS_CHANGE = {
    "2027-10-31T01:30+01:00": "31 oct 2027 01:30",
    "2027-10-31T00:59+01:00": "31 oct 2027 00:59",
    "2027-10-31T02:00+00:00": "31 oct 2027 02:00",
    "2027-10-31T01:30+01:00 Europe/London": "31 oct 2027 01:30 Europe/London",
    "2027-11-07T01:30-04:00 America/New_York": "7 nov 2027 01:30 America/New_York",
    "2027-11-07T02:00-05:00 America/New_York": "7 nov 2027 02:00 America/New_York",
    "2027-10-31T00:30+01:00/2027-10-31T03:00+00:00": "31 oct 2027 00:30-03:00",
    "2027-10-31T01:30+00:00": "2027-10-31T01:30Z",
    "2027-03-28T00:59+00:00": "28 mar 2027 00:59",
    "2027-03-28T02:00+01:00": "28 mar 2027 02:00",
    "2027-03-14T03:00-04:00 America/New_York": "14 mar 2027 03:00 America/New_York",
    "2027-03-28T00:30+00:00/2027-03-28T02:30+01:00 Europe/London": "28 mar 2027 00:30-02:30 Europe/London",
    "2027-03-28": "28 mar 2027",
}
REFUSED = {
    "could be two days. Try 5 Jun, 2026-06-05 or in 2 weeks.": "05/06",
    "could be two days. Try 3 Apr, 2026-04-03": "3/4",
    "could be two days. Try 1 Feb 2027, 2027-02-01": "01/02/2027",
    "could be two days": "10.12.2026 | 05/06 tokyo",
    "alone could be a day or an hour": "12 | 10",
    "is a whole month. Try 15 Feb, mid Feb or end of Feb.": "Feb | in february | by Feb",
    "is a whole month. Try 15 Jan 2027, mid Jan 2027 or end of Jan 2027.": "jan 2027",
    "is a whole month": "may | next july | jan 9999",
    "leaves the day open. Try 15 Jul, mid Jul or end of Jul.": "early July | late jul | in late July",
    "is a whole quarter. Try start of Q3, end of Q3": "Q3 | q3 2027",
    "is two days. Try sat, sun": "this weekend | the weekend",
    "is two days. Try next sat": "next weekend",
    "could be Friday or Sunday. Try fri, sun": "end of the week | by the end of this week",
    "could be Friday or Sunday. Try next fri": "end of next week",
    "could be past or to come": "3 days | 2 hours",
    "goes both ways": "+3d ago | in 3 days ago",
    "could be minutes or months": "5m | in 5m | 5m ago",
    "could be morning or afternoon. Try 3am, 3pm or 15:00.": "at 3",
    "could be morning or afternoon": "tomorrow at 5",
    "could be two nights": "tomorrow midnight",
    "could be a span or an offset": "2026-11-29 22:00-02:00",
    "disagrees with itself: 3 Dec is a Thursday": "mon 3 dec 2026",
    "Try thu 3 Dec, mon 30 Nov or mon 7 Dec.": "mon 3 dec",
    "disagrees with itself": "fri 2026-12-03",
    "February 2026 has 28 days": "2026-02-30",
    "November 2026 has 30 days": "31 nov",
    "February 2027 has 28 days": "29 feb 2027",
    "does not exist": "0 jan | 32/01/2027",
    "has no month 13": "2026-13-01 | 13/13/2027 | 2026-13-01T10:00Z",
    "has no such time of day": (
        "25:00 | 24:00 | 10:60 | 13pm | 0am | 2026-11-29T25:00Z | 2026-11-29T10:00+99:00"
    ),
    "ends before it begins": "fri 10:30-10:15 | fri 10:30-10:30",
    "needs the year in full": "15 jan 27 | jan 15 '27 | 15/01/27 | 26-3-10",
    "Try 3pm America/Los_Angeles, 3pm Europe/Lisbon or 3pm UTC.": "3pm PST",
    "America/New_York": "3pm est",
    "Europe/Berlin": "fri 15:00 CET",
    "Europe/London": "3pm GMT",
    "is no time zone. Try 3pm Europe/Lisbon": "3pm Europe/Lissabon",
    "Try 3pm Europe/London": "3pm Europe/Lndon",
    "is no time zone": "3pm Mars/Phobos",
    "is not a date that can be understood": (
        "3pm a/../../etc/passwd | in 99999 days | sometime next year | every 2 weeks | fri 9 | fri sat"
        " | 3.12 | 9.30 | fri 9.10 | fri 9.30-10.05 | tomorrow 9.5 | tomorrow 9.30.15 | tonight | the 15th | tomorrow evening"
        " | tokyo | in tokyo | 9am easter | 9am christmas | 9am casey | 9am eastern | 9am san juan | 9am springfield | next wake"
        " | +3d from today | a week ago from today | 3pm Europe/London tokyo | fri 9 tokyo"
        " | tomorrow 3pm 4pm | 5 6 2027 | -1 | + | in | 20270115 | fri\x00 | \x00 | \u0661\u0665 jan"
        " | \u0661\u0662/\u0660\u0661/\u0662\u0660\u0662\u0667 | \U0001f389 | \ud800 | \u202efri"
    ),
    "names no day": "Europe/London",
    "outside the years 1900 to 2199": (
        "0001-01-01 | 1899-12-31 | 9999-12-31 | 9999-12-31T23:59:59-12:00 | in 9999 years | "
        "9999 years ago | -9999m | in 9999 years tokyo"
    ),
    "Try fri, tomorrow 9am or in 2 weeks.": "banana",
    "does not exist in Lisbon: the clocks go from 01:00 to 02:00": "28 mar 2027 01:30",
    "Try 28 Mar 2027 00:30, 28 Mar 2027 02:00 or 28 Mar 2027 02:30.": "28 mar 2027 01:00",
    "does not exist in London": "28 mar 2027 01:59 Europe/London",
    "does not exist in New York: the clocks go from 02:00 to 03:00": "14 mar 2027 02:00 America/New_York",
    "does not exist in Lisbon": "28 mar 2027 00:30-01:30",
}


def _rows(*tables: dict[str, str]) -> list[ParameterSet]:
    """One row a phrase: the phrases of a table stand between | beside what all of them mean."""
    return [
        pytest.param(phrase, means, id=ascii(phrase)[1:-1])
        for table in tables
        for means, phrases in table.items()
        for phrase in phrases.split(" | ")
    ]


@pytest.mark.parametrize(("phrase", "means"), _rows(DAYS, TIMES, OFFSETS, ZONES, SPANS, CLOCKS_CHANGE))
def test_understood(phrase: str, means: str) -> None:
    assert told(understand(phrase, now=NOW)) == means


@pytest.mark.parametrize(("phrase", "why"), _rows(REFUSED))
def test_refused_in_one_sentence_with_three_examples(phrase: str, why: str) -> None:
    _check_refused(phrase, why)


@pytest.mark.parametrize(
    ("phrase", "why"),
    [
        pytest.param("", "is missing", id="empty"),
        pytest.param(" \t\n", "is missing", id="blank"),
        pytest.param("9" * 60, "is not a date", id="sixty nines"),
        pytest.param("fri " * 60, "is too long", id="too long"),
    ],
)
def test_odd_texts_are_refused(phrase: str, why: str) -> None:
    _check_refused(phrase, why)


def _check_refused(phrase: str, why: str) -> None:
    with pytest.raises(UsageError) as refusal:
        understand(phrase, now=NOW)
    message = str(refusal.value)
    assert why in message
    assert message.isprintable()
    examples = re.fullmatch(r".*\. Try (.+), (.+) or (.+)\.", message)
    assert examples, message
    for example in examples.groups():
        assert understand(example, now=NOW), f"the example {example} is refused itself"


@pytest.mark.parametrize(
    ("phrase", "day_first", "month_first"),
    [
        ("01/02/2027", "2027-02-01", "2027-01-02"),
        ("1.2.2027", "2027-02-01", "2027-01-02"),
        ("05/06", "2027-06-05", "2027-05-06"),
        # A number above 12 is a day wherever it stands, and ISO is never touched.
        ("01/15/2027", "2027-01-15", "2027-01-15"),
        ("15/01/2027", "2027-01-15", "2027-01-15"),
        ("2027-02-01", "2027-02-01", "2027-02-01"),
    ],
)
def test_dayfirst_settles_two_readings(phrase: str, day_first: str, month_first: str) -> None:
    assert told(understand(phrase, now=NOW, dayfirst=True)) == day_first
    assert told(understand(phrase, now=NOW, dayfirst=False)) == month_first


# What says its own direction keeps it: tomorrow, next, plus, friday week.
PAST = {
    "2026-11-20": "fri | this fri",
    "2026-11-22": "this sun | 22 nov",
    "2026-11-20T15:00+00:00": "fri 15:00",
    "2026-01-15": "15 Jan",
    "2025-11-23": "23 nov",
    "2024-02-29": "29 feb",
    "2026-11-22T09:00+00:00": "09:00",
    "2026-11-21T10:00+00:00": "10:00",
    "2026-11-21T09:30+00:00/2026-11-21T10:15+00:00": "9:30-10:15",
    "2026-10-31": "end of month | end of last month | the end of October",
    "2025-12-31": "end of year | end of december",
    "2026-07-31": "end of July",
    "2026-11-15": "sun | mid November | the middle of the month",
    "2026-11-23": "tomorrow",
    "2026-11-24": "next tue",
    "2026-11-25": "+3d",
    "2026-12-04": "friday week",
}


@pytest.mark.parametrize(("phrase", "means"), _rows(PAST))
def test_past_is_preferred_when_logging(phrase: str, means: str) -> None:
    assert told(understand(phrase, now=NOW, prefer="past")) == means


# Where only one direction can be meant, a step needs none of its own; two readings of another kind stay refused.
@pytest.mark.parametrize(
    ("phrase", "ahead", "behind"),
    [
        ("3 days", "2026-11-25", "2026-11-19"),
        ("a week", "2026-11-29", "2026-11-15"),
        ("2 weeks", "2026-12-06", "2026-11-08"),
        ("two months", "2027-01-22", "2026-09-22"),
        ("3 business days", "2026-11-25", "2026-11-18"),
        ("2 hours", "2026-11-22T11:14+00:00", "2026-11-22T07:14+00:00"),
        ("in 3 days", "2026-11-25", "2026-11-25"),
        ("3 days ago", "2026-11-19", "2026-11-19"),
    ],
)
def test_a_step_without_direction_where_one_can_be_meant(phrase: str, ahead: str, behind: str) -> None:
    assert told(understand(phrase, now=NOW, one_way=True)) == ahead
    assert told(understand(phrase, now=NOW, prefer="past", one_way=True)) == behind


@pytest.mark.parametrize("phrase", ["5m", "05/06", "+3d ago", "12", "July"])
def test_one_way_settles_nothing_else(phrase: str) -> None:
    with pytest.raises(UsageError):
        understand(phrase, now=NOW, one_way=True)


@pytest.mark.parametrize(
    ("today", "phrase", "expected"),
    [
        pytest.param("2027-01-31", "+1m", "2027-02-28", id="a month from the 31st is clamped"),
        pytest.param("2028-01-31", "in a month", "2028-02-29", id="to the leap day"),
        pytest.param("2028-02-29", "+1y", "2029-02-28", id="a year from the leap day"),
        pytest.param("2026-12-31", "next month", "2027-01-01", id="next month over new year"),
        pytest.param("2026-12-15", "end of next month", "2027-01-31", id="end of next month over new year"),
        pytest.param("2026-11-23", "next mon", "2026-11-30", id="next mon on a Monday"),
        pytest.param("2026-11-23", "fri", "2026-11-27", id="fri on a Monday"),
        pytest.param("2026-11-23", "next fri", "2026-12-04", id="next fri on a Monday"),
        pytest.param("2026-11-27", "in 1 business day", "2026-11-30", id="over a weekend"),
        pytest.param("2026-11-30", "end of november", "2026-11-30", id="end of november on its day"),
        pytest.param("2027-12-31", "end of february", "2028-02-29", id="end of february in a leap year"),
        pytest.param("2026-12-20", "end of next quarter", "2027-03-31", id="end of next quarter over new year"),
        pytest.param("2026-12-31", "1 jan", "2027-01-01", id="tomorrow is another year"),
    ],
)
def test_on_another_day(today: str, phrase: str, expected: str) -> None:
    now = datetime.fromisoformat(f"{today}T12:00").replace(tzinfo=LISBON)
    assert told(understand(phrase, now=now)) == expected


def test_hours_are_real_hours_over_a_change_of_clocks() -> None:
    night = datetime(2027, 3, 28, 0, 30, tzinfo=LISBON)
    assert told(understand("in an hour", now=night)) == "2027-03-28T02:30+01:00"
    assert understand("in 24 hours", now=night).utc_start == datetime(2027, 3, 29, 0, 30, tzinfo=UTC)


def test_zone_is_that_of_now_unless_given() -> None:
    assert understand("9am", now=NOW).zone == "Europe/Lisbon"
    assert understand("9am", now=NOW.astimezone(UTC)).zone == "UTC"
    there = understand("tomorrow 9am", now=NOW, zone="Asia/Taipei")
    assert told(there) == "2026-11-23T09:00+08:00 Asia/Taipei"
    with pytest.raises(UsageError, match="Europe/Lisbon"):
        understand("9am", now=NOW, zone="Europe/Lissabon")


def test_utc_start_of_a_day_is_its_first_minute_there() -> None:
    assert understand("2027-06-15", now=NOW).utc_start == datetime(2027, 6, 14, 23, tzinfo=UTC)
    assert understand("2027-06-15 10:00", now=NOW).utc_start == datetime(2027, 6, 15, 9, tzinfo=UTC)
    assert understand("1900-01-01 Asia/Tokyo", now=NOW).utc_start.year == 1899


def test_twice_is_known() -> None:
    assert understand("31 oct 2027 01:30", now=NOW).twice
    assert not understand("31 oct 2027 02:30", now=NOW).twice
    assert not understand("31 oct 2027", now=NOW).twice


_VOCABULARY = (
    "fri mon next last this in at on of the 3 12 31 0 99 2027 1899 9999 jan feb 29 pm 3pm 25:00"
    " 9:30-10:15 17h a week month days d +1m -2d +9999y ago now noon midnight Europe/London PST"
    " / - : 10:30 2026-12-03 T Z +01:00 end business 05/06 \u0661 \x00 \U0001f389 \ud800"
)
_WORDS = st.sampled_from(_VOCABULARY.split(" "))
_PHRASES = (
    st.text(max_size=30)
    | st.lists(_WORDS, max_size=6).map(" ".join)
    | st.lists(_WORDS, max_size=4).map("".join)
)


@settings(max_examples=400, deadline=None)
@given(phrase=_PHRASES, dayfirst=st.sampled_from([None, True, False]), past=st.booleans())
def test_any_text_is_understood_or_refused(phrase: str, dayfirst: bool | None, past: bool) -> None:
    try:
        when = understand(phrase, now=NOW, dayfirst=dayfirst, prefer="past" if past else "future")
    except UsageError:
        return
    assert when.utc_start.tzinfo is UTC
    if when.end is not None:
        assert when.end.astimezone(UTC) > when.utc_start


@pytest.mark.parametrize(
    ("phrase", "minutes"),
    [("2027-10-31 01:30-03:30", 180), ("2027-03-28 01:30-03:30", 60), ("2027-06-01 01:30-03:30", 120), ("2027-06-01 10:00", None)],
    ids=["clocks-go-back", "clocks-go-forward", "summer", "no-end"],
)
def test_a_span_is_as_long_as_it_really_lasts(phrase: str, minutes: int | None) -> None:
    assert understand(phrase, now=datetime(2026, 11, 22, 9, 14, tzinfo=UTC), zone="Europe/Berlin").minutes == minutes
