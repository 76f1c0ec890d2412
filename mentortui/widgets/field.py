"""Where one line is typed: on field, no border, a caret that does not blink, and pasted text cleaned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.segment import Segment
from textual import events
from textual.containers import Horizontal, Vertical
from textual.strip import Strip
from textual.widgets import Input
from textual.widgets.input import Selection

from mentortui.domain.text import clean
from mentortui.presentation.cells import cut, width
from mentortui.presentation.line import Line
from mentortui.widgets.lines import Lines

if TYPE_CHECKING:
    from textual.app import ComposeResult


class Field(Input):
    """One line of text. Every printable key is a letter; what is pasted becomes one clean line."""

    DEFAULT_CSS = """
    Field { width: 1fr; background: $field; color: $foreground; height: 1; border: none; padding: 0 1; border-left: outer $field; }
    Field:focus { border: none; border-left: outer $primary; background-tint: transparent; }
    Field:ansi { background: ansi_default; }
    Field.-plain, Field.-plain:focus { border: none; padding: 0 1; }
    """

    def __init__(
        self, value: str = "", placeholder: str = "", *, id: str | None = None, classes: str | None = None,
        max_length: int = 0, select_on_focus: bool = False,
    ) -> None:
        super().__init__(
            value, placeholder=placeholder, id=id, classes=classes, max_length=max_length,
            select_on_focus=select_on_focus,
        )
        # Nothing is written to the terminal while nobody types.
        self.cursor_blink = False

    def on_mount(self) -> None:
        """Leave the bar away where half blocks cannot be drawn."""
        self.set_class(bool(getattr(self.app, "ascii", False)), "-plain")

    def on_blur(self) -> None:
        """Left, a long line is read from its beginning."""
        self.scroll_to(x=0, animate=False, force=True)

    def render_line(self, y: int) -> Strip:
        """What is longer than the field ends in … while nobody types in it; so do faint words."""
        room = self.scrollable_content_region.width
        if y or room < 2 or (self.value and self.has_focus) or width(shown := self.value or self.placeholder) <= room:
            return super().render_line(y)
        words = cut(shown, room).replace("…", "~" if getattr(self.app, "ascii", False) else "…")
        faint = self.get_component_rich_style("input--placeholder")
        if not self.has_focus:
            drawn = [Segment(words, None if self.value else faint)]
        else:
            drawn = [Segment(words[:1], faint + self.get_component_rich_style("input--cursor")), Segment(words[1:], faint)]
        return Strip(drawn).extend_cell_length(room + 1).apply_style(self.rich_style)

    def choose(self, first: int, last: int) -> None:
        """Select a stretch, in characters: a letter replaces it."""
        self.selection = Selection(last, first)

    def _on_paste(self, event: events.Paste) -> None:
        """Put what was pasted in as one line, without controls and invisible marks."""
        event.prevent_default()
        event.stop()
        self.replace(clean(event.text, multiline=False).text, *self.selection)


class LabelledField(Vertical):
    """A faint label, the field beside it, and below it what was understood (LOOK 14, Schedule)."""

    DEFAULT_CSS = """
    LabelledField { height: auto; margin-bottom: 1; }
    LabelledField > Horizontal { height: 1; }
    LabelledField .label { width: 12; padding-left: 2; height: 1; }
    LabelledField .echo { height: auto; margin-left: 12; padding-left: 2; display: none; }
    LabelledField.-echoing .echo { display: block; }
    """

    def __init__(
        self, label: str, value: str = "", placeholder: str = "", *, id: str | None = None, max_length: int = 0,
        field: Input | None = None,
    ) -> None:
        super().__init__(id=id)
        self._label = label
        self.field: Input = field or Field(value, placeholder, max_length=max_length)
        self._echo = Lines(classes="echo")

    def compose(self) -> ComposeResult:
        """Label and field in a row, the echo below."""
        with Horizontal():
            label = Lines(classes="label")
            label.show([((self._label, "faint"),)])
            yield label
            yield self.field
        yield self._echo

    @property
    def value(self) -> str:
        """What was typed."""
        return self.field.value

    def say(self, *lines: Line) -> None:
        """Show lines below the field; none takes them away."""
        self._echo.show(lines)
        self.set_class(bool(lines), "-echoing")
