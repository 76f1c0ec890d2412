"""Give and take, promises, advice: joined lists for screen 7 and the person card."""

from __future__ import annotations

import sqlite3
from datetime import date, datetime

from mentortui.domain.advice import Advice
from mentortui.domain.balance import chip
from mentortui.domain.cadence import local_day
from mentortui.domain.listings import AdviceRow, LedgerRow, PassedOn, PromiseRow
from mentortui.domain.patience import patience
from mentortui.domain.pipeline import Stage
from mentortui.domain.value import Promise
from mentortui.store.rows import columns, decode


def promises(conn: sqlite3.Connection, open_only: bool) -> list[PromiseRow]:
    """Mine first, then by date."""
    where = "AND t.kept_at IS NULL" if open_only else ""
    rows = conn.execute(
        f"SELECT p.name, {columns(Promise, 't')} FROM promise t JOIN person p ON p.id = t.person_id"
        f" WHERE t.deleted_at IS NULL AND p.deleted_at IS NULL {where}"
        " ORDER BY t.kept_at IS NOT NULL, t.mine DESC, t.by_on IS NULL, t.by_on, t.made_at"
    ).fetchall()
    return [PromiseRow(decode(Promise, row, 1), row[0]) for row in rows]


def advice(conn: sqlite3.Connection, open_only: bool) -> list[AdviceRow]:
    """What waits to be told first, then the newest."""
    where = "AND t.reported_at IS NULL" if open_only else ""
    rows = conn.execute(
        f"SELECT p.name, {columns(Advice, 't')} FROM advice t JOIN person p ON p.id = t.person_id"
        f" WHERE t.deleted_at IS NULL AND p.deleted_at IS NULL {where}"
        " ORDER BY t.reported_at IS NOT NULL, t.result_at IS NULL AND t.decision <> 'decline', t.received_at DESC"
    ).fetchall()
    return [AdviceRow(decode(Advice, row, 1), row[0]) for row in rows]


def passed_on(conn: sqlite3.Connection, person_id: str = "") -> list[PassedOn]:
    """Advice that went on, the newest advice first, each to whom in the order they were told; of one person, from them or to them (H1)."""
    own = " AND (t.person_id = ? OR g.person_id = ?)" if person_id else ""
    # Few pieces go on: from those to the rest, whatever SQLite makes of it without statistics.
    rows = conn.execute(
        f"SELECT p.name, q.name, q.id, g.passed_at, {columns(Advice, 't')} FROM passing g CROSS JOIN advice t ON t.id = g.advice_id"
        " JOIN person p ON p.id = t.person_id JOIN person q ON q.id = g.person_id"
        " WHERE g.deleted_at IS NULL AND t.deleted_at IS NULL AND p.deleted_at IS NULL AND q.deleted_at IS NULL"
        f"{own} ORDER BY t.received_at DESC, t.id, g.passed_at, g.id",
        [person_id, person_id] if person_id else [],
    ).fetchall()
    return [PassedOn(decode(Advice, row, 4), row[0], row[1], row[2], datetime.fromisoformat(row[3])) for row in rows]


def rows(conn: sqlite3.Connection, today: date, zone: str) -> list[LedgerRow]:
    """Everybody in the pipeline or in the ledger, who received most first; `today` is the day in my IANA `zone`."""
    found = conn.execute(
        "SELECT p.id, p.name, p.seniority, p.stage, p.direction, coalesce(v.given, 0), coalesce(v.received, 0), v.last, v.first"
        " FROM person p LEFT JOIN (SELECT person_id, sum(direction = 'given') AS given, sum(direction = 'received') AS received,"
        " max(CASE WHEN direction = 'given' THEN happened_at END) AS last, min(CASE WHEN direction = 'given' THEN happened_at END) AS first"
        " FROM value WHERE deleted_at IS NULL GROUP BY person_id) v"
        " ON v.person_id = p.id WHERE p.deleted_at IS NULL AND p.id IN (SELECT person_id FROM value WHERE deleted_at IS NULL UNION"
        " SELECT id FROM person INDEXED BY person_in_pipeline WHERE stage IS NOT NULL AND deleted_at IS NULL)"
        " ORDER BY coalesce(v.given, 0) + coalesce(v.received, 0) DESC, p.name_key"
    ).fetchall()
    out = []
    for id, name, seniority, stage_name, direction, given, received, last, first in found:
        stage = Stage(stage_name) if stage_name else None
        last_at = datetime.fromisoformat(last) if last else None
        word = chip(stage, seniority, given, received, direction)
        months = patience(seniority, local_day(datetime.fromisoformat(first), zone), today).left if word == "wait" else 0
        out.append(LedgerRow(id, name, seniority, stage, given, received, last_at, "" if word == "wait" and not months else word, months))
    return out
