"""What the card draws of a person in the first frame, and nothing more.

The records themselves are dataclasses, and loading those takes longer than reading and drawing all of Today. The names are
those of `PersonCard`, so that one function draws both. Instants are aware UTC, dates local.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from mentortui.domain.assets import Asset
from mentortui.domain.cadence import Rhythm
from mentortui.domain.named import NamedTuple
from mentortui.domain.nudges.facts import AdviceFact, MeetingFact, PromiseFact
from mentortui.domain.pipeline import Stage


class GlancePerson(NamedTuple):
    """Who it is, as `Person`."""

    name: str
    role: str
    org: str
    place: str
    tz: str
    pronoun: str
    stage: Stage | None
    cares_about: str


class GlanceAsset(NamedTuple):
    """What is known of one asset, as `AssetFact` (B3)."""

    has: str


class GlanceMoment(NamedTuple):
    """Something that happened, as `Moment`; `minutes` 0 when unknown."""

    at: datetime
    kind: str
    text: str
    direction: str
    minutes: int
    private: bool = False


class Glance(NamedTuple):
    """The card at its usual size, as `PersonCard`."""

    person: GlancePerson
    rhythm: Rhythm
    assets: Mapping[Asset, GlanceAsset]
    given: int
    received: int
    owed: tuple[PromiseFact, ...]
    theirs: tuple[PromiseFact, ...]
    open_advice: tuple[AdviceFact, ...]
    lately: tuple[GlanceMoment, ...]
    next_meeting: MeetingFact | None
