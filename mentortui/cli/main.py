"""The way in: reads the line the quick way where it can, runs it, and turns every failure into one line and a code.

Exit codes: 0 ok · 1 failed · 2 usage · 3 nothing found · 4 file locked, newer or damaged · 130 interrupted ·
141 the reader of our output went away.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence

from mentortui.cli import output
from mentortui.cli.options import COMPLETION, Options, Quick, asks_json, quick
from mentortui.domain.errors import MentorError, UsageError

INTERRUPTED, READER_GONE = 130, 141
NEEDS_TERMINAL = "mentortui: the app needs a terminal; this is today's list. See mentortui --help for the commands."


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command line (default: that of this process) and return its exit code. Never raises."""
    if argv is None:
        # A command is over before there is anything to collect; the app begins to collect when it runs.
        gc.disable()
    arguments = list(sys.argv[1:] if argv is None else argv)
    as_json = asks_json(arguments)
    output.prepare()
    try:
        _check_clock()
        found = None if COMPLETION in os.environ else quick(arguments)
        code = _run(arguments, found)
        output.flush()
        if argv is None and found is not None and found.command and not found.options.demo:
            _leave(code)
        return code
    except MentorError as error:
        return _fail(str(error), error.exit_code, as_json, getattr(error, "candidates", ()))
    except BrokenPipeError:
        output.abandon()
        return READER_GONE
    except KeyboardInterrupt:
        output.abandon()
        return INTERRUPTED
    except output.OutputError as error:
        output.abandon()
        return _fail(str(error), 1, False)
    except OSError as error:
        return _fail(_words(error), 1, as_json)
    except Exception as error:
        return _crashed(error, as_json)


def _check_clock() -> None:
    """A clock that was set wrongly is told before anything is asked of it."""
    if os.environ.get("MENTORTUI_NOW"):
        from mentortui.system.clock import now

        try:
            now()
        except ValueError as error:
            raise UsageError(str(error)) from None


def _leave(code: int) -> None:
    """End the process here: all is said and closed, and taking the interpreter apart costs a tenth of `today`."""
    if sys.stderr is not None:
        sys.stderr.flush()
    os._exit(code)


def _run(arguments: Sequence[str], found: Quick | None) -> int:
    if found is None or not _known(found):
        from mentortui.cli.group import run

        return run(arguments)
    if found.options.version:
        return show_version(found.options)
    if found.options.config:
        from mentortui.cli.opening import tell_settings

        tell_settings(found.options.config)
    return open_app(found.options) if not found.command else _answer(found)


def _known(found: Quick) -> bool:
    """Whether stage and format are written out; what is shortened or misspelt is for click to complete or refuse."""
    if found.command == "import":
        from mentortui.formats import FORMATS

        format = FORMATS.get(found.words[0])
        return format is not None and format.read is not None
    if found.stage is None:
        return True
    from mentortui.domain.pipeline import INFO

    return found.stage in INFO


def _answer(found: Quick) -> int:
    if found.command == "import":
        from mentortui.cli.bringing import bring_in

        return bring_in(found.options, *found.words)
    from mentortui.cli import reading

    if found.command == "today":
        reading.today(found.options)
    else:
        reading.people(found.options, " ".join(found.words), found.stage)
    return 0


def show_version(options: Options) -> int:
    """The name and version of the program."""
    from mentortui import __version__

    output.emit(options, {"name": "mentortui", "version": __version__}, f"mentortui {__version__}")
    return 0


def has_terminal() -> bool:
    """Whether a full screen can be shown: all three streams on a terminal that can move its cursor."""
    streams = (sys.stdin, sys.stdout, sys.stderr)
    return os.environ.get("TERM") != "dumb" and all(output.is_terminal(stream) for stream in streams)


def open_app(options: Options) -> int:
    """The full-screen app; without a terminal today's list and exit code 2."""
    if options.json or not has_terminal():
        from mentortui.cli import reading

        reading.today(options)
        output.flush()
        output.note(NEEDS_TERMINAL)
        return 2
    from mentortui import wiring

    chosen = wiring.Options(
        db=options.db,
        config=options.config,
        demo=options.demo,
        ascii=options.ascii,
        plain=options.plain,
        mouse=not options.no_mouse,
    )
    return int(wiring.run_app(chosen) or 0)


def _words(error: OSError) -> str:
    """An operating system error as a sentence."""
    reason = error.strerror
    if not reason:
        return str(error) or f"{type(error).__name__}."
    return f"{reason}: {error.filename}." if error.filename else f"{reason}."


def _fail(message: str, code: int, as_json: bool, candidates: Sequence[str] = ()) -> int:
    try:
        output.emit_error(message, candidates, as_json)
        output.flush()
    except (OSError, output.OutputError):
        output.abandon()
    return code


def _crashed(error: Exception, as_json: bool) -> int:
    """Something nobody thought of: one line for the user, the places in the code in a private log."""
    from mentortui.cli.crash import record

    where = record(error)
    kept = f" What happened is in {where}." if where else ""
    return _fail(
        f"This went wrong inside mentortui ({type(error).__name__}); nothing half done was kept.{kept}",
        1,
        as_json,
    )
