"""A person as the card shows them: the record and what follows from the rest (METHOD B3, C5, F1, F8, G1)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from mentortui.domain.cadence import Rhythm

if TYPE_CHECKING:
    from mentortui.domain.advice import Advice
    from mentortui.domain.balance import Review
    from mentortui.domain.giving import Agreement, Stretch
    from mentortui.domain.listings import PassedOn
    from mentortui.domain.meetings import Fit, Meeting
    from mentortui.domain.patience import Patience
    from mentortui.domain.people import Asset, AssetFact, Person
    from mentortui.domain.value import Promise


@dataclass(frozen=True, slots=True)
class Moment:
    """Something that happened, of whatever kind, ready to be told. `at` aware UTC, `minutes` 0 when unknown.

    `direction` is "out", "in" or "", `ref` the id of what it stands for; `indent` marks what was agreed in
    the meeting above it. `private` is what was said in confidence, or in a meeting that was (H8).
    """

    at: datetime
    kind: str
    text: str = ""
    direction: str = ""
    minutes: int = 0
    ref: str = ""
    indent: bool = False
    private: bool = False


@dataclass(frozen=True, slots=True)
class LeadRow:
    """One line of the tree of leads (C2): whose, how deep from 0, whether a sibling follows, and whether it is the one asked about."""

    person_id: str
    name: str
    depth: int
    last: bool
    here: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonCard:
    """Everything the card tells. `owed` are my promises, `theirs` theirs; `lately` newest first.

    Of somebody I mentor also what holds between us (H6) and the stretch tasks not done (H7); `passed` is advice that came from them
    and went on, or went on to them (H1). `kinds` is what was given, the most frequent kind first; `review` what leans to one side
    (H2), `patience` how long to give first (F1).
    """

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
    leads: tuple[LeadRow, ...] = ()
    review: Review | None = None
    patience: Patience | None = None
    kinds: tuple[tuple[str, int], ...] = ()
    agreement: Agreement | None = None
    tasks: tuple[Stretch, ...] = ()
    passed: tuple[PassedOn, ...] = ()
