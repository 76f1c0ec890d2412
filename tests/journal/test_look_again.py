"""The day a person's page tells is the first day on which Today asks about the silence (D4, G2)."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from mentortui.journal import Journal
from tests.builders import Clock, journal_at

BEGIN = "2026-01-05T10:00:00+00:00"
Step = tuple[int, str, str]
"""A day after the beginning, what was done, and with what."""


@pytest.fixture
def clock() -> Clock:
    clock = Clock()
    clock.set(BEGIN)
    return clock


@pytest.fixture
def journal(tmp_path: Path, clock: Clock) -> Journal:
    return journal_at(tmp_path / "m.db", clock)


def do(journal: Journal, person_id: str, what: str, with_: str) -> None:
    if what == "sent":
        journal.messages.sent(journal.messages.start(with_, person_id).id)
    elif what == "stage":
        journal.people.move(person_id, with_)
    elif what == "advice":
        journal.advice.add(person_id, with_)
    else:
        journal.timeline.log(person_id, "words", what, direction=with_)


def first_asked(journal: Journal, clock: Clock) -> date | None:
    """Day by day: when Today first has the nudge."""
    for _ in range(60):
        if any(nudge.check in ("check-in-once", "let-rest") for nudge in journal.today.items()):
            return clock.moment.date()
        clock.advance(days=1)
    return None


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        pytest.param([(0, "sent", "cold")], date(2026, 1, 15), id="cold"),
        pytest.param([(0, "sent", "cold"), (3, "email", "out")], date(2026, 1, 22), id="cold-and-a-noted-mail"),
        pytest.param([(0, "stage", "in-conversation"), (1, "sent", "advice-ask"), (4, "email", "out")], date(2026, 1, 23), id="ask-and-a-noted-mail"),
        pytest.param([(0, "stage", "in-conversation"), (1, "sent", "advice-ask"), (4, "advice", "read more")], date(2026, 1, 16), id="ask-and-advice"),
        pytest.param([(0, "stage", "in-conversation"), (1, "email", "in"), (2, "sent", "advice-ask")], date(2026, 1, 17), id="ask-after-their-mail"),
        pytest.param([(0, "email", "out"), (0, "stage", "identified")], date(2026, 1, 15), id="identified-and-a-noted-mail"),
        pytest.param([(0, "chat", "out"), (2, "stage", "reached-out")], date(2026, 1, 15), id="a-chat-before-the-stage"),
        pytest.param([(0, "email", "out"), (2, "stage", "in-conversation")], None, id="news"),
        pytest.param([(0, "sent", "cold"), (1, "call", "out")], None, id="cold-and-my-call"),
        pytest.param([(0, "sent", "cold"), (1, "call", "in")], None, id="cold-and-their-call"),
        pytest.param([(0, "sent", "cold"), (2, "email", "in")], None, id="answered"),
    ],
)
def test_the_day_told_is_the_day_of_the_nudge(journal: Journal, clock: Clock, steps: list[Step], expected: date | None) -> None:
    ana = journal.people.add("Ana Berkova", email="ana@example.org", stage="identified")
    for day, what, with_ in steps:
        clock.set(BEGIN)
        clock.advance(days=day, hours=1)
        do(journal, ana.id, what, with_)
    clock.advance(hours=2)
    assert journal.messages.look_again(ana.id) == expected
    assert first_asked(journal, clock) == expected


def test_a_meeting_ahead_is_an_answer(journal: Journal, clock: Clock) -> None:
    ana = journal.people.add("Ana Berkova", stage="identified")
    do(journal, ana.id, "sent", "cold")
    clock.advance(hours=1)
    journal.meetings.schedule(ana.id, clock.advance(days=1))
    clock.advance(days=-1)
    assert journal.messages.look_again(ana.id) is None
