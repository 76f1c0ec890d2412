"""Row ids: UUID version 7 (RFC 9562, section 5.7), made on the device and sorted by time."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from threading import Lock

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
_RANDOM_BITS = 74
_RANDOM_END = 1 << _RANDOM_BITS


class _Sequence:
    """The last id made; within one millisecond the random part only grows (RFC 9562, 6.2, method 2)."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._millisecond = -1
        self._random = 0

    def take(self, millisecond: int) -> tuple[int, int]:
        """The millisecond and 74 bits that are larger than those of the id before in the same one."""
        with self._lock:
            if millisecond == self._millisecond:
                self._random += 1 + int.from_bytes(os.urandom(4), "big")
            if millisecond != self._millisecond or self._random >= _RANDOM_END:
                # The top bit starts at 0, so that there is room for 2^41 steps at least.
                self._random = int.from_bytes(os.urandom(10), "big") >> 7
                self._millisecond = millisecond
            return millisecond, self._random


_sequence = _Sequence()


def new_id(now: datetime) -> str:
    """A fresh UUIDv7 as text of 36 characters for a row made at `now` (aware; TypeError when naive).

    Ids of one process and one millisecond sort in the order they were made; so do ids of later milliseconds.
    """
    millisecond, random = _sequence.take(max(0, (now - _EPOCH) // _MILLISECOND) & 0xFFFF_FFFF_FFFF)
    # 48 bits of time, version 0111, 12 bits, variant 10, 62 bits.
    high, low = random >> 62, random & 0x3FFF_FFFF_FFFF_FFFF
    text = f"{millisecond << 80 | 0x7 << 76 | high << 64 | 0x2 << 62 | low:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
