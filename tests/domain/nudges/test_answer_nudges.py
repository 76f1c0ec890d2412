"""Somebody wrote, and the next line is mine (D4, G1)."""

from __future__ import annotations

import pytest

from mentortui.domain.nudges import LetterFact
from mentortui.domain.pipeline import Stage
from tests.domain.nudges.facts_for_tests import ago, ahead, checks, draft, facts, items, meeting, met, only, person


def wrote(days: float, **known) -> dict:
    at = ago(days=days)
    return {"letters": (LetterFact("e1", "priya", at, known.pop("kind", "email")),), **known}


def writer(days: float, **known):
    return person(last_contact_at=ago(days=days), last_in_at=ago(days=days), **known)


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        pytest.param(0.9, ["answer soon"], id="within a day"),
        pytest.param(1, ["answer now"], id="a day"),
        pytest.param(14, ["answer now"], id="two weeks"),
        pytest.param(15, ["answer later"], id="older ones further down"),
        pytest.param(30, ["answer later"], id="a month"),
        pytest.param(31, [], id="then the rhythm says it"),
    ],
)
def test_when_a_line_wants_an_answer(days: float, expected: list[str]) -> None:
    quiet = {"cadence_days": 300}
    assert checks(facts(writer(days, **quiet), **wrote(days))) == expected


@pytest.mark.parametrize(
    ("days", "every", "expected"),
    [
        pytest.param(21, 7, ["answer soon"], id="the week is long over"),
        pytest.param(15, 14, ["answer later"], id="the fortnight has its grace"),
        pytest.param(13, 7, ["answer now"], id="still to be answered now"),
    ],
)
def test_a_line_left_alone_hides_no_drift(days: float, every: int, expected: list[str]) -> None:
    assert checks(facts(writer(days, cadence_days=every), **wrote(days))) == expected


def test_what_it_says_and_does() -> None:
    nudge = only(facts(writer(10), **wrote(10, kind="chat")))
    assert (nudge.verb, nudge.name, nudge.why, nudge.rule) == ("Answer", "Priya Raman", "wrote Thu 12", "G1")
    assert nudge.do == ("reply", "priya", "chat")
    assert nudge.key == "answer:e1"


@pytest.mark.parametrize("stage", [Stage.PAUSED, Stage.DECLINED, None])
def test_who_rests_is_left_in_peace(stage: Stage | None) -> None:
    assert checks(facts(writer(3, stage=stage), **wrote(3))) == []


@pytest.mark.parametrize("stage", [Stage.IDENTIFIED, Stage.REACHED_OUT, Stage.MENTORING, Stage.MOVED_ON])
def test_everybody_else_gets_an_answer(stage: Stage) -> None:
    assert "answer now" in checks(facts(writer(3, stage=stage), **wrote(3)))


def test_a_meeting_answers_too() -> None:
    assert not [one for one in items(facts(writer(3), meetings=(meeting(starts_at=ahead(days=60)),), **wrote(3))) if one.check == "answer"]
    assert checks(facts(writer(1.5), meetings=(met(ago(days=2)),), **wrote(1.5))) == ["thank now"]


def test_what_was_begun_since_is_opened() -> None:
    begun = draft(kind="advice-ask", updated_at=ago(hours=2))
    assert only(facts(writer(3), drafts=(begun,), **wrote(3))).do == ("open-draft", "d1")
    older = draft(kind="advice-ask", updated_at=ago(days=5))
    assert ("reply", "priya", "email") in [one.do for one in items(facts(writer(3), drafts=(older,), **wrote(3)))]


def test_while_an_answer_is_due_nobody_has_gone_quiet() -> None:
    assert checks(facts(writer(13, cadence_days=7), **wrote(13))) == ["answer now"]
