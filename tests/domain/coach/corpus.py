"""The labelled corpus: messages, faults made of them, sentences for the golden rule, questions."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from mentortui.domain.coach import Context

HERE = Path(__file__).parent
SETS = ("dev", "held", "fresh")
FRAME = (
    "Subject: Your talk on forecasts: one question\n\nDear Priya,\n\n"
    "Your talk on forecasts showed me the widening road. {}\n\nThank you for reading,\nMara"
)


@dataclass(frozen=True)
class Case:
    id: str
    kind: str
    set: str
    text: str
    expect: frozenset[str]
    context: Context


def _load(name: str) -> dict[str, Any]:
    return tomllib.loads((HERE / name).read_text(encoding="utf-8"))


def _context(row: dict[str, Any]) -> Context:
    return Context(
        culture=row.get("culture", ""),
        language=row.get("language", ""),
        given_count=row.get("given"),
        channel=row.get("channel", "email"),
    )


@cache
def good_messages() -> tuple[Case, ...]:
    rows = _load("messages.toml")["message"]
    return tuple(Case(r["id"], r["kind"], r["set"], r["text"].lstrip("\n"), frozenset(), _context(r)) for r in rows)


@cache
def faulty_messages() -> tuple[Case, ...]:
    bases = {row["id"]: row for row in _load("messages.toml")["message"]}
    cases = []
    for number, row in enumerate(_load("faults.toml")["fault"]):
        base = bases.get(row.get("base", ""), {})
        text = (row.get("text") or base["text"]).lstrip("\n")
        for old, new in row.get("swap", []):
            assert old in text, (number, old)
            text = text.replace(old, new)
        name = f"{row.get('base', 'own')}-{number}-{row['expect'][0]}"
        kind = row.get("kind") or base["kind"]
        cases.append(Case(name, kind, row["set"], text, frozenset(row["expect"]), _context(base | row)))
    return tuple(cases)


@cache
def golden_sentences() -> tuple[tuple[str, str, bool], ...]:
    """Set, sentence, whether it asks for a mentor."""
    data = _load("golden.toml")
    return tuple(
        (name, text, asks) for name in SETS for asks, texts in ((True, data[name]["asks"]), (False, data[name]["innocent"])) for text in texts
    )


@cache
def questions() -> tuple[Case, ...]:
    data = _load("questions.toml")
    good = [Case(q, "question", name, q, frozenset(), Context()) for name in SETS for q in data[f"{name}_good"]]
    bad = [
        Case(
            row["q"],
            "question",
            name,
            row["q"],
            frozenset(row["expect"]),
            Context(
                goal_text=row.get("goal", ""),
                earlier_questions=tuple(row.get("earlier", ())),
                person_role=row.get("role", ""),
                person_org=row.get("org", ""),
            ),
        )
        for name in SETS
        for row in data[name]
    ]
    return tuple(good + bad)
