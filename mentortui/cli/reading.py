"""`today` and `people`: the two answers that must be quick, without click and without anything that writes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mentortui.cli import output
from mentortui.cli.opening import NOTHING_YET, reader
from mentortui.cli.options import Options
from mentortui.domain.errors import NotFoundError

if TYPE_CHECKING:
    from mentortui.domain.nudges import Nudge
    from mentortui.domain.people import Person

NOBODY_YET = "Nobody yet. mentortui add NAME, or mentortui import linkedin Connections.csv."
SHOWN = 200
"""People listed at most without a narrower question."""


def today(options: Options) -> None:
    """What is due and why, ranked (G1, E6, F5); an empty list where there is no file yet."""
    journal = reader(options)
    if journal is None:
        output.emit_items(options, [], NOTHING_YET)
        return
    nudges = journal.today.items()
    if options.json:
        output.emit_items(options, [nudge_item(nudge) for nudge in nudges], "")
        return
    from mentortui.presentation.today import today_text
    from mentortui.system.terminal import size

    width = max(50, min(110, size()[0] - 1))
    output.emit(options, {}, today_text(nudges, journal.now(), journal.zone, size=width, ascii_only=options.ascii))


def nudge_item(nudge: Nudge) -> dict[str, Any]:
    """One thing that is due, as JSON."""
    from mentortui.cli.shapes import person_ref, value

    return {
        "key": nudge.key,
        "rule": nudge.rule,
        "verb": nudge.verb,
        "person": person_ref(nudge.person_id, nudge.name) if nudge.person_id else None,
        "why": nudge.why,
        "due": value(nudge.due),
        "state": str(nudge.state),
        "do": value(nudge.do),
    }


def people(options: Options, query: str = "", stage: str | None = None) -> None:
    """People that fit the words and the stage; NotFoundError when something was asked for and nobody fits."""
    journal = reader(options)
    found: list[Person] = []
    if journal is not None:
        if stage and not query:
            found = [person for person in journal.people.in_pipeline() if person.stage == stage]
        else:
            found = [p for p in journal.people.search(query, limit=SHOWN) if not stage or p.stage == stage]
    if not found and (query or stage):
        raise NotFoundError(f"Nobody fits “{query or stage}”.")
    if options.json:
        from mentortui.cli.shapes import record

        output.emit_items(options, [record(person) for person in found], "")
        return
    if journal is None or not found:
        output.emit_items(options, [], NOTHING_YET if journal is None else NOBODY_YET)
        return
    from mentortui.cli.phrases import person_row

    lines = output.columns([person_row(person) for person in found])
    total = journal.people.count()
    if not query and not stage and total > len(found):
        lines.append(f"{len(found)} of {total:,}: add a few letters of a name to see others.")
    output.emit_items(options, [], lines)
