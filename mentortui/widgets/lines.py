"""Lines of text drawn as they are: no markup is read, nothing is repainted that did not change."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from textual.geometry import Region, Size
from textual.strip import Strip
from textual.widget import Widget

from mentortui.presentation.line import BLANK, Line
from mentortui.widgets.ink import inks_of, strip

Build = Callable[[int], Sequence[Line]]
"""Lines for a number of cells; called again when the width changes."""


class Lines(Widget):
    """Shows lines. Its height is that of its styles, or as many rows as there are lines with `height: auto`."""

    DEFAULT_CSS = """
    Lines { height: auto; width: 1fr; }
    """

    def __init__(self, build: Build | None = None, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self.build: Build = build or (lambda width: ())
        self._built: tuple[Line, ...] = ()
        self._built_for = -1

    def show(self, lines: Sequence[Line]) -> None:
        """Show these lines, whatever the width; only rows that differ are painted."""
        kept = tuple(lines)
        self.show_with(lambda width: kept)

    def show_with(self, build: Build) -> None:
        """Show what `build` makes for the width there is, now and after each change of width."""
        self.build = build
        if self._built_for < 0:
            self.refresh(layout=True)
            return
        width, before, self._built_for = self._built_for, self._built, -1
        self._repaint(before, self.lines(width))

    def lines(self, width: int) -> tuple[Line, ...]:
        """What is shown for that many cells."""
        if width != self._built_for:
            self._built, self._built_for = tuple(self.build(width)), width
        return self._built

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As many rows as lines."""
        return len(self.lines(width))

    def render_line(self, y: int) -> Strip:
        """One row."""
        lines = self.lines(self.size.width)
        return strip(lines[y] if y < len(lines) else BLANK, self.size.width, inks_of(self), self.rich_style)

    def _repaint(self, before: Sequence[Line], after: Sequence[Line]) -> None:
        if len(before) != len(after) and self.styles.is_auto_height:
            self.refresh(layout=True)
            return
        width = self.size.width
        for y in range(max(len(before), len(after))):
            if before[y : y + 1] != after[y : y + 1]:
                self.refresh(Region(0, y, width, 1))
