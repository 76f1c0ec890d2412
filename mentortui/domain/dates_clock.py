"""The hands of the clock in the date grammar: `17:00`, `5pm`, `at 18`, `3-4pm`, `from 9 to 10`, noon and midnight."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from mentortui.domain.dates_words import Asked

_CLOCK = r"(?:\d{1,2}(?::\d{2}(?::\d{2})?|h(?:\d{2})?)?(?: ?[ap]m)?|noon|midnight)"
_SPAN = re.compile(rf"(?<!\S)(at |from )?({_CLOCK})(?: ?- ?| to | until )({_CLOCK})(?!\S)", re.ASCII)
_TIME = re.compile(rf"(?<!\S)(at )?({_CLOCK})(?!\S)", re.ASCII)
_HAND = re.compile(r"(\d{1,2})(?:[:h](\d{2}))?(?::(\d{2}))?h? ?([ap]m)?", re.ASCII)
_HALF_DAY = timedelta(hours=12)


def find_clock(text: str, asked: Asked) -> tuple[str, time | None, time | None]:
    """The text without its time of day, the time, and the end of a span. A bare number needs an `at`."""
    for match in _SPAN.finditer(text):
        bare = match[2].isdigit() and match[3].isdigit()
        if not bare or match[1]:
            begin, end = _span(match[2], match[3], asked)
            return f"{text[: match.start()]} {text[match.end() :]}", begin, end
    for match in _TIME.finditer(text):
        bare = match[2].isdigit()
        if bare and not match[1]:
            continue
        if bare and int(match[2]) < 7:
            hour = int(match[2]) or 12
            raise asked.refuse("could be morning or afternoon", f"{hour}am", f"{hour}pm", "15:00")
        return f"{text[: match.start()]} {text[match.end() :]}", _hands(match[2], False, asked)[0], None
    return text, None, None


def _hands(word: str, either: bool, asked: Asked) -> list[time]:
    """What a clock word can be: one time, or with `either` both halves of the day where it does not say."""
    if word in ("noon", "midnight"):
        return [time(12 if word == "noon" else 0)]
    match = _HAND.fullmatch(word)
    hour, minute, second = (int(part or 0) for part in match.groups()[:3]) if match else (99, 0, 0)
    half = match[4] if match else None
    if (half and not 1 <= hour <= 12) or hour > 23 or minute > 59 or second > 59:
        raise asked.refuse(f"has no such time of day: {word}", "17:00", "5pm", "tomorrow 9am")
    if half:
        return [time(hour % 12 + (12 if half == "pm" else 0), minute, second)]
    if either and 1 <= hour <= 12:
        return [time(hour % 12, minute, second), time(hour % 12 + 12, minute, second)]
    return [time(hour, minute, second)]


def _span(first: str, last: str, asked: Asked) -> tuple[time, time]:
    """Begin and end; where only one says am or pm, the shorter reading (3-4pm, 11-1pm, 9am-5)."""
    either = first.endswith("m") != last.endswith("m")
    pairs = [(a, b) for a in _hands(first, either, asked) for b in _hands(last, either, asked)]
    begin, end = min(pairs, key=lambda pair: _length(*pair))
    if begin == end or (end < begin and _length(begin, end) > _HALF_DAY):
        raise asked.refuse("ends before it begins", "10:00-10:30", "3-4pm", "23:30-00:30")
    return begin, end


def _length(begin: time, end: time) -> timedelta:
    """From begin to end, over midnight if need be; a whole day when they are the same."""
    start = datetime.combine(date.min, begin)
    stop = datetime.combine(date.min, end)
    return stop - start if stop > start else stop + timedelta(1) - start
