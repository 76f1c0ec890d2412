"""The end of a meeting on one page: takeaways, advice, promises, fit; the thank-you is due from that minute (METHOD E6, E7)."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType
from textual.containers import VerticalScroll

from mentortui import keys
from mentortui.domain.errors import MentorError
from mentortui.domain.meetings import Meeting, MeetingStatus
from mentortui.presentation.line import Line
from mentortui.presentation.live_lines import ADVICE, PROMISE, TAKEAWAY, agreed_end, kept_lines
from mentortui.presentation.meeting_lines import thanks_due_words
from mentortui.presentation.pipeline_words import moved_line
from mentortui.presentation.schedule_lines import when_phrase
from mentortui.screens.dialogs.choice import Choice
from mentortui.screens.dialogs.fit import ANSWERS, ASPECTS
from mentortui.screens.dialogs.form import DatePart, Part
from mentortui.screens.dialogs.log import PRIVATE
from mentortui.screens.live_words import keep_line, kept_in
from mentortui.screens.person_verbs import PersonScreenVerbs
from mentortui.screens.unsaved import Unsaved, or_rescued
from mentortui.widgets.field import Field
from mentortui.widgets.key_bar import KeyBar
from mentortui.widgets.lines import Lines

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult
    from textual.widgets import Input

    from mentortui.domain.people import Person
    from mentortui.screens.base import MentorScreen

FORGOTTEN = timedelta(hours=2)
"""So long past the agreed end it is no longer taken for granted that the talk has just ended."""
_FIELDS = (
    (TAKEAWAY, "Takeaway", "to remember, then enter"),
    (ADVICE, "Advice", "their advice, then enter"),
    (PROMISE, "Promise", "chart by friday, then enter"),
)
_SHORT = {"liked": "Liked it", "helpful": "Helpful", "trust": "Trust", "rapport": "Rapport", "learned": "Learned"}
_SHORT_ANSWERS = tuple((value, key, words.removeprefix("in ")) for value, key, words in ANSWERS)
"""What is asked and answered where a question and its four answers have one short row."""
_ROW = 64
"""Cells of the page from which the questions stand in full."""


class EndingScreen(PersonScreenVerbs):
    """One page. Each line is kept with enter; ctrl+s keeps the rest and ends the meeting."""

    scope = "ending"
    body_air = True
    DEFAULT_CSS = """
    EndingScreen #page-of-fields { height: 1fr; scrollbar-size-vertical: 1; padding: 0 1 0 0; }
    EndingScreen .kept { height: auto; margin-bottom: 1; }
    EndingScreen .head { height: 1; margin-bottom: 0; padding-left: 2; }
    EndingScreen .fit .label { width: 26; }
    EndingScreen #ended { margin-top: 1; margin-bottom: 1; }
    EndingScreen.-low .kept { margin-bottom: 0; }
    EndingScreen.-low Part { margin-bottom: 0; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings("ending")]

    def __init__(self, meeting_id: str) -> None:
        super().__init__()
        self.meeting_id = meeting_id
        self.over: Meeting | None = None
        self._ending = False

    def foresee(self) -> None:
        """The meeting and the person have to be there."""
        self.journal.people.get(self.journal.meetings.get(self.meeting_id).person_id)

    def compose_body(self) -> ComposeResult:
        """When it ended, what is kept, a field for each kind, five answers."""
        journal = self.journal
        self.meeting: Meeting = journal.meetings.get(self.meeting_id)
        self.person: Person = journal.people.get(self.meeting.person_id)
        self.ended_at = self._when_ended(journal.now())
        self._first_phrase = when_phrase(self.ended_at, journal.zone)
        known = next((fit for fit in journal.people.fits(self.person.id) if fit.meeting_id == self.meeting_id), None)
        with VerticalScroll(id="page-of-fields", can_focus=False):
            yield Lines(classes="kept", id="kept")
            for kind, label, empty in _FIELDS:
                yield Part(label, Field("", empty, id=kind), id=f"{kind}-part", room=kind == PROMISE)
            head = Lines(classes="head")
            head.show([(("Was it a fit?", "text.bold"),)])
            yield head
            for name, words in ASPECTS:
                value, wide = getattr(known, name) if known else None, self.page.main >= _ROW
                choice = Choice(ANSWERS if wide else _SHORT_ANSWERS, "" if value is None else str(value), leads=True, id=name)
                part = Part(words if wide else _SHORT[name], choice, room=False)
                part.set_class(wide, "fit")
                yield part
            yield DatePart("Ended", self._first_phrase, past=True, id="ended", room=False)
            yield Part("Private", Choice(PRIVATE, str(self.meeting.confidential), id="private"), room=False)

    def _when_ended(self, now: datetime) -> datetime:
        """This minute; of a meeting nobody ended, its agreed end."""
        meeting = self.meeting
        if meeting.ended_at is not None:
            return meeting.ended_at
        end = agreed_end(meeting)
        forgotten = now - end > FORGOTTEN if meeting.status == MeetingStatus.LIVE else now > end
        return end if forgotten else now

    def begin(self) -> None:
        """Begin with the takeaway."""
        self.query_one(f"#{TAKEAWAY}").focus()

    def place(self) -> None:
        """Without air where rows are few."""
        super().place()
        self.set_class(self.page.height < 32, "-low")

    def chosen_person(self) -> str:
        """Whom one met."""
        return self.person.id

    def reload(self) -> None:
        """Show what is kept so far."""
        kept = kept_in(self.journal, self.meeting)
        person, room = self.person, 8 if self.page.height >= 32 else 3
        self.query_one("#kept", Lines).show_with(lambda width: kept_lines(kept, person, width, room) if kept else [])
        self.set_title(self.person.name, "how did it go", "")
        self.show_person(self.person.id)

    # Lines

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter keeps the line; the field is free for the next one. An empty one leads on."""
        event.stop()
        kind, text = event.input.id or "", event.value.strip()
        if kind not in (TAKEAWAY, ADVICE, PROMISE) or not text:
            self.focus_next()
        else:
            self._keep(kind, text)

    def _keep(self, kind: str, text: str) -> None:
        journal, meeting, person = self.journal, self.meeting, self.person

        def kept(_: object) -> None:
            field = self.query_one(f"#{kind}", Field)
            if field.value.strip() == text:
                field.value = ""

        self.write(lambda: keep_line(journal, meeting, person, kind, text), kept)

    def _waiting(self) -> list[tuple[str, str]]:
        """What stands in the fields and is not kept yet."""
        found = [(kind, self.query_one(f"#{kind}", Field).value.strip()) for kind, _, _ in _FIELDS]
        return [(kind, text) for kind, text in found if text]

    def keep_words(self) -> None:
        """At once, before the app goes: what stands in the fields is kept as a finished line."""
        if self.is_mounted and self.over is None:
            for kind, text in self._waiting():
                keep_line(self.journal, self.meeting, self.person, kind, text)
                self.query_one(f"#{kind}", Field).value = ""

    def unsaved(self) -> list[Unsaved]:
        """Lines that stand in the fields and are not in the file."""
        return [self._as_unsaved(*line) for line in self._waiting()] if self.is_mounted and self.over is None else []

    def _as_unsaved(self, kind: str, text: str) -> Unsaved:
        return Unsaved(f"{kind.capitalize()} of the meeting with {self.person.name}", text)

    def on_choice_changed(self, event: Choice.Changed) -> None:
        """On to the next question."""
        if event.done:
            self.focus_next()

    # Ending

    def action_end(self) -> None:
        if self._ending:
            return
        try:
            at = self._at()
        except MentorError:
            self.query_one("#ended", DatePart).field.focus()
            return
        if at > self.journal.now():
            self.tell("A meeting cannot end later than now.", "error")
            return
        self._ending = True
        journal, meeting, person, waiting = self.journal, self.meeting, self.person, self._waiting()
        found = {name: self.query_one(f"#{name}", Choice).value for name, _ in ASPECTS}
        private = self.query_one("#private", Choice).value == "1"
        answers = {name: int(value) for name, value in found.items() if value}

        def run() -> Meeting:
            with journal.desk.as_one(f"Ended the meeting with {person.name}"):
                for kind, text in waiting:
                    keep_line(journal, meeting, person, kind, text)
                over: Meeting = journal.meetings.end(meeting.id, at=at, confidential=private)
                if answers:
                    journal.meetings.fit(meeting.id, **answers)
            return over

        self.write(run, self._over)

    def tell_error(self, error: MentorError) -> None:
        """It can be tried again."""
        self._ending = False
        super().tell_error(error)

    def _at(self) -> datetime:
        """When it ended: the very minute it was said, unless another one was typed."""
        part = self.query_one("#ended", DatePart)
        text = part.field.value.strip()
        if not text or text == self._first_phrase:
            return self.ended_at
        return part.moment() or self.ended_at

    def _over(self, meeting: Meeting) -> None:
        """Say until when the thank-you is due, and offer to write it now."""
        self.over = meeting
        for kind, _, _ in _FIELDS:
            self.query_one(f"#{kind}", Field).value = ""
        ended = meeting.ended_at or self.journal.now()
        before, after = self.person, self.journal.people.get(self.person.id)
        self.moved: Line = (("; ", "text"), *moved_line(before, after)) if after.stage is not before.stage else ()
        if self.person.direction == "mentee":
            self._leave((("Ended the talk with ", "text"), (self.person.name, "strong")))
            return
        self.due: Line = ((f"Thank-you due by {thanks_due_words(ended, self.journal.now(), self.journal.zone)}", "text"),)
        self.set_focus(None)
        said, gap, write = self.due, "   ", "write it now"
        if self.page.narrow:
            said, gap, write = ((f"Thank by {thanks_due_words(ended, self.journal.now(), self.journal.zone)}", "text"),), "  ", "now"
        self.query_one(KeyBar).ask((*said, (gap, "text"), ("enter", "text.bold"), (f" {write}{gap}", "muted"),
                                    ("any other key", "text.bold"), (" later", "muted")))

    def on_key(self, event: events.Key) -> None:
        """After the end: enter, or y as other questions have it, writes the thank-you; any other key leaves it for later."""
        if self.over is None:
            super().on_key(event)
            return
        event.stop()
        event.prevent_default()
        below = self._leave(self.due)
        if event.key in ("enter", "y") and (compose := getattr(below, "compose_to", None)):
            compose(self.person.id, "follow-up", meeting_id=self.meeting_id)

    def _leave(self, said: Line) -> MentorScreen:
        """Back past the pages of this meeting; the page below tells what is due."""
        app = self.app
        while len(app.screen_stack) > 1 and getattr(app.screen, "meeting_id", "") == self.meeting_id:
            app.pop_screen()
        below: MentorScreen = app.screen  # type: ignore[assignment]
        below.tell((*said, *self.moved), undo=bool(self.moved))
        return below

    def action_back(self) -> None:
        """Not yet: what stands in the fields is kept, the meeting goes on."""
        if self.over is None:
            journal, meeting, person = self.journal, self.meeting, self.person
            for kind, text in self._waiting():
                self.write(or_rescued(
                    self, lambda kind=kind, text=text: keep_line(journal, meeting, person, kind, text),  # type: ignore[misc]
                    lambda kind=kind, text=text: [self._as_unsaved(kind, text)],  # type: ignore[misc]
                ))
        self.close_page()
