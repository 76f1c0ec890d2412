"""What can be done on screen 8 with the mentee, or with the task under the cursor (METHOD H1, H4–H7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentortui.screens.person_verbs import PersonScreenVerbs
from mentortui.widgets.row_list import RowList

if TYPE_CHECKING:
    from mentortui.domain.giving import Stretch
    from mentortui.domain.listings import MenteeRow, PassedOn
    from mentortui.presentation.giveback_lines import Hand


class GiveBackVerbs(PersonScreenVerbs):
    """The verbs; what is shown is in `giveback`."""

    rows: list[MenteeRow]
    hand: Hand
    tasks: list[Stretch] = []  # noqa: RUF012 - set anew for each person

    @property
    def found(self) -> RowList:
        """The list of mentees."""
        return self.query_one("#mentees", RowList)

    @property
    def between(self) -> RowList:
        """Tasks and what was given."""
        return self.query_one("#between", RowList)

    def chosen_task(self) -> Stretch | None:
        """The task under the cursor, where the keys are among the tasks."""
        kind, _, ident = self.between.cursor_id.partition(":")
        if kind != "stretch" or self.focused is not self.between:
            return None
        return next((task for task in self.tasks if task.id == ident), None)

    def open_row(self, row_id: str) -> None:
        """The person's page; a task; what was given, in full."""
        kind, colon, ident = row_id.partition(":")
        if not colon:
            self.open_person(row_id)
        elif kind == "stretch":
            self._open_task(ident)
        else:
            given = next((value for value in self.journal.value.of(self.chosen_person()) if value.id == ident), None)
            if given:
                self.tell(" ".join(given.text.split()), "hint")

    def _open_task(self, ident: str) -> None:
        if person := self.with_person():
            from mentortui.screens.dialogs.stretch import StretchDialog

            self.app.push_screen(StretchDialog(person, self.journal.giving.stretch(ident)))

    def action_open(self) -> None:
        if task := self.chosen_task():
            self._open_task(task.id)
        else:
            self.open_person(self.chosen_person())

    def action_edit(self) -> None:
        if task := self.chosen_task():
            self._open_task(task.id)
        elif person := self.with_person():
            from mentortui.screens.dialogs.person import PersonDialog

            self.app.push_screen(PersonDialog(person))

    def action_delete(self) -> None:
        task = self.chosen_task()
        if task is None:
            self.tell("tab goes to the tasks, d deletes one. A person is deleted on their own page.", "hint")
            return
        self.write(lambda: self.journal.giving.drop_stretch(task.id),
                   lambda gone: self.tell((("Deleted the task ", "text"), (gone.text[:40], "strong")), undo=True))

    def action_done(self) -> None:
        """The task under the cursor was done, or was not after all."""
        task = self.chosen_task()
        if task is None:
            self.tell("tab goes to the tasks, space ticks one. t sets one.", "hint")
            return
        giving = self.journal.giving
        if task.done_at:
            self.write(lambda: giving.stretch_open(task.id), lambda _: self.tell("Open again: " + task.text[:44], undo=True))
        else:
            self.write(lambda: giving.stretch_done(task.id),
                       lambda _: self.tell((("Done: ", "text"), (task.text[:30], "strong"), (". enter notes what came of it", "muted")), undo=True))

    def action_stretch(self) -> None:
        if person := self.with_person():
            from mentortui.screens.dialogs.stretch import StretchDialog

            self.app.push_screen(StretchDialog(person))

    def action_feedback(self) -> None:
        if person := self.with_person():
            from mentortui.screens.dialogs.feedback import FeedbackDialog

            self.app.push_screen(FeedbackDialog(person), self._feedback_given)

    def _feedback_given(self, text: str | None) -> None:
        if text:
            self.copy_text(text, "Kept as feedback given")

    def action_advocate(self) -> None:
        if person := self.with_person():
            from mentortui.screens.dialogs.value import ValueDialog

            self.app.push_screen(ValueDialog(person, kind="advocacy"))

    def action_pass_on(self) -> None:
        if not (person := self.with_person()):
            return
        if not self.journal.advice.list():
            self.tell("No advice is noted yet. a notes what somebody told you.", "hint")
            return
        from mentortui.screens.dialogs.pass_on import PassOnDialog

        self.app.push_screen(PassOnDialog(person, [row.person for row in self.rows]), self._went_on)

    def _went_on(self, passed: PassedOn | None) -> None:
        """The row of whom it went to stays chosen."""
        if passed:
            self.found.move_to(passed.to_id)

    def action_stories(self) -> None:
        from mentortui.screens.stories import StoriesScreen

        self.app.push_screen(StoriesScreen(self.hand.story.id if self.rows and self.hand.story else ""))

    def action_expectations(self) -> None:
        from mentortui.screens.expectations import ExpectationsScreen

        self.app.push_screen(ExpectationsScreen(self.chosen_person()))
