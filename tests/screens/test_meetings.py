"""The list of meetings: what each row opens, and what its keys do."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from mentortui.domain.meetings import Meeting
from mentortui.domain.people import Person
from mentortui.journal import Journal
from mentortui.screens.ending import EndingScreen
from mentortui.screens.live import LiveScreen
from mentortui.screens.meetings import MeetingsScreen
from mentortui.screens.prepare import PrepareScreen
from tests.builders import Clock
from tests.screens.helpers import running, screen_text, shows, typed, until

SIZES = [(120, 40), (100, 30), (80, 24), (60, 20), (52, 16)]


@pytest.fixture
def alan(journal: Journal) -> Person:
    journal.profile.set(name="Mara Sousa", tz="Europe/Lisbon")
    return journal.people.add("Alan Okafor", tz="America/Toronto", pronoun="he", stage="in-conversation", email="alan@example.org")


@pytest.fixture
def meeting(journal: Journal, alan: Person) -> Meeting:
    return journal.meetings.schedule(alan.id, journal.now() + timedelta(hours=30), place="meet.example.org/okafor")


async def on(pilot: Any, screen: type) -> None:
    await until(pilot, lambda: isinstance(pilot.app.screen, screen), screen.__name__)


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_the_list_at_every_size(journal: Journal, meeting: Meeting, size: tuple[int, int]) -> None:
    async with running(journal, "6", size=size) as pilot:
        shown = await shows(pilot, "Upcoming", "Mon 23 Nov", "15:14", "Alan Okafor", "0 of 3")
        assert all(len(line) <= size[0] for line in shown.split("\n"))


async def test_an_empty_list_says_what_to_do(journal: Journal, alan: Person) -> None:
    async with running(journal, "6") as pilot:
        await shows(pilot, "The logistics are yours: offer two times that suit them.", "schedule a meeting")
        await pilot.press("p")
        await shows(pilot, "No meeting is chosen here")
        await pilot.press("m")
        await shows(pilot, "Meet whom?", "Alan Okafor")
        await pilot.press("enter")
        await shows(pilot, "Schedule a meeting", "Alan Okafor")


async def test_what_enter_opens_follows_the_state(journal: Journal, clock: Clock, meeting: Meeting) -> None:
    async with running(journal, "6") as pilot:
        await pilot.press("enter")
        await on(pilot, PrepareScreen)
        await pilot.press("escape")
        clock.advance(hours=30)
        await pilot.press("o")
        await on(pilot, LiveScreen)
        assert journal.meetings.get(meeting.id).status == "live"
        await pilot.press("escape")
        await shows(pilot, "Going on", "going on", "go on")
        await pilot.press("enter")
        await on(pilot, LiveScreen)


async def test_starting_long_before_asks_once(journal: Journal, meeting: Meeting) -> None:
    async with running(journal, "6") as pilot:
        await pilot.press("o")
        await shows(pilot, "It is agreed for tomorrow 15:14.")
        await pilot.press("n")
        await pilot.pause()
        assert journal.meetings.get(meeting.id).status == "planned"
        await pilot.press("o", "y")
        await on(pilot, LiveScreen)


async def test_a_meeting_nobody_ended_asks_how_it_was(journal: Journal, clock: Clock, meeting: Meeting) -> None:
    clock.advance(days=3)
    async with running(journal, "6") as pilot:
        await shows(pilot, "To follow up", "how was it")
        await pilot.press("enter")
        await on(pilot, EndingScreen)
        await shows(pilot, "Monday 23 November 2026, 15:44 in Lisbon")
        await pilot.press("ctrl+s")
        await until(pilot, lambda: journal.meetings.get(meeting.id).status == "done")
    assert journal.meetings.get(meeting.id).ended_at == meeting.ends_at


async def test_the_thank_you_waits_for_the_talk_and_is_then_opened(journal: Journal, meeting: Meeting) -> None:
    async with running(journal, "6") as pilot:
        await pilot.press("t")
        await shows(pilot, "The thank-you is written when you have met.")
        journal.meetings.end(meeting.id, at=journal.now(), takeaways=["Say the number"])
        pilot.app.changed.publish(None)
        await shows(pilot, "thank, 24 h")
        await pilot.press("t")
        await shows(pilot, "Say the number")
    (draft,) = journal.messages.of(meeting.person_id)
    assert (draft.kind, draft.meeting_id) == ("follow-up", meeting.id)


async def test_a_calendar_file_is_written_and_never_over_another(
    journal: Journal, meeting: Meeting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    (folder / "alan-okafor-2026-11-23.ics").write_text("mine")
    async with running(journal, "6", "y") as pilot:
        await shows(pilot, "Wrote")
        await until(pilot, lambda: (folder / "alan-okafor-2026-11-23-2.ics").exists())
    assert (folder / "alan-okafor-2026-11-23.ics").read_text() == "mine"
    assert (folder / "alan-okafor-2026-11-23-2.ics").read_bytes() == journal.meetings.ics(meeting.id)


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40)], ids=["60", "80", "120"])
async def test_the_same_calendar_file_is_not_written_twice_and_its_whole_path_is_told(
    journal: Journal, meeting: Meeting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]
) -> None:
    folder = tmp_path / "calendars-of-the-year" / "mentors"
    folder.mkdir(parents=True)
    monkeypatch.chdir(folder)
    monkeypatch.setenv("HOME", str(tmp_path))
    name = "alan-okafor-2026-11-23.ics"
    async with running(journal, "6", "y", size=size) as pilot:
        told = await shows(pilot, "Wrote")
        assert f"~/calendars-of-the-year/mentors/{name}" in "".join(told.split())
        await pilot.press("y")
        await shows(pilot, "Here already:", name)
        assert [path.name for path in folder.iterdir()] == [name]
        journal.meetings.edit(meeting.id, place="the library")
        pilot.app.changed.publish(None)
        await pilot.press("y")
        await until(pilot, lambda: len(list(folder.iterdir())) == 2, "the moved meeting in a file of its own")


async def test_a_folder_that_cannot_be_written_is_told(journal: Journal, meeting: Meeting, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir("/proc/self")
    async with running(journal, "6", "y") as pilot:
        await shows(pilot, "✗", "There is no folder /proc")


async def test_delete_and_undo(journal: Journal, meeting: Meeting) -> None:
    async with running(journal, "6", "d") as pilot:
        await shows(pilot, "Deleted the meeting with Alan Okafor", "u undo", "offer two times")
        await pilot.press("u")
        await shows(pilot, "0 of 3")
    assert journal.meetings.get(meeting.id).deleted_at is None


async def test_moving_it_raises_the_sequence(journal: Journal, meeting: Meeting) -> None:
    async with running(journal, "6", "e") as pilot:
        await shows(pilot, "Move the meeting", "mon 23 nov 2026 15:14")
        await pilot.press("ctrl+u", *typed("tue 24 nov 16:00"), "enter")
        await shows(pilot, "Moved the meeting: Alan Okafor, Tue 24 16:00", "Tue 24 Nov")
    moved = journal.meetings.get(meeting.id)
    assert (moved.sequence, moved.minutes, moved.place) == (1, 30, "meet.example.org/okafor")


async def test_the_filter_counts_what_it_shows(journal: Journal, alan: Person, meeting: Meeting) -> None:
    ben = journal.people.add("Ben Achterberg")
    journal.meetings.schedule(ben.id, journal.now() + timedelta(days=4))
    async with running(journal, "6", "slash", *typed("alan")) as pilot:
        shown = await shows(pilot, "1 of 2", "Alan Okafor")
        assert "Ben Achterberg" not in shown
        await pilot.press(*typed("zz"))
        await shows(pilot, "No meeting with “alanzz”.", "0 of 2")
        await pilot.press("escape")
        await shows(pilot, "Ben Achterberg", "2 ahead")


async def test_two_meetings_of_one_name_are_two_rows(journal: Journal, alan: Person, meeting: Meeting) -> None:
    other = journal.meetings.schedule(alan.id, journal.now() + timedelta(days=9))
    async with running(journal, "6", "j") as pilot:
        assert isinstance(pilot.app.screen, MeetingsScreen)
        assert pilot.app.screen.found.cursor_id == other.id
        assert screen_text(pilot.app).count("Alan Okafor") == 3


async def test_the_footer_offers_what_the_meeting_of_the_row_can_still_be_asked_for(journal: Journal, clock: Clock, meeting: Meeting) -> None:
    def bar(pilot: Any) -> str:
        return " ".join(screen_text(pilot.app).splitlines()[-2:])

    async with running(journal, "6") as pilot:
        await until(pilot, lambda: "o start" in bar(pilot) and "p prepare" in bar(pilot) and "t thank" not in bar(pilot), "before it")
        clock.advance(hours=30)
        journal.meetings.start(meeting.id)
        pilot.app.changed.publish(None)
        await until(pilot, lambda: "o go on" in bar(pilot) and "t thank" not in bar(pilot), "while it runs")
        journal.meetings.end(meeting.id)
        pilot.app.changed.publish(None)
        await until(pilot, lambda: "t thank" in bar(pilot) and "o start" not in bar(pilot) and "p prepare" not in bar(pilot), "after it")
