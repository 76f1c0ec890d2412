"""What a message to an introducer, or an answer to a letter, is filled with (METHOD D2, G4)."""

from __future__ import annotations

import sqlite3
from datetime import datetime

from mentortui.domain.introductions import Introduction
from mentortui.domain.meetings import Meeting, Takeaway
from mentortui.domain.messages import Draft
from mentortui.domain.people import Person
from mentortui.journal.desk import Desk
from mentortui.store import moments, records
from mentortui.store.rows import stamp


def introduced_fields(conn: sqlite3.Connection, desk: Desk, draft: Draft) -> dict[str, str]:
    """For a message to an introducer about the person in `via_id`: what was asked or done, and what came of it."""
    person = records.get(conn, Person, draft.via_id, with_trash=True)
    found = records.first(conn, Introduction, "via_id = ? AND person_id = ?", [draft.person_id, person.id], order="asked_at DESC")
    if draft.kind == "check-in":
        return {"topic": f"an introduction to {person.name}", "since": f"on {_day(desk, found.asked_at)}" if found else ""}
    out = {"thanks_for": f"introducing me to {person.name}"}
    if found is not None and found.made_at is not None:
        out["result"] = what_came(conn, desk, person, found.made_at)
    return out if out.get("result") else out | {"introduced": person.called}


def what_came(conn: sqlite3.Connection, desk: Desk, person: Person, made_at: datetime) -> str:
    """What came of an introduction, as a clause; "" while nothing did. What was said in confidence stays out of it (H8)."""
    met = records.first(conn, Meeting, "person_id = ? AND status = 'done' AND ended_at >= ?", [person.id, stamp(made_at)], order="ended_at")
    if met is not None:
        words = f"we talked on {_day(desk, met.started_at or met.starts_at)}"
        taken = records.first(conn, Takeaway, "meeting_id = ?", [met.id], order="id")
        if taken is None or person.confidential or met.confidential:
            return words
        return f"{words}, and one thing stayed with me: {_inside(taken.text)}"
    ahead = records.first(conn, Meeting, "person_id = ? AND status IN ('planned', 'live')", [person.id], order="starts_at")
    if ahead is not None:
        return f"we talk on {_day(desk, ahead.starts_at)}"
    return f"{person.called} has written to me" if moments.heard_since(conn, person.id, made_at) else ""


def written_day(conn: sqlite3.Connection, desk: Desk, person_id: str) -> str:
    """When the person wrote what is the newest contact with them: “yesterday”, “on Thursday”; "" where the newest is no letter of theirs."""
    newest = moments.newest_contact(conn, person_id)
    if newest is None or newest.kind not in ("email", "chat") or newest.direction != "in":
        return ""
    at = newest.at
    days = (desk.today_on() - desk.local(at).date()).days
    if days <= 1:
        return "yesterday" if days == 1 else "today"
    return f"on {desk.local(at):%A}" if days < 7 else f"on {_day(desk, at)}"


def _day(desk: Desk, at: datetime) -> str:
    """12 November."""
    on = desk.local(at)
    return f"{on.day} {on:%B}"


def _inside(text: str) -> str:
    """A takeaway inside a sentence: no capital unless its first word asks for one."""
    words = " ".join(text.split())
    first = words.split(" ", 1)[0]
    return words if first[1:] != first[1:].lower() or first == "I" else words[:1].lower() + words[1:]
