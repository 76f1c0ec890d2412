"""What somebody at 80 columns sees: reasons and whole sentences, which of two texts, where the cursor is, what a letter did."""

from __future__ import annotations

import sys
from datetime import timedelta
from typing import Any

import pytest

from mentortui import opening
from mentortui.domain.meetings import Meeting
from mentortui.domain.people import Person
from mentortui.journal import Journal
from mentortui.screens.composer import ComposerScreen
from mentortui.screens.dialogs.log import LogDialog
from mentortui.screens.dialogs.person import PersonDialog
from mentortui.screens.dialogs.question import QuestionDialog
from mentortui.screens.ending import EndingScreen
from mentortui.screens.giveback import GiveBackScreen
from mentortui.screens.person import PersonScreen
from mentortui.widgets.field import Field
from tests.screens.helpers import at_once, running, screen_text, shows, typed, until

SMALL = (80, 24)


@pytest.fixture
def ana(journal: Journal) -> Person:
    journal.profile.set(name="Mara Sousa", tz="Europe/Lisbon")
    return journal.people.add("Ana Berkova", stage="reached-out", pronoun="she", email="ana@example.org")


@pytest.fixture
def meeting(journal: Journal, ana: Person) -> Meeting:
    return journal.meetings.schedule(ana.id, journal.now() + timedelta(minutes=30), place="meet.example.org/berkova")


def flat(text: str) -> str:
    """The screen as one line of words."""
    return " ".join(text.split())


# Log a contact


async def test_words_typed_where_letters_choose_are_not_lost(journal: Journal, ana: Person) -> None:
    async with running(journal, size=SMALL) as pilot:
        pilot.app.push_screen(LogDialog(ana))
        await shows(pilot, "Log a contact")
        await at_once(pilot, "Tuesday works")
        await until(pilot, lambda: pilot.app.screen.query_one("#words").text == "Tuesday works")


@pytest.mark.parametrize(("last", "side"), [("out", ""), ("in", "out"), ("", "out")], ids=["i-wrote", "she-wrote", "nobody-wrote"])
async def test_whose_mail_it_is_is_never_guessed_to_be_theirs(journal: Journal, ana: Person, last: str, side: str) -> None:
    if last:
        journal.timeline.log(ana.id, "About Friday", kind="email", direction=last)
    async with running(journal, size=SMALL) as pilot:
        pilot.app.push_screen(LogDialog(ana))
        await shows(pilot, "Log a contact")
        await pilot.press("e")
        await until(pilot, lambda: pilot.app.screen.query_one("#side").has_focus)
        assert pilot.app.screen.query_one("#side").value == side


@pytest.mark.parametrize(("keys", "direction", "stage"), [("o", "out", "reached-out"), ("i", "in", "in-conversation")])
@pytest.mark.parametrize("last", ["out", "in", ""], ids=["i-wrote", "she-wrote", "nobody-wrote"])
async def test_words_without_a_side_are_kept_once_it_is_chosen(
    journal: Journal, ana: Person, last: str, keys: str, direction: str, stage: str
) -> None:
    if last:
        journal.timeline.log(ana.id, "About Friday", kind="email", direction=last)
    before = journal.people.history(ana.id)
    async with running(journal, size=SMALL) as pilot:
        pilot.app.push_screen(LogDialog(ana))
        await shows(pilot, "Log a contact")
        await pilot.press("e")
        await until(pilot, lambda: pilot.app.screen.query_one("#side").has_focus)
        await at_once(pilot, "wrote second line to her")
        await until(pilot, lambda: pilot.app.screen.query_one("#words").text == "wrote second line to her")
        await shows(pilot, "From whom: o or i?")
        await pilot.press("ctrl+s")
        await until(pilot, lambda: pilot.app.screen.query_one("#side").has_focus)
        assert journal.people.history(ana.id) == before
        await pilot.press(keys)
        await until(pilot, lambda: "From whom: o or i?" not in screen_text(pilot.app))
        await pilot.press("ctrl+s")
        await until(pilot, lambda: not isinstance(pilot.app.screen, LogDialog))
    kept = next(one for one in journal.people.history(ana.id) if one.text == "wrote second line to her")
    assert (kept.kind, kept.direction) == ("email", direction)
    if last == "out":
        assert journal.people.get(ana.id).stage == stage


async def test_words_without_a_kind_are_no_call(journal: Journal, ana: Person) -> None:
    before = journal.people.history(ana.id)
    async with running(journal, size=SMALL) as pilot:
        pilot.app.push_screen(LogDialog(ana))
        await shows(pilot, "Log a contact")
        await at_once(pilot, "Tuesday works")
        await shows(pilot, "Which of these was it?")
        await pilot.press("ctrl+s")
        await until(pilot, lambda: pilot.app.screen.query_one("#kind").has_focus)
        assert journal.people.history(ana.id) == before
        await pilot.press("right")
        await until(pilot, lambda: pilot.app.screen.query_one("#kind").value == "call")
        await pilot.press("ctrl+s")
        await until(pilot, lambda: not isinstance(pilot.app.screen, LogDialog))
    assert [one.kind for one in journal.people.history(ana.id) if one.text == "Tuesday works"] == ["call"]


async def test_a_letter_that_chooses_nothing_says_so(journal: Journal, ana: Person) -> None:
    async with running(journal, size=SMALL) as pilot:
        pilot.app.push_screen(PersonDialog())
        await shows(pilot, "Somebody new")
        pilot.app.screen.query_one("#stage").focus()
        await pilot.press("x")
        await shows(pilot, "x is none of these.")
        await pilot.press("2")
        await until(pilot, lambda: "x is none of these." not in screen_text(pilot.app))
        assert pilot.app.screen.query_one("#stage").value == "creating-value"


# Questions


async def test_a_meeting_is_thanked_for_once_unless_one_says_so(journal: Journal, meeting: Meeting) -> None:
    journal.meetings.start(meeting.id)
    journal.meetings.end(meeting.id, at=journal.now())
    first = journal.messages.start("follow-up", meeting.person_id, meeting_id=meeting.id)
    journal.messages.sent(first.id)
    async with running(journal, "6", "t", size=(60, 20)) as pilot:
        await shows(pilot, "Thanked already, Sun 22.", "y once more", "n leave it")
        await pilot.press("n")
        await until(pilot, lambda: "Thanked already" not in screen_text(pilot.app))
        await pilot.press("t")
        await shows(pilot, "Thanked already")
        await pilot.press("y")
        await until(pilot, lambda: isinstance(pilot.app.screen, ComposerScreen))


@pytest.mark.parametrize(("key", "given"), [("f", 0), ("y", 1)], ids=["see-it", "anyway"])
async def test_feedback_with_something_open_is_asked_about(journal: Journal, key: str, given: int) -> None:
    dilnoza = journal.people.add("Dilnoza Karimova", direction="mentee", pronoun="she")
    said = typed("In the demo on Tuesday,"), typed("you always interrupt Bek"), typed("so he stopped talking")
    async with running(journal, "8", "f", *said[0], "tab", *said[1], "tab", *said[2], "ctrl+s", size=SMALL) as pilot:
        await shows(pilot, "Behaviour has something open.", "y copy anyway", "“always” judges")
        assert journal.value.of(dilnoza.id) == []
        await pilot.press(key)
        if given:
            await until(pilot, lambda: isinstance(pilot.app.screen, GiveBackScreen))
        else:
            await until(pilot, lambda: pilot.app.screen.focused is pilot.app.screen.query_one("#behaviour"), "the keys where it is open")
            await shows(pilot, "you always interrupt Bek\n")
    assert len(journal.value.of(dilnoza.id)) == given


async def test_the_question_about_unkept_words_stands_where_they_are(journal: Journal, ana: Person) -> None:
    async with running(journal, size=SMALL) as pilot:
        pilot.app.push_screen(PersonDialog())
        await shows(pilot, "Somebody new")
        await pilot.press(*typed("Zed"), "escape")
        text = await shows(pilot, "Not kept yet: the keys below decide.", "n go on")
        lines = text.splitlines()
        assert "Zed" in lines[next(at for at, line in enumerate(lines) if "Not kept yet: the keys" in line) - 1]
        await pilot.press("n")
        await until(pilot, lambda: isinstance(pilot.app.screen.focused, Field))
        assert "Not kept yet" not in screen_text(pilot.app)


# Nothing that matters is cut


@pytest.mark.parametrize("size", [(80, 24), (60, 20)], ids=str)
async def test_the_end_of_a_meeting_says_everything(journal: Journal, meeting: Meeting, size: tuple[int, int]) -> None:
    journal.meetings.start(meeting.id)
    async with running(journal, size=size) as pilot:
        pilot.app.push_screen(EndingScreen(meeting.id))
        text = await shows(pilot, "how did it go")
        assert all(f"{words} ▌ y yes p part n no ✓? open" in flat(text) for words in ("Liked it", "Helpful", "Trust", "Rapport", "Learned"))
        assert "09:14 in Lisbon, today" in flat(text)
        pilot.app.screen.query_one("#private").focus()
        await shows(pilot, "y between us, in no export")


async def test_today_says_why_beside_the_list(journal: Journal, ana: Person) -> None:
    journal.value.promise(ana.id, "send Ana the one page about fares", by=journal.today_on())
    async with running(journal, size=SMALL) as pilot:
        text = await shows(pilot, "Promise to Ana Berkova", "Why")
        assert "send Ana the one page" in text
        assert "about fares" in text


async def test_where_the_row_has_the_reason_the_card_does_not_repeat_it(journal: Journal, ana: Person) -> None:
    journal.value.promise(ana.id, "send Ana the one page", by=journal.today_on())
    async with running(journal, size=(120, 40)) as pilot:
        text = await shows(pilot, "send Ana the one page")
        assert "Why\n" not in text


async def test_advice_and_promises_are_read_whole_beside_their_list(journal: Journal, ana: Person) -> None:
    journal.advice.add(ana.id, "Show one patient before the whole ward, and only then the table")
    journal.value.promise(ana.id, "the page about fares, with the two pictures of the morning")
    async with running(journal, "7", "tab", size=SMALL) as pilot:
        assert "“Show one patient before the whole ward, and only then the table”" in _card(await shows(pilot, "then the table”"))
        await pilot.press("tab")
        assert "the page about fares, with the two pictures of the morning" in _card(await shows(pilot, "morning", "Promise\n"))


def _card(text: str) -> str:
    """What stands beside the list, as one line."""
    return flat(" ".join(line[51:] for line in text.splitlines()))


async def test_the_hint_of_a_question_is_whole(journal: Journal, meeting: Meeting) -> None:
    async with running(journal, size=SMALL) as pilot:
        pilot.app.push_screen(QuestionDialog(meeting, "Ana Berkova"))
        assert "how, what, when did, one thing at a time." in flat(await shows(pilot, "Write a question"))


async def test_what_the_coach_says_is_read_to_its_end(journal: Journal, ana: Person) -> None:
    draft = journal.messages.start("cold", ana.id)
    journal.messages.save(draft.id, body="Dear Ana,\n\nCould I ask you for 20 minutes about fares?\n\nMara")
    async with running(journal, size=SMALL) as pilot:
        pilot.app.push_screen(ComposerScreen(draft.id, see="no-personal-opening"))
        assert "Begin with one thing of theirs and what it changed for you." in _card(await shows(pilot, "Nothing here shows"))


@pytest.mark.parametrize(("terminal", "lines"), [(True, 2), (False, 1)], ids=["terminal", "pipe"])
def test_the_goodbye_breaks_between_words(monkeypatch: pytest.MonkeyPatch, terminal: bool, lines: int) -> None:
    said = "Saved in /home/mara/.local/share/mentortui/mentortui.db. Next: Thank Ana Berkova. `mentortui today` prints the list."
    monkeypatch.setattr(opening.terminal, "size", lambda: (60, 20))
    monkeypatch.setattr(sys.stdout, "isatty", lambda: terminal, raising=False)
    shown = opening._at_words(said).split("\n")
    assert len(shown) == lines
    assert " ".join(shown) == said


# Where one is


@pytest.mark.parametrize(("stage", "kind"), [("reached-out", "cold"), ("in-conversation", "advice-ask")])
async def test_what_waits_for_an_answer_says_when_to_look_again(journal: Journal, ana: Person, stage: str, kind: str) -> None:
    journal.people.move(ana.id, stage)
    draft = journal.messages.start(kind, ana.id)
    journal.messages.sent(draft.id)
    async with running(journal, size=SMALL) as pilot:
        pilot.app.push_screen(PersonScreen(ana.id))
        await shows(pilot, "No answer yet: look again 2 Dec")
        journal.timeline.log(ana.id, "Gladly", kind="email", direction="in")
        pilot.app.changed.publish(None)
        await until(pilot, lambda: "No answer yet" not in screen_text(pilot.app), "answered")


@pytest.mark.parametrize("size", [(80, 24), (60, 20)], ids=str)
async def test_the_two_texts_of_an_introduction_say_which_they_are(journal: Journal, ana: Person, size: tuple[int, int]) -> None:
    bruno = journal.people.add("Bruno Lima")
    request = journal.introductions.ask(bruno.id, ana.id)[0]
    async with running(journal, size=size) as pilot:
        pilot.app.push_screen(ComposerScreen(request.id))
        await shows(pilot, "The request about Bruno   esc t to pass on")
        await pilot.press("escape")
        await shows(pilot, "The request about Bruno   t to pass on", "t other text")
        await pilot.press("t")
        await shows(pilot, "To pass on, about Bruno   esc t the request")


async def test_by_its_number_today_begins_with_what_is_most_urgent(journal: Journal, ana: Person) -> None:
    journal.value.promise(ana.id, "the page about fares", by=journal.today_on() + timedelta(days=2))
    async with running(journal, size=SMALL) as pilot:
        screen: Any = pilot.app.screen
        await shows(pilot, "▌ ▵ Promise to Ana Berkova")
        await pilot.press("6")
        await shows(pilot, "Meetings")
        meeting = journal.meetings.schedule(ana.id, journal.now())
        journal.meetings.start(meeting.id)
        journal.meetings.end(meeting.id, at=journal.now())
        pilot.app.changed.publish(None)
        await pilot.press("1")
        await shows(pilot, "Thank Ana Berkova")
        await until(pilot, lambda: screen.due.cursor_id == screen.items[0].key, "the first row")
        assert screen.items[0].verb == "Thank"


async def test_a_row_one_went_to_oneself_stays_chosen(journal: Journal, ana: Person) -> None:
    for number in range(3):
        journal.value.promise(ana.id, f"page {number}", by=journal.today_on() + timedelta(days=number))
    async with running(journal, "j", size=SMALL) as pilot:
        screen: Any = pilot.app.screen
        chosen = screen.due.cursor_id
        await pilot.press("6")
        await shows(pilot, "Meetings")
        journal.value.promise(ana.id, "late already", by=journal.today_on() - timedelta(days=2))
        pilot.app.changed.publish(None)
        await pilot.press("1")
        await until(pilot, lambda: len(screen.items) > 3 and pilot.app.screen is screen)
        assert screen.due.cursor_id == chosen != screen.items[0].key


async def test_the_meeting_just_made_is_chosen(journal: Journal, meeting: Meeting) -> None:
    journal.meetings.start(meeting.id)
    journal.meetings.end(meeting.id, at=journal.now())
    async with running(journal, "6", "m", *typed("tomorrow 7pm"), "enter", size=SMALL) as pilot:
        screen: Any = pilot.app.screen_stack[0]
        await until(pilot, lambda: pilot.app.screen is screen and screen._chosen() is not None and screen._chosen().state == "upcoming")


async def test_a_page_that_comes_late_takes_the_place_of_the_palette(journal: Journal, ana: Person) -> None:
    async with running(journal, "colon", size=(60, 20)) as pilot:
        await shows(pilot, "Search for commands")
        pilot.app.push_screen(LogDialog(ana))
        await shows(pilot, "Log a contact")
        assert [type(screen).__name__ for screen in pilot.app.screen_stack[1:]] == ["LogDialog"]


async def test_the_palette_begins_with_the_verbs_of_the_page(journal: Journal, ana: Person) -> None:
    for _ in range(3):
        async with running(journal, "4", "colon", size=SMALL) as pilot:
            text = await shows(pilot, "Search for commands", "move")
            assert "go to Goals" not in text


async def test_without_colour_one_pane_has_the_arrow(journal: Journal, ana: Person) -> None:
    dilnoza = journal.people.add("Dilnoza Karimova", direction="mentee")
    journal.giving.set_stretch(dilnoza.id, "Present the ward plan")
    async with running(journal, "8", size=SMALL, ascii=True) as pilot:
        text = await shows(pilot, "Present the ward plan")
        assert [line[1] for line in text.splitlines() if line[1:2] in (">", "|")] == [">", "|"]


async def test_of_a_meeting_that_is_over_nothing_is_prepared(journal: Journal, meeting: Meeting) -> None:
    journal.meetings.start(meeting.id)
    journal.meetings.end(meeting.id, at=journal.now())
    async with running(journal, "6", "p", size=SMALL) as pilot:
        text = await shows(pilot, "Re-read first")
        assert "o start" not in text
        assert "y copy agenda" in text


async def test_a_stage_has_one_name_in_what_is_told_and_in_the_history(journal: Journal, ana: Person) -> None:
    async with running(journal, "4", ">", size=SMALL) as pilot:
        await shows(pilot, "Moved Ana Berkova from reached out to in conversation")
        await pilot.press("enter")
        text = await shows(pilot, "→ in conversation")
        assert "Reached →" not in text


async def test_a_number_about_oneself_says_of_what(journal: Journal, ana: Person) -> None:
    async with running(journal, "P", size=SMALL) as pilot:
        await shows(pilot, "Reflect", "90", "days between two looks at your goals")
