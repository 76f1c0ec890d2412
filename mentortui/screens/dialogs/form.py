"""What the small forms share: labelled parts, a live echo under dates, one line for what is wrong, and careful leaving."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.widget import Widget

from mentortui import keys
from mentortui.domain.errors import MentorError
from mentortui.presentation.cells import wrap
from mentortui.presentation.line import Line
from mentortui.presentation.when import echo
from mentortui.screens.dialog import Dialog
from mentortui.screens.dialogs.answers import good as good
from mentortui.screens.dialogs.answers import hint as hint
from mentortui.screens.dialogs.answers import wrong as wrong
from mentortui.screens.telling import is_field
from mentortui.widgets.field import Field
from mentortui.widgets.key_bar import KeyBar
from mentortui.widgets.lines import Lines

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult
    from textual.timer import Timer

    from mentortui.domain.dates import When

Result = TypeVar("Result")
T = TypeVar("T")
_ERROR_ROWS = 3
REST = 0.4
"""Seconds without a letter after which typing rests."""
NOON = 12
"""The hour a day without a time is kept with, so that it stays that day in most zones."""


class Part(Vertical):
    """A faint label, what is filled in beside it, and lines below that answer. `room` is the empty row after it."""

    DEFAULT_CSS = """
    Part { height: auto; margin-bottom: 1; }
    Part.-close { margin-bottom: 0; }
    Part > Horizontal { height: auto; }
    Part .label { width: 14; padding-left: 2; height: 1; }
    Part .echo { height: auto; margin-left: 14; padding-left: 2; display: none; }
    Part.-echoing .echo { display: block; }
    """

    def __init__(self, label: str, widget: Widget, *, id: str | None = None, room: bool = True) -> None:
        super().__init__(id=id, classes="" if room else "-close")
        self._label, self.widget = label, widget
        self._echo = Lines(classes="echo")
        self._fault = ""

    def compose(self) -> ComposeResult:
        """Label and widget in a row, the echo below."""
        with Horizontal():
            label = Lines(classes="label")
            label.show([((self._label, "faint"),)])
            yield label
            yield self.widget
        yield self._echo

    def say(self, *lines: Line) -> None:
        """Show lines below; none takes them away."""
        self._fault = ""
        self._echo.show(lines)
        self.set_class(bool(lines), "-echoing")

    def remark(self, words: str) -> None:
        """Show a hint below, wrapped at words; "" takes it away."""
        first, *rest = wrap(words, max(10, self.size.width - 20), 3) or [""]
        self.say(*([hint(first), *((("  " + part, "muted"),) for part in rest)] if words else []))

    def say_wrong(self, words: str) -> None:
        """Show what is wrong below."""
        self._fault = words
        width = max(20, self.size.width - 18)
        self._echo.show(wrong(words, width))
        self.add_class("-echoing")


    def tells(self, words: str) -> bool:
        """Whether these words stand below already, where they can be seen."""
        echo, above = self._echo, self.parent
        while isinstance(above, Widget) and above.id != "dialog-body":
            above = above.parent
        return self._fault == words and bool(echo.region) and isinstance(above, Widget) and above.region.contains_region(echo.region)


class DatePart(Part):
    """A day as one types it; what was understood stands below in full words while typing.

    `empty` is shown while nothing is typed; `past` prefers the day that was.
    """

    def __init__(self, label: str, value: str = "", *, empty: str = "", past: bool = False, id: str | None = None, room: bool = True) -> None:
        self.field = Field(value, empty)
        super().__init__(label, self.field, id=id, room=room)
        self._past = past

    def on_mount(self) -> None:
        """Say what the first words mean."""
        self.answer()

    def on_input_changed(self) -> None:
        """Say what was understood, or what could be typed."""
        self.answer()

    @property
    def journal(self) -> Any:
        """The verbs of the product."""
        return self.app.journal  # type: ignore[attr-defined]

    def when(self) -> When | None:
        """What was typed; None for nothing. UsageError for what is not understood."""
        text = self.field.value.strip()
        found: When | None = self.journal.when(text, past=self._past) if text else None
        return found

    def answer(self) -> bool:
        """Show the echo; False where the phrase is not understood."""
        try:
            when = self.when()
        except MentorError as error:
            self.say_wrong(str(error))
            return False
        if when is None:
            self.say()
        else:
            self.say(good(echo(when, self.journal.now())))
        return True

    def day(self) -> date | None:
        """The day typed, in my zone; None for nothing. UsageError for what is not understood."""
        when = self.when()
        return when.local_start.date() if when else None

    def moment(self) -> datetime | None:
        """The moment typed, UTC; a day of today is now, another its noon. None for nothing."""
        when = self.when()
        if when is None:
            return None
        if when.kind != "date":
            return when.utc_start
        now: datetime = self.journal.now()
        if when.local_start.date() == now.astimezone(when.local_start.tzinfo).date():
            return now
        return replace(when, start=when.local_start.replace(hour=NOON)).utc_start


class ZonePart(Part):
    """A time zone; what the clock shows there stands below once typing rests, or the nearest name."""

    def __init__(self, label: str, value: str = "", *, id: str | None = None, room: bool = True) -> None:
        self.field = Field(value, "Europe/Lisbon")
        super().__init__(label, self.field, id=id, room=room)
        self._rest: Timer | None = None

    def on_mount(self) -> None:
        """Say what the first words mean."""
        self.answer()

    def on_input_changed(self) -> None:
        """Look for the nearest name only when typing rests: it takes a while."""
        self.say()
        if self._rest is not None:
            self._rest.stop()
        self._rest = self.set_timer(REST, self.answer)

    def answer(self) -> bool:
        """Show the clock there; False where there is no such zone."""
        from mentortui.domain.zones import zone

        typed = self.field.value.strip()
        if not typed:
            self.say()
            return True
        try:
            found = zone(typed)
        except MentorError as error:
            self.say_wrong(str(error))
            return False
        self.say(good(f"{self.app.journal.now().astimezone(found):%H:%M} there now"))  # type: ignore[attr-defined]
        return True


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

    # Errors stand in the form, beside what was typed

    def tell_error(self, error: MentorError) -> None:
        """Say it above the keys; the text stays as it is."""
        self._saving = False
        self.complain(str(error))

    def complain(self, words: str) -> None:
        """Say in one sentence what is wrong, unless the field says it in sight; "" takes it away."""
        told = next((part for part in self.query(Part) if words and part.tells(words)), None)
        if told is not None:
            told.widget.focus()
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
        """What is wrong goes first; then the form, after one question where something was typed."""
        if self.query_one("#error").has_class("-shown"):
            self.complain("")
        elif self.unkept and not self._saving:
            self._left = self.focused
            self.set_focus(None)
            self.ask_in_footer(
                (("Not kept yet.  ", "text"), ("^s", "text.bold"), (" keep it   ", "muted"), ("y", "text.bold"), (" let it go   ", "muted"),
                 ("any other key", "text.bold"), (" go on", "muted")),
                {"ctrl+s": self.action_save, "y": lambda: self.dismiss(None), "escape": lambda: self.dismiss(None)},
            )
        else:
            self.dismiss(None)

    def on_key(self, event: events.Key) -> None:
        """A question is answered first; then the keys go back to where they were."""
        if self.answer(event) and self._left is not None and self.is_current:
            self._left.focus()
            self._left = None


def _text(field: Widget) -> str:
    """What is typed in a line or in several."""
    value = getattr(field, "value", None)
    return str(value if value is not None else getattr(field, "text", ""))
