"""The address book and the pipeline (METHOD C, B2)."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from mentortui.domain.errors import AmbiguousError, NotFoundError, UsageError
from mentortui.domain.listings import Trashed
from mentortui.domain.meetings import Fit
from mentortui.domain.people import Asset, AssetFact, Has, Person
from mentortui.domain.pipeline import Stage, back, onward
from mentortui.domain.text import clean_line, clean_text, fold
from mentortui.domain.timeline import Entry, EntryKind
from mentortui.domain.views import Moment, PersonCard
from mentortui.journal import fit, pipeline
from mentortui.journal.card import read_card
from mentortui.journal.desk import Desk
from mentortui.journal.paths import Paths, refuse_circle
from mentortui.journal.person_fields import cleaned, stage_named
from mentortui.store import moments, records
from mentortui.store import people as rows


def _labelled(person: Person) -> str:
    detail = ", ".join(part for part in (person.role, person.org, person.email) if part)
    return f"{person.name} ({detail}) …{person.id[-6:]}" if detail else f"{person.name} …{person.id[-6:]}"


@dataclass(frozen=True, slots=True)
class People:
    """Everybody I know or want to know."""

    desk: Desk

    def add(self, name: str, note: str = "", **values: Any) -> Person:
        """A new person; with a `stage` they are in the pipeline at once (C3)."""
        own = cleaned({"name": name, **values})
        if own.get("stage") is not None:
            own["stage_at"] = self.desk.now()
        person = self.desk.new(Person, **own)
        note = clean_text(note).strip()
        with self.desk.writing(f"Added {person.name}") as db:
            records.insert(db, person)
            if note:
                records.insert(db, self.desk.new(Entry, person_id=person.id, kind=EntryKind.NOTE, text=note, happened_at=self.desk.now()))
        return person

    def edit(self, person_id: str, version: int | None = None, **values: Any) -> Person:
        """Change some fields, all but the stage. With `version`, ConflictError when another window changed the person since."""
        if "stage" in values:
            raise UsageError("A stage changes by a move, which is logged with its day. Use move, onward, back or leave_pipeline.")
        own = cleaned(values)
        person = self.get(person_id)
        with self.desk.writing(f"Changed {person.name}") as db:
            refuse_circle(db.conn, person, own.get("met_through", ""))
            return records.change(db, Person, person_id, self.desk.now(), version, **own)

    def alike(self, person: Person) -> list[Person]:
        """Others who are perhaps the same person: the same email, or the same name at the same organisation, oldest first."""
        with self.desk.reading() as conn:
            found = {one.id: one for one in rows.named(conn, person.name_key) if fold(one.org) == fold(person.org)}
            found |= {one.id: one for one in (rows.with_email(conn, person.email) if person.email else ())}
        return sorted((one for one in found.values() if one.id != person.id), key=lambda one: (one.created_at, one.id))

    def get(self, person_id: str) -> Person:
        """One person by id; NotFoundError."""
        with self.desk.reading() as conn:
            return records.get(conn, Person, person_id)

    def names(self, ids: Iterable[str]) -> dict[str, str]:
        """Names by id, in that order, of those who are not in the trash."""
        with self.desk.reading() as conn:
            return rows.names(conn, tuple(ids))

    def find(self, text: str) -> Person:
        """The one person meant by an id, a part of it, or a name; AmbiguousError with the candidates, NotFoundError."""
        with self.desk.reading() as conn:
            return _find(conn, clean_line(text))

    def search(self, text: str, limit: int = rows.SHOWN) -> list[Person]:
        """People found by the beginning of each word typed; everybody by name for an empty text."""
        with self.desk.reading() as conn:
            return rows.search(conn, text, limit)

    def page(self, offset: int, limit: int) -> list[Person]:
        """A stretch of the address book by name."""
        with self.desk.reading() as conn:
            return rows.page(conn, offset, limit)

    def count(self) -> int:
        """How many people there are."""
        with self.desk.reading() as conn:
            return rows.count(conn)

    def in_pipeline(self) -> list[Person]:
        """Everybody with a stage, by name."""
        with self.desk.reading() as conn:
            return rows.in_pipeline(conn)

    def last_signs(self) -> dict[str, Moment]:
        """The newest entry of everybody in the pipeline who has one, by person id."""
        return pipeline.last_signs(self.desk)

    def move_many(self, targets: Mapping[str, str]) -> list[Person]:
        """People by id to a stage each, as one undo step (C3)."""
        return pipeline.move_many(self.desk, {person_id: stage_named(stage) for person_id, stage in targets.items()})

    def delete_many(self, ids: Iterable[str]) -> list[Person]:
        """Several people into the trash, as one undo step."""
        return pipeline.delete_many(self.desk, tuple(ids))

    def move(self, person_id: str, stage: str, when: datetime | None = None) -> Person:
        """Into the pipeline or along it; logged with its date (C3).

        A `when` before the last logged move is a fact of the past: it takes its place in the history, the stage of today stays.
        """
        return pipeline.move(self.desk, self.get(person_id), stage_named(stage), when)

    def onward(self, person_id: str) -> Person:
        """One stage further; UsageError at the end of the way, where *moved on* is the next word."""
        person = self.get(person_id)
        target = Stage.IDENTIFIED if person.stage is None else onward(person.stage)
        if target is None:
            raise UsageError(f"{person.name} is at the end of the way. Moved on, friends is the next one.")
        return pipeline.move(self.desk, person, target, None)

    def back(self, person_id: str) -> Person:
        """One stage back; UsageError on the first one, where *paused* and *declined* are the honest ends."""
        person = self.get(person_id)
        target = back(person.stage) if person.stage is not None else None
        if target is None:
            raise UsageError(f"{person.name} is at the beginning. Pause or decline instead, if that is what you mean.")
        return pipeline.move(self.desk, person, target, None)

    def leave_pipeline(self, person_id: str) -> Person:
        """Back into the address book only."""
        with self.desk.writing(f"Took {self.get(person_id).name} off the pipeline") as db:
            return records.change(db, Person, person_id, self.desk.now(), stage=None, stage_at=None)

    def delete(self, person_id: str) -> Person:
        """Into the trash; undo or restore brings them back with everything."""
        with self.desk.writing(f"Deleted {self.get(person_id).name}") as db:
            return records.bury(db, Person, person_id, self.desk.now())

    def restore(self, person_id: str) -> Person:
        """Out of the trash."""
        with self.desk.reading() as conn:
            person = records.get(conn, Person, person_id, with_trash=True)
        with self.desk.writing(f"Brought back {person.name}") as db:
            return records.change(db, Person, person_id, self.desk.now(), deleted_at=None)

    def trash(self) -> list[Trashed]:
        """People in the trash, newest first."""
        with self.desk.reading() as conn:
            return rows.trash(conn)

    def bump(self, person_id: str) -> Person:
        """Begin the rhythm anew without a contact (G1)."""
        with self.desk.writing(f"Began {self.get(person_id).name}'s rhythm anew") as db:
            return records.change(db, Person, person_id, self.desk.now(), bumped_at=self.desk.now())

    def assets(self, person_id: str) -> dict[Asset, AssetFact]:
        """What is known of their assets (B2)."""
        with self.desk.reading() as conn:
            return {fact.asset: fact for fact in records.where(conn, AssetFact, "person_id = ?", [person_id])}

    def set_asset(self, person_id: str, asset: str, has: str, evidence: str | None = None, source: str | None = None,
                  serves: Iterable[str] | None = None, on: date | None = None) -> AssetFact:
        """Note whether a person has an asset, with the evidence (B2, B3) and the needs it serves (B5); None leaves what is known.

        `on` is the day it was seen; without it today, unless only the needs it serves change.
        """
        from mentortui.domain.goals import Need

        needs = None if serves is None else tuple(serves)
        _one_of("asset", asset, tuple(Asset))
        _one_of("answer", has, tuple(Has))
        for need in needs or ():
            _one_of("need", need, tuple(Need))
        name = self.get(person_id).name
        said = {"evidence": None if evidence is None else clean_text(evidence).strip(),
                "source": None if source is None else clean_line(source), "serves": needs}
        if on is not None and on > self.desk.today_on():
            raise UsageError("Evidence is something that was seen: give a day that has been.")
        values: dict[str, Any] = {"has": Has(has)} | {key: value for key, value in said.items() if value is not None}
        with self.desk.writing(f"Noted {asset} of {name}") as db:
            known = records.first(db.conn, AssetFact, "person_id = ? AND asset = ?", [person_id, asset])
            told = known is None or any(getattr(known, key) != value for key, value in values.items() if key != "serves")
            if on is not None or told:
                values["noted_on"] = on or self.desk.today_on()
            if known is not None:
                return records.change(db, AssetFact, known.id, self.desk.now(), **values)
            return records.insert(db, self.desk.new(AssetFact, person_id=person_id, asset=Asset(asset), **values))

    def history(self, person_id: str, limit: int = 500) -> list[Moment]:
        """Everything that happened, newest first."""
        with self.desk.reading() as conn:
            return moments.history(conn, person_id, limit)

    def fits(self, person_id: str) -> list[Fit]:
        """Was it a fit, over time (E7)."""
        with self.desk.reading() as conn:
            return records.where(conn, Fit, "person_id = ?", [person_id], order="noted_at")

    def note_fit(self, person_id: str, **answers: int | None) -> Fit:
        """Was it a fit, after a piece of advice rather than a meeting (E7); what is said on one day is one answer."""
        return fit.note(self.desk, self.get(person_id), answers)

    def paths_to(self, person_id: str) -> list[Person]:
        """Who could introduce me, the best first (C2, D2); `journal.paths.ways` says why."""
        return Paths(self.desk).introducers(person_id)

    def card(self, person_id: str) -> PersonCard:
        """Everything the card on the right shows, read in one moment."""
        from mentortui.journal.between import patience_with, reviewed
        from mentortui.store.between import kinds

        zone, today = self.desk.zone, self.desk.today_on()
        with self.desk.reading() as conn:
            card = read_card(conn, person_id, zone, today)
            given = tuple((kind, count) for _, side, kind, count in kinds(conn, person_id) if side == "given")
            return replace(card, review=reviewed(conn, card.person, self.desk.now()).review, kinds=given,
                           patience=patience_with(conn, card.person, self.desk))


def _one_of(what: str, value: str, choices: tuple[str, ...]) -> None:
    if value not in choices:
        raise UsageError(f"“{value}” is no {what}. Try one of: {', '.join(choices)}.")


_MOST_MEANT = 200


def _meant(conn: sqlite3.Connection, text: str) -> list[Person]:
    """Who could be meant, by the surest way that finds anybody: whole name, email, beginnings of its words, id, any part of it."""
    key = " ".join(fold(text).replace(",", " ").split())  # “Raman, Priya”
    found = rows.named(conn, fold(text)) or rows.with_email(conn, text)
    if not found:
        found = [p for p in rows.search(conn, text, _MOST_MEANT) if all(word in p.name_key for word in key.split())]
    ref = text.strip("… ")
    if not found and ref.isalnum():
        try:
            return [records.by_ref(conn, Person, ref)]
        except NotFoundError:
            found = []
    return found or rows.containing(conn, key, _MOST_MEANT)


def _find(conn: sqlite3.Connection, text: str) -> Person:
    if not text:
        raise UsageError("Name a person: a part of the name is enough.")
    if len(text) == 36 and text.count("-") == 4:
        return records.get(conn, Person, text.lower())
    found = _meant(conn, text)
    if len(found) == 1:
        return found[0]
    if found:
        found.sort(key=lambda person: (person.stage is None, person.name_key))
        shown = [_labelled(person) for person in found[:8]]
        count = f"{len(found)}" if len(found) < _MOST_MEANT else f"{_MOST_MEANT} or more"
        raise AmbiguousError(f"“{text}” could be {count} people: {'; '.join(shown)}. Give more of the name or the id.", shown)
    near = _near(conn, text)
    if near:
        raise NotFoundError(f"Nobody here is called “{text}”. Did you mean {' or '.join(near)}?")
    raise NotFoundError(f"Nobody here is called “{text}”. `mentortui people` lists everybody; `mentortui add` adds somebody.")


def _near(conn: sqlite3.Connection, text: str) -> list[str]:
    """Names that differ by a letter or two, among those that begin like one of the words; named, never taken for it."""
    from difflib import get_close_matches

    words = fold(text).split()
    begun = {p.name_key: p.name for word in words[:4] for size in (3, 1) for p in rows.search(conn, word[:size], rows.SHOWN)}
    return [begun[key] for key in get_close_matches(" ".join(words), begun, 3, 0.8)]
