"""Small dated intentions: a light check-in to come, a nudge put aside, and the profile drafts are filled with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from mentortui.domain.record import Record

CHECK_IN_AFTER_DAYS = 60
"""A light check-in is proposed a couple of months after a good meeting (E6)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn(Record):
    """A light check-in to offer on a day (E6)."""

    person_id: str
    due_on: date
    meeting_id: str = ""
    done_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Snooze(Record):
    """A nudge put aside until a day, or done for good. `nudge_key` is the nudge's own key."""

    nudge_key: str
    until_on: date | None = None
    done_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile(Record):
    """Who I am: what drafts are filled with. There is one row, with the id "me"."""

    name: str = ""
    role: str = ""
    org: str = ""
    tz: str = ""
    intro: str = ""
    signature: str = ""
    pronoun: str = ""
    reflection_days: int = 90
