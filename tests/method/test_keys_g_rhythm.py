"""G, keep it alive: each rule once, by keys."""

from __future__ import annotations

import pytest

from mentortui.domain.people import Person
from mentortui.domain.pipeline import Stage
from mentortui.journal import Journal
from tests.builders import Clock
from tests.method.by_keys import go, gone, page_of, walk_to
from tests.screens.helpers import running, shows, until


@pytest.fixture
def priya(journal: Journal) -> Person:
    """Somebody whose advice helped, last talked to in November."""
    journal.profile.set(name="Rita Sousa", intro="I am an analyst at a hospital in Porto")
    made: Person = journal.people.add("Priya Raman", stage="advice", pronoun="she")
    journal.timeline.log(made.id, "Talked about Lagos", kind="call")
    return made


def due(journal: Journal, person: Person) -> list[str]:
    """The rules that ask for something with somebody."""
    return [item.rule for item in journal.today.items() if item.person_id == person.id]


async def test_g1_by_keys_who_is_drifting_is_said_and_a_contact_starts_the_rhythm_anew(journal: Journal, priya: Person, clock: Clock) -> None:
    async with running(journal) as pilot:
        await page_of(pilot, "Priya Raman")
        await go(pilot, "e")
        await walk_to(pilot, "cadence")
        await go(pilot, "«30»", "ctrl+s")
        await shows(pilot, "every 30 days")
    assert "G1" not in due(journal, priya)
    clock.advance(days=60)
    assert "G1" in due(journal, priya)
    async with running(journal) as pilot:
        await shows(pilot, "Priya Raman", "G1")
        await go(pilot, "i", "c", "«Talked again»", "ctrl+s")
        await shows(pilot, "Called logged for Priya Raman")
    assert "G1" not in due(journal, priya)


async def test_g2_by_keys_one_gentle_check_in_and_then_rest(journal: Journal, clock: Clock) -> None:
    jo = journal.people.add("Jo Lindqvist", stage="identified")
    journal.messages.sent(journal.messages.start("cold", jo.id).id)
    clock.advance(days=21)
    async with running(journal) as pilot:
        await shows(pilot, "Check in with Jo Lindqvist")
        await go(pilot, "enter")
        await shows(pilot, "Dear Jo")
        await go(pilot, "ctrl+s")
        await shows(pilot, "sent as it is")  # nobody has said who signs it
        await go(pilot, "y")
        await until(pilot, lambda: "G2" not in due(journal, jo), "checked in")
    clock.advance(days=28)
    async with running(journal) as pilot:
        text = await shows(pilot, "Let rest Jo Lindqvist")
        assert "Check in with Jo" not in text, "never a third nag"
        await go(pilot, "enter")
        await shows(pilot, "Let rest, without a word")
        await go(pilot, "enter")
        await shows(pilot, "rests now", "u undo")
    assert journal.people.get(jo.id).stage is Stage.PAUSED
    assert due(journal, jo) == []


async def test_g3_by_keys_ten_minutes_or_by_mail_in_place_of_half_an_hour(journal: Journal, priya: Person) -> None:
    draft = journal.messages.start("check-in", priya.id)
    async with running(journal, "5", "enter") as pilot:
        await shows(pilot, "Dear Priya")
        await go(pilot, "escape", "m")
        await shows(pilot, "Short of time", "mail")
        await go(pilot, "enter")
        await until(pilot, lambda: "ten minutes" in journal.messages.get(draft.id).body.lower(), "the offer")
        await go(pilot, "m")
        await shows(pilot, "Short of time")
        await go(pilot, "j", "enter")
        await until(pilot, lambda: "ten minutes" not in journal.messages.get(draft.id).body.lower(), "the other offer")
        await shows(pilot, "mail")
    assert "half an hour" not in journal.messages.get(draft.id).body


async def test_g4_by_keys_thanks_name_the_very_thing(journal: Journal, priya: Person) -> None:
    draft = journal.messages.start("thanks", priya.id)
    journal.messages.save(draft.id, body="Dear Priya,\n\nThank you for everything.\n\nRita")
    async with running(journal, "5", "enter") as pilot:
        await shows(pilot, "Dear Priya", "The thing that h", "G4")
        await go(pilot, "ctrl+home", "down", "down", "ctrl+k", "«Thank you for telling me to begin with three tiers: two of them sold in a week.»")
        await gone(pilot, "G4")
        await until(pilot, lambda: "two of them sold" in journal.messages.get(draft.id).body)
    assert "no-specific-thanks" not in {one.check for one in journal.messages.review(journal.messages.get(draft.id)).findings}


async def test_g5_by_keys_a_way_out_is_grateful_and_names_what_is_needed(journal: Journal, priya: Person) -> None:
    journal.goals.add("Present results to surgeons by January", needs=["functional"])
    async with running(journal, "4", "r") as pilot:
        await shows(pilot, "bring to rest?")
        await go(pilot, "d")
        await shows(pilot, "Moved Priya Raman from advice to declined", "c a kind word")
        await go(pilot, "c")
        await shows(pilot, "Dear Priya", "hank you")
    (draft,) = journal.messages.of(priya.id)
    assert (draft.kind, journal.people.get(priya.id).stage) == ("mismatch", Stage.DECLINED)
    assert "bitter" not in {one.check for one in journal.messages.review(draft).findings}


async def test_g6_by_keys_the_natural_end_keeps_the_history_and_makes_friends(journal: Journal, priya: Person) -> None:
    async with running(journal) as pilot:
        await page_of(pilot, "Priya Raman")
        await go(pilot, "r", "m")
        await shows(pilot, "Moved Priya Raman from advice to moved on", "c say so")
        await shows(pilot, "Talked about Lagos", "friend")
        await go(pilot, "c")
        await shows(pilot, "Dear Priya", "hank you")
    assert [draft.kind for draft in journal.messages.of(priya.id)] == ["farewell"]
    assert (journal.people.get(priya.id).stage, journal.people.get(priya.id).ties) == (Stage.MOVED_ON, ("friend",))
