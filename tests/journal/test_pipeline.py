from __future__ import annotations

import pytest

from mentortui.domain.errors import NotFoundError, UsageError
from mentortui.domain.pipeline import Stage
from mentortui.journal import Journal


def test_several_moves_are_one_undo_step_and_each_is_logged(journal: Journal) -> None:
    ana, ben = (journal.people.add(name, stage="identified") for name in ("Ana", "Ben"))
    moved = journal.people.move_many({ana.id: "creating-value", ben.id: "paused"})
    assert [person.stage for person in moved] == [Stage.CREATING_VALUE, Stage.PAUSED]
    assert journal.people.history(ana.id)[0].text == "identified → value"
    assert journal.history.undo() == "Moved 2 people"
    assert {person.stage for person in journal.people.in_pipeline()} == {Stage.IDENTIFIED}
    assert not journal.people.history(ana.id)


def test_who_is_there_already_stays_without_a_trace(journal: Journal) -> None:
    ana = journal.people.add("Ana", stage="advice")
    journal.people.move_many({ana.id: "advice"})
    assert journal.history.next_undo() == "Added Ana"


@pytest.mark.parametrize(("targets", "error"), [({"no-such-id": "advice"}, NotFoundError), ({"x": "nowhere"}, UsageError)])
def test_a_move_that_cannot_be_moves_nobody(journal: Journal, targets: dict[str, str], error: type[Exception]) -> None:
    ana = journal.people.add("Ana", stage="identified")
    with pytest.raises(error):
        journal.people.move_many({ana.id: "advice", **targets})
    assert journal.people.get(ana.id).stage is Stage.IDENTIFIED


def test_several_are_deleted_and_come_back_together(journal: Journal) -> None:
    ids = [journal.people.add(name).id for name in ("Ana", "Ben", "Chiara")]
    journal.people.delete_many(ids[:2])
    assert [person.name for person in journal.people.page(0, 10)] == ["Chiara"]
    journal.history.undo()
    assert journal.people.count() == 3


def test_last_signs_are_the_newest_of_entries_and_gifts_without_moves(journal: Journal) -> None:
    ana, ben, outside = (journal.people.add(name, stage=stage) for name, stage in (("Ana", "advice"), ("Ben", "identified"), ("Cleo", None)))
    journal.timeline.log(ana.id, "hello", kind="email", direction="in", when=journal.when("3 days ago", past=True).utc_start)
    journal.value.give(ana.id, "a list")
    journal.people.move(ana.id, "mentoring")
    journal.timeline.log(outside.id, "met", kind="meeting")
    signs = journal.people.last_signs()
    assert set(signs) == {ana.id}
    assert (signs[ana.id].kind, signs[ana.id].text) == ("given", "a list")
    assert ben.id not in signs


def test_an_answer_goes_on_as_one_step(journal: Journal) -> None:
    first = journal.goals.reflect("why", "To be")
    again = journal.goals.reflect("why", "To be asked first", first.id)
    assert again.id == first.id
    assert [one.answer for one in journal.goals.reflections()] == ["To be asked first"]
    journal.history.undo()
    assert not journal.goals.reflections()
    with pytest.raises(NotFoundError):
        journal.goals.reflect("why", "more", first.id)
