"""What goes to and fro with people: ledger, review, returns, helps, fit, sources (C1, E7, F1, F3, F6, H2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from mentortui.cli import inputs, output, phrases, shapes
from mentortui.cli.args import OneOf, changes, command, pass_options, table, words
from mentortui.cli.opening import existing, reader
from mentortui.cli.options import Options
from mentortui.domain.errors import NotFoundError, UsageError
from mentortui.domain.meetings import FIT_FIELDS, Fit

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from mentortui.domain.caring import Caring
    from mentortui.domain.people import Person
    from mentortui.journal import Journal

ANSWERS: dict[str, int | None] = {"no": 0, "part": 1, "yes": 2, "open": None}
WORDS = {value: word for word, value in ANSWERS.items()}
ONE = click.argument("person", required=False, default=None, metavar="[PERSON]")


def _id(journal: Journal, person: str | None) -> str:
    return journal.people.find(person).id if person else ""


@command("ledger")
@ONE
@pass_options
def ledger(options: Options, person: str | None) -> None:
    """Given and received by kind, and what to change: give first, wait, one-way (F1)."""
    journal = existing(options) if person else reader(options)
    if journal is None:
        output.emit_items(options, [], "Nothing given or received yet: mentortui give PERSON TEXT")
        return
    asked = _id(journal, person)
    kinds = journal.value.kinds(asked)
    found = [row for row in journal.value.ledger() if asked in ("", row.person_id)]
    items, rows = [], []
    for row in found:
        given, received = (kinds.get((row.person_id, side), {}) for side in ("given", "received"))
        items.append({
            "person": shapes.person_ref(row.person_id, row.name), "given": row.given, "received": row.received, "balance": row.given - row.received,
            "kinds": {"given": given, "received": received}, "chip": row.chip, "wait_months": row.months, "last": shapes.value(row.last_at),
        })  # fmt: skip
        chip = f"wait {row.months} mo" if row.months else row.chip
        rows.append([row.name, f"gave {row.given}", f"got {row.received}", chip, ", ".join(f"{kind} {count}" for kind, count in given.items())])
    if asked and not items:
        raise NotFoundError("Nothing was given to them or received from them yet.")
    output.emit_items(options, items, output.columns(rows, most=60) or "Nothing given or received yet: mentortui give PERSON TEXT")


@command("review")
@ONE
@click.option("--all", "everybody", is_flag=True, help="Those that go both ways as well.")
@pass_options
def review(options: Options, person: str | None, everybody: bool) -> None:
    """Relationships that have become one-way over twelve months, and what to change (H2)."""
    journal = existing(options) if person else reader(options)
    found = journal.between.review(_id(journal, person)) if journal else []
    shown = [one for one in found if one.review or everybody or person]
    items, lines = [], []
    for one in shown:
        told, numbers = one.review, one.exchange
        counts = {key: getattr(numbers, key) for key in ("given", "received", "begun_by_me", "begun_by_them", "asked")}
        items.append({"person": shapes.person_ref(numbers.person_id, numbers.name), "lean": str(told.lean) if told else None,
                      "says": told.says if told else "", "change": told.change if told else "", **counts})  # fmt: skip
        lines += [f"{numbers.name}: {told.says}", f"  {told.change}"] if told else [f"{numbers.name}: it goes both ways, or too little is noted."]
    output.emit_items(options, items, lines or "Everything goes both ways, as far as is noted.")


@command("returns")
@ONE
@pass_options
def returns(options: Options, person: str | None) -> None:
    """How soon they hear what came of their advice, and the four returns on their time (F6)."""
    journal = existing(options) if person else reader(options)
    found = journal.between.returns(_id(journal, person)) if journal else []
    items, lines = [], []
    for one in found:
        days = {"to_result": one.to_result, "to_report": one.to_report, "whole": one.whole}
        counts = {str(kind): count for kind, count in one.counts.items()}
        items.append({"person": shapes.person_ref(one.person_id, one.name), "returns": counts, "days": days, "waiting": one.waiting,
                      "next": one.next})  # fmt: skip
        lines.append(f"{one.name}: " + ", ".join(f"{kind} {count}" for kind, count in counts.items()))
        waits = f"; {one.waiting} not told yet" if one.waiting else ""
        if one.whole is not None:
            lines.append(f"  half were told within {_days(one.whole)} of the advice, {_days(one.to_report)} of the result{waits}")
        elif one.waiting:
            lines.append(f"  {one.waiting} not told yet")
        lines += [f"  next: {one.next}"] if one.next else []
    output.emit_items(options, items, lines or "No advice is noted yet: mentortui advice add PERSON TEXT")


def _days(days: int | None) -> str:
    return "no known time" if days is None else "a day" if days < 2 else f"{days} days"


@command("helps")
@words("text")
@pass_options
def helps(options: Options, text: tuple[str, ...]) -> None:
    """Whom a thought could help, by what they care about (F3); `-` reads it from standard input."""
    show_caring(options, inputs.words(text))


def show_caring(options: Options, text: str, query: str = "", stage: str = "") -> None:
    """People who care about something in `text`, among those that fit `query` and `stage`; NotFoundError for nobody."""
    journal = reader(options)
    found: list[Caring] = journal.between.caring(text, most=200) if journal else []
    if journal and (query or stage):
        fitting = {row.id for row in journal.lookup.people(query, 10_000, stage)}
        found = [one for one in found if one.person.id in fitting]
    if not found:
        raise NotFoundError("Nobody is noted to care about that. `mentortui edit PERSON --cares-about T` notes it.")
    items = [{**shapes.person_ref(one.person.id, one.person.name), "cares_about": one.person.cares_about, "part": one.part, "words": one.words}
             for one in found]  # fmt: skip
    output.emit_items(options, items, output.columns([[one.person.name, one.part, shapes.tail(one.person.id)] for one in found], most=70))


def _answers(function: Callable[..., Any]) -> Callable[..., Any]:
    for name in reversed(FIT_FIELDS):
        function = click.option(f"--{name}", type=OneOf(ANSWERS, "answer"), metavar="yes|part|no|open", default=None)(function)
    return function


@command("fit")
@click.argument("person", metavar="PERSON")
@_answers
@click.option("--meeting", metavar="MEETING", default=None, help="After which meeting (default: after advice, today).")
@pass_options
def fit(options: Options, person: str, meeting: str | None, **given: str | None) -> None:
    """Was it a fit: liked, helpful, trust, rapport, learned. Without answers, how it was over time (E7)."""
    journal = existing(options)
    found = journal.people.find(person)
    answers = {name: ANSWERS[word] for name, word in changes(given).items()}
    if answers:
        kept = journal.meetings.fit(_meeting(journal, found, meeting), **answers) if meeting else journal.people.note_fit(found.id, **answers)
        said = ", ".join(f"{name} {WORDS[getattr(kept, name)]}" for name in FIT_FIELDS)
        output.emit(options, shapes.record(kept, person=shapes.person_ref(found.id, found.name)), f"{found.name}: {said}.")
        return
    fits = journal.people.fits(found.id)
    if meeting:
        wanted = _meeting(journal, found, meeting)
        fits = [one for one in fits if one.meeting_id == wanted]
    rows = [["", *(phrases.on(journal, _when(journal, one)) for one in fits)], *([name, *(_word(one, name) for one in fits)] for name in FIT_FIELDS)]
    lines = output.columns(rows) if fits else [f"Nothing said yet. mentortui fit \"{found.name}\" --liked yes --helpful part"]
    output.emit_items(options, [shapes.record(one) for one in fits], lines)


def _meeting(journal: Journal, person: Person, meeting: str) -> str:
    """The id of a meeting with this person; UsageError for one with somebody else."""
    found = journal.meetings.find(meeting)
    if found.person_id != person.id:
        raise UsageError(f"That meeting was not with {person.name}.")
    return found.id


def _when(journal: Journal, one: Fit) -> datetime:
    """The day of the meeting, or that of the answers."""
    return journal.meetings.get(one.meeting_id).starts_at if one.meeting_id else one.noted_at


def _word(one: Fit, name: str) -> str:
    return WORDS[getattr(one, name)]


@command("sources")
@pass_options
def sources(options: Options) -> None:
    """Where people come from, and which source leads to real conversations (C1)."""
    journal = reader(options)
    bars = journal.insights.sources() if journal else []
    places = journal.insights.places() if journal else {}
    items, lines = [], []
    for bar in bars:
        there = places.get(bar.label, [])
        items.append({"source": bar.label, "conversations": bar.part, "people": bar.whole,
                      "places": [{"place": place, "conversations": part, "people": whole} for place, part, whole in there]})  # fmt: skip
        lines.append(f"{bar.label}: {bar.part} of {bar.whole} came to a conversation")
        lines += output.columns([[place, f"{part} of {whole}"] for place, part, whole in there if place], most=60, indent=2)
    output.emit_items(options, items, lines or "Nobody is in the pipeline yet: mentortui add NAME --source event --stage identified")


COMMANDS = table([ledger, review, returns, helps, fit, sources])
