"""What they get back for their time (F6)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from mentortui.domain.advice import Advice
from mentortui.domain.returns import MISSING, Return, returns
from mentortui.domain.value import Value

START = datetime(2026, 1, 5, tzinfo=UTC)


def at(days: int | None) -> datetime | None:
    return None if days is None else START + timedelta(days=days)


def advice(got: int, result: int | None, told: int | None, decided: int | None = None, decision: str = "adopt") -> Advice:
    return Advice(id="a", created_at=START, updated_at=START, person_id="x", text="t", received_at=at(got), result_at=at(result),
                  reported_at=at(told), decided_at=at(decided), decision=decision)


def value(kind: str, direction: str = "given") -> Value:
    return Value(id="v", created_at=START, updated_at=START, person_id="x", direction=direction, text="t", kind=kind, happened_at=START)


def test_the_four_returns_and_the_days() -> None:
    pieces = [advice(0, 10, 12), advice(0, 20, 30), advice(5, None, 9, decided=6, decision="decline"), advice(0, None, None)]
    values = [value("thanks"), value("research"), value("feedback"), value("introduction"), value("listening"), value("advocacy", "received")]
    found = returns("x", "Ana", pieces, values, thanked=2)
    assert found.counts == {Return.GRATITUDE: 3, Return.FOLLOW_THROUGH: 3, Return.INFORMATION: 2, Return.OPPORTUNITY: 1}
    assert (found.to_result, found.to_report, found.whole, found.waiting) == (15, 3, 12, 1)
    assert found.next == ""


def test_what_has_not_come_yet_is_named_the_easiest_first() -> None:
    nothing = returns("x", "Ana", [], [], 0)
    assert (nothing.whole, nothing.to_result, nothing.waiting, nothing.next) == (None, None, 0, MISSING[Return.GRATITUDE])
    assert returns("x", "Ana", [advice(0, 1, 2)], [value("research")], 1).next == MISSING[Return.OPPORTUNITY]
