"""When to look again at what has no answer yet (D4, G2): the day on which Today will ask."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from mentortui.domain.messages import Draft
from mentortui.domain.pipeline import Stage
from mentortui.domain.views import Moment
from mentortui.domain.waiting import look_again

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


def moment(days: float, kind: str, direction: str = "out") -> Moment:
    return Moment(NOW - timedelta(days=days), "email" if kind.startswith("sent-") else kind, direction=direction, ref=kind)


def drafts(moments: list[Moment]) -> list[Draft]:
    """The messages behind those that were sent from here."""
    return [Draft(id=one.ref, created_at=one.at, updated_at=one.at, person_id="p", kind=one.ref.removeprefix("sent-"), sent_at=one.at)
            for one in moments if one.ref.startswith("sent-")]


@pytest.mark.parametrize(
    ("stage", "newest_first", "expected"),
    [
        pytest.param(Stage.REACHED_OUT, [moment(1, "sent-cold")], date(2026, 12, 1), id="ten-days-after-the-first"),
        pytest.param(Stage.REACHED_OUT, [moment(1, "sent-check-in"), moment(12, "sent-cold")], date(2026, 12, 5), id="two-weeks-after-the-second"),
        pytest.param(Stage.REACHED_OUT, [moment(1, "stage", ""), moment(1, "email")], date(2026, 12, 1), id="a-line-that-was-noted"),
        pytest.param(Stage.IN_CONVERSATION, [moment(1, "email")], None, id="news-in-a-conversation"),
        pytest.param(Stage.IN_CONVERSATION, [moment(1, "sent-advice-ask")], date(2026, 12, 1), id="an-ask-in-a-conversation"),
        pytest.param(Stage.REACHED_OUT, [moment(1, "email", "in"), moment(2, "sent-cold")], None, id="answered"),
        pytest.param(Stage.ADVICE, [moment(1, "meeting", ""), moment(2, "sent-advice-ask")], None, id="met-since"),
        pytest.param(Stage.ADVICE, [moment(1, "sent-check-in")], None, id="a-check-in-alone"),
        pytest.param(Stage.PAUSED, [moment(1, "sent-cold")], None, id="paused"),
        pytest.param(None, [moment(1, "sent-cold")], None, id="outside-the-pipeline"),
        pytest.param(Stage.REACHED_OUT, [], None, id="nothing-sent"),
    ],
)
def test_look_again(stage: Stage | None, newest_first: list[Moment], expected: date | None) -> None:
    assert look_again(newest_first, drafts(newest_first), stage, "Europe/Lisbon") == expected
