"""Goals, reflection, and which need is served by whom (METHOD A, B5)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from mentortui.domain.errors import AmbiguousError, NotFoundError, UsageError
from mentortui.domain.goals import PROMPTS, Goal, GoalStatus, Guidance, Horizon, Need, Reflection
from mentortui.domain.listings import CoverageRow
from mentortui.domain.people import AssetFact, Has
from mentortui.domain.pipeline import INFO, Stage
from mentortui.domain.text import clean_line, clean_text, fold
from mentortui.journal.desk import Desk
from mentortui.store import records
from mentortui.store.rows import columns, decode


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
            by: date | None = None) -> Goal:
        """One sentence with its tags. A vague one is kept; the screen asks for more (A1)."""
        text = clean_line(text, 2000)
        if not text:
            raise UsageError("A goal needs a sentence: which skill, by when?")
        horizon, needs, guidance = _checked(horizon, tuple(needs), tuple(guidance))
        goal = self.desk.new(Goal, text=text, horizon=horizon, needs=needs, guidance=guidance, by_on=by)
        with self.desk.writing("Added a goal") as db:
            return records.insert(db, goal)

    def edit(self, goal_id: str, **values: Any) -> Goal:
        """Change text, horizon, needs, guidance or by_on."""
        goal = self.get(goal_id)
        if "text" in values:
            values["text"] = clean_line(values["text"], 2000)
            if not values["text"]:
                raise UsageError("A goal needs a sentence: which skill, by when?")
        horizon, needs, guidance = _checked(
            values.get("horizon", goal.horizon), tuple(values.get("needs", goal.needs)), tuple(values.get("guidance", goal.guidance))
        )
        values |= {"horizon": horizon, "needs": needs, "guidance": guidance}
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
        if len(hits) > 1:
            shown = [f"{goal.text[:60]} …{goal.id[-6:]}" for goal in hits[:8]]
            raise AmbiguousError(f"“{ref}” could be: {'; '.join(shown)}. Give more words or the id.", shown)
        if not hits:
            raise NotFoundError(f"There is no goal “{ref}”. `mentortui goal list` shows all.")
        return hits[0]

    def list(self, status: str | None = GoalStatus.OPEN) -> list[Goal]:
        """Goals by horizon, then by date; None for all, with their history."""
        clause, args = ("status = ?", [status]) if status else ("1", [])
        order = " ORDER BY status <> 'open', CASE horizon WHEN 'short' THEN 0 WHEN 'long' THEN 1 ELSE 2 END, by_on IS NULL, by_on, created_at"
        with self.desk.reading() as conn:
            return records.where(conn, Goal, clause + order, args)

    def _close(self, goal_id: str, status: GoalStatus, words: str) -> Goal:
        with self.desk.writing(words) as db:
            return records.change(db, Goal, goal_id, self.desk.now(), status=status.value, status_at=self.desk.now())

    def reach(self, goal_id: str) -> Goal:
        """Reached: the moment for a specific thank-you (A5, G4)."""
        return self._close(goal_id, GoalStatus.REACHED, "Reached a goal")

    def drop(self, goal_id: str) -> Goal:
        """Let go of; it keeps its history."""
        return self._close(goal_id, GoalStatus.DROPPED, "Dropped a goal")

    def reopen(self, goal_id: str) -> Goal:
        """Open again."""
        return self._close(goal_id, GoalStatus.OPEN, "Opened a goal again")

    def delete(self, goal_id: str) -> Goal:
        """Into the trash."""
        with self.desk.writing("Deleted a goal") as db:
            return records.bury(db, Goal, goal_id, self.desk.now())

    def reflect(self, prompt: str, answer: str) -> Reflection:
        """An answer to a prompt, kept with its date; earlier ones stay (A4)."""
        if prompt not in dict(PROMPTS):
            raise UsageError(f"“{prompt}” is no prompt. Try one of: {', '.join(key for key, _ in PROMPTS)}.")
        answer = clean_text(answer).strip()
        if not answer:
            raise UsageError("A few words are enough.")
        reflection = self.desk.new(Reflection, prompt=prompt, answer=answer, said_at=self.desk.now())
        with self.desk.writing("Answered a prompt") as db:
            return records.insert(db, reflection)

    def reflections(self) -> list[Reflection]:
        """All answers, newest first."""
        with self.desk.reading() as conn:
            return records.where(conn, Reflection, "1 ORDER BY said_at DESC")

    def served(self) -> dict[str, list[tuple[str, str, Stage]]]:
        """For each open goal the people in the pipeline whose assets serve one of its needs: (id, name, stage)."""
        facts = self._facts()
        out: dict[str, list[tuple[str, str, Stage]]] = {}
        for goal in self.list():
            people = {pid: (pid, name, stage) for pid, name, stage, fact in facts if set(fact.serves) & set(goal.needs)}
            out[goal.id] = list(people.values())
        return out

    def coverage(self) -> list[CoverageRow]:
        """Six needs by four kinds of guidance, and who serves each (B5)."""
        goals, facts = self.list(), self._facts()
        out = []
        for need in Need:
            wanted = [goal for goal in goals if need in goal.needs]
            people = {pid: (pid, name) for pid, name, _, fact in facts if need in fact.serves}
            state = "served" if people else "wanted"
            guidance = {kind.value: state if any(kind in goal.guidance for goal in wanted) else "" for kind in Guidance}
            out.append(CoverageRow(need, guidance, tuple(people.values()), bool(wanted)))
        return out

    def _facts(self) -> list[tuple[str, str, Stage, AssetFact]]:
        with self.desk.reading() as conn:
            rows = conn.execute(
                f"SELECT p.id, p.name, p.stage, {columns(AssetFact, 'a')} FROM asset a JOIN person p ON p.id = a.person_id"
                " WHERE a.deleted_at IS NULL AND p.deleted_at IS NULL AND p.stage IS NOT NULL AND a.has IN (?, ?) AND a.serves <> '[]'"
                " ORDER BY p.name_key",
                [Has.YES, Has.PART],
            ).fetchall()
        found = [(row[0], row[1], Stage(row[2]), decode(AssetFact, row, 3)) for row in rows]
        return [row for row in found if row[2] not in (Stage.DECLINED, Stage.PAUSED) and INFO[row[2]].position != 1]
