"""The text of a message with the coach's marks: the very words underlined, and a sign in the gutter (LOOK §6)."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from rich.text import Text
from textual.geometry import Size
from textual.strip import Strip
from textual.widget import Widget
from textual.widgets.text_area import Selection

from mentortui.presentation.glyphs import UNICODE
from mentortui.widgets.ink import inks_of, strip
from mentortui.widgets.text_field import TextField

Location = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the text, in characters, with its ink and the name of its sign."""

    start: int
    end: int
    ink: str
    sign: str


class DraftArea(TextField):
    """A text field that underlines marks. Offsets are those of `text`."""

    marks: tuple[Mark, ...] = ()

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Draw these marks from now on."""
        kept = tuple(marks)
        if kept != self.marks:
            self.marks = kept
            self._line_cache.clear()
            self.refresh()

    def _starts(self) -> list[int]:
        starts, at = [], 0
        for line in self.document.lines:
            starts.append(at)
            at += len(line) + 1
        return starts

    def location_of(self, offset: int) -> Location:
        """Row and column of a character offset."""
        starts = self._starts()
        row = max(0, bisect_right(starts, offset) - 1)
        return row, offset - starts[row]

    def offset_of(self, location: Location) -> int:
        """The character offset of a row and column."""
        return self._starts()[location[0]] + location[1]

    def choose(self, first: int, last: int) -> None:
        """Select a stretch, in characters, with the caret at its beginning: a letter replaces it."""
        self.selection = Selection(self.location_of(last), self.location_of(first))

    def get_line(self, line_index: int) -> Text:
        """A line with its marks underlined."""
        line = super().get_line(line_index)
        if self.marks:
            start = self._starts()[line_index]
            inks = inks_of(self)
            for mark in self.marks:
                first, last = max(0, mark.start - start), min(len(line), mark.end - start)
                if first < last:
                    line.stylize(inks.style(f"{mark.ink}.underline", self.rich_style), first, last)
        return line


class Gutter(Widget):
    """Two cells beside the text with a sign on the first line each mark touches."""

    DEFAULT_CSS = """
    Gutter { width: 4; height: 1fr; background: $field; }
    """

    def __init__(self, area: DraftArea, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._area = area

    def on_mount(self) -> None:
        """Follow the text as it scrolls."""
        self.watch(self._area, "scroll_y", self._scrolled, init=False)

    def _scrolled(self) -> None:
        self.refresh()

    def get_content_width(self, container: Size, viewport: Size) -> int:
        """Two cells of sign, two of air."""
        return 4

    def render_line(self, y: int) -> Strip:
        """The sign of the first mark on this line, if any."""
        area = self._area
        wanted = y + area.scroll_offset.y
        found: Mark | None = None
        for mark in area.marks:
            if area.wrapped_document.location_to_offset(area.location_of(min(mark.start, len(area.text)))).y == wanted:
                found = mark
                break
        line = (("  ", "text"), (UNICODE[found.sign], found.ink)) if found else ()
        return strip(line, self.size.width, inks_of(self), self.rich_style)
