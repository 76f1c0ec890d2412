"""The composition root: paths + clock + settings → Journal → app."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from mentortui.domain.errors import MentorError, UsageError
from mentortui.domain.named import NamedTuple
from mentortui.journal import Journal
from mentortui.journal.desk import Desk
from mentortui.settings import Settings, read
from mentortui.system import clock, paths


class Options(NamedTuple):
    """What the command line says before any command."""

    db: str | None = None
    config: str | None = None
    demo: bool = False
    ascii: bool = False
    plain: bool = False
    mouse: bool = True


def now() -> datetime:
    """The clock; UsageError where MENTORTUI_NOW is no moment."""
    try:
        return clock.now()
    except ValueError as error:
        raise UsageError(str(error)) from None


def settings(options: Options) -> Settings:
    """The user's settings."""
    return read(paths.config_name(options.config), named=bool(options.config))


def open_journal(db: str | None = None, config: str | None = None, demo: bool = False, create: bool = True,
                 clock_of: Callable[[], datetime] = now) -> Journal:
    """The journal over the user's file, made when missing and `create`; migrated behind a backup when older.

    NotFoundError when there is no file and `create` is False.
    """
    from mentortui.domain.errors import NotFoundError
    from mentortui.store.connection import FileState, examine

    chosen = settings(Options(db=db, config=config))
    if demo:
        return _demo(chosen, clock_of)
    name = paths.database_name(db)
    if not _is_current(name):
        from mentortui.store.writing import prepare

        path = paths.database_path(db)
        state = examine(path)
        if state is FileState.MISSING and not create:
            raise NotFoundError("There is nothing here yet. `mentortui` begins, `mentortui add NAME` adds somebody.")
        if state is FileState.MISSING:
            try:
                paths.ensure_private(path.parent)
            except OSError as error:
                raise MentorError(str(error)) from None
        prepare(path, clock_of(), create_missing=create)
    return Journal(Desk(path=name, now=clock_of, machine_zone=clock.local_zone(), dayfirst=chosen.dayfirst))


def _is_current(path: str) -> bool:
    from mentortui.store.connection import FileState, examine

    return examine(path) is FileState.CURRENT


def _demo(chosen: Settings, clock_of: Callable[[], datetime]) -> Journal:
    """A lively example in a throw-away file, gone when the program ends."""
    import atexit
    import shutil
    import tempfile
    from pathlib import Path

    from mentortui.journal.demo import fill
    from mentortui.store.writing import prepare

    folder = Path(tempfile.mkdtemp(prefix="mentortui-demo-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    path = folder / "demo.db"
    prepare(path, clock_of(), create_missing=True)
    journal = Journal(Desk(path=path, now=clock_of, machine_zone=clock.local_zone(), dayfirst=chosen.dayfirst, demo=True))
    fill(journal)
    return journal


def run_app(options: Options) -> int:
    """Open the app; its exit code."""
    chosen = settings(options)
    journal = open_journal(options.db, options.config, options.demo)
    from mentortui.opening import run

    outcome = run(journal, chosen, options)
    if outcome.wants_demo:
        outcome = run(_demo(chosen, now), chosen, options)
    return outcome.code
