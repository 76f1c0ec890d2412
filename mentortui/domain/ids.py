"""Row ids: UUID version 7 (RFC 9562, section 5.7), made on the device and sorted by time."""

from __future__ import annotations

import os
from _thread import allocate_lock
from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
_RANDOM_BITS = 74
_RANDOM_END = 1 << _RANDOM_BITS
_LOW_END = 1 << 48


class _Sequence:
    """The last id made; within one millisecond the random part only grows (RFC 9562, 6.2, method 2)."""

    def __init__(self) -> None:
        self._lock = allocate_lock()
        self._millisecond = -1
        self._random = 0

    def take(self, millisecond: int, count: int) -> range:
        """So many numbers of 74 bits, rising, and larger than those handed out before in the same millisecond."""
        with self._lock:
            step = 1 + int.from_bytes(os.urandom(4), "big")
            first = self._random + step
            if millisecond != self._millisecond or first + step * count > _RANDOM_END:
                # The top bit starts at 0, so that there is room for 2^41 steps at least.
                first = int.from_bytes(os.urandom(10), "big") >> 7
                self._millisecond = millisecond
            self._random = first + step * (count - 1)
            return range(first, first + step * count, step)


_sequence = _Sequence()


def new_id(now: datetime) -> str:
    """A fresh UUIDv7 as text of 36 characters for a row made at `now` (aware; TypeError when naive).

    Ids of one process and one millisecond sort in the order they were made; so do ids of later milliseconds.
    """
    return new_ids(now, 1)[0]


def new_ids(now: datetime, count: int) -> list[str]:
    """Many ids at once, in order: what an import needs."""
    millisecond = max(0, (now - _EPOCH) // _MILLISECOND) & 0xFFFF_FFFF_FFFF
    # 48 bits of time, version 0111, 12 bits, variant 10, 62 bits.
    time = f"{millisecond:012x}"
    numbers = _sequence.take(millisecond, count)
    made: list[str] = []
    while len(made) < count:
        # The last 48 bits change from one id to the next, the others hardly ever: writing only those takes half as long.
        above, low = divmod(numbers[len(made)], _LOW_END)
        start = f"{time[:8]}-{time[8:]}-7{above >> 14:03x}-{0x8000 | above & 0x3FFF:04x}-%012x"
        end = min(_LOW_END, low + numbers.step * (count - len(made)))
        made += [start % number for number in range(low, end, numbers.step)]
    return made
