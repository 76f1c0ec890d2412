"""Two commands that work without a file of ours: when (how a date phrase is understood) and coach (check any text)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from mentortui.cli import inputs, output, preparing
from mentortui.cli.args import OneOf, command, pass_options, table
from mentortui.cli.kinds import CHANNELS, COACH_KINDS
from mentortui.cli.opening import existing, reader
from mentortui.cli.options import Options
from mentortui.domain.errors import UsageError

if TYPE_CHECKING:
    from mentortui.domain.coach.model import Context


# A phrase may begin with a minus sign (-2d), which must not be taken for an option.
@command("when", context_settings={"ignore_unknown_options": True})
@click.argument("phrase", nargs=-1, required=True, metavar="PHRASE|-")
@click.option("--tz", metavar="Z", default=None, help="The zone it is meant in (default: the profile's, else this machine's).")
@click.option("--past", is_flag=True, help="Take the latest day that fits, not the next one.")
@pass_options
def when(options: Options, phrase: tuple[str, ...], tz: str | None, past: bool) -> None:
    """How a date phrase is understood; what is ambiguous or unknown is refused with examples."""
    from mentortui.cli.environment import dayfirst
    from mentortui.domain.dates import understand
    from mentortui.presentation.when import echo
    from mentortui.system.clock import now

    if unknown := [word for word in phrase if word.startswith("--")]:
        raise UsageError(f"There is no option {unknown[0]}. See mentortui when --help.")
    at = now()
    found = understand(
        inputs.words(phrase).strip(),
        now=at,
        zone=tz or _zone(options),
        dayfirst=dayfirst(options),
        prefer="past" if past else "future",
    )
    words = echo(found, at)
    data = {
        "kind": found.kind,
        "start": found.start.isoformat(),
        "end": found.end.isoformat() if found.end else None,
        "zone": found.zone,
        "words": words,
    }
    output.emit(options, data, words)


def _zone(options: Options) -> str:
    """Mine; a file that cannot be read does not keep a phrase from being understood."""
    from mentortui.domain.errors import MentorError
    from mentortui.system.clock import local_zone

    try:
        journal = reader(options)
        return journal.zone if journal else local_zone()
    except MentorError:
        return local_zone()


@command("coach")
@click.argument("kind", type=OneOf(COACH_KINDS, "kind of text"), metavar="KIND")
@click.argument("source", default=inputs.STDIN, metavar="[FILE|-]")
@click.option(
    "--to",
    metavar="PERSON",
    default=None,
    help="Whom it is for: what is known of them is taken into account.",
)
@click.option("--goal", metavar="GOAL", default=None, help="With --to: the goal it serves.")
@click.option("--channel", type=OneOf(CHANNELS, "channel"), default="email", help="email, chat or phone.")
@pass_options
def coach(options: Options, kind: str, source: str, to: str | None, goal: str | None, channel: str) -> None:
    """Check any text. It may begin with `Subject: …` and an empty line.

    KIND is cold, intro-request, intro-blurb, follow-up, check-in, advice-ask, report-back, thanks, mismatch, farewell,
    agenda or question.
    """
    from mentortui.domain.coach import moved, review

    text = inputs.text(source, as_given=True)
    bare = text.removeprefix("\ufeff")
    found = moved(review(kind, bare, _context(options, kind, to, goal, channel)), len(text) - len(bare))
    data = {"kind": kind, **preparing.review_data(found), "words": found.words, "seconds": found.seconds}
    lines = preparing.finding_lines(found.findings)
    for line, one in list(zip(lines, found.findings, strict=True))[::-1]:
        if one.quote:
            lines.insert(lines.index(line) + 1, f"      “{' '.join(one.quote.split())[:70]}”")
    total = len({one.check for one in found.findings}) + len(found.passed)
    output.emit(options, data, [*lines, f"{len(found.passed)} of {total} checks passed, {found.words} words."])


def _context(options: Options, kind: str, to: str | None, goal: str | None, channel: str) -> Context:
    from mentortui.domain.coach.model import Context

    if to is None:
        return Context(channel=channel)
    from mentortui.domain.messages import Draft

    journal = existing(options)
    person = journal.people.find(to)
    goal_id = journal.goals.find(goal).id if goal else ""
    now = journal.now()
    draft = Draft(
        id="",
        created_at=now,
        updated_at=now,
        person_id=person.id,
        kind=kind,
        channel=channel,
        goal_id=goal_id,
    )
    return journal.messages.context(draft)


COMMANDS = table([when, coach])
