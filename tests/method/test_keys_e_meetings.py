"""E, meet: each rule once, by keys."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest

from mentortui.domain.meetings import Meeting
from mentortui.domain.people import Person
from mentortui.journal import Journal
from mentortui.screens.live import LiveScreen
from tests.builders import Clock
from tests.method.by_keys import go, page_of
from tests.screens.helpers import running, shows, until


@pytest.fixture
def priya(journal: Journal) -> Person:
    """Somebody in Lagos, an hour ahead."""
    journal.profile.set(name="Rita Sousa", tz="Europe/Lisbon")
    return journal.people.add("Priya Raman", stage="advice", tz="Africa/Lagos", pronoun="she")


@pytest.fixture
def met(journal: Journal, priya: Person) -> Meeting:
    """A meeting with her on Tuesday at three in Lisbon."""
    return journal.meetings.schedule(priya.id, journal.when("2026-11-24 15:00").utc_start, 30)


async def test_e1_by_keys_a_meeting_stands_in_both_zones_and_in_a_calendar_file(
    journal: Journal, priya: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    async with running(journal, "6", "m") as pilot:
        await shows(pilot, "Meet whom?")
        await go(pilot, "enter", "«tue 24 nov 15:00»")
        await shows(pilot, "Tuesday 24 November 2026, 15:00–15:30 in Lisbon", "16:00–16:30 in Lagos for her")
        await go(pilot, "enter")
        await shows(pilot, "You meet Priya Raman", "15:00")
        await go(pilot, "y")
        await shows(pilot, "Wrote")
    (row,) = journal.meetings.list()
    assert (tmp_path / "priya-raman-2026-11-24.ics").read_bytes() == journal.meetings.ics(row.meeting.id)


async def test_e1_by_keys_hours_that_suit_both_are_suggested(journal: Journal, priya: Person) -> None:
    journal.people.edit(priya.id, tz="Asia/Tokyo")
    async with running(journal) as pilot:
        await page_of(pilot, "Priya Raman")
        await go(pilot, "m", "ctrl+t")
        await shows(pilot, "take it")
        await go(pilot, "enter")
        await shows(pilot, "in Tokyo for her (+9 h)")
        await go(pilot, "enter")
        await shows(pilot, "You meet Priya Raman")
    (row,) = journal.meetings.list()
    assert 7 <= row.meeting.starts_at.hour < 12, "a morning in Lisbon, before night in Tokyo"


async def test_e2_by_keys_questions_are_coached_and_counted(journal: Journal, met: Meeting) -> None:
    async with running(journal, "6", "p", "n") as pilot:
        await go(pilot, "«Do you like pricing?»")
        await shows(pilot, "Can be answered by yes or no")
        await go(pilot, "ctrl+u", "«What made you choose three tiers?»")
        await shows(pilot, "open, and one thing")
        await go(pilot, "enter")
        await shows(pilot, "1 ready · 3 to 5")
        for _ in range(2):
            await go(pilot, "b")
            await shows(pilot, "Take a question")
            await go(pilot, "enter")
            await shows(pilot, "Took a question from the bank")
        await shows(pilot, "3 ready")
    assert len(journal.meetings.questions(met.id)) == 3


async def test_e3_by_keys_what_was_said_and_promised_is_on_one_page_and_ticked(journal: Journal, priya: Person, met: Meeting) -> None:
    journal.advice.add(priya.id, "Begin with three tiers")
    journal.value.promise(priya.id, "send the churn chart")
    journal.timeline.log(priya.id, "Talked about Lagos", kind="call")
    async with running(journal, "6", "p") as pilot:
        await shows(pilot, "Re-read first", "Begin with three tiers", "send the churn chart", "Talked about Lagos")
        await shows(pilot, "0 of 3 read", "▵ Her advice")
        await go(pilot, "tab", "j", "space")
        await shows(pilot, "1 of 3 read", "✓ Her advice")


async def test_e4_by_keys_the_agenda_goes_out_a_day_ahead(journal: Journal, clock: Clock, met: Meeting, monkeypatch: pytest.MonkeyPatch) -> None:
    from mentortui.app import MentorApp
    from mentortui.system.clipboard import Copied

    texts: list[str] = []

    def copy(self: object, text: str) -> Copied:
        texts.append(text)
        return Copied("native", True, "", None)

    monkeypatch.setattr(MentorApp, "copy_words", copy)
    clock.set("2026-11-23T15:30:00+00:00")
    assert "E4" in {item.rule for item in journal.today.items()}
    async with running(journal) as pilot:
        await shows(pilot, "Send agenda to Priya Raman")
        await go(pilot, "6", "enter", "e", "«Sold the first two»", "ctrl+s")
        await shows(pilot, "Progress     Sold the first two")
        await go(pilot, "y")
        await shows(pilot, "it has been sent")
        await go(pilot, "y")
        await shows(pilot, "Agenda sent to Priya Raman")
    assert "Sold the first two" in texts[0]
    assert journal.meetings.get(met.id).agenda_sent_at == clock()


async def test_e5_by_keys_the_clock_runs_and_says_when_it_is_time(journal: Journal, clock: Clock, met: Meeting) -> None:
    journal.meetings.ask(met.id, "What made you choose three tiers?")
    clock.set("2026-11-24T15:00:00+00:00")
    async with running(journal, "6", "o") as pilot:
        await shows(pilot, "0 min", "of 30", "1 ▸ What made you")
        await go(pilot, "«They were asked.»")
        clock.advance(minutes=26)
        cast(LiveScreen, pilot.app.screen).tick()
        await shows(pilot, "4 minutes left", "I see we have four minutes")
        await until(pilot, lambda: journal.meetings.questions(met.id)[0].answer == "They were asked.")
    assert journal.meetings.get(met.id).status == "live"


async def test_e6_by_keys_the_thank_you_is_due_within_a_day_and_first(journal: Journal, clock: Clock, priya: Person, met: Meeting) -> None:
    clock.set("2026-11-24T15:00:00+00:00")
    journal.meetings.start(met.id)
    clock.advance(minutes=30)
    async with running(journal, "6", "enter") as pilot:
        await go(pilot, "«t: Begin with three tiers»", "ctrl+s")
        await shows(pilot, "takeaway   Begin with three tiers")
        await go(pilot, "ctrl+s")
        await shows(pilot, "Thank-you due by tomorrow 15:30", "write it now")
        await go(pilot, "j", "1")
        text = await shows(pilot, "Thank Priya Raman")
        first = journal.today.items()[0]
        assert (first.rule, first.person_id, f"{first.due:%dT%H:%M}") == ("E6", priya.id, "25T15:30")
        assert text.index("Thank Priya") == min(text.index(item.verb + " " + item.name) for item in journal.today.items()[:3])
        await go(pilot, "enter")
        await shows(pilot, "Dear Priya", "three tiers")
        await go(pilot, "ctrl+s")
        await shows(pilot, "Thanked Priya Raman, check in")
    assert {item.state for item in journal.today.items() if item.rule == "E6"} == {"later"}, "the debt is paid, a light line is left"


async def test_e7_by_keys_fit_is_kept_over_time(journal: Journal, clock: Clock, priya: Person, met: Meeting) -> None:
    clock.set(met.starts_at.isoformat())
    journal.meetings.end(met.id)
    journal.meetings.fit(met.id, liked=2, trust=1)
    clock.set("2027-01-05T09:00:00+00:00")
    journal.advice.add(priya.id, "Begin with three tiers")
    async with running(journal) as pilot:
        await page_of(pilot, "Priya Raman")
        await go(pilot, "f")
        await shows(pilot, "Was it a fit?", "advice of")
        await go(pilot, "n", "y", "p", "y", "y")
        await shows(pilot, "Noted how it was with Priya Raman", "2 times")
    assert [(fit.liked, fit.trust) for fit in sorted(journal.people.fits(priya.id), key=lambda fit: fit.noted_at)] == [(2, 1), (0, 1)]
