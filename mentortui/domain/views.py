"""A person as the card shows them: the record and what follows from the rest (METHOD B3, C5, F1, F8, G1)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from mentortui.domain.cadence import Rhythm

if TYPE_CHECKING:
    from mentortui.domain.advice import Advice
    from mentortui.domain.meetings import Fit, Meeting
    from mentortui.domain.people import Asset, AssetFact, Person
    from mentortui.domain.value import Promise


@dataclass(frozen=True, slots=True)
class Moment:
    """Something that happened, of whatever kind, ready to be told. `at` aware UTC, `minutes` 0 when unknown.

    `direction` is "out", "in" or "", `ref` the id of what it stands for; `indent` marks what was agreed in
    the meeting above it.
    """

    at: datetime
    kind: str
    text: str = ""
    direction: str = ""
    minutes: int = 0
    ref: str = ""
    indent: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonCard:
    """Everything the card tells. `owed` are my promises, `theirs` theirs; `lately` newest first."""

    person: Person
    rhythm: Rhythm = field(default_factory=Rhythm)
    assets: Mapping[Asset, AssetFact] = field(default_factory=dict)
    given: int = 0
    received: int = 0
    owed: tuple[Promise, ...] = ()
    theirs: tuple[Promise, ...] = ()
    open_advice: tuple[Advice, ...] = ()
    lately: tuple[Moment, ...] = ()
    fits: tuple[Fit, ...] = ()
    next_meeting: Meeting | None = None
    met_through_name: str = ""
