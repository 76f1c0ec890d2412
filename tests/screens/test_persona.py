from __future__ import annotations

import pytest

from mentortui.domain.people import Asset
from mentortui.domain.persona import Persona, Want
from mentortui.domain.pipeline import Stage
from mentortui.journal import Journal
from mentortui.screens.dialogs.persona import PersonaDialog
from tests.screens.helpers import running, screen_text, shows, typed, until


@pytest.fixture
def persona(journal: Journal) -> Persona:
    """A persona from a goal, three candidates, one of them outside the pipeline."""
    goal = journal.goals.add("Present data to people who are not technical", needs=("talent",))
    wants = (Want(Asset.EXPERIENCE, "stood before boards", 3), Want(Asset.VALUES, "", 1), Want(Asset.WILLINGNESS, "likes teaching", 2))
    made = journal.personas.add("Who could teach me to present", (goal.id,), wants, "Has stood before boards with numbers.")
    for name, stage, has in (
        ("Maria Lopes", "mentoring", {"experience": "yes", "values": "yes", "willingness": "part"}),
        ("Lucas Martin", "reached-out", {"experience": "yes", "values": "no", "network": "yes"}),
        ("Hugo Amrani", None, {"willingness": "yes"}),
    ):
        person = journal.people.add(name, stage=stage, role="Engineer")
        for asset, known in has.items():
            journal.people.set_asset(person.id, asset, known, f"{asset} of {name.split()[0]}")
    return made


async def test_candidates_are_ranked_with_signs_and_a_word(journal: Journal, persona: Persona) -> None:
    async with running(journal, "3") as pilot:
        text = await shows(pilot, "Who could teach me to present", "3 people", "Has stood before boards with numbers.", "pattern")
        lines = text.splitlines()
        order = [next(at for at, line in enumerate(lines) if name in line) for name in ("Maria Lopes", "Lucas Martin")]
        assert order == sorted(order)
        assert "values apart" in next(line for line in lines if "Lucas Martin" in line)
        assert "strong network, values apart" in text
        assert "? not known yet" in text


async def test_the_card_tells_evidence_and_what_to_find_out(journal: Journal, persona: Persona) -> None:
    async with running(journal, "3") as pilot:
        await shows(pilot, "Lines up on 2 of 3 known", "experience of Maria", "Find out next", "not known yet")
        await pilot.press("x")
        await shows(pilot, "wanted: likes teaching", "in part: willingness of Maria", "Of 3 wanted: 2 yes, 1 in part.")
        await pilot.press("x")
        await shows(pilot, "Find out next")


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40)], ids=str)
async def test_esc_takes_the_explanation_back(journal: Journal, persona: Persona, size: tuple[int, int]) -> None:
    async with running(journal, "3", size=size) as pilot:
        await shows(pilot, "known")
        await pilot.press("x")
        await shows(pilot, "Place 1 of")
        await pilot.press("escape")
        await until(pilot, lambda: "Place 1 of" not in screen_text(pilot.app))
        await pilot.press("x")
        await shows(pilot, "Place 1 of")


async def test_near_misses_move_to_the_card_where_there_is_no_room(journal: Journal, persona: Persona) -> None:
    async with running(journal, "3", size=(80, 24)) as pilot:
        text = await shows(pilot, "known")
        assert "Patterns in this list" not in text
        await pilot.press(*["j"] * 2)
        await shows(pilot, "Pattern")


async def test_into_the_pipeline_with_undo(journal: Journal, persona: Persona) -> None:
    async with running(journal, "3", "slash", *typed("hugo"), "enter", "greater_than_sign") as pilot:
        await shows(pilot, "Moved Hugo Amrani from address book to identified")
        assert journal.people.find("Hugo").stage is Stage.IDENTIFIED
        await pilot.press("greater_than_sign")
        await shows(pilot, "Hugo Amrani is in the pipeline: identified")
        assert journal.people.find("Hugo").stage is Stage.IDENTIFIED


async def test_a_persona_is_built_from_a_goal_with_wants_proposed(journal: Journal) -> None:
    journal.goals.add("Negotiating with a supplier", needs=("functional",), guidance=("technical",))
    async with running(journal, "3") as pilot:
        await shows(pilot, "A persona is built from a goal", "build one from a goal")
        await pilot.press("n")
        await shows(pilot, "Build a persona", "▮▮▯  Experience", "▮▯▯  Willing")
        await pilot.press("tab", "tab", "j", "2", "enter", *typed("buys for a living"))
        await shows(pilot, "▮▮▯  Industry    buys for a living")
        await pilot.press("ctrl+s")
        await until(pilot, lambda: journal.personas.list())
        made = journal.personas.list()[0]
        assert made.name == "Negotiating with a supplier"
        assert {want.asset: (want.value, want.weight) for want in made.wants}[Asset.INDUSTRY] == ("buys for a living", 2)
        await shows(pilot, "Persona kept", "u undo")


async def test_which_goal_is_asked_where_there_are_several(journal: Journal, persona: Persona) -> None:
    journal.goals.add("Negotiating with a supplier", horizon="gap")
    async with running(journal, "3", "n") as pilot:
        await shows(pilot, "From which goal?", "Negotiating with a supplier")
        await pilot.press("j", "enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, PersonaDialog))
        await shows(pilot, "Build a persona")


async def test_a_persona_without_a_name_or_wants_stays_open(journal: Journal, persona: Persona) -> None:
    async with running(journal, "3", "e", "ctrl+a") as pilot:
        for _ in range(40):
            await pilot.press("delete", "backspace")
        await pilot.press("ctrl+s")
        await shows(pilot, "A persona needs a name")
        assert isinstance(pilot.app.screen, PersonaDialog)


async def test_tab_shows_the_next_persona_and_d_takes_it_away(journal: Journal, persona: Persona) -> None:
    journal.personas.add("Who has bought and sold", wants=(Want(Asset.EXPERIENCE), Want(Asset.NETWORK)))
    async with running(journal, "3") as pilot:
        await shows(pilot, "Who could teach me to present", "1 of 2")
        await pilot.press("tab")
        await shows(pilot, "Who has bought and sold", "2 of 2")
        await pilot.press("d")
        await shows(pilot, "Deleted the persona Who has bought and sold")
        await pilot.press("u")
        await until(pilot, lambda: len(journal.personas.list()) == 2)


async def test_without_a_goal_the_way_there_is_told(journal: Journal) -> None:
    journal.people.add("Ana Berkova", stage="identified")
    async with running(journal, "3", "n") as pilot:
        await shows(pilot, "A persona is built from a goal: 2 goes to the goals")


@pytest.mark.parametrize("size", [(120, 40), (100, 30), (80, 24), (60, 20), (52, 16)], ids=str)
async def test_every_size_shows_candidates_and_fits(journal: Journal, persona: Persona, size: tuple[int, int]) -> None:
    async with running(journal, "3", size=size) as pilot:
        await shows(pilot, "Maria Lopes")
        assert all(len(line) <= size[0] for line in screen_text(pilot.app).splitlines())
