"""B, know who could help: each rule once, by keys."""

from __future__ import annotations

import pytest

from mentortui.domain.people import Asset
from mentortui.domain.persona import Want
from mentortui.journal import Journal
from tests.method.by_keys import go, page_of
from tests.screens.helpers import running, shows, until


@pytest.fixture
def wanted(journal: Journal) -> Journal:
    """A goal, a persona that wants three assets, and somebody of whom nothing is known."""
    goal = journal.goals.add("Price the product for banks by May", needs=("functional",))
    wants = (Want(Asset.EXPERIENCE, "priced for banks", 3), Want(Asset.VALUES, "plain speaking", 2), Want(Asset.NETWORK, "heads of product", 2))
    journal.personas.add("Pricing lead", (goal.id,), wants)
    journal.people.add("Priya Raman", stage="identified")
    return journal


async def test_b1_by_keys_a_second_persona_is_built_from_a_goal(wanted: Journal) -> None:
    async with running(wanted, "3", "n") as pilot:
        await shows(pilot, "Build a persona", "Experience")
        await go(pilot, "ctrl+s")
        await shows(pilot, "Persona kept", "of 2")
    assert [len(persona.goals) for persona in wanted.personas.list()] == [1, 1]


async def test_b2_by_keys_each_of_the_seven_assets_is_noted_with_evidence(wanted: Journal) -> None:
    priya = wanted.people.find("Priya")
    async with running(wanted) as pilot:
        await page_of(pilot, "Priya Raman")
        await go(pilot, "x")
        await shows(pilot, "What they could bring", "Experience", "Willing")
        for _ in Asset:
            await go(pilot, "y", "j")
        await shows(pilot, "7 of 7 known")
        await go(pilot, "g", "enter", "«her talk in March»", "enter")
        await shows(pilot, "her talk in March")
        await until(pilot, lambda: any(fact.evidence for fact in wanted.people.assets(priya.id).values()))
    facts = wanted.people.assets(priya.id)
    assert {fact.has.value for fact in facts.values()} == {"yes"}
    assert facts[Asset.EXPERIENCE].evidence == "her talk in March"


async def test_b3_by_keys_unknown_is_unknown_and_two_dimensions_are_a_match(wanted: Journal) -> None:
    def found() -> tuple[int, bool]:
        (one,) = wanted.personas.match(wanted.personas.list()[0].id)
        return one.lines_up, one.match

    async with running(wanted, "3") as pilot:
        await shows(pilot, "Nothing is known yet", "Find out next")
        for keys, after in ((("g",), (1, False)), (("g", "j", "j"), (2, True))):
            await go(pilot, "f")
            await shows(pilot, "What they could bring")
            await go(pilot, *keys, "y", "escape")
            await shows(pilot, f"Lines up on {after[0]} of {after[0]} known")
            assert found() == after
        await go(pilot, "x")
        await shows(pilot, "wanted: priced for banks", "Of 3 wanted: 2 yes, 1 not known", "known counts neither")


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({"network": "y", "values": "n"}, "Strong network, values apart"),
        ({"values": "y", "experience": "n"}, "a friend, not yet"),
        ({"willingness": "y", "network": "y", "experience": "n"}, "cannot teach what"),
    ],
    ids=["values apart", "a friend", "not now"],
)
async def test_b4_by_keys_near_misses_have_names(wanted: Journal, answers: dict[str, str], words: str) -> None:
    async with running(wanted, "3", "f") as pilot:
        await shows(pilot, "What they could bring")
        for asset in Asset:
            await go(pilot, *([answers[asset]] if asset in answers else []), "j")
        await go(pilot, "escape")
        await shows(pilot, "Pattern", words)
    assert {fact.asset.value: fact.has.value[0] for fact in wanted.people.assets(wanted.people.find("Priya").id).values()} == answers


async def test_b5_by_keys_a_need_that_nobody_serves_is_a_gap_until_somebody_does(wanted: Journal) -> None:
    async with running(wanted, "2") as pilot:
        await shows(pilot, "Coverage", "nobody: ask who could")
        await page_of(pilot, "Priya Raman")
        await go(pilot, "x")
        await shows(pilot, "What they could bring")
        await go(pilot, "y", "3")
        await until(pilot, lambda: any(fact.serves for fact in wanted.people.assets(wanted.people.find("Priya").id).values()))
        await go(pilot, "escape", "2")
        row = next(line for line in (await shows(pilot, "Coverage", "1 person")).splitlines() if "Functional" in line)
        assert "Priya" in row
