"""Write a goal, or change one: a sentence, its horizon, what it needs, by when (METHOD A1–A3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentortui.domain.errors import MentorError
from mentortui.domain.goals import Goal, Guidance, Horizon, Need, vagueness
from mentortui.presentation.cells import cut, wrap
from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.line import Line
from mentortui.screens.dialogs.choice import Choice
from mentortui.screens.dialogs.form import REST, DatePart, Form, Part
from mentortui.screens.dialogs.several import Several
from mentortui.widgets.field import Field

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.timer import Timer

_HORIZONS = ((Horizon.SHORT.value, "s", "short term"), (Horizon.LONG.value, "l", "long term"), (Horizon.GAP.value, "g", "a gap"))
_NEEDS = (
    (Need.INDUSTRY.value, "i", "industry insight"), (Need.WORLD.value, "w", "the world"),
    (Need.FUNCTIONAL.value, "f", "functional expertise"), (Need.TALENT.value, "t", "talent and skill"),
    (Need.PROJECT.value, "p", "a project"), (Need.GROWTH.value, "g", "inner growth"),
)
_GUIDANCE = (
    (Guidance.TECHNICAL.value, "t", "technical advice"), (Guidance.CAREER.value, "c", "career strategy"),
    (Guidance.POLITICAL.value, "p", "political navigation"), (Guidance.EMOTIONAL.value, "e", "emotional support"),
)


class GoalPart(Part):
    """The sentence; below it, as soon as typing rests, what it leaves open (A1)."""

    def __init__(self, text: str) -> None:
        self.field = Field(text, "one specific sentence", id="goal-text")
        super().__init__("Goal", self.field)
        self._rest: Timer | None = None

    def on_mount(self) -> None:
        """An old goal is read at once."""
        self.read()

    def on_input_changed(self) -> None:
        """Read when typing rests: an unfinished word is nobody's business."""
        if self._rest is not None:
            self._rest.stop()
        self._rest = self.set_timer(REST, self.read)

    def read(self) -> None:
        """Say what is open, or take it away."""
        width = max(20, self.app.size.width if self.app.size.width < 80 else GoalDialog.wide) - 23
        parts = wrap(vagueness(self.field.value), width, 3)
        lines: list[Line] = [((("  " if at else f"{UNICODE['now']} "), "now"), (part, "text")) for at, part in enumerate(parts)]
        self.say(*lines)


class GoalDialog(Form[Goal]):
    """One specific sentence is enough; the tags say who could help with it. `replaces` puts another goal in place of `goal`."""

    heading = "Write a goal"

    def __init__(self, goal: Goal | None = None, *, replaces: bool = False) -> None:
        super().__init__()
        self._goal, self._replaces = goal, replaces

    def compose_body(self) -> ComposeResult:
        """Sentence, horizon, needs, kinds of guidance, date."""
        goal = self._goal
        yield GoalPart(goal.text if goal else "")
        yield Part("Horizon", Choice(_HORIZONS, goal.horizon if goal else None, id="horizon"))
        yield Part("Needs", Several(_NEEDS, goal.needs if goal else (), id="needs"))
        yield Part("Wants", Several(_GUIDANCE, goal.guidance if goal else (), id="guidance"))
        by = goal.by_on.isoformat() if goal and goal.by_on else ""
        yield DatePart("By", by, empty="31 May, 2029-12-31, in 8 months", id="by")

    def begin(self) -> None:
        """The keys go to the sentence."""
        title = "Put another goal in its place" if self._replaces else "Change a goal" if self._goal else self.heading
        self.set_title(title, right="its history stays" if self._replaces else "")
        self.query_one("#goal-text", Field).focus()

    def action_save(self) -> None:
        text = self.query_one("#goal-text", Field).value
        part = self.query_one("#by", DatePart)
        try:
            by = part.day()
        except MentorError as error:
            part.field.focus()
            self.complain(str(error))
            return
        values = {
            "horizon": self.query_one("#horizon", Choice).value, "needs": self.query_one("#needs", Several).chosen,
            "guidance": self.query_one("#guidance", Several).chosen,
        }
        goal, goals = self._goal, self.journal.goals
        if goal is not None and self._replaces:
            if text.strip() == goal.text:
                self.complain("Say what you want in its place, or esc.")
                return
            self.save(lambda: goals.replace(goal.id, text, by_on=by, **values), self.dismiss)
        elif goal is None:
            self.save(lambda: goals.add(text, by=by, **values), self._kept)
        else:
            self.save(lambda: goals.edit(goal.id, text=text, by_on=by, **values), self._kept)

    def _kept(self, goal: Goal) -> None:
        self.tell((("Goal kept: ", "text"), (cut(goal.text, 44), "strong")), undo=True)
        self.dismiss(goal)
