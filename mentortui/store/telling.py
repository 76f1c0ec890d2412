"""Everything that happened with one person, with more detail than their page has room for: what export tells."""

from __future__ import annotations

import sqlite3
from datetime import datetime

from mentortui.domain.people import Person
from mentortui.domain.views import Moment
from mentortui.store import records

_STORY = """
SELECT e.happened_at AS at, 0 AS turn, CASE WHEN d.kind IS NOT NULL THEN 'sent-' || d.kind ELSE e.kind END, e.text, e.direction, e.minutes, e.id
  FROM entry e LEFT JOIN draft d ON d.id = e.draft_id WHERE e.person_id = :p AND e.deleted_at IS NULL
  AND NOT (coalesce(d.kind, '') = 'report-back' AND d.advice_id IS NOT NULL)
UNION ALL SELECT happened_at, 1, direction, text, CASE direction WHEN 'given' THEN 'out' ELSE 'in' END, 0, id FROM value
  WHERE person_id = :p AND deleted_at IS NULL
UNION ALL SELECT received_at, 2, 'advice', text, 'in', 0, id FROM advice WHERE person_id = :p AND deleted_at IS NULL
UNION ALL SELECT decided_at, 3, decision, '“' || text || '”' || CASE because WHEN '' THEN '' ELSE ', because ' || because END, '', 0, id
  FROM advice WHERE person_id = :p AND deleted_at IS NULL AND decided_at IS NOT NULL AND decision <> ''
UNION ALL SELECT result_at, 4, 'result', '“' || text || '”: ' || result, '', 0, id
  FROM advice WHERE person_id = :p AND deleted_at IS NULL AND result_at IS NOT NULL
UNION ALL SELECT reported_at, 5, CASE decision WHEN 'decline' THEN 'why-not' ELSE 'reported' END, '', 'out', 0, id
  FROM advice WHERE person_id = :p AND deleted_at IS NULL AND reported_at IS NOT NULL
UNION ALL SELECT made_at, 6, 'promise', text, CASE mine WHEN 1 THEN 'out' ELSE 'in' END, 0, id FROM promise
  WHERE person_id = :p AND deleted_at IS NULL
UNION ALL SELECT kept_at, 7, 'kept', text, CASE mine WHEN 1 THEN 'out' ELSE 'in' END, 0, id FROM promise
  WHERE person_id = :p AND deleted_at IS NULL AND kept_at IS NOT NULL
UNION ALL SELECT updated_at, 8, 'called-off', '', '', 0, id FROM meeting WHERE person_id = :p AND deleted_at IS NULL AND status = 'cancelled'
ORDER BY at, turn, 7
"""


_TOLD_OF = """stage IS NOT NULL OR direction <> '' OR notes <> '' OR cares_about <> '' OR id IN (
  SELECT person_id FROM entry WHERE deleted_at IS NULL UNION SELECT person_id FROM value WHERE deleted_at IS NULL
  UNION SELECT person_id FROM advice WHERE deleted_at IS NULL UNION SELECT person_id FROM promise WHERE deleted_at IS NULL
  UNION SELECT person_id FROM meeting WHERE deleted_at IS NULL)"""


def people(conn: sqlite3.Connection) -> list[Person]:
    """Everybody who has a stage or a side (C4), or of whom anything is noted, by name."""
    return records.where(conn, Person, _TOLD_OF, order="name_key, id")


def story(conn: sqlite3.Connection, person_id: str) -> list[Moment]:
    """The oldest first. Kinds are those of `domain.telling`; `ref` is the id of the row it stands for."""
    rows = conn.execute(_STORY, {"p": person_id}).fetchall()
    return [Moment(datetime.fromisoformat(at), kind, text, direction, minutes, ref) for at, _, kind, text, direction, minutes, ref in rows]
