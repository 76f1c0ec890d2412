"""Another window sends the message or ends the meeting while one types here: no letter becomes a command."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from mentortui.domain.meetings import Meeting
from mentortui.journal import Journal
from mentortui.screens.composer import ComposerScreen
from mentortui.screens.composer_keeping import holds
from mentortui.screens.live import LiveScreen
from tests.screens.helpers import running, screen_text, shows, typed, until

LETTERS = [*typed("MORE ywrxodgtmqfEnjk?:1 "), "enter"]
"""Every one of them is a command of the composer or of a list when nobody types."""


@pytest.fixture
def draft(journal: Journal) -> Any:
    journal.profile.set(name="Mara Sousa", intro="I am an analyst in Lisbon")
    priya = journal.people.add("Priya Raman", role="CMO", org="Baobab", stage="identified")
    return journal.messages.start("cold", priya.id)


@pytest.fixture
def meeting(journal: Journal) -> Meeting:
    alan = journal.people.add("Alan Okafor", stage="in-conversation")
    made = journal.meetings.schedule(alan.id, journal.now())
    journal.meetings.ask(made.id, "When did a chart of yours fail?")
    return journal.meetings.start(made.id)


async def writing(pilot: Any, draft: Any, words: str = "LATE ") -> Any:
    pilot.app.push_screen(ComposerScreen(draft.id))
    await until(pilot, lambda: isinstance(pilot.app.screen, ComposerScreen) and pilot.app.screen.review, "the composer")
    await pilot.press("ctrl+end", *typed(words))
    await until(pilot, lambda: pilot.app.screen._state == "saved", "what was typed, in the file")
    return pilot.app.screen


@pytest.mark.parametrize("where", ["text", "subject"])
@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40)], ids=str)
async def test_a_message_sent_elsewhere_takes_no_letter_and_runs_none(journal: Journal, draft: Any, size: tuple[int, int], where: str) -> None:
    async with running(journal, size=size) as pilot:
        screen = await writing(pilot, draft)
        if where == "subject":
            screen.subject.focus()
            await pilot.pause()
        before = screen.words()
        journal.messages.sent(draft.id)
        pilot.app.changed.publish(None)
        await shows(pilot, "Sent in another window. esc keys")
        await pilot.press(*LETTERS, "backspace", "f3", "ctrl+z")
        assert pilot.app.screen is screen
        assert screen.typing
        assert screen.words() == before
        assert "esc keys" in screen_text(pilot.app).splitlines()[-1] + screen_text(pilot.app).splitlines()[-2]
        await pilot.press("escape")
        assert not screen.typing
        await pilot.press("escape")
        await until(pilot, lambda: pilot.app.screen is not screen, "the page below")


async def test_a_message_opened_again_elsewhere_takes_letters_again(journal: Journal, draft: Any) -> None:
    async with running(journal) as pilot:
        screen = await writing(pilot, draft)
        journal.messages.sent(draft.id)
        pilot.app.changed.publish(None)
        await shows(pilot, "Sent in another window.")
        journal.history.undo()
        pilot.app.changed.publish(None)
        await pilot.press(*typed("and on"))
        await until(pilot, lambda: journal.messages.get(draft.id).body.endswith("LATE and on"), "the words in the file")
        assert screen.typing


async def test_words_typed_after_it_was_sent_elsewhere_are_not_lost(journal: Journal, draft: Any) -> None:
    async with running(journal) as pilot:
        screen = await writing(pilot, draft)
        journal.messages.sent(draft.id)
        screen.area.insert("TOO LATE", screen.area.document.end)
        pilot.app.changed.publish(None)
        await until(pilot, lambda: screen.area.read_only, "the text shut")
        assert screen.area.text.endswith("TOO LATE")
        for _ in range(6):
            if pilot.app.screen is screen:
                await pilot.press("escape")
                await pilot.pause(0.3)
        await until(pilot, lambda: pilot.app.rescued, "the words in a file")
        (words,) = pilot.app.rescued
        assert words.text.endswith("TOO LATE")


async def test_a_message_deleted_elsewhere_stays_under_the_hands(journal: Journal, draft: Any) -> None:
    async with running(journal) as pilot:
        screen = await writing(pilot, draft)
        journal.messages.delete(draft.id)
        pilot.app.changed.publish(None)
        await shows(pilot, "Deleted in another window. esc back")
        await pilot.press(*LETTERS)
        assert pilot.app.screen is screen
        assert screen.area.text.endswith("LATE ")
        await pilot.press("escape")
        await until(pilot, lambda: pilot.app.screen is not screen, "the page below")


async def test_what_is_read_is_left_when_it_is_deleted_elsewhere(journal: Journal, draft: Any) -> None:
    async with running(journal) as pilot:
        screen = await writing(pilot, draft)
        await pilot.press("escape")
        journal.messages.delete(draft.id)
        pilot.app.changed.publish(None)
        await until(pilot, lambda: pilot.app.screen is not screen, "the page below")


def ended(journal: Journal, meeting: Meeting) -> None:
    journal.meetings.end(meeting.id, at=journal.now())


def called_off(journal: Journal, meeting: Meeting) -> None:
    journal.meetings.cancel(meeting.id)


@pytest.mark.parametrize(("does", "word"), [(ended, "ended"), (called_off, "called off")], ids=["ended", "called-off"])
@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40)], ids=str)
async def test_a_meeting_over_elsewhere_stays_under_the_hands(journal: Journal, meeting: Meeting, size: tuple[int, int], does: Any, word: str) -> None:
    async with running(journal, "6", "enter", size=size) as pilot:
        screen = pilot.app.screen
        assert isinstance(screen, LiveScreen)
        await pilot.press(*typed("Two axes"))
        does(journal, meeting)
        pilot.app.changed.publish(None)
        await shows(pilot, f"{word.capitalize()} in another", "kept. esc", "back")
        await pilot.press(*typed(" late words asd1q?:"), "enter", "ctrl+s", "backspace")
        assert pilot.app.screen is screen
        assert screen.field.text == "Two axes"
        assert "esc leave" in "".join(screen_text(pilot.app).splitlines()[-2:])
        await until(pilot, lambda: journal.meetings.questions(meeting.id)[0].answer == "Two axes", "the words in the notes")
        await pilot.press("escape")
        await until(pilot, lambda: pilot.app.screen is not screen, "the list")
    assert journal.advice.list() == []


async def test_a_meeting_whose_end_was_taken_back_takes_letters_again(journal: Journal, meeting: Meeting) -> None:
    async with running(journal, "6", "enter") as pilot:
        await pilot.press(*typed("One."))
        await until(pilot, lambda: journal.meetings.questions(meeting.id)[0].answer == "One.")
        ended(journal, meeting)
        pilot.app.changed.publish(None)
        await shows(pilot, "Ended in another window.")
        journal.history.undo()
        pilot.app.changed.publish(None)
        await pilot.press(*typed(" Two."))
        await until(pilot, lambda: journal.meetings.questions(meeting.id)[0].answer == "One. Two.")


async def test_taking_over_what_another_window_wrote_says_nothing_of_a_collision(journal: Journal, draft: Any) -> None:
    async with running(journal) as pilot:
        screen = await writing(pilot, draft, "AAA1")
        other = f"BBB1 {journal.messages.get(draft.id).body}"
        journal.messages.save(draft.id, body=other)
        pilot.app.changed.publish(None)
        await until(pilot, lambda: screen.area.text == other, "the text of the other window")
        await pilot.pause(0.8)
        assert "another window" not in screen_text(pilot.app)
        assert journal.messages.get(draft.id).body == other


@pytest.mark.parametrize(
    ("text", "other", "expected"),
    [
        pytest.param("eAAA1 Dear", "eDear", True, id="one-stretch-more"),
        pytest.param("Dear", "Dear", True, id="the-same"),
        pytest.param("Dear Priya", "Dear", True, id="more-at-the-end"),
        pytest.param("Dear", "", True, id="nothing-there"),
        pytest.param("Dear", "Dear Priya", False, id="less"),
        pytest.param("aXb", "aYb", False, id="another-letter"),
        pytest.param("aa", "aaa", False, id="one-letter-less"),
    ],
)
def test_a_text_holds_another_with_one_stretch_put_in(text: str, other: str, expected: bool) -> None:
    assert holds(text, other) is expected


async def test_what_both_windows_typed_alike_did_not_collide(journal: Journal, draft: Any) -> None:
    async with running(journal) as pilot:
        screen = await writing(pilot, draft, "e")
        screen.draft = dataclasses.replace(screen.draft, version=screen.draft.version - 1)
        await pilot.press(*typed("AAA1"))
        await until(pilot, lambda: journal.messages.get(draft.id).body.endswith("eAAA1"), "the words in the file")
        await until(pilot, lambda: screen._state == "saved")
        assert "another window" not in screen_text(pilot.app)


async def test_a_collision_is_not_told_any_more_where_the_other_text_was_taken_over(journal: Journal, draft: Any) -> None:
    async with running(journal) as pilot:
        screen = await writing(pilot, draft, "A")
        journal.messages.save(draft.id, body="Theirs")
        await pilot.press(*typed("B"))
        await shows(pilot, "Changed in another window too.")
        journal.messages.save(draft.id, body="Theirs again")
        pilot.app.changed.publish(None)
        await until(pilot, lambda: screen.area.text == "Theirs again", "the text of the other window")
        await until(pilot, lambda: "another window" not in screen_text(pilot.app), "the toast gone")


async def test_what_ended_in_the_minute_it_began_took_one_minute_everywhere(journal: Journal, meeting: Meeting) -> None:
    async with running(journal, "6", "enter", "ctrl+s", size=(60, 20)) as pilot:
        await shows(pilot, "how did it go")
        await pilot.press("ctrl+s")
        await shows(pilot, "Thank by tomorrow", "enter now", "any other key later")
    (thank,) = [one for one in journal.today.items() if one.check == "thank"]
    assert thank.why == "met today, 1 min"
    assert [row.minutes for row in journal.people.history(meeting.person_id) if row.kind == "meeting"] == [1]
