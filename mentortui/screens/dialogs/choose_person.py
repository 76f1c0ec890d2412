"""Choose somebody by a few letters of the name; a name that is not here yet can be added on the spot."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from mentortui import keys
from mentortui.domain.people import Person
from mentortui.domain.pipeline import INFO
from mentortui.presentation.cells import cut
from mentortui.presentation.line import Line, Row, columns, fit, of
from mentortui.screens.dialog import Dialog
from mentortui.widgets.field import Field
from mentortui.widgets.row_list import RowList
from mentortui.widgets.source import ListSource

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.widgets import Input

SHOWN = 9
ADD = "+"
"""Id of the row that adds the name typed."""


def person_rows(people: list[Person], typed: str, width: int) -> list[Row]:
    """Name, work, stage; last the row that adds who is not here."""
    stage_cells, name_cells = 12, min(24, max(12, width // 3))
    rest = max(4, width - name_cells - stage_cells - 6)
    rows = []
    for person in people:
        works = ", ".join(part for part in (person.role, person.org) if part)
        stage = INFO[person.stage].short if person.stage else ""
        line = columns((of(cut(person.name, name_cells), "name"), name_cells, "left"), (of(cut(works, rest), "muted"), rest, "left"),
                       (of(stage, "muted"), stage_cells, "right"))
        rows.append(Row((("  ", "text"), *line, (" ", "text")), person.id))
    if typed:
        add: Line = (("  add ", "muted"), (typed, "name"), (" to the address book", "muted"))
        rows.append(Row(fit(add, width), ADD))
    return rows


class ChoosePersonDialog(Dialog[str]):
    """A field and who fits, but for `without`; dismisses with the id."""

    scope = "choosing"
    wide = 72
    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings("dialog")]

    def __init__(self, heading: str, without: str = "") -> None:
        super().__init__()
        self._heading, self._without = heading, without
        self._people: list[Person] = []

    def compose_body(self) -> ComposeResult:
        """Field above, people below."""
        field = Field("", "a few letters of the name", id="typed")
        field.styles.margin = (0, 2, 1, 2)
        yield field
        found = RowList(id="found", more=True)
        found.styles.height = SHOWN + 1
        yield found

    def on_mount(self) -> None:
        """Everybody who is near, before anything is typed."""
        self.set_title(self._heading)
        self._look("")
        self.query_one(Field).focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Narrow."""
        self._look(event.value)

    def _look(self, typed: str) -> None:
        journal = self.journal
        found = journal.people.search(typed, 50) if typed.strip() else (journal.people.in_pipeline() or journal.people.page(0, 50))
        self._people = [person for person in found if person.id != self._without]
        people, new = self._people, typed.strip()
        self.query_one(RowList).load(ListSource(lambda width: person_rows(people, new, width)), keep=False)
        self.set_title(self._heading, right=f"{len(people)} here" if people else "nobody here yet")

    def key_down(self) -> None:
        """Down the list while typing."""
        self.query_one(RowList).action_cursor(1)

    def key_up(self) -> None:
        """Up the list while typing."""
        self.query_one(RowList).action_cursor(-1)

    def on_input_submitted(self) -> None:
        """The one under the cursor."""
        self.action_save()

    def on_row_list_opened(self) -> None:
        """The one clicked."""
        self.action_save()

    def action_save(self) -> None:
        """Choose, or add and choose."""
        row_id = self.query_one(RowList).cursor_id
        if row_id == ADD:
            name = self.query_one(Field).value.strip()
            self.write(lambda: self.journal.people.add(name), self._added)
        elif row_id:
            self.dismiss(row_id)

    def _added(self, person: Person) -> None:
        self.tell((("Added ", "text"), (person.name, "strong")), undo=True)
        self.dismiss(person.id)
