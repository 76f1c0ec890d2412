"""What all dialogs share: a sheet on the dimmed page, a title with its rule, keys on the last line (LOOK §5)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, TypeVar

from textual.await_complete import AwaitComplete
from textual.binding import BindingType
from textual.containers import Vertical
from textual.css.query import NoMatches
from textual.screen import ModalScreen

from mentortui import keys
from mentortui.presentation.line import Line
from mentortui.screens.telling import Telling, is_field
from mentortui.widgets.key_bar import KeyBar
from mentortui.widgets.title_bar import TitleBar
from mentortui.widgets.toast import Kind, Toast

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult
    from textual.widget import Widget

    from mentortui.screens.unsaved import Unsaved

Result = TypeVar("Result")


class Dialog(Telling[Result], ModalScreen[Result]):
    """Asks one thing. A subclass fills `compose_body` and calls `dismiss` with what was decided; esc gives None."""

    scope: ClassVar[str] = "dialog"
    heading: ClassVar[str] = ""
    wide: ClassVar[int] = 76
    """Cells of the sheet, 60 to 92; under 80 columns it fills the screen."""

    # A modal screen hides the verbs of the app; leaving works from anywhere all the same.
    BINDINGS: ClassVar[list[BindingType]] = [binding for binding in keys.bindings("app") if binding.id == "app.quit"]
    DEFAULT_CSS = """
    Dialog #sheet {
        background: $surface; height: auto; max-height: 100%; padding: 0 1;
        border-top: inner $surface; border-bottom: inner $surface;
    }
    Dialog #sheet.-plain { border: none; padding: 1; }
    Dialog #dialog-body { width: 100%; height: auto; padding: 1 0; overflow-y: auto; scrollbar-size-vertical: 1; }
    Dialog #keys { margin: 0 2; }
    Dialog #sheet * {
        scrollbar-background: $surface; scrollbar-background-hover: $surface; scrollbar-background-active: $surface;
    }
    Dialog.-narrow #sheet { width: 100%; height: 100%; }
    Dialog.-narrow #dialog-body { height: 1fr; padding: 0; }
    """
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (80, "-mid"), (120, "-wide")]  # noqa: RUF012 - declared by Textual

    _dismissed = False
    _to_answer: tuple[Result | None] | tuple[()] = ()

    def compose_body(self) -> ComposeResult:
        """What stands between the rule and the keys."""
        yield from ()

    def compose(self) -> ComposeResult:
        """Title, body, keys on one sheet."""
        with Vertical(id="sheet", classes="-plain" if self.host.ascii else "") as sheet:
            yield TitleBar(self.heading, id="title")
            with Vertical(id="dialog-body") as body:
                yield from self.compose_body()
            self._place(sheet, body)
            yield KeyBar(self.footer_pairs(), id="keys")
        yield Toast(id="toast")

    def on_resize(self) -> None:
        """Fill a narrow screen, keep the width of the sheet on others."""
        self._place(self.query_one("#sheet"), self.query_one("#dialog-body"))
        self.query_one(Toast).place()

    def _place(self, sheet: Widget, body: Widget) -> None:
        size = self.app.size
        sheet.styles.width = min(self.wide, size.width - 2) if size.width >= 80 else "100%"
        body.styles.max_height = self.room

    @property
    def room(self) -> int:
        """Rows there are for the body: without air, title, rule and keys."""
        return max(1, self.app.size.height - 5)

    def footer_words(self) -> Mapping[str, str]:
        """Words other than those of the table, by verb id ("import.apply": "import 1,214")."""
        return {}

    def set_title(self, heading: str, sub: str | Line = "", right: str | Line = "") -> None:
        """Say what is asked, and about whom at the right."""
        bar = self.query_one("#title", TitleBar)
        bar.heading, bar.sub, bar.right = heading, sub, right

    def refresh_footer(self) -> None:
        """Show the keys again after their words changed."""
        self.query_one(KeyBar).show(self.footer_pairs())

    def footer_pairs(self) -> list[tuple[str, str]]:
        """Keys and their words, the last one never dropped."""
        return keys.footer(self.scope, self.footer_words(), getattr(self.app, "_keymap", {}))

    def _toast_for(self, kind: Kind) -> Toast | None:
        """What went well is told on the page below, which is what is seen next; an error here."""
        if kind != "ok":
            return super()._toast_for(kind)
        below = [toast for screen in self.app.screen_stack[:-1] for toast in screen.query(Toast)]
        return below[-1] if below else None

    def on_key(self, event: events.Key) -> None:
        """A question in the footer is answered before anything else."""
        self.answer(event)

    def on_key_bar_pressed(self, event: KeyBar.Pressed) -> None:
        """A click on a key presses it."""
        if key := keys.named(event.key):
            self.app.simulate_key(key)

    def dismiss(self, result: Result | None = None) -> AwaitComplete:
        """Close, once, and only this: Textual would close what lies below at a second call, or what lies above at an early one."""
        if self._dismissed:
            return AwaitComplete()
        if self.app.screen is not self:
            self._to_answer = (result,)
            return AwaitComplete()
        self._dismissed = True
        return super().dismiss(result)

    def on_screen_resume(self) -> None:
        """What was decided while another page lay above is done now."""
        if self._to_answer:
            self.dismiss(*self._to_answer)

    def action_back(self) -> None:
        """An error goes first, then the dialog."""
        toast = self.query_one(Toast)
        if toast.showing and toast.kind == "error":
            toast.dismiss()
        else:
            self.dismiss(None)

    def action_leave(self) -> None:
        """The same as esc, outside of fields."""
        self.action_back()

    def unkept_words(self) -> list[str]:
        """What was typed and is not kept yet."""
        return []

    @property
    def unkept(self) -> bool:
        """Whether leaving would lose something."""
        return bool(self.unkept_words())

    def unsaved(self) -> list[Unsaved]:
        """Ended from outside, nobody can be asked: what was typed goes into a private file, and the next start says where."""
        from mentortui.screens.unsaved import Unsaved

        if self._dismissed or not (words := self.unkept_words()):
            return []
        bar = self.query_one("#title", TitleBar)
        whose = bar.right if isinstance(bar.right, str) else "".join(text for text, _ in bar.right)
        return [Unsaved(f"{bar.heading} ({whose.strip()})" if whose.strip() else bar.heading, "\n\n".join(words))]

    def focus_first(self) -> None:
        """Give the keys to the first field or list."""
        try:
            self.query("Field, TextField, RowList").first().focus()
        except NoMatches:
            self.set_focus(None)

    @property
    def typing(self) -> bool:
        """Whether letters are typed just now."""
        return is_field(self.focused)

