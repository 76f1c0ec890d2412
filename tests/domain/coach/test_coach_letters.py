"""Whole messages and questions by authors four and five, counted: what is found of the labelled faults, and what disturbs a good text."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.domain.coach import score

FOUND = score.tally(score.load(Path(__file__).parent / "collected_e.toml"))
MISSED = Counter({
    "golden-rule": 5, "mentions-mentoring": 1, "bitter": 2, "leading": 1, "searchable": 1, "no-personal-opening": 1, "no-result": 1,
    "no-time-box": 1, "no-who-i-am": 1, "no-why-you": 1, "not-specific": 1, "vague-ask": 1,
})  # fmt: skip
"""Faults that still slip through, by check. A change may lower a count, never raise one; so for the disturbed."""
DISTURBED = 5


def test_the_labels_are_as_many_as_were_written() -> None:
    assert (FOUND.texts, FOUND.good, FOUND.wanted.total()) == (340, 160, 180)


@pytest.mark.parametrize("check", sorted(FOUND.wanted))
def test_no_more_is_missed_than_is_known(check: str) -> None:
    assert FOUND.wanted[check] - FOUND.caught[check] <= MISSED[check]


def test_hardly_a_good_text_is_disturbed() -> None:
    assert FOUND.disturbed <= DISTURBED, FOUND.alarms
