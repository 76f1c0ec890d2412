"""The mentor's side: stories, what was agreed, stretch tasks, and the time there is (METHOD H5–H7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from mentortui.domain.cadence import Standing, rhythm
from mentortui.domain.errors import UsageError
from mentortui.domain.expectations import FIELDS, MOST_MINUTES, as_text, merged
from mentortui.domain.giving import OUTCOMES, Agreement, Story, Stretch
from mentortui.domain.listings import Load, MenteeRow, StretchRow
from mentortui.domain.months import month_span
from mentortui.domain.people import Person
from mentortui.domain.plans import Profile
from mentortui.domain.stories import fits
from mentortui.domain.text import clean_line, clean_text, fold, needed, needed_line
from mentortui.journal import refs
from mentortui.journal.desk import Desk
from mentortui.store import mentees as rows
from mentortui.store import records

_TASK = "A stretch task needs a few words."
_TAGS = 20
"""Tags a story can have."""


@dataclass(frozen=True, slots=True)
class Giving:
    """What a mentor keeps and gives."""

    desk: Desk

    # Stories (H5)

    def add_story(self, title: str, text: str = "", outcome: str = "", tags: tuple[str, ...] = ()) -> Story:
        """Something worth telling; a failure is worth as much as a success."""
        story = self.desk.new(Story, **_told({"title": title, "text": text, "outcome": outcome, "tags": tags}))
        with self.desk.writing(f"Kept a story: {story.title[:60]}") as db:
            return records.insert(db, story)

    def edit_story(self, story_id: str, version: int | None = None, **values: Any) -> Story:
        """Tell it differently. With `version`, ConflictError when another window changed it since."""
        with self.desk.writing("Changed a story") as db:
            return records.change(db, Story, story_id, self.desk.now(), version, **_told(values))

    def delete_story(self, story_id: str) -> Story:
        """Into the trash; undo brings it back."""
        with self.desk.writing("Deleted a story") as db:
            return records.bury(db, Story, story_id, self.desk.now())

    def story(self, story_id: str) -> Story:
        """One story by its id."""
        with self.desk.reading() as conn:
            return records.get(conn, Story, story_id)

    def stories(self, query: str = "") -> list[Story]:
        """Stories with all the words typed, `#tag` for a tag alone; newest first."""
        with self.desk.reading() as conn:
            return [story for story in records.where(conn, Story, order="id DESC") if fits(story, query)]

    def find_story(self, ref: str) -> Story:
        """By id, a part of it, or words of the story."""
        found = refs.by_id(self.desk, Story, ref)
        return found or refs.by_words(ref, [(story, story.title) for story in self.stories(ref)], "story", "mentortui story list")

    # Expectations (H6)

    def agreement(self, person_id: str = "") -> Agreement | None:
        """What was written down with one mentee, or with "" what I offer anybody; None where nothing was."""
        with self.desk.reading() as conn:
            return rows.agreement(conn, person_id)

    def agreed_with(self, person_id: str) -> Agreement | None:
        """What holds for a mentee: what was agreed with them, and where that says nothing, what I offer anybody."""
        with self.desk.reading() as conn:
            return merged(rows.agreement(conn, person_id), rows.agreement(conn, ""))

    def expect(self, person_id: str = "", version: int | None = None, **values: Any) -> Agreement:
        """Write down what either side can expect: some of minutes (a month), rhythm, reach, agenda, confidence. "" or None clears one.

        With `version`, ConflictError when another window changed it since; 0 stands for what nobody had written yet.
        """
        own = _agreed(values)
        name = self._person(person_id).name if person_id else ""
        with self.desk.writing(f"Wrote down what {name} and you agreed" if name else "Wrote down what you offer") as db:
            known = rows.agreement(db.conn, person_id)
            records.refuse_changed(known, version)
            if known is None:
                made = self.desk.new(Agreement, person_id=person_id, agreed_on=self.desk.today_on(), **own)
                return records.insert(db, made)
            if all(getattr(known, key) == value for key, value in own.items()):
                return known
            return records.change(db, Agreement, known.id, self.desk.now(), agreed_on=self.desk.today_on(), **own)

    def drop_agreement(self, agreement_id: str) -> Agreement:
        """Into the trash: what I offer anybody holds again."""
        with self.desk.writing("Deleted what was agreed") as db:
            return records.bury(db, Agreement, agreement_id, self.desk.now())

    def text_of(self, person_id: str = "") -> str:
        """Expectations as a text to share, for one mentee or, with "", for anybody; a greeting with the agenda where nothing is written."""
        called = self._person(person_id).called if person_id else ""
        with self.desk.reading() as conn:
            me = records.get(conn, Profile, "me")
        agreed = self.agreed_with(person_id) if person_id else self.agreement()
        return as_text(agreed, called, me.signature or me.name)

    # Stretch tasks (H7)

    def set_stretch(self, person_id: str, text: str, by: date | None = None, when: datetime | None = None) -> Stretch:
        """A task a size too large."""
        name = self._person(person_id).name
        task = self.desk.new(Stretch, person_id=person_id, text=needed(text, _TASK), by_on=by, set_at=self.desk.happened(when))
        with self.desk.writing(f"Set {name} a stretch task") as db:
            return records.insert(db, task)

    def edit_stretch(self, stretch_id: str, version: int | None = None, **values: Any) -> Stretch:
        """Other words, another day, or what came of it (text, by_on, outcome). With `version`, ConflictError as in `edit_story`."""
        if unknown := values.keys() - {"text", "by_on", "outcome"}:
            raise UsageError(f"A stretch task has no field “{min(unknown)}”.")
        if "text" in values:
            values["text"] = needed(values["text"], _TASK)
        if "outcome" in values:
            values["outcome"] = clean_text(values["outcome"]).strip()
        with self.desk.writing("Changed a stretch task") as db:
            return records.change(db, Stretch, stretch_id, self.desk.now(), version, **values)

    def stretch_done(self, stretch_id: str, outcome: str = "", when: datetime | None = None) -> Stretch:
        """It was done, with what came of it; said again, only the outcome changes."""
        said = {"outcome": words} if (words := clean_text(outcome).strip()) else {}
        with self.desk.writing("A stretch task was done") as db:
            known = records.get(db.conn, Stretch, stretch_id)
            return records.change(db, Stretch, stretch_id, self.desk.now(), done_at=known.done_at or self.desk.happened(when), **said)

    def stretch_open(self, stretch_id: str) -> Stretch:
        """Not done after all."""
        with self.desk.writing("Opened a stretch task again") as db:
            return records.change(db, Stretch, stretch_id, self.desk.now(), done_at=None)

    def drop_stretch(self, stretch_id: str) -> Stretch:
        """Into the trash; undo brings it back."""
        with self.desk.writing("Deleted a stretch task") as db:
            return records.bury(db, Stretch, stretch_id, self.desk.now())

    def stretch(self, stretch_id: str) -> Stretch:
        """One task by its id."""
        with self.desk.reading() as conn:
            return records.get(conn, Stretch, stretch_id)

    def stretches(self, person_id: str = "", *, open_only: bool = False) -> list[StretchRow]:
        """Tasks of one mentee or of all, open ones first."""
        with self.desk.reading() as conn:
            return rows.stretches(conn, person_id, open_only=open_only)

    def find_stretch(self, ref: str) -> Stretch:
        """By id, a part of it, or words of the task or the name."""
        if one := refs.by_id(self.desk, Stretch, ref):
            return one
        wanted = fold(ref).split()
        found = [(row.stretch, f"{row.person_name}: {row.stretch.text}") for row in self.stretches()]
        hits = [(task, words) for task, words in found if all(word in fold(words) for word in wanted)]
        return refs.by_words(ref, [(t, w) for t, w in hits if t.done_at is None] or hits, "stretch task", "mentortui stretch list")

    # Time

    def mentees(self) -> list[MenteeRow]:
        """Whom I mentor, those I meet soonest first, with the time of this calendar month."""
        zone, today = self.desk.zone, self.desk.today_on()

        def waits(person: Person, last: datetime | None) -> int | None:
            beat = rhythm(person.stage, person.seniority, person.cadence_days, last, person.bumped_at,
                          person.stage_at or person.created_at, today, zone)
            late = beat.standing in (Standing.DUE, Standing.LATE) and beat.due_on is not None
            return (today - beat.due_on).days if late and beat.due_on else None

        with self.desk.reading() as conn:
            return rows.mentees(conn, self.desk.now(), *month_span(today, zone), waits)

    def load(self) -> Load:
        """Minutes promised this month against minutes spent and planned, over everybody I mentor, and who waits."""
        found = self.mentees()
        waiting = sorted((row for row in found if row.waits is not None), key=lambda row: -(row.waits or 0))
        return Load(sum(row.promised or 0 for row in found), sum(row.minutes for row in found), sum(row.planned for row in found),
                    tuple(waiting))

    def _person(self, person_id: str) -> Person:
        with self.desk.reading() as conn:
            return records.get(conn, Person, person_id)


def _told(values: dict[str, Any]) -> dict[str, Any]:
    """A story as typed → as kept."""
    if unknown := values.keys() - {"title", "text", "outcome", "tags"}:
        raise UsageError(f"A story has no field “{min(unknown)}”.")
    out = dict(values)
    if "title" in out:
        out["title"] = needed_line(out["title"], "A story needs a title: a few words you would know it by.")
    if "text" in out:
        out["text"] = clean_text(out["text"]).strip()
    if out.get("outcome", "") not in ("", *OUTCOMES):
        raise UsageError(f"A story ends in {' or '.join(OUTCOMES)}, or leave it open.")
    if "tags" in out:
        out["tags"] = tuple(dict.fromkeys(tag for raw in out["tags"] if (tag := clean_line(raw, 60).lstrip("#").casefold())))[:_TAGS]
    return out


def _agreed(values: dict[str, Any]) -> dict[str, Any]:
    """Expectations as typed → as kept."""
    if unknown := values.keys() - set(FIELDS):
        raise UsageError(f"An agreement has no field “{min(unknown)}”.")
    if not values:
        raise UsageError(f"Say what to expect: one of {', '.join(FIELDS)}.")
    out: dict[str, Any] = {key: clean_line(value or "", 500) for key, value in values.items() if key != "minutes"}
    if "minutes" in values:
        minutes = values["minutes"] or None
        if minutes is not None and not (isinstance(minutes, int) and 1 <= minutes <= MOST_MINUTES):
            raise UsageError(f"Minutes a month are a number, 1 to {MOST_MINUTES:,}.")
        out["minutes"] = minutes
    return out
