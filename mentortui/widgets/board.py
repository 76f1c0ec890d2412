"""Where the lists of the pipeline get their rows from: cards, records, and pages of a list however long it is."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Generic, Protocol, TypeVar

from mentortui.presentation.board import card_rows
from mentortui.presentation.line import BLANK, Row
from mentortui.presentation.standing import Standing
from mentortui.widgets.row_list import RowList

CARD = 3
"""Rows of a card with the air below it."""
PAGE = 200
"""Rows read at once."""
_PAGES = 12


class Identified(Protocol):
    """Something with an id."""

    @property
    def id(self) -> str:
        """The id."""
        ...


T = TypeVar("T", bound=Identified)


class CardSource:
    """Cards of one stage, made when they are drawn."""

    def __init__(self, found: Sequence[Standing]) -> None:
        self.found = found
        self._where = {one.id: index for index, one in enumerate(found)}

    def __len__(self) -> int:
        return max(0, len(self.found) * CARD - 1)

    def row(self, index: int, width: int) -> Row:
        """One of the two lines of a card, or the air below it."""
        at, line = divmod(index, CARD)
        return Row(BLANK) if line == CARD - 1 or at >= len(self.found) else card_rows(self.found[at], width)[line]

    def find(self, row_id: str) -> int:
        """First row of that person's card, or -1."""
        return self._where[row_id] * CARD if row_id in self._where else -1


class RecordSource(Generic[T]):
    """One row for each of many records, made when it is drawn."""

    def __init__(self, found: Sequence[T], build: Callable[[T, int], Row]) -> None:
        self._found, self._build = found, build
        self._where = {one.id: index for index, one in enumerate(found)}

    def __len__(self) -> int:
        return len(self._found)

    def row(self, index: int, width: int) -> Row:
        """The row of that record."""
        return self._build(self._found[index], width) if 0 <= index < len(self._found) else Row(BLANK)

    def find(self, row_id: str) -> int:
        """Number of the row, or -1."""
        return self._where.get(row_id, -1)


class PagedSource(Generic[T]):
    """Rows of a list too long to be read at once; only some pages around what was last seen are kept."""

    def __init__(self, size: int, page: Callable[[int, int], Sequence[T]], build: Callable[[T, int], Row]) -> None:
        self._size, self._page, self._build = size, page, build
        self._pages: OrderedDict[int, Sequence[T]] = OrderedDict()

    def __len__(self) -> int:
        return self._size

    def row(self, index: int, width: int) -> Row:
        """The row with that number; its page is read when it is not at hand."""
        number, at = divmod(index, PAGE)
        page = self._pages.get(number)
        if page is None:
            page = self._pages[number] = self._page(number * PAGE, PAGE)
            while len(self._pages) > _PAGES:
                self._pages.popitem(last=False)
        self._pages.move_to_end(number)
        return self._build(page[at], width) if at < len(page) else Row(BLANK)

    def find(self, row_id: str) -> int:
        """Number of the row if it is on a page at hand, else -1."""
        for number, page in self._pages.items():
            for at, one in enumerate(page):
                if one.id == row_id:
                    return number * PAGE + at
        return -1

    def after(self, other: PagedSource[T]) -> PagedSource[T]:
        """Read the pages another source had at hand, so that a row can be found again after a change."""
        for number in other._pages:
            if number * PAGE < self._size:
                self.row(number * PAGE, 0)
        return self


class PeopleList(RowList):
    """A list in which enter means something even where there is nobody, and whose cursor can be put before it is drawn."""

    def action_open(self) -> None:
        """Open the row; in an empty list the screen is told all the same."""
        self.post_message(self.Opened(self, self.cursor_id))

    def want(self, row_id: str) -> None:
        """Put the cursor on that row, now or as soon as there is room to draw it."""
        if self._cursor.width < 0:
            self._cursor.id = row_id
        elif row_id != self.cursor_id:
            self.move_to(row_id)
