"""Whom I look for, who lines up, who serves which need: persona, match, coverage (B1–B5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from mentortui.cli import output, shapes
from mentortui.cli.args import OneOf, changes, command, group, pass_options, several, table, words
from mentortui.cli.opening import existing, reader, writer
from mentortui.cli.options import Options
from mentortui.domain.errors import UsageError
from mentortui.domain.goals import NEED_LABELS
from mentortui.domain.matching import Dimension, Match, place_words
from mentortui.domain.people import Asset, Has
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


@persona.command("edit")
@click.argument("persona", metavar="PERSONA")
@click.option("--name", metavar="T", default=None, help="Another name.")
@click.option("--sentence", metavar="T", default=None, help="The mentor in one sentence.")
@several("--goal", metavar="GOAL", help="The goals it is built from, in place of those before.")
@several("--want", metavar="ASSET=VALUE[:WEIGHT]", help="An asset wanted; others stay as they are. Weight 0 leaves it out.")
@pass_options
def edit(options: Options, persona: str, name: str | None, sentence: str | None, goal: tuple[str, ...], want: tuple[str, ...]) -> None:
    """Change a persona: its name, sentence, goals, or what is wanted how much."""
    journal = existing(options)
    found = journal.personas.find(persona)
    fields: dict[str, Any] = changes({"name": name, "sentence": sentence})
    if goal:
        fields["goals"] = tuple(journal.goals.find(text).id for text in goal)
    if want:
        wanted = {Asset(one.asset): one for one in found.wants} | {one.asset: one for one in (parse_want(text, least=0) for text in want)}
        fields["wants"] = tuple(wanted[asset] for asset in Asset if asset in wanted and wanted[asset].weight)
    if not fields:
        raise UsageError("Say what to change, for example --want values=frank:3. See mentortui persona edit --help.")
    _show(options, journal, journal.personas.edit(found.id, **fields))


@persona.command("delete")
@words("name", metavar="PERSONA")
@pass_options
def delete(options: Options, name: tuple[str, ...]) -> None:
    """Put a persona into the trash; `undo` brings it back."""
    journal = existing(options)
    gone = journal.personas.delete(journal.personas.find(" ".join(name)).id)
    output.emit(options, {"id": gone.id, "name": gone.name, "deleted": True}, f"Deleted the persona {gone.name}.")


def parse_want(text: str, least: int = 1) -> Want:
    """`experience=ran a newsroom:2` as a wanted asset; UsageError where it is none."""
    asset, said, rest = text.partition("=")
    name = ASSET.convert(asset, None, None)
    if not said:
        raise UsageError(f"“{text}” does not say what is wanted: ASSET=VALUE[:WEIGHT], for example {name}=frank:2.")
    value, colon, weight = rest.rpartition(":")
    if not (colon and weight.strip().isdigit()):
        value, weight = rest, "1"
    if not value.strip() and int(weight):
        raise UsageError(f"“{text}” does not say which {name}: ASSET=VALUE[:WEIGHT], for example {name}=frank:2.")
    if not least <= int(weight) <= HEAVIEST:
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
    lines: list[str] = []
    for one in found:
        head = "a match" if one.match else f"a near miss, {one.word}" if one.pattern else "no match yet"
        lines.append(f"{one.name}: {head}, {one.lines_up} of {len(one.dimensions)} line up, weighing {one.weighs} of {one.weight}")
        lines.append(f"  {place_words(found, one.person_id)}")
        rows = [[str(d.asset), _has(str(d.has)), f"weight {d.weight}", d.wanted, _proof(d)] for d in one.dimensions]
        lines += output.columns(rows, most=36, indent=2)
        served = [NEED_LABELS[need].lower() for need, serves in one.needs if serves]
        lines += [f"  serves: {', '.join(served)}"] if served else []
        lines += [f"  {str(one.pattern).replace('-', ' ')}"] if one.pattern else []
        lines += [f"  next: {one.next}"] if one.next else []
    items = [_item(one, place_words(found, one.person_id)) for one in found]
    output.emit_items(options, items, lines or ["Nobody to compare yet: put people into the pipeline, or add a persona."])


def _item(one: Match, why: str) -> dict[str, Any]:
    """One candidate as the contract has it: person, match, lines_up, dimensions, pattern, next; and what explains the place."""
    return {
        "person": shapes.person_ref(one.person_id, one.name), "match": one.match, "lines_up": one.lines_up,
        "dimensions": [_dimension(d) for d in one.dimensions],
        "seen": {str(d.asset): {"source": d.source, "on": shapes.value(d.on)} for d in one.dimensions if d.on or d.source},
        "pattern": str(one.pattern) if one.pattern else None, "next": shapes.value(one.next),
        "known": sum(d.has in (Has.YES, Has.NO) for d in one.dimensions),
        "weighs": one.weighs, "weight": one.weight, "why": why, "explained": list(one.explained),
        "needs": [{"need": need, "served": serves} for need, serves in one.needs],
    }  # fmt: skip


def _dimension(one: Dimension) -> dict[str, Any]:
    """One dimension as the contract has it: `has` is yes, no or unknown, and each yes lines up.

    In part is neither a yes nor a no: unknown, with `in_part`.
    """
    part = one.has is Has.PART
    found = {"asset": str(one.asset), "wanted": one.wanted, "weight": one.weight, "has": str(Has.UNKNOWN if part else one.has),
             "evidence": one.evidence}
    return {**found, "in_part": True} if part else found


def _has(state: str) -> str:
    return {"unknown": "not known yet", "part": "in part"}.get(state, state)


def _proof(one: Dimension) -> str:
    """The evidence, where it was seen and when."""
    if str(one.has) == "unknown":
        return ""
    seen = ", ".join(part for part in (one.source, one.on.isoformat() if one.on else "") if part)
    return f"{one.evidence} ({seen})" if one.evidence and seen else one.evidence or seen


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
