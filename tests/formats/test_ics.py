"""Calendar files that every calendar reads back as what was meant."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar, Event

from mentortui.domain.text import clean
from mentortui.formats.ics import write

STARTS = datetime(2026, 12, 1, 16, 0, tzinfo=timezone(timedelta(hours=1)))
STAMP = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)

HOSTILE = [
    "a;b,c\\d",
    "one\ntwo\r\nthree",
    "\\n",
    "END:VEVENT\nBEGIN:VEVENT",
    "x\r\nATTENDEE:mailto:evil@example.org",
    "Zoë 👩‍💻 " * 30,
    "é" * 200,
    "\x1b]0;owned\x07",
    'quote " quote',
    "a\u2028b\x85c\x0bd",
    "100% sure: yes",
    "",
]


def event(**changes: object) -> Event:
    values: dict[str, object] = {
        "uid": "m1@mentortui",
        "starts": STARTS,
        "minutes": 30,
        "summary": "Talk",
        "stamp": STAMP,
    }
    data = write(**(values | changes))  # type: ignore[arg-type]
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert b"\r" not in data.replace(b"\r\n", b"")
    calendar = Calendar.from_ical(data)
    (found,) = calendar.walk("VEVENT")
    assert isinstance(found, Event)
    assert not found.errors
    return found


def test_all_parts() -> None:
    found = event(
        description="Ask\n- one",
        location="Lagos; room 2",
        organizer_email="me@example.org",
        attendee_email="Priya+x@example.org",
        sequence=3,
        alarm_minutes=1440,
    )
    assert found.decoded("dtstart") == datetime(2026, 12, 1, 15, 0, tzinfo=UTC)
    assert found.decoded("dtend") == datetime(2026, 12, 1, 15, 30, tzinfo=UTC)
    assert found.decoded("dtstamp") == STAMP
    assert (found["uid"], found["summary"], found["sequence"]) == ("m1@mentortui", "Talk", 3)
    assert (found["description"], found["location"]) == ("Ask\n- one", "Lagos; room 2")
    assert (found["organizer"], found["attendee"]) == ("mailto:me@example.org", "mailto:Priya+x@example.org")
    (alarm,) = found.walk("VALARM")
    assert alarm.decoded("trigger") == timedelta(days=-1)
    assert (alarm["action"], alarm["description"]) == ("DISPLAY", "Talk")


def test_what_is_not_given_is_not_written() -> None:
    data = write(uid="u", starts=STARTS, minutes=30, summary="Talk", stamp=STAMP)
    for name in (b"METHOD", b"ORGANIZER", b"ATTENDEE", b"VALARM", b"LOCATION", b"DESCRIPTION", b"TZID"):
        assert name not in data
    assert data.endswith(b"END:VEVENT\r\nEND:VCALENDAR\r\n")


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text(text: str) -> None:
    found = event(summary=text, description=text, location=text, attendee_email=text or None, uid=text or "u")
    assert found.get("description", "") == clean(text, multiline=True).text
    assert found["summary"] == clean(text, multiline=False).text
    assert found["uid"] == (clean(text, multiline=False).text or "u")


@given(st.text(max_size=120))
def test_any_text_round_trips(text: str) -> None:
    assert event(description=text).get("description", "") == clean(text, multiline=True).text


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        write(uid="u", starts=STARTS.replace(tzinfo=None), minutes=30, summary="", stamp=STAMP)
