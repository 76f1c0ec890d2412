"""The numbers of a good meeting (METHOD E), apart from its records so that Today can be read without loading those."""

from __future__ import annotations

from datetime import datetime, timedelta

FEWEST_QUESTIONS, MOST_QUESTIONS = 3, 5
"""Three to five questions (E2)."""

FOLLOW_UP_WITHIN = timedelta(hours=24)
"""A thank-you is due this long after the end (E6)."""

WRAP_UP_BEFORE = timedelta(minutes=5)
"""How long before the agreed end the quiet sign appears (E5)."""

_LATE, _AGREED_NEAR = timedelta(minutes=3), timedelta(minutes=15)


def agreed_end(starts_at: datetime, started_at: datetime | None, minutes: int) -> datetime:
    """The end to respect (E5): the agreed length from the real beginning; begun a few minutes late, the end that was agreed.

    What begins at quite another time has its whole length.
    """
    if started_at is None or _LATE < started_at - starts_at <= _AGREED_NEAR:
        return starts_at + timedelta(minutes=minutes)
    return started_at + timedelta(minutes=minutes)
