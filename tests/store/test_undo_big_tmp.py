"""Undo is a property of the file: whatever was done in whatever order, n times back is the start, n times forth the end."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentortui.domain.errors import MentorError, NotFoundError
from mentortui.domain.people import Asset
from mentortui.domain.persona import Want
from mentortui.domain.pipeline import Stage
from mentortui.journal import Journal
from tests.builders import Clock, bring_in, connection, connections, draft, dump, journal_at, world

Verb = Callable[[Journal, Any], object]


def _any(rows: list[Any], n: int) -> Any:
    if not rows:
        raise NotFoundError("none")
    return rows[n % len(rows)]


def _who(j: Journal, n: int) -> Any:
    return _any(j.people.page(0, 50), n)


def _meeting(j: Journal, n: int) -> Any:
    return _any([row.meeting for row in j.meetings.list()], n)


def _draft(j: Journal, n: int) -> Any:
    return _any([d for person in j.people.page(0, 50) for d in j.messages.of(person.id) if d.sent_at is None], n)


def _advice(j: Journal, n: int) -> Any:
    return _any([row.advice for row in j.advice.list()], n)


STAGES = list(Stage)
VERBS: dict[str, Verb] = {
    "add a person": lambda j, n: j.people.add(f"Person {n}", note="met" if n % 2 else "", stage=STAGES[n % 9] if n % 3 else None),
    "edit a person": lambda j, n: j.people.edit(_who(j, n).id, role=f"Role {n}", notes="line\nline", met_through=_who(j, n + 1).id),
    "move": lambda j, n: j.people.move(_who(j, n).id, STAGES[n % 9]),
    "move many": lambda j, n: j.people.move_many({p.id: STAGES[n % 9] for p in j.people.page(0, 3)}),
    "leave the pipeline": lambda j, n: j.people.leave_pipeline(_who(j, n).id),
    "bump": lambda j, n: j.people.bump(_who(j, n).id),
    "delete a person": lambda j, n: j.people.delete(_who(j, n).id),
    "delete many": lambda j, n: j.people.delete_many([p.id for p in j.people.page(n % 3, 2)]),
    "restore a person": lambda j, n: j.people.restore(_any(j.people.trash(), n).id),
    "note an asset": lambda j, n: j.people.set_asset(_who(j, n).id, list(Asset)[n % 7], "yes", f"saw it {n}", serves=("talent",)),
    "log": lambda j, n: j.timeline.log(_who(j, n).id, f"talked {n} “öß” \U0001f600", kind="call", direction="in", minutes=n % 60),
    "give": lambda j, n: j.value.give(_who(j, n).id, f"an article {n}", "research"),
    "receive": lambda j, n: j.value.receive(_who(j, n).id, "time"),
    "promise": lambda j, n: j.value.promise(_who(j, n).id, "to read it", mine=bool(n % 2), by=date(2026, 12, 1)),
    "keep a promise": lambda j, n: j.value.keep(_any(j.value.promises(open_only=False), n).promise.id),
    "plan a gift": lambda j, n: j.value.add_gift(_who(j, n).id, "roundup", 1 + n % 4, "week", date(2026, 11, 2)),
    "give once more": lambda j, n: j.value.gift_done(_any(j.value.gifts(), n).id),
    "add a goal": lambda j, n: j.goals.add(f"Learn to {n}", "long" if n % 2 else "short", ("growth",), ("career",)),
    "reach a goal": lambda j, n: j.goals.reach(_any(j.goals.list(None), n).id),
    "delete a goal": lambda j, n: j.goals.delete(_any(j.goals.list(None), n).id),
    "reflect": lambda j, n: j.goals.reflect("gaps", f"stuck {n}"),
    "add a persona": lambda j, n: j.personas.add(f"The {n}", wants=(Want(Asset.NETWORK, "knows editors", 1 + n % 3),)),
    "schedule": lambda j, n: j.meetings.schedule(_who(j, n).id, j.now() + timedelta(hours=n % 200), 45, "Asia/Tokyo"),
    "reschedule": lambda j, n: j.meetings.edit(_meeting(j, n).id, starts_at=j.now() + timedelta(days=1 + n % 9), place=f"Room {n}"),
    "ask": lambda j, n: j.meetings.ask(_meeting(j, n).id, f"What would you do first, {n}?"),
    "shift a question": lambda j, n: j.meetings.shift_question(_any(j.meetings.questions(_meeting(j, n).id), n).id, 1),
    "take notes": lambda j, n: j.meetings.note(_meeting(j, 0).id, f"notes {n}"),
    "end a meeting": lambda j, n: j.meetings.end(_meeting(j, n).id, takeaways=("start small",), advice=("write weekly",), promises=("send it",)),
    "fit": lambda j, n: j.meetings.fit(_meeting(j, n).id, liked=n % 3, trust=2),
    "write": lambda j, n: j.messages.save(_draft(j, 0).id, body=f"Dear Ana, {n}"),
    "begin a message": lambda j, n: draft(j, _who(j, n)),
    "silence a check": lambda j, n: j.messages.silence(_draft(j, n).id, f"check-{n % 4}"),
    "send": lambda j, n: j.messages.sent(_draft(j, n).id),
    "decide": lambda j, n: j.advice.decide(_advice(j, n).id, "adapt", "it fits better"),
    "result": lambda j, n: j.advice.result(_advice(j, n).id, "it worked"),
    "report": lambda j, n: j.advice.report(_advice(j, n).id),
    "snooze": lambda j, n: j.today.snooze(f"drift {n % 3}", date(2026, 12, 1 + n % 28)),
    "tick off": lambda j, n: j.today.done(f"drift {n % 3}"),
    "profile": lambda j, n: j.profile.set(name=f"Me {n}", intro="I translate."),
    "import": lambda j, n: bring_in(j, connections(connection(k, role=f"Role {n % 2}") for k in range(n % 5, n % 5 + 4))),
}


def steps(journal: Journal) -> int:
    return sum(not operation.undone for operation in journal.history.list(1000))


@settings(max_examples=120)
@given(todo=st.lists(st.tuples(st.sampled_from(sorted(VERBS)), st.integers(0, 10_000)), min_size=5, max_size=60))
def test_any_sequence_goes_back_and_forth_exactly(tmp_path_factory: pytest.TempPathFactory, todo: list[tuple[str, int]]) -> None:
    clock = Clock()
    journal = journal_at(tmp_path_factory.mktemp("undo") / "mentor.db", clock)
    world(journal)
    dumps = {steps(journal): dump(journal.path)}
    for name, number in todo:
        clock.advance(minutes=7)
        before = steps(journal), dump(journal.path)
        try:
            VERBS[name](journal, number)
        except MentorError:
            assert (steps(journal), dump(journal.path)) == before, f"{name} was refused but left something"
        assert steps(journal) - before[0] in (0, 1), f"{name} is more than one step"
        dumps[steps(journal)] = dump(journal.path)
    count, end = steps(journal), dump(journal.path)
    for left in range(count - 1, -1, -1):
        journal.history.undo()
        assert steps(journal) == left
        if left in dumps:
            assert dump(journal.path) == dumps[left]
    with pytest.raises(NotFoundError):
        journal.history.undo()
    journal = journal_at(journal.path, clock)  # a new start of the program
    for done in range(1, count + 1):
        journal.history.redo()
        if done in dumps:
            assert dump(journal.path) == dumps[done]
    assert dump(journal.path) == end
    with pytest.raises(NotFoundError):
        journal.history.redo()
    assert all(check.ok is not False for check in journal.upkeep.checks()), journal.upkeep.checks()


@pytest.mark.parametrize("name", sorted(VERBS))
def test_each_verb_is_one_step_there_and_back(journal: Journal, clock: Clock, name: str) -> None:
    made = world(journal)
    journal.meetings.ask(made.meeting.id, "One?")
    journal.meetings.ask(made.meeting.id, "Two?")
    journal.value.promise(made.ana.id, "to send the slides")
    journal.value.add_gift(made.ben.id, "roundup", 1, "week", date(2026, 11, 2))
    advice = journal.advice.add(made.ana.id, "Write every week")
    journal.advice.result(advice.id, "Four posts")
    gone = journal.people.add("Cara Gone")
    journal.people.delete(gone.id)
    before, count = dump(journal.path), steps(journal)
    clock.advance(hours=1)
    VERBS[name](journal, 6)
    after = dump(journal.path)
    assert after != before
    assert steps(journal) == count + 1
    label = journal.history.undo()
    assert label
    assert dump(journal.path) == before
    assert journal.history.redo() == label
    assert dump(journal.path) == after


def test_the_sequence_knows_enough_verbs() -> None:
    assert len(VERBS) >= 20


def test_a_file_copied_while_closed_keeps_its_history(journal: Journal, clock: Clock, tmp_path: Path) -> None:
    empty = dump(journal.path)
    world(journal)
    other = tmp_path / "elsewhere.db"
    other.write_bytes(journal.path.read_bytes())
    moved = journal_at(other, clock)
    while moved.history.next_undo():
        moved.history.undo()
    assert dump(other) == empty
