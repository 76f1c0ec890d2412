"""The two rows that head a pane: title, subtitle, count; and the rule that is heavy where the keys go.

The field of a filter takes the place of the count, so nothing below it moves (LOOK §6).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import events
from textual.css.query import NoMatches
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from mentortui.presentation.line import Line, cells
from mentortui.presentation.title import as_line, rule_line, title_line
from mentortui.widgets.ink import inks_of, strip

if TYPE_CHECKING:
    from textual.widgets import Input

    from mentortui.widgets.field import Field

_FIELD = 18
"""Cells for typing a filter."""


class TitleBar(Widget):
    """Title and rule of a pane. `pane` is the id of the widget whose focus the rule shows, "" for the page's first."""

    DEFAULT_CSS = """
    TitleBar { height: 2; width: 100%; layout: vertical; }
    TitleBar > Field { position: absolute; height: 1; border: none; padding: 0; }
    TitleBar > Field:focus { border: none; padding: 0; }
    """
    heading = reactive("")
    sub: reactive[str | Line] = reactive("")
    right: reactive[str | Line] = reactive("")
    focused_pane = reactive(True)

    @dataclass
    class Filtered(Message):
        """The text of the filter changed; "" when it was taken off."""

        title_bar: TitleBar
        text: str

        @property
        def control(self) -> TitleBar:
            """The bar the message is from."""
            return self.title_bar

    @dataclass
    class Done(Message):
        """The field was left; the filter stays if `kept`."""

        title_bar: TitleBar
        kept: bool

        @property
        def control(self) -> TitleBar:
            """The bar the message is from."""
            return self.title_bar

    def __init__(
        self, heading: str = "", sub: str | Line = "", right: str | Line = "", *, pane: str = "",
        id: str | None = None, classes: str | None = None,
    ) -> None:
        super().__init__(id=id, classes=classes)
        self.set_reactive(TitleBar.heading, heading)
        self.set_reactive(TitleBar.sub, sub)
        self.set_reactive(TitleBar.right, right)
        self.set_reactive(TitleBar.focused_pane, not pane)
        self.pane = pane
        self.filter_text = ""
        self._field: Field | None = None

    def render_line(self, y: int) -> Strip:
        """The title or the rule."""
        width, inks = self.size.width, inks_of(self)
        if y == 1:
            return strip(rule_line(width, self.focused_pane), width, inks, self.rich_style)
        right = as_line(self.right, "muted")
        if self.filtering or self.filter_text:
            right = self._filter_part(right)
        line = title_line(self.heading, self.sub, right, width, focused=self.focused_pane)
        return strip(line, width, inks, self.rich_style)

    # The filter

    @property
    def filtering(self) -> bool:
        """Whether the field of the filter is open."""
        return self._field is not None

    def open_filter(self) -> None:
        """Show the field in the place of the count, with what was typed before."""
        from mentortui.widgets.field import Field

        if self._field is not None:
            self._field.focus()
            return
        self._field = Field(self.filter_text, select_on_focus=False)
        self.mount(self._field)
        self._field.cursor_position = len(self.filter_text)
        self._field.focus()
        self._place_field()
        self.refresh()

    def close_filter(self, keep: bool) -> None:
        """Take the field away; the filter itself stays on if `keep`."""
        field, self._field = self._field, None
        if not keep and self.filter_text:
            self.filter_text = ""
            self.post_message(self.Filtered(self, ""))
        if field is not None:
            field.remove()
            self.post_message(self.Done(self, keep))
        self.refresh()

    def _filter_part(self, count: Line) -> Line:
        shown = self.filter_text if not self.filtering else ""
        room = _FIELD if self.filtering else cells(((shown, ""),))
        # The count is drawn as text as long as a filter is on, not as a remark.
        lifted = tuple((text, "text" if ink == "muted" else ink) for text, ink in count)
        return (("/", "text.bold"), (shown.ljust(room), "text"), ("   " if count else "", "text"), *lifted)

    def _place_field(self) -> None:
        if self._field is None:
            return
        count = cells(as_line(self.right, "muted"))
        start = self.size.width - 1 - (count + 3 if count else 0) - _FIELD
        self._field.styles.width = min(_FIELD, max(1, self.size.width - 4))
        self._field.styles.offset = (max(3, start), 0)

    def watch_right(self) -> None:
        """Keep the field beside a count that got longer."""
        self._place_field()

    def on_resize(self) -> None:
        """Keep the field in its place."""
        self._place_field()

    def on_input_changed(self, event: Input.Changed) -> None:
        """A letter was typed."""
        event.stop()
        self.filter_text = event.value
        self.post_message(self.Filtered(self, event.value))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter keeps the filter and goes back to the list."""
        event.stop()
        self.close_filter(keep=bool(event.value))

    def on_descendant_blur(self, event: events.DescendantBlur) -> None:
        """Leaving the field by tab or mouse keeps the filter too."""
        if self._field is not None and event.widget is self._field:
            self.close_filter(keep=True)


def show_focus(bars: list[TitleBar], focused: Widget | None) -> None:
    """Make the rule heavy over the pane that has the focus: the one named by a bar, else the first of the page."""
    holder: TitleBar | None = None
    for bar in bars:
        if bar.pane and focused is not None and _within(focused, bar.pane):
            holder = bar
    for bar in bars:
        bar.focused_pane = bar is holder if holder is not None else not bar.pane


def _within(widget: Widget, pane: str) -> bool:
    try:
        return widget.id == pane or any(node.id == pane for node in widget.ancestors)
    except NoMatches:
        return False
