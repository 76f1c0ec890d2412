"""What a message template is filled with: from the profile, the person, the goal, the meeting, the advice."""

from __future__ import annotations

import re
import sqlite3

from mentortui.domain.advice import Advice
from mentortui.domain.goals import Goal
from mentortui.domain.meetings import Meeting, Question, Takeaway
from mentortui.domain.messages import Draft
from mentortui.domain.people import Person
from mentortui.domain.plans import Profile
from mentortui.domain.timeline import Entry
from mentortui.domain.value import Promise
from mentortui.journal.desk import Desk
from mentortui.journal.introduced import introduced_fields, written_day
from mentortui.store import records

_WORKS = frozenset([
    "talk", "article", "post", "paper", "book", "podcast", "interview", "project", "thread", "course", "essay", "report", "workshop",
    "video", "lecture", "newsletter",
])


_TO_THEM = re.compile(r"^(\w+) (?:her|him|them)\b")
_VERB = re.compile(r"(?:(?:i|just|re)?[ -]?(?:read|reread|watched|saw|heard|listened to|liked|enjoyed|found)) (?=\S)", re.IGNORECASE)


def as_hook(noted: str) -> str:
    """What struck me, as it stands after “I keep coming back to”: `Talk on pricing` → `your talk on pricing`."""
    noted = _VERB.sub("", noted.strip().rstrip("."))
    first, _, rest = noted.partition(" ")
    if first.lower() in ("your", "their", "her", "his", "the") and rest:
        return f"your {rest}"
    if first.lower() in _WORKS:
        return f"your {first.lower()} {rest}".rstrip()
    return noted if noted.startswith(("how ", "what ", "that ")) else f"your work, “{noted}”"


def _meeting_fields(conn: sqlite3.Connection, desk: Desk, meeting_id: str) -> dict[str, str]:
    meeting = records.get(conn, Meeting, meeting_id, with_trash=True)
    # What was said in confidence is not put into a mail by itself: who writes chooses the words (H8).
    kept = [] if meeting.confidential else records.where(conn, Takeaway, "meeting_id = ?", [meeting_id], order="id")
    takeaways = [one.text for one in kept]
    questions = [q.text for q in records.where(conn, Question, "meeting_id = ?", [meeting_id], order="position, id")]
    held = meeting.started_at or (min(meeting.ended_at, meeting.starts_at) if meeting.ended_at else meeting.starts_at)
    days = (desk.today_on() - desk.local(held).date()).days
    if days == 0:
        day = "today"
    elif days == 1:
        day = "yesterday"
    else:
        day = f"on {desk.local(held):%A}" if abs(days) < 7 else f"on {desk.local(held):%d %B}"
    out = {
        "meeting_day": day, "minutes": str(meeting.minutes), "progress": meeting.progress, "challenges": meeting.challenges,
        "takeaways": "\n".join(takeaways), "questions": "\n".join(questions),
    }
    if not meeting.confidential and (mine := _promised(conn, meeting_id)):
        out["promise"] = mine
    return out


def _promised(conn: sqlite3.Connection, meeting_id: str) -> str:
    """What I said in a meeting that I would do, and is still to do, as it is told to them: “send you the one page by Friday 27 November”."""
    found = records.where(conn, Promise, "meeting_id = ? AND mine = 1 AND kept_at IS NULL", [meeting_id], order="id")
    return "; ".join(
        _TO_THEM.sub(r"\1 you", one.text.strip().rstrip(".")) + (f" by {one.by_on:%A} {one.by_on.day} {one.by_on:%B}" if one.by_on else "")
        for one in found
    )


def fields_for(conn: sqlite3.Connection, desk: Desk, draft: Draft, *, minutes: int = 20, topic: str = "") -> dict[str, str]:
    """Every placeholder that has a value; what is not known is left out and stays visible in the text."""
    me = records.get(conn, Profile, "me")
    person = records.get(conn, Person, draft.person_id, with_trash=True)
    out = {
        "my_name": me.name, "my_role": me.role, "my_org": me.org, "my_intro": me.intro, "my_signature": me.signature,
        "name": person.name, "given_name": person.called, "role": person.role, "org": person.org, "minutes": str(minutes),
    }
    research = records.first(conn, Entry, "person_id = ? AND kind = 'research' AND confidential = 0", [person.id], order="happened_at DESC")
    if research:
        out["hook"] = as_hook(research.text.splitlines()[0])
    if draft.goal_id:
        out["goal"] = records.get(conn, Goal, draft.goal_id, with_trash=True).text
    if topic:
        out["topic"] = topic
    if draft.meeting_id:
        out |= _meeting_fields(conn, desk, draft.meeting_id)
    elif draft.kind == "follow-up":
        out["written_day"] = written_day(conn, desk, person.id)
    advice = records.get(conn, Advice, draft.advice_id, with_trash=True) if draft.advice_id else None
    if advice is None and draft.kind == "report-back":
        advice = records.first(conn, Advice, "person_id = ? AND reported_at IS NULL", [person.id], order="result_at IS NULL, received_at DESC")
    if advice:
        out |= {"advice": advice.text, "result": advice.result, "decision": _decision(advice)}
        if draft.kind == "thanks":
            out["thanks_for"] = f"your advice, “{advice.text.strip().rstrip('.')}”"
    if draft.via_id and draft.kind not in ("intro-request", "intro-blurb"):
        out |= introduced_fields(conn, desk, draft)
    elif draft.via_id:
        via = records.get(conn, Person, draft.via_id, with_trash=True)
        out |= {"introducer": via.name, "introducer_given": via.called, "target_name": person.name}
    return {key: value for key, value in out.items() if value}


def _decision(advice: Advice) -> str:
    """What I made of the advice, as a clause (F7)."""
    verb = {"adopt": "I followed it", "adapt": "I adapted it", "decline": "I decided against it"}.get(advice.decision, "")
    return f"{verb}, because {advice.because}" if verb and advice.because else verb
