"""Make a large file to measure with: 100,000 people, 1,000,000 entries, 500 people in the pipeline.

    python bench/make_big.py big.db [--people 100000] [--entries 1000000] [--pipeline 500]

The same numbers always give the same rows. History is left empty, as after a long life its oldest part is forgotten.
"""

from __future__ import annotations

import argparse
import random
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from mentortui.domain.pipeline import Stage
from mentortui.domain.text import fold
from mentortui.store import search
from mentortui.store.rows import stamp
from mentortui.store.writing import create

NOW = datetime(2026, 11, 22, 9, 14, tzinfo=UTC)
FIRST = [
    "Ana", "Zoë", "Łukasz", "Miguel", "Inês", "Ayşe", "Björn", "Chidi", "Dara", "Elif", "Farah", "Goran", "Hana", "Ibrahim",
    "Jonas", "Kavya", "Leïla", "Mateus", "Nadia", "Olu", "Priya", "Quim", "Rosa", "Søren", "Tomás", "Uma", "Vera", "Wen",
    "Ximena", "Yuki", "Zoran", "Aiko", "Bruno", "Carla", "Dmitri", "Esra", "Fatou", "Greta", "Hugo", "Ivana",
]
SECOND = [
    "Al", "Ber", "Car", "Dom", "Est", "Fer", "Gon", "Hol", "Ist", "Jan", "Kov", "Lim", "Mar", "Nov", "Ort", "Per", "Qui",
    "Ros", "San", "Tor", "Ull", "Var", "Wal", "Yil", "Zam",
]
THIRD = [
    "ado", "berg", "ciu", "dova", "ekker", "feld", "gard", "hagen", "ić", "jara", "kis", "lund", "mann", "nova", "oglu",
    "pala", "quist", "reira", "sen", "tanaka", "uzzi", "vik", "wood", "yan", "zadeh",
]
ROLE = [
    "Engineer", "Product Manager", "Data Scientist", "Designer", "Head of Research", "CTO", "Founder", "Analyst", "Teacher",
    "Nurse", "Architect", "Editor",
]
WORDS = [
    "talked", "about", "the", "thesis", "and", "where", "to", "publish", "it", "sent", "the", "roundup", "asked", "how",
    "the", "move", "went", "book", "on", "translation", "between", "labs", "and", "hospitals", "budget", "board", "hiring",
    "plan", "review", "slides", "draft", "feedback", "garden", "half", "marathon", "coffee", "conference", "panel",
    "pricing", "model",
]


def identifier(at: datetime, chance: random.Random) -> str:
    """A UUIDv7 that is the same every time."""
    bits = int(at.timestamp() * 1000) << 80 | 0x7 << 76 | chance.getrandbits(12) << 64 | 0x2 << 62 | chance.getrandbits(62)
    text = f"{bits:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def people(count: int, pipeline: int, chance: random.Random) -> Iterator[dict[str, Any]]:
    """Rows of the table `person`; the first `pipeline` of them have a stage."""
    stages = list(Stage)
    for index in range(count):
        given, family = chance.choice(FIRST), chance.choice(SECOND) + chance.choice(THIRD)
        made = NOW - timedelta(minutes=5 * (count - index))
        name = f"{given} {family}"
        known = index < pipeline
        yield {
            "id": identifier(made, chance), "name": name, "name_key": fold(name), "given": given, "email": f"{fold(given)}.{index}@example.org",
            "url": f"https://www.linkedin.com/in/{fold(given)}-{index}", "role": chance.choice(ROLE),
            "org": f"{chance.choice(SECOND)}{chance.choice(THIRD)} {chance.choice(('Labs', 'Group', 'Health', 'Press'))}",
            "import_key": f"linkedin:{fold(given)}-{index}", "connected_on": made.date().isoformat(),
            "stage": stages[index % len(stages)] if known else None, "stage_at": stamp(made) if known else None,
            "notes": " ".join(chance.choices(WORDS, k=12)) if known else "", "created_at": stamp(made), "updated_at": stamp(made),
        }  # fmt: skip


def entries(count: int, ids: list[str], pipeline: int, chance: random.Random) -> Iterator[tuple[Any, ...]]:
    """Rows of the table `entry`: a tenth with people of the pipeline, the others with anybody."""
    kinds, directions = ("call", "email", "chat", "meeting", "note", "research"), ("in", "out", "")
    step = timedelta(days=3650) / max(count, 1)
    for index in range(count):
        at = NOW - timedelta(days=3650) + step * index
        person = ids[chance.randrange(pipeline)] if pipeline and index % 10 == 0 else ids[chance.randrange(len(ids))]
        words = " ".join(chance.choices(WORDS, k=6))
        yield (identifier(at, chance), person, kinds[index % 6], directions[index % 3], words, stamp(at), stamp(at), stamp(at))


def make(path: Path, people_count: int = 100_000, entry_count: int = 1_000_000, pipeline: int = 500) -> None:
    """The file, new; FileExistsError when something is there."""
    if path.exists():
        raise FileExistsError(f"{path} is there already.")
    create(path, NOW)
    chance = random.Random(7)
    with closing(sqlite3.connect(path, isolation_level=None)) as conn:
        conn.executescript("PRAGMA synchronous=OFF; PRAGMA journal_mode=MEMORY; PRAGMA cache_size=-400000;")
        indexes = conn.execute("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL").fetchall()
        for name, _ in indexes:
            conn.execute(f"DROP INDEX {name}")
        conn.execute("BEGIN")
        rows = list(people(people_count, pipeline, chance))
        names = list(rows[0])
        conn.executemany(
            f"INSERT INTO person ({', '.join(names)}) VALUES ({', '.join(':' + name for name in names)})",
            rows,
        )
        conn.executemany(
            "INSERT INTO entry (id, person_id, kind, direction, text, happened_at, created_at, updated_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            entries(entry_count, [row["id"] for row in rows], pipeline, chance),
        )
        for _, sql in indexes:
            conn.execute(sql)
        search.rebuild(conn)
        conn.execute("COMMIT")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("path", type=Path)
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--entries", type=int, default=1_000_000)
    parser.add_argument("--pipeline", type=int, default=500)
    chosen = parser.parse_args()
    began = time.perf_counter()
    make(chosen.path, chosen.people, chosen.entries, chosen.pipeline)
    print(f"{chosen.path}: {chosen.path.stat().st_size / 2**20:.0f} MB in {time.perf_counter() - began:.1f} s")


if __name__ == "__main__":
    main()
