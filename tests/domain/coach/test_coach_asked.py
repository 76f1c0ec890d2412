"""The golden rule on short messages by a third and a fifth author, counted: what is heard, and what is stopped though it asks for nothing lasting (D1)."""

from __future__ import annotations

import tomllib
from pathlib import Path

from mentortui.domain.coach import review

TEXTS = tomllib.loads((Path(__file__).parent / "asked.toml").read_text(encoding="utf-8"))["text"]
HEARD, STOPPED = 154, {"q122"}
"""Of 190 asks, and which of 170 innocent texts. A change may raise the one and empty the other, never the reverse."""


def told(one: dict[str, str]) -> bool:
    return "golden-rule" in {finding.check for finding in review(one["kind"], one["text"]).findings}


def test_most_asks_are_heard() -> None:
    asks = [one for one in TEXTS if one["ask"]]
    assert len(asks) == 190
    assert sum(map(told, asks)) >= HEARD


def test_hardly_an_innocent_text_is_stopped() -> None:
    innocent = [one for one in TEXTS if not one["ask"]]
    assert len(innocent) == 170
    assert {one["id"] for one in innocent if told(one)} <= STOPPED
