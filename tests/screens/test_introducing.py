"""Ways, leads, introductions and answers, driven by keys (C2, C3, D2)."""

from __future__ import annotations

import re
from typing import Any

import pytest

from mentortui.domain.introductions import IntroState
from mentortui.domain.pipeline import Stage
from mentortui.journal import Journal
from mentortui.screens.composer import ComposerScreen
from mentortui.screens.person import PersonScreen
from tests.builders import Clock, dump
from tests.screens.helpers import running, screen_text, shows, typed, until

SIZES = [(120, 40), (80, 24), (60, 20)]


@pytest.fixture
def ola(journal: Journal) -> Any:
    """Ben led to Ana, and Ana to Ola, who is to be met."""
    journal.profile.set(name="Mara Sousa", intro="I am an analyst in Lisbon")
    ben = journal.people.add("Ben Okafor", stage="mentoring")
    ana = journal.people.add("Ana Berkova", stage="advice", met_through=ben.id)
    return journal.people.add("Ola Lind", stage="identified", met_through=ana.id)


def asked(journal: Journal, ola: Any) -> Any:
    request, _ = journal.introductions.ask(ola.id, ola.met_through)
    journal.messages.sent(request.id)
    return journal.introductions.find("Ola")


async def page_of(pilot: Any, person: Any) -> None:
    pilot.app.push_screen(PersonScreen(person.id))
    await until(pilot, lambda: isinstance(pilot.app.screen, PersonScreen), "the page")


@pytest.mark.parametrize("size", SIZES)
async def test_the_page_names_ways_and_leads_and_enter_asks(journal: Journal, ola: Any, size: tuple[int, int]) -> None:
    async with running(journal, size=size) as pilot:
        await page_of(pilot, ola)
        await pilot.press("t")
        await shows(pilot, "Who could introduce you", "led you to Ola", "Who led you to whom", "└─ Ana Berkova", "   └─ Ola Lind", "yourself")
        await pilot.press("enter")
        await shows(pilot, "Dear Ana,")
        assert (pilot.app.screen.draft.kind, pilot.app.screen.draft.via_id) == ("intro-request", ola.met_through)
    assert {draft.kind for draft in journal.messages.of(ola.id)} == {"intro-request", "intro-blurb"}


async def test_a_name_in_the_tree_opens_the_page(journal: Journal, ola: Any) -> None:
    async with running(journal) as pilot:
        await page_of(pilot, ola)
        await pilot.press("t")
        await shows(pilot, "Who led you to whom")
        await pilot.press("j", "j", "j", "j", "enter")  # past the ways, somebody else, and the line one writes oneself
        await shows(pilot, "› Ben Okafor")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("known", [False, True], ids=["nobody-known", "others-known"])
async def test_anybody_may_be_asked_to_introduce(journal: Journal, ola: Any, known: bool, size: tuple[int, int]) -> None:
    rui = journal.people.add("Rui Tavares", role="Baker")
    person = ola if known else journal.people.add("Priya Raman", stage="identified")
    async with running(journal, size=size) as pilot:
        await page_of(pilot, person)
        await pilot.press("t")
        await shows(pilot, "somebody else" if known else "Ask somebody to introduce you")
        await pilot.press(*(["j", "j"] if known else []), "enter")
        text = await shows(pilot, f"Who could introduce you to {person.called}?", "Ana Berkova")
        assert not re.search(rf"^ +{person.name} ", text.split("Who could introduce")[1], re.MULTILINE)
        await pilot.press(*typed("rui"), "enter")
        await shows(pilot, "Dear Rui,")
        assert (pilot.app.screen.draft.kind, pilot.app.screen.draft.via_id) == ("intro-request", rui.id)
    assert {draft.kind for draft in journal.messages.of(person.id)} == {"intro-request", "intro-blurb"}


async def test_from_a_first_message_anybody_may_be_asked(journal: Journal) -> None:
    priya, rui = journal.people.add("Priya Raman", stage="identified"), journal.people.add("Rui Tavares")
    draft = journal.messages.start("cold", priya.id)
    async with running(journal) as pilot:
        pilot.app.push_screen(ComposerScreen(draft.id))
        await shows(pilot, "Dear Priya")
        await pilot.press("escape", "t")
        await shows(pilot, "knows you both")
        await pilot.press("enter", *typed("rui"), "enter")
        await shows(pilot, "Dear Rui,")
    assert {one.via_id for one in journal.messages.of(priya.id) if one.kind == "intro-request"} == {rui.id}


async def test_a_request_chosen_without_a_way_asks_whom(journal: Journal) -> None:
    priya, rui = journal.people.add("Priya Raman", stage="identified"), journal.people.add("Rui Tavares")
    goal = journal.goals.add("Lead the pricing analysis by July")
    async with running(journal) as pilot:
        await page_of(pilot, priya)
        await pilot.press("c")
        await shows(pilot, "Write to")
        await pilot.press("1")
        await shows(pilot, "Who could introduce you", "knows you both")
        await pilot.press("enter", *typed("rui"), "enter")
        await shows(pilot, "Dear Rui,")
        assert (pilot.app.screen.draft.via_id, pilot.app.screen.draft.goal_id) == (rui.id, goal.id)


@pytest.mark.parametrize("size", SIZES)
async def test_an_introduction_under_way_is_seen_on_both_pages(journal: Journal, ola: Any, size: tuple[int, int]) -> None:
    one = asked(journal, ola)
    for person in (ola, journal.people.get(ola.met_through)):
        async with running(journal, size=size) as pilot:
            await page_of(pilot, person)
            await shows(pilot, person.name)
            await pilot.press(*(["tab"] if size[0] < 80 else []), "g")
            text = await shows(pilot, "Introductions", "asked")
            assert "Nothing is noted" not in text
            await pilot.press("enter")
            await shows(pilot, "said yes", "check in")
            await pilot.press("n")
            await shows(pilot, "said no to introducing you")
            await until(pilot, lambda: "Introductions" not in screen_text(pilot.app), "nothing under way")
        journal.history.undo()
    assert journal.introductions.get(one.id).state is IntroState.ASKED


async def test_the_card_draws_the_tree(journal: Journal, ola: Any) -> None:
    async with running(journal) as pilot:
        await page_of(pilot, ola)
        await shows(pilot, "Leads", "└─ Ana Berkova", "└─ Ola Lind")


async def test_the_narrow_page_has_the_tree_as_rows(journal: Journal, ola: Any) -> None:
    async with running(journal, size=(60, 20)) as pilot:
        await page_of(pilot, ola)
        await pilot.press("G", "k")
        await shows(pilot, "└─ Ana Berkova")
        await pilot.press("enter")
        await shows(pilot, "Ana Berkova", "1 of 2")
        assert pilot.app.screen.chosen_person() == ola.met_through


async def test_the_tree_for_a_plain_terminal(journal: Journal, ola: Any) -> None:
    async with running(journal, ascii=True) as pilot:
        await page_of(pilot, ola)
        await pilot.press("t")
        await shows(pilot, "`- Ana Berkova", "   `- Ola Lind")


async def test_t_goes_from_one_text_to_the_other(journal: Journal, ola: Any) -> None:
    request, _ = journal.introductions.ask(ola.id, ola.met_through)
    async with running(journal) as pilot:
        pilot.app.push_screen(ComposerScreen(request.id))
        await shows(pilot, "copying takes the lines to forward along")
        await pilot.press("escape", "t")
        await shows(pilot, "these lines go with the request")
        await pilot.press("escape", "t")
        await shows(pilot, "copying takes the lines")
        assert pilot.app.screen.draft_id == request.id
    assert len(journal.messages.of(ola.id)) == 2


async def test_several_ways_are_offered_and_one_is_chosen(journal: Journal, ola: Any) -> None:
    draft = journal.messages.start("cold", ola.id)
    async with running(journal) as pilot:
        pilot.app.push_screen(ComposerScreen(draft.id))
        await shows(pilot, "an introduction comes first")
        await pilot.press("escape", "t")
        await shows(pilot, "Who could introduce you")
        await pilot.press("j", "enter")
        await shows(pilot, "Dear Ben,")
        assert journal.people.get(pilot.app.screen.draft.via_id).name == "Ben Okafor"


@pytest.mark.parametrize(
    ("key", "state", "words"),
    [("y", IntroState.YES, "said yes to introducing you"), ("n", IntroState.NO, "said no to introducing you"), ("m", IntroState.MADE, "introduced you to")],
)
async def test_what_became_of_it_from_the_list_and_taken_back(journal: Journal, ola: Any, key: str, state: IntroState, words: str) -> None:
    one = asked(journal, ola)
    before = dump(journal.path)
    async with running(journal, "5") as pilot:
        await shows(pilot, "Introductions", "Ana Berkova ▸ Ola Lind", "asked")
        await pilot.press("enter")
        await shows(pilot, "Ana to Ola:", "said yes", "said no", "check in")
        await pilot.press(key)
        await shows(pilot, words, "undo")
        assert journal.introductions.get(one.id).state is state
        after = dump(journal.path)
        await pilot.press("u")
        await until(pilot, lambda: dump(journal.path) == before, "everything as it was")
        await pilot.press("U")
        await until(pilot, lambda: dump(journal.path) == after, "everything again")


async def test_thanks_from_today_and_the_introduction_is_closed(journal: Journal, ola: Any) -> None:
    one = asked(journal, ola)
    journal.introductions.made(one.id)
    async with running(journal) as pilot:
        await shows(pilot, "Thank Ana Berkova", "introduced you to Ola")
        await pilot.press("enter")
        await shows(pilot, "Thank you for introducing me to Ola Lind.")
        await pilot.press("escape", "ctrl+s")
        await shows(pilot, "Thanked Ana Berkova")
        await until(pilot, lambda: "introduced you to Ola" not in screen_text(pilot.app), "the row gone")
        await shows(pilot, "Write to Ola Lind", "Ana introduced you")
    assert journal.introductions.get(one.id).state is IntroState.THANKED


async def test_another_way_after_a_no(journal: Journal, ola: Any) -> None:
    one = asked(journal, ola)
    journal.introductions.answer(one.id, "no")
    async with running(journal) as pilot:
        await shows(pilot, "Another way to Ola Lind", "Ana said no")
        await pilot.press("enter")
        await shows(pilot, "Who could introduce you", "Ben Okafor", "said no · led you to Ola")
        await pilot.press("enter")
        await shows(pilot, "Dear Ben,")
        assert journal.people.get(pilot.app.screen.draft.via_id).name == "Ben Okafor"


async def test_an_answer_is_logged_and_moves_in_one_step(journal: Journal) -> None:
    jo = journal.people.add("Jo Lindqvist", stage="reached-out")
    before = dump(journal.path)
    async with running(journal) as pilot:
        await page_of(pilot, jo)
        await pilot.press("i")
        await shows(pilot, "Log a contact")
        await pilot.press("e", "i", *typed("Gladly"), "ctrl+s")
        await shows(pilot, "Logged; moved Jo from reached out to in conversation", "u undo")
        assert journal.people.get(jo.id).stage is Stage.IN_CONVERSATION
        await pilot.press("u")
        await until(pilot, lambda: dump(journal.path) == before, "entry and stage as they were")


@pytest.mark.parametrize("size", SIZES)
async def test_an_answer_is_due_the_next_day_and_enter_begins_it(journal: Journal, clock: Clock, size: tuple[int, int]) -> None:
    jo = journal.people.add("Jo Lindqvist", stage="reached-out")
    journal.timeline.log(jo.id, "Gladly, on Thursday?", kind="chat", direction="in")
    clock.advance(days=1, hours=1)
    async with running(journal, size=size) as pilot:
        await shows(pilot, "Answer Jo Lindqvist")
        await pilot.press("enter")
        await shows(pilot, "thank you for what you wrote")
        assert (pilot.app.screen.draft.kind, pilot.app.screen.draft.channel) == ("follow-up", "chat")


async def test_the_end_of_a_meeting_moves_and_says_so(journal: Journal) -> None:
    jo = journal.people.add("Jo Lindqvist", stage="reached-out")
    meeting = journal.meetings.start(journal.meetings.schedule(jo.id, journal.now()).id)
    before = dump(journal.path)
    from mentortui.screens.ending import EndingScreen

    async with running(journal) as pilot:
        pilot.app.push_screen(EndingScreen(meeting.id))
        await shows(pilot, "how did it go")
        await pilot.press("ctrl+s")
        await shows(pilot, "write it now")
        await pilot.press("x")
        await shows(pilot, "moved Jo from reached out to in conversation")
        await pilot.press("u")
        await until(pilot, lambda: dump(journal.path) == before, "meeting and stage as they were")


async def test_a_row_whose_person_went_into_the_trash_elsewhere_says_so(journal: Journal, ola: Any) -> None:
    from mentortui.screens.introducing import ask_about

    one = asked(journal, ola)
    async with running(journal) as pilot:
        journal.people.delete(ola.id)
        ask_about(pilot.app.screen, one.id)
        await shows(pilot, "Somebody of this introduction is in the trash")
