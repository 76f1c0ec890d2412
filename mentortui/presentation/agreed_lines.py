"""What was agreed with a mentee: rows of a card, a list of agreements, the text to share (METHOD H6)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from mentortui.domain.giving import Agreement
from mentortui.presentation.cells import cut, pad, width, wrap
from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.line import BLANK, Line, Row, columns, of
from mentortui.presentation.passed_lines import chains, first_names
from mentortui.presentation.when import day

if TYPE_CHECKING:
    from mentortui.domain.views import PersonCard

NARROW = 30
USUAL = "Anybody"
"""The row of what I offer whoever it is."""


def short_amount(minutes: int) -> str:
    """`50 min`, `1 h 20`, `2 h`."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{rest} min"
    return f"{hours} h {rest:02}" if rest else f"{hours} h"


def agreed_lines(agreement: Agreement, pronoun: str, size: int) -> list[Line]:
    """`time`, `reach`, `agenda`, `private`, each wrapped beside its label; where nothing was said of the agenda it is theirs."""
    column = 8 if size < NARROW else 9
    whose = {"she": "hers", "her": "hers", "he": "his", "him": "his"}.get(pronoun.partition("/")[0].strip().casefold(), "theirs")
    month = f"{short_amount(agreement.minutes)} a month" if agreement.minutes else ""
    rows = (
        ("time", "; ".join(part for part in (month, agreement.rhythm) if part)),
        ("reach", agreement.reach),
        ("agenda", agreement.agenda or f"{whose}, a day ahead"),
        ("private", agreement.confidence or "all of it"),
    )
    lines: list[Line] = [(("We agreed", "muted.bold"),)]
    for label, words in rows:
        parts = wrap(words, size - column, 3 if label == "time" else 2)
        lines += [((pad("" if at else label, column), "faint"), (part, "text")) for at, part in enumerate(parts)]
    return lines


def agreed_sections(card: PersonCard, size: int) -> list[list[Line]]:
    """For the card of a page: what we agreed (H6), and advice that went on from them or to them (H1)."""
    sections = [agreed_lines(card.agreement, card.person.pronoun, size)] if card.agreement else []
    passed: list[Line] = []
    for chain in chains(card.passed)[:3]:
        one = chain[0]
        went = one.advice.person_id == card.person.id
        end = f" {UNICODE['out']} {first_names(each.to_name for each in chain)}" if went else f", from {one.from_name.split(' ')[0]}"
        words = cut(" ".join(one.advice.text.split()), max(4, size - width(end) - 2))
        passed.append(((f"{UNICODE['open']}{words}{UNICODE['close']}", "text"), (end, "muted")))
    return [*sections, [(("Passed on", "muted.bold"),), *passed]] if passed else sections


def agreement_rows(
    usual: Agreement | None, mentees: Sequence[tuple[str, str, Agreement | None]], today: date, size: int
) -> list[Row]:
    """Anybody first, then each mentee (id, name, own agreement): minutes a month, how often, since when."""
    name, minutes, on = 18, 11, 8
    words = max(6, size - 2 - name - 1 - minutes - 1 - on - 2)

    def drawn(who: Line, month: Line, often: Line, since: Line) -> Line:
        return (("  ", "text"), *columns((who, name, "left"), (often, words, "left"), (month, minutes, "right"), (since, on, "right")))

    out = [Row(drawn(of("With whom", "faint"), of("a month", "faint"), of("How often", "faint"), of("agreed", "faint")))]
    for ident, who, own in (("", USUAL, usual), *mentees):
        if own is None:
            rest = (of("", "muted"), of("nothing written yet" if not ident else "as for anybody", "muted"), BLANK)
        else:
            month = f"{own.minutes} min" if own.minutes else ""
            rest = (of(month, "text"), of(own.rhythm, "text"), of(day(own.agreed_on, today) if own.agreed_on else "", "muted"))
        out.append(Row(drawn(of(cut(who, name), "name"), *rest), f"with:{ident}"))
    return out


def text_lines(text: str, size: int) -> list[Line]:
    """The text as it will be read, wrapped; points keep their indent."""
    lines: list[Line] = []
    for paragraph in text.split("\n"):
        point = paragraph.startswith("- ")
        parts = wrap(paragraph[2:] if point else paragraph, max(10, min(size, 72) - (4 if point else 2)), 20)
        if not parts:
            lines.append(BLANK)
        for at, part in enumerate(parts):
            lead = ("- " if not at else "  ") if point else ""
            lines.append((("  ", "text"), (lead, "muted"), (part, "text")))
    return lines
