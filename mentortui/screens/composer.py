"""The composer: is this easy to say yes to? (METHOD D)

What is typed is kept by itself: half a second after the last key, on leaving, on quitting and on a signal.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType
from textual.containers import Horizontal
from textual.timer import Timer

from mentortui import keys
from mentortui.domain.coach import Context, Finding, Review
from mentortui.domain.coach.kinds import kind_of
from mentortui.domain.errors import ConflictError, MentorError
from mentortui.domain.messages import Draft
from mentortui.presentation.coach_lines import INK, SIGN, coach_lines, count_line, strip_lines
from mentortui.presentation.composer_lines import about_lines, person_lines
from mentortui.presentation.line import Line
from mentortui.screens.composer_verbs import ComposerVerbs
from mentortui.widgets.card import Card
from mentortui.widgets.draft_area import DraftArea, Gutter, Mark
from mentortui.widgets.field import Field
from mentortui.widgets.lines import Lines

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult
    from textual.widget import Widget
    from textual.widgets import Input, TextArea

KEEP_AFTER = 0.5
COACH_AFTER = 0.25


class ComposerScreen(ComposerVerbs):
    """One message, its text and the coach beside it."""

    number = 5
    heading = "Outreach"
    body_air = True
    AUTO_FOCUS = ""  # a dialog closed while reading leaves the keys to the page, not to the subject
    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings("composer")]

    def __init__(self, draft_id: str) -> None:
        super().__init__()
        self.draft_id = draft_id
        self.draft: Draft = None  # type: ignore[assignment]  # read before anything is composed
        self.review: Review | None = None
        self.at = 0
        self._known: Context = Context()
        self._keep_timer: Timer | None = None
        self._coach_timer: Timer | None = None
        self._state = "saved"
        self._under_way = 0
        self._foot: Callable[[int], list[Line]] = lambda size: []

    def compose_body(self) -> ComposeResult:
        """What it serves, the subject, the text with its gutter, and what it amounts to."""
        self.draft = self.journal.messages.get(self.draft_id)
        area = DraftArea(self.draft.body, id="text")
        yield Lines(id="about")
        with Horizontal(id="subject-row"):
            label = Lines(id="subject-label")
            label.show([(("Subject", "faint"),)])
            yield label
            yield Field(self.draft.subject, id="subject")
        with Horizontal(id="writing"):
            yield Gutter(area, id="gutter")
            yield area
        yield Lines(id="coach-strip")
        yield Lines(id="count")

    # What is shown

    @property
    def area(self) -> DraftArea:
        """The text."""
        return self.query_one("#text", DraftArea)

    @property
    def subject(self) -> Field:
        """The subject line."""
        return self.query_one("#subject", Field)

    @property
    def dirty(self) -> bool:
        """Whether something typed is not in the file yet."""
        return self.area.text != self.draft.body or self.subject.value != self.draft.subject

    def reload(self) -> None:
        """Read the draft again: undo, or another window, may have changed it. What was just typed stays."""
        typed = self.dirty
        try:
            fresh = self.journal.messages.get(self.draft_id)
        except MentorError:
            self.close_page()
            return
        if not typed:
            if self.area.text != fresh.body:
                self.area.load_text(fresh.body)
            self.subject.value = fresh.subject
            self.draft = fresh
        self._known = self.journal.messages.context(fresh)
        self.query_one("#subject-row").display = fresh.channel == "email"
        self._about()
        self._coach()

    def _about(self) -> None:
        person, paths = self.journal.people.get(self.draft.person_id), self.journal.people.paths_to(self.draft.person_id)
        goal = self.journal.goals.get(self.draft.goal_id).text if self.draft.goal_id else ""
        self._named(person.name)
        self.set_class(self.page.height < 30, "-flat")
        wide = not self.page.narrow and self.page.height >= 30
        lines = about_lines(goal, [p.name for p in paths], person.called, self.draft.kind) if wide else []
        self.query_one("#about", Lines).show(lines)
        card, now, zone = self.journal.people.card(person.id), self.journal.now(), self.journal.zone
        self._foot = lambda size: person_lines(card, now, zone, size)

    def _named(self, name: str) -> None:
        sub = kind_of(self.draft.kind).label if self.page.width >= 100 else ""
        self.set_title(f"Outreach › {name}", sub, self._state)

    def _coach(self) -> None:
        draft = self.typed_draft()
        self.review = self.journal.messages.review(draft, self._known)
        self.at = min(self.at, max(0, len(self.review.findings) - 1))
        self._show_review()

    def typed_draft(self) -> Draft:
        """The draft as it stands on the screen."""
        from dataclasses import replace

        return replace(self.draft, body=self.area.text, subject=self.subject.value)

    @property
    def finding(self) -> Finding | None:
        """The open finding."""
        found = self.review.findings if self.review else ()
        return found[self.at] if found else None

    def body_start(self) -> int:
        """Where the body begins in the text the coach reads."""
        return len(self.typed_draft().text) - len(self.area.text)

    def _show_review(self) -> None:
        review, finding = self.review, self.finding
        if review is None:
            return
        start, text = self.body_start(), self.area.text
        marks = [Mark(max(0, f.start - start), min(len(text), f.end - start), INK[f.level], SIGN[f.level])
                 for f in review.findings if f.end > start and f.end > f.start]
        self.area.show_marks(marks)
        self.query_one("#gutter", Gutter).refresh()
        part, typing = self.part_of(finding), self.typing

        def card(size: int) -> list[Line]:
            return coach_lines(review, finding, part, size, typing=typing)

        self.show_card(card)
        if self.card:
            beside = self.query_one("#card", Card)
            beside.foot(self._foot(beside.inside))
        where = (self.at + 1, len(review.findings))
        self.query_one("#coach-strip", Lines).show_with(
            lambda size: strip_lines(review, finding, part, size, typing=typing, position=where))
        self.query_one("#count", Lines).show([count_line(review)])

    def part_of(self, finding: Finding | None) -> str:
        """Key of the part a finding belongs to."""
        parts = kind_of(self.draft.kind).parts
        return next((part.key for part in parts if finding and finding.check in part.checks), "")

    # Typing

    @property
    def typing(self) -> bool:
        """Whether letters are typed just now."""
        return self.focused in (self.area, self.subject)

    def footer_scope(self) -> str:
        """Two footers: for typing and for reading."""
        return "typing" if self.is_mounted and self.typing else "composer"

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        """Keep it soon, and let the coach read when no word is unfinished."""
        self._typed()

    def on_input_changed(self, event: Input.Changed) -> None:
        """The subject counts as text."""
        if event.input is self.subject:
            self._typed()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """From the subject into the text."""
        if event.input is self.subject:
            self.area.focus()

    def _typed(self) -> None:
        if not self.dirty and not self._under_way and self._state == "saved":
            return
        self._say_state("not saved yet")
        for timer in (self._keep_timer, self._coach_timer):
            if timer is not None:
                timer.stop()
        self._keep_timer = self.set_timer(KEEP_AFTER, self.keep_soon)
        self._coach_timer = self.set_timer(COACH_AFTER, self._coach)

    def _say_state(self, state: str) -> None:
        if state != self._state:
            self._state = state
            self.title_bar.right = ((state, "muted"),)

    def keep_soon(self) -> None:
        """Write what was typed, in the background; "saved" is said after the commit."""
        if not self.dirty:
            if not self._under_way:
                self._say_state("saved")
            return
        subject, body, version = self.subject.value, self.area.text, self.draft.version
        self._under_way += 1
        self.write(lambda: self._save(subject, body, version), self._saved)

    def _save(self, subject: str, body: str, version: int | None) -> Draft:
        try:
            saved: Draft = self.journal.messages.save(self.draft_id, subject, body, version)
        except ConflictError:
            saved = self.journal.messages.save(self.draft_id, subject, body)
            self.app.call_from_thread(self.tell, "Changed in another window too. Yours is kept; undo shows the other.", "error")
        return saved

    def _saved(self, draft: Draft) -> None:
        """Say so; what was typed meanwhile is next, even where it is what stood there before."""
        self.draft, self._under_way = draft, max(0, self._under_way - 1)
        if self.is_running:
            self.keep_soon()

    def keep_words(self) -> None:
        """At once, before the app goes: called on quitting, on a signal, and when something went wrong."""
        if self.is_mounted and (self.dirty or self._under_way):
            self.draft = self.journal.messages.save(self.draft_id, self.subject.value, self.area.text)
            self._say_state("saved")

    def tell_error(self, error: MentorError) -> None:
        """What could not be written is still to be kept."""
        self._under_way = 0
        super().tell_error(error)

    def on_screen_suspend(self) -> None:
        """Leaving the page keeps the text."""
        self.keep_soon()

    def close_page(self) -> None:
        """Back to where one came from; the text is kept first."""
        self.keep_soon()
        super().close_page()

    # Keys

    def on_mount(self) -> None:
        """Begin in the text."""
        super().on_mount()
        self.area.focus()

    def _focus_moved(self, focused: Widget | None) -> None:
        super()._focus_moved(focused)
        self._show_review()

    def action_back(self) -> None:
        """From typing to the keys, then back to where one came from."""
        if self.typing:
            self._coach()
            self.set_focus(None)
        else:
            super().action_back()

    def on_key(self, event: events.Key) -> None:
        """A question in the footer first."""
        self.answer(event)

    def told_sent(self, line: Line) -> None:
        """Say what sending did, on the page below."""
        screens = self.app.screen_stack
        self.dismiss(None)
        below = screens[-2] if len(screens) > 1 else None
        if below is not None and (tell := getattr(below, "tell", None)):
            tell(line, undo=True)
