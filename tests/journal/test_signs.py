"""What somebody's answer, or a meeting, does to the stage: one undo step with what was logged (C3, D4, G1)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from mentortui.domain.pipeline import Stage
from mentortui.journal import Journal
from tests.builders import START, Clock, bring_in, connection, connections


@pytest.fixture
def jo(journal: Journal):
    return journal.people.add("Jo Lindqvist", stage="reached-out")


@pytest.mark.parametrize("kind", ["email", "chat", "call"])
def test_an_answer_opens_a_conversation_in_the_same_step(journal: Journal, jo, dump, kind: str) -> None:
    before = dump(journal.path)
    logged = journal.timeline.note(jo.id, "gladly", kind=kind, direction="in")
    assert (logged.came, logged.moved.stage) == (Stage.REACHED_OUT, Stage.IN_CONVERSATION)
    assert [m.kind for m in journal.people.history(jo.id)] == ["stage", kind]
    after = dump(journal.path)
    journal.history.undo()
    assert dump(journal.path) == before
    journal.history.redo()
    assert dump(journal.path) == after


def test_the_stage_can_be_left_alone(journal: Journal, jo) -> None:
    assert journal.timeline.note(jo.id, "an automatic reply", kind="email", direction="in", move=False).moved is None
    assert journal.people.get(jo.id).stage is Stage.REACHED_OUT


@pytest.mark.parametrize("stage", ["identified", "creating-value", "advice", "paused", "declined"])
def test_where_there_is_something_to_decide_nothing_moves(journal: Journal, stage: str) -> None:
    person = journal.people.add("Kim Berg", stage=stage)
    assert journal.timeline.note(person.id, "hello", kind="email", direction="in").moved is None


def test_the_move_has_the_day_of_the_answer_but_not_before_the_stage(journal: Journal, jo, clock: Clock) -> None:
    clock.advance(days=5)
    moved = journal.timeline.note(jo.id, "yes", kind="email", direction="in", when=clock() - timedelta(days=2)).moved
    assert moved.stage_at == clock() - timedelta(days=2)
    kim = journal.people.add("Kim Berg", stage="reached-out")
    assert journal.timeline.note(kim.id, "yes", kind="email", direction="in", when=clock() - timedelta(days=2)).moved.stage_at == clock()


def test_what_was_there_before_i_wrote_is_no_answer(journal: Journal, jo) -> None:
    journal.timeline.log(jo.id, "my question", kind="email", direction="out", when=START - timedelta(days=1))
    assert journal.timeline.note(jo.id, "an old mail", kind="email", direction="in", when=START - timedelta(days=3)).moved is None


@pytest.mark.parametrize("stage", ["identified", "creating-value", "reached-out"])
def test_a_meeting_that_ends_is_a_conversation(journal: Journal, dump, stage: str) -> None:
    person = journal.people.add("Kim Berg", stage=stage)
    meeting = journal.meetings.schedule(person.id, START - timedelta(minutes=30))
    before = dump(journal.path)
    journal.meetings.end(meeting.id)
    assert journal.people.get(person.id).stage is Stage.IN_CONVERSATION
    journal.history.undo()
    assert dump(journal.path) == before


def test_ending_it_again_or_without_a_move_leaves_the_stage(journal: Journal) -> None:
    person = journal.people.add("Kim Berg", stage="reached-out")
    meeting = journal.meetings.schedule(person.id, START - timedelta(minutes=30))
    journal.meetings.end(meeting.id, move=False)
    assert journal.people.get(person.id).stage is Stage.REACHED_OUT
    journal.meetings.end(meeting.id, notes="more of it")
    assert journal.people.get(person.id).stage is Stage.REACHED_OUT


def due(journal: Journal) -> list[tuple[str, str, str]]:
    return [(n.verb, n.name, n.why) for n in journal.today.items() if n.check == "answer"]


def test_somebody_who_wrote_waits_for_a_line(journal: Journal, jo, clock: Clock) -> None:
    journal.timeline.log(jo.id, "Twenty minutes, gladly", kind="email", direction="in")
    assert due(journal) == [("Answer", "Jo Lindqvist", "wrote today")]
    clock.advance(days=1)
    assert due(journal) == [("Answer", "Jo Lindqvist", "wrote yesterday")]
    reply = journal.messages.start("follow-up", jo.id)
    assert "Thank you for what you wrote yesterday." in reply.body
    assert reply.subject == "What you wrote yesterday"
    journal.messages.sent(reply.id)
    assert due(journal) == []


@pytest.mark.parametrize(
    "then",
    [
        pytest.param({"kind": "email", "direction": "out"}, id="I wrote"),
        pytest.param({"kind": "call"}, id="we spoke"),
        pytest.param({"kind": "meeting"}, id="we met"),
    ],
)
def test_any_contact_since_is_an_answer(journal: Journal, jo, clock: Clock, then: dict[str, str]) -> None:
    journal.timeline.log(jo.id, "hello", kind="chat", direction="in")
    clock.advance(days=2)
    assert len(due(journal)) == 1
    journal.timeline.log(jo.id, "hello back", **then)
    assert due(journal) == []


def test_a_note_is_no_answer_and_a_tick_is_enough(journal: Journal, jo, clock: Clock) -> None:
    journal.timeline.log(jo.id, "hello", kind="chat", direction="in")
    clock.advance(days=2)
    journal.timeline.log(jo.id, "thought about it", kind="note")
    (nudge,) = [n for n in journal.today.items() if n.check == "answer"]
    journal.today.done(nudge.key)
    assert due(journal) == []
    journal.timeline.log(jo.id, "and again", kind="chat", direction="in")
    clock.advance(days=2)
    assert len(due(journal)) == 1


def test_people_outside_the_pipeline_are_never_named(journal: Journal, clock: Clock) -> None:
    bring_in(journal, connections([connection(number) for number in range(40)]))
    somebody = journal.people.page(0, 1)[0]
    journal.timeline.log(somebody.id, "hello", kind="email", direction="in")
    clock.advance(days=3)
    assert due(journal) == []
