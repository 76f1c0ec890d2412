"""Screen 8, Give back: whom do I help, and how well? (METHOD H)"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from mentortui import keys
from mentortui.domain.people import Direction
from mentortui.domain.pipeline import Stage
from mentortui.presentation.giveback_lines import chain_lines, given_lines, mentee_card, mentee_count, mentee_rows
from mentortui.presentation.line import Line, Row, of
from mentortui.screens.person_verbs import PersonScreenVerbs
from mentortui.widgets.lines import Lines
from mentortui.widgets.row_list import RowList
from mentortui.widgets.source import ListSource
from mentortui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult

    from mentortui.domain.advice import Advice
    from mentortui.domain.listings import MenteeRow, PassedOn
    from mentortui.domain.value import Value

_TITLES = 6
"""Rows of the two lower titles, each with its rule and the air above it."""
_LEAST = 3
"""Rows a lower pane has at least; with less room it is left out."""


class GiveBackScreen(PersonScreenVerbs):
    """People I mentor; below, what I gave the chosen one and what I passed on."""

    number = 8
    scope = "giveback"
    heading = "People you mentor"
    body_air = False
    DEFAULT_CSS = """
    GiveBackScreen #given-title, GiveBackScreen #passed-title { margin-top: 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings("giveback")]

    def compose_body(self) -> ComposeResult:
        """The list, what was given, what was passed on."""
        self._rows: list[MenteeRow] = []
        self._passed: list[PassedOn] = []
        self._given: list[Value] = []
        self._filter = ""
        self._room = {"given": 0, "passed": 0}
        yield RowList(more=True, id="mentees")
        yield TitleBar("Given", pane="given", id="given-title")
        yield Lines(self._given_lines, id="given")
        yield TitleBar("Passed on", pane="passed", id="passed-title")
        yield Lines(self._passed_lines, id="passed")

    def on_mount(self) -> None:
        """The title belongs to the list."""
        self.title_bar.pane = "mentees"

    def begin(self) -> None:
        """The list has the keys."""
        self.found.focus()

    @property
    def found(self) -> RowList:
        """The list."""
        return self.query_one("#mentees", RowList)

    def reload(self) -> None:
        """Read whom I mentor and what went on."""
        self._rows = self.journal.people.mentees()
        self._passed = self.journal.advice.passed_on()
        self._show()

    def _shown(self) -> list[MenteeRow]:
        words = self._filter.casefold().split()
        return [row for row in self._rows if all(word in f"{row.person.name} {row.works_on}".casefold() for word in words)]

    def _show(self) -> None:
        shown, now, zone = self._shown(), self.journal.now(), self.journal.zone

        def rows(width: int) -> Sequence[Row]:
            if self._filter and not shown:
                return [Row(of("")), Row(of(f"  Nobody you mentor matches “{self._filter}”.", "muted"))]
            return mentee_rows(shown, now, zone, width)

        self.found.load(ListSource(rows))
        count = f"{len(shown)} of {len(self._rows)}" if self._filter else mentee_count(self._rows, self.page.main < 56)
        self.set_title("People you mentor", "", count)
        self._about()

    def _about(self) -> None:
        """Everything that is about the chosen one."""
        person_id = self.chosen_person()
        row = next((row for row in self._rows if row.person.id == person_id), None)
        self._given = self.journal.value.of(person_id) if row else []
        title = self.query_one("#given-title", TitleBar)
        title.heading = f"Given to {row.person.called}" if row else "Given"
        count = sum(value.direction == "given" for value in self._given)
        title.right = f"{count} in all" if count else ""
        self.query_one("#passed-title", TitleBar).right = f"{len(self._passed)} in all" if self._passed else ""
        self.query_one("#given", Lines).show_with(self._given_lines)
        self.query_one("#passed", Lines).show_with(self._passed_lines)
        self.show_person(person_id)
        self._share()

    def show_person(self, person_id: str) -> None:
        """The mentee, with what we agreed."""
        if not person_id:
            super().show_person("")
            return
        card, now, zone = self.journal.people.card(person_id), self.journal.now(), self.journal.zone
        self.show_card(lambda size: mentee_card(card, now, zone, size))

    def _given_lines(self, width: int) -> list[Line]:
        return given_lines(self._given, self.journal.now(), self.journal.zone, width, max(1, self._room["given"]))

    def _passed_lines(self, width: int) -> list[Line]:
        return chain_lines(self._passed, width, max(1, self._room["passed"]))

    # Room

    def place(self) -> None:
        """Share the body."""
        super().place()
        self._share()

    def _share(self) -> None:
        """The list as tall as it is, below it what was given and what went on, as far as there is room."""
        if not self.query("#passed"):
            return
        people = len(self._rows) + 1 if self._rows else 8
        given = max(1, sum(value.direction == "given" for value in self._given))
        passed = max(2, len(self._passed))
        left = self.page.body - _TITLES - people
        panes = 2 if left >= 2 * _LEAST and self._rows else 1 if left + 3 >= _LEAST and self._rows else 0
        left += (2 - panes) * 3
        room = {"given": 0, "passed": 0}
        if panes == 2:
            room["passed"] = min(passed, max(_LEAST, left // 3))
            room["given"] = min(given, left - room["passed"])
        elif panes:
            room["given"] = min(given, left)
        if room != self._room:
            self._room = room
            for name in room:
                self.query_one(f"#{name}", Lines).show_with(getattr(self, f"_{name}_lines"))
        for name, rows in room.items():
            pane = self.query_one(f"#{name}")
            pane.display = self.query_one(f"#{name}-title").display = rows > 0
            pane.styles.height = max(1, rows)
        used = sum(rows + 3 for rows in room.values() if rows)
        self.found.styles.height = max(4, min(people, self.page.body - used)) if panes else "1fr"

    # The chosen one

    def chosen_person(self) -> str:
        """The one under the cursor."""
        return self.found.cursor_id

    def row_reached(self, row_id: str) -> None:
        """Show the person."""
        self._about()

    def filter_changed(self, text: str) -> None:
        """Show who fits."""
        self._filter = text
        self._show()

    def open_row(self, row_id: str) -> None:
        """The person's page."""
        self.open_person(row_id)

    def action_open(self) -> None:
        self.open_person(self.chosen_person())

    def action_new(self) -> None:
        from mentortui.screens.dialogs.person import PersonDialog

        self.app.push_screen(PersonDialog(stage=Stage.MENTORING, direction=Direction.MENTEE))

    def action_edit(self) -> None:
        if person := self.with_person():
            from mentortui.screens.dialogs.person import PersonDialog

            self.app.push_screen(PersonDialog(person))

    def action_feedback(self) -> None:
        if person := self.with_person():
            from mentortui.screens.dialogs.feedback import FeedbackDialog

            self.app.push_screen(FeedbackDialog(person), self._feedback_given)

    def _feedback_given(self, text: str | None) -> None:
        if text:
            self.copy_text(text, "Kept as feedback given")

    def action_pass_on(self) -> None:
        if not (person := self.with_person()):
            return
        if not self.journal.advice.list():
            self.tell("No advice is noted yet. a notes what somebody told you.", "hint")
            return
        from mentortui.screens.dialogs.pass_on import PassOnDialog

        self.app.push_screen(PassOnDialog(person, [row.person for row in self._rows]), self._went_on)

    def _went_on(self, advice: Advice | None) -> None:
        """The row of whom it went to stays chosen."""
        if advice:
            self.found.move_to(advice.passed_to)
