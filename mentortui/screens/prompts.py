"""Reflect: one question, one field, earlier answers below (METHOD A4, A5). What is typed is kept within a second."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.timer import Timer

from mentortui import keys
from mentortui.domain.cadence import local_day
from mentortui.domain.errors import MentorError, NotFoundError
from mentortui.domain.goals import PROMPTS, Reflection
from mentortui.presentation.cells import wrap
from mentortui.presentation.line import BLANK, Line, of
from mentortui.presentation.when import day
from mentortui.screens.base import MentorScreen
from mentortui.screens.unsaved import Unsaved, kept_beside, rescue
from mentortui.widgets.lines import Lines
from mentortui.widgets.text_field import TextField

MOST_ROWS = 1000
"""An answer is never cut: what has no room is scrolled to."""
SAVE_AFTER = 0.8
"""Seconds after the last key until the answer is kept."""


def earlier_lines(answers: list[Reflection], today_words: dict[str, str], width: int) -> list[Line]:
    """Answers given before in full, newest first, each under its date, in muted ink."""
    lines: list[Line] = []
    for answer in answers:
        said = [part for line in answer.answer.splitlines() for part in (wrap(line, width - 4, MOST_ROWS) or [""])]
        lines += [BLANK, of(f"  {today_words[answer.id]}", "faint"), *(of(f"  {part}", "muted") for part in said)]
    return [of("  Earlier", "muted.bold"), *lines[1:]] if lines else [of("  Nothing said yet. Two sentences are plenty.", "faint")]


class PromptsScreen(MentorScreen):
    """Five questions, one at a time; each answer is kept with its date."""

    scope = "prompts"
    heading = "Reflect"
    card = False
    AUTO_FOCUS = "#answer"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings("prompts")]
    DEFAULT_CSS = """
    PromptsScreen #question { height: auto; margin-bottom: 1; }
    PromptsScreen #answer { height: 8; max-width: 74; padding: 0 1; margin-left: 1; border-left: outer $field; }
    PromptsScreen #answer:focus { border-left: outer $primary; }
    PromptsScreen #earlier-page { height: 1fr; margin-top: 1; scrollbar-size-vertical: 1; }
    PromptsScreen #earlier-page:focus { border-left: outer $primary; }
    PromptsScreen #earlier { height: auto; }
    PromptsScreen.-narrow #answer { height: 5; }
    """

    def compose_body(self) -> ComposeResult:
        """Question, field, earlier answers."""
        self._at = 0
        self._timer: Timer | None = None
        self._kept: dict[str, Reflection] = {}
        self._words: dict[str, str] = {}
        yield Lines(self._question, id="question")
        yield TextField(id="answer")
        with VerticalScroll(id="earlier-page"):
            yield Lines(id="earlier")

    @property
    def prompt(self) -> str:
        """The question that is open."""
        return PROMPTS[self._at][0]

    @property
    def field(self) -> TextField:
        """Where the answer is typed."""
        return self.query_one("#answer", TextField)

    def _question(self, width: int) -> list[Line]:
        return [of(f"  {part}", "strong.bold") for part in wrap(PROMPTS[self._at][1], min(74, width - 4), 3)]

    def reload(self) -> None:
        """Earlier answers to this question; what was begun just now is not among them."""
        today = self.journal.today_on()
        begun = {answer.id for answer in self._kept.values()}
        answers = [one for one in self.journal.goals.reflections() if one.prompt == self.prompt and one.id not in begun]
        words = {one.id: day(local_day(one.said_at, self.journal.zone), today) for one in answers}
        self.query_one("#question", Lines).show_with(self._question)
        self.query_one("#earlier", Lines).show_with(lambda width: earlier_lines(answers, words, min(width, 78)))
        self._status()

    def _status(self) -> None:
        """Which question, and whether what stands in the field is in the file."""
        kept = self._kept.get(self.prompt)
        text = self.field.text.strip()
        saved = "" if not text else "saved" if kept and kept.answer == text else "not saved yet"
        self.set_title("Reflect", f"question {self._at + 1} of {len(PROMPTS)}", saved)

    def on_text_area_changed(self) -> None:
        """Keep it when typing rests."""
        self._words[self.prompt] = self.field.text
        if self._timer is not None:
            self._timer.stop()
        self._timer = self.set_timer(SAVE_AFTER, self._autosave)
        self._status()

    def _autosave(self) -> None:
        self._keep(self.prompt)

    def _pending(self, prompt: str) -> str:
        """What was typed for a question and is not in the file."""
        text, kept = self._words.get(prompt, "").strip(), self._kept.get(prompt)
        return text if text and (kept is None or kept.answer != text) else ""

    def _keep(self, prompt: str) -> None:
        if self._pending(prompt):
            self.write(lambda: self._store(prompt), lambda _: self._status() if self.is_attached else None)

    def _store(self, prompt: str) -> None:
        """Put the answer into the file, once for what was typed; runs in the one thread that writes."""
        if text := self._pending(prompt):
            kept = self._kept.get(prompt)
            try:
                self._kept[prompt] = self.journal.goals.reflect(prompt, text, kept.id if kept else "")
            except NotFoundError:
                # What was kept has been taken back meanwhile: this is a new answer.
                self._kept[prompt] = self.journal.goals.reflect(prompt, text)

    def keep_words(self) -> None:
        """Called on the way out of the program: everything typed goes into the file at once; what went wrong is told at the end."""
        problem: MentorError | None = None
        for prompt in self._words:
            try:
                self._store(prompt)
            except MentorError as error:
                problem = problem or error
        if problem is not None:
            raise problem

    def unsaved(self) -> list[Unsaved]:
        """Answers that are not in the file."""
        return [Unsaved(f"An answer to “{words}”", text) for prompt, words in PROMPTS if (text := self._pending(prompt))]

    def _turn(self, step: int) -> None:
        self._keep(self.prompt)
        self._at = (self._at + step) % len(PROMPTS)
        with self.prevent(TextField.Changed):
            self.field.load_text(self._words.get(self.prompt, ""))
        self.field.move_cursor(self.field.document.end)
        self.reload()
        self.field.focus()

    def action_next_prompt(self) -> None:
        self._turn(1)

    def action_previous_prompt(self) -> None:
        self._turn(-1)

    def action_save(self) -> None:
        """Keep it and go on."""
        if not self.field.text.strip():
            self.tell("A few words are enough.", "hint")
            return
        self._turn(1)

    def action_earlier(self) -> None:
        """The keys go to the earlier answers, where arrows scroll; once more, or esc, and back to the field."""
        page = self.query_one("#earlier-page", VerticalScroll)
        (self.field if self.focused is page else page).focus()

    def action_back(self) -> None:
        """From the earlier answers to the field, then back to the goals; what was typed is kept."""
        if self.focused is self.query_one("#earlier-page", VerticalScroll):
            self.field.focus()
            return
        self._keep(self.prompt)
        self.dismiss(None)

    def on_unmount(self) -> None:
        """Left another way: nothing typed is lost."""
        if getattr(self.app, "_exit", False):
            return  # it was kept, or put into a file, before the app ended
        try:
            self.keep_words()
        except MentorError as error:
            files, app = rescue(self, self.unsaved()), self.app
            app.call_later(app.tell_error, kept_beside(files, str(error), app.size.width) if files else str(error))  # type: ignore[attr-defined]
