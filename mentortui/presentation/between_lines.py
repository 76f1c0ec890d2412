"""What there is between two people on a person's page: kinds of mentoring, ties, give and take, patience (METHOD C1, C4, F1, H2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentortui.domain.pipeline import Stage
from mentortui.domain.pronouns import them, they
from mentortui.presentation.cells import wrap
from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.line import Line

if TYPE_CHECKING:
    from mentortui.domain.people import Person
    from mentortui.domain.views import PersonCard

BOTH_WAYS = {"mentor": "{they} mentor{s} you", "mentee": "you mentor {them}", "both": "you mentor each other"}
"""Who mentors whom, with the pronouns of the person (C4)."""


def relation_words(person: Person) -> list[str]:
    """What there is between us: `formal, virtual mentoring`, `she mentors you`, `also friend`, `came by event: a talk` (C1, C4, H2)."""
    said, subject = [], they(person.pronoun)
    plain = person.relations == ("informal",) and not person.direction and person.stage is not Stage.MENTORING
    if person.relations and not plain:
        said.append(f"{', '.join(person.relations)} mentoring")
    if form := BOTH_WAYS.get(person.direction):
        said.append(form.format(they=subject, them=them(person.pronoun), s="" if subject == "they" else "s"))
    said += [f"also {', '.join(person.ties)}"] if person.ties else []
    came = ": ".join(part for part in (person.source, person.source_place) if part)
    return [*said, f"came by {came}"] if came else said


def balance_lines(card: PersonCard, size: int) -> list[Line]:
    """What was given by kind, what leans to one side and what to change, how long to give before asking (F1, H2)."""
    lines: list[Line] = []
    if card.kinds:
        gave = ", ".join(kind if count == 1 else f"{kind} {count}" for kind, count in card.kinds)
        lines += [((part, "muted"),) for part in wrap(f"gave {gave}", size, 2)]
    if card.review is not None:
        first, *rest = wrap(card.review.says, size - 2, 2)
        lines += [((UNICODE["now"], "now"), (f" {first}", "text")), *(((f"  {part}", "text"),) for part in rest)]
        lines += [((f"  {part}", "muted"),) for part in wrap(card.review.change, size - 2, 3)]
    if card.patience is not None:
        lines += [((part, "text"),) for part in wrap(card.patience.words, size, 3)]
    return lines


def heading(words: str) -> Line:
    """The head of a section."""
    return ((words, "muted.bold"),)


def relation_section(card: PersonCard, size: int) -> list[Line]:
    """What there is between us, under its heading; nothing where nothing is known."""
    words = relation_words(card.person)
    return [heading("Between you"), *(((part, "text"),) for said in words for part in wrap(said, size, 2))] if words else []


def balance_section(card: PersonCard, size: int) -> list[Line]:
    """Give and take under its heading; nothing where there is nothing to say."""
    lines = balance_lines(card, size)
    return [heading("Give and take"), *lines] if lines else []
