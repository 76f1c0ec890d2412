"""In a meeting: nothing typed is lost, marked lines are kept at once, the clock is quiet, and the end is one page."""

from __future__ import annotations

import string
from datetime import timedelta
from typing import Any

import pytest

from mentortui.domain.meetings import Meeting
from mentortui.domain.people import Person
from mentortui.journal import Journal
from mentortui.screens.composer import ComposerScreen
from mentortui.screens.ending import EndingScreen
from mentortui.screens.live import LiveScreen
from mentortui.screens.meetings import MeetingsScreen
from tests.builders import Clock
from tests.screens.helpers import at_once, running, screen_text, shows, typed, until


@pytest.fixture
def alan(journal: Journal) -> Person:
    journal.profile.set(name="Mara Sousa", tz="Europe/Lisbon")
    return journal.people.add("Alan Okafor", tz="America/Toronto", pronoun="he", stage="in-conversation")


@pytest.fixture
def meeting(journal: Journal, clock: Clock, alan: Person) -> Meeting:
    clock.set("2026-11-23T15:00:00+00:00")
    made = journal.meetings.schedule(alan.id, journal.now())
    journal.meetings.ask(made.id, "When did a chart of yours fail, and why?")
    journal.meetings.ask(made.id, "What made you choose the tool?")
    return journal.meetings.start(made.id)


OPEN = ("6", "enter")


def answers(journal: Journal, meeting: Meeting) -> list[str]:
    return [question.answer for question in journal.meetings.questions(meeting.id)]


async def tick(pilot: Any) -> None:
    """As if the minute had passed."""
    pilot.app.screen.tick()
    await pilot.pause()


async def test_what_is_typed_is_kept_by_itself(journal: Journal, meeting: Meeting) -> None:
    async with running(journal, *OPEN) as pilot:
        await shows(pilot, "Alan Okafor  meeting", "15:00 in Lisbon · 10:00 in Toronto", "0 min", "of 30", "1 ▸ When did a chart", "2 ◦ What made you")
        await pilot.press(*typed("Two axes."))
        await until(pilot, lambda: answers(journal, meeting) == ["Two axes.", ""], "the note in the file")
        assert isinstance(pilot.app.screen, LiveScreen)


async def test_tab_goes_round_and_answered_questions_turn_muted(journal: Journal, meeting: Meeting) -> None:
    async with running(journal, *OPEN) as pilot:
        await pilot.press(*typed("One."), "tab", *typed("Two."))
        await shows(pilot, "1 ✓ When did a chart", "One.", "2 ▸ What made you", "Anything else")
        await pilot.press("tab", *typed("He moves in January."))
        await shows(pilot, "▸ Anything else", "2 ✓ What made you")
        await pilot.press("tab")
        await shows(pilot, "1 ▸ When did a chart")
        await pilot.press("shift+tab")
        await shows(pilot, "▸ Anything else")
        await until(pilot, lambda: journal.meetings.get(meeting.id).notes == "He moves in January.")
    assert answers(journal, meeting) == ["One.", "Two."]


async def test_marked_lines_are_kept_at_once_and_leave_the_notes(journal: Journal, alan: Person, meeting: Meeting) -> None:
    async with running(journal, *OPEN) as pilot:
        await pilot.press(*typed("Two axes."), "enter", *typed("a: Test each chart on an outsider"), "enter")
        await shows(pilot, "advice     “Test each chart on an outsider”")
        await pilot.press(*typed("p: send the pack, by fri"), "enter", *typed("p: he: the template"), "enter", *typed("t: Less is more"), "enter", *typed("End."))
        await shows(pilot, "You: send the pack, by Fri 27 Nov", "He: the template", "takeaway   Less is more")
        await until(pilot, lambda: answers(journal, meeting)[0] == "Two axes.\nEnd.", "only notes left in the notes")
    (advice,) = [row.advice for row in journal.advice.list()]
    assert (advice.text, advice.meeting_id) == ("Test each chart on an outsider", meeting.id)
    promises = [(row.promise.text, row.promise.mine, row.promise.by_on and row.promise.by_on.isoformat()) for row in journal.value.promises()]
    assert sorted(promises) == [("send the pack", 1, "2026-11-27"), ("the template", 0, None)]
    assert [one.text for one in journal.meetings.takeaways(meeting.id)] == ["Less is more"]


async def test_a_line_is_not_kept_while_it_is_written(journal: Journal, meeting: Meeting) -> None:
    async with running(journal, *OPEN) as pilot:
        await pilot.press(*typed("a: Test each"))
        await until(pilot, lambda: answers(journal, meeting)[0] == "a: Test each")
        assert journal.advice.list() == []
        await pilot.press("tab")
        await until(pilot, lambda: journal.advice.list() and answers(journal, meeting)[0] == "", "kept when the question is left")
    assert [row.advice.text for row in journal.advice.list()] == ["Test each"]


async def test_esc_leaves_it_running_and_nothing_is_lost(journal: Journal, meeting: Meeting) -> None:
    async with running(journal, *OPEN) as pilot:
        await pilot.press(*typed("Quick"), "enter", *typed("t: One thing"), "escape")
        await shows(pilot, "Going on")
        await until(pilot, lambda: answers(journal, meeting)[0] == "Quick")
        assert [one.text for one in journal.meetings.takeaways(meeting.id)] == ["One thing"]
        await pilot.press("enter")
        await shows(pilot, "takeaway   One thing", "Quick")
        await pilot.press("escape", "1")
        await shows(pilot, "Alan Okafor", "going on")
    assert journal.meetings.get(meeting.id).status == "live"


async def test_quitting_keeps_the_words_of_this_moment(journal: Journal, meeting: Meeting) -> None:
    async with running(journal, *OPEN) as pilot:
        await pilot.press(*typed("Last words"))
        pilot.app.screen.keep_words()
        assert answers(journal, meeting)[0] == "Last words"
        await pilot.press("!", "ctrl+q")
    assert answers(journal, meeting)[0] == "Last words!"


async def test_a_marked_line_left_by_a_crash_is_kept_once(journal: Journal, alan: Person, meeting: Meeting) -> None:
    journal.advice.add(alan.id, "Test it", meeting_id=meeting.id)
    journal.meetings.answer(journal.meetings.questions(meeting.id)[0].id, "a: Test it\nrest")
    async with running(journal, *OPEN) as pilot:
        await pilot.press("shift+tab")
        await shows(pilot, "1 ▸ When did")
        await pilot.press("!")
        await until(pilot, lambda: "rest!" in answers(journal, meeting)[0] and "a:" not in answers(journal, meeting)[0])
    assert len(journal.advice.list()) == 1


async def test_the_clock_is_quiet_until_five_minutes_before_the_end(journal: Journal, clock: Clock, meeting: Meeting) -> None:
    async with running(journal, *OPEN) as pilot:
        clock.advance(minutes=20)
        await tick(pilot)
        calm = await shows(pilot, "20 min", "15:20 in Lisbon")
        assert "left" not in calm
        assert "Before you close" not in calm
        clock.advance(minutes=6)
        await tick(pilot)
        await shows(pilot, "26 min", "4 minutes left", "I see we have four minutes", "ask: what can I do for you?")
        clock.advance(minutes=4)
        await tick(pilot)
        await shows(pilot, "time", "That is our time")
        clock.advance(minutes=4)
        await tick(pilot)
        await shows(pilot, "34 min", "4 min past the end")


@pytest.mark.parametrize("size", [(120, 40), (100, 30), (80, 24), (60, 20), (52, 16)], ids=str)
async def test_the_page_at_every_size(journal: Journal, clock: Clock, meeting: Meeting, size: tuple[int, int]) -> None:
    async with running(journal, *OPEN, size=size) as pilot:
        clock.advance(minutes=27)
        await tick(pilot)
        await pilot.press(*typed("Words"))
        shown = await shows(pilot, "27 min", "3 minutes left", "When did a chart", "Words", "tab next")
        assert all(len(line) <= size[0] for line in shown.split("\n"))


async def test_an_undo_elsewhere_is_seen_but_typed_words_stay(journal: Journal, meeting: Meeting) -> None:
    async with running(journal, *OPEN) as pilot:
        await pilot.press(*typed("Mine"))
        journal.meetings.ask(meeting.id, "What would you do first?")
        pilot.app.changed.publish(None)
        await shows(pilot, "3 ◦ What would you do first?", "Mine")
        await until(pilot, lambda: answers(journal, meeting)[0] == "Mine")


async def test_every_letter_stays_a_letter(journal: Journal, meeting: Meeting) -> None:
    printable = string.digits + string.punctuation + string.ascii_letters + " "
    async with running(journal, *OPEN) as pilot:
        screen = pilot.app.screen
        await at_once(pilot, printable)
        await until(pilot, lambda: screen.field.text == printable, "every letter")
        await pilot.press("ctrl+s")
        await until(pilot, lambda: isinstance(pilot.app.screen, EndingScreen))
        for name in ("takeaway", "advice", "promise"):
            field = pilot.app.screen.query_one(f"#{name}")
            field.focus()
            await at_once(pilot, printable)
            await until(pilot, lambda field=field: field.value == printable, "every letter")
            field.value = ""
        assert isinstance(pilot.app.screen, EndingScreen)


# The end


async def test_the_end_is_one_page_and_the_thank_you_is_due_from_that_minute(journal: Journal, clock: Clock, meeting: Meeting) -> None:
    async with running(journal, *OPEN) as pilot:
        clock.advance(minutes=22, seconds=30)
        await pilot.press(*typed("t: Less is more"), "ctrl+s")
        await shows(pilot, "how did it go", "takeaway   Less is more", "Was it a fit?", "Ended", "15:22")
        clock.advance(minutes=3)
        await pilot.press(*typed("One more"), "enter")
        await shows(pilot, "takeaway   One more")
        await pilot.press("tab", *typed("Test it"), "tab", *typed("send it by friday"), "tab", "y", "p", "n", "y")
        await pilot.press("ctrl+s")
        await shows(pilot, "Thank-you due by tomorrow 15:22", "write it now")
        await pilot.press("j")
        await until(pilot, lambda: isinstance(pilot.app.screen, MeetingsScreen))
        await shows(pilot, "Thank-you due by tomorrow 15:22", "To follow up", "22 min")
    found = journal.meetings.get(meeting.id)
    assert found.ended_at == meeting.starts_at + timedelta(minutes=22, seconds=30)
    assert [one.text for one in journal.meetings.takeaways(meeting.id)] == ["Less is more", "One more"]
    assert [row.advice.text for row in journal.advice.list()] == ["Test it"]
    assert [(row.promise.text, str(row.promise.by_on)) for row in journal.value.promises()] == [("send it", "2026-11-27")]
    (fit,) = journal.people.fits(meeting.person_id)
    assert (fit.liked, fit.helpful, fit.trust, fit.rapport, fit.learned) == (2, 1, 0, 2, None)


@pytest.mark.parametrize("key", ["enter", "y"])
async def test_enter_goes_straight_into_the_thank_you(journal: Journal, clock: Clock, meeting: Meeting, key: str) -> None:
    async with running(journal, *OPEN) as pilot:
        clock.advance(minutes=22)
        await pilot.press(*typed("t: Less is more"), "ctrl+s")
        await shows(pilot, "takeaway   Less is more")
        await pilot.press("ctrl+s")
        await shows(pilot, "write it now")
        await pilot.press(key)
        await until(pilot, lambda: isinstance(pilot.app.screen, ComposerScreen))
        await shows(pilot, "Less is more")
    assert journal.people.fits(meeting.person_id) == []


async def test_not_yet_goes_back_to_the_talk_and_keeps_the_line(journal: Journal, meeting: Meeting) -> None:
    async with running(journal, *OPEN, "ctrl+s") as pilot:
        await pilot.press(*typed("Half a thought"), "escape")
        await shows(pilot, "takeaway   Half a thought", "1 ▸ When did")
        assert journal.meetings.get(meeting.id).status == "live"


async def test_quitting_on_the_last_page_keeps_the_line(journal: Journal, meeting: Meeting) -> None:
    async with running(journal, *OPEN, "ctrl+s") as pilot:
        await pilot.press(*typed("Half a thought"), "ctrl+q")
    assert [one.text for one in journal.meetings.takeaways(meeting.id)] == ["Half a thought"]


@pytest.mark.parametrize(("typed_end", "said"), [("tomorrow 10:00", "cannot end later"), ("soonish", "soonish")])
async def test_an_end_that_cannot_be_is_refused(journal: Journal, clock: Clock, meeting: Meeting, typed_end: str, said: str) -> None:
    async with running(journal, *OPEN) as pilot:
        clock.advance(minutes=22)
        await pilot.press("ctrl+s")
        await shows(pilot, "how did it go")
        pilot.app.screen.query_one("#ended").field.value = typed_end
        await pilot.press("ctrl+s")
        await shows(pilot, said)
    assert journal.meetings.get(meeting.id).status == "live"


async def test_another_end_can_be_typed(journal: Journal, clock: Clock, meeting: Meeting) -> None:
    async with running(journal, *OPEN) as pilot:
        clock.advance(minutes=50)
        await pilot.press("ctrl+s")
        await shows(pilot, "15:50")
        pilot.app.screen.query_one("#ended").field.value = "today 15:31"
        await pilot.press("ctrl+s")
        await shows(pilot, "Thank-you due by tomorrow 15:31")
    assert journal.meetings.get(meeting.id).ended_at == meeting.starts_at + timedelta(minutes=31)


async def test_with_somebody_i_mentor_no_thank_you_is_due(journal: Journal, alan: Person, meeting: Meeting) -> None:
    journal.people.edit(alan.id, direction="mentee")
    async with running(journal, *OPEN, "ctrl+s") as pilot:
        await shows(pilot, "how did it go")
        await pilot.press("ctrl+s")
        await shows(pilot, "Ended the talk with Alan Okafor")
        assert "due by" not in screen_text(pilot.app)


async def test_a_meeting_ended_in_another_window_stays_until_esc_and_keeps_the_words(journal: Journal, meeting: Meeting) -> None:
    async with running(journal, *OPEN) as pilot:
        await pilot.press(*typed("Still typing"))
        journal.meetings.end(meeting.id, at=journal.now())
        pilot.app.changed.publish(None)
        await shows(pilot, "Ended in another window. Your words are kept.", "Still typing")
        await until(pilot, lambda: answers(journal, meeting)[0] == "Still typing")
        await pilot.press("escape")
        await shows(pilot, "To follow up")


async def test_the_end_of_a_meeting_called_off_elsewhere_keeps_nothing_half(journal: Journal, meeting: Meeting) -> None:
    async with running(journal) as pilot:
        pilot.app.push_screen(EndingScreen(meeting.id))
        await shows(pilot, "how did it go")
        await pilot.press(*typed("Say the number"))
        journal.meetings.cancel(meeting.id)
        await pilot.press("ctrl+s")
        await shows(pilot, "This meeting was called off.", "Say the number")
    assert journal.history.undo() == "Called off a meeting"


# With somebody I mentor (H3, H5)


@pytest.fixture
def guiding(journal: Journal) -> Meeting:
    """A talk that runs with somebody I mentor, with one question, and two stories."""
    mentee = journal.people.add("Dilnoza Karimova", direction="mentee", stage="mentoring")
    journal.giving.add_story("The first no", "With a date.", tags=("reports",))
    journal.giving.add_story("Forty slides", "I lost the room.", tags=("presenting",))
    made = journal.meetings.schedule(mentee.id, journal.now(), minutes=40)
    journal.meetings.ask(made.id, "How did the third report go?")
    return journal.meetings.start(made.id)


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (60, 20), (52, 16)], ids=str)
async def test_a_question_is_at_hand_and_f2_shows_the_next(journal: Journal, guiding: Meeting, size: tuple[int, int]) -> None:
    async with running(journal, size=size) as pilot:
        pilot.app.push_screen(LiveScreen(guiding.id))
        await shows(pilot, "What would make this time")
        await pilot.press("f2")
        text = await shows(pilot, "What has been on your mind")
    assert "What would make" not in text


async def test_the_phase_follows_the_clock(journal: Journal, guiding: Meeting, clock: Clock) -> None:
    clock.advance(minutes=35)
    async with running(journal) as pilot:
        pilot.app.push_screen(LiveScreen(guiding.id))
        await shows(pilot, "What will you do, and by when?")


async def test_the_story_that_fits_the_open_question(journal: Journal, guiding: Meeting) -> None:
    async with running(journal) as pilot:
        pilot.app.push_screen(LiveScreen(guiding.id))
        text = await shows(pilot, "The first no: With a date.", "f2 ask")
        assert "Forty slides" not in text
        await pilot.press("tab", *typed("nervous about presenting"))
        await shows(pilot, "Forty slides: I lost the room.")


async def test_with_a_mentor_of_mine_there_is_nothing_to_ask_from_the_bank(journal: Journal, meeting: Meeting) -> None:
    journal.giving.add_story("The first no", "With a date.")
    async with running(journal) as pilot:
        pilot.app.push_screen(LiveScreen(meeting.id))
        text = await shows(pilot, "next question")
        await pilot.press("f2")
        assert "f2" not in text
        assert "worth it for you" not in screen_text(pilot.app)
