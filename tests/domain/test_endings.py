"""The text that fits an end (G5, G6), and who becomes a friend."""

from __future__ import annotations

import pytest

from mentortui.domain.coach.kinds import KINDS
from mentortui.domain.endings import ENDINGS, befriended, ending
from mentortui.domain.pipeline import Stage


@pytest.mark.parametrize(
    ("came", "to", "kind"),
    [
        (Stage.MENTORING, Stage.MOVED_ON, "farewell"), (Stage.ADVICE, Stage.PAUSED, "mismatch"), (Stage.IN_CONVERSATION, Stage.DECLINED, "mismatch"),
        (Stage.REACHED_OUT, Stage.PAUSED, ""), (Stage.IDENTIFIED, Stage.DECLINED, ""), (None, Stage.PAUSED, ""),
        (Stage.PAUSED, Stage.MOVED_ON, ""), (Stage.ADVICE, Stage.MENTORING, ""), (Stage.ADVICE, None, ""),
    ],
)  # fmt: skip
def test_ending(came, to, kind) -> None:
    found = ending(came, to)
    assert (found.kind if found else "") == kind


def test_every_ending_is_a_kind_of_message() -> None:
    names = {str(getattr(one, "name", one)) for one in KINDS}
    assert {one.kind for one in ENDINGS.values()} <= names


def test_who_is_moved_on_is_a_friend_once() -> None:
    assert befriended((), Stage.MOVED_ON) == ("friend",)
    assert befriended(("colleague", "friend"), Stage.MOVED_ON) == ("colleague", "friend")
    assert befriended(("colleague",), Stage.PAUSED) == ("colleague",)
