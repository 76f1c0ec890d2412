"""One line above the footer that says what was done and how to take it back (LOOK §6)."""

from __future__ import annotations

from typing import Literal

from rich.segment import Segment
from textual.geometry import Region
from textual.strip import Strip
from textual.timer import Timer
from textual.widget import Widget

from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.layout import layout
from mentortui.presentation.line import BLANK, Line, cells, fit
from mentortui.presentation.squeeze import rows_of
from mentortui.widgets.ink import inks_of, strip

Kind = Literal["ok", "error", "hint"]
SECONDS = 5.0
_AIR = 2
_MOST: dict[Kind, int] = {"ok": 2, "hint": 2, "error": 3}
"""Rows of a sentence that does not fit into one: its end says what to do."""


class Toast(Widget):
    """Lies over the page at the right, on panel with half a cell of air. Nothing to see until something is told."""

    DEFAULT_CSS = """
    Toast { display: none; position: absolute; layer: above; height: 3; background: $panel; }
    """

    def __init__(self, *, seconds: float | None = None, id: str | None = None) -> None:
        super().__init__(id=id)
        self.line: Line = BLANK
        self.tail: Line = BLANK
        self.kind: Kind = "ok"
        self._rows: list[Line] = [BLANK]
        self._seconds = SECONDS if seconds is None else seconds
        self._timer: Timer | None = None

    def tell(self, line: Line, kind: Kind = "ok", tail: Line = BLANK) -> None:
        """Show a line in place of the one before. What went well leaves by itself, an error stays until esc.

        `tail` is never cut: a name that is too long gives way to the key that takes it back, and to the end of the sentence.
        """
        self.stop_timer()
        sign = {"ok": ("ok", "ok"), "error": ("no", "stop")}.get(kind)
        self.line, self.kind, self.tail = ((UNICODE[sign[0]] + "  ", sign[1]), *line) if sign else line, kind, tail
        self.place()
        self.display = True
        self.refresh()
        if kind != "error":
            # Counted from when it is painted: on a busy machine it would be gone before anybody has seen it.
            self.call_after_refresh(self._leave_later, self.line)

    def _leave_later(self, line: Line) -> None:
        if line is self.line:
            self.stop_timer()
            self._timer = self.set_timer(self._seconds, self.dismiss)

    def dismiss(self) -> bool:
        """Take the line away; True if there was one."""
        self.stop_timer()
        shown, self.line = self.line, BLANK
        self.display = False
        return bool(shown)

    def stop_timer(self) -> None:
        """Forget that the line was to leave by itself."""
        if self._timer is not None:
            self._timer.stop()
            self._timer = None

    @property
    def showing(self) -> bool:
        """Whether there is a line to see."""
        return bool(self.line)

    def place(self) -> None:
        """Stand above the footer of the page, at its right edge; at the top where it would lie on what is being typed."""
        size = self.screen.size
        page = layout(size.width, size.height)
        room = max(1, size.width - 2 * page.margin - 2 * _AIR)
        self._rows = rows_of(self.line, self.tail, room, _MOST[self.kind])
        width, height = max(map(cells, self._rows)) + 2 * _AIR, len(self._rows) + 2
        left, top = size.width - page.margin - width, max(0, page.footer_row - height)
        typed_in = self.screen.focused
        if typed_in is not None and hasattr(typed_in, "cursor_blink") and typed_in.region.overlaps(Region(left, top, width, height)):
            top = 0
        self.styles.width, self.styles.height = width, height
        self.styles.offset = (left, top)

    def render_line(self, y: int) -> Strip:
        """Air, the sentence, air."""
        width, inks, base = self.size.width, inks_of(self), self.rich_style
        if 0 < y <= len(self._rows):
            ground = base + inks.ground("panel")
            blank = Segment(" " * _AIR, ground)
            inside = max(0, width - 2 * _AIR)
            return Strip([blank, *strip(fit(self._rows[y - 1], inside), inside, inks, ground), blank], width)
        glyph = " " if inks.ascii or inks.colourless else UNICODE["lower" if y == 0 else "upper"]
        page = self._over_page(width) if y == 0 else width
        # Above the line the toast may lie on the card, whose tone shows through the half cell of air.
        ground, card = (inks.style("panel", base + inks.ground(name)) for name in ("bg", "surface"))
        parts = [Segment(glyph * page, ground), Segment(glyph * (width - page), card)]
        return Strip([part for part in parts if part.text], width)

    def _over_page(self, width: int) -> int:
        """How many of its cells lie on the page, before those on a card."""
        for card in self.screen.query("#card"):
            if card.display and card.region.bottom > self.region.y + 1:
                return max(0, min(width, card.region.x - self.region.x))
        return width
