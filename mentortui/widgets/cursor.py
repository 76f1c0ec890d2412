"""Which row of a source is meant: finding, stepping and staying on a row, without drawing anything."""

from __future__ import annotations

from mentortui.presentation.line import BLANK, Row
from mentortui.widgets.source import Fitted, Seeking, Source

CONTEXT = 3
"""Rows kept visible above and below the cursor when scrolling."""
_NEAR = 2000
"""How far a source is searched that cannot seek, or that has headings only."""
_LONG = 4
"""From so many windows on a list is long."""
_KEPT = 512
"""Rows kept as they were made."""


class Cursor:
    """A place in a source. `at` and `lines` are the rows of the item it is on, `id` is "" where there is none."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.at, self.lines, self.id = 0, 0, ""
        self.width = -1
        self._cache: dict[int, Row] = {}

    def measure(self, width: int) -> None:
        """Make rows for that many cells from now on."""
        self._cache.clear()
        self.width = width
        if isinstance(self.source, Fitted):
            self.source.fit(width)

    def __len__(self) -> int:
        return len(self.source) if self.width >= 0 else 0

    def row(self, index: int) -> Row:
        """The row with that number, blank outside of the list."""
        if not 0 <= index < len(self):
            return Row(BLANK)
        if (row := self._cache.get(index)) is None:
            if len(self._cache) > _KEPT:
                self._cache.clear()
            row = self._cache[index] = self.source.row(index, self.width)
        return row

    def holds(self, index: int) -> bool:
        """Whether that row belongs to the item under the cursor."""
        return bool(self.id) and self.at <= index < self.at + self.lines

    def find(self, row_id: str) -> int:
        """Number of the row with that id, or -1."""
        if not row_id:
            return -1
        if isinstance(self.source, Seeking):
            return self.source.find(row_id)
        size = len(self)
        for step in range(min(size, _NEAR)):
            for index in (self.at + step, self.at - step):
                if 0 <= index < size and self.row(index).id == row_id:
                    return index
        return -1

    def near(self, index: int) -> int:
        """The closest row that can be chosen, first at or after `index`, then before it; -1 if there is none."""
        size = len(self)
        index = max(0, min(index, size - 1))
        for at in (*range(index, min(size, index + _NEAR)), *range(index - 1, max(-1, index - _NEAR), -1)):
            if self.row(at).id:
                return int(at)
        return -1

    def step(self, direction: int, rows: int = 1) -> int:
        """The next item at least `rows` rows away, or the last one there is; -1 at the end."""
        found = -1
        start = self.at + max(0, self.lines - 1) if direction > 0 else self.at
        index = start + direction
        while 0 <= index < len(self):
            row_id = self.row(index).id
            if row_id and row_id != self.id:
                found = index
                if abs(index - start) >= rows:
                    break
            index += direction
        return found

    def place(self, index: int) -> None:
        """Stand on that row; from any row of an item on its first. -1 stands nowhere."""
        self.id = self.row(index).id if index >= 0 else ""
        self.at, self.lines = max(0, index), 0
        if self.id:
            while self.at and self.row(self.at - 1).id == self.id:
                self.at -= 1
            while self.row(self.at + self.lines).id == self.id:
                self.lines += 1

    def restore(self, row_id: str, at: int) -> None:
        """Stand on the row with that id, or on the nearest to where it was."""
        index = self.find(row_id)
        self.place(self.near(at) if index < 0 else index)

    def top(self, top: int, height: int) -> int:
        """First row of a window of that height so that the cursor has rows of context around it.

        A long list is moved on by half a window, so that a held key repaints everything once in many rows, not each time.
        """
        around = min(CONTEXT, max(0, (height - self.lines) // 2))
        first, last = self.at - around, self.at + max(1, self.lines) - 1 + around
        stride = height // 2 if len(self) > _LONG * height else 0
        wanted = top
        if last >= top + height:
            wanted = last - height + 1 + stride
        if first < wanted:
            wanted = first - (stride if first < top else 0)
        return max(0, min(wanted, len(self) - height))

    def hidden(self, end: int) -> int:
        """How many items lie at row `end` or after it; rows, where there are too many to read."""
        if len(self) - end > _NEAR:
            return len(self) - end
        return len({self.row(index).id for index in range(max(0, end), len(self))} - {""})
