"""A calendar month as two moments: promises of time are counted by it (METHOD H6)."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo


def month_span(day: date, zone: str) -> tuple[datetime, datetime]:
    """The first moment of the month of a day where `zone` (IANA) is, and the first one after it, both UTC."""
    here = ZoneInfo(zone)
    first = day.replace(day=1)
    after = (first + timedelta(days=31)).replace(day=1)
    begin, end = (datetime.combine(one, time(), here).astimezone(UTC) for one in (first, after))
    return begin, end


def days_left(day: date) -> int:
    """Days of the month after this one."""
    return ((day.replace(day=1) + timedelta(days=31)).replace(day=1) - day).days - 1
