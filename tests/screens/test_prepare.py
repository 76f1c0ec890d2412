"""The page before a meeting: questions, agenda, and what to re-read."""

from __future__ import annotations

import string
from datetime import timedelta

import pytest

from mentortui.domain.meetings import Meeting
from mentortui.domain.people import Person
from mentortui.journal import Journal
from mentortui.screens.dialogs.bank import BankDialog
from mentortui.screens.dialogs.question import QuestionDialog
from mentortui.screens.live import LiveScreen
from mentortui.screens.prepare import PrepareScreen
from mentortui.widgets.row_list import RowList
from mentortui.widgets.text_field import TextField
from tests.builders import Clock
from tests.screens.helpers import at_once, running, screen_text, shows, typed, until

CUT = "What would you cut from the board pack if you had one page?"
CLOSED = "Do you use Looker or something else?"


@pytest.fixture
def alan(journal: Journal) -> Person:
    journal.profile.set(name="Mara Sousa", tz="Europe/Lisbon")
    return journal.people.add("Alan Okafor", tz="America/Toronto", pronoun="he", stage="in-conversation")


@pytest.fixture
def meeting(journal: Journal, alan: Person) -> Meeting:
    return journal.meetings.schedule(alan.id, journal.now() + timedelta(hours=30), place="meet.example.org/okafor")


OPEN = ("6", "enter")


@pytest.mark.parametrize("size", [(120, 40), (100, 30), (80, 24), (60, 20), (52, 16)], ids=str)
async def test_the_page_at_every_size(journal: Journal, meeting: Meeting, size: tuple[int, int]) -> None:
    async with running(journal, *OPEN, size=size) as pilot:
        shown = await shows(pilot, "Meetings › Alan Okafor", "When", "23 Nov", "10:14–10:44 in Toronto", "Re-read first")
        assert all(len(line) <= size[0] for line in shown.split("\n"))


async def test_a_question_is_written_with_the_coach_beside_it(journal: Journal, meeting: Meeting) -> None:
    async with running(journal, *OPEN, "n") as pilot:
        await shows(pilot, "Write a question", "Ask what only they can answer")
        await pilot.press(*typed(CLOSED))
        await shows(pilot, "Can be answered by yes or no")
        await pilot.press("ctrl+u", *typed(CUT))
        await shows(pilot, "open, and one thing")
        await pilot.press("enter")
        await shows(pilot, "Added a question", "1 ✓ " + CUT, "1 ready · 3 to 5", "the question above")
    (question,) = journal.meetings.questions(meeting.id)
    assert (question.text, question.goal_id) == (CUT, "")


async def test_the_goal_is_chosen_by_its_digit(journal: Journal, meeting: Meeting) -> None:
    goal = journal.goals.add("Present data to people who are not technical")
    async with running(journal, *OPEN, "n") as pilot:
        await pilot.press(*typed(CUT), "tab", "1", "ctrl+s")
        await shows(pilot, "goal “Present data to people who are not", "1 ready")
    assert journal.meetings.questions(meeting.id)[0].goal_id == goal.id


async def test_an_empty_question_is_refused_and_the_dialog_stays(journal: Journal, meeting: Meeting) -> None:
    async with running(journal, *OPEN, "n", "enter") as pilot:
        await shows(pilot, "A question needs words.")
        assert isinstance(pilot.app.screen, QuestionDialog)


async def test_the_verdict_stands_below_and_a_closed_one_is_not_ready(journal: Journal, meeting: Meeting) -> None:
    journal.meetings.ask(meeting.id, CLOSED)
    async with running(journal, *OPEN) as pilot:
        await shows(pilot, "1 ▴ " + CLOSED, "Can be answered by yes or no", "0 ready · 3 to 5")
        await pilot.press("e")
        await shows(pilot, "Word it anew", "Can be answered")
        await pilot.press("ctrl+u", *typed("What made you choose Looker?"), "enter")
        await shows(pilot, "Reworded the question", "1 ✓ What made you choose Looker?", "1 ready")


async def test_order_and_delete(journal: Journal, meeting: Meeting) -> None:
    first, second = journal.meetings.ask(meeting.id, "What would you cut?"), journal.meetings.ask(meeting.id, "When did a chart of yours fail?")
    async with running(journal, *OPEN) as pilot:
        await shows(pilot, "1 ✓ What would you cut?", "2 ✓ When did a chart of yours fail?")
        await pilot.press("J")
        await shows(pilot, "1 ✓ When did a chart of yours fail?", "2 ✓ What would you cut?")
        assert isinstance(pilot.app.screen, PrepareScreen)
        assert pilot.app.screen.plan.cursor_id == f"q:{first.id}"
        await pilot.press("K")
        await shows(pilot, "1 ✓ What would you cut?")
        await pilot.press("d")
        await shows(pilot, "Deleted the question", "1 ✓ When did a chart of yours fail?")
        assert [question.id for question in journal.meetings.questions(meeting.id)] == [second.id]
        await pilot.press("u")
        await shows(pilot, "What would you cut?", "2 ready")


async def test_the_bank_offers_what_the_goals_ask_for(journal: Journal, meeting: Meeting) -> None:
    from mentortui.domain.outreach import QUESTION_BANK

    goal = journal.goals.add("Decide between two offers by March", guidance=("career",))
    career = [one for one in QUESTION_BANK if one.guidance == "career"]
    async with running(journal, *OPEN, "b") as pilot:
        shown = await shows(pilot, "Take a question", "what your goals ask for", f"{len(career)} of {len(QUESTION_BANK)}", career[0].text)
        assert "technical ·" not in shown
        await pilot.press("down", "enter")
        await until(pilot, lambda: journal.meetings.questions(meeting.id))
        await shows(pilot, "Took a question from the bank", career[1].text, "1 ready")
        await pilot.press("b")
        await shows(pilot, f"{len(career) - 1} of {len(QUESTION_BANK)}")
        await pilot.press(*typed("technical numbers"))
        await shows(pilot, "technical ·")
        await pilot.press("escape")
        assert not isinstance(pilot.app.screen, BankDialog)
    assert journal.meetings.questions(meeting.id)[0].goal_id == goal.id


async def test_progress_and_what_is_new_are_written_into_the_agenda(journal: Journal, meeting: Meeting) -> None:
    async with running(journal, *OPEN, "e") as pilot:
        await shows(pilot, "Agenda", "what moved since last time, and what you did")
        await pilot.press(*typed("Told the board the number first"), "ctrl+s")
        await shows(pilot, "Progress     Told the board the number first")
        await pilot.press("j", "enter", *typed("Two teams want the chart"), "ctrl+s")
        await shows(pilot, "New          Two teams want the chart")
    found = journal.meetings.get(meeting.id)
    assert (found.progress, found.challenges) == ("Told the board the number first", "Two teams want the chart")
    assert "Told the board the number first" in journal.meetings.agenda(meeting.id)


async def test_the_agenda_is_copied_and_marked_as_sent(journal: Journal, meeting: Meeting, monkeypatch: pytest.MonkeyPatch) -> None:
    from mentortui.app import MentorApp
    from mentortui.system.clipboard import Copied

    texts: list[str] = []
    monkeypatch.setattr(MentorApp, "copy_words", lambda self, text: texts.append(text) or Copied("native", True, None))
    async with running(journal, *OPEN) as pilot:
        await shows(pilot, "goes out today 15:14, a day ahead")
        await pilot.press("y")
        await shows(pilot, "to the clipboard", "it has been sent")
        await pilot.press("y")
        await shows(pilot, "Agenda sent to Alan Okafor", "✓ sent today 09:14")
    assert texts == [journal.meetings.agenda(meeting.id)]
    assert journal.meetings.get(meeting.id).agenda_sent_at == journal.now()


async def test_things_to_re_read_open_in_place_and_are_ticked(journal: Journal, alan: Person, meeting: Meeting) -> None:
    journal.advice.add(alan.id, "Write the headline before you draw the chart, then read it to somebody who has never seen the data, and only then begin")
    journal.value.promise(alan.id, "send the one-page board pack")
    async with running(journal, *OPEN) as pilot:
        await shows(pilot, "▵ His advice", "0 of 2 read", "You: send the one-page board", "Say it first")
        await pilot.press("tab")
        reread = pilot.app.screen.query_one("#reread", RowList)
        assert reread.has_focus
        await pilot.press("j", "enter")
        await shows(pilot, "✓ His advice", "1 of 2 read", "still weighing it")
        await pilot.press("space")
        await shows(pilot, "▵ His advice", "0 of 2 read")
        await pilot.press("j", "space")
        await shows(pilot, "✓ Promises", "1 of 2 read")


async def test_on_a_narrow_page_they_stand_in_the_list(journal: Journal, alan: Person, meeting: Meeting) -> None:
    journal.value.promise(alan.id, "send the one-page board pack")
    async with running(journal, *OPEN, size=(60, 20)) as pilot:
        await shows(pilot, "▵ Promises  You: send the one-page board pack")
        await pilot.press("j", "j", "space")
        await shows(pilot, "✓ Promises", "1 of 1 read")


async def test_start_and_esc(journal: Journal, clock: Clock, meeting: Meeting) -> None:
    clock.advance(hours=29, minutes=30)
    async with running(journal, *OPEN, "o") as pilot:
        await until(pilot, lambda: isinstance(pilot.app.screen, LiveScreen))
        await pilot.press("escape", "escape")
        await shows(pilot, "Going on")


async def test_every_letter_stays_a_letter(journal: Journal, meeting: Meeting) -> None:
    printable = string.ascii_letters + string.digits + string.punctuation + " "
    async with running(journal, *OPEN, "n") as pilot:
        field = pilot.app.screen.query_one("#words", TextField)
        await at_once(pilot, printable)
        await until(pilot, lambda: field.text == printable, "every letter")
        assert isinstance(pilot.app.screen, QuestionDialog)
        assert "Write a question" in screen_text(pilot.app)
