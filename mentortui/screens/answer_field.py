"""A line that is answered by enter or tab, and at once ready for the next answer."""

from __future__ import annotations

from dataclasses import dataclass

from textual import events
from textual.message import Message

from mentortui.widgets.field import Field


class AnswerField(Field):
    """Where an answer is typed. Enter or tab takes it at once, so that letters typed ahead begin the next one."""

    @dataclass
    class Answered(Message):
        """The answer as it stood."""

        text: str

    def on_key(self, event: events.Key) -> None:
        """Enter or tab, before the keys after it are looked at."""
        if event.key in ("enter", "tab"):
            event.stop()
            event.prevent_default()
            self.post_message(self.Answered(self.value))
            with self.prevent(Field.Changed):
                self.value = ""
