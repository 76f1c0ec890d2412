"""What either side can expect, as a text and as time (METHOD H6)."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from mentortui.domain.expectations import AGENDA, CONFIDENCE, amount, as_text, merged, time_words
from mentortui.domain.giving import Agreement
from mentortui.domain.months import days_left, month_span

NOW = datetime(2026, 11, 22, 9, 14, tzinfo=UTC)


def agreement(**values):
    return Agreement(id="a", created_at=NOW, updated_at=NOW, **values)


def test_the_text_names_time_reach_agenda_and_confidence():
    text = as_text(agreement(minutes=80, rhythm="40 min every second Friday", reach="chat, within two days."), "Dilnoza", "Mara Sousa")
    assert text.startswith("Dear Dilnoza,\n\n")
    assert text.endswith("\n\nMara Sousa")
    assert "- Time: 1 hour 20 minutes a month; 40 min every second Friday.\n" in text
    assert "- Reaching me: chat, within two days.\n" in text
    assert f"- Agenda: {AGENDA}.\n" in text
    assert f"- In confidence: {CONFIDENCE}." in text


def test_own_words_take_the_place_of_the_usual_ones():
    text = as_text(agreement(agenda="we take turns", confidence="names stay here"))
    assert text.startswith("Hello,")
    assert "- Agenda: we take turns.\n- In confidence: names stay here." in text
    assert AGENDA not in text


def test_with_nothing_agreed_the_agenda_is_still_theirs():
    assert "24 hours ahead" in as_text(None)
    assert "Time" not in as_text(None)


def test_what_one_says_nothing_of_holds_as_for_anybody():
    both = merged(agreement(minutes=30), agreement(minutes=60, reach="chat"))
    assert both is not None
    assert (both.minutes, both.reach, time_words(both)) == (30, "chat", "30 minutes a month")
    assert merged(None, None) is None
    assert merged(None, agreement(minutes=60)) == agreement(minutes=60)


@pytest.mark.parametrize(("minutes", "words"), [(1, "1 minute"), (50, "50 minutes"), (60, "1 hour"), (135, "2 hours 15 minutes"), (0, "no time")])
def test_time_in_words(minutes, words):
    assert amount(minutes) == words


@pytest.mark.parametrize(
    ("day", "zone", "begin", "end", "left"),
    [
        (date(2026, 11, 22), "Europe/Lisbon", "2026-11-01T00:00", "2026-12-01T00:00", 8),
        (date(2026, 12, 31), "Asia/Tokyo", "2026-11-30T15:00", "2026-12-31T15:00", 0),
        (date(2028, 2, 28), "UTC", "2028-02-01T00:00", "2028-03-01T00:00", 1),
        (date(2026, 3, 1), "Europe/Berlin", "2026-02-28T23:00", "2026-03-31T22:00", 30),
    ],
    ids=["winter", "east", "leap-year", "over-the-change-of-clocks"],
)
def test_a_month_where_one_is(day, zone, begin, end, left):
    first, after = month_span(day, zone)
    assert (f"{first:%Y-%m-%dT%H:%M}", f"{after:%Y-%m-%dT%H:%M}", days_left(day)) == (begin, end, left)
