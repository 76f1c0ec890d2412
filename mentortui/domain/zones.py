"""Time zones by their IANA names, what an offset is in words, and the two odd hours of the year (E1).

Local times that do not exist (clocks go forward) or come twice (clocks go back) follow PEP 495: `fold` 0
is the first.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from mentortui.domain.errors import UsageError
from mentortui.domain.named import NamedTuple

DAY_STARTS, DAY_ENDS = 8, 19

_REGIONS = frozenset({"Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific"})
_NOT_CITIES = frozenset({"act", "christmas", "easter", "lhi", "midway", "north", "nsw", "south", "wake", "west", "yap"})
_SIGNS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+-/")
_MOST_PARTS, _LONGEST_PART = 3, 30
_NOT_PLACES = frozenset({"posix", "right", "localtime", "posixrules", "factory", "zoneinfo"})
# Abbreviations mean several zones, or only half of the year: the name that is most likely meant.
ABBREVIATIONS = {
    "ACST": "Australia/Adelaide", "AEDT": "Australia/Sydney", "AEST": "Australia/Sydney",
    "AKST": "America/Anchorage", "ART": "America/Argentina/Buenos_Aires", "AWST": "Australia/Perth",
    "BRT": "America/Sao_Paulo", "BST": "Europe/London", "CAT": "Africa/Maputo", "CDT": "America/Chicago",
    "CEST": "Europe/Berlin", "CET": "Europe/Berlin", "CST": "America/Chicago", "EAT": "Africa/Nairobi",
    "EDT": "America/New_York", "EEST": "Europe/Athens", "EET": "Europe/Athens", "EST": "America/New_York",
    "GMT": "Europe/London", "GST": "Asia/Dubai", "HKT": "Asia/Hong_Kong", "HST": "Pacific/Honolulu",
    "IST": "Asia/Kolkata", "JST": "Asia/Tokyo", "KST": "Asia/Seoul", "MDT": "America/Denver",
    "MET": "Europe/Berlin", "MSK": "Europe/Moscow", "MST": "America/Denver", "NZDT": "Pacific/Auckland",
    "NZST": "Pacific/Auckland", "PDT": "America/Los_Angeles", "PKT": "Asia/Karachi",
    "PST": "America/Los_Angeles", "SAST": "Africa/Johannesburg", "SGT": "Asia/Singapore",
    "WAT": "Africa/Lagos", "WEST": "Europe/Lisbon", "WET": "Europe/Lisbon", "WIB": "Asia/Jakarta",
}  # fmt: skip


class Gap(NamedTuple):
    """Clocks going forward from the wall time `leaves` to `lands`; between them nothing exists."""

    leaves: datetime
    lands: datetime


def zone(name: str) -> ZoneInfo:
    """The zone of an IANA name in any case; UsageError with the nearest name for anything else."""
    key = name.strip().replace(" ", "_")
    first = key.partition("/")[0].casefold()
    if place := ABBREVIATIONS.get(key.upper()):
        raise UsageError(f"“{key.upper()}” could be several zones: name a place, like {place}.")
    if first not in _NOT_PLACES and _is_name(key):
        if key.upper() == "UTC":
            return ZoneInfo("UTC")
        if found := _load(key) or _load(_known().get(key.casefold(), "")):
            return found
    from mentortui.domain.text import safe_for_terminal

    shown = safe_for_terminal(name.strip()[:40])
    if not shown:
        raise UsageError("Name a time zone, like Europe/Lisbon.")
    hint = f"did you mean {near}?" if (near := nearest(key)) else "name one like Europe/Lisbon."
    raise UsageError(f"“{shown}” is no time zone: {hint}")


def _is_name(key: str) -> bool:
    """Up to three parts of letters, digits, _ + and -, a letter first. Not a pattern: making one takes a part of the first frame."""
    parts = key.split("/")
    return (
        key[:1].isalpha() and _SIGNS.issuperset(key) and len(parts) <= _MOST_PARTS and all(0 < len(part) <= _LONGEST_PART for part in parts)
    )


def _load(key: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(key) if key else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


@cache
def _known() -> dict[str, str]:
    """Every IANA name by its small letters; reads the zone folder, so only on the way to an error, and once."""
    return {name.casefold(): name for name in available_timezones() if name not in ("Factory", "localtime")}


def nearest(key: str) -> str:
    """The IANA name most like what was typed, by the whole or by its city; empty when nothing is."""
    from difflib import get_close_matches

    known = {low: name for low, name in _known().items() if "/" in name and not low.startswith("etc/")}
    cities = {low.rpartition("/")[2]: name for low, name in sorted(known.items())}
    wanted = key.casefold()[:60]
    place = wanted.rpartition("/")[2]
    if near := get_close_matches(wanted, known, n=1, cutoff=0.75):
        return known[near[0]]
    if near := get_close_matches(place, cities, n=1, cutoff=0.7):
        return cities[near[0]]
    return ""


@cache
def _cities() -> dict[str, tuple[str, ...]]:
    """The zones of every city by its small letters; without stations, directions and what is a word before it is an island."""
    found: dict[str, tuple[str, ...]] = {}
    for name in sorted(_known().values()):
        region, _, place = name.partition("/")
        if region in _REGIONS and place and place.casefold() not in _NOT_CITIES:
            key = place.rpartition("/")[2].casefold()
            found[key] = (*found.get(key, ()), name)
    return found


def of_city(name: str) -> str:
    """The zone of a city by its name alone, in any case; empty where none is named so, or more than one."""
    found = _cities().get("_".join(name.casefold().split()), ())
    return found[0] if len(found) == 1 and found[0].count("/") == 1 else ""


def city(zone_name: str) -> str:
    """The place a zone is named after: Europe/Lisbon is Lisbon, America/New_York is New York."""
    return zone_name.rpartition("/")[2].replace("_", " ")


def offset_words(zone_a: str, zone_b: str, at: datetime) -> str:
    """How far ahead zone b is of zone a at an instant: “+8 h”, “-5 h 30”, “same time”."""
    ahead = _offset(at.astimezone(zone(zone_b))) - _offset(at.astimezone(zone(zone_a)))
    hours, minutes = divmod(abs(ahead) // timedelta(minutes=1), 60)
    if not (hours or minutes):
        return "same time"
    sign = "+" if ahead > timedelta(0) else "-"
    if not hours:
        return f"{sign}{minutes} min"
    return f"{sign}{hours} h {minutes:02}" if minutes else f"{sign}{hours} h"


def is_odd_hour(dt: datetime) -> bool:
    """True before 8 in the morning and from 19 on, by the clock of `dt`: a reason to say thank you (E1)."""
    return not DAY_STARTS <= dt.hour < DAY_ENDS


def _offset(dt: datetime) -> timedelta:
    return dt.utcoffset() or timedelta(0)


def comes_twice(dt: datetime) -> bool:
    """True when the wall time of `dt` comes twice in its zone because clocks go back."""
    return _offset(dt.replace(fold=0)) > _offset(dt.replace(fold=1))


def gap(dt: datetime) -> Gap | None:
    """The jump of the clocks that swallows the wall time of `dt`; None when that time exists."""
    before, after = _offset(dt.replace(fold=0)), _offset(dt.replace(fold=1))
    if before >= after:
        return None
    # The jump lies between the two readings of the missing time; halve that down to the minute.
    early, late = dt.replace(fold=1).astimezone(UTC), dt.replace(fold=0).astimezone(UTC)
    while late - early > timedelta(minutes=1):
        middle = early + ((late - early) / 2)
        early, late = (middle, late) if _offset(middle.astimezone(dt.tzinfo)) == before else (early, middle)
    lands = late.astimezone(dt.tzinfo).replace(second=0, microsecond=0)
    return Gap(leaves=lands - (after - before), lands=lands)
