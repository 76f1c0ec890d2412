"""The schedule dialog: it answers while one types, suggests, and keeps what was typed."""

from __future__ import annotations

import string
from datetime import UTC, datetime, timedelta

import pytest

from mentortui.domain.meetings import Meeting
from mentortui.domain.people import Person
from mentortui.journal import Journal
from mentortui.screens.dialogs.schedule import ScheduleDialog
from mentortui.widgets.field import Field
from tests.screens.helpers import at_once, running, screen_text, shows, typed, until


@pytest.fixture
def chen(journal: Journal) -> Person:
    journal.profile.set(name="Mara Sousa", tz="Europe/Lisbon")
    return journal.people.add("Chen Yu-ting", given="Yu-ting", tz="Asia/Taipei", pronoun="she")


async def test_a_meeting_in_one_line(journal: Journal, chen: Person) -> None:
    done: list[Meeting | None] = []
    async with running(journal) as pilot:
        pilot.app.push_screen(ScheduleDialog(chen), done.append)
        await shows(pilot, "Schedule a meeting", "Chen Yu-ting")
        await pilot.press(*typed("thu 3 dec 10:30"))
        await shows(pilot, "Thursday 3 December 2026, 10:30–11:00 in Lisbon", "18:30–19:00 in Taipei for her (+8 h)", "Thu 3 Dec")
        await pilot.press("tab", "ctrl+u", *typed("20"), "tab", *typed("meet.example.org/chen"), "enter")
        await shows(pilot, "You meet Chen Yu-ting, Thu 3 10:30", "u undo")
    (row,) = journal.meetings.list()
    assert (row.meeting.starts_at, row.meeting.minutes, row.meeting.place, row.meeting.tz) == (
        datetime(2026, 12, 3, 10, 30, tzinfo=UTC), 20, "meet.example.org/chen", "Europe/Lisbon")
    assert [meeting.id for meeting in done if meeting] == [row.meeting.id]


@pytest.mark.parametrize(
    ("when", "length", "said"),
    [
        ("thu 3 dec", "30", "At what time? Try “thu 3 dec 10:30”."),
        ("05/06 10:00", "30", "could be two days"),
        ("soonish", "30", "soonish"),
        ("thu 3 dec 10:30", "long", "A length is minutes or hours"),
        ("", "30", "When? Try thu 3 dec 10:30"),
    ],
)
async def test_what_is_not_understood_stays_with_the_reason(journal: Journal, chen: Person, when: str, length: str, said: str) -> None:
    async with running(journal) as pilot:
        pilot.app.push_screen(ScheduleDialog(chen))
        await pilot.pause()
        await pilot.press(*typed(when), "tab", "ctrl+u", *typed(length), "enter")
        await shows(pilot, said)
        assert [pilot.app.screen.query_one(f"#{name}", Field).value for name in ("when", "length")] == [when, length]
    assert journal.meetings.list() == []


async def test_a_span_is_its_own_length_and_another_zone_is_understood(journal: Journal, chen: Person) -> None:
    async with running(journal) as pilot:
        pilot.app.push_screen(ScheduleDialog(chen))
        await pilot.pause()
        await pilot.press(*typed("thu 3 dec 17:00-17:45 Asia/Taipei"))
        await shows(pilot, "09:00–09:45 in Lisbon", "17:00–17:45 in Taipei")
        await pilot.press("enter")
        await until(pilot, journal.meetings.list)
    (row,) = journal.meetings.list()
    assert (row.meeting.starts_at.hour, row.meeting.minutes) == (9, 45)


async def test_an_odd_hour_calls_for_a_sentence(journal: Journal, chen: Person) -> None:
    async with running(journal) as pilot:
        pilot.app.push_screen(ScheduleDialog(chen))
        await pilot.pause()
        await pilot.press(*typed("thu 3 dec 12:00"))
        await shows(pilot, "evening for her: say “thank you for the evening hour”")


async def test_suggested_hours_are_taken_with_enter(journal: Journal, chen: Person) -> None:
    async with running(journal) as pilot:
        pilot.app.push_screen(ScheduleDialog(chen))
        await pilot.pause()
        await pilot.press(*typed("thu 3 dec"), "ctrl+t")
        await shows(pilot, "Thu 3 Dec", "09:00–09:30", "17:00–17:30 in Taipei", "take it")
        await pilot.press("enter")
        await shows(pilot, "Thursday 3 December 2026, 09:00–09:30 in Lisbon", "schedule")
        assert pilot.app.screen.query_one("#when", Field).value == "thu 3 dec 2026 09:00"
        assert journal.meetings.list() == []
        await pilot.press("ctrl+t", "escape")
        assert isinstance(pilot.app.screen, ScheduleDialog)
        await pilot.press("enter")
        await until(pilot, journal.meetings.list)


async def test_somebody_else_at_that_time_is_told(journal: Journal, chen: Person) -> None:
    alan = journal.people.add("Alan Okafor")
    journal.meetings.schedule(alan.id, journal.now() + timedelta(days=1))
    async with running(journal) as pilot:
        pilot.app.push_screen(ScheduleDialog(chen))
        await pilot.pause()
        await pilot.press(*typed("mon 23 nov 9:30"))
        await shows(pilot, "you meet Alan Okafor then")


async def test_every_letter_stays_a_letter(journal: Journal, chen: Person) -> None:
    printable = string.ascii_letters + string.digits + string.punctuation + " "
    async with running(journal) as pilot:
        pilot.app.push_screen(ScheduleDialog(chen))
        await pilot.pause()
        for name in ("when", "length", "where"):
            field = pilot.app.screen.query_one(f"#{name}", Field)
            field.focus()
            field.value = ""
            await at_once(pilot, printable)
            await until(pilot, lambda field=field: field.value == printable, "every letter")
            assert isinstance(pilot.app.screen, ScheduleDialog)


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (60, 20), (52, 16)], ids=str)
async def test_the_keys_stay_in_sight(journal: Journal, chen: Person, size: tuple[int, int]) -> None:
    async with running(journal, size=size) as pilot:
        pilot.app.push_screen(ScheduleDialog(chen))
        await pilot.pause()
        await pilot.press(*typed("thu 3 dec 12:00"))
        await shows(pilot, "in Taipei", "enter schedule", "Where")
        await pilot.press("ctrl+t")
        await shows(pilot, "take it", "17:00")
        assert "enter" in screen_text(pilot.app)


async def test_a_zone_that_was_typed_is_theirs_and_is_kept(journal: Journal, chen: Person) -> None:
    ana = journal.people.add("Ana Berkova")
    async with running(journal) as pilot:
        pilot.app.push_screen(ScheduleDialog(ana))
        await pilot.pause()
        await pilot.press(*typed("thu 3 dec 16:00 Asia/Kathmandu"))
        await shows(pilot, "16:00–16:30 in Kathmandu")
        await pilot.press("ctrl+t")
        await shows(pilot, "in Kathmandu", "in Lisbon")
        await pilot.press("escape", "enter")
        await shows(pilot, "You meet Ana Berkova")
        assert journal.people.get(ana.id).tz == "Asia/Kathmandu"
        await pilot.press("u")
        await until(pilot, lambda: not journal.meetings.list())
    assert journal.people.get(ana.id).tz == ""
