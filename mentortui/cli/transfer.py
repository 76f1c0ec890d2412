"""Files in and out: import, export, backup, restore."""

from __future__ import annotations

import click

from mentortui.cli import bringing, inputs, output
from mentortui.cli.args import OneOf, command, pass_options, several, table
from mentortui.cli.opening import existing, unopened
from mentortui.cli.options import Options
from mentortui.domain.errors import NotFoundError, UsageError
from mentortui.formats import exporters

IMPORT = OneOf(bringing.KEYS, "format to import")
EXPORT = OneOf([entry.key for entry in exporters()], "format to export")


@command("import")
@click.argument("format_", type=IMPORT, metavar="|".join(IMPORT.words))
@click.argument("file", metavar="FILE|-")
@click.option("--dry-run", is_flag=True, help="Only say what would happen.")
@pass_options
def import_(options: Options, format_: str, file: str, dry_run: bool) -> None:
    """Bring people in from a file, nobody twice; into the pipeline only whose stage stands in a csv. One undo takes it back.

    json reads back what `export json` wrote, everything and not only people; what is here already stays as it is.
    """
    if code := bringing.bring_in(options, format_, file, dry_run=dry_run):
        raise click.exceptions.Exit(code)


@command("export")
@click.argument("format_", type=EXPORT, metavar="|".join(EXPORT.words))
@click.option("-o", "--output", "path", metavar="F", default=None, help="The file to write (default: standard output).")
@click.option("--force", is_flag=True, help="Replace an existing file.")
@click.option("--confidential", is_flag=True, help="With everything that was said in confidence (H8).")
@several("--confidential-of", "of", metavar="PERSON", help="With what was said in confidence with this person; may be repeated.")
@pass_options
def export(options: Options, format_: str, path: str | None, force: bool, confidential: bool, of: tuple[str, ...]) -> None:
    """Write out what is kept, but for what was said in confidence (H8).

    json: everything, the trash too; `import json` reads it back. csv: everybody in the address book, a row each, without what happened.
    markdown: a page for everybody in the pipeline, whom you mentor, or with a note or anything that happened.
    """
    journal = existing(options)
    named = [journal.people.find(person).id for person in of]
    content = journal.transfer.export(format_, confidential=confidential, of=named)
    if not content:
        raise NotFoundError(f"There is nothing to write as {format_} yet.")
    if path and path != inputs.STDIN:
        target = inputs.save(path, content, force=force)
        output.emit(options, {"format": format_, "path": str(target), "bytes": len(content)}, f"Wrote {target}.")
    elif options.json:
        try:
            output.emit(options, {"format": format_, "content": content.decode("utf-8")}, "")
        except UnicodeDecodeError:
            raise UsageError(f"{format_} is not text: name a file with -o.") from None
    else:
        output.write_bytes(content)


@command("backup")
@click.option("-o", "--output", "path", metavar="F", default=None, help="Where to (default: the folder of backups).")
@pass_options
def backup(options: Options, path: str | None) -> None:
    """A checked copy of the file, made while others may write."""
    from pathlib import Path

    made = existing(options).upkeep.backup(Path(path).expanduser() if path else None)
    output.emit(options, {"path": str(made)}, f"Backed up to {made}.")


@command("restore")
@click.argument("file", metavar="FILE")
@pass_options
def restore(options: Options, file: str) -> None:
    """Go back to a backup. The file as it is now is backed up first."""
    from pathlib import Path

    source = Path(file).expanduser()
    if not source.exists():
        raise NotFoundError(f"There is no file {file}. `mentortui paths` names the folder of backups.")
    journal = unopened(options)
    kept = journal.upkeep.restore(source)
    before = f" What was there before is in {kept}." if kept else ""
    output.emit(
        options,
        {"restored": str(source), "path": str(journal.path), "kept": str(kept) if kept else None},
        f"Restored {source}.{before}",
    )


COMMANDS = table([import_, export, backup, restore])
