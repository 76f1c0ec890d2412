"""Who could introduce me, and why; and who led me to whom (METHOD C2, D2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from mentortui import keys
from mentortui.domain.people import Person
from mentortui.presentation.cells import wrap
from mentortui.presentation.lead_lines import tree_rows, way_rows
from mentortui.presentation.line import BLANK, Line, Row
from mentortui.screens.dialog import Dialog
from mentortui.widgets.row_list import RowList
from mentortui.widgets.source import ListSource

if TYPE_CHECKING:
    from textual.app import ComposeResult

NOBODY = "Nobody noted here knows you both. Somebody you trust may all the same: ask them."
ANY = "any:"
"""Id of the row that asks anybody else."""


class WaysDialog(Dialog[str]):
    """Enter on somebody who could introduce begins both texts, on somebody of the leads opens the page.

    Dismisses with `way:ID`, `any:`, `person:ID` or `cold:`.
    """

    scope = "choosing"
    wide = 84
    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings("dialog")]

    def __init__(self, person: Person, *, leads: bool = True) -> None:
        super().__init__()
        self._person, self._with_leads = person, leads

    def compose_body(self) -> ComposeResult:
        """The ways, the line one can write oneself, the tree."""
        self._ways = self.journal.paths.ways(self._person.id)
        found = self.journal.paths.leads(self._person.id) if self._with_leads else []
        self._leads = found if len(found) > 1 else []
        rows = RowList(ListSource(self._rows), more=True, id="ways")
        rows.styles.height = max(3, min(len(self._rows(76)), self.app.size.height - 6))
        yield rows

    def on_mount(self) -> None:
        """The best way is under the cursor."""
        self.set_title("Who could introduce you", right=self._person.name)
        self.query_one(RowList).focus()

    def _rows(self, width: int) -> list[Row]:
        inside = width - 3
        asked = {way.person_id for way in self._ways if way.asked}  # they are named, and not asked again
        rows = [Row(_in(row.line), "" if row.id in asked else f"way:{row.id}") for row in way_rows(self._ways, inside)]
        if not self._ways:
            rows = [Row(_in(((part, "muted"),))) for part in wrap(NOBODY, max(10, inside), 3)]
        other: Line = (("Ask ", "muted"), ("somebody else" if self._ways else "somebody", "name"), (" to introduce you", "muted"))
        rows += [Row(BLANK), Row(_in(other), ANY),
                 Row(_in((("Write to ", "muted"), (self._person.called, "name"), (" yourself", "muted"))), "cold:")]
        if self._leads:
            rows += [Row(BLANK), Row(_in((("Who led you to whom", "muted.bold"),)))]
            rows += [Row(_in(row.line), f"person:{row.id}") for row in tree_rows(self._leads, inside)]
        return rows

    def on_row_list_opened(self, event: RowList.Opened) -> None:
        """That one."""
        self.dismiss(event.row_id)

    def action_save(self) -> None:
        """The one under the cursor."""
        self.dismiss(self.query_one(RowList).cursor_id or None)


def _in(line: Line) -> Line:
    return (("  ", "text"), *line)
