"""A stretch task: what, by when, and later what came of it (METHOD H7)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mentortui.domain.errors import MentorError
from mentortui.domain.giving import Stretch
from mentortui.screens.dialogs.form import DatePart, Form, Part
from mentortui.widgets.field import Field

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from mentortui.domain.people import Person


class StretchDialog(Form[Stretch]):
    """A new task, or one that is open: what came of it marks it as done."""

    wide = 80

    def __init__(self, person: Person, task: Stretch | None = None) -> None:
        super().__init__()
        self._person, self._stretch = person, task

    def compose_body(self) -> ComposeResult:
        """The task, its day, and for one that was set what came of it."""
        task = self._stretch
        yield Part("Task", Field(task.text if task else "", "present to the director, alone", id="words"))
        by = task.by_on.isoformat() if task and task.by_on else ""
        yield DatePart("By", by, empty="no date; or friday, in 2 weeks, 4 dec", id="by")
        if task:
            said = "what came of it; this marks the task as done" if task.done_at is None else "what came of it"
            yield Part("Came of it", Field(task.outcome, said, id="outcome"), room=False)

    def begin(self) -> None:
        """Begin with the task, or with what came of it."""
        self.set_title("A stretch task" if self._stretch else "Set a stretch task", right=self._person.name)
        self.query_one("#outcome" if self._stretch else "#words").focus()

    def action_save(self) -> None:
        """Write it."""
        part = self.query_one("#by", DatePart)
        try:
            by = part.day()
        except MentorError:
            part.field.focus()
            return
        text, giving, person_id, task = self.query_one("#words", Field).value, self.journal.giving, self._person.id, self._stretch
        if task is None:
            self.save(lambda: giving.set_stretch(person_id, text, by=by), self._set)
            return
        typed = {"text": text, "by_on": by, "outcome": self.query_one("#outcome", Field).value.strip()}
        self.save(lambda: self._changed(task, {name: value for name, value in typed.items() if value != getattr(task, name)}), self._kept)

    def _changed(self, task: Stretch, values: dict[str, Any]) -> Stretch:
        """What was changed, as one step; an outcome where there was none means that it was done."""
        giving, changed = self.journal.giving, task
        done = bool(values.get("outcome")) and not task.outcome and task.done_at is None
        with self.journal.desk.as_one("A stretch task was done" if done else "Changed a stretch task"):
            if values:
                changed = giving.edit_stretch(task.id, task.version, **values)
            if done:
                changed = giving.stretch_done(task.id)
        return changed

    def _set(self, task: Stretch) -> None:
        self.tell((("Set a stretch task for ", "text"), (self._person.name, "strong")), undo=True)
        self.dismiss(task)

    def _kept(self, task: Stretch) -> None:
        words = "Noted what came of a task of " if task.outcome else "Changed a task of "
        self.tell(((words, "text"), (self._person.name, "strong")), undo=True)
        self.dismiss(task)
