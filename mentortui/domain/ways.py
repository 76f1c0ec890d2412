"""Who could introduce me to somebody, and why (METHOD C2, D2)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from mentortui.domain.pipeline import Stage

TALKING: frozenset[Stage] = frozenset({Stage.IN_CONVERSATION, Stage.ADVICE, Stage.MENTORING, Stage.MOVED_ON})
"""Stages of people one can ask a favour."""
IN_TOUCH = timedelta(days=90)
"""Contact this recent makes somebody a person one can ask, whatever the stage."""
_WORDS = {
    Stage.IN_CONVERSATION: "in conversation with you", Stage.ADVICE: "gives you advice", Stage.MENTORING: "mentors you",
    Stage.MOVED_ON: "a friend now",
}


@dataclass(frozen=True, slots=True)
class Near:
    """Somebody who may know the person. `links` are of "met-through", "above", "org", "together", "below", in any order.

    `last_at` is the last contact with them, `asked` what became of asking them already: "", "asked", "yes", "no", "made".
    """

    id: str
    name: str
    stage: Stage | None = None
    last_at: datetime | None = None
    links: frozenset[str] = field(default_factory=frozenset)
    asked: str = ""


@dataclass(frozen=True, slots=True)
class Way:
    """One way to a person: whom to ask, why they could, and what became of it if they were asked before."""

    person_id: str
    name: str
    reasons: tuple[str, ...]
    weight: int
    asked: str = ""


_WEIGHT = {"met-through": 100, "org": 50, "below": 40, "above": 30, "together": 25}
"""How well each link carries an introduction; whoever led me there knows us both."""
_ASKED = {"asked": "was asked already", "yes": "said yes", "no": "said no", "made": "has introduced you"}


def ways(near: Iterable[Near], person: str, org: str, now: datetime, shared: Mapping[str, str] | None = None) -> list[Way]:
    """Ways to `person` (what they are called) at `org`, the best first; who cannot be asked a favour is left out.

    `shared` names who led me to both, by the id of the one who could introduce.
    """
    found = []
    for one in near:
        close = one.stage in TALKING or (one.last_at is not None and now - one.last_at <= IN_TOUCH)
        links = one.links if close else one.links & {"met-through", "above"}
        if not links or one.stage is Stage.DECLINED:
            continue
        weight = sum(_WEIGHT[link] for link in links) + _nearness(one, now) - (1000 if one.asked else 0)
        found.append(Way(one.id, one.name, _reasons(one, links, person, org, (shared or {}).get(one.id, "")), weight, one.asked))
    return sorted(found, key=lambda way: (-way.weight, way.name.casefold(), way.person_id))


def _nearness(one: Near, now: datetime) -> int:
    """How well we know each other now: up to 20 points."""
    known = {Stage.MENTORING: 12, Stage.ADVICE: 10, Stage.IN_CONVERSATION: 7, Stage.MOVED_ON: 8}.get(one.stage, 0) if one.stage else 0
    return known + (8 if one.last_at and now - one.last_at <= IN_TOUCH / 3 else 4 if one.last_at and now - one.last_at <= IN_TOUCH else 0)


def _reasons(one: Near, links: frozenset[str], person: str, org: str, shared: str) -> tuple[str, ...]:
    words: list[str] = [_ASKED[one.asked]] if one.asked else []
    if "met-through" in links:
        words.append(f"led you to {person}")
    if "org" in links:
        words.append(f"also at {org}")
    if "below" in links:
        words.append(f"{person} led you there")
    if "above" in links:
        words.append(f"at the start of the way to {person}")
    if "together" in links and shared:
        words.append(f"{shared} led you to both")
    if one.stage in _WORDS:
        words.append(_WORDS[one.stage])
    elif one.last_at is not None and links & {"org", "below", "together"}:
        words.append("in touch lately")
    return tuple(words)


def open_ways(found: Sequence[Way]) -> list[Way]:
    """Those who were not asked yet: what is left when an introducer said no, or nothing (G2)."""
    return [way for way in found if not way.asked]
