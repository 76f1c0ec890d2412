"""Who led me to whom: a chain of any length, up and down (METHOD C2).

`led_by` maps the id of a person to the id of who led me to them. What is stored may go round in a circle (two windows, a
file from elsewhere): reading stops where it began.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple


class Lead(NamedTuple):
    """One person in a tree told from the top: `depth` from 0, `last` where no sibling follows."""

    person_id: str
    depth: int
    last: bool = True


def chain(led_by: Mapping[str, str], person_id: str) -> tuple[str, ...]:
    """From the first lead to the person, both included."""
    found = [person_id]
    seen = {person_id}
    while (above := led_by.get(found[-1], "")) and above not in seen:
        found.append(above)
        seen.add(above)
    return tuple(reversed(found))


def goes_round(led_by: Mapping[str, str], person_id: str, lead_id: str) -> bool:
    """Whether `lead_id` as the lead to `person_id` would close a circle."""
    return person_id in chain(led_by, lead_id)


def tree(led_by: Mapping[str, str], tops: Iterable[str], order: Mapping[str, str]) -> list[Lead]:
    """Everybody below `tops`, each after who led to them; siblings by their word in `order`. Nobody twice."""
    below: dict[str, list[str]] = {}
    for person_id, lead_id in led_by.items():
        below.setdefault(lead_id, []).append(person_id)
    out: list[Lead] = []
    seen: set[str] = set()
    waiting = _turned(tops, 0, order)
    while waiting:  # no recursion: a chain may be longer than Python likes to go down
        one = waiting.pop()
        if one.person_id in seen:
            continue
        seen.add(one.person_id)
        out.append(one)
        waiting += _turned((id for id in below.get(one.person_id, ()) if id not in seen), one.depth + 1, order)
    return out


def _turned(ids: Iterable[str], depth: int, order: Mapping[str, str]) -> list[Lead]:
    """Siblings in order, the first one at the end, where it is taken from."""
    found = sorted(set(ids), key=lambda one: (order.get(one, ""), one))
    return [Lead(id, depth, number == len(found)) for number, id in enumerate(found, 1)][::-1]


def tops(led_by: Mapping[str, str]) -> list[str]:
    """Where the trees of everybody begin: who led to somebody and was met without a lead. Of a circle, its smallest id."""
    found: dict[str, None] = {}
    done: set[str] = set()
    for person_id in led_by:
        path: dict[str, None] = {}
        here = person_id
        while here not in done and here not in path:
            path[here] = None
            if not (above := led_by.get(here, "")):
                found[here] = None
                break
            here = above
        if here in path and led_by.get(here, ""):
            met = list(path)
            found[min(met[met.index(here):])] = None
        done.update(path)
    return list(found)


def around(led_by: Mapping[str, str], person_id: str, order: Mapping[str, str]) -> list[Lead]:
    """The way to a person and what grew from there: those above one below the other, then everybody the person led to."""
    above: Sequence[str] = chain(led_by, person_id)
    rows = [Lead(id, depth) for depth, id in enumerate(above)]
    known = set(above)
    down = tree({id: lead for id, lead in led_by.items() if id not in known}, [person_id], order)
    return rows + [lead._replace(depth=lead.depth + len(above) - 1) for lead in down[1:]]
