from __future__ import annotations

from datetime import date

import pytest

from mentortui.domain.errors import AmbiguousError, NotFoundError, UsageError
from mentortui.domain.goals import PROMPTS, GoalStatus
from mentortui.domain.people import Asset
from mentortui.domain.persona import Want
from mentortui.journal import Journal
from tests.builders import START, Clock


def test_a_goal_keeps_what_it_is_given(journal: Journal) -> None:
    goal = journal.goals.add(" Lead a project\nby June ", "long", ("talent", "talent", "growth"), ("career",), date(2027, 6, 1))
    assert goal == journal.goals.get(goal.id)
    assert (goal.text, goal.horizon, goal.needs, goal.guidance) == ("Lead a project by June", "long", ("talent", "growth"), ("career",))
    assert (goal.by_on, goal.status) == (date(2027, 6, 1), GoalStatus.OPEN)


@pytest.mark.parametrize(
    "values",
    [
        pytest.param({"text": " "}, id="no words"),
        pytest.param({"text": "x" * 2001}, id="too many words"),
        pytest.param({"horizon": "never"}, id="horizon"),
        pytest.param({"needs": ("money",)}, id="need"),
        pytest.param({"guidance": ("magic",)}, id="guidance"),
    ],
)
def test_a_goal_that_cannot_be_is_refused(journal: Journal, values: dict[str, object]) -> None:
    kept = journal.goals.add("Learn to sail")
    with pytest.raises(UsageError):
        journal.goals.add(**{"text": "x"} | values)  # type: ignore[arg-type]
    with pytest.raises(UsageError):
        journal.goals.edit(kept.id, **values)
    assert journal.goals.list(None) == [kept]


def test_editing_a_goal_changes_only_what_is_named(journal: Journal) -> None:
    goal = journal.goals.add("Learn to sail", needs=("talent",), guidance=("technical",), by=date(2027, 1, 1))
    changed = journal.goals.edit(goal.id, horizon="gap", by_on=None)
    assert (changed.text, changed.needs, changed.guidance, changed.horizon, changed.by_on) == ("Learn to sail", ("talent",), ("technical",), "gap", None)
    with pytest.raises(UsageError, match="no field"):
        journal.goals.edit(goal.id, status="reached")


def test_goals_keep_their_history(journal: Journal) -> None:
    first, second, third = (journal.goals.add(text) for text in ("one", "two", "three"))
    assert journal.goals.reach(first.id).status == GoalStatus.REACHED
    assert journal.goals.drop(second.id).status_at == START
    assert journal.goals.list() == [third]
    assert len(journal.goals.list(None)) == 3
    assert journal.goals.reopen(first.id).status == GoalStatus.OPEN
    journal.goals.delete(third.id)
    assert [goal.id for goal in journal.goals.list()] == [first.id]
    with pytest.raises(NotFoundError, match="trash"):
        journal.goals.get(third.id)


def test_goals_come_by_horizon_and_date(journal: Journal) -> None:
    for text, horizon, by in (("d", "gap", None), ("c", "long", None), ("b", "short", None), ("a", "short", date(2027, 1, 1))):
        journal.goals.add(text, horizon, by=by)
    assert [goal.text for goal in journal.goals.list()] == ["a", "b", "c", "d"]


def test_goals_are_found_by_words_and_ids(journal: Journal) -> None:
    sail, write = journal.goals.add("Learn to sail in Ílhavo"), journal.goals.add("Learn to write")
    assert journal.goals.find("ilhavo") == sail
    assert journal.goals.find("WRITE learn") == write
    assert journal.goals.find(sail.id) == sail
    assert journal.goals.find(sail.id[-8:]) == sail
    with pytest.raises(AmbiguousError, match="could be"):
        journal.goals.find("learn")
    with pytest.raises(NotFoundError):
        journal.goals.find("dance")


def test_reflections_stay(journal: Journal, clock: Clock) -> None:
    first = journal.goals.reflect("gaps", "saying no")
    clock.advance(days=90)
    second = journal.goals.reflect("gaps", "asking")
    assert journal.goals.reflections() == [second, first]
    for prompt, answer in (("mood", "fine"), (PROMPTS[0][0], " ")):
        with pytest.raises(UsageError):
            journal.goals.reflect(prompt, answer)


def test_going_on_with_an_answer_is_one_step(journal: Journal) -> None:
    first = journal.goals.reflect("gaps", "saying")
    journal.goals.reflect("gaps", "saying no", first.id)
    assert [r.answer for r in journal.goals.reflections()] == ["saying no"]
    journal.history.undo()
    assert journal.goals.reflections() == []


def test_who_serves_what(journal: Journal) -> None:
    goal = journal.goals.add("Learn to sail", needs=("talent",), guidance=("technical",))
    other = journal.goals.add("Grow", needs=("growth",))
    ana = journal.people.add("Ana Berkova", stage="mentoring")
    journal.people.set_asset(ana.id, "experience", "yes", "sails", serves=("talent",))
    gone = journal.people.add("Ben Okafor", stage="mentoring")
    journal.people.set_asset(gone.id, "experience", "yes", serves=("talent",))
    journal.people.delete(gone.id)
    served = journal.goals.served()
    assert [name for _, name, _ in served[goal.id]] == ["Ana Berkova"]
    assert served[other.id] == []
    rows = {row.need: row for row in journal.goals.coverage()}
    assert len(rows) == 6
    assert [name for _, name in rows["talent"].people] == ["Ana Berkova"]
    assert (rows["talent"].wanted, rows["growth"].wanted, rows["world"].wanted) == (True, True, False)


# Personas


def test_a_persona_is_built_from_goals(journal: Journal) -> None:
    goal = journal.goals.add("Learn to sail", needs=("talent", "functional"), guidance=("political",))
    persona = journal.personas.from_goal(goal.id)
    assert (persona.name, persona.goals) == ("Learn to sail", (goal.id,))
    assert {want.asset for want in persona.wants} == {Asset.EXPERIENCE, Asset.WILLINGNESS, Asset.NETWORK}
    assert all(1 <= want.weight <= 3 for want in persona.wants)
    assert journal.personas.add("The sailor", goals=(goal.id,)).wants == persona.wants


def test_a_persona_is_changed_found_and_deleted(journal: Journal) -> None:
    persona = journal.personas.add("The Translator", wants=(Want(Asset.NETWORK, " knows\neditors ", 2),), sentence="Somebody who")
    assert persona == journal.personas.get(persona.id)
    assert persona.wants == (Want(Asset.NETWORK, "knows editors", 2),)
    changed = journal.personas.edit(persona.id, name="The Interpreter", wants=(Want(Asset.VALUES, "", 1),))
    assert (changed.name, changed.sentence, changed.wants) == ("The Interpreter", "Somebody who", (Want(Asset.VALUES, "", 1),))
    assert journal.personas.find("interpr") == changed
    assert journal.personas.find(persona.id[-8:]) == changed
    journal.personas.add("The Interpreter of dreams")
    with pytest.raises(AmbiguousError):
        journal.personas.find("interpreter")
    journal.personas.delete(persona.id)
    assert [p.name for p in journal.personas.list()] == ["The Interpreter of dreams"]
    with pytest.raises(NotFoundError):
        journal.personas.find("nobody like that")


def test_a_persona_that_cannot_be_is_refused(journal: Journal) -> None:
    persona = journal.personas.add("The Translator")
    for act in (
        lambda: journal.personas.add(" "),
        lambda: journal.personas.add("x", wants=(Want(Asset.NETWORK, "", 4),)),
        lambda: journal.personas.edit(persona.id, name="\n"),
        lambda: journal.personas.edit(persona.id, wants=(Want(Asset.NETWORK, "", 0),)),
        lambda: journal.personas.edit(persona.id, colour="red"),
    ):
        with pytest.raises(UsageError):
            act()
    with pytest.raises(NotFoundError):
        journal.personas.from_goal("nothing")
    assert journal.personas.list() == [persona]


def test_matching_ranks_who_is_known(journal: Journal) -> None:
    with pytest.raises(NotFoundError, match="no persona"):
        journal.personas.match()
    persona = journal.personas.add("The sailor", wants=(Want(Asset.EXPERIENCE, "sails", 3), Want(Asset.NETWORK, "", 1)))
    best = journal.people.add("Best Person", stage="identified")
    journal.people.add("Unknown Person", stage="identified")
    journal.people.add("Address Person")
    gone = journal.people.add("Gone Person", stage="identified")
    for person in (best, gone):
        journal.people.set_asset(person.id, "experience", "yes", "sailed for years")
        journal.people.set_asset(person.id, "network", "yes", "introduced two")
    journal.people.delete(gone.id)
    assert [match.name for match in journal.personas.match(persona.id)] == ["Best Person", "Unknown Person"]
    assert journal.personas.match() == journal.personas.match(persona.id)
