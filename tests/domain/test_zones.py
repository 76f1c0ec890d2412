"""Zone names, offsets in words, odd hours, and the two odd nights of the year."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentortui.domain.errors import UsageError
from mentortui.domain.zones import ABBREVIATIONS, city, comes_twice, gap, is_odd_hour, offset_words, zone

WINTER = datetime(2026, 11, 22, 9, 14, tzinfo=UTC)
SUMMER = datetime(2027, 6, 15, 9, 14, tzinfo=UTC)


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Europe/Lisbon", "Europe/Lisbon"),
        (" Europe/Lisbon ", "Europe/Lisbon"),
        ("europe/lisbon", "Europe/Lisbon"),
        ("America/New York", "America/New_York"),
        ("America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"),
        ("utc", "UTC"),
    ],
)
def test_known(name: str, key: str) -> None:
    assert zone(name).key.casefold() == key.casefold()


@pytest.mark.parametrize(
    ("name", "says"),
    [
        pytest.param("Lisbon", "did you mean Europe/Lisbon", id="only the city"),
        pytest.param("Europe/Lissabon", "did you mean Europe/Lisbon", id="the city in another language"),
        pytest.param("Europe/Lndon", "did you mean Europe/London", id="a letter missing"),
        pytest.param("New York", "did you mean America/New_York", id="two words"),
        pytest.param("PST", "name a place, like America/Los_Angeles", id="PST"),
        pytest.param("cet", "name a place, like Europe/Berlin", id="CET"),
        pytest.param("Mars/Phobos", "like Europe/Lisbon", id="nothing like it"),
        pytest.param("", "Name a time zone", id="empty"),
        pytest.param("../etc", "no time zone", id="out of the folder"),
        pytest.param("/etc/passwd", "no time zone", id="absolute"),
        pytest.param("Europe/../Europe/Lisbon", "no time zone", id="dots inside"),
        pytest.param("America", "no time zone", id="a folder"),
        pytest.param("posix/Europe/Lisbon", "no time zone", id="posix"),
        pytest.param("right/Europe/Lisbon", "no time zone", id="with leap seconds"),
        pytest.param("localtime", "no time zone", id="localtime"),
        pytest.param("tzdata.zi", "no time zone", id="a file that is no zone"),
        pytest.param("\x00", "no time zone", id="nul"),
        pytest.param("\ud800", "no time zone", id="surrogate"),
        pytest.param("x" * 5000, "no time zone", id="long"),
    ],
)
def test_refused(name: str, says: str) -> None:
    with pytest.raises(UsageError) as refusal:
        zone(name)
    assert says in str(refusal.value)
    assert str(refusal.value).isprintable()
    assert len(str(refusal.value)) < 120


@settings(deadline=None)
@given(name=st.text(max_size=30))
def test_any_text_is_a_zone_or_refused(name: str) -> None:
    try:
        assert isinstance(zone(name), ZoneInfo)
    except UsageError:
        assert name not in ("Europe/Lisbon", "UTC")


def test_every_suggestion_for_an_abbreviation_exists() -> None:
    assert all(zone(name).key == name for name in ABBREVIATIONS.values())


@pytest.mark.parametrize(
    ("here", "there", "at", "words"),
    [
        ("Europe/Lisbon", "Asia/Taipei", WINTER, "+8 h"),
        ("Europe/Lisbon", "Asia/Taipei", SUMMER, "+7 h"),
        ("Europe/Lisbon", "Africa/Lagos", WINTER, "+1 h"),
        ("Europe/Lisbon", "America/Toronto", WINTER, "-5 h"),
        ("Europe/Lisbon", "Asia/Kolkata", WINTER, "+5 h 30"),
        ("Asia/Kolkata", "Europe/Lisbon", WINTER, "-5 h 30"),
        ("Asia/Kolkata", "Asia/Kathmandu", WINTER, "+15 min"),
        ("Europe/Lisbon", "Europe/London", SUMMER, "same time"),
        ("Europe/Lisbon", "Europe/Lisbon", WINTER, "same time"),
        ("Pacific/Pago_Pago", "Pacific/Kiritimati", WINTER, "+25 h"),
        # Two weeks in March the Atlantic is an hour narrower.
        ("Europe/Lisbon", "America/New_York", datetime(2027, 3, 20, 12, tzinfo=UTC), "-4 h"),
    ],
)
def test_offset_words(here: str, there: str, at: datetime, words: str) -> None:
    assert offset_words(here, there, at) == words


@pytest.mark.parametrize(
    ("clock", "odd"),
    [("07:59", True), ("08:00", False), ("18:59", False), ("19:00", True), ("00:00", True), ("12:00", False)],
)
def test_odd_hours(clock: str, odd: bool) -> None:
    moment = datetime.fromisoformat(f"2026-12-03T{clock}").replace(tzinfo=zone("Asia/Taipei"))
    assert is_odd_hour(moment) is odd


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Europe/Lisbon", "Lisbon"),
        ("America/New_York", "New York"),
        ("America/Argentina/Buenos_Aires", "Buenos Aires"),
        ("UTC", "UTC"),
    ],
)
def test_city(name: str, said: str) -> None:
    assert city(name) == said


@pytest.mark.parametrize(
    ("name", "local", "leaves", "lands"),
    [
        ("Europe/Lisbon", "2027-03-28T01:30", "2027-03-28T01:00", "2027-03-28T02:00"),
        ("Europe/London", "2027-03-28T01:00", "2027-03-28T01:00", "2027-03-28T02:00"),
        ("America/New_York", "2027-03-14T02:59", "2027-03-14T02:00", "2027-03-14T03:00"),
        ("Australia/Lord_Howe", "2026-10-04T02:15", "2026-10-04T02:00", "2026-10-04T02:30"),
        ("Pacific/Apia", "2011-12-30T12:00", "2011-12-30T00:00", "2011-12-31T00:00"),
    ],
)
def test_gap(name: str, local: str, leaves: str, lands: str) -> None:
    found = gap(datetime.fromisoformat(local).replace(tzinfo=zone(name)))
    assert found is not None
    assert found.leaves.isoformat()[:16] == leaves
    assert found.lands.isoformat()[:16] == lands


@pytest.mark.parametrize(
    ("name", "local", "twice"),
    [
        ("Europe/Lisbon", "2027-10-31T01:30", True),
        ("Europe/Lisbon", "2027-10-31T00:59", False),
        ("Europe/Lisbon", "2027-10-31T02:00", False),
        ("America/New_York", "2027-11-07T01:00", True),
        ("Asia/Taipei", "2027-10-31T01:30", False),
    ],
)
def test_comes_twice(name: str, local: str, twice: bool) -> None:
    moment = datetime.fromisoformat(local).replace(tzinfo=zone(name))
    assert comes_twice(moment) is twice
    assert comes_twice(moment.replace(fold=1)) is twice
    assert gap(moment) is None
