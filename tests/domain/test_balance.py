"""Who gives, begins and asks, and what to change (F1, H2)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from mentortui.domain.balance import Exchange, Lean, begun, chip, one_way, review
from mentortui.domain.pipeline import Stage

START = datetime(2026, 1, 5, tzinfo=UTC)


def of(**values: object) -> Exchange:
    return Exchange(**{"person_id": "x", "name": "Ben Okafor", "called": "Ben", "pronoun": "he"} | values)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("values", "lean"),
    [
        pytest.param({}, None, id="nothing-known"),
        pytest.param({"received": 3}, Lean.THEY_GIVE, id="three-for-nothing"),
        pytest.param({"received": 2}, None, id="two-are-too-few"),
        pytest.param({"received": 6, "given": 2}, Lean.THEY_GIVE, id="three-times-as-much"),
        pytest.param({"received": 6, "given": 3}, None, id="twice-as-much"),
        pytest.param({"asked": 4, "given": 1}, Lean.I_ASK, id="asking-only"),
        pytest.param({"asked": 4, "given": 3}, None, id="asking-and-giving"),
        pytest.param({"begun_by_them": 4}, Lean.THEY_BEGIN, id="they-write-first"),
        pytest.param({"begun_by_them": 4, "begun_by_me": 2}, None, id="both-write"),
        pytest.param({"begun_by_them": 5, "direction": "mentee"}, None, id="a-mentee-writes-first"),
        pytest.param({"given": 5}, Lean.I_GIVE, id="giving-only"),
        pytest.param({"given": 5, "stage": Stage.CREATING_VALUE}, None, id="giving-first-is-the-plan"),
        pytest.param({"given": 5, "direction": "mentee"}, Lean.I_GIVE, id="a-mentee-knows-something-too"),
        pytest.param({"begun_by_me": 6}, None, id="the-mentee-drives"),
        pytest.param({"begun_by_me": 6, "ties": ("friend",)}, Lean.I_BEGIN, id="among-friends"),
        pytest.param({"begun_by_me": 6, "stage": Stage.MOVED_ON}, Lean.I_BEGIN, id="moved-on"),
        pytest.param({"begun_by_me": 6, "direction": "mentee"}, Lean.I_BEGIN, id="my-mentee-waits"),
        pytest.param({"received": 9, "given": 1, "begun_by_me": 9, "ties": ("friend",)}, Lean.THEY_GIVE, id="giving-comes-first"),
    ],
)
def test_review(values, lean) -> None:
    found = review(of(**values))
    assert (found.lean if found else None) == lean
    assert found is None or (found.says.endswith(".") and found.change)


def test_the_sentence_has_the_numbers_and_says_what_to_change() -> None:
    found = review(of(received=5, given=1))
    assert found is not None
    assert (found.says, found.change) == ("In a year you received 5 times and gave once.", "Do one small thing for Ben before you ask again.")
    mentee = review(of(given=7, received=1, direction="mentee", pronoun="she"))
    assert mentee is not None
    assert (mentee.says, mentee.change) == ("In a year you gave 7 times and received once.", "Ask Ben for something she knows better than you.")
    other = review(of(given=7, direction="mentee", pronoun=""))
    assert other is not None
    assert "they know better" in other.change


@pytest.mark.parametrize(
    ("stage", "seniority", "given", "received", "word"),
    [
        (None, "", 0, 0, ""), (Stage.IDENTIFIED, "", 0, 0, "give first"), (Stage.MENTORING, "", 0, 0, "give first"),
        (Stage.PAUSED, "", 0, 0, ""), (Stage.IDENTIFIED, "far", 1, 0, "wait"), (Stage.REACHED_OUT, "far", 1, 0, ""),
        (Stage.MENTORING, "", 1, 3, "one-way"), (None, "", 0, 3, "one-way"), (Stage.MENTORING, "", 2, 5, ""),
    ],
)  # fmt: skip
def test_chip(stage, seniority, given, received, word) -> None:
    assert chip(stage, seniority, given, received) == word
    assert (word == "one-way") == one_way(given, received)


def test_an_answer_begins_nothing() -> None:
    days = [(0, "out"), (3, "in"), (5, "out"), (40, "in"), (41, "out"), (80, ""), (90, "out"), (140, "out")]
    assert begun((START + timedelta(days=day), side) for day, side in days) == (2, 1)
    assert begun([]) == (0, 0)
