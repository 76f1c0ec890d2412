"""Typing ahead reaches what it was meant for, and what is gone meanwhile is said in a sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from threading import Event
from typing import Any

import pytest
from textual import events

from mentortui.domain.errors import MentorError
from mentortui.journal import Journal
from mentortui.journal.find import Find
from mentortui.screens.composer import ComposerScreen
from mentortui.screens.dialogs.decide import DecideDialog
from mentortui.screens.ending import EndingScreen
from mentortui.screens.find import FindScreen
from mentortui.screens.live import LiveScreen
from mentortui.screens.person import PersonScreen
from mentortui.screens.prepare import PrepareScreen
from tests.builders import START
from tests.screens.helpers import running, shows, typed, until

SPECIAL = {"/": "slash", ":": "colon", " ": "space", "\x06": "ctrl+f", "\r": "enter", "\x1b": "escape"}


def at_once(pilot: Any, text: str) -> None:
    """All the keys in one go, as a terminal sends what was typed while the app was busy."""
    for char in text:
        pilot.app.post_message(events.Key(SPECIAL.get(char, char), char if char.isprintable() else None))


def searched(pilot: Any) -> str:
    """What stands in the field of the search."""
    return "".join(field.value for field in pilot.app.screen.query("#typed"))


@pytest.fixture
def people(journal: Journal) -> dict[str, str]:
    return {name: journal.people.add(name, stage="identified").id for name in ("Ana Berkova", "Dana Andersen", "Chiara Rossi")}


async def test_a_screen_that_is_come_back_to_is_painted_once(journal: Journal, people: dict[str, str]) -> None:
    async with running(journal, "4", "1", "4", "1") as pilot:
        board = pilot.app._screen_stacks["pipeline"][0]
        painted: list[object] = []
        paint: Any = board._compositor.render_update

        def counted(**how: Any) -> Any:
            painted.append(paint(**how))
            return painted[-1]

        board._compositor.render_update = counted  # type: ignore[method-assign,assignment]
        await pilot.press("4")
        await shows(pilot, "Pipeline", "3 people")
        await pilot.pause()
        assert len([one for one in painted if one is not None]) == 1


@pytest.mark.parametrize(("keys", "seen"), [
    pytest.param("4/ana", ("/ana", "2 of 3"), id="a screen and its filter"),
    pytest.param("4/ana\r/b", ("/anab", "0 of 3"), id="a filter opened again"),
    pytest.param("\x06berk", ("1 found", "Berkova"), id="find anywhere"),
    pytest.param("4nMaria da Silva", ("Somebody new", "Maria da Silva"), id="a screen, a form and its first field"),
    pytest.param("nMaria\x1b\x1b4/chi", ("Pipeline", "/chi"), id="a form, out of it and on"),
    pytest.param("23456789" * 2 + "4/dana", ("Pipeline", "1 of 3"), id="through all screens, first loaded then again"),
])
async def test_keys_typed_at_once_reach_what_they_were_typed_for(
    journal: Journal, people: dict[str, str], keys: str, seen: tuple[str, ...]
) -> None:
    async with running(journal) as pilot:
        at_once(pilot, keys)
        await shows(pilot, *seen)
        assert journal.people.count() == 3


async def test_long_text_sent_as_keys_arrives_whole_and_in_order(journal: Journal, people: dict[str, str]) -> None:
    text = "".join(chr(ord("a") + n % 26) for n in range(300))
    async with running(journal) as pilot:
        at_once(pilot, "\x06" + text)
        await until(pilot, lambda: searched(pilot) == text)


async def test_what_is_pasted_stands_where_it_was_pasted(journal: Journal, people: dict[str, str]) -> None:
    async with running(journal) as pilot:
        at_once(pilot, "\x06be")
        pilot.app.post_message(events.Paste("rko"))
        at_once(pilot, "va")
        await until(pilot, lambda: searched(pilot) == "berkova")


def _draft(journal: Journal, person_id: str) -> tuple[Any, Callable[[], object]]:
    draft = journal.messages.start("cold", person_id)
    return ComposerScreen(draft.id), lambda: journal.messages.delete(draft.id)


def _meeting(kind: Any) -> Callable[[Journal, str], tuple[Any, Callable[[], object]]]:
    def made(journal: Journal, person_id: str) -> tuple[Any, Callable[[], object]]:
        meeting = journal.meetings.schedule(person_id, START + timedelta(days=1))
        return kind(meeting.id), lambda: journal.meetings.delete(meeting.id)

    return made


def _person(journal: Journal, person_id: str) -> tuple[Any, Callable[[], object]]:
    return PersonScreen(person_id), lambda: journal.people.delete(person_id)


def _advice(journal: Journal, person_id: str) -> tuple[Any, Callable[[], object]]:
    advice = journal.advice.add(person_id, "start with three customers")
    return DecideDialog(advice), lambda: journal.people.delete(person_id)


@pytest.mark.parametrize("make", [
    pytest.param(_draft, id="a message"), pytest.param(_person, id="a person"), pytest.param(_advice, id="advice of somebody"),
    pytest.param(_meeting(PrepareScreen), id="a meeting to prepare"), pytest.param(_meeting(EndingScreen), id="a meeting to end"),
    pytest.param(_meeting(LiveScreen), id="a meeting to go on with"),
])
async def test_a_page_about_what_is_gone_is_not_opened(
    journal: Journal, people: dict[str, str], make: Callable[[Journal, str], tuple[Any, Callable[[], object]]]
) -> None:
    async with running(journal) as pilot:
        page, delete = make(journal, people["Ana Berkova"])
        delete()
        pilot.app.push_screen(page)
        await shows(pilot, "is in the trash. Undo brings it back.")
        assert len(pilot.app.screen_stack) == 1
        at_once(pilot, "\x1b4/dana")
        await shows(pilot, "/dana", "1 of")


async def test_an_error_in_what_follows_a_dialog_is_said(journal: Journal, people: dict[str, str]) -> None:
    def then(_: object) -> None:
        raise MentorError("They are gone meanwhile.")

    async with running(journal) as pilot:
        pilot.app.push_screen(FindScreen(), then)
        await shows(pilot, "Find anywhere")
        await pilot.press("escape")
        await shows(pilot, "They are gone meanwhile.")


async def test_a_hit_that_is_gone_is_said_to_be_gone(journal: Journal, people: dict[str, str]) -> None:
    async with running(journal, "ctrl+f", *typed("chiara")) as pilot:
        await shows(pilot, "1 found")
        journal.people.delete(people["Chiara Rossi"])
        await pilot.press("enter")
        await shows(pilot, "This person is in the trash.")
        assert len(pilot.app.screen_stack) == 1


# Searching


class Slow:
    """Searches that wait for a word to be let go."""

    def __init__(self, *words: str) -> None:
        self.gates = {word: Event() for word in words}
        self.asked: list[str] = []
        self.search = Find.anywhere

    def anywhere(self, find: Find, text: str, limit: int = 40) -> Any:
        self.asked.append(text)
        if text in self.gates:
            self.gates[text].wait(20)
        return self.search(find, text, limit)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[Slow]:
    made = Slow("a", "ana")
    monkeypatch.setattr(Find, "anywhere", lambda find, text, limit=40: made.anywhere(find, text, limit))
    yield made
    for gate in made.gates.values():
        gate.set()


async def test_no_answer_comes_after_a_newer_one(journal: Journal, people: dict[str, str], slow: Slow) -> None:
    async with running(journal, "ctrl+f") as pilot:
        await pilot.press("a")
        await until(pilot, lambda: slow.asked == ["a"])
        await pilot.press(*typed("n berk"))
        slow.gates["a"].set()
        await shows(pilot, "1 found", "Berkova")
        assert "Dana" not in await shows(pilot, "1 found")
        assert slow.asked == ["a", "an berk"], "one at a time, and always what stands in the field"


async def test_enter_before_the_answer_goes_to_what_was_asked_for(journal: Journal, people: dict[str, str], slow: Slow) -> None:
    slow.gates["a"].set()
    async with running(journal, "ctrl+f", *typed("an")) as pilot:
        await shows(pilot, "2 found")
        await pilot.press("a", "enter")
        await until(pilot, lambda: "ana" in slow.asked)
        assert isinstance(pilot.app.screen, FindScreen), "the rows shown are those of other letters"
        slow.gates["ana"].set()
        await until(pilot, lambda: isinstance(pilot.app.screen, PersonScreen))
        await shows(pilot, "Ana Berkova")


async def test_another_letter_takes_a_waiting_enter_back(journal: Journal, people: dict[str, str], slow: Slow) -> None:
    slow.gates["a"].set()
    async with running(journal, "ctrl+f", *typed("an")) as pilot:
        await shows(pilot, "2 found")
        await pilot.press("a", "enter", "space")
        slow.gates["ana"].set()
        await until(pilot, lambda: "ana " in slow.asked)
        assert isinstance(pilot.app.screen, FindScreen)


async def test_a_key_waits_for_the_page_that_is_being_written(journal: Journal, people: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    """The colon after a key that begins a letter is for the letter, not for the page below it."""
    gate, begun = Event(), Event()
    start = type(journal.messages).start

    def slow(*given: Any, **named: Any) -> Any:
        begun.set()
        assert gate.wait(5)
        return start(*given, **named)

    monkeypatch.setattr(type(journal.messages), "start", slow)
    async with running(journal, "4", "c") as pilot:
        await shows(pilot, "Write to")
        at_once(pilot, "\r\x1b:")
        await until(pilot, begun.is_set)
        gate.set()
        await until(pilot, lambda: any(isinstance(screen, ComposerScreen) for screen in pilot.app.screen_stack))
        await shows(pilot, "Search for commands")
        assert isinstance(pilot.app.screen_stack[-2], ComposerScreen)
