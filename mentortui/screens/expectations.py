"""What either side can expect, with each mentee and for anybody, and the text to share (METHOD H6)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType
from textual.containers import VerticalScroll

from mentortui import keys
from mentortui.presentation.agreed_lines import agreement_rows, text_lines
from mentortui.presentation.line import Line, Row
from mentortui.screens.person_verbs import PersonScreenVerbs
from mentortui.widgets.lines import Lines
from mentortui.widgets.row_list import RowList
from mentortui.widgets.source import ListSource
from mentortui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from mentortui.domain.giving import Agreement
    from mentortui.domain.people import Person

_LEAST_TEXT = 8


class ExpectationsScreen(PersonScreenVerbs):
    """Anybody and each mentee; below, the text as they would read it."""

    scope = "expectations"
    heading = "What you can expect of each other"
    card = False
    body_air = False
    DEFAULT_CSS = """
    ExpectationsScreen #text-title { margin-top: 1; }
    ExpectationsScreen #text { height: 1fr; scrollbar-size-vertical: 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings("expectations")]

    def __init__(self, person_id: str = "") -> None:
        super().__init__()
        self._person_id = person_id

    def compose_body(self) -> ComposeResult:
        """The list, the text."""
        self._people: list[Person] = []
        self._own: dict[str, Agreement | None] = {}
        self._text = ""
        yield RowList(more=True, id="with")
        yield TitleBar("As a text", pane="text", id="text-title")
        with VerticalScroll(id="text"):
            yield Lines(self._text_lines, id="words")

    def on_mount(self) -> None:
        """The title belongs to the list."""
        self.title_bar.pane = "with"

    def begin(self) -> None:
        """The list has the keys."""
        self.found.focus()

    @property
    def found(self) -> RowList:
        """The list."""
        return self.query_one("#with", RowList)

    def reload(self) -> None:
        """Read what is agreed with whom."""
        giving = self.journal.giving
        self._people = [row.person for row in giving.mentees()]
        self._own = {ident: giving.agreement(ident) for ident in ("", *(person.id for person in self._people))}
        self._show()

    def place(self) -> None:
        """Share the rows anew."""
        super().place()
        if self.query("#text"):
            self._share()

    def _share(self) -> None:
        rows = len(self._people) + 2
        self.found.styles.height = max(4, min(rows, self.page.body - _LEAST_TEXT - 3))

    def _show(self) -> None:
        usual, today = self._own.get(""), self.journal.today_on()
        people = [(person.id, person.name, self._own[person.id]) for person in self._people]

        def rows(width: int) -> Sequence[Row]:
            return agreement_rows(usual, people, today, width)

        self.found.load(ListSource(rows))
        written = sum(one is not None for one in self._own.values())
        self.set_title("Expectations" if self.page.main < 56 else self.heading, "", f"{written} written" if written else "none written yet")
        self._share()
        self._about()

    def chosen_person(self) -> str:
        """The mentee under the cursor; "" where it is anybody."""
        return self.found.cursor_id.partition(":")[2]

    def _about(self) -> None:
        """The text of the chosen one."""
        person_id = self.chosen_person()
        self._text = self.journal.giving.text_of(person_id)
        self.query_one("#text-title", TitleBar).right = f"{len(self._text.split())} words"
        self.query_one("#words", Lines).show_with(self._text_lines)

    def _text_lines(self, width: int) -> list[Line]:
        return text_lines(self._text, width) if self._text else []

    def row_reached(self, row_id: str) -> None:
        """Show the text; the first time the cursor goes to the mentee asked for."""
        asked, self._person_id = self._person_id, ""
        if not (asked and self.found.move_to(f"with:{asked}")):
            self._about()

    def open_row(self, row_id: str) -> None:
        """Write it."""
        self.action_edit()

    def action_open(self) -> None:
        self.action_edit()

    def action_edit(self) -> None:
        from mentortui.screens.dialogs.expect import ExpectDialog

        person_id = self.chosen_person()
        person = next((one for one in self._people if one.id == person_id), None)
        usual = self._own.get("") if person else None
        self.app.push_screen(ExpectDialog(person, self._own.get(person_id), usual))

    def action_copy(self) -> None:
        self.copy_text(self._text)

    def action_delete(self) -> None:
        own = self._own.get(self.chosen_person())
        if own is None:
            self.tell("Nothing of its own is written here.", "hint")
            return
        self.write(lambda: self.journal.giving.drop_agreement(own.id), lambda _: self.tell("Deleted what was agreed", undo=True))

    def action_person(self) -> None:
        self.open_person(self.chosen_person())
