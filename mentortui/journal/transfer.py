"""Files in and out: look first, then one import that is one undo step."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from mentortui.domain.contact import Contact, Parsed
from mentortui.domain.errors import UsageError
from mentortui.domain.importing import Pair, Preview, Report
from mentortui.domain.text import fold
from mentortui.formats import FORMATS
from mentortui.journal import import_notes
from mentortui.journal.desk import Desk
from mentortui.store import bulk


class Transfer:
    """Import people, export everything. A plain class: see `domain.importing`."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def preview(self, format: str, data: bytes, filename: str) -> Preview:
        """What an import would do, without doing it. ContentError names file and line when the file cannot be used."""
        known = FORMATS.get(format)
        if known is None or known.read is None or known.whole:
            people = ", ".join(f.key for f in FORMATS.values() if f.read and not f.whole)
            raise UsageError(f"“{format}” cannot be imported. Try one of: {people}.")
        parsed: Parsed = known.reader()(data, filename)
        with self.desk.reading() as conn:
            found = _compare(conn, format, filename, parsed)
        if not parsed.more:
            return found
        from mentortui.journal.table_fields import understood

        more, warnings = understood(parsed.more)
        return found._replace(more=more, warnings=(*found.warnings, *warnings))

    def apply(self, preview: Preview, merge_maybe: Iterable[str] = ()) -> Report:
        """Bring it in: one transaction, one undo step. `merge_maybe` are ids of perhaps-the-same people to merge with.

        What was written since the preview stays, and nobody in the trash is touched.
        """
        merged_with = set(merge_maybe)
        maybe_in = [pair for pair in preview.maybe if pair.person_id in merged_with]
        new = [*preview.new, *(pair.contact for pair in preview.maybe if pair.person_id not in merged_with)]
        changed = [*preview.changed, *maybe_in]
        deleted = kept = 0
        if new or changed:
            now = self.desk.now()
            count = len(new) + len(changed)
            with self.desk.writing_rows(f"Imported {count:,} {'person' if count == 1 else 'people'} from {preview.filename}") as conn:
                known = bulk.Known(conn)
                live = [pair for pair in changed if known.is_live(pair.person_id)]
                new, pairs = _still_new(known, new), _still_changed(known, live)
                deleted, kept, changed = len(changed) - len(live), len(live) - len(pairs), pairs
                bulk.add_people(conn, new, preview.format, now)
                if preview.more:
                    from mentortui.store import newcomers

                    newcomers.tell_more(conn, [preview.more.get(contact.row, {}) for contact in new], now)
                notes = _notes(known, changed, preview.filename)
                bulk.merge_people(conn, changed, now)
                if notes:
                    import_notes.keep(conn, notes, now)
        return Report(preview.read, len(new), len(changed), preview.unchanged + kept, preview.skipped + deleted, preview.rejected, preview.warnings)

    def export(self, format: str, *, confidential: bool = False, of: Iterable[str] = ()) -> bytes:
        """The whole journal (json), the people (csv), or pages to read (markdown).

        What was said in confidence stays out unless it is asked for: all of it, or that with the people `of` (ids; H8).
        """
        known = FORMATS.get(format)
        if known is None or known.write is None:
            raise UsageError(f"“{format}” cannot be exported. Try one of: {', '.join(f.key for f in FORMATS.values() if f.write)}.")
        from mentortui.journal.exporting import EXPORTERS

        made: bytes = EXPORTERS[format](self.desk, known.writer(), confidential, frozenset(of))
        return made


def _compare(conn: sqlite3.Connection, format: str, filename: str, parsed: Parsed) -> Preview:
    """Each contact is new, changed, the same, or perhaps the same (equal name at the same organisation)."""
    known = bulk.Known(conn)
    new: list[Contact] = []
    changed: list[Pair] = []
    maybe: list[Pair] = []
    kept: list[str] = []
    unchanged = skipped = 0
    if known.nobody and not known.gone:
        return Preview(format, filename, parsed.read, parsed.contacts, (), (), 0, parsed.rejected, parsed.warnings)
    for contact, said in zip(parsed.contacts, bulk.seen_of_all(parsed.contacts), strict=True):
        if known.gone and (contact.key or f"{fold(contact.name)[:500]}\n{said}") in known.gone:
            # The user deleted them: they stay in the trash until they are brought back from there.
            skipped += 1
            continue
        if contact.key and known.by_key.get(contact.key, _NOBODY)[1] == said:
            # Word for word what the file said last time, which is all that most rows of a second import are.
            unchanged += 1
            continue
        found, why = _same(known, contact)
        if found is None:
            twin, why = _perhaps(known, contact)
            if twin:
                row = known.row(twin)
                maybe.append(Pair(contact, twin, row["name"], why, _changes(row, contact, chosen=True)))
            else:
                new.append(contact)
            continue
        row = known.row(found)
        changes = _changes(row, contact)
        kept += _kept_by_hand(row, contact)
        if changes:
            changed.append(Pair(contact, found, row["name"], why, changes))
        else:
            unchanged += 1
    warnings = (*parsed.warnings, *kept)
    return Preview(format, filename, parsed.read, tuple(new), tuple(changed), tuple(maybe), unchanged, parsed.rejected, warnings, skipped)


_NOBODY = ("", "")


def _kept_by_hand(row: Mapping[str, Any], contact: Contact) -> list[str]:
    """What stays as the user wrote it though the file says something else, as one sentence."""
    if row["import_seen"]:
        return []
    fields = [field for field in ("role", "org", "email", "url", "place") if field in bulk.COMPARED
              and getattr(contact, field) and row[field] and row[field] != getattr(contact, field)]
    said = "; ".join(f"{field} stays “{row[field]}”, the file says “{getattr(contact, field)}”" for field in fields)
    return [f"{row['name']}: {said}."] if said else []


def _still_new(known: bulk.Known, contacts: Sequence[Contact]) -> list[Contact]:
    """Who is new even now: another window, or a second Enter, may have brought the same file in since it was looked at."""
    return list(contacts) if known.nobody else [contact for contact in contacts if _same(known, contact)[0] is None]


def _still_changed(known: bulk.Known, pairs: Sequence[Pair]) -> list[Pair]:
    """The pairs with those changes whose field still says what the preview showed; without any, a pair is left out."""
    out = []
    for pair in pairs:
        row = known.row(pair.person_id)
        changes = tuple(change for change in pair.changes if (row[change[0]] or "") == change[1])
        if changes or not pair.changes:
            out.append(pair._replace(changes=changes))
    return out


def _notes(known: bulk.Known, pairs: Sequence[Pair], filename: str) -> list[import_notes.Told]:
    """What gives way, and what stays though the file says something else, for each of the pairs."""
    out = []
    for pair in pairs:
        news = _changes(known.row(pair.person_id), pair.contact, chosen=True)
        note = import_notes.note_of(filename, news, frozenset(field for field, _, _ in pair.changes))
        if note:
            out.append((pair.person_id, note))
    return out


def _same(known: bulk.Known, contact: Contact) -> tuple[str | None, str]:
    """The person a contact surely is, and how that is known."""
    if contact.key and (found := known.by_key.get(contact.key)):
        return found[0], "same profile address"
    if contact.email and (owner := _by_email(known, contact)):
        return owner, "same email"
    if not contact.key and not contact.email:
        for twin in _namesakes(known, contact):
            row = known.row(twin)
            if row["org"] == contact.org and row["connected_on"] == _iso(contact.connected_on):
                return twin, "same name and organisation"
    return None, ""


def _namesakes(known: bulk.Known, contact: Contact) -> Sequence[str]:
    return known.by_name.get(fold(contact.name)[:500], ())


def _by_email(known: bulk.Known, contact: Contact) -> str | None:
    """Who has this address. An address of several people, such as that of an office, tells nobody apart."""
    owners = known.by_email.get(contact.email.lower(), [])
    if len(owners) > 1:
        namesakes = _namesakes(known, contact)
        owners = [owner for owner in owners if owner in namesakes]
    return next((owner for owner in owners if not _other_profile(known.row(owner), contact)), None)


def _other_profile(row: Mapping[str, Any], contact: Contact) -> bool:
    return bool(row["import_key"] and contact.key and row["import_key"] != contact.key)


def _perhaps(known: bulk.Known, contact: Contact) -> tuple[str, str]:
    """A namesake who may be the same person, one of the same organisation first; "" where their profile addresses differ."""
    twins = [(id, row) for id in _namesakes(known, contact) if not _other_profile(row := known.row(id), contact)]
    for twin, row in twins:
        if contact.org and row["org"] == contact.org:
            return twin, "same name and organisation"
    return (twins[0][0], "same name") if twins else ("", "")


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _changes(row: Mapping[str, Any], contact: Contact, *, chosen: bool = False) -> tuple[tuple[str, str, str], ...]:
    """What the file says anew: (field, here, in the file). What it said before stays as the user left it since.

    Somebody no import has met yet was written by hand: a file fills what is empty there and leaves every word as it is,
    unless the user has `chosen` to merge the two.
    """
    by_hand = not chosen and not row["import_seen"]
    before = dict(zip(bulk.COMPARED, row["import_seen"].split("\n"), strict=False))
    out = []
    for field in bulk.COMPARED:
        theirs = _iso(contact.connected_on) if field == "connected_on" else getattr(contact, field)
        if theirs and theirs != row[field] and not (by_hand and row[field]) and before.get(field) not in (theirs, bulk.shortened(theirs)):
            out.append((field, row[field] or "", theirs))
    if contact.key and not row["import_key"]:
        out.append(("import_key", "", contact.key))
    return tuple(out)
