"""Screen 8, Give back: whom do I help, and how well? (METHOD H)"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from mentortui import keys
from mentortui.domain.people import Direction
from mentortui.domain.pipeline import Stage
from mentortui.domain.probing import at, count
from mentortui.domain.stories import at_hand
from mentortui.presentation.giveback_lines import Hand, between_rows, hand_count, hand_lines, mentee_card, mentee_count, mentee_rows
from mentortui.presentation.line import Line, Row, of
from mentortui.presentation.passed_lines import chains
from mentortui.screens.giveback_verbs import GiveBackVerbs
from mentortui.widgets.lines import Lines
from mentortui.widgets.row_list import RowList
from mentortui.widgets.source import ListSource
from mentortui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult
    from textual.widget import Widget

    from mentortui.domain.giving import Story
    from mentortui.domain.listings import MenteeRow, PassedOn
    from mentortui.domain.value import Value

_TITLE = 3
"""Rows of a lower title: air, words, rule."""
_LEAST_BETWEEN, _LEAST_HAND = 2, 3
"""Rows a lower pane has at least; with less room it is left out."""


class GiveBackScreen(GiveBackVerbs):
    """People I mentor; below, tasks and what I gave the chosen one, and what is at hand for a talk."""

    number = 8
    scope = "giveback"
    heading = "People you mentor"
    body_air = False
    _asked: tuple[str, str] | None = None
    """Of whom which task the cursor is to go to; asked for before there are lists where the screen was never seen."""
    DEFAULT_CSS = """
    GiveBackScreen #between-title, GiveBackScreen #hand-title { margin-top: 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings("giveback")]

    def compose_body(self) -> ComposeResult:
        """The list, tasks and what was given, what is at hand."""
        self.rows: list[MenteeRow] = []
        self._passed: list[PassedOn] = []
        self._stories: list[Story] = []
        self._given: list[Value] = []
        self._filter = ""
        self._turn = 0
        self._room = {"between": 0, "hand": 0}
        yield RowList(more=True, id="mentees")
        yield TitleBar("Given", pane="between", id="between-title")
        yield RowList(more=True, id="between")
        yield TitleBar("At hand", pane="hand", id="hand-title")
        yield Lines(self._hand_lines, id="hand")

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
        """Read whom I mentor, what went on, what is at hand."""
        self.rows = self.journal.giving.mentees()
        self._passed = self.journal.advice.passed_on()
        self._stories = self.journal.giving.stories()
        self._show()

    def footer_scope(self) -> str:
        """Without anybody, what begins it."""
        return self.scope if self.rows else "giveback-none"

    def footer_words(self) -> Mapping[str, str]:
        """What n is for."""
        short = {"giveback.stretch": "task"} if self.page.narrow else {}
        return short if self.rows else {"giveback.new": "add a person"}

    def _shown(self) -> list[MenteeRow]:
        words = self._filter.casefold().split()
        return [row for row in self.rows if all(word in f"{row.person.name} {row.works_on}".casefold() for word in words)]

    def _show(self) -> None:
        shown, now, zone = self._shown(), self.journal.now(), self.journal.zone

        def rows(width: int) -> Sequence[Row]:
            if self._filter and not shown:
                return [Row(of("")), Row(of(f"  Nobody you mentor matches “{self._filter}”.", "muted"))]
            return mentee_rows(shown, now, zone, width)

        self.found.load(ListSource(rows))
        counted = f"{len(shown)} of {len(self.rows)}" if self._filter else mentee_count(self.rows, self.page.main < 56)
        self.set_title("People you mentor", "", counted)
        self.refresh_footer()
        self.about()

    def about(self) -> None:
        """Everything that is about the chosen one."""
        person_id, now, zone = self.chosen_person(), self.journal.now(), self.journal.zone
        row = next((row for row in self.rows if row.person.id == person_id), None)
        self._given = [value for value in self.journal.value.of(person_id) if value.direction == "given"] if row else []
        self.tasks = [one.stretch for one in self.journal.giving.stretches(person_id)] if row else []
        title = self.query_one("#between-title", TitleBar)
        title.heading = f"{'Tasks, and given' if self.tasks else 'Given'} to {row.person.called}" if row else "Given"
        title.right = f"{len(self._given)} given" if self._given else ""
        tasks, given = self.tasks, self._given
        self.query_one("#between", RowList).load(ListSource(lambda width: between_rows(tasks, given, now, zone, width)))
        self._take_in_hand(row)
        self.show_person(person_id)
        self._share()

    def _take_in_hand(self, row: MenteeRow | None) -> None:
        """The story that fits what they work on, a question, and the chains, those to them first; r shows others."""
        about = [row.works_on, *(task.text for task in self.tasks)] if row else []
        stories = at_hand(self._stories, about)
        mine = chains(self._passed, row.person.id if row else "")
        story = stories[self._turn % len(stories)] if stories else None
        self.hand = Hand(story, at("challenge" if self._turn < 1 else "", self._turn), tuple(mine), len(stories), count())
        self.query_one("#hand-title", TitleBar).right = hand_count(self.hand, self.page.main < 66)
        self.query_one("#hand", Lines).show_with(self._hand_lines)

    def show_person(self, person_id: str) -> None:
        """The mentee, with what we agreed."""
        if not person_id:
            super().show_person("")
            return
        card, now, zone = self.journal.people.card(person_id), self.journal.now(), self.journal.zone
        self.show_card(lambda size: mentee_card(card, now, zone, size))

    def _hand_lines(self, width: int) -> list[Line]:
        return hand_lines(self.hand, width, max(1, self._room["hand"])) if self.rows else []

    # Room

    def place(self) -> None:
        """Share the body."""
        super().place()
        self._share()

    def _share(self) -> None:
        """The list as tall as it is; below it tasks and what was given, and what is at hand, as far as there is room."""
        if not self.query("#hand") or not hasattr(self, "hand"):
            return
        people = len(self.rows) + 1 if self.rows else self.page.body
        between = max(_LEAST_BETWEEN, len(self.tasks) + len(self._given))
        hand = 2 + max(1, len(self.hand.passed))
        left = self.page.body - people
        room = {"between": 0, "hand": 0}
        if self.rows and left >= 2 * _TITLE + _LEAST_BETWEEN + _LEAST_HAND:
            left -= 2 * _TITLE
            room["hand"] = min(hand, max(_LEAST_HAND, left // 3), left - _LEAST_BETWEEN)
            room["between"] = min(between, left - room["hand"])
        elif self.rows and left >= _TITLE + _LEAST_BETWEEN:
            room["between"] = min(between, left - _TITLE)
        if room != self._room:
            self._room = room
            self.query_one("#hand", Lines).show_with(self._hand_lines)
        for name, rows in room.items():
            pane = self.query_one(f"#{name}")
            pane.display = self.query_one(f"#{name}-title").display = rows > 0
            pane.styles.height = max(1, rows)
        used = sum(rows + _TITLE for rows in room.values() if rows)
        self.found.styles.height = max(4, min(people, self.page.body - used)) if used else "1fr"

    # The chosen one

    def chosen_person(self) -> str:
        """The one under the cursor; the first one before anything was drawn."""
        return self.found.cursor_id or (self._shown()[0].person.id if self._shown() else "")

    def row_reached(self, row_id: str) -> None:
        """Show the person, unless the cursor is among the tasks."""
        if self._asked:
            self._reach()
        elif row_id == self.found.cursor_id:
            self.about()

    def _focus_moved(self, focused: Widget | None) -> None:
        """Who goes on to the tasks while the card is still about to follow goes to those of the one chosen now."""
        if self._card_timer is not None and focused is self.between:
            self._card_timer.stop()
            self._card_follows()
        super()._focus_moved(focused)

    def ask_for(self, person_id: str, task_id: str) -> None:
        """Bring the cursor to a task, as soon as both lists are drawn; where there is no room for tasks, it is opened."""
        self._asked = (person_id, task_id)
        self.call_after_refresh(self._reach)

    def _reach(self) -> None:
        if not self._asked or not self.query("#mentees") or not self.found.size.width:
            return  # a list tells its first row when it is drawn
        person_id, task_id = self._asked
        if self._filter:
            self.title_bar.close_filter(keep=False)
            self.filter_changed("")
        if not self.found.move_to(person_id):
            self._asked = None
            return
        self.about()
        if self.between.display and not self.between.size.width:
            return
        self._asked = None
        if not self.between.display:
            self._open_task(task_id)
        elif self.between.move_to(f"stretch:{task_id}"):
            self.between.focus()

    def filter_changed(self, text: str) -> None:
        """Show who fits."""
        self._filter = text
        self._show()

    def action_another(self) -> None:
        self._turn += 1
        self._take_in_hand(next((row for row in self.rows if row.person.id == self.chosen_person()), None))

    def action_new(self) -> None:
        from mentortui.screens.dialogs.person import PersonDialog

        self.app.push_screen(PersonDialog(stage=Stage.MENTORING, direction=Direction.MENTEE))
