"""Goals: goal add, goal list, goal done, goal drop (A1–A5)."""

from __future__ import annotations

import click

from mentortui.cli import inputs, names, output, shapes
from mentortui.cli.args import OneOf, group, pass_options, several, table, words
from mentortui.cli.opening import existing, reader, writer
from mentortui.cli.options import Options
from mentortui.domain.goals import HORIZON_LABELS, Goal, Guidance, Horizon, Need


@group("goal")
def goal() -> None:
    """What you need help with (A1)."""


@goal.command("add")
@words("text")
@click.option(
    "--horizon",
    type=OneOf(Horizon, "horizon"),
    default="short",
    help="short (6–12 months), long (3–5 years) or gap.",
)
@several(
    "--need",
    what=OneOf(Need, "need"),
    metavar="NEED",
    help="industry, world, functional, talent, project, growth (A2).",
)
@several(
    "--guidance",
    what=OneOf(Guidance, "guidance"),
    metavar="G",
    help="technical, career, political, emotional (A3).",
)
@click.option("--by", metavar="W", default=None, help="Until when.")
@pass_options
def add(
    options: Options,
    text: tuple[str, ...],
    horizon: str,
    need: tuple[str, ...],
    guidance: tuple[str, ...],
    by: str | None,
) -> None:
    """Add a goal: one specific sentence."""
    journal = writer(options)
    made = journal.goals.add(inputs.words(text), horizon=horizon, needs=need, guidance=guidance, by=names.day(journal, by))
    _show(options, "Goal kept:", made)


@goal.command("list")
@click.option("--all", "everything", is_flag=True, help="Reached and dropped ones as well.")
@pass_options
def list_(options: Options, everything: bool) -> None:
    """List open goals."""
    journal = reader(options)
    goals = journal.goals.list(None if everything else "open") if journal else []
    rows = [
        [
            HORIZON_LABELS.get(one.horizon, one.horizon),
            one.text,
            ", ".join((*one.needs, *one.guidance)),
            one.status,
            shapes.tail(one.id),
        ]
        for one in goals
    ]
    if not everything:
        rows = [[*row[:3], row[4]] for row in rows]
    none = "No goals yet. One specific sentence is enough: mentortui goal add …"
    if not goals and not everything and journal and journal.goals.list(None):
        none = "No open goals; `goal list --all` shows the others."
    lines = output.columns(rows, most=60) or [none]
    output.emit_items(options, [shapes.record(one) for one in goals], lines)


@goal.command("done")
@words("goal", metavar="GOAL")
@pass_options
def done(options: Options, goal: tuple[str, ...]) -> None:
    """A goal is reached; names who helped, for a specific thank-you (A5)."""
    journal = existing(options)
    found = journal.goals.find(" ".join(goal))
    helpers = journal.goals.served().get(found.id, [])
    journal.goals.reach(found.id)
    after = journal.goals.get(found.id)
    people = [shapes.person_ref(row[0], row[1]) for row in helpers]
    thanks = f" Helped by {', '.join(row[1] for row in helpers)}: tell them?" if helpers else ""
    output.emit(options, shapes.record(after, helped=people), f"Goal reached: {after.text}.{thanks}")


@goal.command("drop")
@words("goal", metavar="GOAL")
@pass_options
def drop(options: Options, goal: tuple[str, ...]) -> None:
    """A goal no longer matters; its history stays (A5)."""
    journal = existing(options)
    found = journal.goals.find(" ".join(goal))
    journal.goals.drop(found.id)
    _show(options, "Goal dropped:", journal.goals.get(found.id))


def _show(options: Options, said: str, one: Goal) -> None:
    by = f" by {one.by_on.isoformat()}" if one.by_on else ""
    tags = ", ".join((*one.needs, *one.guidance))
    output.emit(
        options,
        shapes.record(one),
        f"{said} {one.text}{by}" + (f" ({tags})" if tags else "") + f"   {shapes.tail(one.id)}",
    )


COMMANDS = table([goal])
