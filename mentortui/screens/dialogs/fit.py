"""Was it a fit? Five answers after a meeting (METHOD E7)."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from mentortui.domain.meetings import Fit, Meeting, MeetingStatus
from mentortui.presentation.when import day
from mentortui.screens.dialogs.choice import Choice
from mentortui.screens.dialogs.form import Form, Part

if TYPE_CHECKING:
    from datetime import date

    from textual.app import ComposeResult

    from mentortui.domain.people import Person

ASPECTS = (
    ("liked", "Liked working together"), ("helpful", "Advice was helpful"), ("trust", "Trust"), ("rapport", "Rapport"),
    ("learned", "Learned with joy"),
)
"""Field of a fit and what it is called."""
ANSWERS = (("2", "y", "yes"), ("1", "p", "in part"), ("0", "n", "no"), ("", "?", "open"))


class FitDialog(Form[Fit]):
    """One letter an answer; the next question follows by itself. It is about the last meeting, or advice that came after it.

    Without either it says so.
    """

    heading = "Was it a fit?"
    DEFAULT_CSS = """
    FitDialog Part .label { width: 25; }
    """

    def __init__(self, person: Person) -> None:
        super().__init__()
        self._person = person
        self._meeting: Meeting | None = None
        self._advice_on: date | None = None

    def compose_body(self) -> ComposeResult:
        """Five questions in a column."""
        done = [row.meeting for row in self.journal.meetings.list() if row.person.id == self._person.id and row.meeting.status == MeetingStatus.DONE]
        self._meeting = max(done, key=lambda meeting: meeting.starts_at, default=None)
        advice = next(iter(self.journal.advice.of(self._person.id, open_only=False)), None)
        if advice and not advice.meeting_id and (self._meeting is None or advice.received_at > self._meeting.starts_at):
            self._meeting, self._advice_on = None, self.journal.desk.local(advice.received_at).date()
        if self._meeting is None and self._advice_on is None:
            return
        known = self._known()
        for field, words in ASPECTS:
            value = getattr(known, field) if known else None
            yield Part(words, Choice(ANSWERS, "" if value is None else str(value), leads=True, id=field), room=False)

    def _known(self) -> Fit | None:
        """What was said of that meeting, or today of their advice."""
        fits, desk = self.journal.people.fits(self._person.id), self.journal.desk
        if self._meeting is not None:
            return next((fit for fit in fits if fit.meeting_id == self._meeting.id), None)
        return next((fit for fit in fits if not fit.meeting_id and desk.local(fit.noted_at).date() == desk.today_on()), None)

    def begin(self) -> None:
        """Begin with the first question."""
        if self._meeting is None and self._advice_on is None:
            self.set_title(self.heading, right=self._person.name)
            self.complain(f"This is asked after a meeting or advice. m schedules a meeting with {self._person.called}, a notes advice.")
            return
        today = self.journal.today_on()
        if self._meeting is None:
            on = f"advice of {day(self._advice_on, today)}" if self._advice_on else ""
        else:
            on = day(self._meeting.starts_at.astimezone(ZoneInfo(self.journal.zone)).date(), today)
        self.set_title(self.heading, right=f"{self._person.name}, {on}")
        self.query_one(Choice).focus()

    def on_choice_changed(self, event: Choice.Changed) -> None:
        """On to the next question; after the last one it is kept."""
        if not event.done:
            return
        fields = [field for field, _ in ASPECTS]
        at = fields.index(event.choice.id or fields[0])
        if at + 1 < len(fields):
            self.query_one(f"#{fields[at + 1]}").focus()
        else:
            self.action_save()

    def key_down(self) -> None:
        """The question below."""
        self.focus_next()

    def key_up(self) -> None:
        """The question above."""
        self.focus_previous()

    def key_enter(self) -> None:
        """Keep the answers."""
        self.action_save()

    def action_save(self) -> None:
        """Write the five answers."""
        if self._meeting is None and self._advice_on is None:
            self.dismiss(None)
            return
        found = {field: self.query_one(f"#{field}", Choice).value for field, _ in ASPECTS}
        answers = {field: int(value) if value else None for field, value in found.items()}
        if self._meeting is not None:
            meeting_id = self._meeting.id
            self.save(lambda: self.journal.meetings.fit(meeting_id, **answers), self._noted)
        else:
            person_id = self._person.id
            self.save(lambda: self.journal.people.note_fit(person_id, **answers), self._noted)

    def _noted(self, fit: Fit) -> None:
        self.tell((("Noted how it was with ", "text"), (self._person.name, "strong")), undo=True)
        self.dismiss(fit)
