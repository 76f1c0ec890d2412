"""What either side said they would do, and by when (METHOD F8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentortui.domain.errors import MentorError
from mentortui.domain.pronouns import they
from mentortui.screens.dialogs.choice import Choice
from mentortui.screens.dialogs.form import DatePart, Form, Part
from mentortui.widgets.field import Field

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from mentortui.domain.people import Person
    from mentortui.domain.value import Promise


class PromiseDialog(Form["Promise"]):
    """Who, what, by when. Mine come due on Today, theirs are only remembered."""

    heading = "Note a promise"

    def __init__(self, person: Person) -> None:
        super().__init__()
        self._person = person

    def compose_body(self) -> ComposeResult:
        """Side, words, day."""
        yield Part("Who", Choice((("mine", "m", "you promised"), ("theirs", "t", f"{they(self._person.pronoun)} promised")), leads=True, id="side"))
        yield Part("What", Field("", "send the churn chart", id="words"))
        yield DatePart("By", empty="no date; or friday, in 2 weeks, 25 nov", id="by", room=False)

    def begin(self) -> None:
        """Begin with who promised."""
        self.set_title(self.heading, right=self._person.name)
        self.query_one("#side").focus()

    def on_choice_changed(self, event: Choice.Changed) -> None:
        """On to the words."""
        if event.done:
            self.query_one("#words").focus()

    def action_save(self) -> None:
        """Write it with its day."""
        mine, text = self.query_one("#side", Choice).value == "mine", self.query_one("#words", Field).value
        part = self.query_one("#by", DatePart)
        try:
            by = part.day()
        except MentorError:
            part.field.focus()
            return
        person_id = self._person.id
        self.save(lambda: self.journal.value.promise(person_id, text, mine=mine, by=by), self._noted)

    def _noted(self, promise: Promise) -> None:
        name = self._person.name
        words = "Noted what you promised " if promise.mine else "Noted a promise of "
        self.tell(((words, "text"), (name, "strong")), undo=True)
        self.dismiss(promise)
