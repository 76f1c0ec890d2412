"""What the method says is due, worked out from the raw rows of the file and from nothing else of the program.

Written from the rules as they are told (METHOD), one person at a time, where the program goes rule by rule.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

Row = dict[str, Any]

COLUMNS = {
    "person": "id, stage, stage_at, created_at, direction, seniority, cadence_days, bumped_at",
    "entry": "id, person_id, kind, direction, happened_at, draft_id",
    "meeting": "id, person_id, status, starts_at, minutes, started_at, ended_at, thanked_at, agenda_sent_at, updated_at",
    "draft": "id, person_id, kind, sent_at, copied_at, updated_at, meeting_id, advice_id, via_id",
    "advice": "id, person_id, goal_id, decision, received_at, decided_at, result_at, reported_at",
    "question": "meeting_id, goal_id", "promise": "id, person_id, mine, by_on, kept_at", "value": "person_id, direction",
    "gift": "id, person_id, anchor_on, every, unit, done_on", "check_in": "id, person_id, due_on, meeting_id, done_at",
    "goal": "id, status, status_at", "reflection": "said_at", "snooze": "nudge_key, until_on, done_at", "introduction": "person_id, answer, made_at",
}  # fmt: skip


class Due(NamedTuple):
    """What should be there: whom it is about, in which part, and the kind of message it would open."""

    person: str
    state: str
    opens: tuple[str, str, str, str] = ("", "", "", "")


class Rows:
    """All rows that are not in the trash, by table and by person."""

    def __init__(self, path: Path) -> None:
        with closing(sqlite3.connect(path)) as conn:
            conn.row_factory = sqlite3.Row
            self.tables: dict[str, list[Row]] = {}
            for name, columns in COLUMNS.items():
                self.tables[name] = [dict(row) for row in conn.execute(f"SELECT {columns} FROM {name} WHERE deleted_at IS NULL")]
            self.days = conn.execute("SELECT reflection_days FROM profile").fetchone()[0]
        self.questions: dict[str, list[Row]] = {}
        for row in self.tables["question"]:
            self.questions.setdefault(row["meeting_id"], []).append(row)
        self._of: dict[str, dict[str, list[Row]]] = {}
        for name, rows in self.tables.items():
            found = self._of.setdefault(name, {})
            for row in rows:
                found.setdefault(row.get("person_id") or "", []).append(row)
        self._touched = {person for found in self._of.values() for person in found}

    def known(self, person: str) -> bool:
        """Whether anything at all is kept about somebody."""
        return person in self._touched

    def of(self, table: str, person: str) -> list[Row]:
        return self._of[table].get(person, [])


def t(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def need(text: str) -> datetime:
    return datetime.fromisoformat(text)


class Oracle:
    """One look at the file at one moment."""

    def __init__(self, path: Path, now: datetime, zone: str) -> None:
        self.rows, self.now, self.zone = Rows(path), now, ZoneInfo(zone)
        self.today = self.d(now.isoformat())
        self.due: dict[str, Due] = {}

    def d(self, text: str) -> date:
        return need(text).astimezone(self.zone).date()

    def put(self, check: str, ident: str, person: str, state: str, *opens: str) -> None:
        self.due[f"{check}:{ident}"] = Due(person, state, tuple(opens) if opens else ("", "", "", ""))  # type: ignore[arg-type]

    def by(self, day: date, soon: int = 0, then: str = "now") -> str:
        """The part for something with a day: `then` from the day on, soon some days before, else later."""
        return then if day <= self.today else "soon" if day <= self.today + timedelta(days=soon) else "later"

    def everything(self) -> dict[str, Due]:
        """By key, all that is due, before a full day sends the gentle ones back; without what was put aside."""
        from tests.year.oracle_person import One

        for person in self.rows.tables["person"]:
            if person["stage"] or self.rows.known(person["id"]):
                One(self, person).all()
        self.reflection()
        self.drafts()
        for row in self.rows.tables["snooze"]:
            if row["done_at"] or (row["until_on"] and date.fromisoformat(row["until_on"]) > self.today):
                self.due.pop(row["nudge_key"], None)
                if row["nudge_key"].startswith("person:") and row["until_on"]:
                    self.due = {key: due for key, due in self.due.items() if f"person:{due.person}" != row["nudge_key"]}
        return self.due

    def reflection(self) -> None:
        goals = [goal for goal in self.rows.tables["goal"] if goal["status"] == "open"]
        said = [self.d(row["said_at"]) for row in self.rows.tables["reflection"]]
        if goals and self.rows.days:
            if not said:
                self.put("reflect", "first", "", "later")
            elif self.today >= max(said) + timedelta(days=self.rows.days - 14):
                self.put("reflect", str(max(said)), "", "soon" if self.today >= max(said) + timedelta(days=self.rows.days) else "later")

    def drafts(self) -> None:
        """Unsent messages nothing else on the list opens."""
        opened = {due.opens for due in self.due.values()}
        alive = {person["id"] for person in self.rows.tables["person"]}
        starts = {row["id"]: row for row in self.rows.tables["meeting"]}
        for row in self.rows.tables["draft"]:
            about = (row["kind"], row["person_id"], row["meeting_id"] or "", row["advice_id"] or "")
            if row["sent_at"] or row["person_id"] not in alive or about in opened:
                continue
            idle = self.now - need(row["copied_at"] or row["updated_at"])
            over = row["kind"] == "agenda" and row["meeting_id"] and not (
                starts[row["meeting_id"]]["status"] == "planned" and need(starts[row["meeting_id"]]["starts_at"]) > self.now)
            check = "mark-sent" if row["copied_at"] else "finish-draft"
            if idle >= timedelta(hours=1) and not (over and not row["copied_at"]):
                to = row["via_id"] if row["via_id"] and row["kind"].startswith("intro-") else row["person_id"]
                self.put(check, row["id"], to, "now" if row["copied_at"] else "soon" if idle <= timedelta(days=14) else "later")
