"""How a relationship may end, and the text that fits: a kind way out, or a good end (METHOD G5, G6)."""

from __future__ import annotations

from typing import NamedTuple

from mentortui.domain.pipeline import INFO, Stage

FRIEND = "friend"
"""What somebody becomes when the mentoring has come to its natural end (G6, H2)."""


class Ending(NamedTuple):
    """The kind of message that fits, its name on a key, and why it is worth sending."""

    kind: str
    key: str
    words: str


_PARTING = "A grateful line that names what you really need leaves the door open."
ENDINGS: dict[Stage, Ending] = {
    Stage.PAUSED: Ending("mismatch", "a kind word", _PARTING),
    Stage.DECLINED: Ending("mismatch", "a kind word", _PARTING),
    Stage.MOVED_ON: Ending("farewell", "say so", "You both got what you came for. Say so, and stay friends."),
}
"""What fits the three honest ends."""


def ending(came: Stage | None, to: Stage | None) -> Ending | None:
    """The text that fits a move; None where it is no end, or nothing had begun that could end.

    Who never answered is let rest without another word (G2).
    """
    if came is None or to is None or INFO[came].position < INFO[Stage.IN_CONVERSATION].position:
        return None
    return ENDINGS.get(to)


def befriended(ties: tuple[str, ...], to: Stage | None) -> tuple[str, ...]:
    """Their ties after a move: who is moved on is a friend."""
    return (*ties, FRIEND) if to is Stage.MOVED_ON and FRIEND not in ties else ties
