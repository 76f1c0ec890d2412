"""What a mentor keeps: stories, what was agreed, stretch tasks (METHOD H5–H7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from mentortui.domain.record import Record

OUTCOMES: tuple[str, ...] = ("success", "failure")
"""How a story ended (H5): both are worth telling."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Story(Record):
    """Something that happened to me and is worth telling (H5); `outcome` is one of OUTCOMES or empty."""

    title: str
    text: str = ""
    outcome: str = ""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement(Record):
    """Boundaries and expectations (H6): with one mentee, or, with no `person_id`, what I offer anybody.

    `minutes` a month; `rhythm` how often, `reach` how to reach me, `agenda` who brings it and when, `confidence` what stays between us.
    """

    person_id: str = ""
    minutes: int | None = None
    rhythm: str = ""
    reach: str = ""
    agenda: str = ""
    confidence: str = ""
    agreed_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch(Record):
    """A task a size too large, set for a mentee (H7), and what came of it."""

    person_id: str
    text: str
    set_at: datetime
    by_on: date | None = None
    done_at: datetime | None = None
    outcome: str = ""
