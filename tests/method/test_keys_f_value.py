"""F, give before asking and close the loop: each rule once, by keys."""

from __future__ import annotations

from datetime import date

import pytest

from mentortui.domain.people import Person
from mentortui.journal import Journal
from tests.builders import Clock
from tests.method.by_keys import go, page_of, seen, walk_to
from tests.screens.helpers import running, shows, until


@pytest.fixture
def priya(journal: Journal) -> Person:
    """Somebody in conversation."""
    journal.profile.set(name="Rita Sousa", intro="I am an analyst at a hospital in Porto")
    made: Person = journal.people.add("Priya Raman", stage="in-conversation", pronoun="she")
    return made


def due(journal: Journal) -> set[str]:
    """The rules that ask for something on Today."""
    return {item.rule for item in journal.today.items()}


async def test_f1_by_keys_asking_who_got_nothing_is_said_and_a_gift_settles_it(journal: Journal, priya: Person) -> None:
    draft = journal.messages.start("advice-ask", priya.id)

    def said() -> set[str]:
        return {one.check for one in journal.messages.review(draft).findings}

    assert "nothing-given-yet" in said()
    async with running(journal) as pilot:
        await page_of(pilot, "Priya Raman")
        await go(pilot, "b", "g", "r", "«three articles on churn»", "ctrl+s")
        await shows(pilot, "Noted what was given to Priya Raman")
        await go(pilot, "b", "r", "l", "«an hour of listening»", "ctrl+s")
        await shows(pilot, "Noted what was received from Priya Raman")
        await go(pilot, "7")
        await shows(pilot, "1 given · 1 received")
    assert {(value.direction, value.kind) for value in journal.value.of(priya.id)} == {("given", "research"), ("received", "listening")}
    assert "nothing-given-yet" not in said()


async def test_f2_by_keys_a_gift_that_repeats_comes_again_and_is_ticked(journal: Journal, priya: Person, clock: Clock) -> None:
    journal.timeline.log(priya.id, "Talked", kind="call")
    async with running(journal, "7", "b") as pilot:
        await until(pilot, lambda: "Value given or received" in seen(pilot) or "Whom" in seen(pilot))
        await go(pilot, "g", "o", "«Pricing news»", "tab", "tab", "«weekly»")
        await shows(pilot, "Comes back on Today every week")
        await go(pilot, "enter")
        await shows(pilot, "Noted what was given")
    clock.advance(days=7)
    async with running(journal) as pilot:
        await shows(pilot, "Pricing news")
        at = [item.rule for item in journal.today.items()].index("F2")
        await go(pilot, *["j"] * at, "space")
        await until(pilot, lambda: len(journal.value.of(priya.id)) == 2, "given once more")


async def test_f3_by_keys_what_they_care_about_is_noted_and_offered(journal: Journal, priya: Person) -> None:
    journal.people.add("Ben Okafor", stage="advice")
    async with running(journal) as pilot:
        await page_of(pilot, "Priya Raman")
        await go(pilot, "e")
        await walk_to(pilot, "cares_about")
        await go(pilot, "«hiring analysts in Lagos»", "ctrl+s")
        await shows(pilot, "hiring analysts")
        await page_of(pilot, "Ben Okafor")
        await go(pilot, "i", "n", "«met two analysts who move to Lagos»")
        await shows(pilot, "Priya cares about hiring analysts", "tell her?")
    assert journal.people.get(priya.id).cares_about == "hiring analysts in Lagos"


async def test_f4_by_keys_an_advice_ask_is_checked_on_three(journal: Journal, priya: Person) -> None:
    async with running(journal) as pilot:
        await page_of(pilot, "Priya Raman")
        await go(pilot, "c")
        text = await shows(pilot, "4  Ask for advice", "specific, manageable, genuine")
        assert text.index("Ask for advice") < text.index("First message")
        await go(pilot, "4")
        await shows(pilot, "Coach", "Specific", "Manageable", "Genuine")
    (draft,) = journal.messages.of(priya.id)
    assert draft.kind == "advice-ask"


async def test_f5_by_keys_advice_comes_full_circle(journal: Journal, priya: Person) -> None:
    async with running(journal) as pilot:
        await page_of(pilot, "Priya Raman")
        await go(pilot, "a", "«Begin with three tiers»", "ctrl+s")
        await shows(pilot, "Noted advice of Priya Raman")
        await go(pilot, "7", "tab", "x", "a", "ctrl+s")
        await shows(pilot, "Adopted what Priya Raman said")
        await go(pilot, "o", "«Sold two of them in a week»", "ctrl+s")
        await shows(pilot, "Tell Priya now?")
        await go(pilot, "n", "1")
        assert "F5" in due(journal)
        await shows(pilot, "Report back to Priya Raman", "you acted on her advice")
        await go(pilot, "enter")
        await shows(pilot, "Dear Priya", "Sold two of them")
        await go(pilot, "ctrl+s")
        await until(pilot, lambda: journal.advice.of(priya.id, open_only=False)[0].reported_at, "told")
    assert "F5" not in due(journal)


async def test_f6_by_keys_the_days_from_advice_to_telling_are_measured(journal: Journal, priya: Person, clock: Clock) -> None:
    for number in range(5):
        advice = journal.advice.add(priya.id, f"Begin with tier {number}")
        clock.advance(days=10)
        journal.advice.result(advice.id, "Sold two")
        clock.advance(days=3)
        journal.advice.report(advice.id)
    async with running(journal, "9", "tab", "tab", "tab") as pilot:
        await shows(pilot, "From advice to telling them", "Half were told within 13 days.")
        await go(pilot, "enter")
        await shows(pilot, "Priya Raman")


@pytest.mark.parametrize(("key", "decision"), [("p", "adapt"), ("d", "decline")])
async def test_f7_by_keys_adapted_and_declined_are_decisions_like_any_other(journal: Journal, priya: Person, key: str, decision: str) -> None:
    advice = journal.advice.add(priya.id, "Begin with three tiers")
    async with running(journal, "7", "tab", "x", key) as pilot:
        await go(pilot, "«we only have two products»", "ctrl+s")
        await shows(pilot, {"adapt": "adapted", "decline": "Tell Priya now?"}[decision])
    kept = journal.advice.get(advice.id)
    assert (kept.decision, kept.because) == (decision, "we only have two products")


async def test_f8_by_keys_my_promises_come_due_and_theirs_do_not_nag(journal: Journal, priya: Person) -> None:
    async with running(journal, "7", "p") as pilot:
        await shows(pilot, "Note a promise")
        await go(pilot, "m", "«send the churn chart»", "tab", "«today»", "enter")
        await shows(pilot, "Noted what you promised Priya Raman")
        await go(pilot, "p", "t", "«introduce me to Tariq»", "tab", "«today»", "enter")
        await shows(pilot, "1 yours · 1 theirs", "introduce me to Tariq")
        await go(pilot, "1")
        assert "introduce me to Tariq" not in await shows(pilot, "send the churn chart")
        await go(pilot, "space")
        await until(pilot, lambda: [row.promise.text for row in journal.value.promises()] == ["introduce me to Tariq"], "mine kept")
    assert {row.promise.by_on for row in journal.value.promises(open_only=False)} == {date(2026, 11, 22)}
