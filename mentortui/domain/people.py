"""A person in the address book, and what is known of their assets (METHOD B2, C1, C4, D5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from mentortui.domain.assets import Asset, Has
from mentortui.domain.pipeline import Stage
from mentortui.domain.record import Record

__all__ = ["RELATIONS", "SOURCES", "TIES", "Asset", "AssetFact", "Direction", "Has", "Person", "Seniority"]


class Seniority(StrEnum):
    """How far ahead of me they are; the larger the distance the more patience (F1)."""

    PEER = "peer"
    SENIOR = "senior"
    FAR = "far"


class Direction(StrEnum):
    """Who mentors whom (C4); one person may be both."""

    MENTOR = "mentor"
    MENTEE = "mentee"
    BOTH = "both"


SOURCES: tuple[str, ...] = ("work", "network", "alumni", "event", "community", "class", "club", "platform", "social", "chance")
"""Where people come from (C1): suggestions, any other word is kept as typed."""

RELATIONS: tuple[str, ...] = ("formal", "informal", "peer", "reverse", "virtual")
"""Types of mentoring (C4)."""

TIES: tuple[str, ...] = ("friend", "colleague", "partner", "manager", "teacher", "client", "family")
"""What a person also is (H2): suggestions, any other word is kept as typed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Record):
    """Somebody I know or want to know. `stage` None means: in the address book, not in the pipeline (C3).

    `name_key` is the folded name people are sorted and compared by; `import_key` says where an import found them. `relation` holds
    one or several types of mentoring (C4), separated by commas; `ties` what they also are to me (H2).
    """

    name: str
    name_key: str = ""
    given: str = ""
    email: str = ""
    phone: str = ""
    url: str = ""
    role: str = ""
    org: str = ""
    place: str = ""
    tz: str = ""
    culture: str = ""
    language: str = ""
    pronoun: str = ""
    seniority: str = ""
    source: str = ""
    source_place: str = ""
    met_through: str = ""
    stage: Stage | None = None
    stage_at: datetime | None = None
    direction: str = ""
    relation: str = "informal"
    cares_about: str = ""
    channel: str = ""
    feedback_style: str = ""
    cadence_days: int | None = None
    bumped_at: datetime | None = None
    notes: str = ""
    import_key: str = ""
    connected_on: date | None = None
    confidential: int = 0
    ties: tuple[str, ...] = ()

    @property
    def relations(self) -> tuple[str, ...]:
        """The types of mentoring between us (C4), one or several, in the order of RELATIONS."""
        said = {word.strip() for word in self.relation.split(",")}
        return tuple(word for word in RELATIONS if word in said)

    @property
    def called(self) -> str:
        """The name to greet them by: what the user set, else the first word of the name."""
        return self.given or self.name.split(" ", 1)[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class AssetFact(Record):
    """What is known of one asset of one person, with its evidence, source and date (B2, B3)."""

    person_id: str
    asset: Asset
    has: Has = Has.UNKNOWN
    evidence: str = ""
    source: str = ""
    noted_on: date | None = None
    serves: tuple[str, ...] = ()
