"""Messages: draft, drafts, sent (D2–D4, E6, F5, G)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from mentortui.cli import inputs, names, output, phrases, preparing, shapes
from mentortui.cli.args import OneOf, command, pass_options, table, when, words
from mentortui.cli.kinds import CHANNELS, DRAFT_KINDS
from mentortui.cli.opening import existing, reader
from mentortui.cli.options import Options
from mentortui.domain.errors import UsageError
from mentortui.domain.messages import recipient
from mentortui.domain.named import NamedTuple
from mentortui.presentation.composer_lines import unsent

if TYPE_CHECKING:
    from mentortui.domain.listings import DraftRow
    from mentortui.domain.messages import Draft
    from mentortui.domain.people import Person
    from mentortui.journal import Journal

KIND = OneOf(DRAFT_KINDS, "kind of message")


@command("draft")
@click.argument("kind", metavar="KIND|edit")
@click.argument("rest", nargs=-1, metavar="[DRAFT FILE|-]")
@click.option("--to", metavar="PERSON", default=None, help="Whom it is for.")
@click.option("--goal", metavar="GOAL", default=None, help="The goal it serves.")
@click.option("--meeting", metavar="MEETING", default=None, help="The meeting it follows or prepares.")
@click.option("--advice", metavar="ADVICE", default=None, help="The advice it reports back on.")
@click.option("--via", metavar="PERSON", default=None, help="Who could introduce me: makes the lines to forward as well (D2).")
@click.option("--channel", type=OneOf(CHANNELS, "channel"), default="email", help="email, chat or phone.")
@click.option("--minutes", type=click.IntRange(1, 240), default=20, metavar="N", help="How long the small ask is (20).")
@click.option("--topic", metavar="T", default="", help="What it is about.")
@click.option("--short", type=OneOf(("call", "mail"), "short version"), default=None, metavar="call|mail",
              help="For who has little time: ten minutes by phone, or by mail.")
@click.option("--subject", metavar="T", default=None, help="The subject line.")
@click.option("--copy", is_flag=True, help="Copy the body.")
@click.option("--eml", metavar="F", default=None, help="Write a mail file (RFC 5322).")
@click.option("--mailto", is_flag=True, help="Print a mailto address (RFC 6068).")
@click.option("--force", is_flag=True, help="Replace an existing file; copy in spite of a stop.")
@pass_options
def draft(
    options: Options, kind: str, rest: tuple[str, ...], to: str | None, copy: bool, eml: str | None, mailto: bool, force: bool,
    subject: str | None, **given: Any,
) -> None:  # fmt: skip
    """Start a message, filled with what is known: mentortui draft cold --to Priya.

    `draft edit DRAFT FILE|-` replaces the body of one; a first line `Subject: …` replaces its subject.
    `draft edit DRAFT --copy` copies one as it is; --eml and --mailto likewise.
    KIND is cold, intro-request, intro-blurb, follow-up, check-in, advice-ask, report-back, thanks, mismatch, farewell, agenda.
    """
    journal = existing(options)
    if eml:
        inputs.free(eml, force=force)
    if kind == "edit":
        made = _edited(journal, rest, subject, keep=copy or mailto or eml is not None)
        more, said, warned = _Told({}, [], "")
    else:
        made, blurb = _started(journal, KIND.convert(kind, None, None), to, rest, given)
        made = journal.messages.save(made.id, subject=subject) if subject is not None else made
        more, said, warned = _told(journal, made, blurb)
    if eml:
        more["eml"] = str(inputs.save(eml, journal.messages.eml(made.id), force=force))
        said.append(f"Wrote {more['eml']}.")
    if mailto:
        link = journal.messages.mailto(made.id)
        more["mailto"], more["mailto_whole"] = link.url, link.whole
        said.append(link.url if link.whole else f"{link.url}\nThe text is too long for a link: use --eml or --copy.")
    stops = [one for one in journal.messages.review(made).findings if one.level == "stop"] if copy and not force else []
    if copy:
        more["copied"] = None if stops else _copy(journal, made)
    show(options, journal, made, more, said)
    if warned and not options.json:
        output.note(f"mentortui: {warned}")
    if stops:
        output.note(f"mentortui: Not copied ({stops[0].rule}): {stops[0].message} Or add --force to copy it as it is.")
        raise click.exceptions.Exit(1)


class _Told(NamedTuple):
    """What is told beside a draft: in JSON, as lines below it, and on standard error."""

    more: dict[str, Any]
    said: list[str]
    warned: str


def _told(journal: Journal, made: Draft, blurb: Draft | None) -> _Told:
    """Of a message just begun: the lines to forward, and who could introduce me, as an introduction comes before it (D2)."""
    more: dict[str, Any] = {"blurb": shapes.record(blurb, text=blurb.text)} if blurb is not None else {}
    said = forward_lines(blurb) if blurb is not None else []
    path = _path(journal, made)
    if path is None:
        return _Told(more, said, "")
    warned = _comes_first(journal, made, path)
    more["path"] = {"person": shapes.person_ref(path.id, path.name), "do": f"mentortui intro ask {made.person_id} --via {path.id}"}
    more["warnings"] = [warned]
    return _Told(more, said, warned)


def _path(journal: Journal, made: Draft) -> Person | None:
    """Who could introduce me to whom a first message is begun: an introduction comes before it (D2)."""
    if made.kind != "cold" or any(row.introduction.made_at for row in journal.introductions.of(made.person_id)):
        return None
    ways = journal.people.paths_to(made.person_id)
    return ways[0] if ways else None


def _comes_first(journal: Journal, made: Draft, path: Person) -> str:
    from shlex import quote

    name = journal.people.get(made.person_id).name
    asks = f"mentortui intro ask {quote(name)} --via {quote(path.name)}"
    return f"{path.name} could introduce you to {name}, which is better than a cold message: {asks}"


def forward_lines(blurb: Draft) -> list[str]:
    """The lines to forward, below the request."""
    return ["", "The lines to forward:", "", blurb.body, "", f"intro-blurb · draft {shapes.tail(blurb.id)}"]


def _started(journal: Journal, kind: str, to: str | None, rest: tuple[str, ...], given: dict[str, Any]) -> tuple[Draft, Draft | None]:
    """The draft, and beside a request to an introducer the lines to forward (D2)."""
    if not to:
        raise UsageError(f"Say whom it is for: mentortui draft {kind} --to PERSON.")
    if rest:
        raise UsageError(f"“{' '.join(rest)}” has no place here. See mentortui draft --help.")
    person = journal.people.find(to)
    # With somebody I mentor the agenda is theirs: it is asked for (H6).
    kind = "agenda-ask" if kind == "agenda" and person.direction == "mentee" else kind
    goal_id = journal.goals.find(given["goal"]).id if given["goal"] else ""
    via_id = journal.people.find(given["via"]).id if given["via"] else ""
    how = {name: given[name] for name in ("channel", "minutes", "topic", "short") if given[name] is not None}
    if kind == "intro-request" and via_id:
        return journal.messages.both_texts(person.id, via_id, goal_id, **how)
    meeting_id = journal.meetings.find(given["meeting"], ahead=kind in ("agenda", "agenda-ask")).id if given["meeting"] else ""
    advice_id = journal.advice.find(given["advice"]).id if given["advice"] else ""
    return journal.messages.start(kind, person.id, goal_id=goal_id, meeting_id=meeting_id, advice_id=advice_id, via_id=via_id, **how), None


def _edited(journal: Journal, rest: tuple[str, ...], subject: str | None, *, keep: bool) -> Draft:
    """The draft with what was given for it; without anything for it only where something else is to be done with it."""
    if not rest or len(rest) > 2 or (len(rest) == 1 and subject is None and not keep):
        raise UsageError("Name the draft and a file with its text: mentortui draft edit DRAFT FILE, or - for standard input.")
    found = journal.messages.find(rest[0])
    if len(rest) == 1:
        return journal.messages.save(found.id, subject=subject) if subject is not None else found
    body = inputs.text(rest[1])
    if not body.strip():
        raise UsageError("No text came in, so the draft is left as it was.")
    first, _, remainder = body.partition("\n")
    if first.lower().startswith("subject:"):
        subject = subject if subject is not None else first[len("subject:") :].strip()
        body = remainder.lstrip("\r\n")
    return journal.messages.save(found.id, subject=subject, body=body)


def _copy(journal: Journal, made: Draft) -> dict[str, Any]:
    from mentortui.cli.copying import copy

    done = copy(journal.messages.outgoing(made))
    if done["route"] != "file":  # there the text waits to be copied
        journal.messages.copied(made.id)
    return done


def show(options: Options, journal: Journal, one: Draft, more: dict[str, Any], said: list[str]) -> None:
    """A draft: its text, what is still missing in it, and what the coach found."""
    review = journal.messages.review(one)
    person = journal.people.get(one.person_id)
    missing, to = placeholders(one.text), journal.people.get(recipient(one))
    data = {
        **shapes.record(one, person=shapes.person_ref(person.id, person.name), to=shapes.person_ref(to.id, to.name)),
        "text": one.text, "missing": missing, **preparing.review_data(review), **more,
    }  # fmt: skip
    about = f" about {person.name}" if to.id != person.id else ""
    lines = [one.text if one.subject else one.body, "", f"To {to.name} · {one.kind}{about} · draft {shapes.tail(one.id)}"]
    lines += [f"Still to fill: {', '.join(missing)}"] if missing else []
    output.emit(options, data, [*lines, *preparing.finding_lines(review.findings), *said])


def placeholders(text: str) -> list[str]:
    """What a template could not fill, in the order of the text, each once."""
    from string import Template

    return list(dict.fromkeys(Template(text).get_identifiers()))


def _kind(row: DraftRow) -> str:
    """intro-request about Ana Berkova · cold."""
    return f"{row.draft.kind} about {row.person_name}" if recipient(row.draft) != row.draft.person_id else row.draft.kind


@command("drafts")
@pass_options
def drafts(options: Options) -> None:
    """List messages not sent yet."""
    journal = reader(options)
    rows = journal.messages.open_drafts() if journal else []
    to = journal.people.names([recipient(row.draft) for row in rows]) if journal else {}
    items = [
        shapes.record(row.draft, person=shapes.person_ref(row.draft.person_id, row.person_name), text=row.draft.text,
                      to=shapes.person_ref(recipient(row.draft), to.get(recipient(row.draft), "")),
                      checks={"passed": row.passed, "total": row.total})
        for row in rows
    ]  # fmt: skip
    cells = [
        [to.get(recipient(row.draft), ""), _kind(row), row.draft.subject or phrases.first_line(row.draft.body), f"{row.passed} of {row.total}",
         phrases.on(journal, row.draft.updated_at) if journal else "", shapes.tail(row.draft.id)]
        for row in rows
    ]  # fmt: skip
    output.emit_items(options, items, output.columns(cells) or ["No drafts."])


@command("sent")
@words("draft", metavar="DRAFT")
@when()
@pass_options
def sent(options: Options, draft: tuple[str, ...], when: str | None) -> None:
    """A message is on its way: logs it, moves the pipeline, sets the day to look again (D4).

    What was not ready to go as it stands here is named; it is on its way all the same.
    """
    journal = existing(options)
    found = journal.messages.find(" ".join(draft))
    unready = [one] if (one := unsent(journal.messages.review(found))) else []
    warnings = [f"As kept here it was not ready to go ({one.rule}): {one.message} If it has not gone out yet: mentortui undo." for one in unready]
    done = journal.messages.sent(found.id, when=names.moment(journal, when))
    data = shapes.record(
        done.draft,
        person=shapes.person_ref(done.person.id, done.person.name),
        to=shapes.person_ref(recipient(done.draft), done.to_name),
        look_again_on=done.look_again_on,
        check_in_on=done.check_in_on,
        stage=done.person.stage,
        stage_moved=done.stage_moved,
        missing=placeholders(found.text),
        warnings=warnings,
    )
    what = done.draft.subject or phrases.first_line(done.draft.body)
    to = done.to_name
    named = f"Sent to {to}: {done.draft.kind}, “{what}”." if what else f"Sent to {to}: {done.draft.kind}."
    lines = [named, f"Logged for {phrases.on(journal, done.draft.sent_at)}."]
    lines += [f"{done.person.name}: now {phrases.stage(done.person).lower()}."] if done.stage_moved else []
    lines += [f"Look again on {phrases.on(journal, done.look_again_on)}."] if done.look_again_on else []
    lines += [f"A light check-in on {phrases.on(journal, done.check_in_on)}."] if done.check_in_on else []
    output.emit(options, data, lines)
    if warnings and not options.json:
        output.note(f"mentortui: {warnings[0]}")


COMMANDS = table([draft, drafts, sent])
