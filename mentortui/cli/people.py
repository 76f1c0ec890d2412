"""People: add, people, show, edit, asset, stage, delete."""

from __future__ import annotations

from typing import Any

import click

from mentortui.cli import card, names, output, phrases, reading, shapes
from mentortui.cli.args import OneOf, changes, command, pass_options, person, several, table, when, words
from mentortui.cli.opening import existing, writer
from mentortui.cli.options import Options
from mentortui.domain.endings import ending
from mentortui.domain.errors import UsageError
from mentortui.domain.goals import Need
from mentortui.domain.people import RELATIONS, SOURCES, TIES, Asset, Direction, Has, Person, Seniority
from mentortui.domain.pipeline import INFO, Stage

STAGE = OneOf(Stage, "stage")
FIELDS: tuple[tuple[str, str, str], ...] = (
    ("email", "E", "Email address."),
    ("phone", "N", "Telephone."),
    ("url", "U", "A page about them."),
    ("role", "R", "What they do."),
    ("org", "O", "Where they do it."),
    ("place", "P", "Where they live."),
    ("tz", "Z", "Their time zone: Africa/Lagos."),
    ("culture", "C", "Where they feel at home (D5)."),
    ("language", "L", "Their language (D5)."),
    ("source", "S", f"Where they come from (C1): {', '.join(SOURCES)}."),
    ("source-place", "T", "Which club, class or thread (C1)."),
    ("given", "G", "What they are called in greetings."),
    ("pronoun", "W", "she, he, they."),
    ("cares-about", "T", "What they care about (F3)."),
    ("channel", "C", "How they like to be reached (D5)."),
    ("feedback-style", "T", "How they give feedback (D5)."),
    ("relation", "R,…", f"Types of mentoring, one or several (C4): {', '.join(RELATIONS)}."),
    ("ties", "T,…", f"What they also are to me (H2): {', '.join(TIES)}, or any word."),
)


def _fields(function: Any) -> Any:
    for name, metavar, words_ in reversed(FIELDS):
        callback = _source if name == "source" else None
        function = click.option(f"--{name}", metavar=metavar, default=None, help=words_, callback=callback)(function)
    function = click.option("--seniority", type=OneOf(Seniority, "distance"), default=None, help="peer, senior or far.")(function)
    function = click.option("--direction", type=OneOf(Direction, "direction"), default=None,
                            help="mentor, mentee or both (C4); a mentee begins as mentoring.")(function)
    private = click.option("--confidential", type=OneOf(("yes", "no"), "answer"), default=None, callback=_yes_as_one,
                           help="Whether what is kept of them stays out of exports (H8).")
    return click.option("--met-through", metavar="PERSON", default=None, help="Who led me to them (C2).")(private(function))


def _yes_as_one(ctx: click.Context, param: click.Parameter, value: str | None) -> int | None:
    return None if value is None else int(value == "yes")


def _source(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """A source of the list in small letters, whichever way it was typed; any other word as it is (C1)."""
    return value.strip().lower() if value and value.strip().lower() in SOURCES else value


def _own_source(found: Person) -> list[str]:
    """Any word is kept as a source; whoever meant one of the list sees it (C1)."""
    if not found.source or found.source in SOURCES:
        return []
    from difflib import get_close_matches

    near = get_close_matches(found.source.lower(), SOURCES, n=1)
    meant = f"Did you mean {near[0]}?" if near else f"Those that are counted together: {', '.join(SOURCES)}."
    return [f"“{found.source}” is kept as a source of your own. {meant}"]


def _show(options: Options, words_: str, found: Person, *more: str) -> None:
    output.emit(options, shapes.record(found), [f"{words_} {phrases.person_line(found)}   {shapes.tail(found.id)}", *more])


@command("add")
@words("name", metavar="NAME")
@_fields
@click.option("--stage", type=STAGE, default=None, help="Put them into the pipeline (C3).")
@click.option("--note", metavar="T", default=None, help="A first note.")
@pass_options
def add(options: Options, name: tuple[str, ...], met_through: str | None, stage: str | None, **given: Any) -> None:
    """Put a person into the address book, and into the pipeline with --stage."""
    journal = writer(options)
    fields = changes(given)
    if met_through:
        fields["met_through"] = journal.people.find(met_through).id
    if stage or fields.get("direction") == Direction.MENTEE:
        fields["stage"] = Stage(stage or Stage.MENTORING)  # without a stage nobody is waited for (G1)
    made = journal.people.add(" ".join(name), **fields)
    alike = journal.people.alike(made)
    same = "; ".join(f"{phrases.person_line(one)} {shapes.tail(one.id)}" for one in alike[:3])
    lines = [f"Added {phrases.person_line(made)}   {shapes.tail(made.id)}", *([f"Perhaps the same as {same}."] if same else [])]
    lines += _own_source(made) if "source" in fields else []
    output.emit(options, shapes.record(made, perhaps=[shapes.person_ref(one.id, one.name) for one in alike]), lines)


@command("people")
@words("query", required=False, metavar="QUERY")
@click.option("--stage", type=STAGE, default=None, help="Only people at this stage.")
@click.option("--cares-about", metavar="T", default=None, help="Only people who care about something in these words (F3).")
@pass_options
def people(options: Options, query: tuple[str, ...], stage: str | None, cares_about: str | None) -> None:
    """List people, or find them by name, organisation, role, address or notes."""
    if cares_about is not None:
        from mentortui.cli import between

        between.show_caring(options, cares_about, " ".join(query), stage or "")
        return
    reading.people(options, " ".join(query), stage)


@command("show")
@person
@pass_options
def show(options: Options, person: str) -> None:
    """Everything about one person."""
    journal = existing(options)
    card.show(options, journal, journal.people.find(person).id)


@command("edit")
@person
@_fields
@click.option("--name", metavar="NAME", default=None, help="Their name.")
@click.option("--notes", metavar="T", default=None, help="Notes about them; `-` reads standard input.")
@click.option(
    "--cadence",
    metavar="DAYS",
    default=None,
    help="Their rhythm in days; `default` for that of the stage (G1).",
)
@pass_options
def edit(
    options: Options,
    person: str,
    met_through: str | None,
    notes: str | None,
    cadence: str | None,
    **given: Any,
) -> None:
    """Change what is known of a person; an empty value ("") clears it."""
    from mentortui.cli import inputs

    journal = existing(options)
    found = journal.people.find(person)
    fields = changes(given)
    if met_through is not None:
        fields["met_through"] = journal.people.find(met_through).id if met_through else ""
    if notes is not None:
        fields["notes"] = inputs.words(notes)
    if cadence is not None:
        fields["cadence_days"] = _days(cadence)
    if not fields:
        raise UsageError("Say what to change, for example --role Editor. See mentortui edit --help.")
    with journal.desk.as_one(f"Changed {found.name}"):
        changed = journal.people.edit(found.id, **fields)
        if fields.get("direction") == Direction.MENTEE and changed.stage is None:
            changed = journal.people.move(found.id, Stage.MENTORING)
    _show(options, "Changed", changed, *(_own_source(changed) if "source" in fields else []))


def _days(cadence: str) -> int | None:
    if cadence.casefold() in ("default", "none", ""):
        return None
    if not cadence.isdigit() or not 1 <= int(cadence) <= 3650:
        raise UsageError(f"“{cadence}” is no number of days: give 1 to 3650, or default.")
    return int(cadence)


@command("asset")
@person
@click.argument("asset", type=OneOf(Asset, "asset"), metavar="ASSET")
@click.argument("has", type=OneOf(Has, "answer"), metavar="yes|part|no|unknown")
@click.option("--evidence", metavar="T", default=None, help="What shows it.")
@click.option("--source", metavar="T", default=None, help="Where that was seen.")
@click.option("--on", "on", metavar="W", default=None, help="When that was seen (default: today).")
@several("--serves", what=OneOf(Need, "need"), metavar="NEED", help="A need it serves (A2); may be repeated.")
@pass_options
def asset(options: Options, person: str, asset: str, has: str, on: str | None, serves: tuple[str, ...], **said: str | None) -> None:
    """Note whether a person has one of the seven assets, and how you know (B2, B3)."""
    journal = existing(options)
    found = journal.people.find(person)
    seen = journal.desk.local(moment).date() if (moment := names.moment(journal, on)) else None
    fact = journal.people.set_asset(found.id, asset, has, serves=serves or None, on=seen, **said)
    data = shapes.record(fact, person=shapes.person_ref(found.id, found.name))
    proof = "; ".join(part for part in (fact.evidence, fact.source, phrases.on(journal, fact.noted_on)) if part)
    said_words = f" ({proof})" if fact.evidence or fact.source else ""
    output.emit(options, data, f"{found.name}: {asset} {'not known yet' if has == 'unknown' else has}{said_words}.")


@command("stage")
@person
@click.argument("stage", type=OneOf([*Stage, "none"], "stage"), metavar="STAGE")
@click.option("--until", metavar="W", default=None, help="With paused: the day they come back to today's list.")
@when()
@pass_options
def stage(options: Options, person: str, stage: str, until: str | None, when: str | None) -> None:
    """Move a person to a stage (C3); `none` takes them out of the pipeline."""
    journal = existing(options)
    found = journal.people.find(person)
    if until and (stage != Stage.PAUSED or when):
        raise UsageError("--until goes with paused, and without --when: mentortui stage PERSON paused --until 'in 3 months'.")
    if until:
        from mentortui.journal.resting import pause

        after = pause(journal.desk, found.id, names.day(journal, until))
    elif stage == "none":
        after = journal.people.leave_pipeline(found.id)
    else:
        after = journal.people.move(found.id, stage, when=names.moment(journal, when))
    came = f" (was {phrases.stage(found).lower()})" if found.stage else ""
    came = " already" if after.version == found.version and not (when or until) else came
    lines = [f"{after.name}: {phrases.stage(after).lower() or 'in the address book only'}{came}."]
    if when and found.stage and after.version == found.version and stage != found.stage:
        noted = INFO[Stage(stage)].label.lower()
        lines = [f"{after.name}: {noted} is noted in the history; {phrases.stage(after).lower()} stays, it came later."]
    fits = ending(found.stage, after.stage)
    if fits:
        lines.append(f'{fits.words} mentortui draft {fits.kind} --to "{after.name}"')
    output.emit(options, shapes.record(after, draft=fits.kind if fits else None), lines)


@command("delete")
@person
@pass_options
def delete(options: Options, person: str) -> None:
    """Put a person into the trash; `undo` and `trash --back NAME` bring them back."""
    journal = existing(options)
    found = journal.people.find(person)
    journal.people.delete(found.id)
    output.emit(options, {"id": found.id, "name": found.name, "deleted": True}, f"{found.name} is in the trash.")


COMMANDS = table([add, people, show, edit, asset, stage, delete])
