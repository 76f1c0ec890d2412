"""Every day: today, log, snooze, bump, find."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from mentortui.cli import inputs, names, output, phrases, reading, shapes
from mentortui.cli.args import OneOf, command, pass_options, person, table, when, words
from mentortui.cli.opening import existing, reader
from mentortui.cli.options import Options
from mentortui.domain.errors import NotFoundError

if TYPE_CHECKING:
    from mentortui.domain.nudges import Nudge
    from mentortui.domain.people import Person
    from mentortui.journal import Journal

LOG_KINDS = ("call", "email", "chat", "meeting", "note", "research", "intro")


@command("today")
@pass_options
def today(options: Options) -> None:
    """What is due and why."""
    reading.today(options)


@command("log")
@person
@words("text", required=False)
@click.option(
    "--kind",
    type=OneOf(LOG_KINDS, "kind"),
    default="note",
    help="call, email, chat, meeting, note (default), research, intro.",
)
@click.option("--direction", type=OneOf(("in", "out"), "direction"), default=None, help="in: from them, out: from me.")
@click.option("--minutes", type=click.IntRange(0, 1440), default=0, metavar="N", help="How long it took.")
@click.option("--confidential", is_flag=True, help="It stays between us: in no export unless asked for (H8).")
@click.option("--no-move", is_flag=True, help="Leave the stage as it is, whatever this says about it (C3).")
@when()
@pass_options
def log(
    options: Options,
    person: str,
    text: tuple[str, ...],
    kind: str,
    direction: str | None,
    minutes: int,
    confidential: bool,
    no_move: bool,
    when: str | None,
) -> None:
    """Note what happened with a person; an answer opens a conversation. TEXT may be `-` for standard input."""
    journal = existing(options)
    found = journal.people.find(person)
    logged = journal.timeline.note(
        found.id,
        inputs.words(text),
        kind=kind,
        direction=direction or "",
        when=names.moment(journal, when),
        minutes=minutes,
        move=not no_move,
        confidential=confidential,
    )
    entry, moved = logged.entry, logged.moved
    data = shapes.record(entry, person=shapes.person_ref(found.id, found.name), stage_moved=moved is not None,
                         stage=moved.stage if moved else found.stage)
    lines = [f"Logged for {found.name}: {kind}, {phrases.at(journal, entry.happened_at)}."]
    output.emit(options, data, lines + ([phrases.move(found, moved)] if moved else []))


@command("snooze")
@click.argument("item", metavar="ITEM|PERSON")
@words("until", metavar="W")
@pass_options
def snooze(options: Options, item: str, until: tuple[str, ...]) -> None:
    """Hide something from today until a day. ITEM is a key or a number of today's list.

    For a PERSON everything of theirs is put aside, also what becomes due by then.
    """
    journal = existing(options)
    day = names.day(journal, " ".join(until))
    assert day is not None
    journal.today.to_come(day)
    hidden, person = _due(journal, item)
    back = f"back on {phrases.on(journal, day)}."
    if person:
        key = journal.today.snooze_person(person.id, day).nudge_key
        whole = {"key": key, "until": shapes.value(day), "person": shapes.person_ref(person.id, person.name)}
        items, lines = ([] if hidden else [whole]), [f"Everything of {person.name}: {back}"]
    else:
        journal.today.snooze_many([nudge.key for nudge in hidden], day)
        items, lines = [], [f"{nudge.verb} {nudge.name}: {back}" for nudge in hidden]
    items += [{"key": nudge.key, "until": shapes.value(day), **reading.nudge_item(nudge)} for nudge in hidden]
    output.emit_items(options, items, lines)


def _due(journal: Journal, item: str) -> tuple[list[Nudge], Person | None]:
    """What an item of today's list means: its key, its number from the top, or all that is due for a person, and who that is."""
    nudges = journal.today.items()
    if item.isdigit():
        if not 1 <= int(item) <= len(nudges):
            raise NotFoundError(f"Today's list has {len(nudges)} items.")
        return [nudges[int(item) - 1]], None
    if exact := [nudge for nudge in nudges if nudge.key == item]:
        return exact, None
    found = journal.people.find(item)
    return [nudge for nudge in nudges if nudge.person_id == found.id], found


@command("bump")
@person
@pass_options
def bump(options: Options, person: str) -> None:
    """Start a person's rhythm anew, without a contact (G1)."""
    journal = existing(options)
    found = journal.people.find(person)
    after = journal.people.bump(found.id)
    output.emit(options, shapes.record(after), f"The rhythm with {after.name} starts anew today.")


@command("find")
@words("query", metavar="WORDS")
@click.option("--limit", type=click.IntRange(1, 1000), default=40, metavar="N", help="At most so many (40).")
@pass_options
def find(options: Options, query: tuple[str, ...], limit: int) -> None:
    """Find words in people, notes, advice, meetings, goals, stretch tasks, stories and messages."""
    asked = " ".join(query)
    journal = reader(options)
    hits = journal.find.anywhere(asked, limit=limit) if journal else []
    if journal is None or not hits:
        raise NotFoundError(f"Nothing fits “{asked}”.")
    rows = [[hit.kind, hit.title, phrases.first_line(hit.text), phrases.on(journal, hit.at)] for hit in hits]
    output.emit_items(options, [shapes.record(hit) for hit in hits], output.columns(rows, most=52))


COMMANDS = table([today, log, snooze, bump, find])
