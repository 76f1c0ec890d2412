"""A small app to put one widget on, with the themes and the line filter of the real one."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from textual.app import App, ComposeResult
from textual.filter import LineFilter
from textual.signal import Signal
from textual.widget import Widget

from mentortui import keys, themes
from mentortui.presentation.line import Line, Row
from mentortui.widgets.guard import TerminalGuard
from mentortui.widgets.source import ListSource


class Stage(App[None]):
    """Shows widgets, or pushes a screen."""

    CSS_PATH = themes.__file__.replace("themes.py", "styles.tcss")
    BINDINGS = keys.bindings("app")

    def __init__(
        self, *widgets: Widget | Callable[[], Widget], theme: str = "dusk", ascii: bool = False, demo: bool = False, journal: Any = None
    ) -> None:
        self.ascii = ascii
        super().__init__()
        self.shown, self.demo, self.journal = widgets, demo, journal
        self.messages: deque[Line] = deque()
        self.writing, self.writer = asyncio.Lock(), None
        self.changed: Signal[None] = Signal(self, "changed")
        self.seen: list[Any] = []
        themes.install(self, theme)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return themes.defaults(self.current_theme)

    def get_line_filters(self) -> Sequence[LineFilter]:
        return [*super().get_line_filters(), TerminalGuard()]

    def compose(self) -> ComposeResult:
        for widget in self.shown:
            yield widget if isinstance(widget, Widget) else widget()

    def on_row_list_highlighted(self, event: Any) -> None:
        self.seen.append(("at", event.row_id))

    def on_row_list_opened(self, event: Any) -> None:
        self.seen.append(("open", event.row_id))

    def on_key_bar_pressed(self, event: Any) -> None:
        self.seen.append(("key", event.key))

    def on_nav_bar_chosen(self, event: Any) -> None:
        self.seen.append(("nav", event.number))

    def on_title_bar_filtered(self, event: Any) -> None:
        self.seen.append(("filter", event.text))

    def on_title_bar_done(self, event: Any) -> None:
        self.seen.append(("done", event.kept))


def text_of(app: App[Any]) -> list[str]:
    """The screen as lines of text."""
    width, height = app.size
    lines = app.screen._compositor.render_strips(app.size) if height else []
    return ["".join(segment.text for segment in line).ljust(width) for line in lines]


def names(*ids: str) -> ListSource:
    """A list of names; "" is a blank row, a name in capitals a heading."""
    return ListSource(lambda width: [row(name) for name in ids])


def row(name: str) -> Row:
    """One row of `names`."""
    return Row((("  ", "text"), (name, "name")), "" if not name or name.isupper() else name)


class Many:
    """Rows made when asked for, counting what is asked."""

    def __init__(self, size: int, make: Callable[[int], str] = "p{}".format) -> None:
        self.size, self.make, self.asked = size, make, 0

    def __len__(self) -> int:
        return self.size

    def row(self, index: int, width: int) -> Row:
        self.asked += 1
        name = self.make(index)
        return Row((("  ", "text"), (name, "name")), name)


def plain(lines: Iterable[str]) -> str:
    """Lines without the blanks at their ends."""
    return "\n".join(line.rstrip() for line in lines)
