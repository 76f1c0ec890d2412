"""One line of words of which one is chosen, by its letter or by the arrows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual import events
from textual.geometry import Size
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from mentortui.presentation.cells import cut
from mentortui.presentation.cells import width as cells_of
from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.line import BLANK, Line
from mentortui.widgets.ink import inks_of, strip

Option = tuple[str, str, str]
"""Value, the key that chooses it, and its word."""
_GAP = 2
_HELD = 0.1
"""Seconds the form has for moving the focus; keys typed meanwhile go where it moves."""


def choice_lines(options: Sequence[Option], value: str, width: int) -> list[Line]:
    """The options in as many lines as `width` cells ask for; the chosen one is ticked, bold, and stands on panel."""
    lines: list[Line] = []
    line: Line = BLANK
    used = 0
    for option, key, word in options:
        word = cut(word, max(4, width - cells_of(key) - 3))
        chosen = option == value
        ground = ".panel" if chosen else ""
        sign = (UNICODE["ok"], f"ok{ground}") if chosen else (" ", "text")
        part: Line = (
            sign, (key, f"text.bold{ground}"), (f" {word}", f"strong.bold{ground}" if chosen else "muted"), (" ", f"text{ground}"),
        )
        size = cells_of(key) + cells_of(word) + 3
        if line and used + size > width:
            lines.append(line)
            line, used = BLANK, 0
        line, used = (*line, *part), used + size
    return [*lines, line]


class Choice(Widget, can_focus=True):
    """A focusable line. A letter chooses and says that it is done; arrows choose and stay.

    `leads`: the form moves the focus on a letter, so keys typed meanwhile wait for it.
    """

    DEFAULT_CSS = """
    Choice { height: auto; width: 1fr; border-left: outer $surface; }
    Choice:focus { border-left: outer $primary; }
    Choice.-plain, Choice.-plain:focus { border: none; }
    """

    @dataclass
    class Changed(Message):
        """Another option is chosen; `done` when by its letter, so that the form can go on."""

        choice: Choice
        value: str
        done: bool

        @property
        def control(self) -> Choice:
            """The line the message is from."""
            return self.choice

    def __init__(self, options: Sequence[Option], value: str | None = None, *, leads: bool = False, id: str | None = None) -> None:
        super().__init__(id=id)
        self.leads = leads
        self._options = tuple(options)
        self.value = value if value is not None else self._options[0][0] if self._options else ""
        self._held: list[events.Key] | None = None

    def on_mount(self) -> None:
        """Leave the bar away where half blocks cannot be drawn."""
        self.set_class(bool(getattr(self.app, "ascii", False)), "-plain")

    def offer(self, options: Sequence[Option], value: str) -> None:
        """Other options in place of these."""
        self._options, self.value = tuple(options), value
        self.refresh(layout=True)

    def choose(self, value: str, *, done: bool = False) -> None:
        """Choose one and say so."""
        self.value = value
        self.refresh()
        self.post_message(self.Changed(self, value, done))

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As many rows as the words take."""
        return len(choice_lines(self._options, self.value, width))

    def render_line(self, y: int) -> Strip:
        """One row of options."""
        width = self.size.width
        lines = choice_lines(self._options, self.value, width)
        inks = inks_of(self)
        return strip(lines[y] if y < len(lines) else BLANK, width, inks, self.rich_style)

    def _hand_on(self) -> None:
        """Give keys typed ahead to what has the focus now: a quick typist never waits for it to move."""
        held, self._held = self._held or [], None
        target = self.screen.focused if self.is_attached else None
        for event in held:
            if target is not None and event.is_printable:
                target.post_message(events.Key(event.key, event.character))
            else:
                self.app.simulate_key(event.key)

    def on_blur(self) -> None:
        """The form went on: so do the keys."""
        if self._held is not None:
            self._hand_on()

    def on_key(self, event: events.Key) -> None:
        """Letters choose; arrows walk."""
        if self._held is not None:
            event.stop()
            event.prevent_default()
            self._held.append(event)
            return
        values = [option for option, _, _ in self._options]
        for option, key, _ in self._options:
            if event.character == key:
                event.stop()
                event.prevent_default()
                if self.leads:
                    self._held = []
                    self.set_timer(_HELD, self.on_blur)
                self.choose(option, done=True)
                return
        if event.key in ("left", "right") and values:
            event.stop()
            event.prevent_default()
            step = 1 if event.key == "right" else -1
            # Where nothing is chosen yet, they begin at either end.
            at = values.index(self.value) if self.value in values else -1 if step == 1 else len(values)
            self.choose(values[(at + step) % len(values)])

    def on_click(self, event: events.Click) -> None:
        """A click chooses the word under it."""
        spot = event.get_content_offset(self)
        if spot is None:
            return
        column, row = spot
        at, line = 0, 0
        for option, key, word in self._options:
            size = cells_of(key) + cells_of(word) + 3
            if at and at + size > self.size.width:
                at, line = 0, line + 1
            if line == row and at <= column < at + size:
                self.choose(option)
                return
            at += size
