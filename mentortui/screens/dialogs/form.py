"""What the small forms share: labelled parts, a live echo under dates, one line for what is wrong, and careful leaving."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar, TypeVar

from textual.binding import BindingType
from textual.widget import Widget

from mentortui import keys
from mentortui.domain.errors import MentorError
from mentortui.screens.dialog import Dialog
from mentortui.screens.dialogs.answers import good as good
from mentortui.screens.dialogs.answers import hint as hint
from mentortui.screens.dialogs.answers import wrong as wrong
from mentortui.screens.dialogs.choice import Choice
from mentortui.screens.dialogs.parts import NOON as NOON
from mentortui.screens.dialogs.parts import REST as REST
from mentortui.screens.dialogs.parts import DatePart as DatePart
from mentortui.screens.dialogs.parts import Part as Part
from mentortui.screens.dialogs.parts import ZonePart as ZonePart
from mentortui.screens.dialogs.several import Several
from mentortui.screens.telling import is_field
from mentortui.widgets.field import Field
from mentortui.widgets.key_bar import KeyBar
from mentortui.widgets.lines import Lines

if TYPE_CHECKING:
    from textual import events

    from mentortui.presentation.line import Line

Result = TypeVar("Result")
T = TypeVar("T")
_ERROR_ROWS = 3


class Form(Dialog[Result]):
    """A dialog with fields. A subclass says what is in it and writes it in `action_save`."""

    # tab moves the focus at once: a key that is typed right after it goes to the next field, however busy the machine is
    BINDINGS: ClassVar[list[BindingType]] = [replace(key, priority=key.key == "tab") for key in keys.bindings("dialog")]
    DEFAULT_CSS = """
    Form TextField { height: 4; width: 1fr; padding: 0 1; border-left: outer $field; }
    Form TextField:focus { border-left: outer $primary; }
    Form #error { height: auto; margin: 0 2; display: none; }
    Form #error.-shown { display: block; margin: 0 2 1 2; }
    Form .note { padding: 0 2; margin-bottom: 1; }
    Form.-narrow .note, Form.-narrow Part { margin-bottom: 0; }
    Form.-narrow TextField { height: 3; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._saving = False
        self._before: dict[Widget, str] = {}
        self._left: Widget | None = None
        self._no_choice: Part | None = None
        self._asked_at: Part | None = None

    def on_mount(self) -> None:
        """Put the line for errors in, measure, remember what stands in the fields."""
        self.query_one("#sheet").mount(Lines(id="error"), before=self.query_one(KeyBar))
        self._before = {field: _text(field) for field in self._fields()}
        self.begin()
        if self.focused is None:
            self.focus_first()

    def begin(self) -> None:
        """What a subclass does when everything stands."""

    @property
    def room(self) -> int:
        """Rows for the body: what is wrong needs some of them."""
        shown = [line for line in self.query("#error") if line.has_class("-shown")]
        return max(1, super().room - (_ERROR_ROWS if shown else 0))

    def _fields(self) -> list[Widget]:
        return [widget for widget in self.query("*") if is_field(widget)]

    # Moving on

    def focus_next(self, selector: str | type[Widget] = "*") -> Widget | None:
        """The next field, what stands in it selected: a letter replaces it, an arrow keeps it."""
        return self._selected(super().focus_next(selector))

    def focus_previous(self, selector: str | type[Widget] = "*") -> Widget | None:
        """The field before, likewise."""
        return self._selected(super().focus_previous(selector))

    def _selected(self, moved: Widget | None) -> Widget | None:
        if isinstance(moved, Field) and moved.value:
            moved.select_all()
        return moved

    def on_descendant_focus(self) -> None:
        """The footer says what a letter does where the keys are."""
        self.refresh_footer()

    def footer_pairs(self) -> list[tuple[str, str]]:
        """Beside the keys of the form, what a letter does in a line of choices."""
        pairs, focused = super().footer_pairs(), self.focused
        words = "on or off" if isinstance(focused, Several) else ""
        if isinstance(focused, Choice):
            words = "chooses and goes on" if focused.leads else "chooses"
        return [*pairs[:1], ("letter", words), *pairs[1:]] if words else pairs

    # Errors stand in the form, beside what was typed

    def tell_error(self, error: MentorError) -> None:
        """Say it above the keys; the text stays as it is."""
        self._saving = False
        self.complain(str(error))

    def complain(self, words: str) -> None:
        """Say in one sentence what is wrong, once: where a field says it, that field comes in sight; "" takes it away."""
        for part in self.query(ZonePart) if words else ():
            part.answer()  # it waits for typing to rest, and this does not
        told = next((part for part in self.query(Part) if part.tells(words)), None)
        if told is not None:
            told.widget.focus()
            self.call_after_refresh(told.scroll_visible, animate=False, force=True)
            words = ""
        line = self.query_one("#error", Lines)
        line.show_with(lambda width: wrong(words, width) if words else [])
        line.set_class(bool(words), "-shown")
        self.on_resize()

    def save(self, fn: Callable[[], T], then: Callable[[T], object]) -> None:
        """Write once, however often the key is pressed."""
        if self._saving:
            return
        self._saving = True
        self.complain("")
        self.write(fn, lambda result: then(result) if self.is_attached else None)

    def action_save(self) -> None:
        """Keep what the form says."""

    def on_input_submitted(self) -> None:
        """Enter in a line keeps the form."""
        self.action_save()

    # Leaving

    def unkept_words(self) -> list[str]:
        """What was typed and is not kept yet, field by field."""
        return [text.strip() for field in self._fields() if (text := _text(field)) != self._before.get(field, "") and text.strip()]

    def action_back(self) -> None:
        """Leave the form, after one question where something was typed; where nothing was, what is wrong goes first."""
        shown = self.query_one("#error").has_class("-shown")
        self.complain("")
        if self.unkept and not self._saving:
            self.ask_first(
                "Not kept yet: the keys below decide.",
                (("Not kept yet.  ", "text"), ("^s", "text.bold"), (" keep it   ", "muted"), ("y", "text.bold"), (" let it go   ", "muted"),
                 ("n", "text.bold"), (" go on", "muted")),
                {"ctrl+s": self.action_save, "y": lambda: self.dismiss(None), "escape": lambda: self.dismiss(None), "n": lambda: None},
            )
        elif not shown:
            self.dismiss(None)

    def ask_first(self, near: str, question: Line, answers: dict[str, Callable[[], object]]) -> None:
        """Ask in the footer; `near` says so below the field that had the keys, where the eyes are. It gets them back afterwards."""
        self._left = self.focused
        self._asked_at = _part_of(self._left) if near else None
        if self._asked_at is not None:
            self._asked_at.put_over(hint(near))
        self.set_focus(None)
        self.ask_in_footer(question, answers)

    def on_key(self, event: events.Key) -> None:
        """A question is answered first; then the keys go back to where they were, with a letter that answered nothing."""
        answers, left, asked_at = self._answers if self.asking else {}, self._left, self._asked_at
        if self.asking:
            self._left = self._asked_at = None
        answered = self.answer(event)
        if answered and asked_at is not None:
            asked_at.put_back()
        if answered and left is not None and self.is_current and not self.asking:  # an answer may ask the next question
            left.focus()
            if event.is_printable and event.character not in answers and is_field(left):
                left.post_message(type(event)(event.key, event.character))
        chooser = None if answered else self.focused
        if isinstance(chooser, Choice) and event.is_printable and event.character != " " and event.key not in self.active_bindings:
            event.stop()
            self.letter_chose_nothing(chooser, event)

    def letter_chose_nothing(self, choice: Choice, event: events.Key) -> None:
        """A letter was typed where letters choose, and none of the words has it: say so below them."""
        part = _part_of(choice)
        if part is not None:
            self._no_choice = part
            part.say(hint(f"{event.character} is none of these."))

    def on_choice_changed(self, event: Choice.Changed) -> None:
        """What was said of a letter that chose nothing is over. Textual calls it beside that of a subclass."""
        part, self._no_choice = self._no_choice, None
        if part is not None:
            part.say()


def _part_of(widget: Widget | None) -> Part | None:
    """The part a field belongs to."""
    return next((one for one in widget.ancestors if isinstance(one, Part)), None) if widget is not None else None


def _text(field: Widget) -> str:
    """What is typed in a line or in several."""
    value = getattr(field, "value", None)
    return str(value if value is not None else getattr(field, "text", ""))
