"""Rows of Today that suggest something gentle, driven by keys: rest, read up, a favour, ten minutes (G2, G3, C5, F1)."""

from __future__ import annotations

from tests.screens.helpers import running, shows, until


def silent(journal, clock):
    """Two messages of two days, and no answer for three weeks."""
    goal = journal.goals.add("Present to a board by June 2027", needs=("functional",))
    ana, jo = journal.people.add("Ana Berkova", stage="identified"), journal.people.add("Jo Lind", stage="advice")
    journal.people.set_asset(jo.id, "experience", "yes", serves=("functional",))
    journal.timeline.log(jo.id, "pricing", kind="call")
    for days in (12, 21):
        draft = journal.messages.start("cold" if days == 12 else "check-in", ana.id, goal_id=goal.id)
        journal.messages.sent(draft.id)
        clock.advance(days=days)
    return ana, jo


async def test_letting_rest_names_others_for_the_same_need(journal, clock):
    ana, _ = silent(journal, clock)
    async with running(journal) as pilot:
        await shows(pilot, "Let rest Ana Berkova")
        await pilot.press("enter")
        await shows(pilot, "look again in half a year", "Instead: Jo Lind")
        await pilot.press("j", "enter")
        await until(pilot, lambda: str(journal.people.get(ana.id).stage) == "paused", "the pause")
        await shows(pilot, "rests now")


async def test_going_on_with_somebody_else_opens_their_page(journal, clock):
    ana, _ = silent(journal, clock)
    async with running(journal) as pilot:
        await shows(pilot, "Let rest Ana Berkova")
        await pilot.press("enter")
        await shows(pilot, "Instead: Jo Lind")
        await pilot.press("G", "enter")
        await until(pilot, lambda: type(pilot.app.screen).__name__ == "PersonScreen", "their page")
        assert str(journal.people.get(ana.id).stage) == "reached-out"


async def test_reading_up_is_logged_from_its_row(journal, clock):
    ana = journal.people.add("Ana Berkova", stage="identified")
    clock.advance(days=22)
    async with running(journal) as pilot:
        await shows(pilot, "Read up on Ana Berkova")
        await pilot.press("enter")
        await shows(pilot, "Log a contact")
        await pilot.press(*"talk", "ctrl+s")
        await until(pilot, lambda: journal.people.history(ana.id), "the research")
    assert [(one.kind, one.text) for one in journal.people.history(ana.id)] == [("research", "talk")]


async def test_a_message_is_made_short_by_one_key(journal):
    draft = journal.messages.start("check-in", journal.people.add("Ana Berkova", stage="advice").id)
    async with running(journal, "5", "enter") as pilot:
        await until(pilot, lambda: type(pilot.app.screen).__name__ == "ComposerScreen", "the composer")
        await pilot.press("escape", "m") if pilot.app.screen.focused is pilot.app.screen.area else await pilot.press("m")
        await shows(pilot, "Short of time", "Ten minutes by phone")
        await pilot.press("enter")
        await until(pilot, lambda: "ten minutes by phone" in journal.messages.get(draft.id).body, "the offer")
