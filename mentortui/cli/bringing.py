"""`import`: people from a file, or everything from an archive. Without click, which takes as long to load as a few thousand of them to bring in."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from mentortui.cli import inputs, output, shapes
from mentortui.cli.opening import reader, writer
from mentortui.cli.options import Options
from mentortui.domain.errors import MentorError
from mentortui.formats import FORMATS, importers

if TYPE_CHECKING:
    from mentortui.domain.archived import Archived
    from mentortui.domain.importing import Preview
    from mentortui.journal import Journal

KEYS = [entry.key for entry in importers()]
"""The formats that can come in."""
_REASONS = 20


def bring_in(options: Options, format: str, file: str, *, dry_run: bool = False) -> int:
    """Import people from a file (`-`: standard input), or only tell what would happen; the exit code."""
    content = inputs.data(file)
    name = "standard input" if file == inputs.STDIN else file
    journal = reader(options)
    with _looked_at(options, journal) as looked:
        if FORMATS[format].whole:
            return _bring_back(options, journal, looked, content, name, dry_run=dry_run)
        preview = looked.transfer.preview(format, content, name)
    if not preview.read:
        raise MentorError(f"There is nobody in {name}. Is it a {FORMATS[format].label} file?")
    report = _planned(preview)
    if not dry_run and (journal or report["added"]):
        report |= shapes.record((journal or writer(options)).transfer.apply(preview))
    output.emit(options, {**report, "dry_run": dry_run}, _lines(report, dry_run))
    if report["rejected"] and len(report["rejected"]) == report["read"]:
        output.note("mentortui: no row could be read, so nothing was imported.")
        return 1
    return 0


def _bring_back(options: Options, journal: Journal | None, looked: Journal, content: bytes, name: str, *, dry_run: bool) -> int:
    """Bring an archive back, or only tell what would happen, as `looked` sees it; the exit code."""
    if dry_run or journal is None:
        found = looked.archive.preview(content, name)
        _refuse_nothing(found, name)
    if not dry_run:
        found = (journal or writer(options)).archive.bring_back(content, name)
        _refuse_nothing(found, name)
    report = {
        "read": found.read,
        "added": found.added,
        "merged": found.merged,
        "unchanged": found.unchanged,
        "skipped": len(found.differing),
        "rejected": [],
        "warnings": list(found.warnings),
        "maybe": [
            {"row": one.row, "name": one.name or one.table.replace("_", " "), "like": one.id, "why": f"{one.table}: other {', '.join(one.fields)}"}
            for one in found.differing
        ],
    }
    output.emit(options, {**report, "dry_run": dry_run}, _archive_lines(found, dry_run))
    return 0


def _refuse_nothing(found: Archived, name: str) -> None:
    if not found.read:
        raise MentorError(f"There is nothing in {name}.")


def _archive_lines(found: Archived, dry_run: bool) -> list[str]:
    """The same as text; the first rows that stay as they are here are named."""
    verb = "Would bring back" if dry_run else "Brought back"
    head = f"{verb} {_count(found.added, 'row', 'rows')}, {_count(found.people, 'person', 'people')} among them ({found.read:,} read)"
    counts = ((found.merged, "profile filled"), (found.unchanged, "unchanged"), (len(found.differing), "kept as they are here"))
    out = ["; ".join([head, *(f"{number:,} {words}" for number, words in counts if number)]) + "."]
    out += [f"  {one.table.replace('_', ' ')} {one.name or one.id}: other {', '.join(one.fields)}" for one in found.differing[:_REASONS]]
    out += [f"  and {len(found.differing) - _REASONS:,} more; --json lists all"] if len(found.differing) > _REASONS else []
    return out + [f"  {words}" for words in found.warnings]


@contextmanager
def _looked_at(options: Options, journal: Journal | None) -> Iterator[Journal]:
    """What a file is held against: what is there, else an empty journal of its own, gone afterwards.

    So where nothing is kept yet nothing is made before it is known that there is something to keep.
    """
    if journal is not None:
        yield journal
        return
    from tempfile import TemporaryDirectory

    with TemporaryDirectory(prefix="mentortui-", ignore_cleanup_errors=True) as folder:
        other = Options()
        other.db, other.config = f"{folder}/mentor.db", options.config
        yield writer(other)


def _planned(preview: Preview) -> dict[str, Any]:
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


def _lines(report: dict[str, Any], dry_run: bool) -> list[str]:
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
    out += [f"  row {one['row']}: {one['reason']}" for one in rejected[:_REASONS]]
    out += [f"  and {len(rejected) - _REASONS:,} more; --json lists all"] if len(rejected) > _REASONS else []
    alike = report["maybe"]
    if alike:
        way = "I in the app merges them instead" if dry_run else "undo, then I in the app merges them instead"
        out.append(f"  {len(alike):,} of them like somebody who was here already; {way}:")
        out += [f"  row {one['row']}: {one['name']}, {one['why']} as {one['like']}" for one in alike[:_REASONS]]
        out += [f"  and {len(alike) - _REASONS:,} more; --json lists all"] if len(alike) > _REASONS else []
    warnings = report["warnings"]
    out += [f"  {words}" for words in warnings[:_REASONS]]
    return out + ([f"  and {len(warnings) - _REASONS:,} more; --json lists all"] if len(warnings) > _REASONS else [])
