"""Several verbs as one step: all of it or nothing (one transaction, one undo step)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from threading import Thread

import pytest

from mentortui.domain.errors import ConflictError, MentorError, UsageError
from mentortui.journal import Journal
from tests.builders import START, Clock, dump, journal_at


def test_a_refusal_in_the_middle_leaves_nothing_behind(journal: Journal) -> None:
    ana = journal.people.add("Ana")
    before, steps = dump(journal.path), journal.history.list()

    def a_lot() -> None:
        with journal.desk.as_one("Did a lot"):
            journal.value.give(ana.id, "a list")
            journal.people.add("Ben")
            journal.goals.add("   ")

    with pytest.raises(UsageError):
        a_lot()
    assert dump(journal.path) == before
    assert journal.history.list() == steps


def test_what_is_written_inside_is_read_inside_and_seen_by_others_only_afterwards(journal: Journal, clock: Clock) -> None:
    other = journal_at(journal.path, clock)
    with journal.desk.as_one("Two people"):
        ana = journal.people.add("Ana")
        assert journal.people.get(ana.id).name == "Ana"
        assert journal.people.count() == 1
        seen: list[int] = []
        reader = Thread(target=lambda: seen.append(journal.people.count()))
        reader.start()
        reader.join()
        assert (seen, other.people.count()) == ([0], 0)
    assert other.people.count() == 1


def test_a_refused_part_that_is_caught_takes_back_only_itself(journal: Journal) -> None:
    def refused() -> None:
        with journal.desk.as_one("Ben and a goal"):
            journal.people.add("Ben")
            journal.goals.add("")

    with journal.desk.as_one("Two of three"):
        ana = journal.people.add("Ana")
        with pytest.raises(UsageError):
            refused()
        journal.people.add("Cleo")
    assert [person.name for person in journal.people.page(0, 10)] == ["Ana", "Cleo"]
    assert journal.history.undo() == "Two of three"
    assert not journal.people.page(0, 10)
    journal.history.redo()
    assert journal.people.get(ana.id).name == "Ana"


def test_nothing_inside_is_no_step(journal: Journal) -> None:
    with journal.desk.as_one("Nothing"):
        pass
    assert journal.history.next_undo() is None


def _give_again(journal: Journal) -> None:
    journal.value.give_again(journal.people.find("Ana").id, "a list", 99, "week")


def _replace(journal: Journal) -> None:
    journal.goals.replace(journal.goals.list()[0].id, "Another by May", horizon="someday")


def _changed_elsewhere(journal: Journal) -> None:
    ana = journal.people.find("Ana")
    journal_at(journal.path, Clock()).people.edit(ana.id, role=f"{ana.role} CTO")
    with journal.desk.as_one("Changed Ana"):
        lead = journal.people.add("Lena Lead")
        journal.people.edit(ana.id, ana.version, met_through=lead.id)


def _called_off(journal: Journal) -> None:
    meeting = journal.meetings.list()[0].meeting
    journal_at(journal.path, Clock()).meetings.cancel(meeting.id)
    with journal.desk.as_one("Ended the meeting"):
        journal.meetings.takeaway(meeting.id, "draw it first")
        journal.meetings.end(meeting.id)


@pytest.mark.parametrize(
    ("verb", "error", "kept"),
    [
        (_give_again, UsageError, lambda j: j.value.of(j.people.find("Ana").id)),
        (_replace, MentorError, lambda j: j.goals.list(None)[1:]),
        (_changed_elsewhere, ConflictError, lambda j: j.people.search("Lena")),
        (_called_off, UsageError, lambda j: j.meetings.takeaways(j.meetings.list()[0].meeting.id)),
    ],
    ids=["a gift that cannot repeat", "a goal without a horizon", "a person changed elsewhere", "a meeting called off elsewhere"],
)
def test_a_verb_that_is_refused_can_be_tried_again(
    journal: Journal, verb: Callable[[Journal], None], error: type[MentorError], kept: Callable[[Journal], list[object]]
) -> None:
    ana = journal.people.add("Ana", stage="advice")
    journal.goals.add("Price a product alone by March")
    journal.meetings.schedule(ana.id, START + timedelta(days=1))
    for _ in range(2):
        with pytest.raises(error):
            verb(journal)
        assert not kept(journal)
