"""Records as cells and lines for people to read: words, not codes."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from mentortui.cli.shapes import tail
from mentortui.domain.pipeline import INFO

if TYPE_CHECKING:
    from mentortui.domain.people import Person
    from mentortui.journal import Journal


def stage(person: Person) -> str:
    """The stage in words; empty for somebody who is only in the address book."""
    return INFO[person.stage].label if person.stage else ""


def move(came: Person, now: Person) -> str:
    """What a sign of theirs did to the stage."""
    from mentortui.presentation.pipeline_words import stage_words

    return f"Moved {now.name} from {stage_words(came.stage)} to {stage_words(now.stage)}. undo takes both back; --no-move leaves the stage."


def work(person: Person) -> str:
    """Role and organisation."""
    return ", ".join(part for part in (person.role, person.org) if part)


def person_row(person: Person) -> list[str]:
    """Name, work, stage, end of the id."""
    return [person.name, work(person), stage(person), tail(person.id)]


def person_line(person: Person) -> str:
    """One person on one line."""
    about = " · ".join(part for part in (work(person), person.email, stage(person)) if part)
    return person.name + (f" ({about})" if about else "")


def on(journal: Journal, moment: datetime | date | None) -> str:
    """The local day of an instant or a date, in words; empty for none."""
    if moment is None:
        return ""
    from zoneinfo import ZoneInfo

    from mentortui.presentation.when import long

    return long(moment.astimezone(ZoneInfo(journal.zone)).date() if isinstance(moment, datetime) else moment)


def at(journal: Journal, moment: datetime | None, tz: str = "") -> str:
    """A day and time by the clock of a zone (mine if none is named); empty for none."""
    if moment is None:
        return ""
    from zoneinfo import ZoneInfo

    from mentortui.presentation.when import long

    return long(moment.astimezone(ZoneInfo(tz or journal.zone)))


def first_line(text: str) -> str:
    """The first line that says something."""
    return next((line.strip() for line in text.splitlines() if line.strip()), "")
