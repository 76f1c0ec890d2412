"""Files in and out: look first, then one import that is one undo step."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from mentortui.domain.contact import Contact, Parsed
from mentortui.domain.errors import UsageError
from mentortui.domain.listings import Pair, Preview, Report
from mentortui.domain.text import fold
from mentortui.formats import FORMATS
from mentortui.journal.desk import Desk
from mentortui.store import bulk


@dataclass(frozen=True, slots=True)
class Transfer:
    """Import people, export everything."""

    desk: Desk

    def preview(self, format: str, data: bytes, filename: str) -> Preview:
        """What an import would do, without doing it. UsageError names file and line when the file cannot be used."""
        known = FORMATS.get(format)
        if known is None or known.read is None or known.whole:
            people = ", ".join(f.key for f in FORMATS.values() if f.read and not f.whole)
            raise UsageError(f"“{format}” cannot be imported. Try one of: {people}.")
        parsed: Parsed = known.reader()(data, filename)
        with self.desk.reading() as conn:
            return _compare(conn, format, filename, parsed)

    def apply(self, preview: Preview, merge_maybe: Iterable[str] = ()) -> Report:
        """Bring it in: one transaction, one undo step. `merge_maybe` are ids of perhaps-the-same people to merge with."""
        merged_with = set(merge_maybe)
        maybe_in = [pair for pair in preview.maybe if pair.person_id in merged_with]
        new = [*preview.new, *(pair.contact for pair in preview.maybe if pair.person_id not in merged_with)]
        changed = [*preview.changed, *maybe_in]
        if new or changed:
            now = self.desk.now()
            count = len(new) + len(changed)
            with self.desk.writing(f"Imported {count:,} {'person' if count == 1 else 'people'} from {preview.filename}") as db:
                new = _still_new(bulk.known_people(db.conn), new)
                bulk.add_people(db.conn, new, preview.format, now)
                bulk.merge_people(db.conn, changed, now)
        return Report(preview.read, len(new), len(changed), preview.unchanged, preview.skipped, preview.rejected, preview.warnings)

    def export(self, format: str, *, confidential: bool = False) -> bytes:
        """The whole journal (json), the people (csv), or pages to read (markdown).

        Confidential notes stay out unless asked for by name (H8).
        """
        known = FORMATS.get(format)
        if known is None or known.write is None:
            raise UsageError(f"“{format}” cannot be exported. Try one of: {', '.join(f.key for f in FORMATS.values() if f.write)}.")
        from mentortui.journal.exporting import EXPORTERS

        made: bytes = EXPORTERS[format](self.desk, known.writer(), confidential)
        return made


def _compare(conn: sqlite3.Connection, format: str, filename: str, parsed: Parsed) -> Preview:
    """Each contact is new, changed, the same, or perhaps the same (equal name at the same organisation)."""
    known = bulk.known_people(conn)
    new: list[Contact] = []
    changed: list[Pair] = []
    maybe: list[Pair] = []
    unchanged = skipped = 0
    for contact in parsed.contacts:
        if known.gone and _is_gone(known, contact):
            skipped += 1
            continue
        found, why = _same(known, contact)
        if found is None:
            twin, why = _perhaps(known, contact)
            if twin:
                row = known.rows[twin]
                maybe.append(Pair(contact, twin, row["name"], why, _changes(row, contact)))
            else:
                new.append(contact)
            continue
        changes = _changes(known.rows[found], contact)
        if changes:
            changed.append(Pair(contact, found, known.rows[found]["name"], why, changes))
        else:
            unchanged += 1
    return Preview(format, filename, parsed.read, tuple(new), tuple(changed), tuple(maybe), unchanged, parsed.rejected, parsed.warnings, skipped)


def _is_gone(known: bulk.Known, contact: Contact) -> bool:
    """Whether this is somebody the user deleted: they stay in the trash until they are brought back from there."""
    return (contact.key or f"{fold(contact.name)[:500]}\n{bulk.seen(contact)}") in known.gone


def _still_new(known: bulk.Known, contacts: Sequence[Contact]) -> list[Contact]:
    """Who is new even now: another window, or a second Enter, may have brought the same file in since it was looked at."""
    return [contact for contact in contacts if _same(known, contact)[0] is None] if known.rows else list(contacts)


def _same(known: bulk.Known, contact: Contact) -> tuple[str | None, str]:
    """The person a contact surely is, and how that is known."""
    if contact.key and (found := known.by_key.get(contact.key)):
        return found, "same profile address"
    namesakes = known.by_name.get(fold(contact.name)[:500], ()) if known.rows else ()
    if contact.email and (found := _by_email(known, contact, namesakes)):
        return found, "same email"
    if not contact.key and not contact.email:
        for twin in namesakes:
            row = known.rows[twin]
            if row["org"] == contact.org and row["connected_on"] == _iso(contact.connected_on):
                return twin, "same name and organisation"
    return None, ""


def _by_email(known: bulk.Known, contact: Contact, namesakes: Sequence[str]) -> str | None:
    """Who has this address. An address of several people, such as that of an office, tells nobody apart."""
    owners = known.by_email.get(contact.email.lower(), [])
    if len(owners) == 1 and not _other_profile(known.rows[owners[0]], contact):
        return owners[0]
    return next((owner for owner in owners if owner in namesakes and not _other_profile(known.rows[owner], contact)), None)


def _other_profile(row: Mapping[str, Any], contact: Contact) -> bool:
    return bool(row["import_key"] and contact.key and row["import_key"] != contact.key)


def _perhaps(known: bulk.Known, contact: Contact) -> tuple[str, str]:
    """A namesake who may be the same person, one of the same organisation first; "" where their profile addresses differ."""
    if not known.rows:
        return "", ""
    twins = [id for id in known.by_name.get(fold(contact.name)[:500], ()) if not _other_profile(known.rows[id], contact)]
    for twin in twins:
        if contact.org and known.rows[twin]["org"] == contact.org:
            return twin, "same name and organisation"
    return (twins[0], "same name") if twins else ("", "")


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _changes(row: Mapping[str, Any], contact: Contact) -> tuple[tuple[str, str, str], ...]:
    """What the file says anew: (field, here, in the file). What it said before stays as the user left it since."""
    before = dict(zip(bulk.COMPARED, row["import_seen"].split("\n"), strict=False))
    out = []
    for field in bulk.COMPARED:
        theirs = _iso(contact.connected_on) if field == "connected_on" else getattr(contact, field)
        if theirs and theirs != row[field] and theirs != before.get(field):
            out.append((field, row[field] or "", theirs))
    if contact.key and not row["import_key"]:
        out.append(("import_key", "", contact.key))
    return tuple(out)
