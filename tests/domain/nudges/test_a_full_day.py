"""A day holds a handful: what is gentle stands back, what somebody waits for does not (G1)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from mentortui.domain.nudges import Facts
from mentortui.domain.nudges.facts import FirstStepFact
from mentortui.domain.pipeline import Stage
from tests.domain.nudges.facts_for_tests import TODAY, advice, ago, checks, facts, items, person, promise


def quiet(count: int, days: float = 60) -> list:
    return [person(id=f"p{n:02}", name=f"Person {n:02}", last_contact_at=ago(days=days + n)) for n in range(count)]


def new(count: int) -> Facts:
    people = [person(id=f"n{n:02}", name=f"New {n:02}", stage=Stage.IDENTIFIED, stage_at=ago(days=30 + n), last_contact_at=None) for n in range(count)]
    return facts(*people, first_steps=tuple(FirstStepFact(one.id) for one in people))


@pytest.mark.parametrize(("count", "soon", "later"), [(5, 5, 0), (6, 5, 1), (40, 5, 35)])
def test_who_went_quiet_comes_a_handful_a_day(count, soon, later) -> None:
    found = checks(facts(*quiet(count)))
    assert (found.count("gone-quiet soon"), found.count("gone-quiet later")) == (soon, later)


@pytest.mark.parametrize(("count", "shown"), [(0, 0), (2, 2), (3, 3), (4, 3), (40, 3)])
def test_first_steps_are_three_at_a_time_and_the_oldest_first(count, shown) -> None:
    found = [item.name for item in items(new(count))]
    assert len(found) == shown
    if count == 40:
        assert sorted(found) == ["New 37", "New 38", "New 39"]


def test_beyond_a_dozen_only_what_is_gentle_waits() -> None:
    weighed = tuple(advice(id=f"a{n}", received_at=ago(days=50 + n)) for n in range(10))
    promised = tuple(promise(id=f"p{n}", by_on=TODAY + timedelta(days=2)) for n in range(9))
    found = checks(facts(person(), advice=weighed, promises=promised))
    assert found.count("promise soon") == 9
    assert found.count("weigh soon") == 3
    assert found.count("weigh later") == 7
    many = tuple(promise(id=f"p{n}", by_on=TODAY + timedelta(days=2)) for n in range(20))
    assert checks(facts(person(), promises=many)).count("promise soon") == 20


def test_what_was_sent_back_keeps_its_order_and_stands_first_in_later() -> None:
    found = items(facts(*quiet(8), promises=(promise(person_id="p00", by_on=TODAY + timedelta(days=30)),)))
    states = [str(item.state) for item in found]
    assert states == ["soon"] * 5 + ["later"] * 4
    assert [item.check for item in found[5:]] == ["gone-quiet"] * 3 + ["promise"]
