"""When to look again at what has no answer yet (D4, G2): the day on which Today will ask."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from mentortui.domain.nudges import Facts, PersonFact, SentFact, due_items
from mentortui.domain.nudges.contact import look_again
from mentortui.domain.nudges.nudge import LOGGED, View
from mentortui.domain.pipeline import Stage

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
ZONE = "Europe/Lisbon"


def sent(days: float, kind: str) -> SentFact:
    return SentFact("p", f"{kind}-{days}", kind, NOW - timedelta(days=days))


def told(facts: Facts, now: datetime) -> date | None:
    view = View(facts, now, ZONE)
    return look_again(view, view.asked["p"]) if "p" in view.asked else None


def asks(facts: Facts, now: datetime) -> bool:
    return any(nudge.check in ("check-in-once", "let-rest") for nudge in due_items(facts, now, ZONE))


@pytest.mark.parametrize(
    ("stage", "lines", "last_in", "expected"),
    [
        pytest.param(Stage.REACHED_OUT, [sent(1, "cold")], None, date(2026, 12, 1), id="ten-days-after-the-first"),
        pytest.param(Stage.REACHED_OUT, [sent(12, "cold"), sent(1, "check-in")], None, date(2026, 12, 5), id="two-weeks-after-the-second"),
        pytest.param(Stage.REACHED_OUT, [sent(1.5, "cold"), sent(1.4, "check-in")], None, date(2026, 11, 30), id="two-of-one-day"),
        pytest.param(Stage.REACHED_OUT, [sent(1, LOGGED)], None, date(2026, 12, 1), id="a-line-that-was-noted"),
        pytest.param(Stage.IDENTIFIED, [sent(1, LOGGED)], None, date(2026, 12, 1), id="the-first-line-was-noted"),
        pytest.param(Stage.IN_CONVERSATION, [sent(1, LOGGED)], None, None, id="news-in-a-conversation"),
        pytest.param(Stage.IN_CONVERSATION, [sent(1, "advice-ask")], None, date(2026, 12, 1), id="an-ask-in-a-conversation"),
        pytest.param(Stage.IN_CONVERSATION, [sent(9, "advice-ask"), sent(1, LOGGED)], None, date(2026, 12, 5), id="an-ask-and-a-noted-line"),
        pytest.param(Stage.REACHED_OUT, [sent(2, "cold")], 1, None, id="answered"),
        pytest.param(Stage.ADVICE, [sent(2, "advice-ask")], 1, None, id="met-since"),
        pytest.param(Stage.ADVICE, [sent(1, "check-in")], None, None, id="a-check-in-alone"),
        pytest.param(Stage.PAUSED, [sent(1, "cold")], None, None, id="paused"),
        pytest.param(None, [sent(1, "cold")], None, None, id="outside-the-pipeline"),
        pytest.param(Stage.REACHED_OUT, [], None, None, id="nothing-sent"),
    ],
)
def test_look_again(stage: Stage | None, lines: list[SentFact], last_in: float | None, expected: date | None) -> None:
    at = NOW - timedelta(days=last_in) if last_in is not None else None
    facts = Facts(people={"p": PersonFact("p", "Ana Berkova", stage=stage, last_in_at=at)}, sent=tuple(lines))
    assert told(facts, NOW) == expected
    days = [NOW + timedelta(days=day) for day in range(40)]
    assert next((day.date() for day in days if asks(facts, day)), None) == expected
