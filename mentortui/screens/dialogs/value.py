"""Value given or received; small counts (METHOD F1, F2, F3)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mentortui.domain.errors import MentorError
from mentortui.domain.pronouns import they
from mentortui.domain.value import repeats
from mentortui.presentation.cells import wrap
from mentortui.presentation.line import Line
from mentortui.screens.dialogs.caring_note import CaringNote
from mentortui.screens.dialogs.choice import Choice
from mentortui.screens.dialogs.form import DatePart, Form, Part, good
from mentortui.widgets.field import Field
from mentortui.widgets.lines import Lines

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from mentortui.domain.people import Person
    from mentortui.domain.value import Value

KINDS = (
    ("roundup", "o", "roundup"), ("research", "r", "research"), ("introduction", "i", "introduction"),
    ("recommendation", "c", "recommendation"), ("feedback", "f", "feedback"), ("customers", "u", "customers"),
    ("listening", "l", "listening"), ("thanks", "t", "thanks"), ("advocacy", "a", "spoke up for"), ("other", "x", "other"),
)


class ValueDialog(Form["Value"]):
    """Given or received, of what kind, a few words, when; a gift may come again (F2)."""

    def __init__(self, person: Person, kind: str = "other") -> None:
        super().__init__()
        self._person, self._kind = person, kind

    def compose_body(self) -> ComposeResult:
        """Side, kind, words, when, again."""
        from mentortui.widgets.text_field import TextField

        said = they(self._person.pronoun)
        yield Lines(self._cares, classes="note")
        yield Part("Who", Choice((("given", "g", "you gave"), ("received", "r", f"{said} gave")), leads=True, id="side"))
        yield Part("Kind", Choice(KINDS, self._kind, leads=True, id="kind"))
        yield Part("Words", TextField(placeholder="an article, two testers, an hour of listening", id="words"))
        yield CaringNote(self._person.id)
        yield DatePart("When", empty="now; or yesterday, 5 nov", past=True, id="when")
        yield Part("Again", Field("", "once; or every 2 weeks, monthly", id="again"), id="again-part", room=False)

    def begin(self) -> None:
        """Begin with who gave."""
        self.set_title("Value given or received", right=self._person.name)
        self.query_one(".note").display = bool(self._person.cares_about)
        self.query_one("#side" if self._kind == "other" else "#words").focus()

    def _cares(self, width: int) -> list[Line]:
        """What they care about, as an idea for a gift (F3)."""
        label = "Cares about  "
        parts = wrap(self._person.cares_about, max(10, width - len(label)), 2)
        return [((label if not index else " " * len(label), "faint"), (part, "muted")) for index, part in enumerate(parts)]

    def on_choice_changed(self, event: Choice.Changed) -> None:
        """On to the kind, then to the words."""
        self.query_one("#again-part").display = self.query_one("#side", Choice).value == "given"
        if event.done:
            self.query_one("#kind" if event.choice.id == "side" else "#words").focus()

    def on_text_area_changed(self) -> None:
        """Who else could use it (F3)."""
        self.query_one(CaringNote).think(self.query_one("#words").text)  # type: ignore[attr-defined]

    def on_input_changed(self, event: Any) -> None:
        """Say how a gift comes again."""
        if event.input.id == "again":
            self._again()

    def _again(self) -> tuple[int, str] | None:
        text, part = self.query_one("#again", Field).value.strip(), self.query_one("#again-part", Part)
        found = repeats(text) if text else None
        if found:
            count, unit = found
            part.say(good(f"Comes back on Today every {f'{count} {unit}s' if count > 1 else unit}."))
        elif text:
            part.say_wrong("Try every 2 weeks, monthly, or nothing for once.")
        else:
            part.say()
        return found

    def action_save(self) -> None:
        """Write it, and the gift that repeats with it."""
        side = self.query_one("#side", Choice).value
        text, kind = self.query_one("#words").text, self.query_one("#kind", Choice).value  # type: ignore[attr-defined]
        typed = self.query_one("#again", Field).value.strip() if side == "given" else ""
        again = self._again() if typed else None
        if typed and again is None:
            self.query_one("#again").focus()
            return
        try:
            when = self.query_one("#when", DatePart).moment()
        except MentorError:
            self.query_one("#when").query_one(Field).focus()
            return
        person_id, journal = self._person.id, self.journal

        def run() -> Value:
            verb = journal.value.give if side == "given" else journal.value.receive
            if again is None:
                return verb(person_id, text, kind=kind, when=when)  # type: ignore[no-any-return]
            return journal.value.give_again(person_id, text, *again, kind=kind, when=when)  # type: ignore[no-any-return]

        self.save(run, self._noted)

    def _noted(self, value: Value) -> None:
        verb = "given to" if value.direction == "given" else "received from"
        self.tell(((f"Noted what was {verb} ", "text"), (self._person.name, "strong")), undo=True)
        self.dismiss(value)

