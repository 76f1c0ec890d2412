"""What the date grammar is built of: the names of days and months, what a phrase is read against, and steps over months."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from mentortui.domain.errors import UsageError
from mentortui.domain.text import safe_for_terminal

FIRST_YEAR, LAST_YEAR = 1900, 2199
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")

WEEKDAY = (
    r"(?P<weekday>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?"
    r"|sat(?:urday)?|sun(?:day)?)"
)
MONTH = (
    r"(?P<month>(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?)"
)
DAY_NUMBER, YEAR = r"(?P<day>\d{1,2})", r"(?P<year>\d{4})"


@dataclass(frozen=True, slots=True)
class Asked:
    """What a phrase is read against: its own words for a refusal, and the moment in the zone that counts.

    `one_way`: only what was (`past`) or only what is to come can be meant, so `3 days` says enough.
    """

    phrase: str
    now: datetime
    dayfirst: bool | None
    past: bool
    one_way: bool = False

    @property
    def today(self) -> date:
        """The day it is in the zone that counts."""
        return self.now.date()

    def refuse(self, why: str, *examples: str) -> UsageError:
        """The refusal: why, in a sentence, and three phrases that would do."""
        first, second, third = examples or ("fri", "tomorrow 9am", "in 2 weeks")
        shown = safe_for_terminal(" ".join(self.phrase.split()))
        shown = shown if len(shown) <= 40 else shown[:39] + "…"
        return UsageError(f"“{shown}” {why}. Try {first}, {second} or {third}.")

    def spoken(self, day: date) -> str:
        """A day as an example to type: 3 Dec, with the year where it would be read as another one."""
        words = f"{day.day} {MONTHS[day.month - 1][:3]}"
        plain = day.year == self.today.year and nearest(day.month, day.day, self) == day
        return words if plain else f"{words} {day.year}"

    def exact(self, year: int, month: int, day: int) -> date:
        """The date of three numbers, or a refusal that says what does not exist."""
        if not FIRST_YEAR <= year <= LAST_YEAR:
            raise self.refuse(f"lies outside the years {FIRST_YEAR} to {LAST_YEAR}")
        if not 1 <= month <= 12:
            raise self.refuse(f"has no month {month}", "15 Jan 2027", "2027-01-15", "in 2 weeks")
        last = last_day(year, month)
        if not 1 <= day <= last.day:
            raise self.refuse(
                f"does not exist: {MONTHS[month - 1]} {year} has {last.day} days",
                *(self.spoken(last), self.spoken(last + timedelta(1)), "in 2 weeks"),
            )
        return date(year, month, day)


def nearest(month: int, day: int, asked: Asked) -> date:
    """A day without its year: today, or the next such day, or the last one (29 Feb may be years away)."""
    for years in range(9):
        year = asked.today.year + (-years if asked.past else years)
        if 1 <= month <= 12 and 1 <= day <= last_day(year, month).day:
            found = date(year, month, day)
            if found == asked.today or (found < asked.today) == asked.past:
                return found
    return asked.exact(asked.today.year, month, day)


def number(word: str, names: tuple[str, ...]) -> int:
    """Index of the name that begins like the word; three letters tell days and months apart."""
    return next(index for index, name in enumerate(names) if name.lower()[:3] == word[:3])


def last_day(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(1)


def months(day: date, count: int) -> date:
    """So many months on or back; 31 becomes the last day where the month has fewer."""
    from dateutil.relativedelta import relativedelta

    return day + relativedelta(months=count)


Rows = tuple[tuple[str, Callable[[re.Match[str], Asked], "date | None"]], ...]
