"""One sentence for everything that happens between two people."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from mentortui.domain.telling import story, told
from mentortui.domain.views import Moment

AT = datetime(2026, 3, 4, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("kind", "text", "direction", "minutes", "words"),
    [
        ("sent-cold", "A question after your talk", "out", 0, "You wrote for the first time: A question after your talk"),
        ("sent-follow-up", "Thank you for our conversation", "out", 0, "You thanked her for the talk"),
        ("sent-check-in", "A small sign", "out", 0, "You checked in"),
        ("sent-unheard-of", "Hello", "out", 0, "You wrote: Hello"),
        ("email", "Happy to talk", "in", 0, "She wrote: Happy to talk"),
        ("email", "", "", 0, "Email"),
        ("chat", "see you", "out", 0, "You wrote: see you"),
        ("call", "pricing", "in", 12, "She called, 12 min: pricing"),
        ("call", "", "", 0, "You talked on the phone"),
        ("meeting", "begin with\nwhat failed", "", 22, "You met, 22 min: begin with what failed"),
        ("note", "likes  sailing", "", 0, "Likes sailing"),
        ("research", "an essay", "", 0, "You read up: an essay"),
        ("stage", "reached → conversation", "", 0, "From reached out to in conversation"),
        ("intro", "by Rafael Duarte", "", 0, "You were introduced by Rafael Duarte"),
        ("intro", "to Jo Lind", "", 0, "She introduced you to Jo Lind"),
        ("intro", "said yes to introducing you to Jo Lind", "", 0, "She said yes to introducing you to Jo Lind"),
        ("intro", "", "", 0, "Introduction"),
        ("given", "an article", "out", 0, "You gave: an article"),
        ("received", "two testers", "in", 0, "She gave: two testers"),
        ("advice", "write weekly", "in", 0, "She advised: write weekly"),
        ("adapt", "“write weekly”, because I travel", "", 0, "You took her advice in your own way: “write weekly”, because I travel"),
        ("decline", "“quit”, because I like it", "", 0, "You left her advice aside: “quit”, because I like it"),
        ("result", "“write weekly”: four pages", "", 0, "What came of “write weekly”: four pages"),
        ("reported", "", "out", 0, "You told her what came of it"),
        ("promise", "the chart", "out", 0, "You promised: the chart"),
        ("kept", "the chart", "in", 0, "She kept her promise: the chart"),
        ("called-off", "", "", 0, "A meeting was called off"),
    ],
)
def test_a_moment_in_a_sentence(kind, text, direction, minutes, words) -> None:
    assert told(Moment(AT, kind, text, direction, minutes), "she/her") == words


def test_a_story_begins_at_the_beginning() -> None:
    moments = [Moment(AT + timedelta(days=day), "note", f"day {day}") for day in (2, 0, 1)]
    assert [words for _, words in story(moments)] == ["Day 0", "Day 1", "Day 2"]
