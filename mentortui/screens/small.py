"""A terminal that is too small for a page: one plain line, and the page as it was once there is room again (LOOK §4).

What is hidden would lose the keys in Textual, and the letters of somebody who types on would run verbs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from textual import events

from mentortui.presentation.cells import wrap
from mentortui.presentation.layout import SMALLEST, layout
from mentortui.presentation.line import Line, of
from mentortui.screens.telling import Telling, is_field

if TYPE_CHECKING:
    from textual.widget import Widget

Result = TypeVar("Result")
_ALWAYS = "ctrl+q"
"""The key that ends the program from anywhere, where the user has chosen no other."""


class Small(Telling[Result]):
    """A page that keeps its focus while there is no room to show it."""

    _had_focus: Widget | None = None

    @property
    def too_small(self) -> bool:
        """Whether the terminal has no room for a page."""
        size = self.app.size
        return layout(size.width, size.height).small

    def small_lines(self, width: int) -> list[Line]:
        """What is said instead of the page."""
        size = self.app.size
        need = f"Needs {SMALLEST[0]} columns and {SMALLEST[1]} rows; this is {size.width} × {size.height}. `mentortui today` prints the list."
        return [of(part) for part in wrap(need, max(1, width), 9)]

    def set_small(self, small: bool) -> None:
        """Hide the page or show it again, with the keys where they were."""
        if small and not self.has_class("-small"):
            self._had_focus = self.focused
        elif not small and self.has_class("-small"):
            # Behind what hiding it had asked for, which may still be on its way.
            self.call_after_refresh(self._give_back, self._had_focus)
        self.set_class(small, "-small")

    def _give_back(self, widget: Widget | None) -> None:
        if widget is not None and widget is not self.focused and widget.is_attached and not self.has_class("-small"):
            self.set_focus(widget, scroll_visible=False)

    def _reset_focus(self, widget: Widget, avoiding: list[Widget] | None = None) -> None:
        """Textual takes the keys from what is hidden; here they wait, but for a widget that is taken away."""
        if self.has_class("-small") and not avoiding:
            return
        super()._reset_focus(widget, avoiding)

    def hears(self, event: events.Key | events.Paste) -> bool:
        """Whether a key counts: on a page that cannot be seen only letters for the field that had the keys, and the end."""
        if not self.too_small:
            return True
        field = self.focused
        if isinstance(event, events.Key):
            keymap: dict[str, str] = getattr(self.app, "_keymap", {})
            if event.key in keymap.get("app.quit", _ALWAYS).split(","):
                return True
            if not event.is_printable and event.key != "backspace":
                # A line break is a letter where there are several lines; in one line it would end the typing.
                return event.key == "enter" and hasattr(field, "document")
        return is_field(field)
