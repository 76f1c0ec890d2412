"""Who could introduce me, ranked, with the reasons in words (C2, D2)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from mentortui.domain.pipeline import Stage
from mentortui.domain.ways import Near, open_ways, ways

NOW = datetime(2026, 11, 22, 9, 14, tzinfo=UTC)


def near(name: str, *links: str, stage: Stage | None = Stage.ADVICE, days: int | None = None, asked: str = "") -> Near:
    return Near(name.lower(), name, stage, NOW - timedelta(days=days) if days is not None else None, frozenset(links), asked)


def found(*people: Near) -> list[tuple[str, tuple[str, ...]]]:
    return [(way.name, way.reasons) for way in ways(people, "Ana", "Northwind Labs", NOW, {"ida": "Ben Okafor"})]


@pytest.mark.parametrize(
    ("one", "reasons"),
    [
        pytest.param(near("Ben", "met-through"), ("led you to Ana", "gives you advice"), id="who led there"),
        pytest.param(near("Ben", "met-through", stage=None), ("led you to Ana",), id="only in the address book"),
        pytest.param(near("Ben", "org", stage=Stage.MENTORING), ("also at Northwind Labs", "mentors you"), id="a colleague who mentors"),
        pytest.param(near("Ben", "org", stage=None, days=12), ("also at Northwind Labs", "in touch lately"), id="a colleague in touch"),
        pytest.param(near("Ida", "together", stage=Stage.MOVED_ON), ("Ben Okafor led you to both", "a friend now"), id="the same lead"),
        pytest.param(near("Ben", "below"), ("Ana led you there", "gives you advice"), id="whom they led to"),
        pytest.param(near("Ben", "above", stage=None), ("at the start of the way to Ana",), id="further up"),
        pytest.param(near("Ben", "met-through", asked="asked"), ("was asked already", "led you to Ana", "gives you advice"), id="asked already"),
    ],
)
def test_reasons(one: Near, reasons: tuple[str, ...]) -> None:
    assert found(one) == [(one.name, reasons)]


@pytest.mark.parametrize(
    "one",
    [
        pytest.param(near("Ben", "org", stage=Stage.IDENTIFIED), id="a colleague not spoken to"),
        pytest.param(near("Ben", "org", stage=None, days=91), id="a colleague long out of touch"),
        pytest.param(near("Ben", "met-through", stage=Stage.DECLINED), id="somebody who declined"),
        pytest.param(near("Ben"), id="nobody of theirs"),
    ],
)
def test_who_is_not_asked(one: Near) -> None:
    assert found(one) == []


def test_the_best_way_comes_first() -> None:
    people = (near("Together", "together"), near("Colleague", "org"), near("Lead", "met-through", stage=None), near("Close", "org", stage=Stage.MENTORING, days=3))
    assert [name for name, _ in found(*people)] == ["Lead", "Close", "Colleague", "Together"]


def test_several_links_count_together() -> None:
    assert [name for name, _ in found(near("One", "org"), near("Two", "org", "below"))] == ["Two", "One"]


def test_who_said_no_comes_last_and_is_not_open() -> None:
    rows = ways([near("Ben", "met-through", asked="no"), near("Ida", "org")], "Ana", "Northwind Labs", NOW)
    assert [way.name for way in rows] == ["Ida", "Ben"]
    assert [way.name for way in open_ways(rows)] == ["Ida"]
