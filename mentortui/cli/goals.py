"""Goals: add, list, show, edit, done, drop, replace, open, delete (A1–A5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from mentortui.cli import inputs, names, output, phrases, shapes
from mentortui.cli.args import OneOf, changes, group, pass_options, several, table, words
from mentortui.cli.opening import existing, reader, writer
from mentortui.cli.options import Options
from mentortui.domain.errors import UsageError
from mentortui.domain.goals import HORIZON_LABELS, Goal, Guidance, Horizon, Need, vagueness
from mentortui.domain.helped import to_thank

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentortui.domain.helped import Helped
    from mentortui.journal import Journal


@group("goal")
def goal() -> None:
    """What you need help with (A1)."""


def _tags(default: str | None) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """The options that say what a goal is for."""

    def wrap(function: Callable[..., Any]) -> Callable[..., Any]:
        function = click.option("--by", metavar="W", default=None, help="Until when.")(function)
        function = several("--guidance", what=OneOf(Guidance, "guidance"), metavar="G",
                           help="technical, career, political, emotional (A3).")(function)
        function = several("--need", what=OneOf(Need, "need"), metavar="NEED",
                           help="industry, world, functional, talent, project, growth (A2).")(function)
        return click.option("--horizon", type=OneOf(Horizon, "horizon"), default=default,
                            help="short (6–12 months), long (3–5 years) or gap.")(function)

    return wrap


@goal.command("add")
@words("text")
@_tags("short")
@pass_options
def add(options: Options, text: tuple[str, ...], horizon: str, need: tuple[str, ...], guidance: tuple[str, ...], by: str | None) -> None:
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
    output.emit_items(options, [shapes.record(one, vague=vagueness(one.text)) for one in goals], lines)


@goal.command("show")
@words("goal", metavar="GOAL")
@pass_options
def show(options: Options, goal: tuple[str, ...]) -> None:
    """One goal with its history and who helped with it."""
    journal = existing(options)
    found = journal.goals.find(" ".join(goal))
    others = {one.id: one for one in journal.goals.list(None)}
    after = next((one for one in others.values() if one.replaces == found.id), None)
    before = others.get(found.replaces)
    could = journal.goals.helped(found.id)
    helped = to_thank(could)
    rows = [
        ["horizon", HORIZON_LABELS.get(found.horizon, found.horizon)], ["needs", ", ".join(found.needs)], ["wants", ", ".join(found.guidance)],
        ["by", found.by_on.isoformat() if found.by_on else ""], ["since", phrases.on(journal, found.created_at)],
        ["now", f"{found.status} {phrases.on(journal, found.status_at)}".rstrip()], ["before it", before.text if before else ""],
        ["after it", after.text if after else ""],
    ]  # fmt: skip
    lines = [f"{found.text}   {shapes.tail(found.id)}", *output.columns([row for row in rows if row[1]], indent=2)]
    lines += ["  helped", *(f"    {one.name}: {'; '.join(one.ways)}" for one in helped)] if helped else []
    names_ = [one.name for one in could if not one.did]
    lines += [f"  could help: {', '.join(names_)}"] if names_ else []
    more = {"helped": _helped(helped), "replaced_by": after.id if after else None, "vague": vagueness(found.text)}
    output.emit(options, shapes.record(found, **more), lines)


@goal.command("edit")
@click.argument("goal", metavar="GOAL")
@click.option("--text", metavar="T", default=None, help="Another sentence.")
@_tags(None)
@pass_options
def edit(options: Options, goal: str, need: tuple[str, ...], guidance: tuple[str, ...], by: str | None, **given: str | None) -> None:
    """Change a goal; --need and --guidance replace those it has, --by "" clears the day."""
    journal = existing(options)
    fields: dict[str, Any] = changes(given)
    fields |= {"needs": need} if need else {}
    fields |= {"guidance": guidance} if guidance else {}
    if by is not None:
        fields["by_on"] = names.day(journal, by)
    if not fields:
        raise UsageError("Say what to change, for example --need talent. See mentortui goal edit --help.")
    _show(options, "Goal changed:", journal.goals.edit(journal.goals.find(goal).id, **fields))


@goal.command("done")
@words("goal", metavar="GOAL")
@pass_options
def done(options: Options, goal: tuple[str, ...]) -> None:
    """A goal is reached; names who helped, for a specific thank-you (A5)."""
    journal = existing(options)
    found = journal.goals.find(" ".join(goal))
    goal_now = journal.goals.reach(found.id)
    _closed(options, journal, "Goal reached:" if _is_new(found, goal_now) else "Reached already:", goal_now)


@goal.command("drop")
@words("goal", metavar="GOAL")
@pass_options
def drop(options: Options, goal: tuple[str, ...]) -> None:
    """A goal no longer matters; its history stays (A5)."""
    journal = existing(options)
    found = journal.goals.find(" ".join(goal))
    goal_now = journal.goals.drop(found.id)
    _closed(options, journal, "Goal dropped:" if _is_new(found, goal_now) else "Dropped already:", goal_now)


@goal.command("replace")
@click.argument("goal", metavar="GOAL")
@words("text")
@_tags(None)
@pass_options
def replace(
    options: Options, goal: str, text: tuple[str, ...], need: tuple[str, ...], guidance: tuple[str, ...], by: str | None, horizon: str | None
) -> None:
    """Another goal takes its place and its tags; the old one keeps its history (A5)."""
    journal = existing(options)
    old = journal.goals.find(goal)
    fields: dict[str, Any] = changes({"horizon": horizon, "needs": need or None, "guidance": guidance or None})
    if by is not None:
        fields["by_on"] = names.day(journal, by)
    new = journal.goals.replace(old.id, inputs.words(text), **fields)
    old = journal.goals.get(old.id)
    helped = to_thank(journal.goals.helped(old.id))
    lines = [f"Goal replaced: {old.text}", f"now: {_line(new)}", *_thanks(old, helped), *_more(new)]
    output.emit(options, shapes.record(new, replaced=shapes.record(old), helped=_helped(helped)), lines)


@goal.command("open")
@words("goal", metavar="GOAL")
@pass_options
def reopen(options: Options, goal: tuple[str, ...]) -> None:
    """Open a goal again that was reached, dropped or replaced."""
    journal = existing(options)
    found = journal.goals.find(" ".join(goal))
    goal_now = journal.goals.reopen(found.id)
    _show(options, "Open again:" if _is_new(found, goal_now) else "Open as it was:", goal_now)


@goal.command("delete")
@words("goal", metavar="GOAL")
@pass_options
def delete(options: Options, goal: tuple[str, ...]) -> None:
    """Put a goal into the trash; `undo` brings it back."""
    journal = existing(options)
    gone = journal.goals.delete(journal.goals.find(" ".join(goal)).id)
    output.emit(options, {"id": gone.id, "text": gone.text, "deleted": True}, f"Deleted the goal {gone.text}.")


def _is_new(before: Goal, after: Goal) -> bool:
    """Whether anything was changed."""
    return after.version != before.version


def _closed(options: Options, journal: Journal, said: str, goal: Goal) -> None:
    """What became of a goal, who helped, and whom to thank (A5, G4)."""
    helped = to_thank(journal.goals.helped(goal.id))
    names_ = f" Helped by {', '.join(one.name for one in helped)}: tell them?" if helped else ""
    full_stop = "" if goal.text.endswith((".", "!", "?", "…")) else "."
    output.emit(options, shapes.record(goal, helped=_helped(helped)), [f"{said} {goal.text}{full_stop}{names_}", *_thanks(goal, helped)])


def _thanks(goal: Goal, helped: list[Helped]) -> list[str]:
    """For each who helped, by what, and the command that begins the thank-you."""
    rows = [[one.name, one.ways[0], f'mentortui draft thanks --to "{one.name}" --goal {shapes.tail(goal.id)}'] for one in helped]
    return output.columns(rows, most=48, indent=2)


def _helped(helped: list[Helped]) -> list[dict[str, Any]]:
    return [{**shapes.person_ref(one.person_id, one.name), "ways": list(one.ways)} for one in helped]


def _line(one: Goal) -> str:
    by = f" by {one.by_on.isoformat()}" if one.by_on else ""
    tags = ", ".join((*one.needs, *one.guidance))
    return f"{one.text}{by}" + (f" ({tags})" if tags else "") + f"   {shapes.tail(one.id)}"


def _more(one: Goal) -> list[str]:
    """What the sentence leaves open, kindly (A1)."""
    open_ = vagueness(one.text)
    return [open_] if open_ else []


def _show(options: Options, said: str, one: Goal) -> None:
    output.emit(options, shapes.record(one, vague=vagueness(one.text)), [f"{said} {_line(one)}", *_more(one)])


COMMANDS = table([goal])
