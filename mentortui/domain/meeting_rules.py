"""The numbers of a good meeting (METHOD E), apart from its records so that Today can be read without loading those."""

from __future__ import annotations

from datetime import timedelta

FEWEST_QUESTIONS, MOST_QUESTIONS = 3, 5
"""Three to five questions (E2)."""

FOLLOW_UP_WITHIN = timedelta(hours=24)
"""A thank-you is due this long after the end (E6)."""

WRAP_UP_BEFORE = timedelta(minutes=5)
"""How long before the agreed end the quiet sign appears (E5)."""
