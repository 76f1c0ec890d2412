"""The mentor's side: mentees, expect, stretch, advocate, feedback, pass, probe, story (H1, H3–H7)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from mentortui.cli import inputs, names, output, phrases, shapes
from mentortui.cli.args import OneOf, changes, command, group, pass_options, person, several, table, when, words
from mentortui.cli.opening import existing, reader, writer
from mentortui.cli.options import Options
from mentortui.domain.feedback import QUESTION
from mentortui.domain.giving import OUTCOMES
from mentortui.domain.probing import Phase

if TYPE_CHECKING:
    from mentortui.domain.giving import Story, Stretch
    from mentortui.domain.listings import MenteeRow
    from mentortui.journal import Journal

SIGNS = {"success": "✓", "failure": "✗", "": "·"}


@command("mentees")
@pass_options
def mentees(options: Options) -> None:
    """Whom I mentor: time of this month beside what was promised, and who waits (H1, H6)."""
    journal = reader(options)
    rows = journal.giving.mentees() if journal else []
    items = [
        shapes.record(row.person, works_on=row.works_on, minutes=row.minutes, promised=row.promised, planned=row.planned,
                      next_at=row.next_at, waits=row.waits)
        for row in rows
    ]  # fmt: skip
    total = {"promised": sum(row.promised or 0 for row in rows), "spent": sum(row.minutes for row in rows)}
    lines = output.columns([_mentee(journal, row) for row in rows]) if journal else []
    if rows:
        of = f" of {total['promised']} promised" if total["promised"] else ""
        lines.append(f"{total['spent']} min this month{of}.")
    else:
        lines = ["You mentor nobody yet. `mentortui add NAME --direction mentee` adds somebody."]
    output.emit(options, {"items": items, **total}, lines)


def _mentee(journal: Journal, row: MenteeRow) -> list[str]:
    spent = f"{row.minutes} of {row.promised} min" if row.promised else f"{row.minutes} min"
    ahead = phrases.at(journal, row.next_at) if row.next_at else "no meeting agreed"
    waits = "" if row.waits is None else "due today" if not row.waits else f"waits {row.waits} day{'' if row.waits == 1 else 's'}"
    return [row.person.name, phrases.first_line(row.works_on), spent, ahead, waits, shapes.tail(row.person.id)]


@command("expect")
@click.argument("person", required=False, metavar="[PERSON]")
@click.option("--minutes", type=click.IntRange(0, 10_000), default=None, metavar="N", help="Minutes a month; 0 clears it.")
@click.option("--rhythm", metavar="T", default=None, help="How often: 40 min every second Friday.")
@click.option("--reach", metavar="T", default=None, help="How to reach me: chat, an answer within two days.")
@click.option("--agenda", metavar="T", default=None, help="Whose agenda, and when; empty: theirs, 24 hours ahead.")
@click.option("--confidence", metavar="T", default=None, help="What stays between us.")
@click.option("--copy", "copy_", is_flag=True, help="Copy the text.")
@pass_options
def expect(options: Options, person: str | None, copy_: bool, **given: Any) -> None:
    """What to expect of each other, as a text to share; for one mentee, or without PERSON for anybody (H6)."""
    said = changes(given)
    journal = writer(options) if said else existing(options)
    found = journal.people.find(person) if person else None
    ident = found.id if found else ""
    if said:
        journal.giving.expect(ident, **said)
    text, own = journal.giving.text_of(ident), journal.giving.agreement(ident)
    data = {"person": shapes.person_ref(found.id, found.name) if found else None, "agreement": shapes.value(own), "text": text}
    if copy_:
        from mentortui.cli.copying import copy

        data["copied"] = copy(text)
    output.emit(options, data, text)


@group("stretch")
def stretch() -> None:
    """Stretch tasks: a size too large, with what came of them (H7)."""


@stretch.command("set")
@person
@words("text")
@click.option("--by", metavar="W", default=None, help="Until when.")
@pass_options
def set_(options: Options, person: str, text: tuple[str, ...], by: str | None) -> None:
    """Set somebody a stretch task."""
    journal = existing(options)
    found = journal.people.find(person)
    _task(options, journal, "Set", journal.giving.set_stretch(found.id, inputs.words(text), by=names.day(journal, by)))


@stretch.command("done")
@click.argument("ident", metavar="ID")
@click.option("--outcome", metavar="T", default="", help="What came of it; `-` reads standard input.")
@when()
@pass_options
def done(options: Options, ident: str, outcome: str, when: str | None) -> None:
    """It was done. ID is the end of its id, or a few of its words."""
    journal = existing(options)
    task = journal.giving.find_stretch(ident)
    made = journal.giving.stretch_done(task.id, inputs.words(outcome), when=names.moment(journal, when))
    _task(options, journal, "Done", made)


@stretch.command("list")
@click.option("--open", "open_only", is_flag=True, help="Only those not done yet.")
@pass_options
def tasks(options: Options, open_only: bool) -> None:
    """List stretch tasks, open ones first."""
    journal = reader(options)
    rows = journal.giving.stretches(open_only=open_only) if journal else []
    items = [shapes.record(row.stretch, person=shapes.person_ref(row.stretch.person_id, row.person_name)) for row in rows]
    cells = [
        [row.person_name, phrases.first_line(row.stretch.text), _standing(journal, row.stretch), phrases.first_line(row.stretch.outcome),
         shapes.tail(row.stretch.id)]
        for row in rows if journal
    ]  # fmt: skip
    output.emit_items(options, items, output.columns(cells) or ["No stretch task is set. `mentortui stretch set PERSON TEXT` sets one."])


def _standing(journal: Journal, task: Stretch) -> str:
    if task.done_at:
        return f"done {phrases.on(journal, task.done_at)}"
    return f"by {phrases.on(journal, task.by_on)}" if task.by_on else "no date"


def _task(options: Options, journal: Journal, said: str, task: Stretch) -> None:
    name = journal.people.get(task.person_id).name
    data = shapes.record(task, person=shapes.person_ref(task.person_id, name))
    about = task.outcome if said == "Done" and task.outcome else task.text
    output.emit(options, data, f"{said} for {name}: {phrases.first_line(about)} ({_standing(journal, task)})   {shapes.tail(task.id)}")


@command("advocate")
@person
@words("text")
@when()
@pass_options
def advocate(options: Options, person: str, text: tuple[str, ...], when: str | None) -> None:
    """Note that I recommended, nominated or endorsed somebody: value given (H7)."""
    journal = existing(options)
    found = journal.people.find(person)
    made = journal.value.give(found.id, inputs.words(text), kind="advocacy", when=names.moment(journal, when))
    data = shapes.record(made, person=shapes.person_ref(found.id, found.name))
    output.emit(options, data, f"Spoke for {found.name}: {phrases.first_line(made.text)} ({phrases.on(journal, made.happened_at)}).")


@command("feedback")
@person
@click.option("--situation", metavar="T", required=True, help="When and where: in Thursday's stand-up.")
@click.option("--behaviour", "--behavior", metavar="T", required=True, help="What I saw or heard.")
@click.option("--impact", metavar="T", required=True, help="What came of it.")
@click.option("--question", metavar="T", default=QUESTION, help="The question to end with.")
@click.option("--check", is_flag=True, help="Only say what the parts are like; nothing is kept.")
@click.option("--copy", "copy_", is_flag=True, help="Copy the text.")
@when()
@pass_options
def feedback(
    options: Options, person: str, situation: str, behaviour: str, impact: str, question: str, check: bool, copy_: bool, when: str | None
) -> None:
    """Feedback by situation, behaviour, impact: checked, and logged as value given (H4)."""
    from mentortui.domain.errors import UsageError
    from mentortui.domain.feedback import Part, as_text, verdict

    journal = existing(options)
    found = journal.people.find(person)
    said = {part.value: " ".join(inputs.words(text).split()) for part, text in zip(Part, (situation, behaviour, impact), strict=True)}
    if empty := [part for part, text in said.items() if not text]:
        raise UsageError(f"The {empty[0]} is empty: a few words are enough.")
    judged = {part: verdict(part, text, found.pronoun) for part, text in said.items()}
    text, own = (as_text(called, said["situation"], said["behaviour"], said["impact"], question) for called in (found.called, ""))
    kept = None if check else journal.value.give(found.id, own, kind="feedback", when=names.moment(journal, when))
    data = {
        "person": shapes.person_ref(found.id, found.name), "text": text, "value": shapes.value(kept),
        "checks": {part: one.words if one else "too short to tell" for part, one in judged.items()},
        "findings": [{"part": part, "words": one.words, "quote": one.quote} for part, one in judged.items() if one and not one.ok],
    }  # fmt: skip
    if copy_:
        from mentortui.cli.copying import copy

        data["copied"] = copy(text)
    lines = [f"{'·' if one is None else '✓' if one.ok else '▴'} {part}: {one.words if one else 'too short to tell'}" for part, one in judged.items()]
    end = "Nothing was kept." if check else f"Kept as feedback given to {found.name}."
    output.emit(options, data, [text, "", *lines, end])


@command("pass")
@click.argument("advice", metavar="ADVICE")
@person
@pass_options
def pass_(options: Options, advice: str, person: str) -> None:
    """Pass a piece of advice on to somebody I mentor, and to the next; the chain stays visible (H1)."""
    from mentortui.cli.advice import passed

    passed(options, advice, person)


@command("probe")
@click.argument("phase", type=OneOf(Phase, "phase"), required=False, metavar="[PHASE]")
@pass_options
def probe(options: Options, phase: str | None) -> None:
    """Open questions to guide with, by phase: open, explore, challenge, choose, commit (H3)."""
    from mentortui.domain.probing import line_up

    found = line_up(phase or "")
    rows = [[one.kind if not at or found[at - 1].kind != one.kind else "", one.text] for at, one in enumerate(found)]
    output.emit_items(options, [{"kind": one.kind, "text": one.text} for one in found], output.columns(rows))


@group("story")
def story() -> None:
    """Own stories, successes and failures worth telling, tagged (H5)."""


@story.command("add")
@click.argument("title", metavar="TITLE")
@words("text", required=False, metavar="TEXT|-")
@several("--tag", metavar="T", help="What it is about; may be repeated.")
@click.option("--outcome", type=OneOf(OUTCOMES, "outcome"), default=None, help="success or failure: both are worth telling.")
@pass_options
def add(options: Options, title: str, text: tuple[str, ...], tag: tuple[str, ...], outcome: str | None) -> None:
    """Keep a story."""
    _story(options, writer(options).giving.add_story(title, inputs.words(text), outcome or "", tag))


@story.command("list")
@words("query", required=False, metavar="QUERY")
@pass_options
def stories(options: Options, query: tuple[str, ...]) -> None:
    """List stories, newest first; QUERY are words of it, or #tag."""
    journal = reader(options)
    found = journal.giving.stories(" ".join(query)) if journal else []
    rows = [[SIGNS[one.outcome], one.title, " ".join(f"#{tag}" for tag in one.tags), phrases.first_line(one.text)[:60], shapes.tail(one.id)]
            for one in found]
    none = f"No story fits “{' '.join(query)}”." if query else "No story is kept yet. `mentortui story add TITLE TEXT` keeps one."
    output.emit_items(options, [shapes.record(one) for one in found], output.columns(rows) or [none])


@story.command("show")
@click.argument("ident", metavar="STORY")
@pass_options
def show(options: Options, ident: str) -> None:
    """One story in full."""
    _story(options, existing(options).giving.find_story(ident))


@story.command("edit")
@click.argument("ident", metavar="STORY")
@click.option("--title", metavar="T", default=None, help="Another title.")
@click.option("--text", metavar="T", default=None, help="Another text; `-` reads standard input.")
@click.option("--outcome", type=OneOf((*OUTCOMES, "none"), "outcome"), default=None, help="success, failure or none.")
@several("--tag", metavar="T", help="Its tags from now on; may be repeated.")
@pass_options
def edit(options: Options, ident: str, title: str | None, text: str | None, outcome: str | None, tag: tuple[str, ...]) -> None:
    """Tell a story differently."""
    from mentortui.domain.errors import UsageError

    journal = existing(options)
    told = {"title": title, "text": None if text is None else inputs.words(text), "outcome": "" if outcome == "none" else outcome,
            "tags": tag or None}  # fmt: skip
    said = changes(told)
    if not said:
        raise UsageError("Say what to change, for example --title or --tag. See mentortui story edit --help.")
    _story(options, journal.giving.edit_story(journal.giving.find_story(ident).id, **said))


@story.command("delete")
@click.argument("ident", metavar="STORY")
@pass_options
def delete(options: Options, ident: str) -> None:
    """Put a story into the trash; `undo` brings it back."""
    journal = existing(options)
    gone = journal.giving.delete_story(journal.giving.find_story(ident).id)
    output.emit(options, {"id": gone.id, "title": gone.title, "deleted": True}, f"“{gone.title}” is in the trash.")


def _story(options: Options, one: Story) -> None:
    tags = "".join(f" #{tag}" for tag in one.tags)
    lines = [f"{SIGNS[one.outcome]} {one.title}{tags}   {shapes.tail(one.id)}", *([one.text] if one.text else [])]
    output.emit(options, shapes.record(one), lines)


COMMANDS = table([mentees, expect, stretch, advocate, feedback, pass_, probe, story])
