"""What the pipeline shows: six columns with the person below them, the list, and the address book behind both."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from textual.containers import Vertical

from mentortui.domain.people import Person
from mentortui.domain.pipeline import ON_THE_WAY
from mentortui.domain.text import fold
from mentortui.presentation.board import HEAD_ROWS, counts_words, ordered, rest_line, shown_columns, view_line
from mentortui.presentation.layout import Layout, layout
from mentortui.presentation.line import BLANK, Line
from mentortui.presentation.pipeline_list import book_head, book_row, head_line, person_row
from mentortui.presentation.pipeline_words import column_empty, nobody_here, nobody_rows
from mentortui.presentation.standing import Standing, standings
from mentortui.screens.pipeline_moves import PipelineMoves
from mentortui.widgets.board import PagedSource, PeopleList, RecordSource
from mentortui.widgets.card import Card
from mentortui.widgets.lines import Lines
from mentortui.widgets.row_list import RowList
from mentortui.widgets.source import ListSource
from mentortui.widgets.stages import StageBoard

if TYPE_CHECKING:
    from textual.app import ComposeResult

FOUND = 200
"""As many hits of the address book as are shown."""


class PipelineViews(PipelineMoves):
    """Reads who is there and puts them where they stand."""

    view: str = "board"
    """board, list or book."""

    def compose_body(self) -> ComposeResult:
        """Six columns with the person below them, and the rows of list and address book."""
        self.found: list[Standing] = []
        self.known: dict[str, Standing] = {}
        self.picked = set()
        self._back_to, self._filter, self._follow = "board", "", ""
        self._begun = self._peopled = False
        with Vertical(id="board"):
            yield StageBoard(id="columns")
            yield Lines(id="rest")
            yield Card(id="strip")
            yield Lines(id="low")
        with Vertical(id="rows"):
            yield Lines(id="heads")
            yield PeopleList(id="people")

    # What is there

    def reload(self) -> None:
        """Read everybody in the pipeline, and stay on the same person."""
        people = self.journal.people
        nudges, signs = self.journal.today.items(), people.last_signs()
        self.found = standings(people.in_pipeline(), nudges, signs, self.journal.now(), self.journal.zone)
        self.known = {one.id: one for one in self.found}
        for rows in self.query(RowList):
            rows.chosen = self.picked
        keep = self._follow or self.chosen_person()
        if not self._peopled and self.found:
            on_the_way = [one for one in self.found if one.person.stage in ON_THE_WAY]
            # Nobody was here when the page opened, or it opens now: the cursor begins in a column that has somebody.
            if not self._follow:
                keep = min(on_the_way or self.found, key=lambda one: (one.rank, one.person.name_key)).id
            stage = self.known[keep].person.stage if keep in self.known else None
            at = ON_THE_WAY.index(stage) if stage in ON_THE_WAY else 0
            self.board.enter(at)
            self.board.first = at - shown_columns(self.page.main) // 2
        self._peopled = bool(self.found)
        self._show(keep)
        self._follow = ""
        if not self._begun:
            self._begun = True
            self.focus_list()

    @property
    def board(self) -> StageBoard:
        """The columns."""
        return self.query_one("#columns", StageBoard)

    @property
    def rows(self) -> PeopleList:
        """The rows of list and address book."""
        return self.query_one("#people", PeopleList)

    @property
    def current(self) -> PeopleList:
        """The list the verbs are about."""
        return self.board if self._shape == "board" else self.rows

    @property
    def _shape(self) -> str:
        """What is drawn: the board gives way to a sentence where a filter leaves nobody."""
        return "board" if self.view == "board" and (self._matching() or not self._filter) else "rows"

    def _matching(self) -> list[Standing]:
        words = fold(self._filter).split()
        return [one for one in self.found if one.fits(words)] if words else self.found

    def _show(self, keep: str) -> None:
        shape = self._shape
        self.set_class(self.view == "board", "-board")
        self.set_class(shape == "board", "-cards")
        self.set_class(shape != "board", "-rows")
        self.place()
        if shape == "board":
            self._fill_board(self._matching(), keep)
        elif self.view == "book":
            self._fill_book(keep)
        else:
            self._fill_list(self._matching(), keep)
        self._retitle()
        self._share()
        self.row_reached("")

    def _fill_board(self, found: Sequence[Standing], keep: str) -> None:
        board, stage = self.board, self.known[keep].person.stage if keep in self.known else None
        if self._filter and all(one.id != keep for one in found):  # the cursor goes to whom the filter finds
            stage = next((one for one in ON_THE_WAY if any(row.person.stage is one for row in found)), None)
        for index, one in enumerate(ON_THE_WAY):
            if index == 0 and not self.found:
                board.say(index, column_empty)
            else:
                board.fill(index, ordered(found, one))
        if stage in ON_THE_WAY:
            self._enter(ON_THE_WAY.index(stage))
            board.want(keep)
        counts = Counter(one.person.stage for one in found)
        self.query_one("#rest", Lines).show_with(lambda width: [rest_line({stage: n for stage, n in counts.items() if stage}, width)])

    def _fill_list(self, found: Sequence[Standing], keep: str) -> None:
        today, text = self.journal.today_on(), self._filter
        everybody = sorted(found, key=lambda one: (one.person.name_key, one.id))
        if everybody:
            self.rows.load(RecordSource(everybody, lambda one, width: person_row(one, today, width)))
        else:
            hits = self._in_book(text) if text else 0
            self.rows.load(ListSource(lambda width: nobody_here(text, hits, FOUND, width) if text else nobody_rows(width)))
        self.rows.want(keep)
        self.query_one("#heads", Lines).show_with(lambda width: [head_line(width)] if everybody else [BLANK])

    def _in_book(self, text: str) -> int:
        """How many people outside the pipeline fit the filter, whom I mentor among them."""
        return sum(person.id not in self.known for person in self.journal.people.search(text, FOUND))

    def _fill_book(self, keep: str) -> None:
        text, people = self._filter.strip(), self.journal.people
        self._all = people.count()
        self._hits: list[Person] | None = people.search(text, FOUND) if text else None
        if self._hits is None and self._all:
            source = PagedSource[Person](self._all, people.page, book_row)
            old = self.rows.source
            self.rows.load(source.after(old) if isinstance(old, PagedSource) else source)
        else:
            hits = self._hits or []
            self.rows.load(ListSource(
                lambda width: [book_row(one, width) for one in hits] or (nobody_here(text, 0, FOUND, width) if text else nobody_rows(width))
            ))
        self.rows.want(keep)
        self.query_one("#heads", Lines).show_with(lambda width: [book_head(width)])

    # Where things stand

    @property
    def page(self) -> Layout:
        """The board has the whole width, the lists leave room for the card."""
        size = self.app.size
        return layout(size.width, size.height, card=self.view == "list" or self.view == "book")

    def place(self) -> None:
        """Measure, and share the body out."""
        super().place()
        self._share()

    def _share(self) -> None:
        """As many columns as there is room for; below them who is at rest, and the person."""
        if not self.query("#low"):
            return
        page, zoomed = self.page, self.has_class("-zoomed")
        self.board.share(shown_columns(page.main))
        resting = any(one.person.stage not in ON_THE_WAY for one in self.found)
        self.query_one("#rest").display = resting and page.body >= 22
        self.query_one("#strip").display = page.tall and not zoomed
        self.query_one("#low").display = not page.tall and not zoomed and not page.narrow and page.body >= HEAD_ROWS + 9

    def _retitle(self) -> None:
        matching, count = self._matching(), shown_columns(self.page.main)
        words = counts_words(self.found) if self.view == "board" else f"{len(self.found):,} people · by name"
        if self.page.narrow:
            words = words.partition(" · ")[0]
        sub: str | Line = "list"
        if self.view == "board":
            first = self.board.first
            sub = view_line(first, len(ON_THE_WAY) - first - count)
        if self._filter:
            words = f"{len(matching):,} of {len(self.found):,}"
        if self.view == "book":
            sub, words = "", f"{self._all:,} people"
            if self._hits is not None:
                words = f"{len(self._hits)}{'+' if len(self._hits) >= FOUND else ''} of {self._all:,}"
        if self.picked:
            words = f"{len(self.picked)} chosen"
        self.set_title("Address book" if self.view == "book" else "Pipeline", sub, words)

    def footer_scope(self) -> str:
        """Without anybody, what begins it."""
        return "pipeline-none" if not self.found and self.view != "book" else self.scope

    def footer_words(self) -> Mapping[str, str]:
        """`v` leads to the other view."""
        return {"pipeline.view": "list" if self.view == "board" else "board"}

    def _enter(self, index: int) -> None:
        """Go to a column, turning the page if it lies outside."""
        if self.board.enter(index):
            self._retitle()
        if self.focused is None or isinstance(self.focused, RowList):
            self.board.focus()
