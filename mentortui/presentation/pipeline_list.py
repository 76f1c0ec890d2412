"""The pipeline and the address book as rows; what is dropped when it gets narrow, and in which order (LOOK §4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from mentortui.domain.pipeline import INFO, ON_THE_WAY, Stage
from mentortui.presentation.board import REST_INK
from mentortui.presentation.cells import cut
from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.line import Line, Row, columns, fit, of
from mentortui.presentation.when import day

if TYPE_CHECKING:
    from mentortui.domain.people import Person
    from mentortui.presentation.standing import Standing

WORD, LAST = 12, 6
_FULL, _NO_WORKS, _WITH_LAST = 74, 58, 48


@dataclass(frozen=True, slots=True)
class Shape:
    """Cells of each column of the list; 0 for a column that is left out."""

    name: int
    works: int
    track: int
    next: int
    last: int


def shape(size: int) -> Shape:
    """Works at goes first, then next becomes the date of the last contact, then the track goes (its word stays)."""
    if size >= _FULL:
        more = size - _FULL
        name, works = min(more // 3, 10), min(more // 3, 16)
        return Shape(19 + name, 15 + works, 6, 15 + min(more - name - works, 20), 0)
    if size >= _NO_WORKS:
        return Shape(19 + min(size - _NO_WORKS, 10), 0, 6, 15 + max(0, size - _NO_WORKS - 10), 0)
    if size >= _WITH_LAST:
        return Shape(18 + size - _WITH_LAST, 0, 6, 0, LAST)
    return Shape(max(8, size - 2 - 1 - WORD - 1 - LAST - 1), 0, 0, 0, LAST)


def _line(size: int, form: Shape, name: Line, works: Line, track: Line, word: Line, right: Line) -> Line:
    parts: list[tuple[Line, int, str]] = [(name, form.name, "left")]
    if form.works:
        parts.append((works, form.works, "left"))
    if form.track:
        parts.append((track, form.track, "left"))
    parts.append((word, WORD, "left"))
    parts.append((right, form.next, "left") if form.next else (right, form.last, "right"))
    return fit((("  ", "text"), *columns(*parts)), size)


def head_line(size: int) -> Line:
    """The heads of the columns."""
    form = shape(size)
    stage = of("Stage", "faint")
    right = of("  Next" if form.next else "Last", "faint")
    return _line(size, form, of("Name", "faint"), of("Works at", "faint"), stage, of("") if form.track else stage, right)


def track_line(stage: Stage) -> Line:
    """Six cells: the way so far, or the sign of an honest end in the first."""
    if stage in REST_INK:
        glyph, ink = REST_INK[stage]
        return ((UNICODE[glyph], ink),)
    position = INFO[stage].position
    return ((UNICODE["heavy"] * position, "info"), (UNICODE["thin"] * (len(ON_THE_WAY) - position), "line"))


def person_row(one: Standing, today: date, size: int) -> Row:
    """Name, works at, stage, what comes next; narrow: when something happened last."""
    form, person = shape(size), one.person
    stage = person.stage or Stage.IDENTIFIED
    word = of(INFO[stage].short)
    if not form.track and stage in REST_INK:
        glyph, ink = REST_INK[stage]
        word = ((UNICODE[glyph], ink), (f" {INFO[stage].short}", "text"))
    if form.next:
        right = one.step.spans(form.next, with_sign="text", without="muted")
    else:
        right = of(cut(day(one.last_on, today), LAST) if one.last_on else "", "now" if one.step.sign == "now" else "muted")
    name, works = of(cut(person.name, form.name), "name"), of(cut(person.org or person.role or person.place, form.works), "muted")
    return Row(_line(size, form, name, works, track_line(stage), word, right), person.id)


def book_head(size: int) -> Line:
    """The heads of the address book."""
    name, works, word = _book_shape(size)
    return fit((("  ", "text"), *columns((of("Name", "faint"), name, "left"), (of("Works at", "faint"), works, "left"),
                                         (of("Stage", "faint"), word, "left"))), size)


def book_row(person: Person, size: int) -> Row:
    """A person of the address book: name, where they work and as what, and the stage of who has one."""
    name, works, word = _book_shape(size)
    about = ", ".join(part for part in (person.org, person.role) if part) or person.place
    stage = INFO[person.stage].short if person.stage else ""
    parts = columns((of(cut(person.name, name), "name"), name, "left"), (of(cut(about, works), "muted"), works, "left"),
                    (of(stage), word, "left"))
    return Row(fit((("  ", "text"), *parts), size), person.id)


def _book_shape(size: int) -> tuple[int, int, int]:
    room = size - 2 - WORD - 3
    name = min(30, max(16, room * 2 // 5))
    return name, max(0, room - name), WORD
