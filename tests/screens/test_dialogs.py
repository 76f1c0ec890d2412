"""The small forms: what keys they take, what they answer, what is in the journal afterwards."""

from __future__ import annotations

import string
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from mentortui.domain.value import repeats
from mentortui.journal import Journal
from mentortui.screens.dialogs.advice import AdviceDialog
from mentortui.screens.dialogs.assets import AssetsDialog
from mentortui.screens.dialogs.choose_person import ChoosePersonDialog
from mentortui.screens.dialogs.compose import ComposeDialog, kinds_for
from mentortui.screens.dialogs.decide import DecideDialog
from mentortui.screens.dialogs.fit import FitDialog
from mentortui.screens.dialogs.log import LogDialog
from mentortui.screens.dialogs.person import PersonDialog
from mentortui.screens.dialogs.profile import ProfileDialog
from mentortui.screens.dialogs.promise import PromiseDialog
from mentortui.screens.dialogs.result import ResultDialog
from mentortui.screens.dialogs.snooze import SnoozeDialog
from mentortui.screens.dialogs.value import ValueDialog
from mentortui.screens.telling import is_field
from tests.screens.helpers import at_once, running, screen_text, shows, typed, until


@pytest.fixture
def priya(journal: Journal) -> Any:
    journal.profile.set(name="Inês Sousa", tz="Europe/Lisbon")
    return journal.people.add("Priya Raman", role="CMO", org="Baobab", stage="advice", pronoun="she", cares_about="fair pricing")


async def kept(pilot: Any, dialog: type) -> None:
    """Wait until the dialog is gone."""
    await until(pilot, lambda: not isinstance(pilot.app.screen, dialog), f"{dialog.__name__} closed")


async def test_a_call_is_logged_with_two_keys_and_the_words(journal: Journal, priya: Any) -> None:
    async with running(journal) as pilot:
        pilot.app.push_screen(LogDialog(priya))
        await shows(pilot, "Log a contact", "Priya Raman")
        await pilot.press("c", *typed("Pricing tests"), "ctrl+s")
        await kept(pilot, LogDialog)
        await shows(pilot, "Called logged for Priya Raman", "u undo")
    (entry,) = journal.people.history(priya.id)
    assert (entry.kind, entry.text, entry.direction) == ("call", "Pricing tests", "")


async def test_letters_typed_ahead_go_where_the_keys_go(journal: Journal, priya: Any) -> None:
    async with running(journal) as pilot:
        pilot.app.push_screen(LogDialog(priya))
        await shows(pilot, "Log a contact")
        for key in ("e", "i", *typed("hello")):
            pilot.app.simulate_key(key)
        await until(pilot, lambda: pilot.app.screen.query_one("#words").text == "hello")
        assert (pilot.app.screen.query_one("#kind").value, pilot.app.screen.query_one("#side").value) == ("email", "in")


async def test_an_email_asks_for_its_side_and_takes_a_day(journal: Journal, priya: Any) -> None:
    async with running(journal) as pilot:
        pilot.app.push_screen(LogDialog(priya))
        await pilot.pause()
        await pilot.press("e", "i", *typed("Happy to talk"), "tab", *typed("5 nov"))
        await shows(pilot, "Thursday 5 November 2026, 17 days ago")
        await pilot.press("enter")
        await kept(pilot, LogDialog)
    (entry,) = journal.people.history(priya.id)
    assert (entry.kind, entry.direction, entry.at.date()) == ("email", "in", date(2026, 11, 5))


async def test_a_date_that_could_be_two_keeps_the_words(journal: Journal, priya: Any) -> None:
    async with running(journal) as pilot:
        pilot.app.push_screen(LogDialog(priya))
        await pilot.pause()
        await pilot.press("n", *typed("Likes tea"), "tab", *typed("05/06"), "enter")
        text = await shows(pilot, "could be two days")
        assert "Likes tea" in text
        assert isinstance(pilot.app.screen, LogDialog)
    assert journal.people.history(priya.id) == []


async def test_what_is_still_to_come_is_no_contact_yet(journal: Journal, priya: Any) -> None:
    async with running(journal) as pilot:
        pilot.app.push_screen(LogDialog(priya))
        await pilot.pause()
        await pilot.press("c", "tab", *typed("tomorrow 10:00"), "enter")
        await shows(pilot, "still to come")
    assert journal.people.history(priya.id) == []


async def test_an_entry_is_corrected(journal: Journal, priya: Any) -> None:
    entry = journal.timeline.log(priya.id, "Likse tea")
    async with running(journal) as pilot:
        pilot.app.push_screen(LogDialog(priya, entry))
        await shows(pilot, "Correct an entry", "Likse tea")
        await pilot.press("ctrl+end", *["backspace"] * 6, *typed("es tea"), "ctrl+s")
        await kept(pilot, LogDialog)
    assert journal.timeline.get(entry.id).text == "Likes tea"


async def test_leaving_with_words_asks_once(journal: Journal, priya: Any) -> None:
    async with running(journal) as pilot:
        pilot.app.push_screen(LogDialog(priya))
        await pilot.pause()
        await pilot.press("n", *typed("Long thought"), "escape")
        await shows(pilot, "Not kept yet.")
        await pilot.press("n")
        assert "Long thought" in await shows(pilot, "^s keep")
        await pilot.press(*typed("s"), "escape")
        await shows(pilot, "Not kept yet.")
        await pilot.press("ctrl+s")
        await kept(pilot, LogDialog)
    assert [entry.text for entry in journal.people.history(priya.id)] == ["Long thoughts"]


async def test_leaving_twice_lets_go(journal: Journal, priya: Any) -> None:
    async with running(journal) as pilot:
        pilot.app.push_screen(LogDialog(priya))
        await pilot.pause()
        await pilot.press("n", *typed("Nothing much"), "escape", "escape")
        await kept(pilot, LogDialog)
    assert journal.people.history(priya.id) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [("every 2 weeks", (2, "week")), ("monthly", (1, "month")), ("every month", (1, "month")), ("week", (1, "week")), ("3 weeks", (3, "week")),
     ("every 60 weeks", None), ("often", None), ("", None)],
)
def test_how_a_gift_comes_again(text: str, found: tuple[int, str] | None) -> None:
    assert repeats(text) == found


async def test_value_given_that_comes_again(journal: Journal, priya: Any) -> None:
    async with running(journal) as pilot:
        pilot.app.push_screen(ValueDialog(priya))
        await shows(pilot, "fair pricing")
        await pilot.press("g", "o", *typed("Pricing roundup"), "tab", "tab", *typed("every 2 weeks"))
        await shows(pilot, "every 2 weeks.")
        await pilot.press("enter")
        await kept(pilot, ValueDialog)
    (value,), (gift,) = journal.value.of(priya.id), journal.value.gifts(priya.id)
    assert (value.direction, value.kind, value.text) == ("given", "roundup", "Pricing roundup")
    assert (gift.every, gift.unit, gift.anchor_on) == (2, "week", date(2026, 12, 6))


async def test_value_received(journal: Journal, priya: Any) -> None:
    async with running(journal) as pilot:
        pilot.app.push_screen(ValueDialog(priya))
        await pilot.pause()
        await pilot.press("r", "x", *typed("Her template"), "ctrl+s")
        await kept(pilot, ValueDialog)
        await shows(pilot, "Noted what was received from Priya Raman")
    assert [value.direction for value in journal.value.of(priya.id)] == ["received"]


async def test_an_empty_form_says_what_it_needs(journal: Journal, priya: Any) -> None:
    async with running(journal) as pilot:
        pilot.app.push_screen(ValueDialog(priya))
        await pilot.pause()
        await pilot.press("g", "x", "ctrl+s")
        await shows(pilot, "Value needs a few words.")
        await pilot.press("escape")
        await until(pilot, lambda: "needs a few words" not in screen_text(pilot.app))
        assert isinstance(pilot.app.screen, ValueDialog)


async def test_a_promise_with_its_day(journal: Journal, priya: Any) -> None:
    async with running(journal) as pilot:
        pilot.app.push_screen(PromiseDialog(priya))
        await pilot.pause()
        await pilot.press("m", *typed("the churn chart"), "tab", *typed("fri"))
        await shows(pilot, "Friday 27 November 2026, in 5 days")
        await pilot.press("enter")
        await kept(pilot, PromiseDialog)
    (row,) = journal.value.promises()
    assert (row.promise.text, row.promise.mine, row.promise.by_on) == ("the churn chart", 1, date(2026, 11, 27))


@pytest.mark.parametrize(("keys", "days"), [(["enter"], 1), (["f3"], 7), (["f4"], 30), ([*typed("in 3 days"), "enter"], 3)])
async def test_snoozing(journal: Journal, keys: list[str], days: int) -> None:
    async with running(journal) as pilot:
        pilot.app.push_screen(SnoozeDialog("Thank Priya", ["thank:x"]))
        await shows(pilot, "Monday 23 November 2026, tomorrow")
        await pilot.press(*keys)
        await kept(pilot, SnoozeDialog)
        await shows(pilot, "Thank Priya comes back")
    with journal.desk.reading() as conn:
        (until_on,) = conn.execute("SELECT until_on FROM snooze").fetchone()
    assert date.fromisoformat(until_on) == date(2026, 11, 22) + timedelta(days=days)


async def test_advice_for_a_goal(journal: Journal, priya: Any) -> None:
    goal = journal.goals.add("Lead the pricing analysis by July")
    async with running(journal) as pilot:
        pilot.app.push_screen(AdviceDialog(priya))
        await pilot.pause()
        await pilot.press(*typed("Start with 3"), "tab", "1", "ctrl+s")
        await kept(pilot, AdviceDialog)
    (advice,) = journal.advice.of(priya.id)
    assert (advice.text, advice.goal_id) == ("Start with 3", goal.id)


async def test_the_loop_from_weighing_to_telling(journal: Journal, priya: Any) -> None:
    advice = journal.advice.add(priya.id, "Start with 3")
    async with running(journal, "4") as pilot:
        pilot.app.push_screen(AdviceDialog(priya, advice))
        await shows(pilot, "Start with 3", "weighing", "decide")
        await pilot.press("d")
        await shows(pilot, "What will you do with it?")
        await pilot.press("p", *typed("with two"), "ctrl+s")
        await kept(pilot, DecideDialog)
        await until(pilot, lambda: journal.advice.get(advice.id).decision == "adapt")
        pilot.app.push_screen(ResultDialog(journal.advice.get(advice.id)))
        await shows(pilot, "What came of it?")
        await pilot.press(*typed("Two raised the price"), "ctrl+s")
        await shows(pilot, "Tell Priya now?")
        await pilot.press("n")
    kept_advice = journal.advice.get(advice.id)
    assert (kept_advice.because, kept_advice.result) == ("with two", "Two raised the price")


async def test_declining_asks_why(journal: Journal, priya: Any) -> None:
    advice = journal.advice.add(priya.id, "Quit at once")
    async with running(journal) as pilot:
        pilot.app.push_screen(DecideDialog(advice))
        await pilot.pause()
        await pilot.press("d", "ctrl+s")
        await shows(pilot, "Declining is fine")
        await pilot.press(*typed("I like it here"), "ctrl+s")
        await kept(pilot, DecideDialog)
    assert journal.advice.get(advice.id).because == "I like it here"


async def test_a_name_is_enough_for_somebody_new(journal: Journal) -> None:
    async with running(journal) as pilot:
        pilot.app.push_screen(PersonDialog())
        await shows(pilot, "Somebody new")
        await pilot.press("enter")
        await shows(pilot, "A name is enough")
        await pilot.press(*typed("Chen Yu-ting"), "enter")
        await kept(pilot, PersonDialog)
    (person,) = journal.people.page(0, 5)
    assert (person.name, person.stage) == ("Chen Yu-ting", "identified")


async def test_the_person_who_led_there_is_added_with_them(journal: Journal, priya: Any) -> None:
    async with running(journal) as pilot:
        pilot.app.push_screen(PersonDialog())
        await pilot.pause()
        await pilot.press(*typed("Samir Patel"))
        pilot.app.screen.query_one("#through Field").focus()
        await pilot.press(*typed("Pri"))
        await shows(pilot, "Priya Raman")
        await pilot.press(*["backspace"] * 3, *typed("Jo Lind"))
        await shows(pilot, "Jo Lind is not here yet")
        await pilot.press("enter")
        await kept(pilot, PersonDialog)
    samir = journal.people.find("Samir")
    assert journal.people.get(samir.met_through).name == "Jo Lind"


async def test_editing_changes_only_what_was_touched(journal: Journal) -> None:
    person = journal.people.add("Jo Lindqvist", org="Northwind", cares_about="one\n\ntwo", stage="reached-out")
    async with running(journal) as pilot:
        pilot.app.push_screen(PersonDialog(person))
        await shows(pilot, "Northwind")
        pilot.app.screen.query_one("#role Field").focus()
        await pilot.press(*typed("Data lead"), "ctrl+s")
        await kept(pilot, PersonDialog)
    found = journal.people.get(person.id)
    assert (found.role, found.cares_about, found.stage) == ("Data lead", "one\n\ntwo", "reached-out")


async def test_a_change_in_another_window_is_not_written_over(journal: Journal, priya: Any) -> None:
    async with running(journal) as pilot:
        pilot.app.push_screen(PersonDialog(priya))
        await shows(pilot, "Baobab")
        journal.people.edit(priya.id, org="Hinoki")
        pilot.app.screen.query_one("#role Field").focus()
        await pilot.press("end", *typed("x"), "ctrl+s")
        await until(pilot, lambda: not isinstance(pilot.app.screen, PersonDialog))
    kept = journal.people.get(priya.id)
    assert (kept.role, kept.org) == ("CMOx", "Hinoki")


async def test_a_refused_sheet_leaves_nobody_behind(journal: Journal, priya: Any) -> None:
    """Who led to them is added in the same step: where the sheet is refused, nobody was added, however often it is tried."""
    async with running(journal) as pilot:
        pilot.app.push_screen(PersonDialog(priya))
        await shows(pilot, "Baobab")
        pilot.app.screen.query_one("#role Field").focus()
        await pilot.press("end", *typed("x"))
        pilot.app.screen.query_one("#through Field").focus()
        await pilot.press(*typed("Lena Lead"))
        for role in ("CEO", "Founder"):
            journal.people.edit(priya.id, role=role)
            await pilot.press("ctrl+s")
            await shows(pilot, "changed in another window", f"The other window: {role}")
    assert not journal.people.search("Lena")


async def test_assets_take_one_key_each(journal: Journal, priya: Any) -> None:
    async with running(journal) as pilot:
        pilot.app.push_screen(AssetsDialog(priya))
        await shows(pilot, "Experience", "not known yet")
        await pilot.press("y")
        await shows(pilot, "1 of 7 known")
        await pilot.press("3")
        await until(pilot, lambda: any(f.serves for f in journal.people.assets(priya.id).values()))
        await pilot.press("enter", *typed("ran pricing"), "enter")
        await until(pilot, lambda: any(f.evidence for f in journal.people.assets(priya.id).values()))
        assert isinstance(pilot.app.screen, AssetsDialog), "enter in the evidence goes back to the list"
        await pilot.press("j", "p")
        await shows(pilot, "2 of 7 known", "in part")
    facts = journal.people.assets(priya.id)
    assert {(fact.asset.value, fact.has.value, fact.evidence, fact.serves) for fact in facts.values()} == {
        ("experience", "yes", "ran pricing", ("functional",)), ("industry", "part", "", ()),
    }


async def test_a_fit_is_asked_after_a_meeting(journal: Journal, priya: Any) -> None:
    async with running(journal) as pilot:
        pilot.app.push_screen(FitDialog(priya))
        await shows(pilot, "asked after a meeting")
        await pilot.press("escape", "escape")
        await kept(pilot, FitDialog)
        meeting = journal.meetings.schedule(priya.id, journal.now() - timedelta(days=1), 20)
        journal.meetings.end(meeting.id)
        pilot.app.push_screen(FitDialog(priya))
        await shows(pilot, "Liked working together")
        await pilot.press("y", "y", "p", "?", "n")
        await kept(pilot, FitDialog)
    (fit,) = journal.people.fits(priya.id)
    assert (fit.liked, fit.helpful, fit.trust, fit.rapport, fit.learned) == (2, 2, 1, None, 0)


async def test_the_profile_keeps_what_is_right_and_says_what_is_not(journal: Journal, priya: Any) -> None:
    async with running(journal) as pilot:
        pilot.app.push_screen(ProfileDialog())
        await shows(pilot, "Inês Sousa")
        pilot.app.screen.query_one("#tz Field").value = "Europe/Lisbonn"
        await pilot.press("ctrl+s")
        assert (await shows(pilot, "is no time zone: did you")).count("is no time zone") == 1
        pilot.app.screen.query_one("#tz Field").value = "Asia/Taipei"
        await shows(pilot, "17:14 there now")
        await pilot.press("ctrl+s")
        await kept(pilot, ProfileDialog)
    assert journal.profile.get().tz == "Asia/Taipei"


@pytest.mark.parametrize(
    ("stage", "facts", "first"),
    [
        pytest.param("identified", {"path": True}, "intro-request", id="a path comes first"),
        pytest.param("identified", {"path": False}, "cold", id="without one a first message"),
        pytest.param("advice", {"path": True, "to_tell": True}, "report-back", id="what waits to be told"),
        pytest.param("mentoring", {"path": False, "met": True}, "follow-up", id="a thank-you after a meeting"),
        pytest.param("reached-out", {"path": False}, "check-in", id="one gentle line"),
    ],
)
def test_the_kind_that_fits_comes_first(stage: str, facts: dict[str, bool], first: str) -> None:
    from mentortui.domain.pipeline import Stage

    kinds = kinds_for(Stage(stage), **facts)
    assert kinds[0] == first
    assert len(kinds) == len(set(kinds)) == 11


def test_somebody_i_mentor_is_asked_for_their_points() -> None:
    from mentortui.domain.pipeline import Stage

    assert kinds_for(Stage.MENTORING, path=False, mentee=True)[0] == "agenda-ask"
    assert "agenda-ask" not in kinds_for(Stage.MENTORING, path=False)


async def test_composing_goes_by_way_of_the_introducer(journal: Journal, priya: Any) -> None:
    goal = journal.goals.add("Lead the pricing analysis by July")
    samir = journal.people.add("Samir Patel", stage="identified", met_through=priya.id)
    made: list[Any] = []
    async with running(journal) as pilot:
        pilot.app.push_screen(ComposeDialog(samir), made.append)
        await shows(pilot, "Priya Raman could introduce you: that comes first.")
        await pilot.press("enter")
        await kept(pilot, ComposeDialog)
        pilot.app.push_screen(ComposeDialog(samir), made.append)
        await pilot.pause()
        await pilot.press("3")
        await until(pilot, lambda: len(made) == 2)
    assert made[0] == {"kind": "intro-request", "goal_id": goal.id, "channel": "email", "via_id": priya.id}
    assert made[1] == {"kind": "cold", "goal_id": goal.id, "channel": "email"}


async def test_choosing_somebody_or_adding_them(journal: Journal, priya: Any) -> None:
    made: list[Any] = []
    async with running(journal) as pilot:
        pilot.app.push_screen(ChoosePersonDialog("Write to whom?"), made.append)
        await pilot.pause()
        await pilot.press(*typed("pri"))
        await shows(pilot, "Priya Raman", "add pri")
        await pilot.press("enter")
        await until(pilot, lambda: made)
        pilot.app.push_screen(ChoosePersonDialog("Write to whom?"), made.append)
        await pilot.pause()
        await pilot.press(*typed("Jo"), "enter")
        await until(pilot, lambda: len(made) == 2)
    assert made == [priya.id, journal.people.find("Jo").id]


_FORMS: list[tuple[str, Callable[[Any, Any], Any]]] = [
    ("log", lambda journal, person: LogDialog(person)), ("value", lambda journal, person: ValueDialog(person)),
    ("promise", lambda journal, person: PromiseDialog(person)), ("advice", lambda journal, person: AdviceDialog(person)),
    ("person", lambda journal, person: PersonDialog()), ("profile", lambda journal, person: ProfileDialog()),
    ("snooze", lambda journal, person: SnoozeDialog("x", ["x"])), ("assets", lambda journal, person: AssetsDialog(person)),
    ("choose", lambda journal, person: ChoosePersonDialog("x")),
    ("decide", lambda journal, person: DecideDialog(journal.advice.add(person.id, "x"))),
    ("result", lambda journal, person: ResultDialog(journal.advice.add(person.id, "x"))),
]


@pytest.mark.parametrize(("name", "make"), _FORMS, ids=[name for name, _ in _FORMS])
async def test_every_printable_key_is_a_letter_in_every_field(journal: Journal, priya: Any, name: str, make: Callable[[Any, Any], Any]) -> None:
    every, telling = string.ascii_letters + string.digits + string.punctuation + " x", "q?:/1ujkdU ><x"
    async with running(journal) as pilot:
        dialog = make(journal, priya)
        pilot.app.push_screen(dialog)
        await pilot.pause()
        for number, field in enumerate(widget for widget in dialog.query("*") if is_field(widget) and widget.display):
            keys = every if not number else telling
            field.focus()
            await pilot.pause()
            setattr(field, "value" if hasattr(field, "value") else "text", "")
            await at_once(pilot, keys)
            await until(pilot, lambda field=field, keys=keys: (field.value if hasattr(field, "value") else field.text) == keys, keys)
            assert pilot.app.screen is dialog
            setattr(field, "value" if hasattr(field, "value") else "text", "")


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (60, 20), (52, 16)], ids=str)
@pytest.mark.parametrize(("name", "make"), _FORMS, ids=[name for name, _ in _FORMS])
async def test_the_keys_are_in_sight_at_every_size(journal: Journal, priya: Any, name: str, make: Callable[[Any, Any], Any], size: tuple[int, int]) -> None:
    async with running(journal, size=size) as pilot:
        pilot.app.push_screen(make(journal, priya))
        await shows(pilot, "esc c")


async def test_one_undo_takes_back_a_person_with_who_led_there(journal: Journal, priya: Any) -> None:
    async with running(journal) as pilot:
        pilot.app.push_screen(PersonDialog())
        await shows(pilot, "Somebody new")
        await pilot.press(*typed("Samir Patel"))
        pilot.app.screen.query_one("#through Field").focus()
        await pilot.press(*typed("Jo Lind"), "ctrl+s")
        await kept(pilot, PersonDialog)
        await until(pilot, lambda: journal.people.count() == 3)
        await pilot.press("u")
        await until(pilot, lambda: journal.people.count() == 1)
        await shows(pilot, "Added Samir Patel")


async def test_one_undo_takes_back_fields_stage_and_who_led_there(journal: Journal, priya: Any) -> None:
    async with running(journal) as pilot:
        pilot.app.push_screen(PersonDialog(priya))
        await shows(pilot, "Baobab")
        pilot.app.screen.query_one("#stage").focus()
        await pilot.press("1")
        pilot.app.screen.query_one("#role Field").focus()
        await pilot.press("end", *typed("x"))
        pilot.app.screen.query_one("#through Field").focus()
        await pilot.press(*typed("Jo Lind"), "ctrl+s")
        await kept(pilot, PersonDialog)
        changed = journal.people.get(priya.id)
        assert (changed.role, changed.stage, journal.people.count()) == ("CMOx", "identified", 2)
        assert journal.people.get(changed.met_through).name == "Jo Lind"
        await pilot.press("u")
        await until(pilot, lambda: journal.people.get(priya.id).stage == "advice")
        await shows(pilot, "Changed Priya Raman")
    found = journal.people.get(priya.id)
    assert (found.role, found.met_through, journal.people.count()) == ("CMO", "", 1)
    assert not journal.people.history(priya.id)


async def test_one_undo_takes_back_a_gift_and_its_return(journal: Journal, priya: Any) -> None:
    async with running(journal) as pilot:
        pilot.app.push_screen(ValueDialog(priya))
        await shows(pilot, "Value given or received")
        pilot.app.screen.query_one("#words").focus()
        await pilot.press(*typed("an article"))
        pilot.app.screen.query_one("#again").focus()
        await pilot.press(*typed("monthly"), "ctrl+s")
        await kept(pilot, ValueDialog)
        assert (len(journal.value.of(priya.id)), len(journal.value.gifts(priya.id))) == (1, 1)
        await pilot.press("u")
        await until(pilot, lambda: not journal.value.of(priya.id))
        assert not journal.value.gifts(priya.id)


async def test_a_dialog_closes_once_and_nothing_below_it(journal: Journal, priya: Any) -> None:
    async with running(journal) as pilot:
        below = pilot.app.screen
        dialog, above = PromiseDialog(priya), SnoozeDialog("x", ["x"])
        answers: list[Any] = []
        pilot.app.push_screen(dialog, answers.append)
        await pilot.pause()
        pilot.app.push_screen(above)
        await pilot.pause()
        dialog.dismiss(None)
        await pilot.pause()
        assert pilot.app.screen is above
        above.dismiss(None)
        await until(pilot, lambda: pilot.app.screen is below, "the page")
        dialog.dismiss(None)
        await pilot.pause()
        assert pilot.app.screen is below
        assert answers == [None]
