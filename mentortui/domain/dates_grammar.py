"""The words of the date grammar that name a day. A row of `_ABSOLUTE` or `_RELATIVE` is one way to do so.

All patterns see small ASCII letters and single blanks, and must fit the whole text: nothing is skipped, so
nothing is guessed.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

from mentortui.domain.dates_periods import PERIODS, unclear
from mentortui.domain.dates_words import (
    DAY_NUMBER,
    MONTH,
    MONTHS,
    NUMBERS,
    WEEKDAY,
    WEEKDAYS,
    YEAR,
    Asked,
    Rows,
    months,
    nearest,
    number,
)
from mentortui.domain.errors import AmbiguousError, UsageError

_COUNT = rf"(?P<sign>in |[+-] ?)?(?P<count>\d{{1,4}} ?|(?:an?|{'|'.join(NUMBERS)}) )"
_CLOCK_STEP = rf"{_COUNT}(?P<unit>minutes?|mins?|hours?|hrs?|h)(?P<ago> ago)?"
_DAY_STEP = (
    rf"{_COUNT}(?P<unit>(?:business|working) ?days?|weekdays?|bd|days?|d|weeks?|wks?|w|months?|mo|m"
    r"|fortnights?|years?|yrs?|y)(?P<ago> ago)?"
)
_SHORT_YEAR = (
    rf"(?:{MONTH} \d{{1,2}}|\d{{1,2}} {MONTH.replace('month', 'also')}) '?\d\d"
    r"|\d{1,2}(?P<between>[-/.])\d{1,2}(?P=between)\d{1,2}"
)


def find_day(text: str, asked: Asked) -> date | None:
    """The day a text names, None when it names none; UsageError when it could be two or does not exist."""
    if (match := re.fullmatch(rf"{WEEKDAY} (?P<rest>.+)", text)) and (
        day := _first_fit(_ABSOLUTE, match["rest"], asked)
    ):
        return _agreeing(day, number(match["weekday"], WEEKDAYS), asked)
    return _first_fit(_ABSOLUTE + _RELATIVE, text, asked)


def find_moment(text: str, asked: Asked) -> datetime | None:
    """The instant of `now`, `in 90 min`, `+4h`, `an hour ago`; None for anything else."""
    if text == "now":
        return asked.now.replace(microsecond=0)
    text = text.replace("half an hour", "30 min")
    if not (match := re.fullmatch(_CLOCK_STEP, text)) or (count := _steps(match, asked)) is None:
        return None
    size = timedelta(hours=1) if match["unit"][0] == "h" else timedelta(minutes=1)
    return (asked.now.replace(microsecond=0).astimezone(UTC) + count * size).astimezone(asked.now.tzinfo)


def explain(text: str, asked: Asked) -> UsageError:
    """Why a text that fits nothing is refused: the cases that people do type, then the general one."""
    month = MONTHS[asked.today.month - 1][:3]
    if re.fullmatch(r"\d{1,2}", text):
        return asked.refuse("alone could be a day or an hour", f"15 {month}", "17:00", "in 3 days")
    if stretch := unclear(text, asked):
        return stretch
    if match := re.fullmatch(_DAY_STEP, text) or re.fullmatch(_CLOCK_STEP, text):
        if match["sign"]:
            return asked.refuse("goes both ways", "in 3 days", "3 days ago", "+3d")
        if match["unit"] == "m":
            return _minutes_or_months(match["count"].strip(), asked)
        return asked.refuse("could be past or to come", f"in {match[0]}", f"{match[0]} ago", "in 2 weeks")
    if re.fullmatch(_SHORT_YEAR, text):
        return asked.refuse("needs the year in full", "15 Jan 2027", "2027-01-15", "in 2 weeks")
    return asked.refuse("is not a date that can be understood" if text else "names no day")


def _minutes_or_months(count: str, asked: Asked) -> UsageError:
    return asked.refuse("could be minutes or months", f"in {count} min", f"in {count} months", "in 2 weeks")


def _today(match: re.Match[str], asked: Asked) -> date:
    days = {"today": 0, "tomorrow": 1, "tmrw": 1, "yesterday": -1, "day after tomorrow": 2}
    return asked.today + timedelta(days.get(match[0], -2))


def _step(match: re.Match[str], asked: Asked) -> date | None:
    if (count := _steps(match, asked)) is None:
        return None
    unit = match["unit"]
    if unit == "m" and (match["sign"] or "in ") == "in ":
        raise _minutes_or_months(match["count"].strip(), asked)
    if unit.startswith(("b", "working", "weekd")):
        return _business(asked.today, count)
    if unit[0] in "dwf":
        return asked.today + timedelta(count * {"d": 1, "w": 7, "f": 14}[unit[0]])
    return months(asked.today, count * (12 if unit[0] == "y" else 1))


def _step_on(match: re.Match[str], asked: Asked) -> date | None:
    """`a week from today`: so much on, without another direction."""
    return None if match["sign"] else find_day(f"in {match[0].rpartition(' from ')[0]}", asked)


def _steps(match: re.Match[str], asked: Asked) -> int | None:
    """The signed count of `in 3`, `+3`, `-3`, `3 … ago`; None with two directions, or without one where both could be meant."""
    sign, word = match["sign"], match["count"].strip()
    if bool(sign) == bool(match["ago"]) and (sign or not asked.one_way):
        return None
    count = int(word) if word.isdigit() else 1 + (NUMBERS.index(word) if word in NUMBERS else 0)
    back = bool(match["ago"]) or (sign or "").startswith("-") or (not sign and asked.past)
    return -count if back else count


def _business(day: date, count: int) -> date:
    """So many days on or back, Saturdays and Sundays not counted."""
    left, one = abs(count), timedelta(1 if count > 0 else -1)
    while left:
        day += one
        left -= day.weekday() < 5
    return day


def _weekday(match: re.Match[str], asked: Asked) -> date:
    """A weekday by name, never today itself; `this` may be today; `next` is in the week after this one."""
    which, wanted = match["which"], number(match["weekday"], WEEKDAYS)
    ahead = (wanted - asked.today.weekday()) % 7
    if which == "next ":
        return asked.today + timedelta(7 - asked.today.weekday() + wanted)
    if which == "last " or (asked.past and not match["later"]):
        stay = which == "this " and not ahead
        return asked.today + timedelta(0 if stay else ahead - 7)
    return asked.today + timedelta((ahead if which == "this " else ahead or 7) + (7 if match["later"] else 0))


def _iso(match: re.Match[str], asked: Asked) -> date:
    return asked.exact(int(match["year"]), int(match["m"]), int(match["day"]))


def _named(match: re.Match[str], asked: Asked) -> date:
    month, day = number(match["month"], MONTHS) + 1, int(match["day"])
    return asked.exact(int(match["year"]), month, day) if match["year"] else nearest(month, day, asked)


def _numeric(match: re.Match[str], asked: Asked) -> date:
    """15/01/2027 can only be one day; 01/02/2027 is two unless the settings say which number comes first."""
    a, b, year = int(match["a"]), int(match["b"]), int(match["year"] or asked.today.year)
    if asked.dayfirst is None and a != b and 1 <= a <= 12 and 1 <= b <= 12:
        name = MONTHS[b - 1][:3]
        words = f"{a} {name} {year}" if match["year"] else f"{a} {name}"
        both = (f"{year:04}-{b:02}-{a:02}", f"{year:04}-{a:02}-{b:02}")
        raise AmbiguousError(str(asked.refuse("could be two days", words, both[0], "in 2 weeks")), both)
    # A number above 12 is a day, wherever it stands.
    first_is_day = b <= 12 and (a > 12 or asked.dayfirst is not False)
    day, month = (a, b) if first_is_day else (b, a)
    return asked.exact(year, month, day) if match["year"] else nearest(month, day, asked)


def _agreeing(day: date, weekday: int, asked: Asked) -> date:
    if day.weekday() == weekday:
        return day
    after = day + timedelta((weekday - day.weekday()) % 7)
    name, wanted = WEEKDAYS[day.weekday()], WEEKDAYS[weekday][:3].lower()
    raise asked.refuse(
        f"disagrees with itself: {asked.spoken(day)} is a {name}",
        f"{name[:3].lower()} {asked.spoken(day)}",
        f"{wanted} {asked.spoken(after - timedelta(7))}",
        f"{wanted} {asked.spoken(after)}",
    )


_ABSOLUTE: Rows = (
    (rf"{YEAR}([-/.])(?P<m>\d{{1,2}})\2{DAY_NUMBER}", _iso),
    (r"(?P<a>\d{1,2})([-/.])(?P<b>\d{1,2})\2(?P<year>\d{4})", _numeric),
    (r"(?P<a>\d{1,2})/(?P<b>\d{1,2})(?P<year>)", _numeric),
    (rf"{DAY_NUMBER}(?:st|nd|rd|th)? (?:of )?{MONTH}(?: {YEAR})?", _named),
    (rf"{MONTH} {DAY_NUMBER}(?:st|nd|rd|th)?(?: {YEAR})?", _named),
)
_RELATIVE: Rows = (
    (r"today|tomorrow|tmrw|yesterday|day after tomorrow|day before yesterday", _today),
    (_DAY_STEP, _step),
    (rf"{_DAY_STEP.replace('(?P<ago> ago)?', '(?P<ago>)')} from (?:today|now)", _step_on),
    (rf"(?P<which>next |last |this )?{WEEKDAY}(?P<later>)", _weekday),
    (rf"(?P<which>){WEEKDAY}(?P<later> week)", _weekday),
    *PERIODS,
)


def _first_fit(rows: Rows, text: str, asked: Asked) -> date | None:
    for pattern, read in rows:
        if (match := re.fullmatch(pattern, text, re.ASCII)) and (day := read(match, asked)):
            return day
    return None
