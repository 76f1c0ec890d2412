"""What a form is made of: a faint label, what is filled in beside it, and lines below that answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from textual.containers import Horizontal, Vertical
from textual.widget import Widget

from mentortui.domain.errors import MentorError
from mentortui.presentation.cells import wrap
from mentortui.presentation.line import Line, cells
from mentortui.presentation.when import echo
from mentortui.screens.dialogs.answers import good, hint, wrong
from mentortui.widgets.field import Field
from mentortui.widgets.lines import Build, Lines

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.timer import Timer

    from mentortui.domain.dates import When

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
    Part .label { width: 15; padding-left: 2; height: 1; }
    Part .echo { height: auto; margin-left: 15; padding-left: 2; display: none; }
    Part.-echoing .echo { display: block; }
    """

    def __init__(self, label: str, widget: Widget, *, id: str | None = None, room: bool = True) -> None:
        super().__init__(id=id, classes="" if room else "-close")
        self._label, self.widget = label, widget
        self._echo = Lines(classes="echo")
        self._fault = ""
        self._covered: tuple[Build, bool] | None = None

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
        self._show(lambda width: [row for line in lines for row in _in_rows(line, width)], bool(lines))

    def remark(self, words: str) -> None:
        """Show a hint below, wrapped at words; "" takes it away."""
        first, *rest = wrap(words, max(10, self.size.width - 21), 3) or [""]
        self.say(*([hint(first), *((("  " + part, "muted"),) for part in rest)] if words else []))

    def say_wrong(self, words: str) -> None:
        """Show what is wrong below."""
        self._fault = words
        lines = wrong(words, max(20, self.size.width - 19))
        self._show(lambda width: lines, True)

    def _show(self, build: Build, shown: bool) -> None:
        """Put lines below, or keep them for `put_back` while others stand over them: an answer comes when typing rests, a question stays."""
        if self._covered is not None:
            self._covered = build, shown
            return
        self._echo.show_with(build)
        self.set_class(shown, "-echoing")

    def put_over(self, *lines: Line) -> None:
        """Show lines in place of those below, until `put_back`; what is said meanwhile waits there."""
        covered, self._covered = self._covered or (self._echo.build, self.has_class("-echoing")), None
        self._show(lambda width: lines, True)
        self._covered = covered

    def put_back(self) -> None:
        """Show again what stood below, or what was said there since."""
        if self._covered is not None:
            covered, self._covered = self._covered, None
            self._show(*covered)

    def tells(self, words: str) -> bool:
        """Whether these words stand below already."""
        return bool(words) and self._fault == words


def _in_rows(line: Line, width: int) -> list[Line]:
    """A sign and its words, in as many rows as the words need."""
    if cells(line) <= width or len(line) != 2:
        return [line]
    sign, (words, ink) = line
    first, *rest = wrap(words, max(10, width - 2), 3)
    return [(sign, (f" {first}", ink)), *(((f"  {part}", ink),) for part in rest)]


class DatePart(Part):
    """A day as one types it; what was understood stands below in full words while typing.

    `empty` is shown while nothing is typed; `past` prefers the day that was. Such a field knows its direction:
    `3 days` are three ago there, or to come.
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
        found: When | None = self.journal.when(text, past=self._past, one_way=True) if text else None
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

    def __init__(self, label: str, value: str = "", example: str = "Europe/Lisbon", *, id: str | None = None, room: bool = True) -> None:
        self.field = Field(value, example)
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
