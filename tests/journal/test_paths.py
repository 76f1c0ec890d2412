"""Who could introduce me, and who led me to whom (C2)."""

from __future__ import annotations

import pytest

from mentortui.domain.errors import UsageError
from mentortui.journal import Journal
from tests.builders import START, Clock, foreign


@pytest.fixture
def chef(journal: Journal):
    """A waitress led to the manager, the manager to a chef."""
    waitress = journal.people.add("Wanda Waitress")
    manager = journal.people.add("Mo Manager", met_through=waitress.id, org="Aurora ", stage="in-conversation")
    return journal.people.add("Cleo Chef", met_through=manager.id, org="aurora", stage="identified")


def told(rows) -> list[str]:
    return [f"{'  ' * row.depth}{row.name}{' *' if row.here else ''}" for row in rows]


def test_the_chain_of_any_length_both_ways(journal: Journal, chef) -> None:
    guest = journal.people.add("Gus Guest", met_through=chef.id)
    assert told(journal.paths.leads(chef.id)) == ["Wanda Waitress", "  Mo Manager", "    Cleo Chef *", "      Gus Guest"]
    assert told(journal.paths.leads()) == ["Wanda Waitress", "  Mo Manager", "    Cleo Chef", "      Gus Guest"]
    assert told(journal.paths.leads(guest.id))[-1] == "      Gus Guest *"
    alone = journal.people.add("Al One")
    assert told(journal.paths.leads(alone.id)) == ["Al One *"]


def test_reasons_are_joined_and_ranked(journal: Journal, chef) -> None:
    journal.people.add("Ann Else", org="AURORA", stage="identified")
    seen = journal.people.add("Sid Seen", org="Aurora")
    journal.timeline.log(seen.id, "hello", kind="chat", direction="in")
    assert [(way.name, way.reasons) for way in journal.paths.ways(chef.id)] == [
        ("Mo Manager", ("led you to Cleo", "also at aurora", "in conversation with you")),
        ("Sid Seen", ("also at aurora", "in touch lately")),
        ("Wanda Waitress", ("at the start of the way to Cleo",)),
    ]
    assert [one.name for one in journal.people.paths_to(chef.id)] == ["Mo Manager", "Sid Seen", "Wanda Waitress"]


def test_contact_long_ago_is_no_way(journal: Journal, chef, clock: Clock) -> None:
    seen = journal.people.add("Sid Seen", org="Aurora")
    journal.timeline.log(seen.id, "hello", kind="chat", direction="in")
    clock.advance(days=91)
    assert "Sid Seen" not in [way.name for way in journal.paths.ways(chef.id)]


def test_the_same_lead_led_to_both(journal: Journal, chef) -> None:
    twin = journal.people.add("Tia Twin", met_through=chef.met_through, stage="mentoring")
    way = next(way for way in journal.paths.ways(chef.id) if way.person_id == twin.id)
    assert way.reasons == ("Mo Manager led you to both", "mentors you")


@pytest.mark.parametrize(("who", "lead"), [("Wanda", "Cleo"), ("Mo", "Cleo"), ("Cleo", "Cleo")])
def test_a_circle_is_refused_and_nothing_is_written(journal: Journal, chef, dump, who: str, lead: str) -> None:
    before = dump(journal.path)
    with pytest.raises(UsageError, match=r"led you to|cannot lead"):
        journal.people.edit(journal.people.find(who).id, met_through=journal.people.find(lead).id)
    assert dump(journal.path) == before


def test_a_circle_through_the_trash_is_refused_too(journal: Journal, chef) -> None:
    journal.people.delete(chef.met_through)
    with pytest.raises(UsageError, match="led you to"):
        journal.people.edit(journal.people.find("Wanda").id, met_through=chef.id)


def test_a_circle_made_elsewhere_is_survived(journal: Journal, chef) -> None:
    with foreign(journal.path) as conn:
        conn.execute("UPDATE person SET met_through = ? WHERE name LIKE 'Wanda%'", [chef.id])
    assert sorted(row.name for row in journal.paths.leads()) == ["Cleo Chef", "Mo Manager", "Wanda Waitress"]
    assert told(journal.paths.leads(chef.id))[-1].strip() == "Cleo Chef *"
    assert journal.paths.ways(chef.id)
    journal.people.edit(chef.id, met_through="")
    assert told(journal.paths.leads()) == ["Cleo Chef", "  Wanda Waitress", "    Mo Manager"]


def test_somebody_in_the_trash_is_no_lead(journal: Journal, chef) -> None:
    journal.people.delete(chef.met_through)
    assert told(journal.paths.leads(chef.id)) == ["Cleo Chef *"]
    assert journal.paths.ways(chef.id) == []
    assert journal.now() == START
