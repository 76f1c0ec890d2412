"""C, find people: each rule once, by keys."""

from __future__ import annotations

from functools import partial

from mentortui.domain.pipeline import Stage
from mentortui.journal import Journal
from tests.method.by_keys import go, page_of, walk_to
from tests.screens.helpers import running, shows, until


async def test_c1_by_keys_where_somebody_comes_from_is_kept_and_counted(journal: Journal) -> None:
    for number in range(4):
        journal.people.add(f"Colleague {number}", stage="in-conversation", source="work")
    async with running(journal, "4", "n") as pilot:
        await shows(pilot, "Somebody new")
        await go(pilot, "«Priya Raman»")
        await walk_to(pilot, "source")
        await go(pilot, "«club»", "tab", "«the rowing club»", "ctrl+s")
        await shows(pilot, "Added Priya Raman")
        await go(pilot, "9", "v")
        await shows(pilot, "Where conversations come from", "club")
    found = journal.people.find("Priya")
    assert (found.source, found.source_place) == ("club", "the rowing club")


async def test_c2_by_keys_who_led_to_whom_is_a_tree_of_any_length(journal: Journal) -> None:
    wanda = journal.people.add("Wanda Ruiz", role="waitress", stage="advice")
    marco = journal.people.add("Marco Bell", role="manager", met_through=wanda.id)
    journal.people.add("Chef Anders", stage="identified")
    async with running(journal) as pilot:
        await page_of(pilot, "Chef Anders")
        await go(pilot, "e")
        await walk_to(pilot, "through")
        await go(pilot, "«Marco»", "ctrl+s")
        await shows(pilot, "Kept what you know of Chef Anders")
        await go(pilot, "t")
        text = await shows(pilot, "Who could introduce you", "Who led you to whom")
        tree = text[text.index("Who led you to whom"):]
        assert tree.index("Wanda Ruiz") < tree.index("Marco Bell") < tree.index("Chef Anders")
    assert journal.people.find("Chef").met_through == marco.id


async def test_c3_by_keys_a_move_is_one_key_dated_and_undone(journal: Journal) -> None:
    priya = journal.people.add("Priya Raman", stage="identified")

    def stands(wanted: Stage) -> bool:
        return journal.people.get(priya.id).stage is wanted

    way = (Stage.CREATING_VALUE, Stage.REACHED_OUT, Stage.IN_CONVERSATION, Stage.ADVICE, Stage.MENTORING)
    async with running(journal, "4") as pilot:
        for stage in way:
            await go(pilot, "greater_than_sign")
            await until(pilot, partial(stands, stage), stage)
        await go(pilot, "greater_than_sign")
        await shows(pilot, "moved on, friends")
        await go(pilot, "m")
        await until(pilot, lambda: journal.people.get(priya.id).stage is Stage.MOVED_ON)
        for stage in reversed(way):
            await go(pilot, "u")
            await until(pilot, partial(stands, stage), stage)
        await shows(pilot, "Taken back")


async def test_c3_by_keys_each_honest_end(journal: Journal) -> None:
    priya = journal.people.add("Priya Raman", stage="in-conversation")

    def stands(wanted: Stage) -> bool:
        return journal.people.get(priya.id).stage is wanted

    async with running(journal, "4", "v") as pilot:
        for key, stage in (("p", Stage.PAUSED), ("d", Stage.DECLINED), ("m", Stage.MOVED_ON)):
            await go(pilot, "r")
            await shows(pilot, "bring to rest?", "p paused", "d declined", "m moved on, friends")
            await go(pilot, key)
            await until(pilot, partial(stands, stage), stage)
            await go(pilot, "u")
            await until(pilot, partial(stands, Stage.IN_CONVERSATION), "taken back")


async def test_c4_by_keys_types_directions_and_ties_are_kept(journal: Journal) -> None:
    journal.people.add("Priya Raman", stage="mentoring")
    async with running(journal) as pilot:
        await page_of(pilot, "Priya Raman")
        await go(pilot, "e")
        await walk_to(pilot, "direction")
        await go(pilot, "b", "tab", "i", "p", "v", "tab", "f", "c", "ctrl+s")
        await shows(pilot, "peer, virtual mentoring", "also friend, colleague")
    found = journal.people.find("Priya")
    assert (found.direction, found.relations, found.ties) == ("both", ("peer", "virtual"), ("friend", "colleague"))


async def test_c5_by_keys_research_is_kept_and_opens_the_message(journal: Journal) -> None:
    priya = journal.people.add("Priya Raman", stage="identified")
    async with running(journal) as pilot:
        await page_of(pilot, "Priya Raman")
        await go(pilot, "i", "r", "«Talk on pricing experiments https://example.org/talk»", "ctrl+s")
        await shows(pilot, "Research logged for Priya Raman", "pricing experiments")
        await go(pilot, "c")
        await shows(pilot, "Write to")
        await go(pilot, "enter")
        await shows(pilot, "Dear Priya", "pricing experiments")
    assert [(one.kind, "example.org/talk" in one.text) for one in journal.people.history(priya.id)] == [("research", True)]
    assert "pricing experiments" in journal.messages.of(priya.id)[0].body
