"""Files in and out: look first, then one import that is one undo step."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
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

_MERGED = ("email", "phone", "url", "org", "role", "connected_on")
"""Fields an import may change on somebody who is there; a name the user set stays."""


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
            now, today = self.desk.now(), self.desk.today_on()
            count = len(new) + len(changed)
            with self.desk.writing(f"Imported {count:,} {'person' if count == 1 else 'people'} from {preview.filename}") as db:
                bulk.add_people(db.conn, new, preview.format, now, today)
                bulk.merge_people(db.conn, changed, now)
        return Report(preview.read, len(new), len(changed), preview.unchanged, 0, preview.rejected, preview.warnings)

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
    unchanged = 0
    for contact in parsed.contacts:
        found, why = _same(known, contact)
        if found is None:
            twin = known.by_name.get(fold(contact.name)) if known.by_name else None
            if twin is None:
                new.append(contact)
            elif why := _perhaps(known.rows[twin], contact):
                maybe.append(Pair(contact, twin, known.rows[twin]["name"], why))
            else:
                new.append(contact)
            continue
        changes = _changes(known.rows[found], contact)
        if changes:
            changed.append(Pair(contact, found, known.rows[found]["name"], why, changes))
        else:
            unchanged += 1
    return Preview(format, filename, parsed.read, tuple(new), tuple(changed), tuple(maybe), unchanged, parsed.rejected, parsed.warnings)


def _same(known: bulk.Known, contact: Contact) -> tuple[str | None, str]:
    for index, value, why in ((known.by_key, contact.key, "same profile address"), (known.by_email, contact.email.lower(), "same email")):
        if value and (found := index.get(value)):
            return found, why
    name = fold(contact.name)
    twin = known.by_name.get(name)
    if twin is not None and not contact.key and not contact.email:
        row = known.rows[twin]
        if row["org"] == contact.org and row["connected_on"] == _iso(contact.connected_on):
            return twin, "same name and organisation"
    return None, ""


def _perhaps(row: Mapping[str, Any], contact: Contact) -> str:
    """Why two people of one name may be one; "" where their profile addresses differ."""
    if row["import_key"] and contact.key and row["import_key"] != contact.key:
        return ""
    return "same name and organisation" if row["org"] and row["org"] == contact.org else "same name"


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _changes(row: Mapping[str, Any], contact: Contact) -> tuple[tuple[str, str, str], ...]:
    out = []
    for field in _MERGED:
        theirs = _iso(contact.connected_on) if field == "connected_on" else getattr(contact, field)
        if theirs and theirs != row[field]:
            out.append((field, row[field] or "", theirs))
    if contact.key and not row["import_key"]:
        out.append(("import_key", "", contact.key))
    return tuple(out)


