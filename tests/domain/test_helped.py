"""Who helped with a goal (A5)."""

from __future__ import annotations

from datetime import UTC, datetime

from mentortui.domain.advice import Advice
from mentortui.domain.coverage import Helper
from mentortui.domain.goals import Goal
from mentortui.domain.helped import helped, to_thank
from mentortui.domain.people import Asset, AssetFact, Has
from mentortui.domain.pipeline import Stage

NOW = datetime(2026, 11, 22, 9, 14, tzinfo=UTC)
GOAL = Goal(id="g", created_at=NOW, updated_at=NOW, text="Present", needs=("talent",))


def advice(person: str, text: str, decision: str = "") -> Advice:
    return Advice(id=f"{person}-{text}", created_at=NOW, updated_at=NOW, person_id=person, text=text, goal_id="g", received_at=NOW, decision=decision)


def helper(name: str, stage: Stage | None = None, *, serves: bool = False) -> Helper:
    fact = AssetFact(id=name, created_at=NOW, updated_at=NOW, person_id=name, asset=Asset.EXPERIENCE, has=Has.YES, serves=("talent",))
    return Helper(name, name, stage, {Asset.EXPERIENCE: fact} if serves else {})


def test_who_did_most_comes_first_and_is_named_by_what() -> None:
    people = {one.id: one for one in (helper("Ana"), helper("Ben"), helper("Cleo", Stage.MENTORING, serves=True), helper("Dora", serves=True))}
    pieces = [advice("Ana", "say it first"), advice("Ben", "leave it out", "adapt"), advice("Ben", "count"), advice("Nobody", "gone")]
    talked = [("Ana", "What comes first?"), ("Cleo", "Who listens?")]
    found = helped(GOAL, pieces, talked, [people["Cleo"], people["Dora"]], people)
    assert [one.name for one in found] == ["Ben", "Ana", "Cleo", "Dora"]
    assert found[0].ways == ("advice: “leave it out”", "advice: “count”")
    assert (found[0].advice_id, found[1].ways[1]) == ("Ben-leave it out", "talked about: What comes first?")
    assert [one.did for one in found] == [True, True, True, False]


def test_who_only_could_have_helped_is_not_named_as_who_did() -> None:
    people = {"Dora": helper("Dora", serves=True)}
    found = helped(GOAL, [], [], people.values(), people)
    assert [one.name for one in found] == ["Dora"]
    assert to_thank(found) == []
    assert [one.name for one in to_thank(helped(GOAL, [advice("Dora", "count")], [], people.values(), people))] == ["Dora"]
