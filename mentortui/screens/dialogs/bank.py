"""A bank of open questions: those that fit the guidance the goals ask for, or any that fit what is typed (METHOD E2, A3)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from mentortui import keys
from mentortui.domain.meetings import Meeting, Question
from mentortui.presentation.cells import cut, wrap
from mentortui.presentation.empty import empty_rows
from mentortui.presentation.line import BLANK, Line, Row, fit
from mentortui.screens.dialog import Dialog
from mentortui.widgets.field import Field
from mentortui.widgets.row_list import RowList
from mentortui.widgets.source import ListSource

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.widgets import Input

    from mentortui.domain.outreach import BankQuestion
    from mentortui.domain.people import Person

MOST_ROWS, MARGIN = 16, 9
"""Rows of the list, and the rows of the dialog that are not the list."""


def bank_rows(questions: Sequence[tuple[int, BankQuestion]], size: int) -> list[Row]:
    """Questions under the situation they fit; ids are their numbers in the bank."""
    rows: list[Row] = []
    heading = ""
    for number, question in questions:
        head = f"{question.guidance} · {question.situation}"
        if head != heading:
            rows += [Row(BLANK)] if rows else []
            rows.append(Row(fit((("  ", "text"), (cut(head, max(4, size - 3)), "faint")), size)))
            heading = head
        for part in wrap(question.text, max(10, size - 3), 2):
            line: Line = (("  ", "text"), (part, "name"))
            rows.append(Row(fit(line, size), str(number)))
    return rows


class BankDialog(Dialog[Question]):
    """A field to narrow, questions below; enter takes one. Dismisses with the question of the meeting."""

    scope = "choosing"
    heading = "Take a question"
    wide = 88
    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings("dialog")]

    def __init__(self, meeting: Meeting, person: Person) -> None:
        super().__init__()
        self._meeting, self._person = meeting, person
        self._taking = False

    def compose_body(self) -> ComposeResult:
        """Field above, questions below."""
        field = Field("", "a word: decision, setback, first", id="typed")
        field.styles.margin = (0, 2, 1, 2)
        yield field
        yield RowList(id="bank")

    def on_mount(self) -> None:
        """What the goals ask for, before anything is typed."""
        goals = self.journal.goals.list()
        self._wanted = {kind for goal in goals for kind in goal.guidance}
        self._goal_for = {kind: goal.id for goal in reversed(goals) for kind in goal.guidance}
        self._asked = {question.text for question in self.journal.meetings.questions(self._meeting.id)}
        self._narrow("")
        self.query_one(Field).focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Narrow."""
        self._narrow(event.value)

    def on_resize(self) -> None:
        """As many rows as there is room for."""
        super().on_resize()
        self._fit_rows()

    def _fit_rows(self) -> None:
        self.query_one(RowList).styles.height = max(3, min(MOST_ROWS, self.app.size.height - MARGIN))

    def _narrow(self, typed: str) -> None:
        from mentortui.domain.outreach import QUESTION_BANK

        words = typed.casefold().split()
        open_ones = [(number, one) for number, one in enumerate(QUESTION_BANK) if one.text not in self._asked]
        if words:
            found = [(n, one) for n, one in open_ones
                     if all(word in f"{one.text} {one.guidance} {one.situation}".casefold() for word in words)]
        else:
            found = [(n, one) for n, one in open_ones if not self._wanted or one.guidance in self._wanted]
        self.query_one(RowList).load(
            ListSource(lambda width: bank_rows(found, width) or empty_rows(f"No question here has “{typed.strip()}”.", width=width)), keep=False
        )
        why = "" if words or not self._wanted else "what your goals ask for"
        self.set_title(self.heading, why, f"{len(found)} of {len(QUESTION_BANK)}")
        self._fit_rows()

    def key_down(self) -> None:
        """Down the list while typing."""
        if self.typing:
            self.query_one(RowList).action_cursor(1)

    def key_up(self) -> None:
        """Up the list while typing."""
        if self.typing:
            self.query_one(RowList).action_cursor(-1)

    def on_input_submitted(self) -> None:
        """The one under the cursor."""
        self.action_save()

    def on_row_list_opened(self) -> None:
        """The one clicked."""
        self.action_save()

    def action_save(self) -> None:
        """Bring it to the meeting, for the goal that asks for such guidance."""
        from mentortui.domain.outreach import QUESTION_BANK

        row_id = self.query_one(RowList).cursor_id
        if not row_id or self._taking:
            return
        self._taking = True
        taken, journal, meeting_id = QUESTION_BANK[int(row_id)], self.journal, self._meeting.id
        goal_id = self._goal_for.get(taken.guidance, "")
        self.write(lambda: journal.meetings.ask(meeting_id, taken.text, goal_id=goal_id), self._taken)

    def _taken(self, question: Question) -> None:
        self.tell("Took a question from the bank", undo=True)
        self.dismiss(question)
