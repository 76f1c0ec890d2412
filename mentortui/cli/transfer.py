"""Files in and out: import, export, backup, restore."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from mentortui.cli import inputs, output, shapes
from mentortui.cli.args import OneOf, command, pass_options, table
from mentortui.cli.opening import existing, unopened, writer
from mentortui.cli.options import Options
from mentortui.domain.errors import MentorError, NotFoundError, UsageError
from mentortui.formats import FORMATS, exporters, importers

if TYPE_CHECKING:
    from mentortui.domain.listings import Preview

IMPORT = OneOf([entry.key for entry in importers() if not entry.whole], "format to import")
EXPORT = OneOf([entry.key for entry in exporters()], "format to export")
REASONS = 20


@command("import")
@click.argument("format_", type=IMPORT, metavar="|".join(IMPORT.words))
@click.argument("file", metavar="FILE|-")
@click.option("--dry-run", is_flag=True, help="Only say what would happen.")
@pass_options
def import_(options: Options, format_: str, file: str, dry_run: bool) -> None:
    """Bring people in from a file; nobody is put into the pipeline, nobody twice. One undo takes it back."""
    content = inputs.data(file)
    name = "standard input" if file == inputs.STDIN else file
    journal = writer(options) if not dry_run else existing_or_empty(options)
    preview = journal.transfer.preview(format_, content, name)
    if not preview.read:
        raise MentorError(f"There is nobody in {name}. Is it a {FORMATS[format_].label} file?")
    report = planned(preview)
    if not dry_run:
        report |= shapes.record(journal.transfer.apply(preview))
    output.emit(options, {**report, "dry_run": dry_run}, lines(report, dry_run))
    if report["rejected"] and len(report["rejected"]) == report["read"]:
        output.note("mentortui: no row could be read, so nothing was imported.")
        raise click.exceptions.Exit(1)


def existing_or_empty(options: Options) -> Any:
    """The journal for a dry run: what is there, or an empty throw-away one where nothing is."""
    from mentortui.cli.opening import reader

    return reader(options) or writer(_throw_away(options))


def _throw_away(options: Options) -> Options:
    from atexit import register
    from shutil import rmtree
    from tempfile import mkdtemp

    folder = mkdtemp(prefix="mentortui-")
    register(rmtree, folder, ignore_errors=True)
    other = Options()
    other.db, other.config = f"{folder}/mentor.db", options.config
    return other


def planned(preview: Preview) -> dict[str, Any]:
    """What an import would report."""
    return {
        "read": preview.read,
        "added": len(preview.new) + len(preview.maybe),
        "merged": len(preview.changed),
        "unchanged": preview.unchanged,
        "skipped": 0,
        "rejected": shapes.value(preview.rejected),
        "warnings": list(preview.warnings),
        "maybe": [
            {"row": pair.contact.row, "name": pair.contact.name, "like": pair.person_name, "why": pair.why} for pair in preview.maybe
        ],
    }


def _count(number: int, one: str, many: str) -> str:
    return f"{number:,} {one if number == 1 else many}"


def lines(report: dict[str, Any], dry_run: bool) -> list[str]:
    """The report as text; the first rows that could not be read are named."""
    verb = "Would import" if dry_run else "Imported"
    head = f"{verb} {_count(report['added'], 'person', 'people')} ({_count(report['read'], 'row', 'rows')} read)"
    parts = [
        f"{report[name]:,} {words}"
        for name, words in (("merged", "merged"), ("unchanged", "unchanged"), ("skipped", "left out"))
        if report[name]
    ]
    rejected = report["rejected"]
    if rejected:
        parts.append(f"{len(rejected):,} could not be read")
    out = ["; ".join([head, *parts]) + "."]
    out += [f"  row {one['row']}: {one['reason']}" for one in rejected[:REASONS]]
    out += [f"  and {len(rejected) - REASONS:,} more; --json lists all"] if len(rejected) > REASONS else []
    alike = report["maybe"]
    if alike:
        way = "I in the app merges them instead" if dry_run else "undo, then I in the app merges them instead"
        out.append(f"  {len(alike):,} of them like somebody who was here already; {way}:")
        out += [f"  row {one['row']}: {one['name']}, {one['why']} as {one['like']}" for one in alike[:REASONS]]
        out += [f"  and {len(alike) - REASONS:,} more; --json lists all"] if len(alike) > REASONS else []
    return out + [f"  {words}" for words in report["warnings"]]


@command("export")
@click.argument("format_", type=EXPORT, metavar="|".join(EXPORT.words))
@click.option("-o", "--output", "path", metavar="F", default=None, help="The file to write (default: standard output).")
@click.option("--force", is_flag=True, help="Replace an existing file.")
@click.option("--confidential", is_flag=True, help="With the notes of people marked confidential (H8).")
@pass_options
def export(options: Options, format_: str, path: str | None, force: bool, confidential: bool) -> None:
    """Write everything out."""
    content = existing(options).transfer.export(format_, confidential=confidential)
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
