"""Where a list gets its rows from: a protocol of two methods, two more that may be there, and one for small lists."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, runtime_checkable

from mentortui.presentation.line import BLANK, Row


class Source(Protocol):
    """Rows by number. Rows that follow one another with the same id are one item of several lines.

    A row's line begins with two blank cells, for the cursor bar and air, and ends with one of air.
    """

    def __len__(self) -> int:
        """How many rows there are."""
        ...

    def row(self, index: int, width: int) -> Row:
        """The row with that number, drawn for `width` cells."""
        ...


@runtime_checkable
class Seeking(Protocol):
    """A source that can tell where a row is without being read through."""

    def find(self, row_id: str) -> int:
        """Number of the row, or -1."""
        ...


@runtime_checkable
class Fitted(Protocol):
    """A source whose number of rows depends on the width: it is told before anything is asked."""

    def fit(self, width: int) -> None:
        """Make the rows ready for `width` cells."""
        ...


class ListSource:
    """Rows of a list short enough to be built at once, anew for each width."""

    def __init__(self, build: Callable[[int], Sequence[Row]]) -> None:
        self._build = build
        self._rows: Sequence[Row] = ()
        self._width = -1
        self._where: dict[str, int] = {}

    def fit(self, width: int) -> None:
        """Build the rows for that width."""
        if width != self._width:
            self._rows, self._width = list(self._build(width)), width
            self._where = {row.id: index for index, row in reversed(list(enumerate(self._rows))) if row.id}

    def __len__(self) -> int:
        return len(self._rows)

    def row(self, index: int, width: int) -> Row:
        """The row with that number; a blank one where there is none."""
        self.fit(width)
        return self._rows[index] if 0 <= index < len(self._rows) else Row(BLANK)

    def find(self, row_id: str) -> int:
        """First row of that item, or -1."""
        return self._where.get(row_id, -1)

    @property
    def ids(self) -> list[str]:
        """Ids of the items, in order."""
        return [row_id for row_id, _ in sorted(self._where.items(), key=lambda pair: pair[1])]
