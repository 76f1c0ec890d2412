"""Where several lines are typed. A module of its own, because TextArea is slow to import and few screens need it."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.widgets import TextArea

from mentortui.domain.text import clean


class TextField(TextArea):
    """Lines of text on field. Wraps at words; tab leaves it; what is pasted is cleaned and one step of undo."""

    DEFAULT_CSS = """
    TextField { background: $field; color: $foreground; border: none; padding: 0; scrollbar-size-vertical: 1; }
    TextField:focus { border: none; }
    TextField:ansi { background: ansi_default; }
    TextField .text-area--cursor { background: $input-cursor-background; color: $input-cursor-foreground; }
    TextField .text-area--cursor-line { background: $field; }
    TextField .text-area--selection { background: $panel; }
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+home", "text_end(False)", "beginning of the text", show=False),
        Binding("ctrl+end", "text_end(True)", "end of the text", show=False),
    ]

    def __init__(
        self, text: str = "", *, placeholder: str = "", id: str | None = None, classes: str | None = None
    ) -> None:
        super().__init__(
            text, placeholder=placeholder, soft_wrap=True, tab_behavior="focus", show_line_numbers=False,
            highlight_cursor_line=False, id=id, classes=classes,
        )
        self.cursor_blink = False

    async def _on_paste(self, event: events.Paste) -> None:
        """Put in what was pasted without controls and invisible marks."""
        event.prevent_default()
        event.stop()
        if self.read_only:
            return
        result = self._replace_via_keyboard(clean(event.text, multiline=True).text, *self.selection)
        if result is not None:
            self.move_cursor(result.end_location)

    def action_text_end(self, end: bool) -> None:
        """To the end of the text, or its beginning."""
        self.move_cursor(self.document.end if end else (0, 0))
