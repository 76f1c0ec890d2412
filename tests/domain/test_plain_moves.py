"""Which sign moves a person by itself (C3)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from mentortui.domain.pipeline import FRESH, Sign, Stage, plain_move, sign_of

NOW = datetime(2026, 11, 22, 9, 14, tzinfo=UTC)
TALK = Stage.IN_CONVERSATION


def ago(days: float) -> datetime:
    return NOW - timedelta(days=days)


@pytest.mark.parametrize(
    ("stage", "reply", "met"),
    [
        pytest.param(None, None, None, id="address book"),
        pytest.param(Stage.IDENTIFIED, None, TALK, id="identified"),
        pytest.param(Stage.CREATING_VALUE, None, TALK, id="creating value"),
        pytest.param(Stage.REACHED_OUT, TALK, TALK, id="reached out"),
        pytest.param(Stage.IN_CONVERSATION, None, None, id="in conversation"),
        pytest.param(Stage.ADVICE, None, None, id="advice"),
        pytest.param(Stage.MENTORING, None, None, id="mentoring"),
        pytest.param(Stage.PAUSED, None, None, id="paused"),
        pytest.param(Stage.DECLINED, None, None, id="declined"),
        pytest.param(Stage.MOVED_ON, None, None, id="friends"),
    ],
)
def test_what_each_stage_makes_of_a_sign(stage: Stage | None, reply: Stage | None, met: Stage | None) -> None:
    assert plain_move(stage, Sign.REPLY, NOW, NOW) is reply
    assert plain_move(stage, Sign.MET, NOW, NOW) is met
    assert plain_move(stage, None, NOW, NOW) is None


@pytest.mark.parametrize(
    ("sign", "at", "wrote", "moves"),
    [
        pytest.param(Sign.REPLY, ago(1), ago(5), True, id="an answer"),
        pytest.param(Sign.REPLY, ago(5), ago(5), True, id="in the same minute"),
        pytest.param(Sign.REPLY, ago(6), ago(5), False, id="older than what I wrote"),
        pytest.param(Sign.MET, ago(6), ago(5), True, id="a meeting needs no letter"),
        pytest.param(Sign.REPLY, NOW - FRESH, None, True, id="a month old"),
        pytest.param(Sign.REPLY, NOW - FRESH - timedelta(minutes=1), None, False, id="written down late"),
        pytest.param(Sign.MET, ago(400), None, False, id="a meeting of last year"),
    ],
)
def test_when_it_happened(sign: Sign, at: datetime, wrote: datetime | None, moves: bool) -> None:
    assert plain_move(Stage.REACHED_OUT, sign, at, NOW, wrote) is (TALK if moves else None)


@pytest.mark.parametrize(
    ("kind", "direction", "sign"),
    [
        ("email", "in", Sign.REPLY), ("chat", "in", Sign.REPLY), ("call", "in", Sign.REPLY), ("call", "", Sign.REPLY), ("meeting", "", Sign.MET),
        ("email", "out", None), ("chat", "", None), ("call", "out", None), ("note", "in", None), ("research", "", None), ("intro", "in", None),
    ],
)
def test_what_an_entry_says(kind: str, direction: str, sign: Sign | None) -> None:
    assert sign_of(kind, direction) is sign
