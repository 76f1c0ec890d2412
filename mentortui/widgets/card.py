"""The card: the one lifted thing on a page, where the person behind a row stands (LOOK §1.6)."""

from __future__ import annotations

from collections.abc import Sequence

from rich.segment import Segment
from textual.geometry import Region, Size
from textual.strip import Strip

from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.layout import card_padding
from mentortui.presentation.line import BLANK, Line
from mentortui.presentation.person_card import footed, is_heading
from mentortui.widgets.ink import inks_of, strip
from mentortui.widgets.lines import Build, Lines


class Card(Lines):
    """Lines on surface, with blank cells on both sides and half a cell of air above and below.

    Lines are built for the width inside. `foot` lines stand at the bottom and give way to the others when room is short, or stay.
    """

    DEFAULT_CSS = """
    Card { background: $surface; height: 1fr; }
    """

    def __init__(self, build: Build | None = None, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(build, id=id, classes=classes)
        self._foot_build: Build = lambda width: ()
        self._foot: tuple[Line, ...] = ()
        self._foot_for = -1
        self._foot_stays = False

    def foot(self, build: Build, *, stays: bool = False) -> None:
        """Lines at the bottom of the card: the person, where a coach or a clock has the place above; with `stays` the others end above them.

        Built for the width inside, now and after each change of it, like the lines above.
        """
        before, known = (self._foot, self._foot_stays), self._foot_for
        self._foot_build, self._foot_stays, self._foot_for = build, stays, -1
        if known < 0 or (self.foot_lines(known), stays) != before:
            self.refresh()

    def foot_lines(self, width: int) -> tuple[Line, ...]:
        """What the foot shows for that many cells."""
        if width != self._foot_for:
            self._foot, self._foot_for = tuple(self._foot_build(width)), width
        return self._foot

    @property
    def inside(self) -> int:
        """Cells for text."""
        return max(0, self.size.width - 2 * card_padding(self.size.width))

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """The lines and the two rows of air."""
        inside = width - 2 * card_padding(width)
        return len(self.lines(inside)) + len(self.foot_lines(inside)) + 2

    def render_line(self, y: int) -> Strip:
        """One row: air, a line, or a line of the foot."""
        width, height = self.size
        inks = inks_of(self)
        if y in (0, height - 1):
            return self._air(width, top=y == 0)
        padding, inside = card_padding(width), self.inside
        lines, foot, at = self.lines(inside), self.foot_lines(inside), y - 1
        if self._foot_stays:
            lines = tuple(footed(lines, foot, height - 2))
        line = lines[at] if at < len(lines) else BLANK
        if y == height - 2 and at + 1 < len(lines) and is_heading(line):
            line = BLANK  # a heading with nothing below it says less than nothing
        start = height - 2 - len(foot)
        if not self._foot_stays and at >= start > len(lines):
            line = foot[at - start]
        drawn = strip(line, inside, inks, self.rich_style)
        blank = Segment(" " * padding, self.rich_style)
        return Strip([blank, *drawn, blank], width)

    def _air(self, width: int, *, top: bool) -> Strip:
        inks, page = inks_of(self), self.rich_style
        page = page + inks.ground("bg")
        if inks.ansi:
            # Nothing is painted behind the text with the terminal's own colours: a thin rule says where the card is.
            return strip(((UNICODE["thin"] * width, "line"),) if top else BLANK, width, inks, page)
        glyph = " " if inks.ascii or inks.colourless else UNICODE["lower" if top else "upper"]
        return Strip([Segment(glyph * width, inks.style("surface", page))], width)

    def _repaint(self, before: Sequence[Line], after: Sequence[Line]) -> None:
        if self.styles.is_auto_height and len(before) != len(after):
            self.refresh(layout=True)
            return
        for y in range(max(len(before), len(after))):
            if before[y : y + 1] != after[y : y + 1]:
                self.refresh(Region(0, y + 1, self.size.width, 1))
