"""A message that was begun and left without a word: as if it had not been begun."""

from __future__ import annotations

from mentortui.domain.errors import ConflictError, NotFoundError
from mentortui.journal.desk import Desk
from mentortui.journal.history import History
from mentortui.store import begun


def forget(desk: Desk, draft_id: str) -> bool:
    """Take back the step that began a draft; False, and the draft stays, where anything was done since.

    The two texts of an introduction were begun in one step and go in one.
    """
    try:
        History(desk).undo(only=lambda conn: begun.is_newest_step(conn, draft_id))
    except (ConflictError, NotFoundError):
        return False
    return True
