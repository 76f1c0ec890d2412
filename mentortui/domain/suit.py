"""Hours that suit both sides of a meeting (METHOD E1): working days, daytime for the two clocks at that instant.

Wall times are taken in my zone and looked at in theirs, so that a change of the clocks on either side, or on one side
a few weeks before the other, moves the hours as it does in life.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from mentortui.domain.zones import DAY_ENDS, DAY_STARTS, gap, zone

STEP = timedelta(minutes=30)
PER_DAY, APART = 2, timedelta(hours=3)
"""Two hours a day are offered, not next to each other."""
_FREE_DAYS = (5, 6)
_LOOK_AHEAD = 21
# Nine to half past five is as good as it gets; the edges of the day are second best.
_BEST_FROM, _BEST_TO = 9 * 60, 17 * 60 + 30


@dataclass(frozen=True, slots=True)
class Slot:
    """A beginning, UTC. `odd` minutes of the meeting lie outside of somebody's day; 0 suits both."""

    start: datetime
    odd: int


def odd_minutes(start: datetime, minutes: int, place: str) -> int:
    """How many minutes of a meeting lie before 8 or after 19 on the clock of an IANA zone; all of it at a weekend."""
    begin = start.astimezone(zone(place))
    if begin.weekday() in _FREE_DAYS:
        return minutes
    first = begin.hour * 60 + begin.minute
    early = max(0, DAY_STARTS * 60 - first)
    late = max(0, first + minutes - DAY_ENDS * 60)
    return min(minutes, early) if early else min(minutes, late)


def suits(start: datetime, minutes: int, mine: str, theirs: str) -> bool:
    """Whether all of it is daytime of a working day for both."""
    return not odd_minutes(start, minutes, mine) and not odd_minutes(start, minutes, theirs)


def suggest(now: datetime, mine: str, theirs: str, minutes: int = 30, *, count: int = 6, first: date | None = None) -> list[Slot]:
    """Beginnings for the next working days from tomorrow (or `first`) on, at most two a day, in order.

    Where no hour is daytime for both, those that ask least of somebody are offered, and say how much.
    """
    here = zone(mine)
    day = max(first or date.min, now.astimezone(here).date() + timedelta(1))
    found: list[Slot] = []
    for step in range(_LOOK_AHEAD):
        if len(found) >= count:
            break
        found += _of_day(day + timedelta(step), here, mine, theirs, minutes)
    return found[:count]


def _of_day(day: date, here: ZoneInfo, mine: str, theirs: str, minutes: int) -> list[Slot]:
    """The best two of one day."""
    if day.weekday() in _FREE_DAYS:
        return []
    slots = [(slot, _cost(slot, minutes, mine, theirs)) for slot in _slots(day, here, mine, theirs, minutes)]
    # A weekend for them, or an hour that is night for somebody, is offered only where the whole day has nothing better.
    weekdays = [pair for pair in slots if pair[0].start.astimezone(zone(theirs)).weekday() not in _FREE_DAYS]
    suiting = [pair for pair in slots if not pair[0].odd] or weekdays
    chosen: list[Slot] = []
    for slot, _ in sorted(suiting, key=lambda pair: (pair[1], pair[0].start)):
        if len(chosen) < PER_DAY and all(abs(slot.start - other.start) >= APART for other in chosen):
            chosen.append(slot)
    return sorted(chosen, key=lambda slot: slot.start)


def _slots(day: date, here: ZoneInfo, mine: str, theirs: str, minutes: int) -> Iterator[Slot]:
    begin = datetime.combine(day, time(6), here)
    for index in range(33):
        local = begin + index * STEP
        if local.date() != day:
            return
        if gap(local):
            continue
        start = local.astimezone(UTC)
        yield Slot(start, odd_minutes(start, minutes, mine) + odd_minutes(start, minutes, theirs))


def _cost(slot: Slot, minutes: int, mine: str, theirs: str) -> int:
    """Minutes away from the good part of the day on both clocks; theirs count double, the logistics are mine."""
    return _away(slot.start, minutes, mine) + 2 * _away(slot.start, minutes, theirs)


def _away(start: datetime, minutes: int, place: str) -> int:
    begin = start.astimezone(zone(place))
    first = begin.hour * 60 + begin.minute
    return max(0, _BEST_FROM - first) + max(0, first + minutes - _BEST_TO)
