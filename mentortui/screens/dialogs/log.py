"""Log a contact: what it was, from whom, a few words, when (METHOD E3, G1)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mentortui.domain.errors import MentorError
from mentortui.domain.pronouns import them
from mentortui.presentation.pipeline_words import moved_line
from mentortui.screens.dialogs.caring_note import CaringNote
from mentortui.screens.dialogs.choice import Choice
from mentortui.screens.dialogs.form import DatePart, Form, Part, hint
from mentortui.widgets.field import Field

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult

    from mentortui.domain.listings import Logged
    from mentortui.domain.people import Person
    from mentortui.domain.timeline import Entry

KINDS = (
    ("call", "c", "call"), ("email", "e", "email"), ("chat", "h", "chat"), ("meeting", "m", "met"), ("note", "n", "note"),
    ("research", "r", "research"), ("intro", "i", "introduced"),
)
PRIVATE = (("0", "n", "no"), ("1", "y", "between us, in no export"))
_DIRECTED, _TIMED = ("email", "chat"), ("call", "meeting")
_SPOKEN = (*_DIRECTED, *_TIMED)
"""Kinds in which one has said something to the other."""
_OPEN = {"kind": "Which of these was it?", "side": "From whom: o or i?"}
"""What is asked where nothing is chosen: a contact that is guessed could be an answer nobody gave (G2)."""
_WORDS = {"call": "Called", "email": "Email", "chat": "Chat", "meeting": "Met", "note": "Note", "research": "Research", "intro": "Introduction"}


class LogDialog(Form["Entry"]):
    """One letter for the kind, one for the side where it has one, then the words. An `entry` is corrected instead."""

    def __init__(self, person: Person, entry: Entry | None = None, kind: str = "call") -> None:
        super().__init__()
        self._person, self._entry, self._kind = person, entry, kind

    def compose_body(self) -> ComposeResult:
        """Kind, side, words, when, how long."""
        from mentortui.widgets.text_field import TextField

        entry, whom = self._entry, them(self._person.pronoun)
        if entry is None:
            yield Part("What", Choice(KINDS, self._kind, leads=True, id="kind"), id="kind-part")
            sides = (("out", "o", "from you"), ("in", "i", f"from {whom}"))
            yield Part("From", Choice(sides, "" if self._waiting() else "out", leads=True, id="side"), id="side-part")
        yield Part("Words", TextField(entry.text if entry else "", placeholder="one line is enough", id="words"))
        yield CaringNote(self._person.id)
        if entry is None:
            yield DatePart("When", empty="now; or yesterday 15:00, last tue, 5 nov", past=True, id="when")
            yield Part("Minutes", Field("", "22", id="minutes"), id="minutes-part", room=False)
        yield Part("Private", Choice(PRIVATE, str(entry.confidential if entry else 0), id="private"), room=False)

    def begin(self) -> None:
        """Begin with the kind, or with the words of what is corrected."""
        self.set_title("Correct an entry" if self._entry else "Log a contact", right=self._person.name)
        if self._entry is None:
            self._fit()
            self.query_one("#words" if self._kind == "research" else "#kind").focus()

    def _waiting(self) -> bool:
        """Whether the last word between us was mine: the next may be theirs or mine again, so the side is not guessed."""
        said = (one.direction for one in self.journal.people.history(self._person.id) if one.kind in _SPOKEN)
        return next(said, "") == "out"

    def letter_chose_nothing(self, choice: Choice, event: events.Key) -> None:
        """Whoever types on without choosing means the words: the letter goes there, and what was not chosen stays open until they are kept."""
        if choice.id == "private":
            super().letter_chose_nothing(choice, event)
            return
        choice.value = ""
        choice.refresh()
        self._fit()
        self._ask(choice)
        words = self.query_one("#words")
        words.focus()
        words.post_message(type(event)(event.key, event.character))

    def _ask(self, choice: Choice) -> None:
        """Say below a line of words that one of them is still to be chosen."""
        self.query_one("#kind-part" if choice.id == "kind" else "#side-part", Part).say(hint(_OPEN[str(choice.id)]))

    def _still_open(self) -> Choice | None:
        """What has to be chosen before the words can be kept."""
        asked = [self.query_one("#kind", Choice), *([self.query_one("#side", Choice)] if self.kind in _DIRECTED else [])]
        return next((choice for choice in asked if not choice.value), None)

    @property
    def kind(self) -> str:
        """The kind chosen."""
        return self._entry.kind if self._entry else self.query_one("#kind", Choice).value

    def _fit(self) -> None:
        """Show only what the kind asks for."""
        self.query_one("#side-part").display = self.kind in _DIRECTED
        self.query_one("#minutes-part").display = self.kind in _TIMED

    def on_text_area_changed(self) -> None:
        """Who else could use it (F3)."""
        self.query_one(CaringNote).think(self.query_one("#words").text)  # type: ignore[attr-defined]

    def on_choice_changed(self, event: Choice.Changed) -> None:
        """On to the side, or to the words."""
        self._fit()
        if event.choice.id != "private":
            self.query_one(f"#{event.choice.id}-part", Part).say()
        if event.done and event.choice.id != "private":
            asks = event.choice.id == "kind" and self.kind in _DIRECTED
            self.query_one("#side" if asks else "#words").focus()

    def action_save(self) -> None:
        """Write it, now or on the day that was said."""
        text, person = self.query_one("#words").text, self._person  # type: ignore[attr-defined]
        private = self.query_one("#private", Choice).value == "1"
        if self._entry is not None:
            entry_id = self._entry.id
            self.save(lambda: self.journal.timeline.edit(entry_id, text, private), self._corrected)
            return
        if (choice := self._still_open()) is not None:
            self._ask(choice)
            choice.focus()
            return
        kind, values = self.kind, dict[str, Any](confidential=private)
        try:
            values["when"] = self.query_one("#when", DatePart).moment()
        except MentorError:
            self.query_one("#when").query_one(Field).focus()
            return
        if values["when"] and values["when"] > self.journal.now():
            self.query_one("#when", DatePart).say(hint("That is still to come: m schedules a meeting."))
            return
        minutes = self.query_one("#minutes", Field).value.strip().removesuffix("min").strip()
        if kind in _TIMED and minutes:
            if not minutes.isdecimal() or not 1 <= int(minutes) <= 1440:
                self.query_one("#minutes-part", Part).say_wrong("Minutes are a number, 1 to 1440.")
                self.query_one("#minutes").focus()
                return
            values["minutes"] = int(minutes)
        direction = self.query_one("#side", Choice).value if kind in _DIRECTED else ""
        self.save(lambda: self.journal.timeline.note(person.id, text, kind=kind, direction=direction, **values), self._logged)

    def _logged(self, logged: Logged) -> None:
        entry = logged.entry
        if logged.moved is not None:
            self.tell((("Logged; ", "text"), *moved_line(self._person, logged.moved)), undo=True)
        else:
            self.tell(((f"{_WORDS.get(entry.kind, 'Logged')} logged for ", "text"), (self._person.name, "strong")), undo=True)
        self.dismiss(entry)

    def _corrected(self, entry: Entry) -> None:
        self.tell((("Corrected an entry with ", "text"), (self._person.name, "strong")), undo=True)
        self.dismiss(entry)
