"""Whom I look for, and who lines up (METHOD B)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from mentortui.domain.errors import NotFoundError, UsageError
from mentortui.domain.goals import Goal, Guidance, Need
from mentortui.domain.matching import Match, match, ranked
from mentortui.domain.people import Asset, AssetFact
from mentortui.domain.persona import Persona, Want
from mentortui.domain.pipeline import Stage
from mentortui.domain.text import clean_line, clean_text, fold, needed_line
from mentortui.journal import refs
from mentortui.journal.desk import Desk
from mentortui.store import people as rows
from mentortui.store import records

_ENDED = frozenset({Stage.DECLINED, Stage.MOVED_ON})
"""Honest ends (C3): nobody there is a candidate."""
_FOR_NEED: dict[str, tuple[Asset, ...]] = {
    Need.INDUSTRY: (Asset.INDUSTRY, Asset.NETWORK), Need.WORLD: (Asset.INSIGHT, Asset.BELIEFS),
    Need.FUNCTIONAL: (Asset.EXPERIENCE, Asset.WILLINGNESS), Need.TALENT: (Asset.EXPERIENCE, Asset.WILLINGNESS),
    Need.PROJECT: (Asset.EXPERIENCE, Asset.NETWORK), Need.GROWTH: (Asset.INSIGHT, Asset.VALUES),
}
_FOR_GUIDANCE: dict[str, Asset] = {
    Guidance.TECHNICAL: Asset.EXPERIENCE, Guidance.CAREER: Asset.INDUSTRY, Guidance.POLITICAL: Asset.NETWORK, Guidance.EMOTIONAL: Asset.VALUES,
}


def wants_for(goal: Goal) -> tuple[Want, ...]:
    """A first proposal of assets for a goal: what its needs and kinds of guidance call for, weighed by how often."""
    asked = [asset for need in goal.needs for asset in _FOR_NEED[need]] + [_FOR_GUIDANCE[kind] for kind in goal.guidance]
    asked = asked or [Asset.EXPERIENCE, Asset.WILLINGNESS]
    return tuple(Want(asset, goal.text if asset is Asset.EXPERIENCE else "", min(3, asked.count(asset))) for asset in Asset if asset in asked)


@dataclass(frozen=True, slots=True)
class Personas:
    """Personas, and the ranking of the pipeline against one."""

    desk: Desk

    def add(self, name: str, goals: Iterable[str] = (), wants: Iterable[Want] = (), sentence: str = "") -> Persona:
        """A persona from goals and wanted assets; without assets they are proposed from the goals (B1).

        UsageError where another has that name already: neither could be named any more.
        """
        name, ids = self._free(_named(name)), tuple(goals)
        chosen = tuple(wants)
        if not chosen and ids:
            with self.desk.reading() as conn:
                proposed = [want for goal_id in ids for want in wants_for(records.get(conn, Goal, goal_id))]
            chosen = tuple({want.asset: want for want in proposed}.values())
        persona = self.desk.new(Persona, name=name, goals=ids, wants=_valid(chosen), sentence=clean_text(sentence).strip())
        with self.desk.writing(f"Added the persona {name}") as db:
            return records.insert(db, persona)

    def from_goal(self, goal_id: str, name: str = "", sentence: str = "") -> Persona:
        """A persona proposed from one goal (B1)."""
        with self.desk.reading() as conn:
            goal = records.get(conn, Goal, goal_id)
        return self.add(name or goal.text[:60], (goal_id,), wants_for(goal), sentence)

    def edit(self, persona_id: str, **values: Any) -> Persona:
        """Change name, sentence, goals or wants."""
        if unknown := values.keys() - {"name", "sentence", "goals", "wants"}:
            raise UsageError(f"A persona has no field “{min(unknown)}”.")
        if "wants" in values:
            values["wants"] = _valid(tuple(values["wants"]))
        if "goals" in values:
            values["goals"] = tuple(values["goals"])
        if "sentence" in values:
            values["sentence"] = clean_text(values["sentence"]).strip()
        if "name" in values:
            values["name"] = self._free(_named(values["name"]), persona_id)
        with self.desk.writing("Changed a persona") as db:
            return records.change(db, Persona, persona_id, self.desk.now(), **values)

    def get(self, persona_id: str) -> Persona:
        """One persona by id."""
        with self.desk.reading() as conn:
            return records.get(conn, Persona, persona_id)

    def find(self, ref: str) -> Persona:
        """By id, the whole name, words of the name, or a part of the id; the surest way that finds anybody counts."""
        known, key = self.list(), fold(ref)
        found = [p for p in known if p.id == ref] or [p for p in known if fold(p.name) == key] or [p for p in known if key in fold(p.name)]
        if not found:
            with self.desk.reading() as conn:
                return records.by_ref(conn, Persona, ref)
        return refs.only([(persona, persona.name) for persona in found], "", f"“{ref}” could be", "more of the name")

    def _free(self, name: str, but: str = "") -> str:
        """The name, where no other persona than `but` has it."""
        if any(fold(one.name) == fold(name) and one.id != but for one in self.list()):
            raise UsageError(f"There is a persona “{name}” already: give this one another name.")
        return name

    def delete(self, persona_id: str) -> Persona:
        """Into the trash."""
        with self.desk.writing("Deleted a persona") as db:
            return records.bury(db, Persona, persona_id, self.desk.now())

    def match(self, persona_id: str | None = None) -> list[Match]:
        """Everybody in the pipeline or with a known asset against a persona, best first; the first persona by default.

        Who declined or is moved on is left out: that is how it ended (C3), and an ask would open it again. Paused people stay.
        """
        if persona_id is None:
            known = self.list()
            if not known:
                raise NotFoundError("There is no persona yet. `mentortui persona add NAME --goal GOAL` builds one.")
            persona_id = known[0].id
        persona = self.get(persona_id)
        with self.desk.reading() as conn:
            goals = {goal.id: goal for goal in records.where(conn, Goal)}
            needs = tuple(dict.fromkeys(need for ident in persona.goals if ident in goals for need in goals[ident].needs))
            facts: dict[str, dict[Asset, AssetFact]] = {}
            for fact in records.where(conn, AssetFact):
                facts.setdefault(fact.person_id, {})[fact.asset] = fact
            people = {person.id: person.name for person in rows.in_pipeline(conn) if person.stage not in _ENDED}
            people |= rows.outside_with_assets(conn)
        return ranked([match(persona, id, name, facts.get(id, {}), needs) for id, name in people.items()])

    def list(self) -> list[Persona]:
        """All personas, oldest first."""
        with self.desk.reading() as conn:
            return records.where(conn, Persona, order="created_at, id")


def _named(name: str) -> str:
    return needed_line(name, "A persona needs a name, for example “the translator”.")


def _valid(wants: tuple[Want, ...]) -> tuple[Want, ...]:
    for want in wants:
        if not 1 <= want.weight <= 3:
            raise UsageError("A weight is 1, 2 or 3.")
    return tuple(Want(want.asset, clean_line(want.value), want.weight) for want in wants)
