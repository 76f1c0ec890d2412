"""A meeting as a calendar file (RFC 5545).

Times are written in UTC: one moment, the same for both people, and no VTIMEZONE to get wrong. Without METHOD
calendars add the event instead of treating it as an invitation to answer.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from urllib.parse import quote

from mentortui.domain.text import clean

_WIDTH = 75  # octets a line, without its end (RFC 5545 section 3.1)


def write(
    *,
    uid: str,
    starts: datetime,
    minutes: int,
    summary: str,
    description: str = "",
    location: str = "",
    organizer_email: str | None = None,
    attendee_email: str | None = None,
    stamp: datetime,
    sequence: int = 0,
    alarm_minutes: int | None = None,
) -> bytes:
    """One event. `starts` and `stamp` are aware; a later version has the same `uid` and a higher `sequence`.

    `alarm_minutes` before the start the calendar reminds of the preparation (E1); None for no alarm.
    """
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//mentortui//EN",
        "BEGIN:VEVENT",
        f"UID:{_text(_line(uid))}",
        f"DTSTAMP:{_moment(stamp)}",
        f"DTSTART:{_moment(starts)}",
        f"DTEND:{_moment(starts + timedelta(minutes=minutes))}",
        f"SEQUENCE:{sequence:d}",
        f"SUMMARY:{_text(_line(summary))}",
    ]
    if description:
        lines.append(f"DESCRIPTION:{_text(description)}")
    if location:
        lines.append(f"LOCATION:{_text(_line(location))}")
    lines += _people(organizer_email, attendee_email)
    lines += [] if alarm_minutes is None else _alarm(alarm_minutes, summary)
    lines += ["END:VEVENT", "END:VCALENDAR", ""]
    return "\r\n".join(part for line in lines for part in (_fold(line) if line else ("",))).encode()


def _people(organizer_email: str | None, attendee_email: str | None) -> Iterator[str]:
    """Who meets, as far as there is an address (sections 3.8.4.3 and 3.8.4.1)."""
    for name, address in (("ORGANIZER", organizer_email), ("ATTENDEE", attendee_email)):
        if address:
            yield f"{name}:{_person(address)}"


def _alarm(minutes: int, summary: str) -> tuple[str, ...]:
    """A reminder before the start (section 3.6.6)."""
    return "BEGIN:VALARM", "ACTION:DISPLAY", f"DESCRIPTION:{_text(_line(summary))}", f"TRIGGER:-PT{minutes:d}M", "END:VALARM"


def _moment(when: datetime) -> str:
    if when.tzinfo is None:
        raise ValueError("a calendar time needs a zone")
    return when.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _text(value: str) -> str:
    """Cleaned and with the escapes of RFC 5545 section 3.3.11."""
    value = clean(value, multiline=True).text
    for plain, escaped in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        value = value.replace(plain, escaped)
    return value


def _line(value: str) -> str:
    return clean(value, multiline=False).text


def _person(address: str) -> str:
    return "mailto:" + quote(_line(address), safe="@+")


def _fold(line: str) -> Iterator[str]:
    """Parts of at most 75 octets, cut between characters; all but the first begin with a space."""
    start, used = 0, 0
    for index, character in enumerate(line):
        size = len(character.encode())
        if used + size > _WIDTH:
            yield (" " if start else "") + line[start:index]
            start, used = index, 1  # the space counts
        used += size
    yield (" " if start else "") + line[start:]
