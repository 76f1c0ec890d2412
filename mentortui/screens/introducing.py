"""Ways to a person and introductions under way: what a key asks for, the same on every page (METHOD C2, D2)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from mentortui.domain.errors import MentorError
from mentortui.domain.introductions import Introduction, IntroState
from mentortui.presentation.line import Line, Span

if TYPE_CHECKING:
    from mentortui.domain.introductions import IntroRow
    from mentortui.domain.messages import Draft
    from mentortui.domain.people import Person
    from mentortui.screens.person_verbs import PersonScreenVerbs

_KEYS: dict[IntroState, tuple[tuple[str, str], ...]] = {
    IntroState.ASKED: (("y", "said yes"), ("n", "said no"), ("m", "made"), ("c", "check in")),
    IntroState.YES: (("m", "made"), ("n", "said no"), ("c", "check in")),
    IntroState.NO: (("o", "other ways"), ("y", "said yes")),
    IntroState.MADE: (("t", "write the thanks"),),
    IntroState.THANKED: (("t", "tell how it went"),),
}
"""What may have become of it, by its state: key and words."""


def ask_about(screen: PersonScreenVerbs, introduction_id: str) -> None:
    """Ask in the footer what became of an introduction; one key writes it down."""
    try:
        row = screen.journal.introductions.row(introduction_id)
    except MentorError as error:  # the page is older than what another window did
        screen.tell_error(error)
        return
    one, journal = row.introduction, screen.journal
    via, person = journal.people.get(one.via_id).called, journal.people.get(one.person_id).called
    doors: dict[str, Callable[[], object]] = {
        "y": lambda: screen.write(lambda: journal.introductions.answer(one.id, "yes"), lambda done: _told(screen, row, done)),
        "n": lambda: screen.write(lambda: journal.introductions.answer(one.id, "no"), lambda done: _told(screen, row, done)),
        "m": lambda: screen.write(lambda: journal.introductions.made(one.id), lambda done: _told(screen, row, done)),
        "c": lambda: write_to_introducer(screen, one.id, "check-in"),
        "t": lambda: write_to_introducer(screen, one.id, "thanks"),
        "o": lambda: open_ways(screen, one.person_id),
    }
    offered = _KEYS[one.state]
    line: list[Span] = [(f"{via} to {person}: ", "text")]
    for key, words in offered:
        line += [(f" {key}", "text.bold"), (f" {words} ", "muted")]
    screen.ask_in_footer(tuple(line), {key: doors[key] for key, _ in offered})


def _told(screen: PersonScreenVerbs, row: IntroRow, done: Introduction) -> None:
    words = {"yes": " said yes to introducing you to ", "no": " said no to introducing you to "}.get(done.state, " introduced you to ")
    line: Line = ((row.via_name, "strong"), (words, "text"), (row.person_name, "strong"))
    screen.tell(line, undo=True)


def write_to_introducer(screen: PersonScreenVerbs, introduction_id: str, kind: str) -> None:
    """Begin the thanks or the check-in to the introducer, or go on with it."""
    screen.write(lambda: screen.journal.introductions.write(introduction_id, kind), lambda draft: _compose(screen, draft))


def _compose(screen: PersonScreenVerbs, draft: Draft) -> None:
    from mentortui.screens.composer import ComposerScreen

    screen.app.push_screen(ComposerScreen(draft.id, begun=True))


def choose_introducer(screen: PersonScreenVerbs, person: Person, then: Callable[[str], object]) -> None:
    """Anybody may be asked (D2): a few letters of the name; `then` gets the id."""
    from mentortui.screens.dialogs.choose_person import ChoosePersonDialog

    heading = f"Who could introduce you to {person.called}?"

    def chosen(via_id: str | None) -> None:
        if via_id:
            then(via_id)

    screen.app.push_screen(ChoosePersonDialog(heading, without=person.id), chosen)


def open_ways(screen: PersonScreenVerbs, person_id: str, **how: str) -> None:
    """Who could introduce, and the leads; what is chosen there is done on this page. `how` is goal and channel of the texts."""
    from mentortui.screens.dialogs.ways import WaysDialog

    person = screen.journal.people.get(person_id)

    def ask(via_id: str) -> None:
        screen.write(lambda: screen.journal.messages.both_texts(person_id, via_id, **how)[0], lambda draft: _compose(screen, draft))

    def go(chosen: str | None) -> None:
        kind, _, ref = (chosen or "").partition(":")
        if kind == "way":
            ask(ref)
        elif kind == "any":
            choose_introducer(screen, person, ask)
        elif kind == "cold":
            screen.compose_to(person_id, "cold")
        elif kind == "person":
            screen.open_person(ref)

    screen.app.push_screen(WaysDialog(person), go)
