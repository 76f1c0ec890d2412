"""What a message is about where nobody said: its meeting, its advice, its goal, the introduction it thanks for."""

from __future__ import annotations

import sqlite3

from mentortui.domain.advice import Advice
from mentortui.domain.goals import Goal
from mentortui.domain.introductions import Introduction
from mentortui.domain.meetings import Meeting
from mentortui.store import records


def meeting_for(conn: sqlite3.Connection, kind: str, person_id: str) -> str:
    """A thank-you belongs to the last meeting not thanked for, an agenda to the next one."""
    if kind in ("follow-up", "thanks"):
        clause, order = "person_id = ? AND status = 'done' AND thanked_at IS NULL", "ended_at DESC"
    elif kind in ("agenda", "agenda-ask"):
        clause, order = "person_id = ? AND status = 'planned'", "starts_at"
    else:
        return ""
    found = records.first(conn, Meeting, clause, [person_id], order=order)
    return found.id if found else ""


def advice_for(conn: sqlite3.Connection, kind: str, person_id: str) -> str:
    """A report tells of the oldest advice that something came of (F5)."""
    if kind != "report-back":
        return ""
    clause = "person_id = ? AND reported_at IS NULL AND (result_at IS NOT NULL OR decision = 'decline')"
    found = records.first(conn, Advice, clause, [person_id], order="received_at")
    return found.id if found else ""


def goal_for(conn: sqlite3.Connection, kind: str) -> str:
    """With one open goal there is nothing to choose."""
    if kind not in ("cold", "intro-request", "intro-blurb", "advice-ask"):
        return ""
    goals = records.where(conn, Goal, "status = 'open'", limit=2)
    return goals[0].id if len(goals) == 1 else ""


def introduced_by(conn: sqlite3.Connection, kind: str, person_id: str) -> str:
    """Whom a thank-you to an introducer is about: the last introduction that nobody was thanked for (D2)."""
    if kind != "thanks":
        return ""
    found = records.first(conn, Introduction, "via_id = ? AND made_at IS NOT NULL AND thanked_at IS NULL", [person_id], order="made_at DESC")
    return found.person_id if found else ""
