"""Numbers over time: a month and a day are those of the clock on the wall, not of UTC."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from mentortui.journal import Journal
from tests.builders import START


@pytest.mark.parametrize(
    ("zone", "at", "month"),
    [
        pytest.param("Pacific/Auckland", datetime(2026, 10, 31, 19, tzinfo=UTC), "2026-11", id="already November in Auckland"),
        pytest.param("America/New_York", datetime(2026, 11, 1, 3, 30, tzinfo=UTC), "2026-10", id="still October in New York"),
        pytest.param("Europe/Lisbon", datetime(2026, 11, 1, 0, 0, tzinfo=UTC), "2026-11", id="the first minute"),
        pytest.param("Europe/Lisbon", datetime(2026, 9, 30, 23, 30, tzinfo=UTC), "2026-10", id="summer time"),
    ],
)
def test_a_gift_counts_in_the_month_it_was_given(journal: Journal, zone: str, at: datetime, month: str) -> None:
    journal.profile.set(tz=zone)
    ana = journal.people.add("Ana Berkova")
    journal.value.give(ana.id, "an article", when=at)
    assert [(m.month, m.people) for m in journal.insights.give_take(4) if m.given] == [(month, (ana.id,))]


def test_what_lies_before_the_period_is_left_out(journal: Journal) -> None:
    ana = journal.people.add("Ana Berkova")
    journal.value.give(ana.id, "long ago", when=START - timedelta(days=400))
    assert not any(month.given for month in journal.insights.give_take(12))
    assert sum(month.given for month in journal.insights.give_take(24)) == 1


def test_every_contact_counts_on_its_own_day(journal: Journal) -> None:
    ana = journal.people.add("Ana Berkova")
    for days, minutes in ((0, 0), (0, 1), (0, 400), (1, 0), (40, 0)):
        journal.timeline.log(ana.id, kind="call", when=START - timedelta(days=days, minutes=minutes))
    assert journal.insights.rhythm() == [(40, 1), (1, 1), (0, 3)]
