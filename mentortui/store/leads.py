"""Who led me to whom, and who is near a person: the rows behind ways and leads (METHOD C2)."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import datetime

from mentortui.domain.leads import chain
from mentortui.domain.people import Person
from mentortui.domain.pipeline import Stage
from mentortui.domain.ways import Near
from mentortui.store import lookup
from mentortui.store.connection import fetch

_STAGES: dict[str | None, Stage] = {stage.value: stage for stage in Stage}


def links(conn: sqlite3.Connection, *, with_trash: bool = False) -> dict[str, str]:
    """Who led me to a person, by the person's id; without the trash only where both are there."""
    here = "" if with_trash else (
        " AND p.deleted_at IS NULL AND EXISTS (SELECT 1 FROM person l WHERE l.id = p.met_through AND l.deleted_at IS NULL)"
    )
    return dict(fetch(conn, f"SELECT p.id, p.met_through FROM person p WHERE p.met_through IS NOT NULL{here}"))


def near(conn: sqlite3.Connection, person: Person) -> tuple[list[Near], dict[str, str]]:
    """Everybody who may know `person`, with how; and who led me to both, by the id of the one who could introduce."""
    led_by = links(conn)
    found: dict[str, set[str]] = {}

    def note(ids: Iterable[str], link: str) -> None:
        for id in ids:
            found.setdefault(id, set()).add(link)

    above = chain(led_by, person.id)[:-1]
    note(above[-1:], "met-through")
    note(above[:-1], "above")
    note((id for id, lead in led_by.items() if lead == person.id), "below")
    siblings = [id for id, lead in led_by.items() if above and lead == above[-1]]
    note(siblings, "together")
    if person.org.strip():
        note(_colleagues(conn, person.org), "org")
    found.pop(person.id, None)
    rows = _known(conn, [*found])
    asked = dict(fetch(
        conn,
        "SELECT via_id, CASE WHEN made_at IS NOT NULL THEN 'made' WHEN answer <> '' THEN answer ELSE 'asked' END FROM introduction"
        " WHERE person_id = ? AND deleted_at IS NULL ORDER BY asked_at", [person.id],
    ))  # fmt: skip
    out = [Near(id, name, _STAGES.get(stage), datetime.fromisoformat(last) if last else None, frozenset(found[id]), asked.get(id, ""))
           for id, name, stage, last in rows]
    lead = next((name for id, name, _, _ in rows if above and id == above[-1]), "")
    return out, dict.fromkeys(siblings, lead) if lead else {}


def _colleagues(conn: sqlite3.Connection, org: str) -> list[str]:
    """Ids of people at the same organisation: all of the pipeline, and those of the address book that a search finds."""
    named = org.strip().casefold()
    pipeline = fetch(conn, "SELECT id, org FROM person INDEXED BY person_in_pipeline WHERE stage IS NOT NULL AND deleted_at IS NULL AND org <> ''")
    book = lookup.people(conn, "p.id, p.org", org, 200)
    return [id for id, works in (*pipeline, *book) if works.strip().casefold() == named]


def _known(conn: sqlite3.Connection, ids: list[str]) -> list[tuple[str, str, str | None, str | None]]:
    import json

    return fetch(
        conn,
        "SELECT p.id, p.name, p.stage, (SELECT e.happened_at FROM entry e WHERE e.person_id = p.id AND e.deleted_at IS NULL"
        "   AND e.kind IN ('call', 'email', 'chat', 'meeting') ORDER BY e.happened_at DESC LIMIT 1)"
        " FROM json_each(?) j JOIN person p ON p.id = j.value WHERE p.deleted_at IS NULL", [json.dumps(ids)],
    )  # fmt: skip
