"""Lines to somebody that wait for one of theirs: messages marked sent, and mails and chats noted as written (METHOD G2)."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import date, datetime

from mentortui.domain.nudges import contact
from mentortui.domain.nudges.facts import Facts, IntroductionFact, MeetingFact, PersonFact, SentFact
from mentortui.domain.nudges.nudge import ASKS, FIRST_LINES, LOGGED, View
from mentortui.domain.pipeline import Stage
from mentortui.store.connection import fetch

OUTREACH = "'cold', 'intro-request', 'advice-ask', 'check-in', 'follow-up'"
_QUIET_SINCE = """
NOT EXISTS (SELECT 1 FROM entry e WHERE e.person_id = {of}.person_id AND e.deleted_at IS NULL AND e.happened_at > {at}
  AND (e.direction = 'in' OR e.kind IN ('call', 'meeting')))
"""
# A request for an introduction went to the introducer: nobody wrote to the person (D2).
_SENT = f"""
SELECT d.person_id, d.id, d.kind, d.sent_at FROM draft d WHERE d.deleted_at IS NULL AND d.sent_at IS NOT NULL AND d.kind IN ({OUTREACH})
  AND NOT (d.kind = 'intro-request' AND d.via_id IS NOT NULL) {{only}} AND {_QUIET_SINCE.format(of="d", at="d.sent_at")} ORDER BY d.sent_at
"""
# A message marked sent has an entry of its own, which names it. Each person comes with the day from which on lines are looked at.
_LOGGED = f"""
WITH asked(id, since) AS (VALUES {{marks}})
SELECT o.person_id, o.id, o.happened_at FROM asked CROSS JOIN entry o ON o.person_id = asked.id AND o.happened_at >= asked.since
WHERE o.deleted_at IS NULL AND o.direction = 'out' AND o.kind IN ('email', 'chat') AND o.draft_id IS NULL
  AND {_QUIET_SINCE.format(of="o", at="o.happened_at")} ORDER BY o.happened_at
"""
_MARKS = 15_000
"""People that any SQLite takes in one query, two values each."""


def sent(conn: sqlite3.Connection, person_id: str = "") -> tuple[SentFact, ...]:
    """Messages that went out since the person last gave a sign, oldest first; of one person where one is named."""
    rows = conn.execute(_SENT.format(only="AND d.person_id = ?" if person_id else ""), [person_id] if person_id else []).fetchall()
    return tuple(SentFact(person, id, kind, datetime.fromisoformat(at)) for person, id, kind, at in rows)


def logged(
    conn: sqlite3.Connection, people: Iterable[PersonFact], sent: Iterable[SentFact], introductions: Iterable[IntroductionFact] = ()
) -> tuple[SentFact, ...]:
    """Mails and chats noted as written to those from whom a line is waited for, since their last sign, oldest first.

    Only those are asked about with whom the newest contact is not a line of theirs.
    """
    asked = {one.person_id for one in sent if one.kind in ASKS} | {one.via_id for one in introductions if not one.answer and one.made_at is None}
    waiting = sorted((one.id, _since(one)) for one in people if (one.stage in FIRST_LINES or one.id in asked) and _my_line_last(one))
    found = []
    for start in range(0, len(waiting), _MARKS):
        some = waiting[start : start + _MARKS]
        found += fetch(conn, _LOGGED.format(marks=", ".join("(?, ?)" for _ in some)), [value for pair in some for value in pair])
    return tuple(SentFact(person, id, LOGGED, datetime.fromisoformat(at)) for person, id, at in found)


def _my_line_last(person: PersonFact) -> bool:
    return person.last_contact_at is not None and (person.last_in_at is None or person.last_contact_at > person.last_in_at)


def _since(person: PersonFact) -> str:
    """The day before their last sign, as text: no line before it waits for one, and a day is more than any offset."""
    return date.fromordinal(max(1, person.last_in_at.toordinal() - 1)).isoformat() if person.last_in_at else ""


_ONE = """
SELECT p.name, p.given, p.stage, max(CASE WHEN e.kind IS NOT NULL THEN e.happened_at END),
  max(CASE WHEN e.direction = 'in' OR e.kind IN ('call', 'meeting') AND e.direction = '' THEN e.happened_at END)
FROM person p LEFT JOIN entry e ON e.person_id = p.id AND e.deleted_at IS NULL AND e.kind IN ('call', 'email', 'chat', 'meeting')
WHERE p.id = ? GROUP BY p.id
"""
_MET = "SELECT id, starts_at, minutes, status, ended_at FROM meeting WHERE person_id = ? AND status <> 'cancelled' AND deleted_at IS NULL"
_ASKED = """
SELECT min(asked_at) FROM introduction WHERE via_id = ? AND (person_id = ? OR ? = '') AND answer = '' AND made_at IS NULL AND deleted_at IS NULL
"""


def unanswered(conn: sqlite3.Connection, person_id: str, now: datetime, zone: str, about_id: str = "") -> int:
    """On how many days they were written to without an answer since their last sign (G2).

    An introducer was written to with the request as well, the one about `about_id` where that is told (D2).
    """
    view = _view(conn, person_id, now, zone, about_id, asked_for=True)
    return view.attempts(view.unanswered.get(person_id, []))


def look_again(conn: sqlite3.Connection, person_id: str, now: datetime, zone: str) -> date | None:
    """The local day on which Today asks about their silence, past or to come; None where nothing waits for an answer (D4, G2)."""
    view = _view(conn, person_id, now, zone)
    sent = view.asked.get(person_id)
    return contact.look_again(view, sent) if sent else None


def _view(conn: sqlite3.Connection, person_id: str, now: datetime, zone: str, about_id: str = "", *, asked_for: bool = False) -> View:
    """What Today would know of the lines to one person; with `asked_for` the request to them as an introducer is one of them."""
    row = conn.execute(_ONE, [person_id]).fetchone()
    if row is None:
        return View(Facts(), now, zone)
    name, given, stage, contact, sign = row
    person = PersonFact(person_id, name, given, stage=Stage(stage) if stage else None, last_contact_at=_at(contact), last_in_at=_at(sign))
    written = sent(conn, person_id)
    (asked,) = conn.execute(_ASKED, [person_id, about_id, about_id]).fetchone() if asked_for else (None,)
    if asked is not None and (sign is None or asked > sign):
        request = SentFact(person_id, "", "intro-request", datetime.fromisoformat(asked))
        written = (request, *(one for one in written if one.sent_at >= request.sent_at))
    written += logged(conn, [person], written)
    meetings = tuple(MeetingFact(id, person_id, datetime.fromisoformat(starts), minutes, "", status, _at(ended))
                     for id, starts, minutes, status, ended in conn.execute(_MET, [person_id]))
    return View(Facts(people={person_id: person}, sent=written, meetings=meetings), now, zone)


def _at(value: str | None) -> datetime | None:
    return datetime.fromisoformat(value) if value else None
