"""Which need is served by whom (B5)."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from mentortui.domain.coverage import Helper, coverage, gaps
from mentortui.domain.goals import Goal, Guidance, Need
from mentortui.domain.people import Asset, AssetFact, Has
from mentortui.domain.pipeline import Stage

NOW = datetime(2026, 11, 22, tzinfo=UTC)


def goal(needs, guidance=(), status="open") -> Goal:
    return Goal(
        id="g", created_at=NOW, updated_at=NOW, text="Present data", needs=needs, guidance=guidance, status=status
    )


def helper(name: str, serves, has=Has.YES, stage: Stage | None = Stage.ADVICE) -> Helper:
    fact = AssetFact(
        id="f", created_at=NOW, updated_at=NOW, person_id=name, asset=Asset.EXPERIENCE, has=has, serves=serves
    )
    return Helper(name.casefold(), name, stage, {Asset.EXPERIENCE: fact})


def test_six_needs_in_order_even_with_nothing_known() -> None:
    rows = coverage([], [])
    assert [row.need for row in rows] == [need.value for need in Need]
    assert all(set(row.guidance) == {kind.value for kind in Guidance} for row in rows)
    assert not any(row.wanted or row.people or any(row.guidance.values()) for row in rows)
    assert gaps(rows) == []


def test_served_wanted_and_not_asked_for() -> None:
    goals = [goal((Need.TALENT,), (Guidance.TECHNICAL,)), goal((Need.PROJECT,), (Guidance.CAREER,))]
    rows = {row.need: row for row in coverage(goals, [helper("Maria", (Need.TALENT,))])}
    assert rows["talent"].guidance == {"technical": "served", "career": "", "political": "", "emotional": ""}
    assert rows["talent"].people == (("maria", "Maria"),)
    assert rows["project"].guidance["career"] == "wanted"
    assert gaps(rows.values()) == ["project"]


@pytest.mark.parametrize(
    ("one", "serves"),
    [
        pytest.param(helper("A", (Need.TALENT,)), True, id="yes"),
        pytest.param(helper("A", (Need.TALENT,), Has.PART), True, id="in-part"),
        pytest.param(helper("A", (Need.TALENT,), Has.UNKNOWN), False, id="not-known"),
        pytest.param(helper("A", (Need.TALENT,), Has.NO), False, id="no"),
        pytest.param(helper("A", (Need.WORLD,)), False, id="another-need"),
        pytest.param(helper("A", (Need.TALENT,), stage=Stage.DECLINED), False, id="declined"),
        pytest.param(helper("A", (Need.TALENT,), stage=Stage.MOVED_ON), True, id="friends-still-help"),
        pytest.param(helper("A", (Need.TALENT,), stage=None), True, id="address-book"),
    ],
)
def test_who_serves(one: Helper, serves: bool) -> None:
    assert one.serves("talent") is serves


def test_reached_goals_ask_for_nothing() -> None:
    assert gaps(coverage([goal((Need.TALENT,), (Guidance.TECHNICAL,), status="reached")], [])) == []


def test_a_need_without_a_kind_of_guidance_is_still_wanted() -> None:
    assert gaps(coverage([goal((Need.GROWTH,))], [])) == ["growth"]
