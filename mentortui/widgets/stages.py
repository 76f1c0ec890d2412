"""The stages of the pipeline side by side, drawn by one widget.

Six lists with their heads and scrollbars would be two dozen widgets, and every line of the screen would be cut at each of
their edges. Here each column keeps its cursor and its place by itself, and a line is joined from six pieces.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import ceil

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Region
from textual.strip import Strip

from mentortui.domain.pipeline import ON_THE_WAY, Stage
from mentortui.presentation.board import HEAD_ROWS, head_lines
from mentortui.presentation.line import BLANK, Line, Row
from mentortui.presentation.standing import Standing
from mentortui.widgets.board import CARD, CardSource, PeopleList
from mentortui.widgets.cursor import Cursor
from mentortui.widgets.ink import inks_of, strip
from mentortui.widgets.source import ListSource, Source

_EIGHTHS = " ▇▆▅▄▃▂▁"


class Column:
    """One stage: its people, where the cursor is in it, and the row that is the first in sight."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.found: Sequence[Standing] = ()
        self.cursor = Cursor(ListSource(lambda width: ()))
        self.top = 0

    def lines(self, rows: int) -> list[Line]:
        """What is in sight."""
        return [self.cursor.row(index).line for index in range(self.top, self.top + rows)]

    def place(self, width: int, rows: int) -> None:
        """Make the rows for that many cells, and stay on the same one, in sight."""
        was, at = self.cursor.id, self.cursor.at
        self.cursor.measure(width)
        self.cursor.restore(was, at)
        self.top = self.cursor.top(self.top, rows)


class StageBoard(PeopleList):
    """As many columns as are `shown`, from `first` on. The one `at` has the cursor; the others remember where it was."""

    DEFAULT_CSS = """
    StageBoard { overflow-y: hidden; }
    """

    def __init__(self, *, id: str) -> None:
        super().__init__(quiet=True, id=id)
        self.columns = [Column(stage) for stage in ON_THE_WAY]
        self.at, self.first, self.shown = 0, 0, len(ON_THE_WAY)
        self._cursor = self.columns[0].cursor
        self._grabbed: tuple[Column, float] | None = None

    # What is shown

    @property
    def column(self) -> Column:
        """The column the keys go to."""
        return self.columns[self.at]

    def fill(self, at: int, found: Sequence[Standing]) -> None:
        """Show these people in a column."""
        self.columns[at].found = found
        self._load(self.columns[at], CardSource(found))

    def say(self, at: int, build: Callable[[int], Sequence[Row]]) -> None:
        """Nobody is there: say what could be done."""
        self.columns[at].found = ()
        self._load(self.columns[at], ListSource(build))

    def _load(self, column: Column, source: Source) -> None:
        cursor = column.cursor
        size, shown, was = len(cursor), column.lines(self._height), cursor.id
        cursor.source, cursor.width = source, -1
        if self._outer < 1:
            return
        column.place(self._outer, self._height)
        if (size, shown) != (len(cursor), column.lines(self._height)):
            self.refresh(Region(self._x(column), 0, self._outer, self.size.height))
        if column is self.column and cursor.id != was:
            self._tell()

    def share(self, shown: int) -> bool:
        """Show that many columns, among them the one with the cursor; whether other stages than before are in sight."""
        before = self.first, self.shown
        first = max(0, min(self.first, len(self.columns) - shown))
        self.first, self.shown = max(self.at - shown + 1, min(first, self.at)), shown
        if before == (self.first, self.shown):
            return False
        self._reflow()
        self.refresh()
        return True

    # The cursor

    def enter(self, at: int) -> bool:
        """Give the cursor to a column; whether the page was turned for it."""
        if at == self.at:
            return False
        self._paint_focus()
        self.at, self._cursor = at, self.columns[at].cursor
        self._paint_focus()
        return self.share(self.shown)

    def _paint_focus(self) -> None:
        """Paint the head and the cursor of the column."""
        self.refresh(Region(self._x(self.column), 0, self._outer, HEAD_ROWS))
        self._repaint(self._cursor.at - self._top, self._cursor.lines)

    def aside(self, step: int) -> bool:
        """To the card beside the cursor, in the next column or the one before; False at the edge."""
        if not 0 <= self.at + step < len(self.columns):
            return False
        height = self._cursor.at - self._top
        self.enter(self.at + step)
        found = self.column.found
        if found:
            self.want(found[min(len(found) - 1, max(0, (height + self._top) // CARD))].id)
        self._tell()
        return True

    # Measures: those of the column with the cursor, for what a list does with one

    @property
    def _outer(self) -> int:
        return int(self.size.width // self.shown)

    @property
    def _height(self) -> int:
        return max(0, self.size.height - HEAD_ROWS)

    @property
    def _top(self) -> int:
        return self.column.top

    def _x(self, column: Column) -> int:
        return (self.columns.index(column) - self.first) * self._outer

    def _measure(self) -> None:
        self._cursor.measure(self._outer)

    def _reflow(self) -> None:
        was = self.cursor_id
        if self._outer < 1:
            return
        for column in self.columns:
            column.place(self._outer, self._height)
        if self.cursor_id != was:
            self.call_later(self._tell)

    def on_resize(self) -> None:
        """Rows fit the new width, and every cursor stays in sight."""
        tops = [column.top for column in self.columns]
        self._reflow()
        if tops != [column.top for column in self.columns]:
            self.refresh()

    def _scroll(self, top: int) -> bool:
        return self._scroll_in(self.column, top)

    def _scroll_in(self, column: Column, top: int) -> bool:
        if top == column.top:
            return False
        column.top = top
        self.refresh(Region(self._x(column), HEAD_ROWS, self._outer, self._height))
        return True

    def _repaint(self, y: int, rows: int) -> None:
        first, end = max(0, y), min(self._height, y + rows)
        if end > first:
            self.refresh(Region(self._x(self.column), HEAD_ROWS + first, self._outer, end - first))

    # Drawing

    def render_line(self, y: int) -> Strip:
        """One line of all columns."""
        if self._cursor.width != self._outer:
            self._reflow()
        inks, base, outer = inks_of(self), self.rich_style, self._outer
        parts: list[Strip] = []
        for column in self.columns[self.first : self.first + self.shown]:
            if y < HEAD_ROWS:
                head = head_lines(column.stage, len(column.found), outer, focused=column is self.column)
                parts.append(strip(head[y], outer, inks, base))
                continue
            index, scrolls = y - HEAD_ROWS + column.top, len(column.cursor) > self._height
            under = column is self.column and self.has_focus and column.cursor.holds(index)
            parts.append(self._drawn(column.cursor, index, outer - scrolls, under=under))
            if scrolls:
                parts.append(self._bar(column, y - HEAD_ROWS))
        parts.append(strip(BLANK, self.size.width - outer * self.shown, inks, base))
        return Strip.join(parts)

    def _bar(self, column: Column, y: int) -> Strip:
        """One cell of a scrollbar, drawn as those of other lists are: its ends in eighths of a cell."""
        rows, total = self._height, len(column.cursor)
        thumb = max(1.0, rows * rows / total)
        start = int((rows - thumb) * column.top / (total - rows) * 8)
        end = start + ceil(thumb * 8)
        back, bar = self.styles.scrollbar_background.rich_color, self.styles.scrollbar_color.rich_color
        from_top, to_end = divmod(start, 8), divmod(end, 8)
        plain, whole = Style(color=bar, bgcolor=back), Style(color=bar, bgcolor=back, reverse=True)
        glyph, style = " ", Style(bgcolor=back)
        if from_top[0] <= y < to_end[0]:
            style = whole
            if y == from_top[0] and from_top[1]:
                glyph, style = _EIGHTHS[from_top[1]], plain
        elif y == to_end[0] and to_end[1]:
            glyph, style = _EIGHTHS[to_end[1]], whole
        return Strip([Segment(" " if inks_of(self).ascii else glyph, style)], 1)

    # Mouse

    def _hit(self, event: events.MouseEvent) -> tuple[Column, int, bool] | None:
        """The column under the mouse, the row of it (less than 0 in its head), and whether that is its scrollbar."""
        outer = self._outer
        at = self.first + event.x // outer if outer else len(self.columns)
        if not 0 <= at < min(len(self.columns), self.first + self.shown):
            return None
        column, y = self.columns[at], event.y - HEAD_ROWS
        on_bar = y >= 0 and len(column.cursor) > self._height and event.x % outer == outer - 1
        return column, y + column.top if y >= 0 else -1, on_bar

    def on_click(self, event: events.Click) -> None:
        """A click chooses a card, a second one opens it; a click beside the cards goes to their column."""
        event.prevent_default()  # the list's own way, which Textual would call after this one
        hit = self._hit(event)
        if hit is None or hit[2]:
            return
        column, index, _ = hit
        here = column is self.column
        self.enter(self.columns.index(column))
        if here and self._cursor.holds(index):
            self.action_open()
        elif self._cursor.row(index).id:
            self._go(index)
        elif not here:
            self._tell()

    def _wheel(self, event: events.MouseEvent, direction: int) -> None:
        event.prevent_default()
        if hit := self._hit(event):
            furthest = max(0, len(hit[0].cursor) - self._height)
            if self._scroll_in(hit[0], max(0, min(hit[0].top + 3 * direction, furthest))):
                event.stop()

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Take hold of a scrollbar; beside its thumb, move that to the mouse first."""
        hit = self._hit(event)
        if hit is None or not hit[2]:
            return
        column, total = hit[0], len(hit[0].cursor)
        y = event.y - HEAD_ROWS
        if not column.top <= y * total / self._height < column.top + self._height:
            self._drag(column, y * total / self._height - self._height / 2)
        self._grabbed = (column, column.top - y * total / self._height)
        self.capture_mouse()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Drag what was taken hold of."""
        if self._grabbed is not None:
            column, off = self._grabbed
            self._drag(column, off + (event.y - HEAD_ROWS) * len(column.cursor) / max(1, self._height))

    def on_mouse_up(self) -> None:
        """Let go."""
        if self._grabbed is not None:
            self._grabbed = None
            self.release_mouse()

    def _drag(self, column: Column, top: float) -> None:
        self._scroll_in(column, max(0, min(round(top), len(column.cursor) - self._height)))
