"""Where things stand for a given terminal size; the first frame and the widgets use the same numbers (LOOK §4)."""

from __future__ import annotations

from mentortui.domain.named import NamedTuple

SMALLEST = (50, 15)
TALL = 32
"""From this many rows on there is air above the bar and around the footer."""
WIDEST_MAIN, WIDEST_CARD, WIDE_GAP = 110, 52, 3


class Layout(NamedTuple):
    """Cells and rows of one page. `card` 0 means one pane: the card opens with enter."""

    width: int
    height: int
    margin: int
    main: int
    gap: int
    card: int
    top: int
    tall: bool

    @property
    def wide(self) -> bool:
        """120 columns and more."""
        return self.width >= 120

    @property
    def narrow(self) -> bool:
        """Under 80 columns: one pane."""
        return self.width < 80

    @property
    def small(self) -> bool:
        """Too little room for anything but one plain line."""
        return self.width < SMALLEST[0] or self.height < SMALLEST[1]

    @property
    def left(self) -> int:
        """The column in which everything readable starts: after the margin, the cursor bar and a cell of air."""
        return self.margin + 2

    @property
    def nav_row(self) -> int:
        """Row of the navigation bar; the row below it is air."""
        return self.top

    @property
    def title_row(self) -> int:
        """Row of the title; its rule is in the next one."""
        return self.top + 2

    @property
    def body_row(self) -> int:
        """First row below the rule."""
        return self.top + 4

    @property
    def footer_row(self) -> int:
        """Row of the keys; the row above it is air."""
        return self.height - (2 if self.tall else 1)

    @property
    def body(self) -> int:
        """Rows between the rule and the air above the footer."""
        return max(0, self.footer_row - 1 - self.body_row)

    @property
    def card_inside(self) -> int:
        """Cells for the text of the card."""
        return max(0, self.card - 2 * card_padding(self.card))


def card_padding(width: int) -> int:
    """Blank cells on each side within a card of that width."""
    return 2 if width >= 38 else 1


def layout(width: int, height: int, *, card: bool = True) -> Layout:
    """Measure a page; `card` False gives the main pane the whole width."""
    margin = 2 if width >= 120 else 1
    tall = height >= TALL and width >= 120
    inner = max(0, width - 2 * margin)
    main, gap, card_width = min(inner, WIDEST_MAIN + WIDE_GAP + WIDEST_CARD), 0, 0
    if width >= 120 and card:
        gap = WIDE_GAP
        main = min(WIDEST_MAIN, inner - gap - 38)
        card_width = min(WIDEST_CARD, inner - gap - main)
    elif width >= 80 and card:
        card_width, gap = 28, 2
        main = inner - gap - card_width
    return Layout(width, height, margin, main, gap, card_width, 1 if tall else 0, tall)
