"""In the meeting: a clock, one open question with its field, and nothing that asks for attention (METHOD E5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType
from textual.timer import Timer

from mentortui import keys
from mentortui.domain.advice import AdviceState
from mentortui.domain.errors import MentorError
from mentortui.domain.meetings import Meeting, MeetingStatus
from mentortui.presentation.cells import cut, wrap
from mentortui.presentation.line import BLANK, Line
from mentortui.presentation.live_lines import (
    Item,
    Kept,
    after_lines,
    before_lines,
    clock_lines,
    clock_of,
    closing_steps,
    kept_lines,
    kept_of,
    next_minute,
    open_lines,
    strip_lines,
    title_right,
)
from mentortui.screens.base import MentorScreen
from mentortui.screens.live_words import finish, keep_line, kept_in, write_notes
from mentortui.widgets.card import Card
from mentortui.widgets.lines import Lines
from mentortui.widgets.text_field import TextField
from mentortui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.widgets import TextArea

    from mentortui.domain.people import Person

KEEP_AFTER = 0.5
LEAST_FIELD, NOTES = 4, "Anything else"


class LiveScreen(MentorScreen):
    """A meeting that runs. What is typed is kept by itself; esc leaves it running."""

    scope = "live"
    DEFAULT_CSS = """
    LiveScreen #words { margin: 0 1 0 4; padding: 0 2; width: 100%; }
    LiveScreen #after { height: 1fr; }
    LiveScreen #strip { height: auto; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings("live")]

    def __init__(self, meeting_id: str) -> None:
        super().__init__()
        self.meeting_id = meeting_id
        self.at = 0
        self.items: list[Item] = []
        self.kept: list[Kept] = []
        self._saved: dict[str, str] = {}
        self._typed: dict[str, str] = {}
        self._going: set[str] = set()
        self._untold = False
        self._keep_timer: Timer | None = None
        self._minute: Timer | None = None

    def compose_body(self) -> ComposeResult:
        """Questions above, the open one with its field, questions below, what was kept."""
        self.meeting: Meeting = self.journal.meetings.get(self.meeting_id)
        self.person: Person = self.journal.people.get(self.meeting.person_id)
        self._read()
        self.at = next((index for index, item in enumerate(self.items) if not item.answer.strip()), 0)
        yield Lines(id="strip")
        yield Lines(id="before")
        yield Lines(id="open")
        yield TextField(self.item.answer, id="words")
        yield Lines(id="after")
        yield TitleBar("Kept", pane="kept", id="kept-title")
        yield Lines(id="kept")

    def on_mount(self) -> None:
        """Begin to write, and wait for the next minute."""
        super().on_mount()
        self.field.focus()
        self.field.move_cursor(self.field.document.end)
        self._wait()

    # What is shown

    @property
    def item(self) -> Item:
        """The open one."""
        return self.items[self.at]

    @property
    def field(self) -> TextField:
        """Where one writes."""
        return self.query_one("#words", TextField)

    def _read(self) -> None:
        self.meeting = self.journal.meetings.get(self.meeting_id)
        stored = [(q.id, q.text, q.answer) for q in self.journal.meetings.questions(self.meeting_id)]
        stored.append(("", NOTES, self.meeting.notes))
        for key, _, answer in stored:
            if self._typed.get(key) == answer:
                del self._typed[key]
            self._saved[key] = answer
        self.items = [Item(key, text, self._typed.get(key, answer)) for key, text, answer in stored]
        self.at = min(self.at, len(self.items) - 1)
        self.kept = kept_in(self.journal, self.meeting)
        advice = [row.advice for row in self.journal.advice.list() if row.advice.person_id == self.meeting.person_id]
        self._untold = any(one.state is AdviceState.RESULT for one in advice)

    def reload(self) -> None:
        """Read it again: undo or another window may have changed it. What was just typed stays."""
        was = self.item.id
        try:
            self._read()
        except MentorError:
            self.close_page()
            return
        if self.meeting.status != MeetingStatus.LIVE:
            return
        self.at = next((index for index, item in enumerate(self.items) if item.id == was), self.at)
        self._fill()
        self.tick()
        self._arrange()

    def _fill(self) -> None:
        """Put the words of the open item into the field, unless they stand there."""
        if self.field.text != self.item.answer:
            self.field.load_text(self.item.answer)
            self.field.move_cursor(self.field.document.end)

    def place(self) -> None:
        """Rooms change with the size."""
        before = self._measured
        super().place()
        if self._measured != before:
            self.tick()
            self._arrange()

    def tick(self) -> None:
        """Show the clock as it is now."""
        now, zone, clock = self.journal.now(), self.journal.zone, clock_of(self.meeting, self.journal.now())
        narrow = self.page.narrow
        self.set_title(self.person.name, "meeting", title_right(clock, now, zone, self.person.tz, narrow=narrow or self.page.main < 60))
        closing = closing_steps(self.person, self._untold)
        self.show_card(lambda size: clock_lines(clock, size, closing))
        card = self.query_one("#card", Card)
        card.foot(self._foot(card.inside))
        self.query_one("#strip", Lines).show_with(lambda width: [*strip_lines(clock, width), BLANK] if narrow and strip_lines(clock, width) else [])

    def _foot(self, size: int) -> list[Line]:
        """Who it is, at the bottom of the card."""
        person = self.person
        works = ", ".join(part for part in (person.role, person.org) if part)
        lines: list[Line] = [((cut(person.name, size), "text.bold"),), ((cut(works, size), "muted"),)]
        cares = wrap(person.cares_about, size, 3)
        return [*lines, BLANK, (("Cares about", "muted.bold"),), *(((part, "text"),) for part in cares)] if cares else lines

    def _arrange(self) -> None:
        """Share the rows: the field first, then what was kept, then the questions around it."""
        page = self.page
        rows = page.body - (1 if page.tall else 0)
        width = page.main
        strip = self.query_one("#strip", Lines).lines(width)
        opened = open_lines(self.item, self.at, width)
        field = max(LEAST_FIELD if rows >= 14 else 3, min(self.field.wrapped_document.height + 1, rows // 2))
        titled = rows >= 18
        shown = min(max(1, len(self.kept)), 5 if rows >= 24 else 3 if titled else 1)
        left = rows - len(strip) - len(opened) - field - shown - (3 if titled else 1)
        below = min(left, 2 * (len(self.items) - self.at - 1) + 1)
        before = before_lines(self.items, self.at, width, max(0, left - below))
        self.query_one("#before", Lines).show(before)
        self.query_one("#open", Lines).show(opened)
        self.field.styles.height = field
        after = after_lines(self.items, self.at, width, max(0, left - len(before)))
        self.query_one("#after", Lines).show(after)
        self.query_one("#kept-title").display = titled
        kept = self.query_one("#kept", Lines)
        kept.styles.height = shown
        kept.show(kept_lines(self.kept, self.person, width, shown))

    # The clock

    def _wait(self) -> None:
        self._minute = self.set_timer(next_minute(self.journal.now()), self._minute_passed)

    def _minute_passed(self) -> None:
        """Once a minute, and nothing in between."""
        self.tick()
        self._arrange()
        self._wait()

    # Typing

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        """Keep it soon; a finished line that begins with a:, p: or t: is kept as that at once."""
        key, text = self.item.id, self.field.text
        if text == self.item.answer:
            return
        self.items[self.at] = Item(key, self.item.text, text)
        self._typed[key] = text
        if self._keep_timer is not None:
            self._keep_timer.stop()
        self._keep_timer = self.set_timer(KEEP_AFTER, self.keep_soon)
        row = self.field.cursor_location[0]
        for index, line in enumerate(text.split("\n")):
            if index != row and (found := kept_of(line)):
                self._keep_line(key, line, *found)
        self._arrange()

    def _keep_line(self, key: str, line: str, kind: str, words: str) -> None:
        """Write the line as what it is; it leaves the notes when that is done, not before."""
        if line in self._going:
            return
        self._going.add(line)
        journal, meeting, person = self.journal, self.meeting, self.person
        self.write(lambda: self._try_line(line, lambda: keep_line(journal, meeting, person, kind, words)), lambda _: self._line_kept(key, line))

    def _try_line(self, line: str, run: object) -> None:
        try:
            run()  # type: ignore[operator]
        except MentorError:
            self._going.discard(line)
            raise

    def _line_kept(self, key: str, line: str) -> None:
        self._going.discard(line)
        item = next((item for item in self.items if item.id == key), None)
        lines = item.answer.split("\n") if item else []
        if item is None or line not in lines:
            return
        index = lines.index(line)
        if key == self.item.id and self.is_attached:
            start, end = ((index, 0), (index + 1, 0)) if index + 1 < len(lines) else ((max(0, index - 1), len(lines[index - 1])), (index, len(line)))
            self.field.delete(start, end)
        else:
            self._typed[key] = "\n".join([*lines[:index], *lines[index + 1 :]])
            self.items[self.items.index(item)] = Item(key, item.text, self._typed[key])
            self.keep_soon()

    def _unsaved(self) -> dict[str, str]:
        """Texts that are not in the file yet, by question."""
        if self.is_mounted and self.field.text != self.item.answer:
            self._typed[self.item.id] = self.field.text
        return {key: text for key, text in self._typed.items() if text != self._saved.get(key, "")}

    def keep_soon(self) -> None:
        """Write what was typed, in the background."""
        journal, meeting_id = self.journal, self.meeting_id
        for key, text in self._unsaved().items():
            self._saved[key] = text
            self.write(lambda key=key, text=text: write_notes(journal, meeting_id, key, text))  # type: ignore[misc]

    def keep_words(self) -> None:
        """At once, before the app goes: called on quitting, on a signal, and when something went wrong."""
        for key, text in self._unsaved().items():
            write_notes(self.journal, self.meeting_id, key, text)
            self._saved[key] = text

    def _finish(self) -> None:
        """Every line is finished now: keep what is to be kept and the notes that are left, in one go."""
        journal, meeting, person = self.journal, self.meeting, self.person
        self._unsaved()
        for item in self.items:
            text = self._typed.get(item.id, item.answer)
            if any(kept_of(line) for line in text.split("\n")):
                self.write(lambda key=item.id, text=text: write_notes(journal, meeting.id, key, finish(journal, meeting, person, text)))  # type: ignore[misc]
                self._saved[item.id] = text
        self.keep_soon()

    # Keys

    def _go(self, step: int) -> None:
        key = self.item.id
        for line in self.field.text.split("\n"):
            if found := kept_of(line):
                self._keep_line(key, line, *found)
        self.keep_soon()
        self.at = (self.at + step) % len(self.items)
        self._fill()
        self._arrange()
        self.field.focus()

    def action_next_question(self) -> None:
        self._go(1)

    def action_previous_question(self) -> None:
        self._go(-1)

    def action_end(self) -> None:
        from mentortui.screens.ending import EndingScreen

        self._finish()
        self.app.push_screen(EndingScreen(self.meeting_id))

    def action_back(self) -> None:
        """Leave it running: Today and the list lead back."""
        self._finish()
        self.close_page()

    def on_screen_suspend(self) -> None:
        """Leaving the page keeps the words."""
        self.keep_soon()
