"""Give back, driven by keys: whom I mentor, feedback in three parts, and what goes on (METHOD H1, H4)."""

from __future__ import annotations

import string
from datetime import timedelta
from types import SimpleNamespace

import pytest

from mentortui.journal import Journal
from mentortui.screens.dialogs.feedback import FeedbackDialog
from mentortui.screens.dialogs.pass_on import PassOnDialog
from mentortui.screens.dialogs.person import PersonDialog
from mentortui.screens.dialogs.stretch import StretchDialog
from mentortui.screens.dialogs.value import ValueDialog
from mentortui.screens.giveback import GiveBackScreen
from mentortui.screens.person import PersonScreen
from mentortui.widgets.field import Field
from mentortui.widgets.row_list import RowList
from mentortui.widgets.text_field import TextField
from tests.builders import dump
from tests.screens.helpers import at_once, running, screen_text, shows, typed, until

SITUATION, BEHAVIOUR, IMPACT = "In the demo,", "you said yes at once,", "so we planned on it"
MESSAGE = "Dilnoza,\n\nIn the demo, you said yes at once, so we planned on it.\n\nWhat would you do differently next time?"


@pytest.fixture
def guided(journal: Journal) -> SimpleNamespace:
    """Somebody I mentor, a peer, a mentor with two pieces of advice."""
    dilnoza = journal.people.add("Dilnoza Karimova", stage="mentoring", direction="mentee", pronoun="she", cares_about="saying no",
                                 notes="We agreed: 40 min, every second Friday.")
    fatou = journal.people.add("Fatou Diop", direction="both")
    maria = journal.people.add("Maria Fernández", stage="mentoring", direction="mentor")
    journal.timeline.log(dilnoza.id, "a first talk", kind="call", minutes=40)
    journal.timeline.log(dilnoza.id, "long ago", kind="meeting", minutes=60, when=journal.now() - timedelta(days=100))
    journal.timeline.log(fatou.id, "reserves", kind="call", minutes=30)
    journal.meetings.schedule(fatou.id, journal.now() + timedelta(days=3), minutes=30)
    hands = journal.advice.add(maria.id, "Let them see your hands")
    own = journal.advice.add(fatou.id, "Say reserves aloud")
    return SimpleNamespace(dilnoza=dilnoza, fatou=fatou, maria=maria, hands=hands, own=own)


# The journal


def test_mentees_are_those_i_guide_the_next_meeting_first(journal: Journal, guided: SimpleNamespace) -> None:
    rows = journal.giving.mentees()
    assert [(row.person.name, row.works_on, row.minutes) for row in rows] == [("Fatou Diop", "reserves", 30), ("Dilnoza Karimova", "saying no", 40)]
    assert rows[0].next_at == journal.now() + timedelta(days=3)
    assert rows[1].next_at is None


def test_a_meeting_called_off_is_not_the_next_one(journal: Journal, guided: SimpleNamespace) -> None:
    (row,) = journal.meetings.list()
    journal.meetings.cancel(row.meeting.id)
    assert [row.next_at for row in journal.giving.mentees()] == [None, None]


def test_the_trash_holds_no_mentees(journal: Journal, guided: SimpleNamespace) -> None:
    journal.people.delete(guided.fatou.id)
    assert [row.person.id for row in journal.giving.mentees()] == [guided.dilnoza.id]


def test_passing_on_is_value_given_in_one_step(journal: Journal, guided: SimpleNamespace) -> None:
    journal.advice.pass_on(guided.hands.id, guided.dilnoza.id)
    (chain,) = journal.advice.passed_on()
    assert (chain.from_name, chain.to_name, chain.advice.id) == ("Maria Fernández", "Dilnoza Karimova", guided.hands.id)
    (value,) = journal.value.of(guided.dilnoza.id)
    assert (value.direction, value.text) == ("given", "Passed on what Maria Fernández said: Let them see your hands")
    journal.history.undo()
    assert journal.advice.passed_on() == []
    assert journal.value.of(guided.dilnoza.id) == []


@pytest.mark.parametrize(("who", "words"), [("maria", "gave you this advice"), ("dilnoza", "Dilnoza Karimova has this from you already.")])
def test_nobody_gets_their_own_words_or_the_same_twice(journal: Journal, guided: SimpleNamespace, who: str, words: str) -> None:
    from mentortui.domain.errors import UsageError

    journal.advice.pass_on(guided.hands.id, guided.dilnoza.id)
    with pytest.raises(UsageError, match=words):
        journal.advice.pass_on(guided.hands.id, getattr(guided, who).id)
    assert [chain.to_name for chain in journal.advice.passed_on()] == ["Dilnoza Karimova"]
    assert len(journal.value.of(guided.dilnoza.id)) == 1


def test_a_piece_goes_on_to_several_each_a_step_of_its_own(journal: Journal, guided: SimpleNamespace) -> None:
    for person in (guided.dilnoza, guided.fatou):
        made = journal.advice.pass_on(guided.hands.id, person.id)
        assert (made.advice.id, made.from_name, made.to_id, made.to_name) == (guided.hands.id, "Maria Fernández", person.id, person.name)
    both = [(chain.from_name, chain.to_name) for chain in journal.advice.passed_on()]
    assert both == [("Maria Fernández", "Dilnoza Karimova"), ("Maria Fernández", "Fatou Diop")]
    assert len(journal.value.of(guided.fatou.id)) == 1
    full = dump(journal.path)
    assert journal.history.undo() == "Passed advice on to Fatou Diop"
    assert [chain.to_name for chain in journal.advice.passed_on()] == ["Dilnoza Karimova"]
    assert journal.value.of(guided.fatou.id) == []
    journal.history.redo()
    assert dump(journal.path) == full
    assert [len(journal.people.card(person.id).passed) for person in (guided.maria, guided.dilnoza, guided.fatou)] == [2, 1, 1]


def test_who_is_in_the_trash_is_named_again_when_back(journal: Journal, guided: SimpleNamespace) -> None:
    for person in (guided.dilnoza, guided.fatou):
        journal.advice.pass_on(guided.hands.id, person.id)
    journal.people.delete(guided.dilnoza.id)
    assert [chain.to_name for chain in journal.advice.passed_on()] == ["Fatou Diop"]
    journal.people.restore(guided.dilnoza.id)
    assert len(journal.advice.passed_on()) == 2
    journal.advice.delete(guided.hands.id)
    assert journal.advice.passed_on() == []
    journal.history.undo()
    assert len(journal.advice.passed_on()) == 2


# The screen


async def test_who_how_long_and_what_was_agreed(journal: Journal, guided: SimpleNamespace) -> None:
    journal.value.give(guided.dilnoza.id, "Her slides, line by line", kind="feedback")
    journal.advice.pass_on(guided.hands.id, guided.fatou.id)
    async with running(journal, "8", "j") as pilot:
        text = await shows(pilot, "2 people · 1 h 10 this month", "Given to Dilnoza", "Her slides, line by line", "We agreed")
    assert "Wed 25" in text
    assert "Maria ▸ you ▸ Fatou" in text
    assert "40 min, every second Friday." in text
    assert "Maria Fernández" not in text


@pytest.mark.parametrize("size", [(120, 40), (100, 30), (80, 24), (60, 20), (52, 16)], ids=str)
async def test_every_size_shows_who_and_when(journal: Journal, guided: SimpleNamespace, size: tuple[int, int]) -> None:
    async with running(journal, "8", size=size) as pilot:
        text = await shows(pilot, "People you mentor", "Fatou Diop", "Wed 25", "30 min")
    assert "0 more" not in text


async def test_nobody_yet_teaches_and_n_adds_a_mentee(journal: Journal) -> None:
    journal.profile.set(name="Mara Sousa")
    async with running(journal, "8") as pilot:
        text = await shows(pilot, "Somebody is where you were three years ago.", "add a person you mentor")
        assert "At hand" not in text
        await pilot.press("n")
        await until(pilot, lambda: isinstance(pilot.app.screen, PersonDialog))
        await pilot.press(*typed("Dilnoza Karimova"), "ctrl+s")
        await shows(pilot, "Added Dilnoza Karimova", "1 person")
    assert journal.people.find("Dilnoza").direction == "mentee"


async def test_enter_opens_the_person(journal: Journal, guided: SimpleNamespace) -> None:
    async with running(journal, "8", "enter") as pilot:
        await until(pilot, lambda: isinstance(pilot.app.screen, PersonScreen))


async def test_the_filter_narrows_by_name_and_work(journal: Journal, guided: SimpleNamespace) -> None:
    async with running(journal, "8", "slash", *typed("saying")) as pilot:
        await shows(pilot, "1 of 2")
        assert "Fatou Diop" not in screen_text(pilot.app)
        await pilot.press(*typed("zz"))
        await shows(pilot, "Nobody you mentor matches “sayingzz”.")
        await pilot.press("escape")
        await shows(pilot, "Fatou Diop")


@pytest.mark.parametrize("key", ["f", "p", "e", "t", "o", "A", "c", "b"])
async def test_without_anybody_a_key_says_so(journal: Journal, key: str) -> None:
    journal.profile.set(name="Mara Sousa")
    async with running(journal, "8", key) as pilot:
        await shows(pilot, "Nobody is chosen here.")


# Feedback


async def test_feedback_becomes_a_text_to_copy_and_value_given(journal: Journal, guided: SimpleNamespace, clipboard: list[str]) -> None:
    async with running(journal, "8", "j", "f") as pilot:
        await shows(pilot, "Feedback for Dilnoza", "What would you do differently next time?")
        await pilot.press(*typed(SITUATION), "tab", *typed(BEHAVIOUR), "tab", *typed(IMPACT))
        await shows(pilot, "✓ a time and a place", "✓ something that could be seen or heard", "✓ an effect, not a guess at her reasons")
        await pilot.press("ctrl+s")
        await until(pilot, lambda: clipboard)
        await shows(pilot, "Copied 21 words", "Kept as feedback given")
        assert isinstance(pilot.app.screen, GiveBackScreen)
    assert clipboard == [MESSAGE]
    (value,) = journal.value.of(guided.dilnoza.id)
    assert (value.kind, value.direction, value.text) == ("feedback", "given", MESSAGE.removeprefix("Dilnoza,\n\n"))


async def test_words_that_judge_are_named_while_typing(journal: Journal, guided: SimpleNamespace) -> None:
    async with running(journal, "8", "j", "f", "tab", *typed("you always say yes")) as pilot:
        await shows(pilot, "“always” judges the person: say what you heard her say")


async def test_an_empty_part_is_asked_for_and_nothing_is_kept(journal: Journal, guided: SimpleNamespace, clipboard: list[str]) -> None:
    async with running(journal, "8", "j", "f", *typed(SITUATION), "ctrl+s") as pilot:
        await shows(pilot, "Behaviour is still empty", SITUATION)
    assert (clipboard, journal.value.of(guided.dilnoza.id)) == ([], [])


async def test_leaving_asks_first(journal: Journal, guided: SimpleNamespace) -> None:
    async with running(journal, "8", "j", "f", *typed(SITUATION), "escape") as pilot:
        await shows(pilot, "Not kept yet.", SITUATION)
        await pilot.press("y")
        await until(pilot, lambda: isinstance(pilot.app.screen, GiveBackScreen))


async def test_words_begun_are_kept_when_the_app_ends(journal: Journal, guided: SimpleNamespace) -> None:
    async with running(journal, "8", "j", "f", *typed(SITUATION)) as pilot:
        dialog = pilot.app.screen
        assert isinstance(dialog, FeedbackDialog)
        dialog.keep_words()
        dialog.keep_words()
    kept = [moment.text for moment in journal.people.history(guided.dilnoza.id) if "Feedback begun" in moment.text]
    assert len(kept) == 1
    assert "In the demo," in kept[0]


async def test_every_letter_can_be_typed_everywhere(journal: Journal, guided: SimpleNamespace) -> None:
    letters = "".join(char for char in string.printable if char.isprintable())
    async with running(journal, "8", "j", "f") as pilot:
        dialog = pilot.app.screen
        dialog.query_one("#question", Field).value = ""
        for name in ("situation", "behaviour", "impact", "question"):
            dialog.query_one(f"#{name}").focus()
            await at_once(pilot, letters)
        assert pilot.app.screen is dialog
        for name in ("situation", "behaviour", "impact"):
            await until(pilot, lambda name=name: dialog.query_one(f"#{name}", TextField).text == letters, "every letter")
        await until(pilot, lambda: dialog.query_one("#question", Field).value == letters, "every letter")


# Passing on


async def test_p_passes_advice_on_and_the_chain_shows(journal: Journal, guided: SimpleNamespace) -> None:
    async with running(journal, "8", "j", "p") as pilot:
        await until(pilot, lambda: isinstance(pilot.app.screen, PassOnDialog))
        await shows(pilot, "Pass on what you were told", "Let them see your hands", "1 Dilnoza Karimova", "2 Fatou Diop")
        await pilot.press("g")
        at = [row.advice.id for row in journal.advice.list()].index(guided.hands.id)
        await pilot.press(*["j"] * at, "enter")
        await until(pilot, lambda: journal.advice.passed_on())
        await shows(pilot, "Passed on to Dilnoza Karimova", "Maria ▸ you ▸ Dilnoza")
        await pilot.press("u")
        await until(pilot, lambda: not journal.advice.passed_on())


async def test_p_passes_it_on_to_the_next_and_all_are_named(journal: Journal, guided: SimpleNamespace) -> None:
    journal.advice.pass_on(guided.hands.id, guided.dilnoza.id)
    async with running(journal, "8", "p") as pilot:
        await shows(pilot, "1 Fatou Diop", "Let them see your hands", "▸ Dilnoza")
        await pilot.press("enter")
        await shows(pilot, "Passed on to Fatou Diop", "Maria ▸ you ▸ Fatou and Dilnoza")
        await pilot.press("p", "enter")
        await shows(pilot, "Fatou Diop has this from you already.", "▸ Dilnoza and Fatou")
        await pilot.press("escape", "escape", "7")
        await shows(pilot, "Let them see… ▸ 2 people")
        await pilot.press("tab", *["j"] * [row.advice.id for row in journal.advice.list()].index(guided.hands.id))
        await shows(pilot, "Passed on to", "Dilnoza Karimova and Fatou Diop")
    async with running(journal, "ctrl+f", *typed("Maria"), "enter", size=(120, 50)) as pilot:
        await shows(pilot, "Passed on", "▸ Dilnoza and Fatou")


async def test_nobody_is_offered_their_own_words(journal: Journal, guided: SimpleNamespace) -> None:
    async with running(journal, "8", "p") as pilot:
        await shows(pilot, "1 Fatou Diop", "Let them see your hands")
        offered = pilot.app.screen.query_one("#advice", RowList)
        assert [offered.source.row(index, 60).id for index in range(len(offered.source))] == [guided.hands.id]
        await pilot.press("shift+tab", "2")
        await shows(pilot, "Say reserves aloud ")
        assert len(offered.source) == 2


async def test_without_advice_p_says_what_to_do(journal: Journal) -> None:
    journal.people.add("Dilnoza Karimova", direction="mentee")
    async with running(journal, "8", "p") as pilot:
        await shows(pilot, "No advice is noted yet.")


async def test_the_same_on_a_plain_terminal(journal: Journal, guided: SimpleNamespace) -> None:
    journal.advice.pass_on(guided.hands.id, guided.fatou.id)
    async with running(journal, "8", "j", ascii=True) as pilot:
        text = await shows(pilot, "> you > Fatou")
    assert [line for line in text.replace("Fernández", "").splitlines() if not line.isascii()] == []


# Time, tasks, what is at hand


async def test_time_stands_beside_what_was_promised(journal: Journal, guided: SimpleNamespace) -> None:
    journal.giving.expect(guided.dilnoza.id, minutes=80, rhythm="every second Friday")
    journal.giving.expect(guided.fatou.id, minutes=30)
    async with running(journal, "8", "j") as pilot:
        text = await shows(pilot, "1 h 10 of 1 h 50 this month", "40 min of 1 h 20", "30 min of 30 min", "1 h 20 a month; every")
    assert "We agreed" in text
    assert "agenda   hers, a day ahead" in text


async def test_t_sets_a_task_and_tab_walks_to_it(journal: Journal, guided: SimpleNamespace) -> None:
    async with running(journal, "8", "j", "t") as pilot:
        await until(pilot, lambda: isinstance(pilot.app.screen, StretchDialog))
        await pilot.press(*typed("Present alone"), "tab", *typed("4 dec"))
        await shows(pilot, "Friday 4 December 2026")
        await pilot.press("ctrl+s")
        await shows(pilot, "Set a stretch task for Dilnoza Karimova", "Present alone", "by Fri 4", "Tasks, and given to Dilnoza")
        await pilot.press("tab", "space")
        await until(pilot, lambda: journal.giving.stretches()[0].stretch.done_at)
        await shows(pilot, "✓ task")
        await pilot.press("u")
        await until(pilot, lambda: journal.giving.stretches()[0].stretch.done_at is None)
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, StretchDialog))
        await pilot.press(*typed("They asked for more"), "ctrl+s")
        await shows(pilot, "Noted what came of a task of Dilnoza Karimova", "Present alone: They asked for more")
        (row,) = journal.giving.stretches()
        assert (row.stretch.outcome, row.stretch.done_at) == ("They asked for more", journal.now())
        assert journal.history.undo() == "A stretch task was done"
        journal.history.redo()
        await pilot.press("d")
        await until(pilot, lambda: not journal.giving.stretches())
        await pilot.press("u")
        await until(pilot, lambda: journal.giving.stretches())


async def test_a_task_another_window_changed_is_not_overwritten(journal: Journal, guided: SimpleNamespace) -> None:
    task = journal.giving.set_stretch(guided.dilnoza.id, "Present alone")
    async with running(journal, "8", "j", "tab", "enter") as pilot:
        await until(pilot, lambda: isinstance(pilot.app.screen, StretchDialog))
        journal.giving.edit_stretch(task.id, text="Present to the director")
        await pilot.press(*typed("They asked for more"), "ctrl+s")
        await shows(pilot, "changed in another window")
    kept = journal.giving.stretch(task.id)
    assert (kept.text, kept.outcome, kept.done_at) == ("Present to the director", "", None)


async def test_space_and_d_leave_people_alone(journal: Journal, guided: SimpleNamespace) -> None:
    journal.giving.set_stretch(guided.fatou.id, "Write it down")
    async with running(journal, "8", "space") as pilot:
        await shows(pilot, "tab goes to the tasks")
        await pilot.press("d")
        await shows(pilot, "A person is deleted on their own page.")
    assert journal.giving.stretches()[0].stretch.done_at is None
    assert len(journal.giving.mentees()) == 2


async def test_a_story_and_a_question_are_at_hand_and_r_shows_others(journal: Journal, guided: SimpleNamespace) -> None:
    journal.giving.add_story("Forty slides", "I lost the room.", tags=("presenting",))
    journal.giving.add_story("The first no", "I said no, with a date.", tags=("saying", "no"))
    async with running(journal, "8", "j") as pilot:
        await shows(pilot, "stories 2 · questions 41 · passed on 0", "The first no: I said no, with a date.", "What would you tell a friend")
        await pilot.press("r")
        text = await shows(pilot, "Forty slides: I lost the room.")
    assert "What would you tell a friend" not in text


async def test_a_speaks_for_somebody(journal: Journal, guided: SimpleNamespace) -> None:
    async with running(journal, "8", "j", "A") as pilot:
        await until(pilot, lambda: isinstance(pilot.app.screen, ValueDialog))
        await pilot.press(*typed("Named her for a course"), "ctrl+s")
        await shows(pilot, "advocacy", "Named her for a course")
    (value,) = journal.value.of(guided.dilnoza.id)
    assert (value.kind, value.direction) == ("advocacy", "given")


@pytest.mark.parametrize(("size", "hand"), [((120, 40), True), ((80, 24), True), ((60, 20), True), ((52, 16), False)], ids=str)
async def test_tasks_give_way_last(journal: Journal, guided: SimpleNamespace, size: tuple[int, int], hand: bool) -> None:
    journal.giving.set_stretch(guided.fatou.id, "Write it down")
    async with running(journal, "8", size=size) as pilot:
        text = await shows(pilot, "Fatou Diop", "Write it down")
    assert ("At hand" in text) is hand


async def test_without_anybody_the_footer_teaches(journal: Journal) -> None:
    journal.profile.set(name="Mara Sousa")
    async with running(journal, "8") as pilot:
        await shows(pilot, "n add a person", "S stories", "x expectations", "write down what you offer", "keep a story worth telling")
