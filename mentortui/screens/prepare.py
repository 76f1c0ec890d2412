"""Prepare a meeting: three to five questions, an agenda a day ahead, and what to re-read first (METHOD E1 to E4)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar
from zoneinfo import ZoneInfo

from textual.binding import BindingType

from mentortui import keys
from mentortui.domain.errors import MentorError
from mentortui.domain.meetings import Meeting, MeetingStatus, Question
from mentortui.presentation.line import Line, Row
from mentortui.presentation.prepare_lines import CHALLENGES, PROGRESS, page_rows, question_id
from mentortui.presentation.reread_lines import OPENING, Thing, reread_rows, things
from mentortui.presentation.when import due_words
from mentortui.screens.meeting_doors import begin_meeting
from mentortui.screens.person_verbs import PersonScreenVerbs
from mentortui.widgets.row_list import RowList
from mentortui.widgets.source import ListSource

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.widget import Widget

AIRY_ROWS = 32
"""Terminal rows from which questions stand apart."""


class PrepareScreen(PersonScreenVerbs):
    """One meeting before it begins. On a narrow page what to re-read stands in the list, else on the card."""

    scope = "prepare"
    heading = "Meetings"
    DEFAULT_CSS = """
    PrepareScreen #reread { height: 1fr; margin: 1 0; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings("prepare")]

    _ticked: ClassVar[dict[str, set[str]]] = {}
    """What was re-read, by meeting, for as long as the app runs."""

    def __init__(self, meeting_id: str) -> None:
        super().__init__()
        self.meeting_id = meeting_id
        self.prep: Any = None
        self._things: list[Thing] = []
        self._opened: set[str] = set()

    def foresee(self) -> None:
        """The meeting has to be there."""
        self.journal.meetings.get(self.meeting_id)

    def compose_body(self) -> ComposeResult:
        """Everything in one list."""
        yield RowList(more=True, id="plan")

    def on_mount(self) -> None:
        """Put the second list on the card."""
        self.query_one("#card").mount(RowList(more=True, quiet=True, id="reread"))

    def begin(self) -> None:
        """The plan has the keys."""
        self.plan.focus()

    @property
    def plan(self) -> RowList:
        """The list of the page."""
        return self.query_one("#plan", RowList)

    @property
    def read(self) -> set[str]:
        """What is ticked."""
        return self._ticked.setdefault(self.meeting_id, set())

    @property
    def meeting(self) -> Meeting:
        """The meeting as it was last read."""
        found: Meeting = self.prep.meeting
        return found

    def chosen_person(self) -> str:
        """The person one meets."""
        return self.meeting.person_id if self.prep else ""

    def place(self) -> None:
        """What there is room for changes with the size."""
        before = self._measured
        super().place()
        if self.prep is not None and self._measured != before:
            self._show()

    def reload(self) -> None:
        """Read the page again."""
        try:
            self.prep = self.journal.meetings.prep(self.meeting_id)
        except MentorError as error:
            self.tell_error(error)
            self.close_page()
            return
        prep, zone = self.prep, self.journal.zone
        self._things = things(prep.person, prep.sent, prep.last_notes, prep.open_advice, prep.promises, zone, self.journal.today_on())
        self._show()

    def _show(self) -> None:
        prep, now, zone = self.prep, self.journal.now(), self.journal.zone
        goals = {goal.id: goal.text for goal in self.journal.goals.list(None)}
        airy, narrow, found = self.page.height >= AIRY_ROWS, self.page.narrow, list(self._things)
        read, opened = frozenset(self.read), frozenset(self._opened)

        def plan(width: int) -> Sequence[Row]:
            first = reread_rows(found, prep.opening, read, opened, width, compact=True) if narrow else ()
            return page_rows(prep.meeting, prep.person, prep.questions, prep.reviews, goals, now, zone, width, airy=airy, first=first)

        self.plan.load(ListSource(plan))
        reread = self.query_one("#reread", RowList)
        reread.load(ListSource(lambda width: reread_rows(found, prep.opening, read, opened, width)))
        when = due_words(prep.meeting.starts_at, now.astimezone(ZoneInfo(zone))) if prep.meeting.starts_at > now else ""
        self.set_title(f"Meetings › {prep.person.name}", "prepare", "held" if prep.meeting.ended_at else when)

    def _focus_moved(self, focused: Widget | None) -> None:
        super()._focus_moved(focused)
        self.title_bar.focused_pane = focused is None or focused.id != "reread"

    # Which row

    def _row(self) -> str:
        focused = self.focused if isinstance(self.focused, RowList) else self.plan
        return focused.cursor_id

    def _question(self) -> Question | None:
        found = question_id(self.plan.cursor_id)
        return next((question for question in self.prep.questions if question.id == found), None)

    def _needed(self) -> Question | None:
        """The chosen question, or None after saying what to do."""
        question = self._question()
        if question is None:
            self.tell("No question is chosen here. n writes one, b picks one from the bank.", "hint")
        return question

    # Verbs

    def on_row_list_opened(self, event: RowList.Opened) -> None:
        """A thing to re-read opens in place, the sentence to begin with is copied; anything else is edited."""
        if event.row_id == OPENING:
            self.copy_text(self.prep.opening)
        elif event.row_id in {thing.id for thing in self._things}:
            self._opened ^= {event.row_id}
            if event.row_id in self._opened:
                self.read.add(event.row_id)
            self._show()
        else:
            self.action_edit()

    def footer_words(self) -> Mapping[str, str]:
        """Of a meeting that is over nothing is prepared any more."""
        over = self.prep is not None and self.meeting.status in (MeetingStatus.DONE, MeetingStatus.CANCELLED)
        return {f"prepare.{verb}": "" for verb in ("new", "bank", "later", "earlier", "edit", "start")} if over else {}

    def action_tick(self) -> None:
        row_id = self._row()
        if row_id in {thing.id for thing in self._things}:
            self.read.symmetric_difference_update({row_id})
            self._show()

    def action_new(self) -> None:
        from mentortui.screens.dialogs.question import QuestionDialog

        self.app.push_screen(QuestionDialog(self.meeting, self.prep.person.name), self._go_to)

    def action_bank(self) -> None:
        from mentortui.screens.dialogs.bank import BankDialog

        self.app.push_screen(BankDialog(self.meeting, self.prep.person), self._go_to)

    def _go_to(self, question: Question | None) -> None:
        if question is not None:
            self.reload()
            self.plan.move_to(f"q:{question.id}")

    def action_edit(self) -> None:
        from mentortui.screens.dialogs.question import AgendaDialog, QuestionDialog

        if self.plan.cursor_id in (PROGRESS, CHALLENGES):
            self.app.push_screen(AgendaDialog(self.meeting, self.prep.person.name, self.plan.cursor_id))
        elif question := self._needed():
            self.app.push_screen(QuestionDialog(self.meeting, self.prep.person.name, question))

    def action_delete(self) -> None:
        if question := self._needed():
            self.write(lambda: self.journal.meetings.drop_question(question.id), lambda _: self.tell("Deleted the question", undo=True))

    def action_later(self) -> None:
        self._shift(1)

    def action_earlier(self) -> None:
        self._shift(-1)

    def _shift(self, by: int) -> None:
        if question := self._needed():
            self.write(lambda: self.journal.meetings.shift_question(question.id, by))

    def action_start(self) -> None:
        begin_meeting(self, self.meeting_id)

    def action_copy(self) -> None:
        text: str = self.journal.meetings.agenda(self.meeting_id)
        self.write(lambda: self.app.copy_words(text), lambda copied: self._copied(copied, text))  # type: ignore[attr-defined]

    def _copied(self, copied: Any, text: str) -> None:
        from mentortui.presentation.copied import copied_line

        self.tell(copied_line(copied, text))
        if self.meeting.agenda_sent_at is None:
            asked: Line = (
                ("Paste it.  ", "text"), ("y", "text.bold"), (" it has been sent   ", "muted"),
                ("any other key", "text.bold"), (" not yet", "muted"),
            )  # fmt: skip
            self.ask_in_footer(asked, {"y": self._sent})

    def _sent(self) -> None:
        name = self.prep.person.name
        self.write(lambda: self.journal.meetings.agenda_sent(self.meeting_id),
                   lambda _: self.tell((("Agenda sent to ", "text"), (name, "strong")), undo=True))
