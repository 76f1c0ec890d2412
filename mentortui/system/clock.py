"""The only place that asks what time it is, and where this machine is."""

from __future__ import annotations

import os
from datetime import UTC, datetime

VARIABLE = "MENTORTUI_NOW"
_YEARS = range(1900, 2200)
"""Those of all dates that can be typed."""
_SIGNS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+-/")


def now() -> datetime:
    """The current moment in UTC, aware. With `MENTORTUI_NOW` (ISO 8601, local if no offset) it stands still.

    ValueError with one sentence when that variable is no moment.
    """
    fixed = os.environ.get(VARIABLE, "").strip()
    if not fixed:
        return datetime.now(UTC)
    try:
        # A moment without an offset is one on this machine's wall clock, which astimezone() assumes.
        moment = datetime.fromisoformat(fixed).astimezone(UTC)
    except (ValueError, OverflowError, OSError):
        shown = "".join(character if character.isprintable() else "?" for character in fixed)[:40]
        raise ValueError(f"{VARIABLE} is “{shown}”: write it like 2026-11-22T09:00 or 2026-11-22T09:00+01:00.") from None
    if moment.year not in _YEARS:
        raise ValueError(f"{VARIABLE} lies outside the years {_YEARS[0]} to {_YEARS[-1]}: name a moment within them.")
    return moment


def local_zone() -> str:
    """The IANA name of this machine's zone, from `TZ` or /etc/localtime; "UTC" when neither tells."""
    variable = os.environ.get("TZ")
    if variable is not None:
        name = _after_zoneinfo(variable.removeprefix(":"))
        return name if _exists(name) else "UTC"
    try:
        name = _after_zoneinfo(os.path.realpath("/etc/localtime"))
        if _looks_like_a_zone(name):
            return name
        with open("/etc/timezone", encoding="ascii") as file:  # where localtime is a copy and not a link
            name = file.readline().strip()
    except (OSError, ValueError):
        return "UTC"
    return name if _exists(name) else "UTC"


def _after_zoneinfo(path: str) -> str:
    name = path.rpartition("zoneinfo/")[2]
    for variant in ("posix/", "right/"):
        name = name.removeprefix(variant)
    return name


def _looks_like_a_zone(name: str) -> bool:
    """Parts of letters, digits, _ + and - with / between, a letter first. Not a pattern: making one takes longer than asking."""
    return name[:1].isalpha() and _SIGNS.issuperset(name) and all(name.split("/"))


def _exists(name: str) -> bool:
    if not _looks_like_a_zone(name):
        return False
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True
