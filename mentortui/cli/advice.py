"""Advice and what became of it: advice add, list, decide, result, report, pass-on (F4–F7, H1)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from mentortui.cli import inputs, names, output, phrases, shapes
from mentortui.cli.args import OneOf, group, pass_options, person, table, when, words
from mentortui.cli.opening import existing, reader
from mentortui.cli.options import Options
from mentortui.domain.advice import AdviceState, Decision
from mentortui.presentation.passed_lines import chains, together

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentortui.domain.advice import Advice
    from mentortui.domain.listings import PassedOn
    from mentortui.journal import Journal

STATES = {
    AdviceState.RECEIVED: "not decided yet",
    AdviceState.ACTING: "acting on it",
    AdviceState.RESULT: "result not told yet",
    AdviceState.DECLINED: "declined, not told yet",
    AdviceState.REPORTED: "reported back",
}


@group("advice")
def advice() -> None:
    """Advice comes full circle: received, decided, result, reported back (F5)."""


@advice.command("add")
@person
@words("text")
@click.option("--goal", "goal_", metavar="GOAL", default=None, help="The goal it serves.")
@click.option("--meeting", metavar="MEETING", default=None, help="The meeting it came from.")
@when()
@pass_options
def add(
    options: Options,
    person: str,
    text: tuple[str, ...],
    goal_: str | None,
    meeting: str | None,
    when: str | None,
) -> None:
    """Keep a piece of advice."""
    journal = existing(options)
    found = journal.people.find(person)
    made = journal.advice.add(
        found.id,
        inputs.words(text),
        goal_id=journal.goals.find(goal_).id if goal_ else "",
        meeting_id=journal.meetings.find(meeting).id if meeting else "",
        when=names.moment(journal, when),
    )
    _show(options, journal, made)


@advice.command("list")
@click.option("--open", "open_only", is_flag=True, help="Only what was not reported back.")
@pass_options
def list_(options: Options, open_only: bool) -> None:
    """List advice, newest first."""
    journal = reader(options)
    rows = journal.advice.list(open_only=open_only) if journal else []
    went = {chain[0].advice.id: chain for chain in chains(journal.advice.passed_on())} if journal else {}
    items = [
        shapes.record(row.advice, person=shapes.person_ref(row.advice.person_id, row.person_name), state=row.advice.state,
                      **_went(went.get(row.advice.id, ())))
        for row in rows
    ]
    cells = [
        [row.person_name, phrases.first_line(row.advice.text) + (f" ▸ {_names(went[row.advice.id])}" if row.advice.id in went else ""),
         STATES[row.advice.state], phrases.on(journal, row.advice.received_at) if journal else "", shapes.tail(row.advice.id)]
        for row in rows
    ]  # fmt: skip
    none = "No advice is open; `mentortui advice list` shows all." if open_only else "No advice noted yet."
    output.emit_items(options, items, output.columns(cells, most=60) or [none])


@advice.command("decide")
@click.argument("ident", metavar="ID")
@click.argument("decision", type=OneOf(Decision, "decision"), metavar="adopt|adapt|decline")
@click.option("--because", metavar="T", default="", help="Why (F7).")
@when()
@pass_options
def decide(options: Options, ident: str, decision: str, because: str, when: str | None) -> None:
    """Adopt, adapt or decline a piece of advice: all three are good answers (F7)."""
    journal = existing(options)
    found = journal.advice.find(ident)
    _show(
        options,
        journal,
        journal.advice.decide(found.id, Decision(decision), because=inputs.words(because), when=names.moment(journal, when)),
    )


@advice.command("result")
@click.argument("ident", metavar="ID")
@words("text")
@when()
@pass_options
def result(options: Options, ident: str, text: tuple[str, ...], when: str | None) -> None:
    """Note what came of it."""
    journal = existing(options)
    found = journal.advice.find(ident)
    _show(
        options,
        journal,
        journal.advice.result(found.id, inputs.words(text), when=names.moment(journal, when)),
    )


@advice.command("report")
@click.argument("ident", metavar="ID")
@when()
@pass_options
def report(options: Options, ident: str, when: str | None) -> None:
    """They have been told what came of it."""
    journal = existing(options)
    found = journal.advice.find(ident)
    told = journal.advice.report(found.id, when=names.moment(journal, when))
    already = f", on {phrases.on(journal, told.reported_at)} already" if told.version == found.version else ""
    _show(options, journal, told, already)


@advice.command("pass-on")
@click.argument("ident", metavar="ID")
@person
@pass_options
def pass_on(options: Options, ident: str, person: str) -> None:
    """Pass it on to somebody I mentor, and to the next: the chain stays visible (H1)."""
    passed(options, ident, person)


def passed(options: Options, ident: str, person: str) -> None:
    """Pass a piece of advice on to one more person, and show everybody it went to."""
    journal = existing(options)
    known, found = journal.advice.find(ident), journal.people.find(person)
    made = journal.advice.pass_on(known.id, found.id)
    # Nothing is listed of advice whose giver is in the trash.
    chain = [row for row in journal.advice.passed_on() if row.advice.id == known.id] or [made]
    way = [shapes.person_ref(known.person_id, made.from_name), "me", shapes.person_ref(found.id, found.name)]
    data = shapes.record(known, **_went(chain), chain=way)
    output.emit(options, data, f"“{phrases.first_line(known.text)}”: {made.from_name} ▸ you ▸ {_names(chain)}   {shapes.tail(known.id)}")


def _went(chain: Sequence[PassedOn]) -> dict[str, Any]:
    """To whom it went on last, and everybody it went on to, the first told first (H1)."""
    everybody = [{**shapes.person_ref(one.to_id, one.to_name), "at": one.at} for one in chain]
    last = shapes.person_ref(chain[-1].to_id, chain[-1].to_name) if chain else None
    return {"passed_to": last["id"] if last else "", "passed_on": last, "passed_on_to": everybody}


def _names(chain: Sequence[PassedOn]) -> str:
    return together([one.to_name for one in chain])


def _show(options: Options, journal: Journal, one: Advice, more: str = "") -> None:
    name = journal.people.get(one.person_id).name
    went = [row for row in journal.advice.passed_on() if row.advice.id == one.id]
    data = shapes.record(one, person=shapes.person_ref(one.person_id, name), state=one.state, **_went(went))
    output.emit(options, data, f"{name}: {phrases.first_line(one.text)} ({STATES[one.state]}{more})   {shapes.tail(one.id)}")


COMMANDS = table([advice])
