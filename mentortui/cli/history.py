"""Taking back: undo, redo, trash."""

from __future__ import annotations

import click

from mentortui.cli import names, output, phrases, shapes
from mentortui.cli.args import command, pass_options, table
from mentortui.cli.opening import existing, reader
from mentortui.cli.options import Options


@command("undo")
@pass_options
def undo(options: Options) -> None:
    """Take the last change back, whatever it was; it refuses with a reason where rows changed since."""
    label = existing(options).history.undo()
    output.emit(options, {"undone": label}, f"Taken back: {label}.")


@command("redo")
@pass_options
def redo(options: Options) -> None:
    """Put again what was taken back last."""
    label = existing(options).history.redo()
    output.emit(options, {"redone": label}, f"Put again: {label}.")


@command("trash")
@click.option("--back", metavar="NAME", default=None, help="Bring this one back.")
@pass_options
def trash(options: Options, back: str | None) -> None:
    """List what was deleted; nothing in it is lost."""
    journal = existing(options) if back else reader(options)
    rows = journal.people.trash() if journal else []
    if back and journal:
        one = names.pick(back, ((row, row.name) for row in rows), "thing in the trash")
        person = journal.people.restore(one.id)
        output.emit(options, shapes.record(person), f"Brought back: {phrases.person_line(person)}.")
        return
    cells = [[row.name, row.kind, phrases.on(journal, row.deleted_at) if journal else "", shapes.tail(row.id)] for row in rows]
    output.emit_items(options, [shapes.record(row) for row in rows], output.columns(cells) or ["The trash is empty."])


COMMANDS = table([undo, redo, trash])
