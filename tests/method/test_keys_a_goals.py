"""A, know what you need: each rule once, by keys."""

from __future__ import annotations

from datetime import date

import pytest

from mentortui.domain.goals import GoalStatus
from mentortui.journal import Journal
from tests.builders import Clock
from tests.method.by_keys import go
from tests.screens.helpers import running, shows, until


@pytest.fixture
def begun(journal: Journal) -> Journal:
    """A file in which somebody is known."""
    journal.people.add("Priya Raman", stage="advice")
    return journal


async def test_a1_by_keys_a_vague_goal_is_asked_for_more_and_kept(begun: Journal) -> None:
    async with running(begun, "2", "n") as pilot:
        await go(pilot, "«get better»")
        asked = await shows(pilot, "▴ ")
        assert "?" in asked[asked.index("▴ "):], "it asks, rather than scolds"
        await go(pilot, "ctrl+s")
        await shows(pilot, "Goal kept: get better")
    assert [goal.text for goal in begun.goals.list()] == ["get better"]


async def test_a1_by_keys_a_specific_goal_passes_with_its_horizon_and_day(begun: Journal) -> None:
    async with running(begun, "2", "n") as pilot:
        await go(pilot, "«Price a product for three banks»", "tab", "l", "tab", "tab", "tab", "«2029-12-31»")
        shown = await shows(pilot, "31 December 2029")
        assert "▴" not in shown[shown.index("Write a goal"):]
        await go(pilot, "ctrl+s")
        await shows(pilot, "Long term", "3–5 years", "Price a product for three banks")
    (goal,) = begun.goals.list()
    assert (goal.horizon, goal.by_on) == ("long", date(2029, 12, 31))


async def test_a2_by_keys_a_goal_is_tagged_with_all_six_areas(begun: Journal) -> None:
    async with running(begun, "2", "n") as pilot:
        await go(pilot, "«Price a product for banks»", "tab", "tab", "i", "w", "f", "t", "p", "g", "ctrl+s")
        await shows(pilot, "Goal kept")
        await shows(pilot, "Coverage", "Industry insight", "Talent and skill", "nobody: ask who could")
    assert sorted(begun.goals.list()[0].needs) == ["functional", "growth", "industry", "project", "talent", "world"]


async def test_a3_by_keys_a_goal_says_which_guidance_it_wants(begun: Journal) -> None:
    async with running(begun, "2", "n") as pilot:
        await go(pilot, "«Price a product for banks»", "tab", "tab", "tab", "t", "c", "p", "e", "ctrl+s")
        await shows(pilot, "Goal kept", "technical", "political")
    assert sorted(begun.goals.list()[0].guidance) == ["career", "emotional", "political", "technical"]


async def test_a4_by_keys_answers_are_kept_and_earlier_ones_stay_readable(begun: Journal, clock: Clock) -> None:
    begun.goals.reflect("why", "Nobody acts on my results.")
    clock.advance(days=90)
    async with running(begun, "2", "p") as pilot:
        await shows(pilot, "question 1 of 5", "Nobody acts on my results.", "22 Nov")
        await go(pilot, "«They do now; I want to lead.»", "tab")
        await shows(pilot, "question 2 of 5")
        await go(pilot, "escape")
        await until(pilot, lambda: len(begun.goals.reflections()) == 2)
    said = {(one.answer, one.said_at.date()) for one in begun.goals.reflections()}
    assert said == {("Nobody acts on my results.", date(2026, 11, 22)), ("They do now; I want to lead.", date(2027, 2, 20))}


async def test_a5_by_keys_reaching_a_goal_names_who_helped_and_thanks_them(begun: Journal) -> None:
    goal = begun.goals.add("Price the product for banks by May")
    priya = begun.people.find("Priya")
    begun.advice.add(priya.id, "Begin with three tiers", goal.id)
    async with running(begun, "2", "space") as pilot:
        await shows(pilot, "Goal reached. Priya helped: tell them?", "c write")
        await go(pilot, "c")
        await shows(pilot, "Outreach", "Priya Raman", "three tiers")
    assert begun.goals.get(goal.id).status == GoalStatus.REACHED
    assert [draft.kind for draft in begun.messages.of(priya.id)] == ["thanks"]


async def test_a5_by_keys_reflection_comes_back_and_enter_opens_the_questions(begun: Journal, clock: Clock) -> None:
    begun.goals.add("Price the product for banks by May")
    begun.goals.reflect("why", "Nobody acts on my results.")
    assert "A5" not in {item.rule for item in begun.today.items()}
    clock.advance(days=91)
    async with running(begun) as pilot:
        await shows(pilot, "Reflect on", "last time")
        await go(pilot, "G", "enter")
        await shows(pilot, "question 1 of 5", "Nobody acts on my results.")
