"""Words for days and numbers inside a reason; the right-hand column has its own, in presentation."""

from __future__ import annotations

from datetime import date, datetime, timedelta

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_NEAR = {0: "today", 1: "yesterday", -1: "tomorrow"}


def day_word(day: date, today: date) -> str:
    """today, yesterday, Wed 18 within two weeks, 25 Nov within a year, 25 Nov 2024 beyond."""
    ago = (today - day).days
    if ago in _NEAR:
        return _NEAR[ago]
    if abs(ago) <= 14:
        return f"{WEEKDAYS[day.weekday()][:3]} {day.day}"
    year = "" if abs(ago) < 365 else f" {day.year}"
    return f"{day.day} {_MONTHS[day.month - 1]}{year}"


def since(at: datetime, now: datetime) -> str:
    """How long ago, in one unit: 25 min, 3 h, 12 days."""
    passed = max(now - at, timedelta(0))
    if passed < timedelta(hours=1):
        return f"{passed // timedelta(minutes=1)} min"
    if passed < timedelta(hours=36):
        return f"{passed // timedelta(hours=1)} h"
    return counted(passed.days, "day")


def counted(number: int, thing: str) -> str:
    """1 day, 2 days."""
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def number_word(number: int) -> str:
    """two, three, ten; 11 and more in figures."""
    return _NUMBERS[number] if number < len(_NUMBERS) else str(number)


def ordinal(number: int) -> str:
    """1st, 2nd, 3rd, 4th, 11th."""
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
