"""What Today needs to know of those I mentor: stretch tasks with a day, time promised and spent (METHOD H6, H7).

On the way to the first frame: rows and light facts only, and one cheap question where nothing of it is used.
"""

from __future__ import annotations

import sqlite3
from datetime import date, datetime

from mentortui.domain.nudges.facts import PromisedFact, SpentFact, StretchFact

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_STRETCHES = "SELECT id, person_id, text, by_on FROM stretch WHERE deleted_at IS NULL AND done_at IS NULL AND by_on IS NOT NULL"
_AGREED = "SELECT coalesce(person_id, ''), minutes FROM agreement WHERE deleted_at IS NULL AND minutes IS NOT NULL ORDER BY id"
_MENTEES = "SELECT id FROM person WHERE direction IN ('mentee', 'both') AND direction <> '' AND deleted_at IS NULL"
# All of a month lies within 31 days of the newest entry in it; where the newest is older, nothing of the month was spent.
_SPENT = """
SELECT e.person_id, e.happened_at, e.minutes FROM entry e WHERE e.person_id = ?1 AND e.deleted_at IS NULL AND e.minutes > 0
  AND e.happened_at >= (SELECT strftime('%Y-%m-%dT%H:%M:%f', max(n.happened_at), '-32 days') FROM entry n
    WHERE n.person_id = ?1 AND n.deleted_at IS NULL AND n.minutes > 0)
"""


def read(conn: sqlite3.Connection) -> dict[str, tuple[Any, ...]]:
    """The fields `stretches`, `promised` and `spent` of the facts."""
    tasks = tuple(StretchFact(id, person, text, date.fromisoformat(by)) for id, person, text, by in conn.execute(_STRETCHES))
    agreed = dict(conn.execute(_AGREED).fetchall())
    if not agreed:
        return {"stretches": tasks, "promised": (), "spent": ()}
    usual = agreed.get("")
    mentees = [id for (id,) in conn.execute(_MENTEES).fetchall()]
    promised = tuple(PromisedFact(id, minutes) for id in mentees if (minutes := agreed.get(id, usual)))
    spent = tuple(
        SpentFact(person, datetime.fromisoformat(at), minutes)
        for one in promised for person, at, minutes in conn.execute(_SPENT, [one.person_id])
    )  # fmt: skip
    return {"stretches": tasks, "promised": promised, "spent": spent}
