"""The app: nine modes, two themes, the user's keys, and one way to learn that the file changed."""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from threading import Thread
from time import sleep
from typing import Any, ClassVar

from textual._context import active_app
from textual.app import ScreenStackError
from textual.binding import BindingType
from textual.filter import LineFilter
from textual.screen import Screen
from textual.signal import Signal

from mentortui import keys, themes
from mentortui.domain.errors import MentorError
from mentortui.journal import Journal
from mentortui.leaving import Leaving
from mentortui.presentation.line import Line
from mentortui.settings import Settings
from mentortui.system import clipboard, paths, signals
from mentortui.widgets.guard import AsciiOnly, TerminalGuard

LOOK_EVERY = 2.0
"""Seconds between looks at the file for changes from another window: one `stat`, nothing is drawn."""
WARM_AFTER = 1.0
"""Seconds after the start until what the next screens need is loaded: before, it would hold up the first keys."""
_WARM = (
    "domain.listings", "domain.text", "domain.views", "presentation.standing", "presentation.board", "screens.goals", "screens.pipeline",
    "screens.persona", "screens.person", "screens.meetings", "screens.ledger", "screens.insights", "screens.find", "store.writing",
    "domain.coach",
)
_PALETTE = "--command-palette"
"""What Textual calls its palette."""
_BREATH = 0.03
"""Seconds between two modules, in which a key is answered as if nothing else went on."""
BACK_UP_AFTER = 10.0
"""Seconds after the start, so that a quick look is not slowed down."""


def _screen(module: str, name: str) -> Callable[[], Screen[Any]]:
    """A screen that is imported and made when it is first gone to."""

    def make() -> Screen[Any]:
        screen: Screen[Any] = getattr(import_module(f"mentortui.screens.{module}"), name)()
        # Its widgets get their styles when they are mounted. Textual takes a screen it has not seen for one that missed a change of
        # theme, and reads every style sheet again for it: on the way there, and when it is first come back to.
        screen._css_update_count = active_app.get()._css_update_count
        return screen

    return make


class MentorApp(Leaving, inherit_bindings=False):
    """mentortui on the terminal."""

    TITLE = "mentortui"
    CSS_PATH = "styles.tcss"
    ENABLE_COMMAND_PALETTE = True
    COMMAND_PALETTE_BINDING = "ctrl+p"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings("app")]
    MODES: ClassVar[dict[str, Any]] = {
        "today": _screen("today", "TodayScreen"),
        "goals": _screen("goals", "GoalsScreen"),
        "persona": _screen("persona", "PersonaScreen"),
        "pipeline": _screen("pipeline", "PipelineScreen"),
        "outreach": _screen("outreach", "OutreachScreen"),
        "meetings": _screen("meetings", "MeetingsScreen"),
        "ledger": _screen("ledger", "LedgerScreen"),
        "giveback": _screen("giveback", "GiveBackScreen"),
        "insights": _screen("insights", "InsightsScreen"),
        "firstrun": _screen("first_run", "FirstRunScreen"),
    }

    def __init__(self, journal: Journal, settings: Settings, *, ascii: bool = False) -> None:
        self.ascii = ascii or settings.ascii
        # Where the app begins. Textual would make an empty screen otherwise, lay it out, and replace it.
        self.DEFAULT_MODE = "today" if journal.today.begun() else "firstrun"  # type: ignore[misc]
        super().__init__()
        self.journal = journal
        self.settings = settings
        self.demo = journal.demo
        self.messages: deque[Line] = deque(maxlen=200)
        self.writing = asyncio.Lock()
        self.writer = ThreadPoolExecutor(1, thread_name_prefix="write")
        self.changed: Signal[None] = Signal(self, "changed")
        self.wants_demo = False
        self.terminal_before: list[Any] | None = None
        self._seen = self._signature()
        themes.install(self, settings.theme)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Our own names for colours, under any theme."""
        return themes.defaults(self.current_theme)

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Nothing a terminal would obey leaves the app, wherever it came from."""
        return [*super().get_line_filters(), TerminalGuard(), *([AsciiOnly()] if self.ascii else [])]

    def on_load(self) -> None:
        """The user's keys, before the first screen shows any."""
        self.set_keymap(keys.keymap(self.settings.keys))

    def on_mount(self) -> None:
        """Listen to everything that may happen outside."""
        # The first frame silenced the terminal before Textual took it over: what is put back is what was before both.
        driver: Any = self._driver
        if self.terminal_before is not None and hasattr(driver, "attrs_before"):
            driver.attrs_before = self.terminal_before
        signals.install(asyncio.get_running_loop(), self._terminated)
        self.changed.subscribe(self, self._own_change)
        self.set_interval(LOOK_EVERY, self._look)
        self.call_after_refresh(self._settle)

    def _settle(self) -> None:
        """After the first paint: tell what is wrong with the settings, load what the first write needs, back up."""
        complaints = [*self.settings.complaints, *keys.problems(self.settings.keys)]
        # Words are told of once, settings at every start.
        if (self.demo or not self.tell_left()) and complaints:
            self.tell_error(complaints[0] if len(complaints) == 1 else f"{complaints[0]} ({len(complaints) - 1} more in the settings)")
        self.set_timer(WARM_AFTER, lambda: Thread(target=self._warm, name="warm", daemon=True).start())
        if not self.demo:
            Thread(target=self._back_up, name="backup", daemon=True).start()

    def _warm(self) -> None:
        # Not sqlite_utils: five megabytes that only a write needs, and a tenth of a second in its own thread then.
        for module in _WARM:
            import_module(f"mentortui.{module}")
            sleep(_BREATH)
        import_module("mentortui.domain.coach").warm_up()

    def _back_up(self) -> None:
        """Once a day, beside everything else: SQLite copies while others write."""
        sleep(BACK_UP_AFTER)
        try:
            self.journal.upkeep.backup_if_due()
        except (MentorError, OSError) as error:
            with contextlib.suppress(RuntimeError, ScreenStackError):  # the app has ended meanwhile: there is nobody to tell
                self.call_from_thread(self.tell_error, f"No backup today: {error}")

    # The file and other windows

    def _signature(self) -> tuple[int, int, int]:
        try:
            found = os.stat(self.journal.path)
        except OSError:
            return (0, 0, 0)
        return (found.st_mtime_ns, found.st_size, found.st_ino)

    def _own_change(self, _: None) -> None:
        self._seen = self._signature()

    def _look(self) -> None:
        if self.writing.locked() or self._signature() == self._seen:
            return
        self.journal.look_again()
        self.changed.publish(None)

    # Verbs that work everywhere

    async def run_action(self, action: Any, default_namespace: Any = None, namespaces: Any = None) -> bool:
        """Run what a key stands for; what it cannot do, such as open somebody deleted in another window, is said."""
        try:
            return await super().run_action(action, default_namespace, namespaces)
        except MentorError as error:
            self.tell_error(str(error))
            return True

    def action_go(self, mode: str) -> None:
        """Go to one of the nine screens; from a page opened on it, back to the screen itself."""
        if self.current_mode == mode:
            while len(self.screen_stack) > 1 and getattr(self.screen, "leaves_by_number", True):
                self.pop_screen()
            if come_home := getattr(self.screen, "come_home", None):
                come_home()
        else:
            self.switch_mode(mode)
            if arrive := getattr(self.screen, "arrive", None):
                arrive()

    def action_find(self) -> None:
        """Search everything."""
        from mentortui.screens.find import FindScreen

        self.push_screen(FindScreen())

    def action_profile(self) -> None:
        """Who you are, from anywhere."""
        from mentortui.screens.dialogs.profile import ProfileDialog

        self.push_screen(ProfileDialog())

    def action_open_person(self, person_id: str) -> None:
        """Open somebody's page from anywhere."""
        from mentortui.screens.person import PersonScreen

        self.push_screen(PersonScreen(person_id))

    def action_help(self) -> None:
        """The keys that work here."""
        from mentortui.screens.help import HelpScreen

        if not isinstance(self.screen, HelpScreen):
            self.push_screen(HelpScreen(self.screen))

    def action_command_palette(self) -> None:
        """Any command by its words."""
        from mentortui.commands import providers

        type(self).COMMANDS = set(providers())
        super().action_command_palette()

    def push_screen(self, screen: Any, callback: Callable[[Any], None] | None = None, *args: Any, **kwargs: Any) -> Any:  # type: ignore[override]
        """Open a page. What was on its way when the palette was opened takes its place: below it, it would wait for the next keys."""
        below = self.screen if len(self.screen_stack) > 1 else None
        if below is not None and below.id == _PALETTE and getattr(screen, "id", "") != _PALETTE:
            self.pop_screen()
        return super().push_screen(screen, callback, *args, **kwargs)

    def action_undo(self) -> None:
        """Take back the last thing done."""
        self._swap(self.journal.history.undo, "Taken back", "U", "redo")

    def action_redo(self) -> None:
        """Put again what was taken back."""
        self._swap(self.journal.history.redo, "Put again", "u", "undo")

    def _swap(self, verb: Callable[[], str], words: str, key: str, label: str) -> None:
        screen: Any = self.screen
        if write := getattr(screen, "write", None):
            write(verb, lambda done: screen.tell(
                ((f"{words}: ", "text"), (done, "strong"), ("   ", "text"), (key, "text.bold"), (f" {label}", "muted"))
            ))

    def copy_words(self, text: str) -> clipboard.Copied:
        """Put text on the clipboard by the best way there is (blocking: call it in a thread)."""
        try:
            return clipboard.copy(text, osc52=lambda words: self.call_from_thread(self.copy_to_clipboard, words),
                                  fallback_dir=paths.state_dir())
        except OSError as error:
            raise MentorError(str(error)) from None

    # Leaving

    def open_demo(self) -> None:
        """Close this file and open the example in its place."""
        self.wants_demo = True
        self.exit()
