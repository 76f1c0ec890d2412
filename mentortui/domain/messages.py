"""A message to a person, from first word to sent (METHOD D, E6, F5, G)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from mentortui.domain.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft(Record):
    """What is being written to whom. `kind` is one of the coach's kinds, `channel` email, chat or phone.

    `silenced` holds the checks put aside for this draft ("not this time"); `advice_id` the advice a report-back tells of;
    `via_id` the introducer of an intro request or blurb, and of other kinds to an introducer whom it is about (D2).
    """

    person_id: str
    kind: str
    channel: str = "email"
    subject: str = ""
    body: str = ""
    goal_id: str = ""
    meeting_id: str = ""
    advice_id: str = ""
    via_id: str = ""
    silenced: tuple[str, ...] = ()
    copied_at: datetime | None = None
    sent_at: datetime | None = None

    @property
    def text(self) -> str:
        """Subject line, an empty line, body: what the coach reads; offsets refer to this."""
        return f"Subject: {self.subject}\n\n{self.body}" if self.channel == "email" else self.body


TO_INTRODUCER = ("intro-request", "intro-blurb")
"""Kinds that go to the introducer and are about the person (D2)."""


def recipient(draft: Draft) -> str:
    """Id of the one it is written to: both texts of an introduction go to the introducer (D2)."""
    return draft.via_id if draft.kind in TO_INTRODUCER and draft.via_id else draft.person_id
