"""Days and times in words, given the moment it is; all times in 24 h (LOOK sections 4 and 7).

Aware datetimes are said by their own clock: bring them into the zone that is meant before. Weekdays and
months are our own words, not the locale's.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from mentortui.domain.zones import city, offset_words, zone

TYPE_CHECKING = False
if TYPE_CHECKING:
    from mentortui.domain.dates import When

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_TO = "\N{EN DASH}"
_FORTNIGHT, _HALF_YEAR = 14, 183
_MINUTE, _HOUR = timedelta(minutes=1), timedelta(hours=1)
_DAY = timedelta(days=1)
# From this many hours on, “tomorrow” says more than a number of hours.
_SOON = timedelta(hours=6)


def day(d: date, today: date) -> str:
    """A day as short as it can be told apart: `Wed 25` within two weeks, `25 Nov` this year, `2031` beyond.

    Half a year on either side counts as this year, so that January is near in December.
    """
    distance = abs((_plain(d) - _plain(today)).days)
    if distance <= _FORTNIGHT:
        return f"{_DAYS[d.weekday()][:3]} {d.day}"
    if d.year == today.year or distance <= _HALF_YEAR:
        return f"{d.day} {_MONTHS[d.month - 1][:3]}"
    return str(d.year)


def day_ahead(d: date, today: date) -> str:
    """The same, but a day of another month has its name: late in November “Wed 2” is far from clear, `2 Dec` is not."""
    near = abs((_plain(d) - _plain(today)).days) <= _FORTNIGHT
    return f"{d.day} {_MONTHS[d.month - 1][:3]}" if near and d.month != today.month else day(d, today)


def due_words(due: date, now: datetime, *, counts: bool = False) -> str:
    """When something is due: `in 20 min`, `in 5 h`, `today`, `tomorrow`, `Wed 25`, `3 h late`, `12 d late`.

    A plain date is due all day long; a datetime (aware) to the minute, and is told in the zone of `now`. What `counts`
    down is told in hours from a day ahead (E6).
    """
    if not isinstance(due, datetime):
        return _due_day(due, now.date())
    left = due.astimezone(UTC) - now.astimezone(UTC)
    local = due.astimezone(now.tzinfo)
    if abs(left) < _MINUTE:
        return "now"
    if left < timedelta(0):
        return f"{_amount(-left)} late"
    if counts and left == _DAY:
        return "in 24 h"
    if left < (_DAY if counts else _SOON) or local.date() == now.date():
        return f"in {_amount(left)}"
    return _due_day(local.date(), now.date())


def _due_day(due: date, today: date) -> str:
    days = (due - today).days
    if days < 0:
        return f"{-days} d late"
    return ("today", "tomorrow")[days] if days < 2 else day(due, today)


def _amount(span: timedelta) -> str:
    """Whole minutes below an hour, whole hours below a day, whole days from there."""
    if span < _HOUR:
        return f"{span // _MINUTE} min"
    return f"{span // _HOUR} h" if span.days < 1 else f"{span.days} d"


def ago(d: date, today: date) -> str:
    """How long ago a day was: `today`, `yesterday`, `9 d`, `9 weeks`, `7 months`, `3 years`."""
    days = (_plain(today) - _plain(d)).days
    if days < 0:
        return f"in {-days} d"
    if days < 2:
        return ("today", "yesterday")[days]
    if days < _FORTNIGHT:
        return f"{days} d"
    if days < _HALF_YEAR:
        return f"{days // 7} weeks"
    return f"{days * 12 // 365} months" if days < 2 * 365 else f"{days * 4 // 1461} years"


def long(dt: date) -> str:
    """A day with its year, and its time if it has one: `Thu 3 Dec 2026, 10:30`."""
    words = f"{_DAYS[dt.weekday()][:3]} {dt.day} {_MONTHS[dt.month - 1][:3]} {dt.year}"
    return f"{words}, {dt:%H:%M}" if isinstance(dt, datetime) else words


def full(dt: date) -> str:
    """A day with every word written out: `Thursday 3 December 2026`."""
    return f"{_DAYS[dt.weekday()]} {dt.day} {_MONTHS[dt.month - 1]} {dt.year}"


def span(start: datetime, minutes: int) -> str:
    """From when to when on the clock of `start` (aware): `10:30-10:50` with an en dash; real minutes."""
    end = (start.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(start.tzinfo)
    return f"{start:%H:%M}{_TO}{end:%H:%M}"


def both_zones(start: datetime, minutes: int, mine: str, theirs: str) -> tuple[str, str]:
    """A meeting for both sides (E1), zones as IANA names; the day is named for them where it is another one.

    (`Thu 3 Dec 2026, 10:30-10:50`, `18:30-18:50 in Taipei (+8 h)`), with en dashes.
    """
    here, there = start.astimezone(zone(mine)), start.astimezone(zone(theirs))
    their_day = "" if there.date() == here.date() else f"{long(there.date()).rpartition(' ')[0]}, "
    ahead = offset_words(mine, theirs, start)
    said = f"{their_day}{span(there, minutes)} in {city(theirs)} ({ahead})"
    return f"{long(here.date())}, {span(here, minutes)}", said


def echo(when: When, now: datetime) -> str:
    """A date phrase as it was understood, in full words, for a line under the field.

    `Thursday 3 December 2026, 10:30 in Lisbon, in 11 days`; what comes twice as clocks go back is told.
    """
    start = when.local_start
    words, distance = full(start), (start.date() - now.astimezone(start.tzinfo).date()).days
    if when.kind != "date":
        words += f", {start:%H:%M}"
        if when.end:
            words += f"{_TO}{when.end:%H:%M}"
            if when.end.date() != start.date():
                words += " the day after"
        words += f" in {city(when.zone)}" if "/" in when.zone else f" {when.zone}"
    words += f", {_distance(distance)}"
    if when.twice:
        words += f"; {start:%H:%M} comes twice that night, this is the {'second' if start.fold else 'first'}"
    return words


def _distance(days: int) -> str:
    if -2 < days < 2:
        return ("today", "tomorrow", "yesterday")[days]
    return f"in {days} days" if days > 0 else f"{-days} days ago"


def local_time(now: datetime, zone_name: str) -> str:
    """What the clock shows in a zone: `10:14`."""
    return f"{now.astimezone(zone(zone_name)):%H:%M}"


def _plain(d: date) -> date:
    return d.date() if isinstance(d, datetime) else d
