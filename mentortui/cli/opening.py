"""Opening the journal for a command. Reading commands never create a file."""

from __future__ import annotations

from mentortui.cli.options import Options
from mentortui.domain.errors import NotFoundError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from mentortui.journal import Journal

NOTHING_YET = "Nothing is kept yet. Run mentortui to start, or mentortui --demo to look around."


def tell_settings(file: str) -> None:
    """A file of settings that was named and cannot be used is told; the command goes on with what can."""
    from mentortui import wiring
    from mentortui.cli import output

    complaints = wiring.settings(wiring.Options(config=file)).complaints
    if complaints:
        output.note(f"mentortui: {complaints[0]}")


def writer(options: Options) -> Journal:
    """The journal, its file created if this is the first time."""
    from mentortui.wiring import open_journal

    return _kept(open_journal(options.db, options.config, demo=options.demo))


def reader(options: Options) -> Journal | None:
    """The journal as it is; None where there is no file yet."""
    try:
        return existing(options)
    except NotFoundError:
        return None


def existing(options: Options) -> Journal:
    """The journal as it is; NotFoundError where there is no file yet."""
    from mentortui.wiring import open_journal

    return _kept(open_journal(options.db, options.config, demo=options.demo, create=False))


def _kept(journal: Journal) -> Journal:
    """The journal, which makes the backup of the day before this command writes, as the app does when it starts."""
    if not journal.demo:
        journal.desk.at_first_write = lambda: _back_up(journal)
    return journal


def _back_up(journal: Journal) -> None:
    from mentortui.cli import output
    from mentortui.domain.errors import MentorError

    try:
        journal.upkeep.backup_before_writing()
    except (MentorError, OSError) as error:
        output.note(f"No backup today: {error}")


def unopened(options: Options) -> Journal:
    """The journal over a file that may be missing, damaged or newer: for looking after it, not for using it."""
    from mentortui.journal import Journal
    from mentortui.journal.desk import Desk
    from mentortui.system import clock, paths

    path = paths.database_path(options.db)
    return Journal(Desk(path=path, now=clock.now, machine_zone=clock.local_zone()))
