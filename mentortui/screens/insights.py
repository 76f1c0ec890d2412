"""Screen 9, Insights: what works for me? Six plots, each with the rows behind it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType
from textual.containers import Grid

from mentortui import keys
from mentortui.domain.errors import MentorError
from mentortui.domain.pipeline import INFO
from mentortui.presentation import insight_lines
from mentortui.presentation.copied import written_line
from mentortui.presentation.insight_lines import Plot
from mentortui.presentation.line import BLANK, Line, plain
from mentortui.presentation.title import rule_line, title_line
from mentortui.screens.person_verbs import PersonScreenVerbs
from mentortui.widgets.lines import Lines

if TYPE_CHECKING:

    from textual.app import ComposeResult

PERIODS = (6, 12, 24)
"""Months that the plots over time look back."""
WEEKS_A_MONTH = 52 / 12
MOST_PEOPLE = 200
"""As many people as one looks through behind a plot."""
WIDE = 100
TALL = 36


class PlotPane(Lines, can_focus=True):
    """One plot with its own title and rule, which is heavy while it has the keys."""

    DEFAULT_CSS = """
    PlotPane { height: 1fr; width: 1fr; }
    """

    def show_plot(self, plot: Plot, *, as_table: bool, badge: Line, sub: str) -> None:
        """Draw this plot in the rows there are."""

        def build(width: int) -> list[Line]:
            right: Line = (((plot.right, "muted"),) if plot.right else BLANK) + badge
            head = [title_line(plot.title, sub, right, width, focused=self._lit), rule_line(width, self._lit)]
            return [*head, *plot.lines(width - 1, max(4, self.size.height - 2), as_table=as_table)]

        self._redraw = lambda: self.show_with(build)
        self.show_with(build)

    def on_resize(self) -> None:
        """Draw for the rows there are now."""
        self._redraw()

    def on_focus(self) -> None:
        """The rule becomes heavy."""
        self._lit = True
        self._redraw()

    def on_blur(self) -> None:
        """The rule becomes thin."""
        self._lit = False
        self._redraw()

    _redraw = staticmethod(lambda: None)
    _lit = False
    """Whether it has the keys; `has_focus` itself changes only after the handlers here have run."""


class InsightsScreen(PersonScreenVerbs):
    """All plots where there is room, else one at a time."""

    number = 9
    scope = "insights"
    heading = "Insights"
    card = False
    body_air = False
    DEFAULT_CSS = """
    InsightsScreen #title { display: none; }
    InsightsScreen #plots { grid-size: 2 4; grid-gutter: 1 4; grid-rows: 7 3fr 4fr 6; height: 1fr; }
    InsightsScreen #plots.-table { grid-rows: 7 3fr 3fr 10; }
    InsightsScreen #plots.-single { grid-size: 1 1; grid-gutter: 0; grid-rows: 1fr; }
    InsightsScreen #plot-value { row-span: 2; }
    InsightsScreen #plot-funnel { column-span: 2; }
    InsightsScreen .-single #plot-value { row-span: 1; }
    InsightsScreen .-single #plot-funnel { column-span: 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings("insights")]
    ORDER = ("replies", "value", "sources", "lag", "rhythm", "funnel")

    def compose_body(self) -> ComposeResult:
        """Six panes."""
        self._plots: dict[str, Plot] = {}
        self._at = "replies"
        self._table = False
        self._period = 1
        with Grid(id="plots"):
            for key in self.ORDER:
                yield PlotPane(id=f"plot-{key}")

    def begin(self) -> None:
        """The first plot has the keys."""
        self.pane(self._at).focus()

    def pane(self, key: str) -> PlotPane:
        """The pane of a plot."""
        return self.query_one(f"#plot-{key}", PlotPane)

    def reload(self) -> None:
        """Read the numbers."""
        insights, months = self.journal.insights, PERIODS[self._period]
        lag, weeks = insights.lag(), round(months * WEEKS_A_MONTH)
        names = self.journal.people.names(dict.fromkeys(person for _, person, _ in (*lag.told, *lag.waiting)))
        found = (
            insight_lines.replies([(bar.label, bar.part, bar.whole, bar.people) for bar in insights.replies()]),
            insight_lines.give_take([(m.month, m.given, m.received, m.people) for m in insights.give_take(months)]),
            insight_lines.lag([(d, p) for d, p, _ in lag.told if p in names], [(d, p) for d, p, _ in lag.waiting if p in names], names),
            insight_lines.rhythm(insights.rhythm(weeks), self.journal.today_on(), weeks),
            insight_lines.funnel([(INFO[stage].short, people) for stage, people in insights.funnel() if INFO[stage].position],
                                 self.journal.between.returns()),
            insight_lines.sources([(bar.label, bar.part, bar.whole, bar.people) for bar in insights.sources()]),
        )
        self._plots = {plot.key: plot for plot in found}
        self._show()

    def _show(self) -> None:
        badge: Line = (("  DEMO", "soon.bold"),) if self.host.demo and not self._badge_in_bar() else BLANK
        for number, key in enumerate(self.ORDER):
            if key in self._plots:
                here = badge if number == 1 or self._single else BLANK
                sub = f"{number + 1} of {len(self.ORDER)}" if self._single else ""
                self.pane(key).show_plot(self._plots[key], as_table=self._table, badge=here, sub=sub)

    def _badge_in_bar(self) -> bool:
        from mentortui.presentation.nav import demo_in_nav

        return demo_in_nav(self.app.size.width)

    @property
    def _single(self) -> bool:
        return self.page.width < WIDE or self.page.height < TALL

    def place(self) -> None:
        """Six panes, or the one with the keys."""
        super().place()
        if not self.query("#plots"):
            return
        self.query_one("#plots").set_class(self._single, "-single")
        for key in self.ORDER:
            self.pane(key).display = not self._single or key == self._at
        self._show()

    def footer_words(self) -> Mapping[str, str]:
        """What `v` leads to."""
        return {"insights.view": "plot" if self._table else "table", **({"insights.next_part": "next"} if self.page.narrow else {})}

    def action_next_part(self) -> None:
        """The keys go to the next plot."""
        focused = self.focused.id or "" if self.focused else ""
        here = focused.removeprefix("plot-")
        self._at = self.ORDER[(self.ORDER.index(here) + 1) % len(self.ORDER)] if here in self.ORDER else self._at
        if self._single:
            for key in self.ORDER:
                self.pane(key).display = key == self._at
        self.pane(self._at).focus()

    def _chosen(self) -> Plot | None:
        focused = (self.focused.id or "").removeprefix("plot-") if self.focused else self._at
        return self._plots.get(focused) or self._plots.get(self._at)

    def action_view(self) -> None:
        self._table = not self._table
        self.query_one("#plots").set_class(self._table, "-table")
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

        names = list(self.journal.people.names(plot.people[:MOST_PEOPLE]).items())
        left = len(plot.people) - MOST_PEOPLE
        self.app.push_screen(ChooseDialog(f"{plot.title}, the first {MOST_PEOPLE}" if left > 0 else plot.title, names),
                             lambda person: self.open_person(person or ""))

    def _text(self, plot: Plot) -> str:
        return "\n".join(plain(line).strip() for line in plot.lines(100, as_table=True))

    def action_copy(self) -> None:
        if plot := self._chosen():
            self.copy_text(f"{plot.title}\n{self._text(plot)}\n")

    def action_save(self) -> None:
        if plot := self._chosen():
            text = f"{plot.title}\n{self._text(plot)}\n"
            self.write(lambda: _save(plot.key, text), lambda done: self.tell(written_line(*done)))


def _save(name: str, text: str) -> tuple[str, bool]:
    """A file in the current folder, under a name that is free; its path, and whether it is new."""
    from mentortui.system import files, paths

    try:
        path, new = files.write_beside(f"insights-{name}", ".txt", text.encode())
        return paths.shown(path), new
    except OSError as error:
        raise MentorError(str(error)) from None
