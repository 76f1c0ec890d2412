"""Meetings: meet, meetings, ask, prep, ics, done (E1–E6)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from mentortui.cli import inputs, names, output, phrases, preparing, shapes
from mentortui.cli.args import command, pass_options, person, several, table, words
from mentortui.cli.opening import existing, reader
from mentortui.cli.options import Options
from mentortui.domain.errors import UsageError

if TYPE_CHECKING:
    from mentortui.domain.meetings import Meeting
    from mentortui.journal import Journal

DEFAULT_MINUTES = 30
MEETING = click.argument("meeting", metavar="MEETING|PERSON")


@command("meet")
@person
@words("when", metavar="WHEN")
@click.option(
    "--minutes",
    type=click.IntRange(1, 1440),
    default=None,
    metavar="N",
    help="How long (30, or the span of WHEN).",
)
@click.option("--tz", metavar="Z", default=None, help="The zone WHEN is meant in (default: mine).")
@click.option("--place", metavar="T", default="", help="A place or a link.")
@click.option("--confidential", is_flag=True, help="What is said stays between us: in no export unless asked for (H8).")
@pass_options
def meet(
    options: Options, person: str, when: tuple[str, ...], minutes: int | None, tz: str | None, place: str, confidential: bool
) -> None:
    """Schedule a meeting: mentortui meet Priya tomorrow 10:00-10:20 --tz Africa/Lagos."""
    from datetime import datetime

    journal = existing(options)
    found = journal.people.find(person)
    phrase = " ".join(when)
    understood = journal.when(phrase, tz=tz)
    if not isinstance(understood.start, datetime):
        raise UsageError(f"“{phrase}” says no time of day. Try “{phrase} 10:00”.")
    minutes = minutes or understood.minutes or DEFAULT_MINUTES
    made = journal.meetings.schedule(found.id, understood.utc_start, minutes=minutes, tz=understood.zone, place=place,
                                     confidential=confidential)
    _show(options, journal, "Meeting", made)


@command("meetings")
@click.option("--all", "everything", is_flag=True, help="Past ones as well.")
@pass_options
def meetings(options: Options, everything: bool) -> None:
    """List meetings, next first."""
    journal = reader(options)
    rows = [row for row in journal.meetings.list() if everything or row.state != "past"] if journal else []
    items = [
        shapes.record(
            row.meeting,
            person=shapes.person_ref(row.person.id, row.person.name),
            questions=row.questions,
            state=row.state,
        )
        for row in rows
    ]
    cells = [
        [phrases.at(journal, row.meeting.starts_at) if journal else "", f"{row.meeting.minutes} min", row.person.name, row.state,
         _count(row.questions), row.meeting.place, shapes.tail(row.meeting.id)]
        for row in rows
    ]  # fmt: skip
    output.emit_items(options, items, output.columns(cells) or ["No meetings planned."])


def _count(questions: int) -> str:
    return "1 question" if questions == 1 else f"{questions} questions"


@command("ask")
@MEETING
@words("question", metavar="QUESTION")
@click.option("--goal", metavar="GOAL", default=None, help="The goal it serves.")
@pass_options
def ask(options: Options, meeting: str, question: tuple[str, ...], goal: str | None) -> None:
    """Add a question to bring (E2) and hear what the coach thinks of it."""
    journal = existing(options)
    found = journal.meetings.find(meeting, ahead=True)
    goal_id = journal.goals.find(goal).id if goal else ""
    made = journal.meetings.ask(found.id, inputs.words(question), goal_id=goal_id)
    review = journal.meetings.review_question(made)
    count = len(journal.meetings.questions(found.id))
    advised = preparing.how_many(count)
    data = shapes.record(made, findings=review.findings, passed=review.passed, questions=count, advice=advised)
    lines = [f"Question {count}: {made.text}", *preparing.finding_lines(review.findings), *([f"  {advised}"] if advised else [])]
    output.emit(options, data, lines)


@command("prep")
@MEETING
@pass_options
def prep(options: Options, meeting: str) -> None:
    """One page to read before the meeting (E3)."""
    journal = existing(options)
    preparing.show(options, journal, journal.meetings.prep(journal.meetings.find(meeting, ahead=True).id))


@command("ics")
@MEETING
@click.option("-o", "--output", "path", metavar="F", default=None, help="The file to write (default: standard output).")
@click.option("--force", is_flag=True, help="Replace an existing file.")
@pass_options
def ics(options: Options, meeting: str, path: str | None, force: bool) -> None:
    """The calendar file to send (E1, RFC 5545)."""
    journal = existing(options)
    found = journal.meetings.find(meeting, ahead=True)
    content = journal.meetings.ics(found.id)
    if path and path != inputs.STDIN:
        target = inputs.save(path, content, force=force)
        output.emit(options, {"id": found.id, "path": str(target)}, f"Wrote {target}.")
    elif options.json:
        output.emit(options, {"id": found.id, "ics": content.decode("utf-8")}, "")
    else:
        output.write_bytes(content)


@command("done")
@MEETING
@click.option("--at", metavar="W", default=None, help="When it ended (default: now).")
@click.option("--notes", metavar="T", default=None, help="Notes; `-` reads standard input.")
@several("--takeaway", metavar="T", help="One thing worth naming in the thank-you; may be repeated (E6).")
@several("--advice", metavar="T", help="A piece of advice received; may be repeated (F5).")
@several("--promise", metavar="T", help="Something I promised; may be repeated (F8).")
@click.option("--confidential", is_flag=True, help="What was said stays between us (H8).")
@click.option("--no-move", is_flag=True, help="Leave the stage as it is (C3).")
@pass_options
def done(
    options: Options, meeting: str, at: str | None, notes: str | None, takeaway: tuple[str, ...], advice: tuple[str, ...],
    promise: tuple[str, ...], confidential: bool, no_move: bool,
) -> None:  # fmt: skip
    """A meeting is over; a thank-you is due within 24 hours (E6), and you are in conversation."""
    journal = existing(options)
    found = journal.meetings.find(meeting)
    before = journal.people.get(found.person_id)
    ended = journal.meetings.end(
        found.id, at=names.moment(journal, at), notes=inputs.words(notes) if notes is not None else None,
        takeaways=takeaway, advice=advice, promises=promise, move=not no_move, confidential=confidential or None,
    )  # fmt: skip
    from mentortui.domain.meetings import FOLLOW_UP_WITHIN

    by = (ended.ended_at or journal.now()) + FOLLOW_UP_WITHIN
    after = journal.people.get(found.person_id)
    moved = after.stage is not before.stage
    _show(
        options,
        journal,
        "Met",
        ended,
        {"thanks_due": shapes.value(by), "stage": shapes.value(after.stage), "stage_moved": moved},
        [*([phrases.move(before, after)] if moved else []), f"A thank-you is due by {phrases.at(journal, by)}."],
    )


def _show(
    options: Options,
    journal: Journal,
    said: str,
    one: Meeting,
    more: dict[str, Any] | None = None,
    lines: list[str] | None = None,
) -> None:
    found = journal.people.get(one.person_id)
    data = {**shapes.record(one, person=shapes.person_ref(found.id, found.name)), **(more or {})}
    begin = one.started_at or one.starts_at
    here = phrases.at(journal, begin)
    first = f"{said} {found.name}: {here} ({journal.zone}), {one.minutes} min   {shapes.tail(one.id)}"
    theirs = found.tz or one.tz
    there = [f"  {phrases.at(journal, begin, theirs)} in {theirs}"] if theirs and theirs != journal.zone else []
    if there and (kind := preparing.courtesy(begin, one.minutes, theirs, found.pronoun)):
        there.append(f"  {kind}")
    place = [f"  {one.place}"] if one.place else []
    output.emit(options, data, [first, *there, *place, *(lines or [])])


COMMANDS = table([meet, meetings, ask, prep, ics, done])
