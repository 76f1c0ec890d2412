"""Screen 4, Pipeline: where does each relationship stand? Board, list, and the address book behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from mentortui import keys
from mentortui.domain.people import Person
from mentortui.presentation.board import strip_lines
from mentortui.screens.pipeline_views import PipelineViews
from mentortui.widgets.card import Card
from mentortui.widgets.lines import Lines
from mentortui.widgets.row_list import RowList

if TYPE_CHECKING:
    from textual.widget import Widget


class PipelineScreen(PipelineViews):
    """Board ⇄ list with `v`; `A` opens everybody there is."""

    number = 4
    scope = "pipeline"
    heading = "Pipeline"
    body_air = False
    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings("pipeline")]
    DEFAULT_CSS = """
    PipelineScreen #columns { height: 1fr; }
    PipelineScreen #rest { height: 1; }
    PipelineScreen #low { background: $surface; padding: 0 2; height: 4; }
    PipelineScreen #strip { height: 8; margin-top: 1; }
    PipelineScreen #heads { height: 1; }
    PipelineScreen.-board #card, PipelineScreen.-cards #rows { display: none; }
    PipelineScreen.-tall #board { padding-top: 1; }
    PipelineScreen.-rows #board { display: none; }
    """
    # The person

    def chosen_person(self) -> str:
        """Who is under the cursor."""
        return self.current.cursor_id

    def person_known(self, person_id: str) -> Person:
        """From the rows where they are there, else from the file."""
        return self.known[person_id].person if person_id in self.known else super().person_known(person_id)

    def follow(self, person_id: str) -> None:
        """Stay on this person after the next change."""
        self._follow = person_id

    def row_reached(self, row_id: str) -> None:
        """The person along the bottom, or on the card; a filter without result keeps them away."""
        person_id = self.chosen_person()
        if self._shape != "board":
            self.show_person(person_id)
            return
        if person_id not in self.known:
            for name in ("#strip", "#low"):
                self.query_one(name, Lines).show(())
            return
        card, now, zone = self.journal.people.card(person_id), self.journal.now(), self.journal.zone
        self.query_one("#strip", Card).show_with(lambda size: strip_lines(card, now, zone, size, 6))
        self.query_one("#low", Lines).show_with(lambda size: strip_lines(card, now, zone, size, 4))

    def open_row(self, row_id: str) -> None:
        """The person's page; where a filter leaves nobody, the address book with the same filter."""
        if row_id:
            self.open_person(row_id)
        elif self._filter and self.view != "book" and not self._matching():
            self.action_book()

    def action_open(self) -> None:
        self.open_row(self.chosen_person())

    # Views, columns, filter

    def _sideways(self, step: int) -> None:
        if self._shape == "board":
            first = self.board.first
            self.board.aside(step)
            if self.board.first != first:
                self._retitle()

    def action_left(self) -> None:
        self._sideways(-1)

    def action_right(self) -> None:
        self._sideways(1)

    def focus_next(self, selector: str | type[Widget] = "*") -> Widget | None:
        """Tab goes round the columns in sight."""
        return self.board if self._around(1) else super().focus_next(selector)

    def focus_previous(self, selector: str | type[Widget] = "*") -> Widget | None:
        """And shift+tab the other way."""
        return self.board if self._around(-1) else super().focus_previous(selector)

    def _around(self, step: int) -> bool:
        board = self.board
        if self.focused is not board or board.shown < 2:
            return False
        self._sideways(board.first + (board.at - board.first + step) % board.shown - board.at)
        return True

    def action_view(self) -> None:
        self._turn("list" if self.view == "board" else "board")

    def action_book(self) -> None:
        """Everybody there is, page by page."""
        if self.view != "book":
            self._back_to = self.view
            self._turn("book")

    def arrive(self) -> None:
        """Where one column is shown, the page never opens on an empty one while people stand in another."""
        if self.is_mounted and self._begun and self._shape == "board" and self.board.shown == 1 and not self.board.column.found:
            self._peopled = False
            self.attempt(self.reload)

    def come_home(self) -> None:
        """The number of the screen leads out of the address book as it leads out of a page."""
        if self.view == "book":
            self.title_bar.close_filter(keep=False)
            self._turn(self._back_to)

    def _turn(self, view: str) -> None:
        keep = self.chosen_person()
        self.view = view
        self._show(keep)
        self.refresh_footer()
        self.focus_list()

    def on_title_bar_done(self) -> None:
        """Enter in the filter that leaves nobody here opens the address book, as the line says."""
        if self._filter and self.view != "book" and not self._matching():
            self.action_book()

    def focus_list(self) -> None:
        """The keys go to the list that is shown."""
        self.current.focus()

    def selection_changed(self) -> None:
        """Ticks and their number."""
        for rows in self.query(RowList):
            rows.refresh()
        self._retitle()

    def filter_changed(self, text: str) -> None:
        """Show who fits."""
        keep = self.chosen_person()
        self._filter = text
        self._show(keep)

    def action_zoom(self) -> None:
        super().action_zoom()
        self._share()

    def action_back(self) -> None:
        """Filter and selection first; then from the address book to where one came from."""
        busy = self.title_bar.filtering or self.title_bar.filter_text or self.picked
        if self.view == "book" and not busy:
            self._turn(self._back_to)
            return
        super().action_back()
        self._retitle()
