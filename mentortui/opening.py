"""From a journal to a running app: the first true frame is drawn before Textual is imported, then the app takes over.

Importing Textual is four fifths of a start. The list of Today needs only the store and `presentation`, so it is on the
screen in a fraction of that; the app's own first frame is made of the same lines, and nothing jumps.
"""

from __future__ import annotations

import contextlib
import os
import sys

from mentortui.domain.errors import MentorError
from mentortui.domain.named import NamedTuple
from mentortui.journal import Journal
from mentortui.settings import Settings
from mentortui.system import terminal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from mentortui.app import MentorApp
    from mentortui.wiring import Options

_ENTER = "\x1b[?1049h\x1b[?25l"
_LEAVE = "\x1b[?25h\x1b[?1049l"


def _quiet_terminal() -> list[Any] | None:
    """Keys typed meanwhile are neither shown nor lost nor changed: no echo, no line editing, enter stays enter.

    Returns how the terminal was before, as termios has it; None where there is nothing to put back.
    """
    try:
        import termios

        number = sys.stdin.fileno()
        before = termios.tcgetattr(number)
        quiet = list(before)
        quiet[0] = int(quiet[0]) & ~(termios.ICRNL | termios.IXON)  # IXON would swallow ctrl+q
        quiet[3] = int(quiet[3]) & ~(termios.ECHO | termios.ICANON)
        termios.tcsetattr(number, termios.TCSANOW, quiet)
    except (ImportError, OSError, ValueError):
        return None
    return before


def _put_back(before: list[Any] | None) -> None:
    """The terminal as it was; one that is gone needs nothing."""
    if before is not None:
        import termios

        with contextlib.suppress(OSError, termios.error):
            termios.tcsetattr(sys.stdin.fileno(), termios.TCSANOW, before)


def first_frame(journal: Journal, settings: Settings, ascii: bool) -> str:
    """Today as one string for the terminal; "" where the app begins elsewhere (first run, a theme not ours)."""
    from mentortui.presentation.ansi import to_ansi
    from mentortui.presentation.pages import today_page
    from mentortui.presentation.palette import colours

    truecolor = os.environ.get("COLORTERM", "") in ("truecolor", "24bit")
    theme = colours(settings.theme, truecolor)
    if not theme:
        return ""
    items, week, card = journal.today.read_ahead()
    if not items and not journal.today.begun():
        return ""
    columns, rows = terminal.size()
    lines = today_page(items, card, journal.now(), journal.zone, width=columns, height=rows, week=week, ascii_only=ascii,
                       demo=journal.demo)
    return to_ansi(lines, theme, truecolor=truecolor, colour=not terminal.no_color())


def build_app(journal: Journal, settings: Settings, options: Options) -> MentorApp:
    """The app, not yet running."""
    from mentortui.app import MentorApp

    return MentorApp(journal, settings, ascii=options.ascii or terminal.wants_ascii())


class Outcome(NamedTuple):
    """How the app ended; `wants_demo`: the user chose to try the example."""

    code: int
    wants_demo: bool = False


def run(journal: Journal, settings: Settings, options: Options) -> Outcome:
    """Run the app to its end."""
    import gc

    gc.disable()
    ascii = options.ascii or settings.ascii or terminal.wants_ascii()
    before = _quiet_terminal()
    try:
        sys.stdout.write(_ENTER + first_frame(journal, settings, ascii))
        sys.stdout.flush()
        app = build_app(journal, settings, options)
    except BaseException:
        sys.stdout.write(_LEAVE)
        _put_back(before)
        raise
    gc.freeze()
    gc.enable()
    app.terminal_before = before
    try:
        app.run(mouse=options.mouse and settings.mouse)
    finally:
        _put_back(before)
        _let_go()
    _say_unsaved(app)
    if app.crash is not None:
        raise app.crash
    if app.wants_demo:
        return Outcome(0, wants_demo=True)
    return Outcome(_said_goodbye(journal, app))


def _say_unsaved(app: Any) -> None:
    """Where words are that did not get into the file; a terminal that is gone hears nothing."""
    if said := app.last_words():
        from mentortui.domain.text import safe_for_terminal

        print(safe_for_terminal("\n".join(said)))
        _let_go()


def _let_go() -> None:
    """A terminal that was closed takes no more words: what is left for it goes nowhere, and is no error at the end."""
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        for number in (1, 2):
            os.dup2(nowhere, number)


def _said_goodbye(journal: Journal, app: Any) -> int:
    """One line in the shell: where everything is, and what comes next."""
    code = int(app.return_code or 0)
    if code or journal.demo:
        return code
    if app.rescued or app.stranded:
        return 1
    try:
        items = journal.today.items()
    except MentorError:
        return code
    upcoming = f" Next: {items[0].verb} {items[0].name}." if items else ""
    from mentortui.domain.text import safe_for_terminal

    print(_at_words(safe_for_terminal(f"Saved in {journal.path}.{upcoming} `mentortui today` prints the list.")))
    return code


def _at_words(text: str) -> str:
    """The line as a terminal shows it: broken between words, which it would not do by itself."""
    if not sys.stdout.isatty():
        return text
    from textwrap import fill

    return fill(text, max(20, terminal.size()[0]), break_long_words=False, break_on_hyphens=False)
