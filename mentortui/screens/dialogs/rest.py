"""After two messages without an answer: let them rest, and see who else could help (METHOD G2, B5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentortui.domain.pipeline import INFO
from mentortui.screens.dialogs.choose import ChooseDialog

if TYPE_CHECKING:
    from mentortui.domain.people import Person
    from mentortui.journal.resting import Other
    from mentortui.screens.person_verbs import PersonScreenVerbs

REST, HALF_YEAR = "rest", "half-year"
HALF_A_YEAR_DAYS = 182


def let_rest(screen: PersonScreenVerbs, person_id: str, name: str) -> None:
    """Ask how: for good, for half a year, or on to somebody else for the same need."""
    from mentortui.journal.resting import others

    found = others(screen.journal.desk, person_id)
    answers = [(REST, "Let rest, without a word"), (HALF_YEAR, "Let rest, and look again in half a year"), *map(_answer, found)]
    screen.app.push_screen(ChooseDialog(f"Let {name} rest", answers), lambda chosen: _chosen(screen, person_id, chosen))


def _answer(other: Other) -> tuple[str, str]:
    """`Instead: Jo Lindqvist, conversation · functional, project`."""
    stage = f", {INFO[other.person.stage].short}" if other.person.stage else ""
    return other.person.id, f"Instead: {other.person.name}{stage} · {', '.join(other.needs)}"


def _chosen(screen: PersonScreenVerbs, person_id: str, chosen: str | None) -> None:
    from datetime import timedelta

    from mentortui.journal.resting import pause

    if chosen is None:
        return
    if chosen not in (REST, HALF_YEAR):
        screen.open_person(chosen)
        return
    desk = screen.journal.desk
    until = desk.today_on() + timedelta(days=HALF_A_YEAR_DAYS) if chosen == HALF_YEAR else None

    def told(person: Person) -> None:
        screen.tell(((person.name, "strong"), (" rests now", "text")), undo=True)

    screen.write(lambda: pause(desk, person_id, until), told)
