"""What came of a piece of advice; then telling them is one key away (METHOD F5, F6)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mentortui.domain.advice import Advice
from mentortui.presentation.cells import wrap
from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.line import Line
from mentortui.screens.dialogs.form import DatePart, Form, Part
from mentortui.widgets.lines import Lines

if TYPE_CHECKING:
    from textual.app import App, ComposeResult


def offer_report(app: App[Any], advice: Advice) -> None:
    """Ask on the page below whether to tell them now."""
    page: Any = app.screen
    if not hasattr(page, "compose_to"):
        return
    name = page.journal.people.get(advice.person_id).called

    def tell() -> None:
        page.compose_to(advice.person_id, "report-back", advice_id=advice.id)

    page.ask_in_footer(
        ((f"Tell {name} now?  ", "text"), ("y", "text.bold"), (" write it   ", "muted"),
         ("any other key", "text.bold"), (" later", "muted")),
        {"y": tell, "enter": tell, "r": tell},  # enter writes after a meeting too; r is what reports back on the page
    )


class ResultDialog(Form[Advice]):
    """What happened, in a few words."""

    heading = "What came of it?"

    def __init__(self, advice: Advice) -> None:
        super().__init__()
        self._advice = advice

    def foresee(self) -> None:
        """Whoever gave the advice has to be there."""
        self.journal.people.get(self._advice.person_id)

    def compose_body(self) -> ComposeResult:
        """The advice, what happened, when."""
        from mentortui.widgets.text_field import TextField

        yield Lines(self._said, classes="note")
        yield Part("Result", TextField(self._advice.result, placeholder="we tried it with three; two raised the price", id="words"))
        yield DatePart("When", empty="now; or last week, 5 nov", past=True, id="when", room=False)

    def begin(self) -> None:
        """Begin with the words."""
        self._who = self.journal.people.get(self._advice.person_id).name
        self.set_title(self.heading, right=self._who)
        self.query_one("#words").focus()

    def _said(self, width: int) -> list[Line]:
        return [((part, "text"),) for part in wrap(f"{UNICODE['open']}{self._advice.text}{UNICODE['close']}", width, 5)]

    def action_save(self) -> None:
        """Write it."""
        part, text, advice_id = self.query_one("#when", DatePart), self.query_one("#words").text, self._advice.id  # type: ignore[attr-defined]
        if not part.answer():
            part.field.focus()
            return
        when = part.moment()
        self.save(lambda: self.journal.advice.result(advice_id, text, when), self._noted)

    def _noted(self, advice: Advice) -> None:
        self.tell((("Noted what came of ", "text"), (self._who, "strong"), ("'s advice", "text")), undo=True)
        app = self.app
        self.dismiss(advice)
        if advice.reported_at is None:
            app.call_later(offer_report, app, advice)
