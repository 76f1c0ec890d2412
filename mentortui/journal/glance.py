"""The card of the first frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentortui.store import glance

if TYPE_CHECKING:
    from mentortui.domain.glance import Glance
    from mentortui.journal.desk import Desk


def read_glance(desk: Desk, person_id: str) -> Glance | None:
    """What the card shows of a person, read without loading a record; None for an unknown id."""
    zone, today = desk.zone, desk.today_on()
    with desk.reading() as conn:
        return glance.read(conn, person_id, zone, today)
