"""The navigation bar: the nine screens, drawn once and repainted only when the screen changes."""

from __future__ import annotations

from dataclasses import dataclass

from textual import events
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from mentortui.presentation.nav import nav_line, nav_spots
from mentortui.widgets.ink import inks_of, strip


class NavBar(Widget):
    """One row over the whole width. `active` is the number of the open screen, 0 for none."""

    DEFAULT_CSS = """
    NavBar { height: 1; width: 100%; }
    """
    active = reactive(0)

    @dataclass
    class Chosen(Message):
        """A screen was clicked."""

        number: int

    def __init__(self, active: int = 0, *, demo: bool = False, id: str | None = None) -> None:
        super().__init__(id=id)
        self._demo = demo
        self.set_reactive(NavBar.active, active)

    def render_line(self, y: int) -> Strip:
        """The bar."""
        width = self.size.width
        return strip(nav_line(self.active, width, self._demo), width, inks_of(self), self.rich_style)

    def on_click(self, event: events.Click) -> None:
        """Go to the screen that was clicked."""
        for start, end, number in nav_spots(self.active, self.size.width):
            if start - 1 <= event.x <= end:
                self.post_message(self.Chosen(number))
                return
