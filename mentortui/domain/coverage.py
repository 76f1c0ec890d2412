"""Which need is served by whom, and which by nobody (METHOD A2, A3, B5)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from mentortui.domain.goals import Goal, GoalStatus, Guidance, Need
from mentortui.domain.listings import CoverageRow
from mentortui.domain.people import Asset, AssetFact, Has
from mentortui.domain.pipeline import Stage

SERVED, WANTED, NOT_ASKED = "served", "wanted", ""
_HELPS = frozenset({Has.YES, Has.PART})


@dataclass(frozen=True, slots=True)
class Helper:
    """Somebody and what is known of their assets; who declined serves nobody's need."""

    id: str
    name: str
    stage: Stage | None
    assets: Mapping[Asset, AssetFact]

    def serves(self, need: str) -> bool:
        """True where an asset they have, wholly or in part, was noted to serve the need."""
        if self.stage is Stage.DECLINED:
            return False
        return any(fact.has in _HELPS and need in fact.serves for fact in self.assets.values())


def coverage(goals: Iterable[Goal], helpers: Iterable[Helper]) -> list[CoverageRow]:
    """One row for each of the six needs, in the method's order; helpers in the order given.

    A kind of guidance is "wanted" where an open goal asks for it under this need and nobody serves the need,
    "served" where somebody does, and "" where no goal asks.
    """
    open_goals = [goal for goal in goals if goal.status == GoalStatus.OPEN]
    people = list(helpers)
    return [_row(need, open_goals, people) for need in Need]


def gaps(rows: Iterable[CoverageRow]) -> list[str]:
    """The needs that an open goal asks for and nobody serves, in order."""
    return [row.need for row in rows if row.wanted and not row.people]


def _row(need: Need, goals: list[Goal], helpers: list[Helper]) -> CoverageRow:
    asking = [goal for goal in goals if need in goal.needs]
    serving = tuple((one.id, one.name) for one in helpers if one.serves(need))
    met = SERVED if serving else WANTED
    guidance = {
        kind.value: met if any(kind in goal.guidance for goal in asking) else NOT_ASKED for kind in Guidance
    }
    return CoverageRow(need=need.value, guidance=guidance, people=serving, wanted=bool(asking))
