"""The address book and the pipeline (METHOD C, B2)."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from mentortui.domain.errors import AmbiguousError, NotFoundError, UsageError
from mentortui.domain.listings import MenteeRow, Trashed
from mentortui.domain.meetings import Fit
from mentortui.domain.people import Asset, AssetFact, Direction, Has, Person, Seniority
from mentortui.domain.pipeline import INFO, Stage, back, onward
from mentortui.domain.record import Record
from mentortui.domain.text import clean_line, clean_text, fold
from mentortui.domain.timeline import Entry, EntryKind
from mentortui.domain.views import Moment, PersonCard
from mentortui.journal import pipeline
from mentortui.journal.card import read_card
from mentortui.journal.desk import Desk
from mentortui.journal.pipeline import move_to
from mentortui.store import moments, records
from mentortui.store import people as rows

_OWN = {f.name for f in fields(Person)} - {f.name for f in fields(Record)} - {"name_key", "stage_at", "import_key"}
_CHOICES: dict[str, tuple[str, ...]] = {
    "seniority": ("", *Seniority), "direction": ("", *Direction), "relation": ("", "formal", "informal", "peer", "reverse", "virtual"),
}


def cleaned(values: dict[str, Any]) -> dict[str, Any]:
    """Fields as typed → fields as kept; UsageError names the field and what it takes."""
    out: dict[str, Any] = {}
    for key, value in values.items():
        if key not in _OWN:
            raise UsageError(f"A person has no field “{key}”.")
        if key == "tz" and value:
            from mentortui.domain.zones import zone

            value = zone(clean_line(value)).key
        elif key == "cadence_days":
            if value is not None and not (isinstance(value, int) and 1 <= value <= 3660):
                raise UsageError("A rhythm is 1 to 3660 days.")
        elif isinstance(value, str) and key != "stage":
            value = clean_text(value).strip() if key in ("notes", "cares_about") else clean_line(value)
        if key in _CHOICES and value not in _CHOICES[key]:
            raise UsageError(f"{key.capitalize()} is one of: {', '.join(c for c in _CHOICES[key] if c)}.")
        if key == "stage" and value is not None:
            value = stage_named(value)
        out[key] = value
    if "name" in out:
        if not out["name"]:
            raise UsageError("A person needs a name.")
        out["name_key"] = fold(out["name"])[:500]
    return out


def stage_named(value: str) -> Stage:
    """A stage by its name; UsageError with the list."""
    try:
        return Stage(value)
    except ValueError:
        raise UsageError(f"“{value}” is no stage. Try one of: {', '.join(Stage)}.") from None


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
        """Change some fields. With `version`, ConflictError when another window changed the person since."""
        own = cleaned(values)
        if own.get("stage") is not None:
            own["stage_at"] = self.desk.now()
        with self.desk.writing(f"Changed {self.get(person_id).name}") as db:
            return records.change(db, Person, person_id, self.desk.now(), version, **own)

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

    def mentees(self) -> list[MenteeRow]:
        """Whom I mentor, those I meet soonest first (H1)."""
        with self.desk.reading() as conn:
            return rows.mentees(conn, self.desk.now())

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
        """Into the pipeline or along it; logged with its date (C3)."""
        target = stage_named(stage)
        person = self.get(person_id)
        if person.stage is target:
            return person
        came = INFO[person.stage].short if person.stage else "address book"
        with self.desk.writing(f"Moved {person.name} from {came} to {INFO[target].short}") as db:
            return move_to(db, self.desk, person, target, when)

    def onward(self, person_id: str) -> Person:
        """One stage further; UsageError at the end of the way, where *moved on* is the next word."""
        person = self.get(person_id)
        target = Stage.IDENTIFIED if person.stage is None else onward(person.stage)
        if target is None:
            raise UsageError(f"{person.name} is at the end of the way. Moved on, friends is the next one.")
        return self.move(person_id, target)

    def back(self, person_id: str) -> Person:
        """One stage back; UsageError on the first one, where *paused* and *declined* are the honest ends."""
        person = self.get(person_id)
        target = back(person.stage) if person.stage is not None else None
        if target is None:
            raise UsageError(f"{person.name} is at the beginning. Pause or decline instead, if that is what you mean.")
        return self.move(person_id, target)

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
            found = conn.execute("SELECT id, name, deleted_at FROM person WHERE deleted_at IS NOT NULL ORDER BY deleted_at DESC").fetchall()
        return [Trashed("person", id, name, datetime.fromisoformat(at)) for id, name, at in found]

    def bump(self, person_id: str) -> Person:
        """Begin the rhythm anew without a contact (G1)."""
        with self.desk.writing(f"Began {self.get(person_id).name}'s rhythm anew") as db:
            return records.change(db, Person, person_id, self.desk.now(), bumped_at=self.desk.now())

    def assets(self, person_id: str) -> dict[Asset, AssetFact]:
        """What is known of their assets (B2)."""
        with self.desk.reading() as conn:
            return {fact.asset: fact for fact in records.where(conn, AssetFact, "person_id = ?", [person_id])}

    def set_asset(self, person_id: str, asset: str, has: str, evidence: str | None = None, source: str | None = None,
                  serves: Iterable[str] | None = None) -> AssetFact:
        """Note whether a person has an asset, with the evidence (B2, B3) and the needs it serves (B5); None leaves what is known."""
        from mentortui.domain.goals import Need

        needs = None if serves is None else tuple(serves)
        _one_of("asset", asset, tuple(Asset))
        _one_of("answer", has, tuple(Has))
        for need in needs or ():
            _one_of("need", need, tuple(Need))
        name = self.get(person_id).name
        said = {"evidence": None if evidence is None else clean_text(evidence).strip(),
                "source": None if source is None else clean_line(source), "serves": needs}
        values: dict[str, Any] = {"has": Has(has), "noted_on": self.desk.today_on()}
        values |= {key: value for key, value in said.items() if value is not None}
        with self.desk.writing(f"Noted {asset} of {name}") as db:
            known = records.first(db.conn, AssetFact, "person_id = ? AND asset = ?", [person_id, asset])
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
            return records.where(conn, Fit, "person_id = ? ORDER BY noted_at", [person_id])

    def paths_to(self, person_id: str) -> list[Person]:
        """Who could introduce me (C2, D2)."""
        with self.desk.reading() as conn:
            return rows.introducers(conn, records.get(conn, Person, person_id))

    def card(self, person_id: str) -> PersonCard:
        """Everything the card on the right shows, read in one moment."""
        zone, today = self.desk.zone, self.desk.today_on()
        with self.desk.reading() as conn:
            return read_card(conn, person_id, zone, today)


def _one_of(what: str, value: str, choices: tuple[str, ...]) -> None:
    if value not in choices:
        raise UsageError(f"“{value}” is no {what}. Try one of: {', '.join(choices)}.")


_MOST_MEANT = 200


def _meant(conn: sqlite3.Connection, text: str) -> list[Person]:
    """Who could be meant, by the surest way that finds anybody: whole name, email, beginnings of its words, id, any part of it."""
    key = fold(text)
    found = rows.named(conn, key) or rows.with_email(conn, text)
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
    raise NotFoundError(f"Nobody here is called “{text}”. `mentortui people` lists everybody; `mentortui add` adds somebody.")
