"""`today` and `people`: the two answers that must be quick, without click and without anything that writes."""

from __future__ import annotations

from collections.abc import Sequence

from mentortui.cli import output
from mentortui.cli.opening import NOTHING_YET, reader
from mentortui.cli.options import Options
from mentortui.domain.errors import NotFoundError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from mentortui.domain.nudges import Nudge

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
    from mentortui.domain.pipeline import INFO, Stage

    journal = reader(options)
    if options.json:
        found = [person_item(row) for row in journal.lookup.whole(query, SHOWN, stage or "")] if journal else []
        _somebody(found, query, stage)
        output.emit_items(options, found, "")
        return
    rows = journal.lookup.people(query, SHOWN + 1, stage or "") if journal else []
    _somebody(rows, query, stage)
    if journal is None or not rows:
        output.emit_items(options, [], NOTHING_YET if journal is None else NOBODY_YET)
        return
    cells = [
        [row.name, ", ".join(part for part in (row.role, row.org) if part), INFO[Stage(row.stage)].label if row.stage else "", row.id[-6:]]
        for row in rows[:SHOWN]
    ]
    lines = output.columns(cells)
    if len(rows) > SHOWN:
        # Counting everybody takes as long as finding these; who asked for somebody has not asked how many there are.
        rest = "that fit" if query or stage else f"of {journal.lookup.count():,} people"
        lines.append(f"These are the first {SHOWN} {rest}. More letters of a name show others.")
    output.emit_items(options, [], lines)


def _somebody(found: Sequence[object], query: str, stage: str | None) -> None:
    if not found and (query or stage):
        raise NotFoundError(f"Nobody fits “{query}”." if query else f"Nobody is at the stage {stage}.")


def person_item(row: dict[str, Any]) -> dict[str, Any]:
    """A stored person as JSON; the same fields and forms as `shapes.record` gives."""
    item = {"id": row.pop("id")}
    for name, value in row.items():
        if name == "met_through":
            item[name] = value or ""
        elif name.endswith("_at") and value:
            item[name] = f"{value[:19]}Z"
        elif name == "ties":
            import json

            item[name] = json.loads(value)
        elif name != "name_key":
            item[name] = value
    return item
