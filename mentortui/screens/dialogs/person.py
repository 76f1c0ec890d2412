"""Somebody new, or what is known of somebody (METHOD C1, C2, D5, F3)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mentortui.domain.errors import AmbiguousError, MentorError, NotFoundError
from mentortui.domain.people import RELATIONS, SOURCES, TIES, Person
from mentortui.domain.pipeline import STAGES, Stage, spoken
from mentortui.presentation.glyphs import UNICODE
from mentortui.screens.dialogs.choice import Choice, Option
from mentortui.screens.dialogs.form import Form, Part, ZonePart, good
from mentortui.screens.dialogs.merging import both_changed, quoted, read, told
from mentortui.screens.dialogs.several import Several
from mentortui.widgets.field import Field

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.widgets import Input

LINES = (
    ("name", "Name", "Priya Raman"), ("role", "Role", "head of pricing"), ("org", "Work", "the organisation"), ("email", "Email", ""),
    ("place", "City", "Lagos"),
    ("tz", "Time zone", ""), ("through", "Met through", "who led you to them"), ("source", "Source", "work, alumni, event, class, chance"),
    ("source_place", "Where", "which club, which thread"), ("cares_about", "Cares about", "what they work on and look for"),
    ("channel", "Writes by", "email, short"), ("feedback_style", "Feedback", "direct, no small talk"), ("culture", "Culture", "Nigeria"),
    ("language", "Language", "English, second language"), ("pronoun", "Pronoun", "she, he, they; or nothing"), ("url", "Link", "profile, talk, page"),
    ("cadence", "Rhythm", "days between two signs of life; or nothing"),
)
"""Field, label and example, in order."""
SENIORITY: tuple[Option, ...] = (("", "?", "not known"), ("peer", "p", "a peer"), ("senior", "s", "ahead of you"), ("far", "f", "far ahead"))
DIRECTION: tuple[Option, ...] = (("", "?", "open"), ("mentor", "m", "guides you"), ("mentee", "g", "you guide"), ("both", "b", "both ways"))
RELATION: tuple[Option, ...] = tuple((word, word[0], word) for word in RELATIONS)
CONFIDENTIAL: tuple[Option, ...] = (("0", "n", "may be exported"), ("1", "y", "stays here, unless you ask"))
CHOSEN = {"stage": "Stage", "seniority": "Seniority", "direction": "Between you", "relation": "Kinds", "ties": "Also", "confidential": "Notes"}
"""Labels of what is chosen, by field."""
_KEYS = "0123456789"
_TIE_KEYS = ("f", "c", "p", "m", "t", "l", "y")
"""A letter for each of TIES; words of one's own have digits."""
STAGE_OPTIONS: tuple[Option, ...] = (
    ("", "0", "address book"), *((row.stage.value, _KEYS[number], spoken(row.stage)) for number, row in enumerate(STAGES, 1)),
)


def tie_options(known: tuple[str, ...]) -> tuple[Option, ...]:
    """What somebody may also be, and the words noted for this person (H2)."""
    own = tuple((word, _KEYS[number % 10], word) for number, word in enumerate((tie for tie in known if tie not in TIES), 1))
    return (*((word, key, word) for word, key in zip(TIES, _TIE_KEYS, strict=True)), *own)


class PersonDialog(Form[Person]):
    """One line a field; a name is enough. Nobody is in the pipeline by accident: the stage is asked for."""

    wide = 84

    def __init__(self, person: Person | None = None, *, stage: str = Stage.IDENTIFIED, direction: str = "") -> None:
        super().__init__()
        self._person, self._stage, self._direction = person, stage, direction
        self._through = ""
        self._agreed = -1

    def compose_body(self) -> ComposeResult:
        """Name first, then where they stand, then what may be known."""
        person = self._person
        if person and person.met_through:
            self._through = self._name_of(person.met_through)
        for field, label, example in LINES:
            value = self._value(field)
            yield (ZonePart(label, value, "Africa/Lagos", id=field, room=False) if field == "tz" else
                   Part(label, Field(value, example), id=field, room=False))
            if field == "name":
                yield Part("Stage", Choice(STAGE_OPTIONS, (person.stage or "") if person else self._stage, id="stage"), room=False)
            if field == "tz":
                yield Part("Seniority", Choice(SENIORITY, person.seniority if person else "", id="seniority"), room=False)
        direction = person.direction if person else self._direction
        yield Part("Between you", Choice(DIRECTION, direction, id="direction"), room=False)
        yield Part("Kinds", Several(RELATION, person.relations if person else ("informal",), id="relation"), room=False)
        yield Part("Also", Several(tie_options(person.ties if person else ()), person.ties if person else (), id="ties"), room=False)
        yield Part("Notes", Choice(CONFIDENTIAL, str(person.confidential if person else 0), id="confidential"), room=False)

    def begin(self) -> None:
        """Begin with the name."""
        self.set_title(self._person.name if self._person else "Somebody new", right="what is known" if self._person else "a name is enough")
        self.query_one("#name").query_one(Field).focus()

    def _name_of(self, person_id: str) -> str:
        try:
            return str(self.journal.people.get(person_id).name)
        except NotFoundError:
            return ""

    def _value(self, field: str) -> str:
        person = self._person
        if person is None:
            return ""
        if field == "through":
            return self._through
        if field == "cadence":
            return str(person.cadence_days or "")
        return " ".join(str(getattr(person, field)).split())

    def typed(self, field: str) -> str:
        """What stands in a line."""
        return self.query_one(f"#{field}").query_one(Field).value.strip()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Say who is meant, and who is here already."""
        part = event.input.parent.parent if event.input.parent else None
        if not isinstance(part, Part):
            return
        if part.id == "through":
            self._answer_through(part)
        elif part.id == "name" and self._person is None:
            twins = self._twins()
            part.remark(f"{twins} is here already." if twins else "")
        elif part.id == "source" and self.typed("source") and self.typed("source").lower() not in SOURCES:
            part.say(good("Kept as you say it."))
        elif part.id == "source":
            part.say()

    def _twins(self) -> str:
        from mentortui.domain.text import fold

        name = self.typed("name")
        if len(name) < 3:
            return ""
        same = [p for p in self.journal.people.search(name, 5) if p.name_key == fold(name)]
        if not same:
            return ""
        return ", ".join(part for part in (same[0].name, same[0].role, same[0].org) if part)

    def _answer_through(self, part: Part) -> None:
        """Who is meant by a part of a name."""
        text = self.typed("through")
        if not text or text == self._through:
            part.say()
            return
        try:
            found = self.journal.people.find(text)
        except NotFoundError:
            part.remark(f"{text} is not here yet and is added with this.")
        except AmbiguousError as error:
            part.remark("Could be " + "; ".join(error.candidates[:3]))
        except MentorError as error:
            part.say_wrong(str(error))
        else:
            part.say(good(f"{UNICODE['out']} {found.name}"))

    def _met_through(self) -> tuple[str, str]:
        """(id, name to add): who led to them; AmbiguousError where it could be several."""
        text, person = self.typed("through"), self._person
        if not text:
            return "", ""
        if person and text == self._through:
            return person.met_through, ""
        try:
            return self.journal.people.find(text).id, ""
        except NotFoundError:
            return "", text

    def action_save(self) -> None:
        """Write the whole sheet as one step."""
        values: dict[str, Any] = {field: self.typed(field) for field, _, _ in LINES if field not in ("through", "cadence")}
        if not values["name"]:
            self.query_one("#name", Part).say_wrong("A name is enough, but it takes one.")
            self.query_one("#name").query_one(Field).focus()
            return
        values["source"] = values["source"].lower() if values["source"].lower() in SOURCES else values["source"]
        values["stage"] = self.query_one("#stage", Choice).value or None
        values |= {name: self.query_one(f"#{name}", Choice).value for name in ("seniority", "direction")}
        values |= {name: self.query_one(f"#{name}", Several).chosen for name in ("relation", "ties")}
        values["confidential"] = int(self.query_one("#confidential", Choice).value)
        cadence = self.typed("cadence").removesuffix("days").removesuffix("d").strip()
        if cadence and not cadence.isdecimal():
            self.query_one("#cadence", Part).say_wrong("A number of days, for example 28.")
            self.query_one("#cadence").query_one(Field).focus()
            return
        values["cadence_days"] = int(cadence) if cadence else None
        try:
            through, new = self._met_through()
        except MentorError as error:
            self.query_one("#through", Part).say_wrong(str(error))
            self.query_one("#through").query_one(Field).focus()
            return
        self._store(values, through, new)

    def _store(self, values: dict[str, Any], through: str, new: str) -> None:
        people, person = self.journal.people, self._person
        if person is not None:
            shown: dict[str, Any] = {field: self._value(field) for field, _, _ in LINES} | {"relation": person.relations}
            values = {key: value for key, value in values.items() if value != shown.get(key, getattr(person, key))}
        version = self._version(values, through, new)
        if version is None:
            return

        def change() -> Person:
            values["met_through"] = people.add(new).id if new else through
            if person is None:
                added: Person = people.add(**values)
                return added
            stage = values.pop("stage", person.stage)
            if values["met_through"] == person.met_through:
                del values["met_through"]
            kept: Person = people.edit(person.id, version=version, **values) if values else person
            if stage is None and person.stage is not None:
                kept = people.leave_pipeline(person.id)
            elif stage is not None and stage != person.stage:
                kept = people.move(person.id, stage)
            return kept

        def run() -> Person:
            # Who led there, the fields and the stage are one thing to take back.
            with self.journal.desk.as_one(f"Changed {person.name}" if person else f"Added {values['name']}"):
                return change()

        self.save(run, self._kept)

    def _version(self, values: dict[str, Any], through: str, new: str) -> int | None:
        """The version that is written on; None after saying which field another window has changed too. A second ctrl+s keeps mine."""
        person = self._person
        if person is None:
            return 0
        try:
            now: Person = self.journal.people.get(person.id)
        except MentorError as error:
            self.complain(str(error))
            return None
        mine = values | ({"met_through": new or through} if (new or through) != person.met_through else {})
        twice = both_changed(mine, person, now)
        if not twice or self._agreed == now.version:
            return now.version
        self._agreed = now.version
        labels = {"met_through": "Met through", "cadence_days": "Rhythm", **CHOSEN, **{field: label for field, label, _ in LINES}}
        for field in twice:
            line = {"met_through": "through", "cadence_days": "cadence"}.get(field, field)
            if line in [name for name, _, _ in LINES]:
                value = self._name_of(now.met_through) if field == "met_through" else read(now, field)
                self.query_one(f"#{line}", Part).remark(quoted(value))
        self.complain(told([labels[field] for field in twice]))
        return None

    def _kept(self, person: Person) -> None:
        words = "Kept what you know of " if self._person else "Added "
        self.tell(((words, "text"), (person.name, "strong")), undo=True)
        self.dismiss(person)
