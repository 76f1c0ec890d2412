"""Ways to people, leads, and introductions from the request to the thank-you (C2, D2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from mentortui.cli import drafts, names, output, phrases, shapes
from mentortui.cli.args import OneOf, command, group, pass_options, table, when, words
from mentortui.cli.kinds import CHANNELS
from mentortui.cli.opening import existing, reader
from mentortui.cli.options import Options
from mentortui.domain.introductions import ANSWERS, Introduction, IntroRow

if TYPE_CHECKING:
    from mentortui.domain.views import LeadRow
    from mentortui.journal import Journal

WIDTH = 100
INTRODUCTION = click.argument("introduction", metavar="ID|PERSON")


def show_ways(options: Options, name: str) -> None:
    """Who could introduce me to somebody, why, and the chain of leads around them (C2)."""
    journal = existing(options)
    found = journal.people.find(name)
    ways, leads = journal.paths.ways(found.id), journal.paths.leads(found.id)
    data = {
        "person": shapes.person_ref(found.id, found.name),
        "ways": [{"person": shapes.person_ref(way.person_id, way.name), "reasons": list(way.reasons), "asked": way.asked} for way in ways],
        "leads": [_lead(row) for row in leads],
    }
    lines = [f"Who could introduce you to {found.name}"]
    lines += output.columns([[way.name, "; ".join(way.reasons)] for way in ways], indent=2)
    lines += [] if ways else [f"  Nobody is known. mentortui edit {found.called} --met-through PERSON says who led you to them."]
    if len(leads) > 1:
        lines += ["", "Leads", *(f"  {line}" for line in _tree(leads))]
    output.emit(options, data, lines)


@command("leads")
@words("person", required=False, metavar="PERSON")
@pass_options
def leads(options: Options, person: tuple[str, ...]) -> None:
    """Who led me to whom: everybody's tree, or the way to PERSON and what grew from there (C2)."""
    journal = existing(options) if person else reader(options)
    found = journal.people.find(" ".join(person)).id if journal and person else ""
    rows = journal.paths.leads(found) if journal else []
    output.emit_items(options, [_lead(row) for row in rows], _tree(rows) or ["No leads yet. mentortui edit PERSON --met-through SOMEBODY keeps one."])


def _lead(row: LeadRow) -> dict[str, Any]:
    return {**shapes.person_ref(row.person_id, row.name), "depth": row.depth, "here": row.here}


def _tree(rows: list[LeadRow]) -> list[str]:
    from mentortui.presentation.lead_lines import tree_rows
    from mentortui.presentation.line import plain

    return [plain(row.line).rstrip() for row in tree_rows(rows, WIDTH)]


@group("intro")
def intro() -> None:
    """Introductions: asked for, answered, made, thanked for (D2)."""


@intro.command("ask")
@words("person", metavar="PERSON")
@click.option("--via", metavar="PERSON", default=None, help="Who shall introduce me (default: the best way there is).")
@click.option("--goal", metavar="GOAL", default=None, help="The goal it serves.")
@click.option("--channel", type=OneOf(CHANNELS, "channel"), default="email", help="email, chat or phone.")
@click.option("--topic", metavar="T", default="", help="What it is about.")
@pass_options
def ask(options: Options, person: tuple[str, ...], via: str | None, goal: str | None, channel: str, topic: str) -> None:
    """Begin both texts: the request to the introducer, and the lines to forward. `sent DRAFT` says that they went out."""
    from mentortui.domain.errors import NotFoundError

    journal = existing(options)
    found = journal.people.find(" ".join(person))
    ways = journal.people.paths_to(found.id) if via is None else [journal.people.find(via)]
    if not ways and (asked := journal.paths.ways(found.id)):
        raise NotFoundError(f"{asked[0].name} {asked[0].reasons[0]}, and nobody else is known. Name somebody with --via.")
    if not ways:
        raise NotFoundError(f"Nobody is known who could introduce you to {found.name}. Name somebody with --via.")
    goal_id = journal.goals.find(goal).id if goal else ""
    request, blurb = journal.introductions.ask(found.id, ways[0].id, goal_id, channel=channel, topic=topic)
    drafts.show(options, journal, request, {"blurb": shapes.record(blurb, text=blurb.text), "via": shapes.person_ref(ways[0].id, ways[0].name)},
                drafts.forward_lines(blurb))


@intro.command("list")
@click.option("--all", "everything", is_flag=True, help="Refused and finished ones as well.")
@pass_options
def list_(options: Options, everything: bool) -> None:
    """Introductions that wait for something, newest first."""
    from mentortui.presentation.lead_lines import state_words

    journal = reader(options)
    rows = journal.introductions.rows(open_only=not everything) if journal else []
    cells = [[row.person_name, f"by {row.via_name}", state_words(row), phrases.on(journal, _last(row.introduction)) if journal else "",
              shapes.tail(row.introduction.id)] for row in rows]  # fmt: skip
    output.emit_items(options, [_item(row) for row in rows], output.columns(cells) or ["No introduction is under way."])


def _last(one: Introduction) -> Any:
    return one.thanked_at or one.made_at or one.answered_at or one.asked_at


def _item(row: IntroRow) -> dict[str, Any]:
    one = row.introduction
    person, via = shapes.person_ref(one.person_id, row.person_name), shapes.person_ref(one.via_id, row.via_name)
    return shapes.record(one, person=person, via=via, state=one.state)


@intro.command("answer")
@INTRODUCTION
@click.argument("word", type=OneOf(ANSWERS, "answer"), metavar="yes|no")
@when()
@pass_options
def answer(options: Options, introduction: str, word: str, when: str | None) -> None:
    """What the introducer said."""
    journal = existing(options)
    found = journal.introductions.find(introduction)
    _show(options, journal, journal.introductions.answer(found.id, word, when=names.moment(journal, when)))


@intro.command("made")
@INTRODUCTION
@when()
@pass_options
def made(options: Options, introduction: str, when: str | None) -> None:
    """The introduction was made: logged with both, and a thank-you to the introducer is due."""
    journal = existing(options)
    found = journal.introductions.find(introduction)
    _show(options, journal, journal.introductions.made(found.id, when=names.moment(journal, when)))


@intro.command("thank")
@INTRODUCTION
@pass_options
def thank(options: Options, introduction: str) -> None:
    """Begin the thank-you to the introducer: whom they introduced you to, and what came of it (G4)."""
    journal = existing(options)
    found = journal.introductions.find(introduction)
    drafts.show(options, journal, journal.introductions.write(found.id, "thanks"), {"introduction": found.id}, [])


def _show(options: Options, journal: Journal, one: Introduction) -> None:
    row = journal.introductions.row(one.id)
    on = phrases.on(journal, _last(one))
    via, ref = journal.people.get(one.via_id).called, shapes.tail(one.id)
    if one.made_at is not None:
        lines = [f"{row.via_name} introduced you to {row.person_name} ({on}).", f"mentortui intro thank {ref} begins the thanks to {via}."]
    else:
        then = f"mentortui intro made {ref} when it happened." if one.answer == "yes" else f"mentortui paths {row.person_name} names other ways."
        lines = [f"{row.via_name} said {one.answer} to introducing you to {row.person_name} ({on}).", then]
    output.emit(options, _item(row), lines)


COMMANDS = table([leads, intro])
