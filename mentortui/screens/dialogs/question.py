"""Write a question with the coach beside it, or a part of the agenda (METHOD E2, E4)."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from textual.message import Message

from mentortui.domain.meetings import Meeting, Question
from mentortui.presentation.cells import wrap
from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.line import Line
from mentortui.presentation.prepare_lines import AGENDA_AHEAD, PROGRESS
from mentortui.presentation.when import day
from mentortui.screens.dialogs.advice import goal_options
from mentortui.screens.dialogs.choice import Choice
from mentortui.screens.dialogs.form import Form, Part
from mentortui.widgets.lines import Lines
from mentortui.widgets.text_field import TextField

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult
    from textual.timer import Timer
    from textual.widgets import TextArea

    from mentortui.domain.coach import Review

COACH_AFTER = 0.25
SHOWN = 3
"""Findings shown at once."""
_SIGNS = {"stop": ("no", "stop"), "fix": ("now", "now"), "hint": ("soon", "soon")}


def coach_lines(review: Review | None, width: int) -> list[Line]:
    """What the coach says of one question, each finding with another wording where it knows one."""
    if review is None:
        said = "Ask what only they can answer: how, what, when did, one thing at a time."
        return [((part, "faint"),) for part in wrap(said, max(10, width), 3)]
    if not review.findings:
        return [((UNICODE["ok"], "ok"), (" open, and one thing", "muted"))]
    lines: list[Line] = []
    for finding in review.findings[:SHOWN]:
        glyph, ink = _SIGNS[finding.level]
        first, *rest = wrap(finding.message, max(10, width - 2), 3) or [""]
        lines.append(((UNICODE[glyph], ink), (f" {first}", "text")))
        lines += [((f"  {part}", "text"),) for part in rest]
        if finding.suggestion and len(finding.suggestion) > 3:
            said = f"{UNICODE['open']}{finding.suggestion}{UNICODE['close']}"
            lines += [((f"  {part}", "muted.italic"),) for part in wrap(said, max(10, width - 2), 2)]
    return lines


class OneLine(TextField):
    """A field of several rows for one sentence: enter keeps it."""

    class Submitted(Message):
        """Enter was pressed."""

    def on_key(self, event: events.Key) -> None:
        """A question has one line; enter is the end of it."""
        if event.key == "enter":
            event.stop()
            event.prevent_default()
            self.post_message(self.Submitted())


class QuestionDialog(Form[Question]):
    """One question to bring, with `question` to word it anew."""

    heading = "Write a question"
    wide = 84
    DEFAULT_CSS = """
    QuestionDialog #words { height: 3; }
    QuestionDialog #coach { height: 6; margin: 0 2 0 14; }
    QuestionDialog.-narrow #coach { margin: 0 2; }
    """

    def __init__(self, meeting: Meeting, person_name: str, question: Question | None = None, text: str = "") -> None:
        super().__init__()
        self._meeting, self._whose, self._question = meeting, person_name, question
        self._first = question.text if question else text
        self._timer: Timer | None = None

    def compose_body(self) -> ComposeResult:
        """The words, what the coach says, the goal it serves."""
        yield Part("Question", OneLine(self._first, placeholder="What would you cut if you had one page?", id="words"))
        yield Lines(id="coach")
        if self._question is None:
            goals = [(goal.id, goal.text) for goal in self.journal.goals.list()]
            choice = Choice(goal_options(goals, 56), leads=True, id="goal")
            choice.value = ""
            yield Part("For goal", choice, id="goal-part", room=False)

    def begin(self) -> None:
        """Begin with the words."""
        self.set_title("Word it anew" if self._question else self.heading, right=self._whose)
        if self._question is None:
            self.query_one("#goal-part").display = bool(self.journal.goals.list())
        words = self.query_one("#words", OneLine)
        words.focus()
        words.move_cursor(words.document.end)
        self._coach()

    @property
    def words(self) -> str:
        """What was typed, as one line."""
        return " ".join(self.query_one("#words", OneLine).text.split())

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        """The coach reads a quarter of a second after the last key."""
        if self._timer is not None:
            self._timer.stop()
        self._timer = self.set_timer(COACH_AFTER, self._coach)

    def _coach(self) -> None:
        text, now = self.words, self.journal.now()
        review: Review | None = None
        if text:
            typed = Question(id="", created_at=now, updated_at=now, meeting_id=self._meeting.id, text=text)
            review = self.journal.meetings.review_question(typed)
        self.query_one("#coach", Lines).show_with(lambda width: coach_lines(review, width))

    def on_one_line_submitted(self) -> None:
        """Enter keeps it."""
        self.action_save()

    def on_choice_changed(self, event: Choice.Changed) -> None:
        """A goal chosen by its digit: back to the words."""
        if event.done:
            self.query_one("#words").focus()

    def action_save(self) -> None:
        """Write it."""
        text, journal, question, meeting_id = self.words, self.journal, self._question, self._meeting.id
        if question is None:
            goal_id = self.query_one("#goal", Choice).value
            self.save(lambda: journal.meetings.ask(meeting_id, text, goal_id=goal_id), self._kept)
        elif text == question.text:
            self.dismiss(question)
        else:
            self.save(lambda: journal.meetings.edit_question(question.id, text), self._kept)

    def _kept(self, question: Question) -> None:
        self.tell("Reworded the question" if self._question else "Added a question", undo=True)
        self.dismiss(question)


class AgendaDialog(Form[Meeting]):
    """A part of the agenda in one's own words: progress since last time, or what is hard just now."""

    wide = 84
    DEFAULT_CSS = """
    AgendaDialog #words { height: 5; }
    """

    def __init__(self, meeting: Meeting, person_name: str, part: str) -> None:
        super().__init__()
        self._meeting, self._whose, self._part = meeting, person_name, part

    def compose_body(self) -> ComposeResult:
        """The words."""
        progress = self._part == PROGRESS
        text = self._meeting.progress if progress else self._meeting.challenges
        say = "what moved since last time, and what you did with what they said" if progress else "what is hard just now, in a line or two"
        yield Part("Progress" if progress else "New", TextField(text, placeholder=say, id="words"), room=False)

    def begin(self) -> None:
        """Say for when."""
        on = day((self._meeting.starts_at - AGENDA_AHEAD).astimezone(ZoneInfo(self.journal.zone)).date(), self.journal.today_on())
        self.set_title("Agenda", "goes out " + on, self._whose)
        words = self.query_one("#words", TextField)
        words.focus()
        words.move_cursor(words.document.end)

    def action_save(self) -> None:
        """Write it."""
        text, journal, meeting_id, part = self.query_one("#words", TextField).text, self.journal, self._meeting.id, self._part
        self.save(lambda: journal.meetings.edit(meeting_id, **{part: text}), self._kept)

    def _kept(self, meeting: Meeting) -> None:
        self.tell("Wrote the agenda", undo=True)
        self.dismiss(meeting)
