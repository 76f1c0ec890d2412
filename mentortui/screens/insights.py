"""Screen 9, Insights: what works for me? Five plots, each with the rows behind it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType
from textual.containers import Grid

from mentortui import keys
from mentortui.domain.errors import UsageError
from mentortui.domain.pipeline import INFO
from mentortui.presentation import insight_lines
from mentortui.presentation.insight_lines import Plot
from mentortui.presentation.line import BLANK, Line, plain
from mentortui.presentation.title import rule_line, title_line
from mentortui.screens.person_verbs import PersonScreenVerbs
from mentortui.widgets.lines import Lines

if TYPE_CHECKING:
    from textual.app import ComposeResult

PERIODS = (6, 12, 24)
"""Months that the plots over time look back."""
WIDE = 100
TALL = 32


class PlotPane(Lines, can_focus=True):
    """One plot with its own title and rule, which is heavy while it has the keys."""

    DEFAULT_CSS = """
    PlotPane { height: 1fr; width: 1fr; }
    """

    def show_plot(self, plot: Plot, *, as_table: bool, badge: Line) -> None:
        """Draw this plot."""

        def build(width: int) -> list[Line]:
            right: Line = (((plot.right, "muted"),) if plot.right else BLANK) + badge
            head = [title_line(plot.title, "", right, width, focused=self.has_focus), rule_line(width, self.has_focus)]
            return [*head, *plot.lines(width - 1, as_table=as_table)]

        self._redraw = lambda: self.show_with(build)
        self.show_with(build)

    def on_focus(self) -> None:
        """The rule becomes heavy."""
        self._redraw()

    def on_blur(self) -> None:
        """The rule becomes thin."""
        self._redraw()

    _redraw = staticmethod(lambda: None)


class InsightsScreen(PersonScreenVerbs):
    """All plots where there is room, else one at a time."""

    number = 9
    scope = "insights"
    heading = "Insights"
    card = False
    body_air = False
    DEFAULT_CSS = """
    InsightsScreen #title { display: none; }
    InsightsScreen #plots { grid-size: 2 3; grid-gutter: 1 4; grid-rows: 1fr 1fr 6; height: 1fr; }
    InsightsScreen #plots.-single { grid-size: 1 1; grid-gutter: 0; grid-rows: 1fr; }
    InsightsScreen #plot-funnel { column-span: 2; }
    InsightsScreen .-single #plot-funnel { column-span: 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings("insights")]
    ORDER = ("replies", "value", "lag", "rhythm", "funnel")

    def compose_body(self) -> ComposeResult:
        """Five panes."""
        self._plots: dict[str, Plot] = {}
        self._at = "replies"
        self._table = False
        self._period = 1
        with Grid(id="plots"):
            for key in self.ORDER:
                yield PlotPane(id=f"plot-{key}")

    def on_mount(self) -> None:
        """The first plot has the keys."""
        super().on_mount()
        self.pane(self._at).focus()

    def pane(self, key: str) -> PlotPane:
        """The pane of a plot."""
        return self.query_one(f"#plot-{key}", PlotPane)

    def reload(self) -> None:
        """Read the numbers."""
        insights, months = self.journal.insights, PERIODS[self._period]
        lag = insights.lag()
        pairs = [(days, person) for days, person, _ in (*lag.told, *lag.waiting)]
        names = {person: self.journal.people.get(person).name for person in {person for _, person in pairs}}
        found = (
            insight_lines.replies([(bar.label, bar.part, bar.whole, bar.people) for bar in insights.replies()]),
            insight_lines.give_take([(m.month, m.given, m.received, m.people) for m in insights.give_take(months)]),
            insight_lines.lag([(d, p) for d, p, _ in lag.told], [(d, p) for d, p, _ in lag.waiting], names),
            insight_lines.rhythm(insights.rhythm(round(months * 4.35)), self.journal.today_on()),
            insight_lines.funnel([(INFO[stage].short, people) for stage, people in insights.funnel() if INFO[stage].position]),
        )
        self._plots = {plot.key: plot for plot in found}
        self._show()

    def _show(self) -> None:
        badge: Line = (("  DEMO", "soon.bold"),) if self.host.demo and not self._badge_in_bar() else BLANK
        for number, key in enumerate(self.ORDER):
            if key in self._plots:
                here = badge if number == 1 or self._single else BLANK
                self.pane(key).show_plot(self._plots[key], as_table=self._table, badge=here)

    def _badge_in_bar(self) -> bool:
        from mentortui.presentation.nav import demo_in_nav

        return demo_in_nav(self.app.size.width)

    @property
    def _single(self) -> bool:
        return self.page.width < WIDE or self.page.height < TALL

    def place(self) -> None:
        """Five panes, or the one with the keys."""
        super().place()
        if not self.query("#plots"):
            return
        self.query_one("#plots").set_class(self._single, "-single")
        for key in self.ORDER:
            self.pane(key).display = not self._single or key == self._at
        self._show()

    def footer_words(self) -> Mapping[str, str]:
        """What `v` leads to."""
        return {"insights.view": "plot" if self._table else "table"}

    def action_next_part(self) -> None:
        """The keys go to the next plot."""
        focused = self.focused.id or "" if self.focused else ""
        here = focused.removeprefix("plot-")
        self._at = self.ORDER[(self.ORDER.index(here) + 1) % 5] if here in self.ORDER else self._at
        if self._single:
            for key in self.ORDER:
                self.pane(key).display = key == self._at
        self.pane(self._at).focus()

    def _chosen(self) -> Plot | None:
        focused = (self.focused.id or "").removeprefix("plot-") if self.focused else self._at
        return self._plots.get(focused) or self._plots.get(self._at)

    def action_view(self) -> None:
        self._table = not self._table
        self._show()
        self.refresh_footer()

    def action_period_back(self) -> None:
        self._look_back(1)

    def action_period_on(self) -> None:
        self._look_back(-1)

    def _look_back(self, by: int) -> None:
        self._period = max(0, min(len(PERIODS) - 1, self._period + by))
        self.tell(f"The last {PERIODS[self._period]} months", "hint")
        self.reload()

    def action_open(self) -> None:
        """The people behind the plot."""
        plot = self._chosen()
        if plot is None or not plot.people:
            self.tell("There are no single rows behind this one; v shows its table.", "hint")
            return
        from mentortui.screens.dialogs.choose import ChooseDialog

        names = [(person, self.journal.people.get(person).name) for person in plot.people]
        self.app.push_screen(ChooseDialog(plot.title, names), lambda person: self.open_person(person or ""))

    def _text(self, plot: Plot) -> str:
        return "\n".join(plain(line).strip() for line in plot.lines(100, as_table=True))

    def action_copy(self) -> None:
        if plot := self._chosen():
            self.copy_text(f"{plot.title}\n{self._text(plot)}\n")

    def action_save(self) -> None:
        if plot := self._chosen():
            text = f"{plot.title}\n{self._text(plot)}\n"
            self.write(lambda: _save(plot.key, text), lambda path: self.tell((("Written to ", "text"), (str(path), "strong"))))


def _save(name: str, text: str) -> Path:
    from mentortui.system import files

    for number in range(1, 100):
        path = Path.cwd() / (f"{name}.txt" if number == 1 else f"{name}-{number}.txt")
        if not path.exists():
            try:
                files.write_atomically(path, text.encode(), overwrite=False)
            except OSError as error:
                raise UsageError(str(error)) from None
            return path
    raise UsageError("There are a hundred such files here already. Move some away.")
