"""Another screen is shown once, when it has arrived; and what is typed meanwhile waits for it.

Textual hands every key on at once, to whatever has the focus then. A slash and the letters of a filter typed in one go, or a
number and a letter sent while a screen is loading, would reach the page that was there before: lost at best, a verb at worst.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from contextlib import ExitStack
from time import monotonic
from typing import Any

from textual import events
from textual.app import App
from textual.await_complete import AwaitComplete
from textual.dom import DOMNode
from textual.widget import Widget

from mentortui.domain.errors import MentorError
from mentortui.screens.telling import is_field

SHOWN_AT_LATEST, AT_LATEST = 0.5, 2.0
"""Seconds after which a screen is shown as far as it is, and after which it counts as arrived, and a key as answered, whatever became
of them."""
WRITTEN_AT_LATEST = 0.3
"""Seconds a key waits for what is being written, a few of which are usual: another program may hold the file, or a clipboard hang."""
LOOK_AGAIN = 0.005
"""Seconds until it is looked again whether a key that went to a widget was taken by it."""


class Arrivals(App[None], inherit_bindings=False):
    """An app in which keys are answered one after the other."""

    journal: Any

    def __init__(self) -> None:
        self._typed: deque[events.Key | events.Paste] = deque()
        self._given: events.Key | events.Paste | None = None
        self._given_to: Widget | None = None
        self._given_at = 0.0
        self._looks = self._asked_once = False
        self._arriving: list[ExitStack] = []
        super().__init__()

    def tell_error(self, words: str) -> None:
        """Say on the screen that is seen what went wrong."""
        if tell := getattr(self.screen, "tell", None):
            tell(words, "error")

    # Screens

    def refresh_css(self, animate: bool = True) -> None:
        """Read the styles again for another theme. Before there is a screen nothing was read yet, and everything will be."""
        if self._screen_stack:
            super().refresh_css(animate)
        else:
            self.stylesheet.set_variables(self.get_css_variables())

    def delay_update(self, delay: float = 0.05) -> None:
        """Show another screen as soon as it has dealt with its own arrival, where Textual waits a twentieth of a second."""
        hold = ExitStack()
        hold.enter_context(self.batch_update())
        self._arriving.append(hold)
        # By way of the app, because the other screen is the current one only when the caller of this method has returned.
        self.call_later(lambda: self.screen.call_later(self._show, hold))
        self.set_timer(SHOWN_AT_LATEST, lambda: self._show_so_far(hold))
        self.set_timer(AT_LATEST, lambda: self.call_later(self._arrived, hold))

    def _show(self, hold: ExitStack) -> None:
        hold.close()
        self.screen.refresh()
        self.screen.call_after_refresh(self.call_later, self._arrived, hold)

    def _show_so_far(self, hold: ExitStack) -> None:
        if hold in self._arriving:
            hold.close()
            self.screen.refresh()

    async def _arrived(self, hold: ExitStack) -> None:
        if hold in self._arriving:
            hold.close()
            self._arriving.remove(hold)
            await self._give()

    def push_screen(self, screen: Any, callback: Callable[[Any], None] | None = None, *args: Any, **kwargs: Any) -> Any:  # type: ignore[override]
        """Open a page or a dialog. One that cannot be begun, because what it is about is gone meanwhile, stays closed: that is said."""
        try:
            if foresee := getattr(screen, "foresee", None):
                foresee()
        except MentorError as error:
            self.tell_error(str(error))
            return AwaitComplete()
        self.delay_update()
        return super().push_screen(screen, callback and self._saying(callback), *args, **kwargs)

    def _saying(self, callback: Callable[[Any], None]) -> Callable[[Any], None]:
        """What is done with the answer of a dialog; an error in it is said, not the end of the app."""

        def answered(result: Any) -> None:
            try:
                callback(result)
            except MentorError as error:
                self.tell_error(str(error))

        return answered

    # Keys

    def simulate_key(self, key: str) -> None:
        """Press a key for somebody, as a click on the footer does. It is from the app: one from a screen goes no further than that screen."""
        self.post_message(events.Key(key, None).set_sender(self))

    async def on_event(self, event: events.Event) -> None:
        """A key is handed on when the one before it has been answered and what it opened is there."""
        if not isinstance(event, events.Key | events.Paste):
            await super().on_event(event)
        elif self._exit or not self._screen_stack:
            self._typed.clear()  # the app is ending: nothing is there to answer
        elif not event.is_forwarded:
            if (hears := getattr(self.screen, "hears", None)) and not hears(event):
                return  # the page cannot be seen: its keys would be pressed blindly
            self._typed.append(event)
            await self._give()
        else:
            # It has come back from the widgets, none of which took it: now its binding is run.
            try:
                await super().on_event(event)
            finally:
                # Behind what the binding asked for, such as the focus of a field.
                self.call_later(self._answered, event)

    async def _answered(self, event: events.Event) -> None:
        if event is self._given:
            self._given = None
            await self._give()

    async def _give(self) -> None:
        """Hand on what may be handed on."""
        while self._typed and not self._exit and self._free(self._typed[0]):
            event = self._typed.popleft()
            self._given, self._given_to, self._given_at, self._asked_once = event, self.focused, monotonic(), False
            await super().on_event(event)
            if not event.is_forwarded:  # a key with priority has been answered already
                self.call_later(self._answered, event)
        if self._typed and not self._looks and not self._exit:
            self._looks = True
            self.set_timer(LOOK_AGAIN, lambda: self.call_later(self._look_at_keys))

    async def _look_at_keys(self) -> None:
        self._looks = False
        await self._give()

    def _free(self, following: events.Event) -> bool:
        """Whether the next key may go."""
        given, to = self._given, self._given_to
        if self._arriving:
            return False
        if monotonic() - self._given_at > AT_LATEST:
            return True
        if is_field(to) and to is self.focused and _is_letter(given) and _is_letter(following):
            return True  # letters in a field: the order in which it gets them is enough
        if given is not None and not given._stop_propagation:
            return False
        if monotonic() - self._given_at < WRITTEN_AT_LATEST and any(one.group == "write" and not one.is_finished for one in self.workers):
            return False  # what is written may open a page: the next key is for that
        if not self._quiet():
            return False
        if not self._asked_once:
            # Once more behind what waits in the app itself, such as a change of focus.
            self._asked_once = True
            self.call_later(self._give)
            return False
        return True

    def _quiet(self) -> bool:
        """Whether the widgets a key has to do with have nothing left to deal with."""
        nodes: list[DOMNode] = [self.screen]
        for widget in (self._given_to, self.focused):
            nodes += widget.ancestors_with_self if widget is not None else []
        return not any(node.message_queue_size for node in nodes if node is not self)


def _is_letter(event: events.Event | None) -> bool:
    return isinstance(event, events.Key) and event.is_printable
