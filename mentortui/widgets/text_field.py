"""Where several lines are typed. A module of its own, because TextArea is slow to import and few screens need it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widgets import TextArea
from textual.widgets.text_area import EditResult

from mentortui.domain.text import TEXT_LIMIT, clean


class TextField(TextArea):
    """Lines of text on field. Wraps at words; tab leaves it; what is pasted is cleaned and one step of undo.

    No more is put in than the file takes; what is there already stays, whatever its length. Where nothing may be typed
    any more, letters still stay here while the field has the keys: they never become commands.
    """

    class Shut(Message):
        """A letter was typed where nothing may be typed any more."""

    @dataclass
    class Full(Message):
        """So many characters were left out: with them the text would be longer than the file takes."""

        left_out: int

        @property
        def words(self) -> str:
            """What is said about it."""
            out = "this one was" if self.left_out == 1 else f"{self.left_out:,} more were"
            return f"{TEXT_LIMIT:,} characters fit here; {out} left out."

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

    def check_consume_key(self, key: str, character: str | None = None) -> bool:
        """Letters belong to the field, whether they are put in or not."""
        return super().check_consume_key(key, character) or (self.read_only and character is not None and character.isprintable())

    async def _on_key(self, event: events.Key) -> None:
        """Somebody may be typing while the text is shut by another window."""
        if self.read_only and (event.is_printable or event.key == "enter"):
            event.prevent_default()
            event.stop()
            self.post_message(self.Shut())

    async def _on_paste(self, event: events.Paste) -> None:
        """Put in what was pasted without controls and invisible marks."""
        event.prevent_default()
        event.stop()
        if self.read_only:
            self.post_message(self.Shut())
            return
        result = self._replace_via_keyboard(clean(event.text, multiline=True).text, *self.selection)
        if result is not None:
            self.move_cursor(result.end_location)

    def _replace_via_keyboard(self, insert: str, start: tuple[int, int], end: tuple[int, int]) -> EditResult | None:
        taken = len(self.document.get_text_range(*sorted((start, end)))) if start != end else 0
        size = sum(map(len, self.document.lines)) + self.document.line_count - 1 - taken + len(insert)
        if size > TEXT_LIMIT and len(insert) > taken and not self.read_only:
            self.post_message(self.Full(len(insert)))
            return None
        return super()._replace_via_keyboard(insert, start, end)

    def undo(self) -> None:
        """Take back what was typed, where something may be typed."""
        if not self.read_only:
            super().undo()

    def redo(self) -> None:
        """Put it again, likewise."""
        if not self.read_only:
            super().redo()

    def action_text_end(self, end: bool) -> None:
        """To the end of the text, or its beginning."""
        self.move_cursor(self.document.end if end else (0, 0))
