"""One line of words of which several may be chosen, each by its letter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual import events
from textual.geometry import Size
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from mentortui.presentation.cells import width as cells_of
from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.line import BLANK, Line
from mentortui.widgets.ink import inks_of, strip

Option = tuple[str, str, str]
"""Value, the key that chooses it, and its word."""


def several_lines(options: Sequence[Option], chosen: Sequence[str], width: int, at: int = -1) -> list[Line]:
    """The options in as many lines as `width` cells ask for; the chosen ones are ticked, that `at` is underlined."""
    lines: list[Line] = []
    line: Line = BLANK
    used = 0
    for index, (option, key, word) in enumerate(options):
        on, here = option in chosen, ".underline" if index == at else ""
        mark = (UNICODE["ok"], "ok") if on else (" ", "text")
        part: Line = (mark, (key, "text.bold"), (" ", "text"), (word, f"strong.bold{here}" if on else f"muted{here}"))
        size = cells_of(key) + cells_of(word) + 4
        if line and used + size - 2 > width:
            lines.append(line)
            line, used = BLANK, 0
        line, used = (*line, *((("  ", "text"),) if line else BLANK), *part), used + size
    return [*lines, line]


class Several(Widget, can_focus=True):
    """A focusable line. A letter chooses or lets go; arrows walk, space does the same where they stand."""

    DEFAULT_CSS = """
    Several { height: auto; width: 1fr; border-left: outer $surface; }
    Several:focus { border-left: outer $primary; }
    Several.-plain, Several.-plain:focus { border: none; }
    """

    @dataclass
    class Changed(Message):
        """Other words are chosen."""

        several: Several

        @property
        def control(self) -> Several:
            """The line the message is from."""
            return self.several

    def __init__(self, options: Sequence[Option], chosen: Sequence[str] = (), *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._options, self._at = tuple(options), 0
        self._chosen = set(chosen)

    def on_mount(self) -> None:
        """Leave the bar away where half blocks cannot be drawn."""
        self.set_class(bool(getattr(self.app, "ascii", False)), "-plain")

    @property
    def chosen(self) -> tuple[str, ...]:
        """The values chosen, in the order they stand."""
        return tuple(option for option, _, _ in self._options if option in self._chosen)

    def toggle(self, index: int) -> None:
        """Choose one or let it go."""
        self._at = index
        self._chosen ^= {self._options[index][0]}
        self.refresh()
        self.post_message(self.Changed(self))

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As many rows as the words take."""
        return len(several_lines(self._options, self.chosen, width))

    def render_line(self, y: int) -> Strip:
        """One row of options."""
        width = self.size.width
        lines = several_lines(self._options, self.chosen, width, self._at if self.has_focus else -1)
        return strip(lines[y] if y < len(lines) else BLANK, width, inks_of(self), self.rich_style)

    def on_key(self, event: events.Key) -> None:
        """Letters and space choose; arrows walk."""
        letters = [key for _, key, _ in self._options]
        if event.character in letters:
            self.toggle(letters.index(event.character))
        elif event.key == "space":
            self.toggle(self._at)
        elif event.key in ("left", "right"):
            self._at = (self._at + (1 if event.key == "right" else -1)) % len(letters)
            self.refresh()
        else:
            return
        event.stop()
        event.prevent_default()

    def on_click(self, event: events.Click) -> None:
        """A click chooses the word under it."""
        spot = event.get_content_offset(self)
        used, row = 0, 0
        for index, (_, key, word) in enumerate(self._options if spot is not None else ()):
            size = cells_of(key) + cells_of(word) + 4
            if used and used + size - 2 > self.size.width:
                used, row = 0, row + 1
            if spot is not None and row == spot.y and used <= spot.x < used + size:
                self.toggle(index)
                return
            used += size
