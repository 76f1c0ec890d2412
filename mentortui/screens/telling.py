"""What pages and dialogs have in common: they tell, they ask in the footer, and they write one thing at a time."""

from __future__ import annotations

import asyncio
import contextvars
from collections import deque
from collections.abc import Callable
from concurrent.futures import Executor
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, cast

from textual.screen import Screen
from textual.signal import Signal
from textual.widget import Widget

from mentortui import keys
from mentortui.domain.errors import MentorError
from mentortui.presentation.line import BLANK, Line, of
from mentortui.verb import FIND, MOVE, Verb
from mentortui.widgets.key_bar import KeyBar
from mentortui.widgets.toast import Kind, Toast

if TYPE_CHECKING:
    from textual import events
    from textual.message import Message

    from mentortui.widgets.text_field import TextField

_UNDO: Line = (("   ", "text"), ("u", "text.bold"), (" undo", "muted"))

T = TypeVar("T")
Result = TypeVar("Result")


def is_field(widget: Widget | None) -> bool:
    """Whether letters are typed there. Asked without importing TextArea, which few screens need."""
    return hasattr(widget, "cursor_blink")


class Host(Protocol):
    """What a screen needs from the app. `writer` is the one thread that writes (None: any); `writing` keeps the order."""

    journal: Any
    changed: Signal[None]
    messages: deque[Line]
    writing: asyncio.Lock
    writer: Executor | None
    demo: bool
    ascii: bool


class Telling(Screen[Result]):
    """A screen with a toast and a footer."""

    _answers: dict[str, Callable[[], object]]
    parted = False
    """Whether the page is being left for good."""

    @property
    def host(self) -> Host:
        """The app, as a screen may use it."""
        return cast(Host, self.app)

    @property
    def journal(self) -> Any:
        """The verbs of the product."""
        return self.host.journal

    async def _dispatch_message(self, message: Message) -> None:
        """A row that is gone, a file that is held by another program: said in a line, and the page lives on."""
        try:
            await super()._dispatch_message(message)
        except MentorError as error:
            self.tell_error(error)

    def foresee(self) -> None:
        """Read what the page cannot begin without, before anything of it is shown; a `MentorError` keeps it closed and is said."""

    def _compositor_refresh(self) -> None:
        """Paint once. Textual also draws what an update that is held back throws away, and a page that was painted anew twice."""
        if self.app._batch_count:
            return  # what is to be painted stays marked
        if self is self.app.screen and self._compositor.size.region in self._compositor._dirty_regions:
            self._repaint_required = False
        super()._compositor_refresh()

    def attempt(self, run: Callable[[], object]) -> None:
        """Run what answers a signal, which would swallow the error: what cannot be read is said."""
        try:
            run()
        except MentorError as error:
            self.tell_error(error)

    # Telling

    def tell(self, line: Line | str, kind: Kind = "ok", *, undo: bool = False, offers: tuple[str, str] | None = None) -> None:
        """Say in one line what is known to be true; `undo` adds the key that takes it back, `offers` a key and what it does."""
        said = of(line) if isinstance(line, str) else line
        offered: Line = (("   ", "text"), (offers[0], "text.bold"), (f" {offers[1]}", "muted")) if offers else BLANK
        tail = (*offered, *(_UNDO if undo else BLANK))
        self.host.messages.append((*said, *tail))
        toast = self._toast_for(kind)
        if toast is not None:
            toast.tell(said, kind, tail)

    def tell_error(self, error: MentorError) -> None:
        """Say what went wrong; it stays until esc."""
        self.tell(str(error), "error")

    def on_text_field_full(self, event: TextField.Full) -> None:
        """More was typed or pasted than fits."""
        self.tell(event.words, "error")

    def _toast_for(self, kind: Kind) -> Toast | None:
        """The toast of this screen; a dialog that is about to close uses that of the page below it."""
        return next(iter(self.query(Toast)), None)

    # Writing

    def write(self, fn: Callable[[], T], then: Callable[[T], object] | None = None) -> None:
        """Run `fn` in a thread, after what was asked to be written before. `then` gets what it returned.

        Everybody is told that the file changed. A `MentorError` becomes an error toast and nothing else happens, so
        that what was typed is still there.
        """
        # The app runs it: the file is written to the end even if this screen is closed meanwhile.
        self.app.run_worker(self._write(fn, then), group="write", exit_on_error=True)

    async def _write(self, fn: Callable[[], T], then: Callable[[T], object] | None) -> None:
        host = self.host
        async with host.writing:
            try:
                # The thread gets our context: a screen that is closed meanwhile still finds its app, and writes to the end.
                context = contextvars.copy_context()
                result = await asyncio.get_running_loop().run_in_executor(host.writer, context.run, fn)
            except MentorError as error:
                stack = [screen for screen in self.app.screen_stack if isinstance(screen, Telling) and not screen.parted]
                teller = self if self.is_attached and not self.parted else next(reversed(stack), self)
                teller.tell_error(error)
                return
        if then is not None:
            then(result)
        host.changed.publish(None)

    # Asking

    def ask_in_footer(self, question: Line, answers: dict[str, Callable[[], object]]) -> None:
        """Put a question in place of the keys. A key of `answers` runs it, any other takes the question away."""
        self._answers = dict(answers)
        self.query_one(KeyBar).ask(question)

    @property
    def asking(self) -> bool:
        """Whether a question waits for its key."""
        return bool(getattr(self, "_answers", None))

    def answer(self, event: events.Key, *, pass_on: bool = False) -> bool:
        """Take the key if a question is open; True if it was taken.

        With `pass_on` a key that is no answer goes on to where it leads, if it only moves, finds or shows help; what changes
        something waits to be pressed again, and that is said.
        """
        if not self.asking:
            return False
        chosen = self._answers.get(event.key) or self._answers.get(event.character or "")
        self._answers = {}
        self.query_one(KeyBar).ask(None)
        if pass_on and chosen is None and event.key != "escape":
            verb = self._verb_of(event.key)
            if verb is not None and verb.group in (MOVE, FIND):
                return False
            if verb is not None:
                self.tell(((f"The question is put aside; {keys.display(event.key)} works again now.", "muted"),), "hint")
        event.stop()
        event.prevent_default()
        if chosen is not None:
            chosen()
        return True

    def _verb_of(self, key: str) -> Verb | None:
        """What a key does here, None where it does nothing."""
        active = self.active_bindings.get(key)
        bound = active.binding.id if active is not None else None
        return next((verb for verb in keys.table() if verb.id == bound), None)
