"""The composer: is this easy to say yes to? (METHOD D)

What is typed is kept by itself: half a second after the last key, on leaving, on quitting and on a signal.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType
from textual.containers import Horizontal
from textual.timer import Timer

from mentortui import keys
from mentortui.domain.coach import Context, Finding, Review
from mentortui.domain.coach.kinds import kind_of
from mentortui.domain.errors import NotFoundError
from mentortui.domain.messages import Draft, recipient
from mentortui.presentation.coach_lines import INK, SIGN, coach_lines, count_line, strip_lines
from mentortui.presentation.composer_lines import INTRODUCES, about_lines, person_lines, which_text
from mentortui.presentation.line import Line, plain
from mentortui.screens.base import MentorScreen
from mentortui.screens.composer_keeping import COLLIDED, ComposerKeeping
from mentortui.widgets.card import Card
from mentortui.widgets.draft_area import DraftArea, Gutter, Mark
from mentortui.widgets.field import Field
from mentortui.widgets.lines import Lines
from mentortui.widgets.toast import Toast

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.widget import Widget
    from textual.widgets import Input, TextArea

    from mentortui.domain.people import Person

COACH_AFTER = 0.25
LONG_REASON = 20
"""Terminal rows from which a reason has two lines where the coach is a strip."""


class ComposerScreen(ComposerKeeping):
    """One message, its text and the coach beside it."""

    number = 5
    heading = "Outreach"
    body_air = True
    AUTO_FOCUS = ""  # a dialog closed while reading leaves the keys to the page, not to the subject
    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings("composer")]

    def __init__(self, draft_id: str, see: str = "", *, begun: bool = False) -> None:
        super().__init__(draft_id)
        self._see, self.begun = see, begun
        self.review: Review | None = None
        self.at = 0
        self._known: Context = Context()
        self._coach_timer: Timer | None = None
        self._foot: Callable[[int], list[Line]] = lambda size: []
        self._one_of_two, self._called = False, ""

    def foresee(self) -> None:
        """The message has to be there."""
        self.journal.messages.get(self.draft_id)

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

    def reload(self) -> None:
        """Read the draft again: undo, or another window, may have changed it. What was just typed stays."""
        if self.forgotten:
            return
        typed = self.dirty
        try:
            fresh = self.journal.messages.get(self.draft_id)
        except NotFoundError:
            self._gone()
            return
        self.deleted = False
        subject, body = self.words()
        if not typed and body != fresh.body:
            self._retext(fresh.body)
            self._collision_is_over()
        if not typed and subject != fresh.subject:
            self.subject.value = fresh.subject
        if not typed or (fresh.subject, fresh.body) == (self.draft.subject, self.draft.body):
            self.draft = fresh
        self._known = self.journal.messages.context(fresh)
        self.query_one("#subject-row").display = fresh.channel == "email"
        self._about()
        self._coach()

    def _gone(self) -> None:
        """Deleted elsewhere: whoever types here goes on typing in the field, and leaves when they like."""
        if not self.typing:
            MentorScreen.close_page(self)
            return
        self.deleted = True
        self._shut()
        self.set_title(self.title_bar.heading, self.title_bar.sub, "deleted")
        self.refresh_footer()

    def _shut(self) -> None:
        """Nothing is typed here any more; the keys stay in the text until esc, so that no letter becomes a command."""
        typing, self.area.read_only = self.typing, True
        if typing:
            self.set_focus(self.area, scroll_visible=False)
            self.on_text_field_shut()
        self.subject.disabled = True

    def on_text_field_shut(self) -> None:
        """Say why no letter appears, once and not at every key."""
        toast = self.query_one(Toast)
        if not (toast.showing and toast.kind == "error"):
            said = f"{'Deleted' if self.deleted else 'Sent'} in another window. {'What is not saved stays here. ' if self.dirty else ''}"
            self.tell(((said, "text"), ("esc", "text.bold"), (" back" if self.deleted else " keys", "muted")), "hint")

    def _collision_is_over(self) -> None:
        """The text is that of the other window now: that one's own words were kept is not true any more."""
        toast = self.query_one(Toast)
        if COLLIDED in plain(toast.line):
            toast.dismiss()

    def _retext(self, body: str) -> None:
        """Another text in the area; the caret stays where it was, at the end where it was there."""
        area = self.area
        at, at_end = area.cursor_location, area.cursor_location == area.document.end
        area.load_text(body)
        area.move_cursor(area.document.end if at_end else min(at, area.document.end))

    def _about(self) -> None:
        person, paths = self.journal.people.get(self.draft.person_id), self.journal.people.paths_to(self.draft.person_id)
        goal = self.journal.goals.get(self.draft.goal_id).text if self.draft.goal_id else ""
        self._named(person)
        to = recipient(self.draft)
        self.set_class(self.page.height < 30, "-flat")
        wide = not self.page.narrow and self.page.height >= 30
        lines = about_lines(goal, [p.name for p in paths], person.called, self.draft.kind) if wide else []
        self._called = person.called
        self._one_of_two = not wide and self.draft.kind in INTRODUCES
        self.query_one("#about", Lines).show(lines)
        card, now, zone = self.journal.people.card(to), self.journal.now(), self.journal.zone
        self._foot = lambda size: person_lines(card, now, zone, size)

    def _named(self, person: Person) -> None:
        name = person.name
        sub = kind_of(self.draft.kind).label if self.page.width >= 100 else ""
        if (to := recipient(self.draft)) != self.draft.person_id:
            # Both texts of an introduction go to the introducer, and are about the person.
            sub, name = f"about {person.called}", self.journal.people.get(to).name
        self.to_name = name
        sent = self.draft.sent_at
        # What went out stays as it went out; undo opens it for writing again.
        if sent is None:
            self.area.read_only = self.subject.disabled = False
        elif not self.area.read_only:
            self._shut()
        self.set_title(f"Outreach › {name}", sub, f"sent {self.journal.desk.local(sent):%d %b}" if sent else self._state)

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
        if self._one_of_two:
            self.query_one("#about", Lines).show([which_text(self.draft.kind, self._called, typing=self.typing)])
        self.query_one("#gutter", Gutter).refresh()
        part, typing = self.part_of(finding), self.typing

        def card(size: int) -> list[Line]:
            return coach_lines(review, finding, part, size, typing=typing)

        self.show_card(card)
        if self.card:
            self.query_one("#card", Card).foot(self._foot)
        self.refresh_footer()
        where = (self.at + 1, len(review.findings))
        rows = 2 if self.page.height >= LONG_REASON else 1
        strip = self.query_one("#coach-strip", Lines)
        strip.styles.height = 2 + rows
        strip.show_with(lambda size: strip_lines(review, finding, part, size, typing=typing, position=where, rows=rows))
        self.query_one("#count", Lines).show([count_line(review, self.draft.kind)])

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
        if not self.is_mounted or not self.typing:
            return "composer-intro" if self.draft.kind in INTRODUCES else "composer"
        return "typing-shut" if self.area.read_only else "typing"

    def footer_words(self) -> Mapping[str, str]:
        """A proposal is offered where there is one."""
        return {"composer.introducer": "other text", "composer.apply": {"": "", "remove": "take it out"}.get(self.offered, "put it in")}

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
        if self._coach_timer is not None:
            self._coach_timer.stop()
        self._coach_timer = self.set_timer(COACH_AFTER, self._coach)
        self.keep_later()

    # Keys

    def begin(self) -> None:
        """Begin in the text, at the finding it was opened for."""
        if self.draft.sent_at is None:
            self.area.focus()
            if self._see:
                self.see(self._see)

    def _focus_moved(self, focused: Widget | None) -> None:
        super()._focus_moved(focused)
        self._show_review()

    def action_back(self) -> None:
        """From typing to the keys, then back to where one came from."""
        if self.typing and self.deleted:
            MentorScreen.close_page(self)
        elif self.typing:
            self._coach()
            self.set_focus(None)
        else:
            super().action_back()

    def told_sent(self, line: Line) -> None:
        """Say what sending did, on the page below."""
        screens = self.app.screen_stack
        self.dismiss(None)
        below = screens[-2] if len(screens) > 1 else None
        if below is not None and (tell := getattr(below, "tell", None)):
            tell(line, undo=True)
