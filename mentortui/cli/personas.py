"""Whom I look for, who lines up, who serves which need: persona, match, coverage (B1–B5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from mentortui.cli import output, shapes
from mentortui.cli.args import OneOf, command, group, pass_options, several, table, words
from mentortui.cli.opening import existing, reader, writer
from mentortui.cli.options import Options
from mentortui.domain.errors import UsageError
from mentortui.domain.goals import NEED_LABELS
from mentortui.domain.people import Asset
from mentortui.domain.persona import Want

if TYPE_CHECKING:
    from mentortui.domain.persona import Persona
    from mentortui.journal import Journal

ASSET = OneOf(Asset, "asset")
HEAVIEST = 3


@group("persona")
def persona() -> None:
    """The mentor you look for, built from goals (B1)."""


@persona.command("add")
@words("name", metavar="NAME")
@several("--goal", metavar="GOAL", help="A goal it is built from; may be repeated.")
@several("--want", metavar="ASSET=VALUE[:WEIGHT]", help="An asset wanted, weight 1 to 3; may be repeated.")
@click.option("--sentence", metavar="T", default="", help="The mentor in one sentence.")
@pass_options
def add(options: Options, name: tuple[str, ...], goal: tuple[str, ...], want: tuple[str, ...], sentence: str) -> None:
    """Add a persona."""
    wants = tuple(parse_want(text) for text in want)
    journal = writer(options)
    ids = tuple(journal.goals.find(text).id for text in goal)
    _show(options, journal, journal.personas.add(" ".join(name), goals=ids, wants=wants, sentence=sentence))


def parse_want(text: str) -> Want:
    """`experience=ran a newsroom:2` as a wanted asset; UsageError where it is none."""
    asset, _, rest = text.partition("=")
    name = ASSET.convert(asset, None, None)
    value, colon, weight = rest.rpartition(":")
    if not (colon and weight.strip().isdigit()):
        return Want(Asset(name), rest.strip(), 1)
    if not 1 <= int(weight) <= HEAVIEST:
        raise UsageError(f"“{text}”: a weight is 1, 2 or 3.")
    return Want(Asset(name), value.strip(), int(weight))


@persona.command("list")
@pass_options
def list_(options: Options) -> None:
    """List personas."""
    journal = reader(options)
    found = journal.personas.list() if journal else []
    rows = [[one.name, ", ".join(str(want.asset) for want in one.wants), shapes.tail(one.id)] for one in found]
    lines = output.columns(rows, most=60) or ["No persona yet: mentortui persona add NAME --want experience=…"]
    output.emit_items(options, [shapes.record(one) for one in found], lines)


@persona.command("show")
@words("name", metavar="PERSONA")
@pass_options
def show(options: Options, name: tuple[str, ...]) -> None:
    """Show one persona."""
    journal = existing(options)
    _show(options, journal, journal.personas.find(" ".join(name)))


def _show(options: Options, journal: Journal, one: Persona) -> None:
    lines = [f"{one.name}   {shapes.tail(one.id)}"]
    lines += [f"  {one.sentence}"] if one.sentence else []
    lines += [f"  for: {journal.goals.get(ident).text}" for ident in one.goals]
    cells = [[str(want.asset), want.value, f"weight {want.weight}"] for want in one.wants]
    output.emit(options, shapes.record(one), [*lines, *output.columns(cells, most=60, indent=2)])


@command("match")
@click.option("--persona", "name", metavar="P", default=None, help="Which persona (default: the first).")
@pass_options
def match(options: Options, name: str | None) -> None:
    """Who fits, best first, explained dimension by dimension; unknown is unknown, never no (B3, B4)."""
    journal = reader(options)
    if journal is None:
        output.emit_items(options, [], "Nobody to compare yet.")
        return
    found = journal.personas.match(journal.personas.find(name).id if name else None)
    items, lines = [], []
    for one in found:
        dimensions = [
            {
                "asset": str(d.asset),
                "wanted": d.wanted,
                "weight": d.weight,
                "has": str(d.has),
                "evidence": d.evidence,
            }
            for d in one.dimensions
        ]
        items.append({
            "person": shapes.person_ref(one.person_id, one.name), "match": one.match, "lines_up": one.lines_up,
            "dimensions": dimensions, "pattern": str(one.pattern) if one.pattern else None, "next": shapes.value(one.next),
        })  # fmt: skip
        head = "a match" if one.match else "no match yet"
        lines.append(f"{one.name}: {head}, {one.lines_up} of {len(one.dimensions)} line up")
        lines += output.columns([[str(d.asset), _has(str(d.has)), d.evidence] for d in one.dimensions], most=60, indent=2)
        lines += [f"  {str(one.pattern).replace('-', ' ')}"] if one.pattern else []
        lines += [f"  next: {one.next}"] if one.next else []
    output.emit_items(options, items, lines or ["Nobody to compare yet: put people into the pipeline, or add a persona."])


def _has(state: str) -> str:
    return "not known yet" if state == "unknown" else state


@command("coverage")
@pass_options
def coverage(options: Options) -> None:
    """Which need is served by whom, and which by nobody (B5)."""
    journal = reader(options)
    rows = journal.goals.coverage() if journal else []
    items = [
        {"need": str(row.need), "people": [shapes.person_ref(*person) for person in row.people],
         "guidance": shapes.value(row.guidance), "wanted": row.wanted}
        for row in rows
    ]  # fmt: skip
    gaps = [str(row.need) for row in rows if row.wanted and not row.people]
    cells = [
        [
            NEED_LABELS[row.need],
            ", ".join(name for _, name in row.people) or ("nobody yet" if row.wanted else "not needed now"),
        ]
        for row in rows
    ]
    output.emit(options, {"items": items, "gaps": gaps}, output.columns(cells))


COMMANDS = table([persona, match, coverage])
