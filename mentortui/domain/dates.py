"""Dates and times as people type them, read by a small grammar that never guesses (E1).

`understand` knows ISO 8601, a few words, weekdays, steps, named days, clock times, spans and zones; what is
unknown, ambiguous or does not exist is refused with three examples. Rules that could have been others:

- A weekday's name is the coming one, never today (`sun` on a Sunday is in a week); `this sun` may be today.
- `next tue` is the Tuesday of next week, weeks begin on Monday; `last tue` is the latest one before today.
- `next week` is its Monday, `next month` its first day; `friday week` is a week after the coming Friday.
- `end of July` is its last day, `mid March` the 15th, `start of next year` the first; the end of a week is refused.
- `by` and `until` before a day are that day. `3 days` is refused unless the field can only mean one direction (`one_way`).
- A day without year or a time without day is the next one; with prefer="past" the latest one.
- `+1m` is a month; `5m` in any other form is refused. `at 7` to `at 23` are hours, `at 3` is refused.
- `tomorrow 9.30` is a time; after a weekday it has to be more than a day and a month could be (`fri 9.30`, not `fri 9.10`).
- A city alone names its zone (`tomorrow 9am tokyo`) where the time zone database has one of that name.
- `2026-12-03 09:00-10:00` is a span; an offset without seconds needs the T of ISO 8601 (or a + or Z).
- A local time that comes twice is the first one; `echo` in the presentation says so.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from mentortui.domain import zones
from mentortui.domain.dates_clock import find_clock
from mentortui.domain.dates_grammar import explain, find_day, find_moment
from mentortui.domain.dates_words import FIRST_YEAR, LAST_YEAR, Asked
from mentortui.domain.errors import UsageError

_LONGEST_PHRASE = 100
_MOST_MONTHS = 12
_DOTTED = re.compile(
    r"(?:on )?(?:(?P<day>(?:the )?(?:today|tomorrow|tmrw|yesterday|day after tomorrow|day before yesterday))|(?:next |last |this )?"
    r"(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?))"
    r" (?:at |from )?(?P<clock>\d{1,2}\.\d\d(?: ?[ap]m)?(?:(?: ?- ?| to | until )\d{1,2}\.\d\d(?: ?[ap]m)?)?)",
    re.ASCII,
)
_ZONE = re.compile(r"[a-z]\w*/[a-z].*|utc", re.ASCII | re.IGNORECASE)
_ISO = re.compile(
    r"(\d{4}-\d{2}-\d{2})([t ])(\d{2}:\d{2})(:\d{2}(?:\.\d{1,9})?)?(?: ?(z|[+-]\d{2}(?::?\d{2})?))?", re.ASCII
)


@dataclass(frozen=True, slots=True)
class When:
    """A phrase understood: a local day (`start` a date), an instant or a span (aware datetimes in `zone`)."""

    kind: Literal["date", "time", "range"]
    start: date
    end: datetime | None
    zone: str

    @property
    def utc_start(self) -> datetime:
        """The beginning in UTC; that of a day is its first minute in `zone`."""
        return self.local_start.astimezone(UTC)

    @property
    def minutes(self) -> int | None:
        """How long a span really lasts, whatever the clocks do meanwhile; None where no end was named."""
        end = self.end.astimezone(UTC) if isinstance(self.end, datetime) else None
        return None if end is None else max(1, round((end - self.utc_start).total_seconds() / 60))

    @property
    def local_start(self) -> datetime:
        """The beginning in `zone`; that of a day is its first minute there."""
        if isinstance(self.start, datetime):
            return self.start
        return datetime.combine(self.start, time(), ZoneInfo(self.zone))

    @property
    def day(self) -> date:
        """The local day it begins on."""
        return self.local_start.date()

    @property
    def twice(self) -> bool:
        """True when the local time of the beginning comes twice that night, because clocks go back."""
        return self.kind != "date" and zones.comes_twice(self.local_start)


def understand(
    phrase: str,
    *,
    now: datetime,
    zone: str | None = None,
    dayfirst: bool | None = None,
    prefer: Literal["future", "past"] = "future",
    one_way: bool = False,
) -> When:
    """What a phrase means at `now` (aware), in the IANA `zone` (default: that of `now`) unless it names one.

    UsageError with one sentence and three examples for whatever is not exactly one day, time or span.
    `dayfirst` settles 01/02/2027 (None: refused); `prefer` settles days without a year, weekdays and times
    without a day; with `one_way` steps without a direction too (`3 days`: nothing else can be meant there).
    """
    asked = Asked(phrase, now, dayfirst, prefer == "past", one_way)
    if not phrase.strip():
        raise UsageError("A day or a time is missing. Try fri, tomorrow 9am or in 2 weeks.")
    if len(phrase) > _LONGEST_PHRASE:
        raise asked.refuse("is too long for a date")
    text = re.sub("[\u2010-\u2015]", "-", phrase).replace(",", " ")
    if not text.isascii():
        raise asked.refuse("is not a date that can be understood")
    words, place = _split_zone(text.split(), zones.zone(zone) if zone else _zone_of(now), asked)
    asked = Asked(phrase, now.astimezone(place), dayfirst, prefer == "past", one_way)
    try:
        try:
            return _read_plain(words, asked, place)
        except UsageError:
            # Only where nothing else is meant: what can be read without a city is never read with one.
            words, city = _split_city(words) if len(words) == len(text.split()) else (words, None)
            if not city:
                raise
            return _read_plain(words, replace(asked, now=now.astimezone(city)), city)
    except (ValueError, OverflowError):
        raise asked.refuse(f"lies outside the years {FIRST_YEAR} to {LAST_YEAR}") from None


def _read_plain(words: list[str], asked: Asked, place: ZoneInfo) -> When:
    """The words with `a.m.` as am and hours with a dot as such with a colon."""
    text = re.sub(r"\b([ap])\.m\b\.?", r"\1m", " ".join(words).lower())
    if match := _DOTTED.fullmatch(text):
        one_day = match["day"] or all(int(part) > _MOST_MONTHS for part in re.findall(r"\.(\d\d)", match["clock"]))
        if one_day or text.endswith("m"):
            text = text[: match.start("clock")] + match["clock"].replace(".", ":")
    return _read(text, asked, place)


def _split_city(words: list[str]) -> tuple[list[str], ZoneInfo | None]:
    """The words before the name of a city at the end, and its zone; None where none is named or nothing stands before it."""
    for first in range(max(1, len(words) - 3), len(words)):
        name = " ".join(words[first:])
        if name.replace(" ", "").isalpha() and (key := zones.of_city(name)):
            before = words[: first - 1] if words[first - 1].lower() == "in" else words[:first]
            return before, zones.zone(key) if before else None
    return words, None


def _zone_of(now: datetime) -> ZoneInfo:
    return now.tzinfo if isinstance(now.tzinfo, ZoneInfo) else ZoneInfo("UTC")


def _split_zone(words: list[str], default: ZoneInfo, asked: Asked) -> tuple[list[str], ZoneInfo]:
    """The words without a zone's name, and the zone: “America/New York” is one name too, “PST” is refused."""
    for index, word in enumerate(words):
        if place := zones.ABBREVIATIONS.get(word.upper()):
            rest = words[:index] + words[index + 1 :]
            why = f"has “{word}”, which could be several zones"
            raise asked.refuse(why, *_in_zones(rest, place, default, asked))
        if not _ZONE.fullmatch(word):
            continue
        before = words[: index - 1] if index and words[index - 1].lower() == "in" else words[:index]
        for last in range(len(words), index, -1):
            name = "_".join(words[index:last])
            try:
                return before + words[last:], zones.zone(name)
            except UsageError:
                continue
        near = zones.nearest(word) or default.key
        why = f"has “{word[:40]}”, which is no time zone"
        raise asked.refuse(why, *_in_zones(before + words[index + 1 :], near, default, asked))
    return words, default


def _in_zones(words: list[str], place: str, default: ZoneInfo, asked: Asked) -> list[str]:
    """Three examples: what was typed, if it can be read, in the zone that is likely meant and in others."""
    try:
        _read(rest := " ".join(words).lower(), asked, default)
    except (UsageError, ValueError, OverflowError):
        rest = "9am"
    names = dict.fromkeys((place, default.key, "UTC", "Europe/Lisbon", "America/New_York"))
    return [f"{rest} {name}" for name in names][:3]


def _read(text: str, asked: Asked, place: ZoneInfo) -> When:
    moment = _iso_moment(text, asked) or find_moment(text, asked)
    if moment:
        return _checked(When("time", moment.astimezone(place), None, place.key), asked)
    text = re.sub(r"^(\d{4}-\d{2}-\d{2})t(?=\d)", r"\1 ", text)
    rest, clock, until = find_clock(text, asked)
    rest = re.sub(r"^(?:on|by|until|till)(?: |$)", "", " ".join(word for word in rest.split() if word != "the"))
    day = find_day(rest, asked) if rest else None
    if day is None:
        if rest or clock is None:
            raise explain(rest, asked)
        day = _day_of(clock, asked)
    elif clock == time() and "midnight" in text and until is None:
        spoken = asked.spoken(day)
        raise asked.refuse("could be two nights", f"{spoken} 00:00", f"{spoken} 23:59", "midnight")
    if clock is None:
        return _checked(When("date", day, None, place.key), asked)
    start = _local(day, clock, place, asked)
    if until is None:
        return _checked(When("time", start, None, place.key), asked)
    end = _local(day + timedelta(until <= clock), until, place, asked)
    if end.astimezone(UTC) <= start.astimezone(UTC):
        raise asked.refuse("ends before it begins", "10:00-10:30", "3-4pm", "23:30-00:30")
    return _checked(When("range", start, end, place.key), asked)


def _checked(when: When, asked: Asked) -> When:
    if not FIRST_YEAR <= when.start.year <= LAST_YEAR:
        raise asked.refuse(f"lies outside the years {FIRST_YEAR} to {LAST_YEAR}")
    return when


def _iso_moment(text: str, asked: Asked) -> datetime | None:
    """An ISO 8601 time with its offset; None without one, or where a blank makes it the end of a span."""
    match = _ISO.fullmatch(text)
    if not match or not (offset := match[5]):
        return None
    day, between, clock, seconds = match[1], match[2], match[3], match[4] or ""
    year, month, number = day.split("-")
    asked.exact(int(year), int(month), int(number))
    if between == " " and not seconds and offset.startswith("-") and ":" in offset:
        if clock < offset[1:]:
            return None
        if int(offset[1:3]) + 24 - int(clock[:2]) <= 12:
            span = f"{asked.spoken(date.fromisoformat(day))} {clock}{offset}"
            raise asked.refuse("could be a span or an offset", f"{day}T{clock}{offset}", span, "fri 10-11am")
    try:
        return datetime.fromisoformat(f"{day}T{clock}{seconds[:10]}{offset.upper()}")
    except ValueError:
        raise asked.refuse("has no such time of day", f"{day} 17:00", f"{day}T17:00Z", "5pm") from None


def _day_of(clock: time, asked: Asked) -> date:
    """The day of a time without one: today while it lies ahead, else tomorrow; in the past the other way."""
    current = asked.now.time().replace(second=0, microsecond=0)
    if asked.past:
        return asked.today - timedelta(clock > current)
    return asked.today + timedelta(clock < current)


def _local(day: date, clock: time, place: ZoneInfo, asked: Asked) -> datetime:
    """The first instant with that wall time; a refusal where clocks going forward leave it out."""
    moment = datetime.combine(day, clock, place)
    if missing := zones.gap(moment):
        jump = f"the clocks go from {missing.leaves:%H:%M} to {missing.lands:%H:%M}"
        near = (missing.leaves - timedelta(minutes=30), missing.lands, missing.lands + timedelta(minutes=30))
        raise asked.refuse(
            f"does not exist in {zones.city(place.key)}: {jump}",
            *(f"{asked.spoken(at.date())} {at:%H:%M}" for at in near),
        )
    return moment
