"""A list of rows with a cursor, drawn line by line: as quick with 100,000 rows as with ten.

Only the rows on the screen are asked for, and a move of the cursor repaints the two items it concerns.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.line import BLANK, Line, cells
from mentortui.widgets.cursor import Cursor
from mentortui.widgets.ink import inks_of, selected_strip, strip, ticked_strip
from mentortui.widgets.source import ListSource, Source


class RowList(ScrollView, can_focus=True, inherit_bindings=False):
    """Shows a `Source`. Rows without an id are headings and blanks, which the cursor skips.

    `more` draws "▾ 14 more" in place of a scrollbar. `indent` cells at the left are never part of the selection.
    `quiet` shows no cursor while the focus is elsewhere (one of several columns of a board).
    """

    ALLOW_SELECT = False
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j,down", "cursor(1)", "down", id="list.down", show=False),
        Binding("k,up", "cursor(-1)", "up", id="list.up", show=False),
        Binding("g,home", "end(False)", "first", id="list.first", show=False),
        Binding("G,end", "end(True)", "last", id="list.last", show=False),
        Binding("ctrl+d,pagedown", "page(1)", "half a page down", id="list.half_down", show=False),
        Binding("ctrl+u,pageup", "page(-1)", "half a page up", id="list.half_up", show=False),
        Binding("enter", "open", "open", id="list.open", show=False),
    ]
    DEFAULT_CSS = """
    RowList {
        height: 1fr; width: 1fr; background: transparent; overflow-x: hidden; overflow-y: auto;
        scrollbar-size-vertical: 1; scrollbar-size-horizontal: 0;
        &.-more { overflow-y: hidden; }
    }
    """

    @dataclass
    class Highlighted(Message):
        """The cursor is on another row."""

        row_list: RowList
        row_id: str

        @property
        def control(self) -> RowList:
            """The list the message is from."""
            return self.row_list

    @dataclass
    class Opened(Message):
        """Enter on a row, or a second click."""

        row_list: RowList
        row_id: str

        @property
        def control(self) -> RowList:
            """The list the message is from."""
            return self.row_list

    def __init__(
        self, source: Source | None = None, *, more: bool = False, indent: int = 0, quiet: bool = False,
        id: str | None = None, classes: str | None = None,
    ) -> None:
        super().__init__(id=id, classes=classes)
        self.chosen: set[str] = set()
        """Ids that are drawn with a tick; what a verb means is up to the screen."""
        self._cursor = Cursor(source if source is not None else ListSource(lambda width: ()))
        self._more, self._indent, self._quiet = more, indent, quiet
        self.set_class(more, "-more")

    # What is shown

    @property
    def source(self) -> Source:
        """The rows; setting it keeps the cursor on its row where that is still there."""
        return self._cursor.source

    @source.setter
    def source(self, source: Source) -> None:
        self.load(source)

    def load(self, source: Source, keep: bool = True) -> None:
        """Show other rows. `keep` leaves the cursor on the row with the same id, else on the nearest; False goes to the top."""
        cursor = self._cursor
        shown, was, at = self._visible(), cursor.id, cursor.at
        cursor.source, cursor.width = source, -1
        if self._outer < 1:
            return
        self._measure()
        if not keep:
            self._scroll(0)
            was, at = "", 0
        cursor.restore(was, at)
        if not self._show_cursor():
            for y, (old, new) in enumerate(zip(shown, self._visible(), strict=False)):
                if old != new:
                    self._repaint(y, 1)
        if cursor.id != was:
            self._tell()

    def redraw(self) -> None:
        """Draw the rows anew, after a change of what they are made of."""
        self._cursor.measure(-1)
        self.load(self.source)
        self.refresh()

    @property
    def cursor_id(self) -> str:
        """Id of the row under the cursor, "" in a list without any."""
        return self._cursor.id

    def move_to(self, row_id: str) -> bool:
        """Put the cursor on that row; False if it is not there."""
        index = self._cursor.find(row_id)
        self._go(index)
        return index >= 0

    def toggle(self, row_id: str) -> None:
        """Choose a row or leave it out again."""
        self.chosen ^= {row_id}
        self.refresh()

    @property
    def _outer(self) -> int:
        """Cells a row is drawn for: the scrollbar lies on its last cell of air, so no column moves when it comes."""
        return self.outer_size.width - self._indent

    @property
    def _top(self) -> int:
        """The row of the list that is the first of the window."""
        return int(self.scroll_offset.y)

    @property
    def _height(self) -> int:
        """Rows of the window."""
        return int(self.size.height)

    def _measure(self) -> None:
        """Make rows for the width there is, and tell the scrollbar how many there are."""
        self._cursor.measure(self._outer)
        self.virtual_size = Size(0, len(self._cursor))

    def _visible(self) -> list[Line]:
        top = self._top
        return [self._cursor.row(index).line for index in range(top, top + self._height)]

    # The cursor

    def _go(self, index: int) -> None:
        if index < 0:
            return
        cursor, top = self._cursor, self._top
        before = (cursor.at - top, cursor.lines)
        cursor.place(index)
        if not self._show_cursor():
            self._repaint(*before)
            self._repaint(cursor.at - top, cursor.lines)
        self._tell()

    def _show_cursor(self) -> bool:
        """Scroll as far as needed to see the cursor and what is around it; True if that moved anything."""
        return self._scroll(self._cursor.top(self._top, self._height))

    def _scroll(self, top: int) -> bool:
        if top == self._top:
            return False
        self.scroll_to(y=top, animate=False, force=True, immediate=True)
        return True

    def _repaint(self, y: int, rows: int) -> None:
        """Paint rows of the window again, cut to it."""
        first, end = max(0, y), min(self._height, y + rows)
        if end > first:
            self.refresh(Region(0, first, self.size.width, end - first))

    def _tell(self) -> None:
        self.post_message(self.Highlighted(self, self._cursor.id))

    # Drawing

    def render_line(self, y: int) -> Strip:
        """One row of the window."""
        cursor = self._cursor
        if cursor.width != self._outer:
            self._reflow()
        width, indent, inks, base = self.size.width, self._indent, inks_of(self), self.rich_style
        index = y + self._top
        under = cursor.holds(index)
        if y == self._height - 1 and not under and (more := self._more_line()):
            return strip(more, width, inks, base)
        drawn = self._drawn(cursor, index, width - indent, under=under and (self.has_focus or not self._quiet))
        return Strip.join([strip(self.gutter_line(index), indent, inks, base), drawn]) if indent else drawn

    def _drawn(self, cursor: Cursor, index: int, width: int, *, under: bool) -> Strip:
        """A row in that many cells, as it is under the cursor, ticked, or neither."""
        row, inks, base = cursor.row(index), inks_of(self), self.rich_style
        ticked = bool(row.id) and row.id in self.chosen
        if under:
            return selected_strip(row.line, width, inks, base, focused=self.has_focus, ticked=ticked)
        return ticked_strip(row.line, width, inks, base) if ticked else strip(row.line, width, inks, base)

    def gutter_line(self, index: int) -> Line:
        """What stands in the `indent` cells of a row; blank here, for a subclass to say."""
        return BLANK

    def _more_line(self) -> Line:
        """How much is hidden below, at the right; nothing if all can be seen."""
        end = self._top + self._height
        if not self._more or end >= len(self._cursor):
            return BLANK
        hidden = self._cursor.hidden(end - 1)
        if not hidden:
            return BLANK
        text = f"{UNICODE['more']} {hidden:,} more"
        return ((" " * max(0, self.size.width - 1 - cells(((text, ""),))), "text"), (text, "faint"))

    def _reflow(self) -> None:
        """The width changed: make the rows anew and stay on the same one."""
        cursor = self._cursor
        was, at = cursor.id, cursor.at
        self._measure()
        cursor.restore(was, at)
        if cursor.id != was:
            # Not told from here: while the screen paints, it counts as the sender, and what it sends goes no further.
            self.call_later(self._tell)

    # Keys and mouse

    def action_cursor(self, direction: int) -> None:
        """One item down or up."""
        self._go(self._cursor.step(direction))

    def action_end(self, last: bool) -> None:
        """The last item, or the first with the heading above it."""
        self._go(self._cursor.near(len(self._cursor) - 1 if last else 0))
        if not last:
            self._scroll(0)

    def action_page(self, direction: int) -> None:
        """Half a window down or up."""
        self._go(self._cursor.step(direction, max(1, self._height // 2)))

    def action_open(self) -> None:
        """Say that the row under the cursor is to be opened."""
        if self._cursor.id:
            self.post_message(self.Opened(self, self._cursor.id))

    def on_resize(self) -> None:
        """Rows fit the new width, and the cursor stays in sight."""
        if self._cursor.width != self._outer:
            self._reflow()
        self._show_cursor()

    def on_focus(self) -> None:
        """The bar takes the accent."""
        self._repaint(self._cursor.at - self._top, self._cursor.lines)

    def on_blur(self) -> None:
        """The bar fades."""
        self._repaint(self._cursor.at - self._top, self._cursor.lines)

    def on_click(self, event: events.Click) -> None:
        """A click chooses a row, a second one opens it."""
        index = event.y + self._top
        if self._cursor.holds(index):
            self.action_open()
        elif self._cursor.row(index).id:
            self._go(index)

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """The wheel moves the window, not the cursor."""
        self._wheel(event, 1)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """The wheel moves the window, not the cursor."""
        self._wheel(event, -1)

    def _wheel(self, event: events.MouseEvent, direction: int) -> None:
        event.prevent_default()
        furthest = max(0, len(self._cursor) - self._height)
        if self._scroll(max(0, min(self._top + 3 * direction, furthest))):
            event.stop()
