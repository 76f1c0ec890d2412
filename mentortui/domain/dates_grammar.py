"""The words of the date grammar that name a day. A row of `_ABSOLUTE` or `_RELATIVE` is one way to do so.

All patterns see small ASCII letters and single blanks, and must fit the whole text: nothing is skipped, so
nothing is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from mentortui.domain.errors import AmbiguousError, UsageError
from mentortui.domain.text import safe_for_terminal

FIRST_YEAR, LAST_YEAR = 1900, 2199
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")

_WEEKDAY = (
    r"(?P<weekday>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?"
    r"|sat(?:urday)?|sun(?:day)?)"
)
_MONTH = (
    r"(?P<month>(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?)"
)
_COUNT = rf"(?P<sign>in |[+-] ?)?(?P<count>\d{{1,4}} ?|(?:an?|{'|'.join(_NUMBERS)}) )"
_CLOCK_STEP = rf"{_COUNT}(?P<unit>minutes?|mins?|hours?|hrs?|h)(?P<ago> ago)?"
_DAY_STEP = (
    rf"{_COUNT}(?P<unit>(?:business|working) ?days?|weekdays?|bd|days?|d|weeks?|wks?|w|months?|mo|m"
    r"|years?|yrs?|y)(?P<ago> ago)?"
)
_SHORT_YEAR = (
    rf"(?:{_MONTH} \d{{1,2}}|\d{{1,2}} {_MONTH.replace('month', 'also')}) '?\d\d"
    r"|\d{1,2}(?P<between>[-/.])\d{1,2}(?P=between)\d{1,2}"
)
_DAY_NUMBER, _YEAR = r"(?P<day>\d{1,2})", r"(?P<year>\d{4})"


@dataclass(frozen=True, slots=True)
class Asked:
    """What a phrase is read against: its own words for a refusal, and the moment in the zone that counts."""

    phrase: str
    now: datetime
    dayfirst: bool | None
    past: bool

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
        words = f"{day.day} {_MONTHS[day.month - 1][:3]}"
        plain = day.year == self.today.year and _nearest(day.month, day.day, self) == day
        return words if plain else f"{words} {day.year}"

    def exact(self, year: int, month: int, day: int) -> date:
        """The date of three numbers, or a refusal that says what does not exist."""
        if not FIRST_YEAR <= year <= LAST_YEAR:
            raise self.refuse(f"lies outside the years {FIRST_YEAR} to {LAST_YEAR}")
        if not 1 <= month <= 12:
            raise self.refuse(f"has no month {month}", "15 Jan 2027", "2027-01-15", "in 2 weeks")
        last = _last_day(year, month)
        if not 1 <= day <= last.day:
            raise self.refuse(
                f"does not exist: {_MONTHS[month - 1]} {year} has {last.day} days",
                *(self.spoken(last), self.spoken(last + timedelta(1)), "in 2 weeks"),
            )
        return date(year, month, day)


def find_day(text: str, asked: Asked) -> date | None:
    """The day a text names, None when it names none; UsageError when it could be two or does not exist."""
    if (match := re.fullmatch(rf"{_WEEKDAY} (?P<rest>.+)", text)) and (
        day := _first_fit(_ABSOLUTE, match["rest"], asked)
    ):
        return _agreeing(day, _number(match["weekday"], _WEEKDAYS), asked)
    return _first_fit(_ABSOLUTE + _RELATIVE, text, asked)


def find_moment(text: str, asked: Asked) -> datetime | None:
    """The instant of `now`, `in 90 min`, `+4h`, `an hour ago`; None for anything else."""
    if text == "now":
        return asked.now.replace(microsecond=0)
    text = text.replace("half an hour", "30 min")
    if not (match := re.fullmatch(_CLOCK_STEP, text)) or (count := _steps(match)) is None:
        return None
    size = timedelta(hours=1) if match["unit"][0] == "h" else timedelta(minutes=1)
    return (asked.now.replace(microsecond=0).astimezone(UTC) + count * size).astimezone(asked.now.tzinfo)


def explain(text: str, asked: Asked) -> UsageError:
    """Why a text that fits nothing is refused: the cases that people do type, then the general one."""
    month = _MONTHS[asked.today.month - 1][:3]
    if re.fullmatch(r"\d{1,2}", text):
        return asked.refuse("alone could be a day or an hour", f"15 {month}", "17:00", "in 3 days")
    if re.fullmatch(rf"{_MONTH}(?: {_YEAR})?", text):
        name = text[:3].capitalize()
        return asked.refuse("is a whole month", f"15 {name}", f"{name} 15 2027", "end of month")
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
    if (count := _steps(match)) is None:
        return None
    unit = match["unit"]
    if unit == "m" and (match["sign"] or "in ") == "in ":
        raise _minutes_or_months(match["count"].strip(), asked)
    if unit.startswith(("b", "working", "weekd")):
        return _business(asked.today, count)
    if unit[0] in "dw":
        return asked.today + timedelta(count * (7 if unit[0] == "w" else 1))
    return _months(asked.today, count * (12 if unit[0] == "y" else 1))


def _step_on(match: re.Match[str], asked: Asked) -> date | None:
    """`a week from today`: so much on, without another direction."""
    return None if match["sign"] else find_day(f"in {match[0].rpartition(' from ')[0]}", asked)


def _steps(match: re.Match[str]) -> int | None:
    """The signed count of `in 3`, `+3`, `-3`, `3 … ago`; None without a direction or with two."""
    sign, word = match["sign"], match["count"].strip()
    if bool(sign) == bool(match["ago"]):
        return None
    count = int(word) if word.isdigit() else 1 + (_NUMBERS.index(word) if word in _NUMBERS else 0)
    return -count if match["ago"] or (sign or "").startswith("-") else count


def _months(day: date, count: int) -> date:
    from dateutil.relativedelta import relativedelta

    return day + relativedelta(months=count)


def _business(day: date, count: int) -> date:
    """So many days on or back, Saturdays and Sundays not counted."""
    left, one = abs(count), timedelta(1 if count > 0 else -1)
    while left:
        day += one
        left -= day.weekday() < 5
    return day


def _weekday(match: re.Match[str], asked: Asked) -> date:
    """A weekday by name, never today itself; `this` may be today; `next` is in the week after this one."""
    which, wanted = match["which"], _number(match["weekday"], _WEEKDAYS)
    ahead = (wanted - asked.today.weekday()) % 7
    if which == "next ":
        return asked.today + timedelta(7 - asked.today.weekday() + wanted)
    if which == "last " or (asked.past and not match["later"]):
        stay = which == "this " and not ahead
        return asked.today + timedelta(0 if stay else ahead - 7)
    return asked.today + timedelta((ahead if which == "this " else ahead or 7) + (7 if match["later"] else 0))


def _period(match: re.Match[str], asked: Asked) -> date:
    """First day of the week, month or year after (before) this one."""
    step, today = 1 if match["which"] == "next" else -1, asked.today
    if match["unit"] == "week":
        return today + timedelta(7 * step - today.weekday())
    if match["unit"] == "month":
        return _months(today.replace(day=1), step)
    return today.replace(year=today.year + step, month=1, day=1)


def _end(match: re.Match[str], asked: Asked) -> date:
    first = asked.today.replace(day=1, month=12 if match["unit"] == "year" else asked.today.month)
    size = 12 if match["unit"] == "year" else 1
    day = _last_day(first.year, first.month)
    if match["next"]:
        first = _months(first, size)
        day = _last_day(first.year, first.month)
    elif asked.past and day > asked.today:
        first = _months(first, -size)
        day = _last_day(first.year, first.month)
    return day


def _iso(match: re.Match[str], asked: Asked) -> date:
    return asked.exact(int(match["year"]), int(match["m"]), int(match["day"]))


def _named(match: re.Match[str], asked: Asked) -> date:
    month, day = _number(match["month"], _MONTHS) + 1, int(match["day"])
    return asked.exact(int(match["year"]), month, day) if match["year"] else _nearest(month, day, asked)


def _numeric(match: re.Match[str], asked: Asked) -> date:
    """15/01/2027 can only be one day; 01/02/2027 is two unless the settings say which number comes first."""
    a, b, year = int(match["a"]), int(match["b"]), int(match["year"] or asked.today.year)
    if asked.dayfirst is None and a != b and 1 <= a <= 12 and 1 <= b <= 12:
        name = _MONTHS[b - 1][:3]
        words = f"{a} {name} {year}" if match["year"] else f"{a} {name}"
        both = (f"{year:04}-{b:02}-{a:02}", f"{year:04}-{a:02}-{b:02}")
        raise AmbiguousError(str(asked.refuse("could be two days", words, both[0], "in 2 weeks")), both)
    # A number above 12 is a day, wherever it stands.
    first_is_day = b <= 12 and (a > 12 or asked.dayfirst is not False)
    day, month = (a, b) if first_is_day else (b, a)
    return asked.exact(year, month, day) if match["year"] else _nearest(month, day, asked)


def _nearest(month: int, day: int, asked: Asked) -> date:
    """A day without its year: today, or the next such day, or the last one (29 Feb may be years away)."""
    for years in range(9):
        year = asked.today.year + (-years if asked.past else years)
        if 1 <= month <= 12 and 1 <= day <= _last_day(year, month).day:
            found = date(year, month, day)
            if found == asked.today or (found < asked.today) == asked.past:
                return found
    return asked.exact(asked.today.year, month, day)


def _agreeing(day: date, weekday: int, asked: Asked) -> date:
    if day.weekday() == weekday:
        return day
    after = day + timedelta((weekday - day.weekday()) % 7)
    name, wanted = _WEEKDAYS[day.weekday()], _WEEKDAYS[weekday][:3].lower()
    raise asked.refuse(
        f"disagrees with itself: {asked.spoken(day)} is a {name}",
        f"{name[:3].lower()} {asked.spoken(day)}",
        f"{wanted} {asked.spoken(after - timedelta(7))}",
        f"{wanted} {asked.spoken(after)}",
    )


def _number(word: str, names: tuple[str, ...]) -> int:
    """Index of the name that begins like the word; three letters tell days and months apart."""
    return next(index for index, name in enumerate(names) if name.lower()[:3] == word[:3])


def _last_day(year: int, month: int) -> date:
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(1)


_Rows = tuple[tuple[str, Callable[[re.Match[str], Asked], "date | None"]], ...]

_ABSOLUTE: _Rows = (
    (rf"{_YEAR}([-/.])(?P<m>\d{{1,2}})\2{_DAY_NUMBER}", _iso),
    (r"(?P<a>\d{1,2})([-/.])(?P<b>\d{1,2})\2(?P<year>\d{4})", _numeric),
    (r"(?P<a>\d{1,2})/(?P<b>\d{1,2})(?P<year>)", _numeric),
    (rf"{_DAY_NUMBER}(?:st|nd|rd|th)? (?:of )?{_MONTH}(?: {_YEAR})?", _named),
    (rf"{_MONTH} {_DAY_NUMBER}(?:st|nd|rd|th)?(?: {_YEAR})?", _named),
)
_RELATIVE: _Rows = (
    (r"today|tomorrow|tmrw|yesterday|day after tomorrow|day before yesterday", _today),
    (_DAY_STEP, _step),
    (rf"{_DAY_STEP.replace('(?P<ago> ago)?', '(?P<ago>)')} from (?:today|now)", _step_on),
    (rf"(?P<which>next |last |this )?{_WEEKDAY}(?P<later>)", _weekday),
    (rf"(?P<which>){_WEEKDAY}(?P<later> week)", _weekday),
    (r"(?P<which>next|last) (?P<unit>week|month|year)", _period),
    (r"end of (?:this )?(?P<next>next )?(?P<unit>month|year)", _end),
)


def _first_fit(rows: _Rows, text: str, asked: Asked) -> date | None:
    for pattern, read in rows:
        if (match := re.fullmatch(pattern, text, re.ASCII)) and (day := read(match, asked)):
            return day
    return None
