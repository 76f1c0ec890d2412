"""Advice is not an order: adopt it, adapt it, or leave it with a reason (METHOD F5, F7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentortui.domain.advice import Advice, Decision
from mentortui.presentation.cells import wrap
from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.line import Line
from mentortui.screens.dialogs.choice import Choice
from mentortui.screens.dialogs.form import Form, Part
from mentortui.screens.dialogs.result import offer_report
from mentortui.widgets.lines import Lines

if TYPE_CHECKING:
    from textual.app import ComposeResult

OPTIONS = (("adopt", "a", "adopt"), ("adapt", "p", "adapt"), ("decline", "d", "decline"))
_DONE = {"adopt": "Adopted what ", "adapt": "Adapted what ", "decline": "Left aside what "}
_ASKS = {
    "adopt": "", "adapt": "What you changed is worth a line.",
    "decline": "Declining is fine; a reason lets you tell them.",
}


class DecideDialog(Form[Advice]):
    """One letter, and a reason where one is needed."""

    heading = "What will you do with it?"

    def __init__(self, advice: Advice) -> None:
        super().__init__()
        self._advice = advice

    def foresee(self) -> None:
        """Whoever gave the advice has to be there."""
        self.journal.people.get(self._advice.person_id)

    def compose_body(self) -> ComposeResult:
        """The advice, three ways, why."""
        from mentortui.widgets.text_field import TextField

        yield Lines(self._said, classes="note")
        yield Part("You", Choice(OPTIONS, self._advice.decision or "adopt", leads=True, id="decision"), id="decision-part")
        yield Part("Because", TextField(self._advice.because, id="because"), room=False)

    def begin(self) -> None:
        """Begin with the decision."""
        self._who = self.journal.people.get(self._advice.person_id).name
        self.set_title(self.heading, right=self._who)
        self.query_one("#decision").focus()

    def _said(self, width: int) -> list[Line]:
        return [((part, "text"),) for part in wrap(f"{UNICODE['open']}{self._advice.text}{UNICODE['close']}", width, 5)]

    def on_choice_changed(self, event: Choice.Changed) -> None:
        """Adopting needs nothing more; the others ask why."""
        asks = _ASKS[event.value]
        self.query_one("#decision-part", Part).remark(asks)
        if event.done:
            self.query_one("#because").focus()

    def action_save(self) -> None:
        """Write the decision."""
        decision, because = self.query_one("#decision", Choice).value, self.query_one("#because").text  # type: ignore[attr-defined]
        if decision == Decision.DECLINE and not because.strip():
            self.query_one("#decision-part", Part).remark(_ASKS[decision])
            self.query_one("#because").focus()
            return
        advice_id = self._advice.id
        self.save(lambda: self.journal.advice.decide(advice_id, decision, because), self._decided)

    def key_enter(self) -> None:
        """Enter on the decision keeps it."""
        self.action_save()

    def _decided(self, advice: Advice) -> None:
        self.tell(((_DONE[advice.decision], "text"), (self._who, "strong"), (" said", "text")), undo=True)
        app = self.app
        self.dismiss(advice)
        if advice.decision == Decision.DECLINE and advice.reported_at is None:
            app.call_later(offer_report, app, advice)
