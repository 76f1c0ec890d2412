"""The further ahead, the longer one gives before asking (F1)."""

from __future__ import annotations

from datetime import date

import pytest

from mentortui.domain.patience import PATIENCE_MONTHS, months_on, patience

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("seniority", "first", "left", "words"),
    [
        ("far", None, 6, "Give for 6 months before you ask; a first small thing begins it."),
        ("far", date(2026, 11, 22), 6, "Give for 6 months before you ask; 6 months to go."),
        ("far", date(2026, 6, 23), 2, "Give for 6 months before you ask; 2 months to go."),
        ("far", date(2026, 6, 22), 1, "Give for 6 months before you ask; 1 month to go."),
        ("far", date(2026, 5, 22), 0, "You gave long enough: a small ask is fine now."),
        ("senior", date(2026, 9, 22), 1, "Give for 3 months before you ask; 1 month to go."),
        ("peer", date(2026, 11, 1), 1, "Give for 1 month before you ask; 1 month to go."),
        ("", date(2026, 1, 1), 0, "You gave long enough: a small ask is fine now."),
    ],
)
def test_patience(seniority, first, left, words) -> None:
    found = patience(seniority, first, TODAY)
    assert (found.left, found.words) == (left, words)


def test_the_distance_asks_for_more() -> None:
    assert PATIENCE_MONTHS["peer"] < PATIENCE_MONTHS["senior"] < PATIENCE_MONTHS["far"]


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [(date(2026, 1, 31), 1, date(2026, 2, 28)), (date(2026, 12, 15), 1, date(2027, 1, 15)), (date(2026, 5, 5), 0, date(2026, 5, 5)),
     (date(2027, 8, 31), 6, date(2028, 2, 29))],
)  # fmt: skip
def test_months_on(day, months, then) -> None:
    assert months_on(day, months) == then
