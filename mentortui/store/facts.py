"""Everything Today needs to know, read in one moment by a handful of indexed queries.

Only people in the pipeline, or named by something open, are looked at: an import of 30,000 connections changes nothing here.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import date, datetime

from mentortui.domain.advice_state import state_of
from mentortui.domain.nudges.facts import (
    AdviceFact,
    CalledOffFact,
    CheckInFact,
    DraftFact,
    Facts,
    FirstStepFact,
    GiftFact,
    HelpedFact,
    MeetingFact,
    PersonFact,
    PromiseFact,
    ReachedFact,
    SnoozeFact,
)
from mentortui.domain.pipeline import Stage
from mentortui.store import answers, mentoring, outgoing
from mentortui.store.connection import fetch

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def _at(value: str | None) -> datetime | None:
    return datetime.fromisoformat(value) if value else None


def _day(value: str | None) -> date | None:
    return date.fromisoformat(value) if value else None


def _moment(value: str) -> datetime:
    return datetime.fromisoformat(value)


_PEOPLE = """
SELECT p.id, p.name, p.given, p.stage, p.stage_at, p.direction, p.seniority, p.cadence_days, p.bumped_at, p.created_at, p.pronoun, p.tz,
  (SELECT happened_at FROM entry e WHERE e.person_id = p.id AND e.deleted_at IS NULL AND e.kind IN ('call', 'email', 'chat', 'meeting')
    ORDER BY happened_at DESC LIMIT 1),
  (SELECT happened_at FROM entry e WHERE e.person_id = p.id AND e.deleted_at IS NULL
    AND (e.direction = 'in' AND e.kind IN ('call', 'email', 'chat', 'meeting') OR e.kind IN ('call', 'meeting') AND e.direction = '')
    ORDER BY happened_at DESC LIMIT 1)
FROM person p WHERE p.deleted_at IS NULL AND p.rowid IN (
  SELECT rowid FROM person INDEXED BY person_in_pipeline WHERE stage IS NOT NULL AND deleted_at IS NULL {named})
"""
_MARKS = 30_000
"""Values that any SQLite takes one by one; the way around costs an import that the first frame does without."""
_STAGES: dict[str | None, Stage] = {stage.value: stage for stage in Stage}


def _people(conn: sqlite3.Connection, named: Iterable[str]) -> dict[str, PersonFact]:
    ids = sorted(set(named))
    asked, args = ", ".join("?" for _ in ids), ids
    if len(ids) > _MARKS:
        import json

        asked, args = "SELECT value FROM json_each(?)", [json.dumps(ids)]
    also = f"UNION ALL SELECT rowid FROM person WHERE id IN ({asked})" if ids else ""
    rows = fetch(conn, _PEOPLE.format(named=also), args)
    at = datetime.fromisoformat
    # By position and without a call a field: this runs once for everybody in the pipeline.
    return {
        id: PersonFact(
            id, name, given or name.split(" ", 1)[0], _STAGES.get(stage), at(stage_at) if stage_at else None, direction,
            seniority, cadence, at(bumped) if bumped else None, at(contact) if contact else None, at(last_in) if last_in else None,
            at(created), pronoun, tz,
        )
        for id, name, given, stage, stage_at, direction, seniority, cadence, bumped, created, pronoun, tz, contact, last_in in rows
    }


def _meetings(conn: sqlite3.Connection) -> tuple[MeetingFact, ...]:
    rows = conn.execute(
        "SELECT m.id, m.person_id, m.starts_at, m.minutes, m.tz, m.status, m.started_at, m.ended_at, m.thanked_at, m.agenda_sent_at,"
        " (SELECT count(*) FROM question q WHERE q.meeting_id = m.id AND q.deleted_at IS NULL),"
        " (SELECT count(*) FROM takeaway k WHERE k.meeting_id = m.id AND k.deleted_at IS NULL)"
        " FROM meeting m WHERE m.deleted_at IS NULL AND (m.status IN ('planned', 'live') OR m.status = 'done' AND (m.thanked_at IS NULL"
        " OR m.ended_at = (SELECT max(l.ended_at) FROM meeting l WHERE l.person_id = m.person_id AND l.status = 'done' AND l.deleted_at IS NULL)))"
    ).fetchall()
    out = []
    for id, person, starts, minutes, tz, status, started, ended, thanked, agenda, questions, takeaways in rows:
        if ended and started:  # ended in the minute it began it took one, as its history says
            minutes = max(1, min(1440, round((_moment(ended) - _moment(started)).total_seconds() / 60)))
        out.append(MeetingFact(id=id, person_id=person, starts_at=_moment(starts), minutes=minutes, tz=tz, status=status,
                               ended_at=_at(ended), thanked_at=_at(thanked), agenda_sent_at=_at(agenda), questions=questions,
                               takeaways=takeaways, started_at=_at(started)))
    return tuple(out)


def _drafts(conn: sqlite3.Connection) -> tuple[DraftFact, ...]:
    rows = conn.execute(
        "SELECT id, person_id, kind, updated_at, copied_at, meeting_id, advice_id, via_id FROM draft WHERE deleted_at IS NULL AND sent_at IS NULL"
    ).fetchall()
    return tuple(
        DraftFact(id=id, person_id=person, kind=kind, updated_at=_moment(updated), copied_at=_at(copied), meeting_id=meeting or "",
                  advice_id=advice or "", via_id=via or "")
        for id, person, kind, updated, copied, meeting, advice, via in rows
    )


def _open_rows(conn: sqlite3.Connection) -> dict[str, Any]:
    advice = conn.execute(
        "SELECT id, person_id, text, received_at, decision, decided_at, result_at FROM advice"
        " WHERE deleted_at IS NULL AND reported_at IS NULL"
    ).fetchall()
    gifts = conn.execute(
        "SELECT id, person_id, text, anchor_on, every, unit, done_on, done_count FROM gift WHERE deleted_at IS NULL"
    ).fetchall()
    promises = conn.execute(
        "SELECT id, person_id, mine, text, made_at, by_on FROM promise WHERE deleted_at IS NULL AND kept_at IS NULL"
    ).fetchall()
    check_ins = conn.execute(
        "SELECT id, person_id, due_on, meeting_id FROM check_in WHERE deleted_at IS NULL AND done_at IS NULL"
    ).fetchall()
    return {
        "advice": tuple(
            AdviceFact(id=id, person_id=person, text=text, state=state_of(decision, _at(result), None), received_at=_moment(received),
                       decided_at=_at(decided), result_at=_at(result))
            for id, person, text, received, decision, decided, result in advice
        ),
        "promises": tuple(
            PromiseFact(id=id, person_id=person, mine=bool(mine), text=text, made_at=_moment(made),
                        by_on=date.fromisoformat(by) if by else None)
            for id, person, mine, text, made, by in promises
        ),
        "gifts": tuple(
            GiftFact(id=id, person_id=person, text=text, anchor_on=date.fromisoformat(anchor), every=every, unit=unit,
                     done_on=date.fromisoformat(done) if done else None, done_count=count)
            for id, person, text, anchor, every, unit, done, count in gifts
        ),
        "check_ins": tuple(
            CheckInFact(id=id, person_id=person, due_on=date.fromisoformat(due), meeting_id=meeting or "")
            for id, person, due, meeting in check_ins
        ),
    }


_CALLED_OFF = """
SELECT id, person_id, updated_at FROM meeting m WHERE status = 'cancelled' AND deleted_at IS NULL
  AND EXISTS (SELECT 1 FROM meeting o WHERE o.person_id = m.person_id AND o.id <> m.id AND o.status = 'cancelled' AND o.deleted_at IS NULL)
"""
_FIRST_STEPS = """
SELECT p.id, EXISTS (SELECT 1 FROM entry e WHERE e.person_id = p.id AND e.kind = 'research' AND e.deleted_at IS NULL)
FROM person p WHERE p.id IN ({marks})
  AND NOT EXISTS (SELECT 1 FROM value v WHERE v.person_id = p.id AND v.direction = 'given' AND v.deleted_at IS NULL)
"""
_FIRST_STAGES = frozenset({Stage.IDENTIFIED, Stage.CREATING_VALUE})
_HELPED = """
SELECT id, person_id, text, reported_at FROM advice WHERE reported_at IS NOT NULL AND result_at IS NOT NULL AND deleted_at IS NULL
"""
_REACHED = """
SELECT g.id, g.text, g.status_at, a.person_id, a.id FROM goal g JOIN advice a ON a.goal_id = g.id AND a.deleted_at IS NULL
  WHERE g.status = 'reached' AND g.status_at IS NOT NULL AND g.deleted_at IS NULL
UNION SELECT g.id, g.text, g.status_at, m.person_id, '' FROM goal g JOIN question q ON q.goal_id = g.id AND q.deleted_at IS NULL
  JOIN meeting m ON m.id = q.meeting_id AND m.status = 'done' AND m.deleted_at IS NULL
  WHERE g.status = 'reached' AND g.status_at IS NOT NULL AND g.deleted_at IS NULL
"""
_THANKED = """
SELECT person_id, max(sent_at) FROM draft WHERE person_id IN ({marks}) AND sent_at IS NOT NULL AND deleted_at IS NULL
  AND kind IN ('thanks', 'follow-up', 'farewell', 'mismatch') GROUP BY person_id
"""


def _quiet_rows(conn: sqlite3.Connection) -> dict[str, Any]:
    """What the gentle rules ask for: meetings called off, help that showed (G3, G4, A5)."""
    return {
        "called_off": tuple(CalledOffFact(id, person, _moment(at)) for id, person, at in conn.execute(_CALLED_OFF)),
        "helped": tuple(HelpedFact(id, person, text, _moment(at)) for id, person, text, at in conn.execute(_HELPED)),
        "reached": tuple(ReachedFact(id, person, text, _moment(at), advice) for id, text, at, person, advice in conn.execute(_REACHED)),
    }


def _of_some(conn: sqlite3.Connection, query: str, ids: Iterable[str]) -> list[Any]:
    """A query about some people, whose ids stand in `{marks}`."""
    asked = sorted(set(ids))
    found: list[Any] = []
    for start in range(0, len(asked), _MARKS):
        some = asked[start : start + _MARKS]
        found += conn.execute(query.format(marks=", ".join("?" for _ in some)), some).fetchall()
    return found


def _thanked(conn: sqlite3.Connection, ids: Iterable[str]) -> dict[str, datetime]:
    """When the last thank-you went to each of these people."""
    return {person: _moment(at) for person, at in _of_some(conn, _THANKED, ids)}


def _first_steps(conn: sqlite3.Connection, people: Iterable[PersonFact]) -> tuple[FirstStepFact, ...]:
    """Who is on the first two stages, without a contact or a gift; whether they were read up on (C5, F1)."""
    new = [one.id for one in people if one.stage in _FIRST_STAGES and one.last_contact_at is None and one.direction != "mentee"]
    return tuple(FirstStepFact(id, bool(read_up)) for id, read_up in _of_some(conn, _FIRST_STEPS, new))


_BEGUN = """
SELECT EXISTS (SELECT 1 FROM person WHERE deleted_at IS NULL) OR EXISTS (SELECT 1 FROM goal WHERE deleted_at IS NULL)
  OR EXISTS (SELECT 1 FROM profile WHERE name || role || org || tz || pronoun || intro || signature <> '')
"""


def begun(conn: sqlite3.Connection) -> bool:
    """Whether anything is kept: a person, a goal, or a word about me."""
    return bool(conn.execute(_BEGUN).fetchone()[0])


def read(conn: sqlite3.Connection) -> Facts:
    """All facts of one moment."""
    meetings, drafts, sent, rest = _meetings(conn), _drafts(conn), outgoing.sent(conn), _open_rows(conn) | _quiet_rows(conn) | mentoring.read(conn)
    named = [fact.person_id for group in (meetings, drafts, sent, *rest.values()) for fact in group]
    named += [draft.via_id for draft in drafts if draft.via_id]
    asked = answers.introductions(conn)
    named += [id for one in asked for id in (one.person_id, one.via_id)]
    goals, reflected, days = conn.execute(
        "SELECT (SELECT count(*) FROM goal WHERE deleted_at IS NULL AND status = 'open'),"
        " (SELECT max(said_at) FROM reflection WHERE deleted_at IS NULL), (SELECT reflection_days FROM profile WHERE id = 'me')"
    ).fetchone()
    put_aside = conn.execute("SELECT nudge_key, until_on, done_at FROM snooze WHERE deleted_at IS NULL").fetchall()
    people = _people(conn, named)
    sent = (*sent, *outgoing.logged(conn, people.values(), sent, asked))
    friends = [person.id for person in people.values() if person.stage is Stage.MOVED_ON]
    helpers = [fact.person_id for fact in (*rest["helped"], *rest["reached"])]
    return Facts(
        people=people, first_steps=_first_steps(conn, people.values()), introductions=asked,
        letters=answers.letters(conn, people.values()), thanked=_thanked(conn, (*friends, *helpers)),
        meetings=meetings, drafts=drafts, sent=sent, **rest, goals_open=goals, last_reflection_at=_at(reflected), reflection_days=days,
        snoozes={key: SnoozeFact(_day(until), _at(done)) for key, until, done in put_aside},
    )
