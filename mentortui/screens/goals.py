"""Screen 2, Goals: what do I need, and who serves it?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType
from textual.containers import Vertical

from mentortui import keys
from mentortui.domain.cadence import local_day
from mentortui.domain.goals import Goal, Reflection
from mentortui.domain.helped import to_thank
from mentortui.domain.listings import CoverageRow
from mentortui.domain.people import Person
from mentortui.domain.pipeline import INFO, Stage
from mentortui.domain.text import fold
from mentortui.presentation.goal_lines import (
    GoalView,
    before_after,
    count_words,
    coverage_head,
    goal_card,
    goal_rows,
    legend_line,
    need_card,
    needs_rows,
)
from mentortui.presentation.line import BLANK
from mentortui.screens.goal_closing import GoalClosing
from mentortui.widgets.lines import Lines
from mentortui.widgets.row_list import RowList
from mentortui.widgets.source import ListSource
from mentortui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult

COVERAGE = 12
"""Rows of the table with the air above it, its title, heads and legend."""
LEAST_GOALS = 9
"""Rows the goals keep beside the table; with less room the table lies behind `tab`."""


class GoalsScreen(GoalClosing):
    """Goals by horizon, the coverage table, and the goal itself on the card."""

    number = 2
    scope = "goals"
    heading = "Goals"
    AUTO_FOCUS = "#goals"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings("goals")]
    DEFAULT_CSS = """
    GoalsScreen #coverage { height: 12; padding-top: 1; }
    GoalsScreen #heads { height: 1; }
    GoalsScreen #needs { height: 6; }
    GoalsScreen #legend { height: 2; }
    GoalsScreen.-one-part #coverage { display: none; padding-top: 0; }
    GoalsScreen.-one-part.-in-coverage #coverage { display: block; }
    GoalsScreen.-one-part.-in-coverage #goals { display: none; }
    """

    def compose_body(self) -> ComposeResult:
        """The goals, and below them or behind them the table."""
        self.views: list[GoalView] = []
        self.covered: list[CoverageRow] = []
        self.answers: list[Reflection] = []
        self.helped = {}
        self.people: dict[str, Person] = {}
        self._next_on: date | None = None
        self.stay = set()
        self._filter = ""
        yield RowList(id="goals")
        with Vertical(id="coverage"):
            yield TitleBar("Coverage", right="which need is served by whom", pane="needs", id="coverage-title")
            yield Lines(lambda width: [coverage_head(width)], id="heads")
            yield RowList(quiet=True, id="needs")
            yield Lines(lambda width: [BLANK, legend_line()], id="legend")

    @property
    def goals(self) -> RowList:
        """The goals."""
        return self.query_one("#goals", RowList)

    @property
    def needs(self) -> RowList:
        """The rows of the table."""
        return self.query_one("#needs", RowList)

    @property
    def in_coverage(self) -> bool:
        """Whether the keys go to the table."""
        return self.focused is self.needs

    def reload(self) -> None:
        """Read goals, who serves them, and what was answered."""
        goals = self.journal.goals
        self.helped.clear()
        self.people = {person.id: person for person in self.journal.people.in_pipeline()}
        self.covered = goals.coverage()
        self.views = [GoalView(self._here(goal), self._helpers(goal.needs)) for goal in goals.list(None)]
        self.answers = [replace(answer, said_at=self.journal.desk.local(answer.said_at)) for answer in goals.reflections()]
        days = self.journal.profile.get().reflection_days
        last = local_day(self.answers[0].said_at, self.journal.zone) if self.answers else None
        self._next_on = last + timedelta(days=days) if last and days else None
        self._show()

    def _here(self, goal: Goal) -> Goal:
        """Its moments in my zone: what was reached late at night was reached that day."""
        local = self.journal.desk.local
        return replace(goal, created_at=local(goal.created_at), status_at=local(goal.status_at) if goal.status_at else None)

    def _helpers(self, needs: tuple[str, ...]) -> tuple[Person, ...]:
        """Everybody who serves one of the needs, the closest first."""
        ids = dict.fromkeys(ident for row in self.covered if row.need in needs for ident, _ in row.people)
        found = [self.people[ident] for ident in ids if ident in self.people]
        return tuple(sorted(found, key=lambda person: (-INFO[person.stage or Stage.IDENTIFIED].position, person.name_key)))

    def on_screen_suspend(self) -> None:
        """Next time what was closed stands with the others."""
        self.stay.clear()
        self._stale = True

    def _shown(self) -> list[GoalView]:
        words = fold(self._filter).split()
        return [view for view in self.views if all(word in fold(view.goal.text) for word in words)]

    def _show(self) -> None:
        views, today, stay, text = self._shown(), self.journal.today_on(), frozenset(self.stay), self._filter
        self.goals.load(ListSource(lambda width: goal_rows(views, today, width, stay=stay, filtered=text)))
        called = {person.id: person.given for person in self.people.values() if person.given}
        self.needs.load(ListSource(lambda width: needs_rows(self.covered, width, called)))
        words = f"{len(views)} of {len(self.views)}" if text else count_words(self.views) if self.views else ""
        self.set_title("Goals", right=words)
        self._share()
        self.row_reached("")

    def place(self) -> None:
        """Measure, and share the body between goals and table."""
        super().place()
        self._share()

    def _share(self) -> None:
        """Both where there is room, the table behind `tab` where there is not; nothing to cover without a goal."""
        if not self.query("#coverage"):
            return
        room = self.page.body - (1 if self.page.tall else 0) - COVERAGE
        rows = len(goal_rows(self._shown(), self.journal.today_on(), self.page.main, stay=self.stay))
        both = room >= LEAST_GOALS and bool(self.views)
        self.set_class(not both, "-one-part")
        self.goals.styles.height = max(1, min(rows, room)) if both else "1fr"
        wide = self.page.main >= 60
        self.query_one("#coverage-title", TitleBar).right = "which need is served by whom" if wide else "who serves it"

    # The card

    def row_reached(self, row_id: str) -> None:
        """The goal, or the need, on the card."""
        today = self.journal.today_on()
        if self.in_coverage:
            row = next((row for row in self.covered if f"need:{row.need}" == self.needs.cursor_id), None)
            if row is not None:
                self.show_card(lambda size: need_card(row, self.views, self.people, size))
            return
        view = self.chosen_goal()
        if view is None:
            self.show_card(lambda size: [])
        else:
            said = before_after(view.goal, [one.goal for one in self.views])
            helped = () if view.open else to_thank(self.who_helped(view.goal.id))
            self.show_card(lambda size: goal_card(view, self.answers, self._next_on, today, size, said, helped))

    def chosen_goal(self) -> GoalView | None:
        row_id = self.goals.cursor_id
        return next((view for view in self.views if view.goal.id == row_id), None)

    def chosen_person(self) -> str:
        """The closest helper."""
        view = self.chosen_goal()
        return view.helpers[0].id if view and view.helpers else ""

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """The card shows what the keys are on."""
        if isinstance(event.widget, RowList):
            self.set_class(event.widget is self.needs, "-in-coverage")
            self.row_reached("")

    def footer_scope(self) -> str:
        """Without a goal, what begins one."""
        return self.scope if self.views else "goals-none"

    def footer_words(self) -> Mapping[str, str]:
        """`tab` leads back from the table."""
        return {"goals.coverage": "goals"} if self.in_coverage else {}

    # Verbs

    def action_next_part(self) -> None:
        if not self.views:
            return
        self.set_class(not self.in_coverage, "-in-coverage")
        other = self.goals if self.in_coverage else self.needs
        self.call_after_refresh(other.focus)

    def open_row(self, row_id: str) -> None:
        """The goal to read where there is no room for the card, else to change; a need opens who serves it first."""
        if self.page.narrow and not self.card_open:
            self.card_open = True
        elif self.in_coverage:
            row = next((row for row in self.covered if f"need:{row.need}" == row_id), None)
            if row and row.people:
                self.open_person(row.people[0][0])
            else:
                self.tell("Nobody serves it yet. 3 Persona shows who could.", "hint")
        else:
            self.action_edit()

    def action_open(self) -> None:
        self.open_row(self.needs.cursor_id if self.in_coverage else self.goals.cursor_id)

    def action_new(self) -> None:
        from mentortui.screens.dialogs.goal import GoalDialog

        self.app.push_screen(GoalDialog(), self._made)

    def _made(self, goal: Goal | None) -> None:
        if goal is not None:
            self.goals.move_to(goal.id)

    def action_edit(self) -> None:
        if (view := self.chosen_goal()) and not self.in_coverage:
            from mentortui.screens.dialogs.goal import GoalDialog

            self.app.push_screen(GoalDialog(view.goal))

    def action_prompts(self) -> None:
        from mentortui.screens.prompts import PromptsScreen

        self.app.push_screen(PromptsScreen())

    def action_delete(self) -> None:
        if (view := self.chosen_goal()) and not self.in_coverage:
            self.write(lambda: self.journal.goals.delete(view.goal.id), lambda goal: self.told("Deleted", goal.text))

    def filter_changed(self, text: str) -> None:
        """Show what fits."""
        self._filter = text
        self._show()

    def focus_list(self) -> None:
        """Back to the goals."""
        self.goals.focus()
