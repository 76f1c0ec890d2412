"""Opening the journal for a command. Reading commands never create a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentortui.cli.options import Options
from mentortui.domain.errors import NotFoundError

if TYPE_CHECKING:
    from mentortui.journal import Journal

NOTHING_YET = "Nothing is kept yet. Run mentortui to start, or mentortui --demo to look around."


def writer(options: Options) -> Journal:
    """The journal, its file created if this is the first time."""
    from mentortui.wiring import open_journal

    return open_journal(options.db, options.config, demo=options.demo)


def reader(options: Options) -> Journal | None:
    """The journal as it is; None where there is no file yet."""
    try:
        return existing(options)
    except NotFoundError:
        return None


def existing(options: Options) -> Journal:
    """The journal as it is; NotFoundError where there is no file yet."""
    from mentortui.wiring import open_journal

    return open_journal(options.db, options.config, demo=options.demo, create=False)


def unopened(options: Options) -> Journal:
    """The journal over a file that may be missing, damaged or newer: for looking after it, not for using it."""
    from mentortui.journal import Journal
    from mentortui.journal.desk import Desk
    from mentortui.system import clock, paths

    path = paths.database_path(options.db)
    return Journal(Desk(path=path, now=clock.now, machine_zone=clock.local_zone()))
