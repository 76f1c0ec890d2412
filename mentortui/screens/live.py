"""In the meeting: a clock, one open question with its field, and nothing that asks for attention (METHOD E5)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType
from textual.timer import Timer

from mentortui import keys
from mentortui.domain.advice import AdviceState
from mentortui.domain.errors import MentorError
from mentortui.domain.meetings import MeetingStatus
from mentortui.presentation.cells import cut, wrap
from mentortui.presentation.line import BLANK, Line
from mentortui.presentation.live_hand import hand_lines, probe_of
from mentortui.presentation.live_lines import (
    Item,
    Kept,
    after_lines,
    before_lines,
    clock_lines,
    clock_of,
    closing_steps,
    kept_lines,
    next_minute,
    open_lines,
    strip_lines,
    title_right,
)
from mentortui.screens.live_keeping import LiveKeeping
from mentortui.screens.live_words import kept_in
from mentortui.widgets.card import Card
from mentortui.widgets.lines import Lines
from mentortui.widgets.text_field import TextField
from mentortui.widgets.title_bar import TitleBar
from mentortui.widgets.toast import Toast

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from mentortui.domain.giving import Story

LEAST_FIELD, NOTES = 4, "Anything else"
_OVER = {MeetingStatus.DONE: "ended", MeetingStatus.CANCELLED: "called off"}
"""How a meeting that does not run any more came to that, but for one whose beginning was taken back."""


class LiveScreen(LiveKeeping):
    """A meeting that runs. What is typed is kept by itself; esc leaves it running."""

    scope = "live"
    DEFAULT_CSS = """
    LiveScreen #words { margin: 0 1 0 4; padding: 0 2; width: 100%; }
    LiveScreen #after { height: 1fr; }
    LiveScreen #strip { height: auto; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings("live")]

    def __init__(self, meeting_id: str) -> None:
        super().__init__(meeting_id)
        self.kept: list[Kept] = []
        self._untold = False
        self._turn = 0
        self._stories: list[Story] = []
        self._minute: Timer | None = None
        self.over = ""
        """How the meeting stopped running in another window: ended, called off, put back, deleted."""

    def foresee(self) -> None:
        """The meeting and the person have to be there."""
        self.journal.people.get(self.journal.meetings.get(self.meeting_id).person_id)

    def compose_body(self) -> ComposeResult:
        """Questions above, the open one with its field, questions below, what was kept."""
        self.meeting = self.journal.meetings.get(self.meeting_id)
        self.person = self.journal.people.get(self.meeting.person_id)
        self._read()
        self.at = next((index for index, item in enumerate(self.items) if not item.answer.strip()), 0)
        yield Lines(id="strip")
        yield Lines(id="before")
        yield Lines(id="open")
        yield TextField(self.item.answer, id="words")
        yield Lines(id="after")
        yield Lines(id="hand")
        yield TitleBar("Kept", pane="kept", id="kept-title")
        yield Lines(id="kept")

    def begin(self) -> None:
        """Begin to write, and wait for the next minute."""
        self.field.focus()
        self.field.move_cursor(self.field.document.end)
        self._wait()

    # What is shown

    @property
    def guiding(self) -> bool:
        """Whether I am the mentor here: questions and stories are at hand then (H3, H5)."""
        return self.person.direction in ("mentee", "both")

    def footer_scope(self) -> str:
        """With somebody I mentor there is one key more."""
        if self.over:
            return "live-shut"
        scope = "live-mentee" if self.guiding else self.scope
        return f"{scope}-narrow" if self.page.narrow else scope

    def footer_words(self) -> Mapping[str, str]:
        """Shorter where the footer is, so that the key that ends it is never cut."""
        return {"live.next_question": "next"} if self.page.narrow else {}

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
        self._stories = self.journal.giving.stories() if self.guiding else []
        self._untold = any(one.state is AdviceState.RESULT for one in self.journal.advice.of(self.meeting.person_id))

    def reload(self) -> None:
        """Read it again: undo or another window may have changed it. What was just typed stays."""
        if self.query("#words"):
            self.note_typed()
        was = self.item.id
        try:
            self._read()
        except MentorError:
            self._over_elsewhere("deleted")
            return
        over = "" if self.meeting.status == MeetingStatus.LIVE else _OVER.get(MeetingStatus(self.meeting.status), "put back")
        self.at = next((index for index, item in enumerate(self.items) if item.id == was), self.at)
        self._fill()
        self.tick()
        self.share_rows()
        if over:
            self._over_elsewhere(over)
        elif self.over:
            self.over, self.field.read_only = "", False

    def _over_elsewhere(self, how: str) -> None:
        """It does not run any more: the words are kept, and the keys stay in the field until esc, so that no letter becomes a command."""
        if not self.over:
            self.over, self.field.read_only = how, True
            self.keep_soon()
            self.on_text_field_shut()
        self.title_bar.right = how

    def on_text_field_shut(self) -> None:
        """Say why no letter appears."""
        toast = self.query_one(Toast)
        if not (toast.showing and toast.kind == "error"):
            kept = "" if self.over == "deleted" else " Your words are kept."
            self.tell(((f"{self.over.capitalize()} in another window.{kept} ", "text"), ("esc", "text.bold"), (" back", "muted")), "hint")

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
            self.share_rows()

    def tick(self) -> None:
        """Show the clock as it is now."""
        now, zone, clock = self.journal.now(), self.journal.zone, clock_of(self.meeting, self.journal.now())
        narrow, room = self.page.narrow, self.page.main - len(self.person.name) - 14
        self.set_title(self.person.name, "meeting", title_right(clock, now, zone, self.person.tz, card=not narrow, room=room))
        closing = closing_steps(self.person, self._untold)
        self.show_card(lambda size: clock_lines(clock, size, closing))
        self.query_one("#card", Card).foot(self._foot)
        self.query_one("#strip", Lines).show_with(lambda width: strip_lines(clock, width) if narrow else [])
        if self.over:
            self.title_bar.right = self.over

    def _foot(self, size: int) -> list[Line]:
        """Who it is, at the bottom of the card."""
        person = self.person
        works = ", ".join(part for part in (person.role, person.org) if part)
        lines: list[Line] = [((cut(person.name, size), "text.bold"),), ((cut(works, size), "muted"),)]
        cares = wrap(person.cares_about, size, 3)
        return [*lines, BLANK, (("Cares about", "muted.bold"),), *(((part, "text"),) for part in cares)] if cares else lines

    def share_rows(self) -> None:
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
        left -= self._take_in_hand(width, min(left - 2, 3 if titled else 1), air=titled)
        below = min(max(0, left - self.at), 2 * (len(self.items) - self.at - 1) + 1)
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

    def _take_in_hand(self, width: int, most: int, *, air: bool) -> int:
        """Show a question and a story where I am the mentor; the rows they take."""
        hand = self.query_one("#hand", Lines)
        lines: list[Line] = []
        if self.guiding:
            about = (self.item.text if self.item.id else "", self.item.answer, self.person.cares_about)
            probe = probe_of(clock_of(self.meeting, self.journal.now()), self._turn)
            lines = hand_lines(probe, self._stories, about, width, most)
            lines += [BLANK] if lines and air else []
        hand.show(lines)
        return len(lines)

    # The clock

    def _wait(self) -> None:
        self._minute = self.set_timer(next_minute(self.journal.now()), self._minute_passed)

    def _minute_passed(self) -> None:
        """Once a minute, and nothing in between."""
        self.tick()
        self.share_rows()
        self._wait()

    # Keys

    def _go(self, step: int) -> None:
        self.keep_lines(but=-1)
        self.keep_soon()
        self.at = (self.at + step) % len(self.items)
        self._fill()
        self.share_rows()
        self.field.focus()

    def action_next_question(self) -> None:
        self._go(1)

    def action_previous_question(self) -> None:
        self._go(-1)

    def action_probe(self) -> None:
        self._turn += 1
        self.share_rows()

    def action_end(self) -> None:
        from mentortui.screens.ending import EndingScreen

        if self.over:
            self.on_text_field_shut()
            return
        self.finish_lines()
        self.app.push_screen(EndingScreen(self.meeting_id))

    def action_back(self) -> None:
        """Leave it running: Today and the list lead back."""
        self.finish_lines()
        self.close_page()

    def on_screen_suspend(self) -> None:
        """Leaving the page keeps the words."""
        self.keep_soon()
