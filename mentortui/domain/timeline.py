"""What happened with a person, in one chronological list (METHOD C5, E3, G1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from mentortui.domain.record import Record


class EntryKind(StrEnum):
    """Kinds of entries. The first five are what a user logs; the rest are written by the app's own verbs."""

    CALL = "call"
    EMAIL = "email"
    CHAT = "chat"
    MEETING = "meeting"
    NOTE = "note"
    RESEARCH = "research"
    STAGE = "stage"
    INTRO = "intro"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry(Record):
    """One thing that happened. `direction` is "out" (from me), "in" (from them) or ""; `minutes` 0 when unknown."""

    person_id: str
    kind: str
    text: str = ""
    direction: str = ""
    happened_at: datetime
    minutes: int = 0
    meeting_id: str = ""
    draft_id: str = ""
    url: str = ""
    confidential: int = 0
