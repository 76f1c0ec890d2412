"""Choose one of a few."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from mentortui import keys
from mentortui.presentation.line import Row, fit
from mentortui.screens.dialog import Dialog
from mentortui.widgets.row_list import RowList
from mentortui.widgets.source import ListSource

if TYPE_CHECKING:
    from textual.app import ComposeResult


class ChooseDialog(Dialog[str]):
    """A question and its answers; dismisses with the id of the one chosen."""

    scope = "help"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings("dialog")]

    def __init__(self, question: str, answers: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._question, self._offered = question, answers

    def compose_body(self) -> ComposeResult:
        """The answers as rows."""
        answers = self._offered

        def rows(width: int) -> Sequence[Row]:
            return [Row(fit((("  ", "text"), (words, "name")), width - 1), id) for id, words in answers]

        found = RowList(ListSource(rows), id="answers")
        found.styles.height = min(12, max(1, len(answers)))
        yield found

    def on_mount(self) -> None:
        """The first answer is under the cursor."""
        self.set_title(self._question)
        self.query_one(RowList).focus()

    def on_row_list_opened(self, event: RowList.Opened) -> None:
        """That one."""
        self.dismiss(event.row_id)

    def action_save(self) -> None:
        self.dismiss(self.query_one(RowList).cursor_id or None)
