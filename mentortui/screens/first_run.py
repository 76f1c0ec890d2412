"""The beginning: start with me, try the demo, or import people. Never an empty grid (LOOK 10-first-run)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from textual.binding import BindingType

from mentortui import keys
from mentortui.domain.errors import MentorError
from mentortui.domain.goals import vagueness
from mentortui.presentation.cells import cut
from mentortui.presentation.first_run_lines import PROMISE, STEPS, WHERE, Step, answered_lines, choice_rows, question_lines, why_lines
from mentortui.presentation.line import BLANK, Line
from mentortui.screens.answer_field import AnswerField
from mentortui.screens.first_answers import FirstAnswers
from mentortui.widgets.field import Field
from mentortui.widgets.lines import Lines
from mentortui.widgets.row_list import RowList
from mentortui.widgets.source import ListSource
from mentortui.widgets.toast import Kind

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.widgets import Input

WIDE = 66
"""Cells of the column everything stands in."""
_TALL = 18
_AGAIN = " Enter keeps it as it is."


class FirstRunScreen(FirstAnswers):
    """Three choices; then one question at a time. Every answer is kept as soon as it is given."""

    scope = "firstrun"
    heading = "mentortui"
    card = False
    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings("firstrun")]
    DEFAULT_CSS = """
    FirstRunScreen #nav { display: none; }
    FirstRunScreen #choices { height: 8; margin: 1 0; }
    FirstRunScreen .asking { display: none; }
    FirstRunScreen.-asking .asking { display: block; }
    FirstRunScreen.-asking .choosing { display: none; }
    FirstRunScreen #question { margin-top: 1; height: 1; }
    FirstRunScreen #answer { margin: 1 1 1 1; }
    """

    def compose_body(self) -> ComposeResult:
        """What one is asked, and the choices."""
        self._at = 0
        self._hint = self._proposed = ""
        self._warned = False
        yield Lines(lambda width: [((f"  {PROMISE}", "text"),)], classes="choosing")
        yield RowList(ListSource(choice_rows), id="choices", classes="choosing")
        yield Lines(lambda width: [((f"  {WHERE}", "faint"),)], classes="choosing")
        yield Lines(self._said, id="said", classes="asking")
        yield Lines(lambda width: question_lines(self.step, width), id="question", classes="asking")
        yield AnswerField("", id="answer", classes="asking")
        yield Lines(self._why, id="why", classes="asking")

    def on_mount(self) -> None:
        """The first choice is under the cursor."""
        self.query_one("#choices").focus()

    def place(self) -> None:
        """One column, left-aligned, a third from the top."""
        super().place()
        size = self.app.size
        width = min(WIDE, size.width - 8)
        left = max(4, (size.width - WIDE) // 3)
        main = self.query_one("#main")
        main.styles.width, main.styles.margin = width, (max(0, (size.height - _TALL) // 3), 0, 0, left)
        self.query_one("#keys").styles.margin = (0, 0, 1, left + 2)

    def on_screen_resume(self) -> None:
        """After an import there is something to see: on to Today."""
        if not self.asking_step and self.journal.people.count():
            self._leave()

    # Choosing

    def open_row(self, row_id: str) -> None:
        """Begin in that way."""
        doors: dict[str, Callable[[], None]] = {"start": self._start, "demo": self._demo, "import": self._import}
        doors[row_id]()

    def action_open(self) -> None:
        self.open_row(self.query_one("#choices", RowList).cursor_id or "start")

    def action_pick(self, number: int) -> None:
        self.open_row(("start", "demo", "import")[number - 1])

    def _demo(self) -> None:
        self.app.open_demo()  # type: ignore[attr-defined]

    def _import(self) -> None:
        from mentortui.screens.import_people import ImportScreen

        self.app.push_screen(ImportScreen())

    # Asking

    @property
    def asking_step(self) -> bool:
        """Whether questions are asked just now."""
        return self.has_class("-asking")

    @property
    def step(self) -> Step:
        """The question that is open."""
        return STEPS[self._at]

    @property
    def answer_field(self) -> Field:
        """Where it is answered."""
        return self.query_one("#answer", Field)

    def footer_scope(self) -> str:
        """The keys of choosing, or of answering."""
        return "firstrun-asking" if self.asking_step else "firstrun"

    def _start(self) -> None:
        self.add_class("-asking")
        self._open(0)

    def _open(self, at: int) -> None:
        self._at, self._hint, self._warned = at, "", False
        field, step = self.answer_field, self.step
        field.placeholder = step.example
        ahead = field.value.removeprefix(self._proposed)
        self._proposed = "" if ahead else self._answers_given.get(step.key, self.journal.zone if step.key == "tz" else "")
        field.value = ahead or self._proposed
        field.cursor_position = len(field.value)
        field.focus()
        self.set_title("Start with me", right=f"{at + 1} of {len(STEPS)}")
        self._redraw()
        self.refresh_footer()

    def _redraw(self) -> None:
        for name, build in (("said", self._said), ("question", lambda width: question_lines(self.step, width)), ("why", self._why)):
            self.query_one(f"#{name}", Lines).show_with(build)

    def _said(self, width: int) -> list[Line]:
        lines = answered_lines(self._answers_given, self._at, width)
        return [*lines, BLANK] if lines and self.page.tall else lines

    def _why(self, width: int) -> list[Line]:
        return why_lines(self.step, self._hint, width)

    def on_input_changed(self, event: Input.Changed) -> None:
        """A vague goal is answered kindly while it is typed."""
        if self.step.key == "goal" and event.value:
            said = vagueness(event.value) if event.value.endswith((" ", ".", ",")) or self._warned else self._hint
            said += _AGAIN if said and self._warned and not said.endswith(_AGAIN) else ""
            if said != self._hint:
                self._hint = said
                self._redraw()
        elif self._hint:
            self._hint = ""
            self._redraw()

    def on_answer_field_answered(self, event: AnswerField.Answered) -> None:
        """Keep the answer and go on; nothing typed is skipped."""
        typed = event.text.strip()
        if self.step.key == "goal" and not self._warned and (said := vagueness(typed)):
            self._ask_again(typed, said + _AGAIN)
        else:
            self._keep(typed, self._next)

    def _ask_again(self, typed: str, hint: str) -> None:
        """The answer comes back into the field, with what there is to say about it."""
        field = self.answer_field
        with field.prevent(Field.Changed):
            field.value = typed + field.value
        field.cursor_position = len(field.value)
        self._hint, self._warned = hint, True
        self._redraw()

    def _keep(self, typed: str, then: Callable[[], None]) -> None:
        step = self.step
        if typed and typed != self._answers_given.get(step.key):
            if step.key == "tz" and (said := self._no_zone(typed)):
                self._ask_again(typed, said)
                return
            self.store_answer(step.key, typed)
        then()

    def _no_zone(self, typed: str) -> str:
        from mentortui.domain.zones import zone

        try:
            zone(typed)
        except MentorError as error:
            return str(error)
        return ""

    def tell_error(self, error: MentorError) -> None:
        """What is wrong stands below the question that is open."""
        if self.asking_step:
            self._hint = str(error)
            self._redraw()
        else:
            super().tell_error(error)

    def _next(self) -> None:
        if self._at + 1 < len(STEPS):
            self._open(self._at + 1)
        else:
            self._leave()

    def _taken(self) -> str:
        """What stands in the field, which is empty from now on."""
        typed, self.answer_field.value = self.answer_field.value.strip(), ""
        return typed

    def key_up(self) -> None:
        """The question before, to answer it again."""
        if self.asking_step and self._at:
            self._keep(self._taken(), lambda: self._open(self._at - 1))

    key_shift_tab = key_up

    def action_back(self) -> None:
        """Enough for now: what was said is kept; without an answer back to the choices."""
        if not self.asking_step:
            super().action_back()
        else:
            self._keep(self._taken(), self._enough)

    def _enough(self) -> None:
        if self._answers_given:
            self._leave()
            return
        self.remove_class("-asking")
        self.set_title(self.heading)
        self.query_one("#choices").focus()
        self.refresh_footer()

    # On to Today

    def _leave(self) -> None:
        from mentortui.screens.first_steps import offer_first_steps

        app, name = self.app, self._answers_given.get("who", "")
        self.remove_class("-asking")
        app.switch_mode("today")
        if not self._answers_given:
            return

        def greet() -> None:
            line: Line = (("4", "text.bold"), (f" shows {cut(name, 28)} on the pipeline", "muted"))
            if not name:
                line = (("n", "text.bold"), (" adds somebody you could learn from", "muted"))
            if tell := getattr(app.screen, "tell", None):
                tell(line)
            offer_first_steps(app, self._answers_given, self._made)

        app.call_after_refresh(greet)

    def tell(self, line: Line | str, kind: Kind = "ok", *, undo: bool = False, offers: tuple[str, str] | None = None) -> None:
        """Once Today is there, it tells."""
        page: Any = self.app.screen
        if page is not self and hasattr(page, "tell"):
            page.tell(line, kind, undo=undo, offers=offers)
        else:
            super().tell(line, kind, undo=undo, offers=offers)
