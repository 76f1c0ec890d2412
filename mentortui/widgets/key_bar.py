"""The footer: the keys of the screen, or one question in their place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual import events
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from mentortui.presentation.keybar import Pair, key_line, key_spots, key_under, question_spots
from mentortui.presentation.line import Line
from mentortui.widgets.ink import inks_of, strip


class KeyBar(Widget):
    """One row of (key, word) pairs; the last pair is never dropped. A click presses the key."""

    DEFAULT_CSS = """
    KeyBar { height: 1; width: 1fr; }
    """

    @dataclass
    class Pressed(Message):
        """A key was clicked; `key` as it is shown, one where two stand together."""

        key: str

    def __init__(self, pairs: Sequence[Pair] = (), *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self._pairs: tuple[Pair, ...] = tuple(pairs)
        self._question: Line | None = None

    def show(self, pairs: Sequence[Pair]) -> None:
        """Show these keys; painted only if they are others."""
        if tuple(pairs) != self._pairs:
            self._pairs = tuple(pairs)
            self.refresh()

    def ask(self, question: Line | None) -> None:
        """Show a question in place of the keys; None brings the keys back."""
        if question != self._question:
            self._question = question
            self.refresh()

    @property
    def asking(self) -> bool:
        """Whether a question stands in place of the keys."""
        return self._question is not None

    def render_line(self, y: int) -> Strip:
        """The keys, or the question."""
        width = self.size.width
        line = key_line(self._pairs, width) if self._question is None else self._question
        return strip(line, width, inks_of(self), self.rich_style)

    def on_click(self, event: events.Click) -> None:
        """Press the key that was clicked, also one that answers the question."""
        width = self.size.width
        spots = key_spots(self._pairs, width) if self._question is None else question_spots(self._question, width)
        for start, end, key in spots:
            if start <= event.x < end:
                self.post_message(self.Pressed(key_under(key, event.x - start)))
                return
