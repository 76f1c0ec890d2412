"""Where a relationship stands (METHOD C3): six stages in order, and three honest ends.

One row a stage; board columns, tracks, filters and the command line follow from this table.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from mentortui.domain.named import NamedTuple


class Stage(StrEnum):
    """The stored and typed name of a stage."""

    IDENTIFIED = "identified"
    CREATING_VALUE = "creating-value"
    REACHED_OUT = "reached-out"
    IN_CONVERSATION = "in-conversation"
    ADVICE = "advice"
    MENTORING = "mentoring"
    PAUSED = "paused"
    DECLINED = "declined"
    MOVED_ON = "moved-on"


class StageInfo(NamedTuple):
    """How a stage is shown and how often its people want a sign of life.

    `position` is 1…6 on the way and 0 at rest; `cadence_days` is the default rhythm (G1), 0 for none.
    """

    stage: Stage
    label: str
    short: str
    position: int
    cadence_days: int


STAGES: tuple[StageInfo, ...] = (
    StageInfo(Stage.IDENTIFIED, "Identified", "identified", 1, 0),
    StageInfo(Stage.CREATING_VALUE, "Creating value", "value", 2, 28),
    StageInfo(Stage.REACHED_OUT, "Reached out", "reached", 3, 0),
    StageInfo(Stage.IN_CONVERSATION, "Conversation", "conversation", 4, 42),
    StageInfo(Stage.ADVICE, "Advice", "advice", 5, 42),
    StageInfo(Stage.MENTORING, "Mentoring", "mentoring", 6, 28),
    StageInfo(Stage.PAUSED, "Paused", "paused", 0, 0),
    StageInfo(Stage.DECLINED, "Declined", "declined", 0, 0),
    StageInfo(Stage.MOVED_ON, "Moved on, friends", "friends", 0, 182),
)
INFO: dict[Stage, StageInfo] = {row.stage: row for row in STAGES}
ON_THE_WAY: tuple[Stage, ...] = tuple(row.stage for row in STAGES if row.position)
AT_REST: tuple[Stage, ...] = tuple(row.stage for row in STAGES if not row.position)


def spoken(stage: Stage) -> str:
    """The stage in a sentence: `in conversation`. Columns that are narrow have the short word."""
    return stage.value.replace("-", " ")


_SPOKEN = {row.short: spoken(row.stage) for row in STAGES}


def spoken_move(text: str) -> str:
    """A move as the history keeps it, `reached → conversation`, in the words of a sentence: `reached out → in conversation`."""
    return " → ".join(_SPOKEN.get(part, part) for part in text.split(" → "))


def onward(stage: Stage) -> Stage | None:
    """The next stage along the way; None at its end (the caller offers *moved on*) and at rest."""
    position = INFO[stage].position
    return ON_THE_WAY[position] if 0 < position < len(ON_THE_WAY) else None


def back(stage: Stage) -> Stage | None:
    """The stage before; None on the first one. From rest the way leads back into *identified*."""
    position = INFO[stage].position
    if position == 0:
        return Stage.IDENTIFIED
    return ON_THE_WAY[position - 2] if position > 1 else None


def at_least(stage: Stage | None, reached: Stage) -> Stage:
    """`reached`, unless the person is already further along, or a friend (G6); who paused or declined comes back to `reached`."""
    if stage is Stage.MOVED_ON:
        return stage
    if stage is None or INFO[stage].position < INFO[reached].position:
        return reached
    return stage


class Sign(StrEnum):
    """What somebody did that says more about where a relationship stands than the stage does."""

    REPLY = "reply"
    MET = "met"


_PLAIN: dict[Sign, frozenset[Stage]] = {
    Sign.REPLY: frozenset({Stage.REACHED_OUT}),
    Sign.MET: frozenset({Stage.IDENTIFIED, Stage.CREATING_VALUE, Stage.REACHED_OUT}),
}
FRESH = timedelta(days=30)
"""What happened longer ago than this is written down late and moves nobody."""


def plain_move(stage: Stage | None, sign: Sign | None, at: datetime, now: datetime, wrote_at: datetime | None = None) -> Stage | None:
    """The stage that a sign at `at` plainly leads to (C3); None where there is something to decide, and for nobody's stage.

    An answer opens a conversation, and so does a meeting. `wrote_at` is my own last message: an answer is younger than
    that. Who rests, or is further along, is moved only by the user. All instants aware.
    """
    if stage is None or sign is None or stage not in _PLAIN[sign] or now - at > FRESH:
        return None
    if sign is Sign.REPLY and wrote_at is not None and at < wrote_at:
        return None
    return Stage.IN_CONVERSATION


def sign_of(kind: str, direction: str) -> Sign | None:
    """The sign an entry of the timeline is: a meeting is one, a line from them is an answer, and so is a call between us."""
    if kind == "meeting":
        return Sign.MET
    if (kind in ("email", "chat", "call") and direction == "in") or (kind == "call" and not direction):
        return Sign.REPLY
    return None
