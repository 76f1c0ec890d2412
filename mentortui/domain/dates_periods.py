"""The words of the date grammar that name a day by a stretch of time: next week, end of July, mid March, start of 2027.

`mid` is the 15th of a month and of nothing else. What no single day can be told of, like a weekend or the end of
a week, is refused by name.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from mentortui.domain.dates_words import FIRST_YEAR, LAST_YEAR, MONTH, MONTHS, YEAR, Asked, Rows, last_day, months, number
from mentortui.domain.errors import UsageError

_MIDDLE = 15
_SIZES = {"month": 1, "quarter": 3, "year": 12}
_PART = (
    r"(?:in |at )?(?P<part>end(?: of)?|last day of|beginning of|start of|first (?:day )?of|middle of|mid)[- ]"
)
_WHICH = r"(?:(?P<which>this|next|last) )?(?P<unit>month|quarter|year)"
_OPEN_MONTH = rf"(?:in |this |next )?(?P<open>early |late )?(?:in )?{MONTH}(?: {YEAR})?"


def _next(match: re.Match[str], asked: Asked) -> date:
    """First day of the week, month or year after (before) this one."""
    step, today = 1 if match["which"] == "next" else -1, asked.today
    if match["unit"] == "week":
        return today + timedelta(7 * step - today.weekday())
    if match["unit"] == "month":
        return months(today.replace(day=1), step)
    return today.replace(year=today.year + step, month=1, day=1)


def _part(match: re.Match[str], asked: Asked) -> date | None:
    """The end, middle or first day of a stretch; without its year the coming one, or the latest in the past."""
    names = match.groupdict()
    part, (first, size, again) = names.get("part") or "end", _stretch(names, asked)
    if part.startswith("mid") and size > 1:
        return None
    if not again:
        return _day_in(part, first, size)
    near = [_day_in(part, months(first, step * again), size) for step in (-1, 0, 1)]
    return max(day for day in near if day <= asked.today) if asked.past else min(day for day in near if day >= asked.today)


def _stretch(names: dict[str, str], asked: Asked) -> tuple[date, int, int]:
    """First day, length in months, and after how many months it comes again (0: there is only this one)."""
    year, today = names.get("year"), asked.today
    if names.get("month"):
        return date(int(year or today.year), number(names["month"], MONTHS) + 1, 1), 1, 0 if year else 12
    if names.get("quarter"):
        return date(int(year or today.year), 3 * int(names["quarter"]) - 2, 1), 3, 0 if year else 12
    if year:
        return date(int(year), 1, 1), 12, 0
    size = _SIZES[names["unit"]]
    first = date(today.year, today.month - (today.month - 1) % size, 1)
    if which := names.get("which"):
        return months(first, {"this": 0, "next": size, "last": -size}[which]), size, 0
    return first, size, size


def _day_in(part: str, first: date, size: int) -> date:
    if part.startswith("mid"):
        return first.replace(day=_MIDDLE)
    if part.startswith(("end", "last")):
        final = months(first, size - 1)
        return last_day(final.year, final.month)
    return first


def unclear(text: str, asked: Asked) -> UsageError | None:
    """The refusal of a stretch that is no single day: a month, a quarter, a weekend, the end of a week."""
    if match := re.fullmatch(_OPEN_MONTH, text, re.ASCII):
        name, year = match["month"][:3].capitalize(), match["year"]
        named = f"{name} {year}" if year and FIRST_YEAR <= int(year) <= LAST_YEAR else name
        why = "leaves the day open" if match["open"] else "is a whole month"
        return asked.refuse(why, f"15 {named}", f"mid {named}", f"end of {named}")
    if match := re.fullmatch(r"(?:at |this |(?P<next>next |last ))?weekend", text):
        which = match["next"] or ""
        return asked.refuse("is two days", f"{which}sat", f"{which}sun", "sat week")
    if match := re.fullmatch(r"end(?: of)? (?:this )?(?P<next>next )?week", text):
        which = match["next"] or ""
        return asked.refuse("could be Friday or Sunday", f"{which}fri", f"{which}sun", "in 5 days")
    if re.fullmatch(rf"(?:in )?q[1-4](?: {YEAR})?", text, re.ASCII):
        quarter = text.removeprefix("in ")[:2].upper()
        return asked.refuse("is a whole quarter", f"start of {quarter}", f"end of {quarter}", "in 3 months")
    return None


PERIODS: Rows = (
    (r"(?P<which>next|last) (?P<unit>week|month|year)", _next),
    (rf"{_PART}{MONTH}(?: {YEAR})?", _part),
    (rf"{_PART}{_WHICH}", _part),
    (rf"{_PART}q(?P<quarter>[1-4])(?: {YEAR})?", _part),
    (rf"{_PART}{YEAR}", _part),
    (rf"{_WHICH}[- ]end", _part),
)
"""One way a row, as in `dates_grammar`."""
