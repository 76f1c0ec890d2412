"""Put something on Today aside until a day to come."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType

from mentortui.domain.errors import MentorError
from mentortui.presentation.line import Line
from mentortui.presentation.when import due_words, long
from mentortui.screens.dialogs.form import DatePart, Form
from mentortui.widgets.lines import Lines

if TYPE_CHECKING:
    from textual.app import ComposeResult

CHOICES = (("f2", "tomorrow", 1), ("f3", "in a week", 7), ("f4", "in a month", 30))
"""Function keys, because every letter in the field is a letter: key, words, days."""


class SnoozeDialog(Form[date]):
    """A phrase, tomorrow unless said otherwise; three days for one key each. Dismisses with the day."""

    heading = "Not before"
    scope = "snoozing"
    wide = 64
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(key, f"pick({days})", words, id=f"dialog.snooze_{days}", show=False) for key, words, days in CHOICES
    ]

    def __init__(self, words: str, keys: Sequence[str]) -> None:
        super().__init__()
        self._words, self._keys = words, tuple(keys)

    def compose_body(self) -> ComposeResult:
        """The phrase, and three days at hand."""
        yield DatePart("Until", "tomorrow", empty="fri, in 2 weeks, 3 jan", id="until")
        yield Lines(self._days, classes="note")

    def begin(self) -> None:
        """The phrase is selected, so that typing replaces it."""
        self.set_title(self.heading, right=self._words)
        field = self.query_one("#until", DatePart).field
        field.focus()
        self.call_after_refresh(field.select_all)
        if not self._keys:
            self.complain(f"Nothing is due with {self._words} just now, so there is nothing to put aside.")

    def _days(self, width: int) -> list[Line]:
        today = self.journal.today_on()
        lines: list[Line] = []
        for key, words, days in CHOICES:
            lines.append(((key.ljust(4), "text.bold"), (words.ljust(12), "text"), (long(today + timedelta(days=days)), "muted")))
        return lines

    def action_pick(self, days: int) -> None:
        self._until(self.journal.today_on() + timedelta(days=days))

    def action_save(self) -> None:
        """Until the day typed."""
        part = self.query_one("#until", DatePart)
        try:
            day = part.day()
        except MentorError:
            part.field.focus()
            return
        self._until(day or self.journal.today_on() + timedelta(days=1))

    def _until(self, day: date) -> None:
        if not self._keys:
            self.dismiss(None)
            return
        found = self._keys

        def run() -> date:
            self.journal.today.snooze_many(found, day)
            return day

        self.save(run, self._put)

    @property
    def unkept(self) -> bool:
        """A day is quickly typed again: leaving never asks."""
        return False

    def _put(self, day: date) -> None:
        until = due_words(day, self.journal.now())
        self.tell(((self._words, "strong"), (f" comes back {until}", "text")), undo=True)
        self.dismiss(day)
