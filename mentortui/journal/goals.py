"""Goals, reflection, and which need is served by whom (METHOD A, B5)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from mentortui.domain.advice import Advice
from mentortui.domain.coverage import Helper, coverage
from mentortui.domain.errors import UsageError
from mentortui.domain.goals import PROMPTS, Goal, GoalStatus, Guidance, Horizon, Need, Reflection
from mentortui.domain.helped import Helped, helped
from mentortui.domain.listings import CoverageRow
from mentortui.domain.people import Asset, AssetFact
from mentortui.domain.pipeline import Stage
from mentortui.domain.text import fold, needed, needed_line
from mentortui.journal import refs
from mentortui.journal.desk import Desk
from mentortui.store import goals as rows
from mentortui.store import people, records

_SENTENCE = "A goal needs a sentence: which skill, by when?"


def _checked(horizon: str, needs: Iterable[str], guidance: Iterable[str]) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    if horizon not in tuple(Horizon):
        raise UsageError(f"“{horizon}” is no horizon. Try one of: {', '.join(Horizon)}.")
    for need in needs:
        if need not in tuple(Need):
            raise UsageError(f"“{need}” is no need. Try one of: {', '.join(Need)}.")
    for kind in guidance:
        if kind not in tuple(Guidance):
            raise UsageError(f"“{kind}” is no kind of guidance. Try one of: {', '.join(Guidance)}.")
    return horizon, tuple(dict.fromkeys(needs)), tuple(dict.fromkeys(guidance))


@dataclass(frozen=True, slots=True)
class Goals:
    """What I need, and who serves it."""

    desk: Desk

    def add(self, text: str, horizon: str = "short", needs: Iterable[str] = (), guidance: Iterable[str] = (),
            by: date | None = None, replaces: str = "") -> Goal:
        """One sentence with its tags. A vague one is kept; the screen asks for more (A1). `replaces` is the goal before it (A5)."""
        text = needed_line(text, _SENTENCE, 2000)
        horizon, needs, guidance = _checked(horizon, tuple(needs), tuple(guidance))
        goal = self.desk.new(Goal, text=text, horizon=horizon, needs=needs, guidance=guidance, by_on=by, replaces=replaces)
        with self.desk.writing("Added a goal") as db:
            return records.insert(db, goal)

    def edit(self, goal_id: str, **values: Any) -> Goal:
        """Change text, horizon, needs, guidance or by_on."""
        if unknown := values.keys() - {"text", "horizon", "needs", "guidance", "by_on"}:
            raise UsageError(f"A goal has no field “{min(unknown)}”.")
        goal = self.get(goal_id)
        if "text" in values:
            values["text"] = needed_line(values["text"], _SENTENCE, 2000)
        horizon, needs, guidance = _checked(
            values.get("horizon", goal.horizon), tuple(values.get("needs", goal.needs)), tuple(values.get("guidance", goal.guidance))
        )
        checked = {"horizon": horizon, "needs": needs, "guidance": guidance}
        values |= {key: value for key, value in checked.items() if key in values}
        with self.desk.writing("Changed a goal") as db:
            return records.change(db, Goal, goal_id, self.desk.now(), **values)

    def get(self, goal_id: str) -> Goal:
        """One goal by id."""
        with self.desk.reading() as conn:
            return records.get(conn, Goal, goal_id)

    def find(self, ref: str) -> Goal:
        """By id, a part of it, or words of the goal."""
        with self.desk.reading() as conn:
            goals = records.where(conn, Goal)
            hits = [goal for goal in goals if goal.id == ref] or [goal for goal in goals if all(w in fold(goal.text) for w in fold(ref).split())]
            if not hits:
                return records.by_ref(conn, Goal, ref)
        return refs.by_words(ref, [(goal, goal.text) for goal in hits], "goal", "mentortui goal list")

    def _close(self, goal_id: str, status: GoalStatus, words: str) -> Goal:
        """The day it was first said stays: a goal that is so already is left as it is."""
        with self.desk.writing(words) as db:
            known = records.get(db.conn, Goal, goal_id)
            if known.status == status:
                return known
            return records.change(db, Goal, goal_id, self.desk.now(), status=status.value, status_at=self.desk.now())

    def reach(self, goal_id: str) -> Goal:
        """Reached: the moment for a specific thank-you (A5, G4)."""
        return self._close(goal_id, GoalStatus.REACHED, "Reached a goal")

    def drop(self, goal_id: str) -> Goal:
        """Let go of; it keeps its history."""
        return self._close(goal_id, GoalStatus.DROPPED, "Dropped a goal")

    def replace(self, goal_id: str, text: str, **values: Any) -> Goal:
        """Another goal in its place, in one step; the old one keeps its history (A5). What `values` leave out is taken over.

        `values` are horizon, needs, guidance and by_on.
        """
        if unknown := values.keys() - {"horizon", "needs", "guidance", "by_on"}:
            raise UsageError(f"A goal has no field “{min(unknown)}”.")
        with self.desk.as_one("Replaced a goal"):
            old = self.get(goal_id)
            if old.status != GoalStatus.OPEN:
                raise UsageError("Only an open goal can be replaced. Open it again first.")
            kept = {"horizon": old.horizon, "needs": old.needs, "guidance": old.guidance, "by_on": old.by_on} | values
            new = self.add(text, kept["horizon"], kept["needs"], kept["guidance"], kept["by_on"], replaces=old.id)
            self._close(goal_id, GoalStatus.REPLACED, "Replaced a goal")
        return new

    def helped(self, goal_id: str) -> list[Helped]:
        """Who helped with a goal, who did most first: by advice, in meetings, by what they could bring (A5)."""
        helpers = self._helpers()
        with self.desk.reading() as conn:
            goal = records.get(conn, Goal, goal_id)
            advice = records.where(conn, Advice, "goal_id = ?", [goal_id], order="received_at")
            talked = rows.talked_about(conn, goal_id)
            ids = {one.id for one in helpers} | {piece.person_id for piece in advice} | {row[0] for row in talked}
            found = people.of_ids(conn, ids)
        known = {one.id: one for one in helpers} | {p.id: Helper(p.id, p.name, p.stage, {}) for p in found if p.id not in {h.id for h in helpers}}
        return helped(goal, advice, talked, helpers, known)

    def reopen(self, goal_id: str) -> Goal:
        """Open again."""
        return self._close(goal_id, GoalStatus.OPEN, "Opened a goal again")

    def delete(self, goal_id: str) -> Goal:
        """Into the trash."""
        with self.desk.writing("Deleted a goal") as db:
            return records.bury(db, Goal, goal_id, self.desk.now())

    def reflect(self, prompt: str, answer: str, reflection_id: str = "") -> Reflection:
        """An answer to a prompt, kept with its date; earlier ones stay (A4).

        `reflection_id` goes on with an answer just begun: all its saves are one undo step.
        """
        if prompt not in dict(PROMPTS):
            raise UsageError(f"“{prompt}” is no prompt. Try one of: {', '.join(key for key, _ in PROMPTS)}.")
        answer = needed(answer, "A few words are enough.")
        if reflection_id:
            with self.desk.writing("Answered a prompt", f"reflection {reflection_id}") as db:
                return records.change(db, Reflection, reflection_id, self.desk.now(), answer=answer)
        reflection = self.desk.new(Reflection, prompt=prompt, answer=answer, said_at=self.desk.now())
        with self.desk.writing("Answered a prompt", f"reflection {reflection.id}") as db:
            return records.insert(db, reflection)

    def reflections(self) -> list[Reflection]:
        """All answers, newest first."""
        with self.desk.reading() as conn:
            return records.where(conn, Reflection, order="said_at DESC, id DESC")

    def served(self) -> dict[str, list[tuple[str, str, Stage | None]]]:
        """For each open goal the people whose assets serve one of its needs: (id, name, stage)."""
        helpers = self._helpers()
        return {
            goal.id: [(one.id, one.name, one.stage) for one in helpers if any(one.serves(need) for need in goal.needs)]
            for goal in self.list()
        }

    def coverage(self) -> list[CoverageRow]:
        """Six needs by four kinds of guidance, and who serves each (B5)."""
        return coverage(self.list(), self._helpers())

    def _helpers(self) -> list[Helper]:
        """Everybody of whom an asset is known that serves a need."""
        with self.desk.reading() as conn:
            facts = records.where(conn, AssetFact, "serves <> '[]'")
            found = people.helpers(conn)
        mine: dict[str, dict[Asset, AssetFact]] = {}
        for fact in facts:
            mine.setdefault(fact.person_id, {})[fact.asset] = fact
        return [Helper(p.id, p.name, p.stage, mine.get(p.id, {})) for p in found]

    def list(self, status: str | None = GoalStatus.OPEN) -> list[Goal]:
        """Goals by horizon, then by date; None for all, with their history."""
        clause, args = ("status = ?", [status]) if status else ("", [])
        order = "status <> 'open', CASE horizon WHEN 'short' THEN 0 WHEN 'long' THEN 1 ELSE 2 END, by_on IS NULL, by_on, created_at"
        with self.desk.reading() as conn:
            return records.where(conn, Goal, clause, args, order=order)
