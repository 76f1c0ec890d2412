"""Give and take: give, receive, promise (F1, F8)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from mentortui.cli import inputs, names, output, phrases, shapes
from mentortui.cli.args import OneOf, command, pass_options, person, table, when, words
from mentortui.cli.opening import existing
from mentortui.cli.options import Options
from mentortui.domain.errors import UsageError
from mentortui.domain.value import VALUE_KINDS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mentortui.domain.people import Person
    from mentortui.domain.value import Value
    from mentortui.journal import Journal

KIND = click.option("--kind", type=OneOf(VALUE_KINDS, "kind of value"), default="other", help=", ".join(VALUE_KINDS) + ".")


@command("give")
@person
@words("text")
@KIND
@when()
@click.option("--every", metavar="SPAN", default=None, help="It comes again (F2): week, 2 weeks, month.")
@pass_options
def give(options: Options, person: str, text: tuple[str, ...], kind: str, when: str | None, every: str | None) -> None:
    """Note something done for a person; small counts. The words of a recurring gift mark it as given once more (F2)."""
    from mentortui.domain.value import repeats
    from mentortui.journal.value import next_turn

    journal = existing(options)
    found = journal.people.find(person)
    again = repeats(every) if every is not None else None
    if every is not None and again is None:
        raise UsageError(f"“{every}” is no span. Try week, 2 weeks or month.")
    said, at = inputs.words(text), names.moment(journal, when)
    if again is None:
        made = journal.value.give_or_once_more(found.id, said, kind=kind, when=at)
    else:
        made = journal.value.give_again(found.id, said, *again, kind=kind, when=at)
    series = journal.value.series(found.id, made.text)
    on = next_turn(series, journal.today_on()) if series else None
    _show(options, journal, f"Given to {found.name}", found, made, {"next_on": shapes.value(on)} if on else {},
          [f"Next on {phrases.on(journal, on)}."] if on else [])


@command("receive")
@person
@words("text")
@KIND
@when()
@pass_options
def receive(options: Options, person: str, text: tuple[str, ...], kind: str, when: str | None) -> None:
    """Note something a person did for me."""
    journal = existing(options)
    found = journal.people.find(person)
    made = journal.value.receive(found.id, inputs.words(text), kind=kind, when=names.moment(journal, when))
    _show(options, journal, f"Received from {found.name}", found, made)


def _show(
    options: Options, journal: Journal, said: str, found: Person, made: Value, more: Mapping[str, Any] | None = None, then: Sequence[str] = ()
) -> None:
    data = {**shapes.record(made, person=shapes.person_ref(found.id, found.name)), **(more or {})}
    output.emit(options, data, [f"{said}: {phrases.first_line(made.text)} ({phrases.on(journal, made.happened_at)}).", *then])


@command("promise")
@person
@words("text")
@click.option("--by", metavar="W", default=None, help="Until when.")
@click.option("--mine/--theirs", default=True, help="Who promised (default: I did). Theirs never nags.")
@click.option("--meeting", metavar="MEETING", default=None, help="The meeting it was said in.")
@when()
@pass_options
def promise(
    options: Options,
    person: str,
    text: tuple[str, ...],
    by: str | None,
    mine: bool,
    meeting: str | None,
    when: str | None,
) -> None:
    """Keep what either side said they would do. `promise PERSON kept WORDS` marks an open one as kept."""
    journal = existing(options)
    found = journal.people.find(person)
    if text[0] == "kept":
        _keep(options, journal, found, " ".join(text[1:]), when)
        return
    at = journal.meetings.find(meeting).id if meeting else ""
    made = journal.value.promise(
        found.id,
        inputs.words(text),
        mine=mine,
        by=names.day(journal, by),
        when=names.moment(journal, when),
        meeting_id=at,
    )
    who = f"Promised {found.name}" if mine else f"{found.name} promised"
    due = f", by {phrases.on(journal, made.by_on)}" if made.by_on else ""
    data = shapes.record(made, person=shapes.person_ref(found.id, found.name))
    output.emit(options, data, f"{who}: {phrases.first_line(made.text)}{due}.")


def _keep(options: Options, journal: Journal, found: Person, text: str, when: str | None) -> None:
    theirs = journal.value.promises_with(found.id)
    if not theirs:
        raise UsageError(f"There is no open promise with {found.name}.")
    one = theirs[0] if len(theirs) == 1 and not text else names.pick(text, ((p, p.text) for p in theirs), "promise")
    kept = journal.value.keep(one.id, when=names.moment(journal, when))
    data = shapes.record(kept, person=shapes.person_ref(found.id, found.name), kept=True)
    output.emit(options, data, f"Kept: {phrases.first_line(one.text)} ({found.name}).")


COMMANDS = table([give, receive, promise])
