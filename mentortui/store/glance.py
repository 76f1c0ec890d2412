"""The card of the first frame: the rows of `journal/card.py` without their records, which take longer to load than to read."""

from __future__ import annotations

import sqlite3
from datetime import date, datetime

from mentortui.domain.assets import Asset
from mentortui.domain.cadence import rhythm
from mentortui.domain.glance import Glance, GlanceAsset, GlanceMoment, GlancePerson
from mentortui.domain.nudges.facts import AdviceFact, MeetingFact, PromiseFact
from mentortui.domain.pipeline import Stage

LATELY = 4
"""Moments on the card."""

_PERSON = """
SELECT name, role, org, place, tz, pronoun, stage, cares_about, seniority, cadence_days, bumped_at, coalesce(stage_at, created_at),
  (SELECT happened_at FROM entry e WHERE e.person_id = p.id AND e.deleted_at IS NULL AND e.kind IN ('call', 'email', 'chat', 'meeting')
    ORDER BY happened_at DESC LIMIT 1),
  (SELECT count(*) FROM value v WHERE v.person_id = p.id AND v.direction = 'given' AND v.deleted_at IS NULL),
  (SELECT count(*) FROM value v WHERE v.person_id = p.id AND v.direction = 'received' AND v.deleted_at IS NULL)
FROM person p WHERE p.id = ?
"""


def read(conn: sqlite3.Connection, person_id: str, zone: str, today: date) -> Glance | None:
    """What the card draws of a person, in a zone (IANA) on a day; None for an unknown id."""
    row = conn.execute(_PERSON, [person_id]).fetchone()
    if row is None:
        return None
    name, role, org, place, tz, pronoun, stage, cares, seniority, cadence, bumped, since, contact, given, received = row
    at_stage = next((one for one in Stage if one == stage), None)
    beat = rhythm(at_stage, seniority, cadence, _at(contact), _at(bumped), _at(since), today, zone)
    promises = _promises(conn, person_id)
    return Glance(
        GlancePerson(name, role, org, place, tz, pronoun, at_stage, cares),
        beat,
        {Asset(asset): GlanceAsset(has) for asset, has in conn.execute(
            "SELECT asset, has FROM asset WHERE person_id = ? AND deleted_at IS NULL", [person_id]).fetchall()},
        given,
        received,
        tuple(one for one in promises if one.mine),
        tuple(one for one in promises if not one.mine),
        _advice(conn, person_id),
        _lately(conn, person_id),
        _meeting(conn, person_id),
    )


def _at(value: str | None) -> datetime | None:
    return datetime.fromisoformat(value) if value else None


def _promises(conn: sqlite3.Connection, person_id: str) -> list[PromiseFact]:
    rows = conn.execute(
        "SELECT id, mine, text, made_at, by_on FROM promise WHERE deleted_at IS NULL AND person_id = ? AND kept_at IS NULL"
        " ORDER BY by_on IS NULL, by_on", [person_id],
    ).fetchall()
    return [PromiseFact(id, person_id, bool(mine), text, datetime.fromisoformat(made), date.fromisoformat(by) if by else None)
            for id, mine, text, made, by in rows]


def _advice(conn: sqlite3.Connection, person_id: str) -> tuple[AdviceFact, ...]:
    rows = conn.execute(
        "SELECT id, text, received_at FROM advice WHERE deleted_at IS NULL AND person_id = ? AND reported_at IS NULL"
        " ORDER BY received_at DESC", [person_id],
    ).fetchall()
    return tuple(AdviceFact(id, person_id, text, "", datetime.fromisoformat(received)) for id, text, received in rows)


def _lately(conn: sqlite3.Connection, person_id: str) -> tuple[GlanceMoment, ...]:
    rows = conn.execute(
        "SELECT happened_at, kind, text, direction, minutes,"
        " confidential OR coalesce((SELECT m.confidential FROM meeting m WHERE m.id = entry.meeting_id), 0)"
        " FROM entry WHERE person_id = ? AND deleted_at IS NULL AND kind <> 'stage' ORDER BY happened_at DESC, id DESC LIMIT ?", [person_id, LATELY],
    ).fetchall()
    return tuple(GlanceMoment(datetime.fromisoformat(at), kind, text, direction, minutes, bool(private))
                 for at, kind, text, direction, minutes, private in rows)


def _meeting(conn: sqlite3.Connection, person_id: str) -> MeetingFact | None:
    row = conn.execute(
        "SELECT id, starts_at, minutes, confidential FROM meeting WHERE deleted_at IS NULL AND person_id = ? AND status IN ('planned', 'live')"
        " ORDER BY starts_at LIMIT 1", [person_id],
    ).fetchone()
    return MeetingFact(row[0], person_id, datetime.fromisoformat(row[1]), row[2], confidential=bool(row[3])) if row else None
