"""Was it a fit? Five answers after a meeting (METHOD E7)."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from mentortui.domain.meetings import Fit, Meeting, MeetingStatus
from mentortui.presentation.when import day
from mentortui.screens.dialogs.choice import Choice
from mentortui.screens.dialogs.form import Form, Part

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from mentortui.domain.people import Person

ASPECTS = (
    ("liked", "Liked working together"), ("helpful", "Advice was helpful"), ("trust", "Trust"), ("rapport", "Rapport"),
    ("learned", "Learned with joy"),
)
"""Field of a fit and what it is called."""
ANSWERS = (("2", "y", "yes"), ("1", "p", "in part"), ("0", "n", "no"), ("", "?", "open"))


class FitDialog(Form[Fit]):
    """One letter an answer; the next question follows by itself. Without a meeting so far it says so."""

    heading = "Was it a fit?"
    DEFAULT_CSS = """
    FitDialog Part .label { width: 25; }
    """

    def __init__(self, person: Person) -> None:
        super().__init__()
        self._person = person
        self._meeting: Meeting | None = None

    def compose_body(self) -> ComposeResult:
        """Five questions in a column."""
        done = [row.meeting for row in self.journal.meetings.list() if row.person.id == self._person.id and row.meeting.status == MeetingStatus.DONE]
        self._meeting = max(done, key=lambda meeting: meeting.starts_at, default=None)
        if self._meeting is None:
            return
        known = next((fit for fit in self.journal.people.fits(self._person.id) if fit.meeting_id == self._meeting.id), None)
        for field, words in ASPECTS:
            value = getattr(known, field) if known else None
            yield Part(words, Choice(ANSWERS, "" if value is None else str(value), leads=True, id=field), room=False)

    def begin(self) -> None:
        """Begin with the first question."""
        if self._meeting is None:
            self.set_title(self.heading, right=self._person.name)
            self.complain(f"This is asked after a meeting. m schedules one with {self._person.called}.")
            return
        on = day(self._meeting.starts_at.astimezone(ZoneInfo(self.journal.zone)).date(), self.journal.today_on())
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
        if self._meeting is None:
            self.dismiss(None)
            return
        found = {field: self.query_one(f"#{field}", Choice).value for field, _ in ASPECTS}
        answers = {field: int(value) if value else None for field, value in found.items()}
        meeting_id = self._meeting.id
        self.save(lambda: self.journal.meetings.fit(meeting_id, **answers), self._noted)

    def _noted(self, fit: Fit) -> None:
        self.tell((("Noted how it was with ", "text"), (self._person.name, "strong")), undo=True)
        self.dismiss(fit)
