"""What somebody was asked or wrote, and what became of it: the rows behind introductions and letters to answer (METHOD D2, G1)."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import datetime, timedelta

from mentortui.domain.nudges.facts import IntroductionFact, LetterFact, PersonFact
from mentortui.store.connection import fetch
from mentortui.store.stamps import stamp

LETTERS_DAYS = 40
"""Only letters at most this much older than the newest sign of anybody are looked at; the rule itself wants younger ones."""
_INTRODUCTIONS = """
SELECT id, person_id, via_id, asked_at, answer, answered_at, made_at, thanked_at, draft_id,
  (SELECT min(m.ended_at) FROM meeting m WHERE m.person_id = i.person_id AND m.status = 'done' AND m.deleted_at IS NULL AND m.ended_at > i.made_at)
FROM introduction i WHERE deleted_at IS NULL
"""
_LETTERS = """
SELECT id, person_id, happened_at, kind FROM entry WHERE person_id IN ({marks}) AND happened_at >= ? AND deleted_at IS NULL
  AND direction = 'in' AND kind IN ('email', 'chat')
"""
_MARKS = 30_000


def introductions(conn: sqlite3.Connection) -> tuple[IntroductionFact, ...]:
    """All of them, thanked for or not: whoever was thanked may still want to hear how it went."""

    def at(value: str | None) -> datetime | None:
        return datetime.fromisoformat(value) if value else None

    return tuple(
        IntroductionFact(id, person, via, datetime.fromisoformat(asked), answer, at(answered), at(made), at(thanked), draft or "", at(met))
        for id, person, via, asked, answer, answered, made, thanked, draft, met in conn.execute(_INTRODUCTIONS)
    )


def letters(conn: sqlite3.Connection, people: Iterable[PersonFact]) -> tuple[LetterFact, ...]:
    """Lines from people in the pipeline that are the newest contact with them. Only those who gave the last sign are asked about."""
    last = {one.id: one.last_in_at for one in people if one.stage is not None and one.last_in_at and one.last_in_at == one.last_contact_at}
    if not last:
        return ()
    since = max(last.values()) - timedelta(days=LETTERS_DAYS)
    ids = [id for id, at in last.items() if at >= since][:_MARKS]
    rows = fetch(conn, _LETTERS.format(marks=", ".join("?" for _ in ids)), [*ids, stamp(since)])
    found = (LetterFact(id, person, datetime.fromisoformat(at), kind) for id, person, at, kind in rows)
    return tuple(one for one in found if one.at == last[one.person_id])
