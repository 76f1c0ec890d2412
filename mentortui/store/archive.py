"""All tables a person writes to, as plain rows, for every file that leaves; what is confidential stays behind (METHOD H8).

What may go is decided here once: the other exports ask which ids are among these rows.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection
from typing import Any

from mentortui.domain.advice import WITHOUT_WORDS
from mentortui.store.migrations import TABLES

_OWN_WORDS = ("notes", "cares_about", "feedback_style")
_WITH_PERSON = (
    "asset", "entry", "advice", "draft", "meeting", "takeaway", "promise", "fit", "value", "gift", "check_in", "agreement", "stretch",
    "introduction", "passing",
)
"""Tables of what was said, done and thought with one person; a table not named here holds nothing of that kind."""
_FROM_MEETING = ("entry", "advice", "draft", "takeaway", "promise", "fit", "check_in", "question")
# Each is a list of ids that stay; later ones build on earlier ones. :of holds those whose confidences were asked for by name.
# A message to an introducer quotes a takeaway inside a sentence: its first letter may be another one there.
_STAY = """
WITH person_stays AS (SELECT id FROM person WHERE confidential = 1 AND id NOT IN (SELECT value FROM json_each(:of))),
meeting_stays AS (SELECT id FROM meeting WHERE person_id IN person_stays
  OR confidential = 1 AND person_id NOT IN (SELECT value FROM json_each(:of))),
advice_stays AS (SELECT id FROM advice WHERE person_id IN person_stays OR meeting_id IN meeting_stays),
draft_stays AS (SELECT id FROM draft WHERE person_id IN person_stays OR coalesce(via_id, '') IN person_stays
  OR meeting_id IN meeting_stays OR advice_id IN advice_stays OR EXISTS (SELECT 1 FROM takeaway k JOIN meeting m ON m.id = k.meeting_id
    WHERE m.id IN meeting_stays AND m.person_id = draft.via_id AND instr(draft.body, substr(replace(k.text, char(10), ' '), 2)) > 0)),
quiet_advice AS (SELECT id, text FROM advice WHERE id IN advice_stays AND text <> '')
"""


def tables(conn: sqlite3.Connection, confidential: bool, of: Collection[str] = ()) -> dict[str, list[dict[str, Any]]]:
    """Rows by table, trash included. Without `confidential`, what was said in confidence stays out, but for the people `of` (ids)."""
    out: dict[str, list[dict[str, Any]]] = {}
    asked = {"of": json.dumps(sorted(of))}
    for table in TABLES:
        where = "" if confidential else _open_rows(table)
        cursor = conn.execute(f"{_STAY if where else ''}SELECT * FROM {table}{where} ORDER BY id", asked if where else {})
        names = [column[0] for column in cursor.description]
        out[table] = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
    if not confidential:
        _silence(out, set(of))
    return out


def _open_rows(table: str) -> str:
    """The condition for the rows of a table that may leave; "" where all may."""
    parts = []
    if table in _WITH_PERSON:
        parts.append("coalesce(person_id, '') NOT IN person_stays")
    if table in _FROM_MEETING:
        parts.append("coalesce(meeting_id, '') NOT IN meeting_stays")
    if table in ("meeting", "advice", "draft"):
        parts.append(f"id NOT IN {table}_stays")
    if table == "introduction":  # what is asked of somebody in confidence stays as well
        parts.append("coalesce(via_id, '') NOT IN person_stays")
    if table == "entry":
        parts.append("coalesce(draft_id, '') NOT IN draft_stays")
        parts.append("(confidential = 0 OR person_id IN (SELECT value FROM json_each(:of)))")
    if table == "passing":
        parts.append("advice_id NOT IN advice_stays")
    if table == "value":  # advice that went on is told in the words of whoever gave it: as they are now, or as they were then
        parts.append("NOT EXISTS (SELECT 1 FROM quiet_advice q WHERE instr(value.text, q.text) > 0 AND (value.text LIKE 'Passed on what %'"
                     " OR EXISTS (SELECT 1 FROM passing g WHERE g.advice_id = q.id AND g.person_id = value.person_id)))")
        parts.append(f"(text = '{WITHOUT_WORDS}' OR id NOT IN"
                     " (SELECT value_id FROM passing WHERE value_id IS NOT NULL AND advice_id IN advice_stays))")
    return f" WHERE {' AND '.join(parts)}" if parts else ""


def _silence(out: dict[str, list[dict[str, Any]]], of: set[str]) -> None:
    """People are named, but nothing is said of those whose notes stay; nothing refers to a row that stays."""
    quiet = {person["id"] for person in out["person"] if person["confidential"] and person["id"] not in of}
    for person in out["person"]:
        if person["id"] in quiet:
            person.update(dict.fromkeys(_OWN_WORDS, ""))
    drafts, known = {row["id"] for row in out["draft"]}, {row["id"] for row in out["advice"]}
    told = {row["id"] for row in out["value"]}
    for passing in out["passing"]:
        if passing["value_id"] not in told:
            passing["value_id"] = None
    for table in ("entry", "introduction"):
        for row in out[table]:
            if row["draft_id"] is not None and row["draft_id"] not in drafts:
                row["draft_id"] = None
    for draft in out["draft"]:
        if draft["advice_id"] is not None and draft["advice_id"] not in known:
            draft["advice_id"] = None
