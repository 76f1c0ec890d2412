"""A piece of advice: noting it, and seeing how far it has come (METHOD F5, F7)."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from mentortui.domain.advice import Advice, AdviceState
from mentortui.domain.errors import MentorError
from mentortui.presentation.cells import cut, wrap
from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.line import BLANK, Line
from mentortui.presentation.when import day
from mentortui.screens.dialogs.choice import Choice, Option
from mentortui.screens.dialogs.form import DatePart, Form, Part
from mentortui.widgets.lines import Lines

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from mentortui.domain.people import Person

GOAL_KEYS = "123456789"


def goal_options(goals: list[tuple[str, str]], room: int = 51) -> list[Option]:
    """(id, words) of open goals as options, each with a digit; 0 serves none."""
    found: list[Option] = [(goal_id, key, cut(words, room)) for (goal_id, words), key in zip(goals, GOAL_KEYS, strict=False)]
    return [*found, ("", "0", "none")]


class AdviceDialog(Form[Advice]):
    """What they said, and which goal it serves. With `advice`: how far it has come, and the next step."""

    def __init__(self, person: Person, advice: Advice | None = None) -> None:
        super().__init__()
        self._person, self._advice = person, advice

    def compose_body(self) -> ComposeResult:
        """Words, goal, when; or the steps so far and the one that comes."""
        if self._advice is not None:
            yield Lines(self._steps, classes="note")
            yield Part("Next", Choice(self._next(), leads=True, id="next"), room=False)
            return
        from mentortui.widgets.text_field import TextField

        yield Part("They said", TextField(placeholder="start with three customers, then the model", id="words"))
        goals = [(goal.id, goal.text) for goal in self.journal.goals.list()]
        yield Part("For goal", Choice(goal_options(goals), "", id="goal"), id="goal-part")
        yield DatePart("When", empty="now; or yesterday, 5 nov", past=True, id="when", room=False)

    def begin(self) -> None:
        """Begin with the words, or with the next step."""
        self.set_title("Advice" if self._advice else "Note a piece of advice", right=self._person.name)
        if self._advice is None:
            self.query_one("#goal-part").display = bool(self.journal.goals.list())
            self.query_one("#words").focus()
        else:
            self.query_one("#next").focus()

    # A new one

    def action_save(self) -> None:
        """Write it, or take the next step."""
        if self._advice is not None:
            self._step(self.query_one("#next", Choice).value)
            return
        part = self.query_one("#when", DatePart)
        try:
            when = part.moment()
        except MentorError:
            part.field.focus()
            return
        text, goal_id, person_id = self.query_one("#words").text, self.query_one("#goal", Choice).value, self._person.id  # type: ignore[attr-defined]
        self.save(lambda: self.journal.advice.add(person_id, text, goal_id=goal_id, when=when), self._noted)

    def _noted(self, advice: Advice) -> None:
        self.tell((("Noted advice of ", "text"), (self._person.name, "strong")), undo=True)
        self.dismiss(advice)

    # One that is there

    def _steps(self, width: int) -> list[Line]:
        """Got, decided, result, told: each with its day."""
        advice = self._advice
        if advice is None:
            return []
        lines: list[Line] = [((part, "text"),) for part in wrap(f"{UNICODE['open']}{advice.text}{UNICODE['close']}", width, 6)]
        decided = {"adopt": "adopted", "adapt": "adapted", "decline": "declined, because"}.get(advice.decision, "weighing")
        steps: tuple[tuple[str, str, datetime | None], ...] = (
            ("got", "", advice.received_at), (decided, advice.because, advice.decided_at),
            ("result", advice.result, advice.result_at), ("told", "", advice.reported_at),
        )
        lines.append(BLANK)
        zone, today = ZoneInfo(self.journal.zone), self.journal.today_on()
        for words, text, at in steps:
            glyph, ink = ("ok", "ok") if at else ("later", "faint")
            on = day(at.astimezone(zone).date(), today) if at else "not yet"
            head: Line = ((UNICODE[glyph], ink), (f" {words}", "text" if at else "muted"), (f"  {on}", "faint"))
            lines.append(head)
            lines += [((f"  {part}", "muted"),) for part in wrap(text, width - 2, 4)]
        return lines

    def _next(self) -> list[Option]:
        assert self._advice is not None
        decide: Option = ("decide", "d", "decide")
        result: Option = ("result", "o", "note what came of it")
        report: Option = ("report", "r", "tell them")
        drop: Option = ("delete", "x", "delete")
        return {
            AdviceState.RECEIVED: [decide, result, drop],
            AdviceState.ACTING: [result, decide, drop],
            AdviceState.RESULT: [report, result, drop],
            AdviceState.DECLINED: [report, decide, drop],
            AdviceState.REPORTED: [result, drop],
        }[self._advice.state]

    def on_choice_changed(self, event: Choice.Changed) -> None:
        """A letter takes the step."""
        if event.choice.id == "next" and event.done:
            self._step(event.value)

    def _step(self, step: str) -> None:
        advice = self._advice
        assert advice is not None
        if step == "delete":
            self.save(lambda: self.journal.advice.delete(advice.id), self._deleted)
            return
        app = self.app
        self.dismiss(None)
        if step == "report":
            compose = getattr(app.screen_stack[-2] if len(app.screen_stack) > 1 else app.screen, "compose_to", None)
            if compose is not None:
                compose(self._person.id, "report-back", advice_id=advice.id)
        elif step == "decide":
            from mentortui.screens.dialogs.decide import DecideDialog

            app.push_screen(DecideDialog(advice))
        else:
            from mentortui.screens.dialogs.result import ResultDialog

            app.push_screen(ResultDialog(advice))

    def _deleted(self, advice: Advice) -> None:
        self.tell((("Deleted advice of ", "text"), (self._person.name, "strong")), undo=True)
        self.dismiss(None)

    def key_enter(self) -> None:
        """The step chosen, where nothing is typed."""
        if self._advice is not None:
            self.action_save()
