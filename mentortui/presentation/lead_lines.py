"""Ways to a person, the tree of leads, and introductions under way, as lines (METHOD C2, D2)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from mentortui.domain.cadence import local_day
from mentortui.presentation.cells import cut, width
from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.line import Line, Row, Span, columns, fit, of
from mentortui.presentation.when import day

if TYPE_CHECKING:
    from mentortui.domain.introductions import IntroRow
    from mentortui.domain.views import LeadRow
    from mentortui.domain.ways import Way

ON_CARD = 8
"""Lines of the tree on a card."""
DEEPEST = 8
"""Branches drawn side by side; what lies deeper says how deep instead."""


def tree_rows(leads: Iterable[LeadRow], size: int) -> list[Row]:
    """The tree with its branches; each row has the id of its person."""
    rows: list[Row] = []
    more: list[bool] = []
    for lead in leads:
        del more[lead.depth:]
        branch = _branch(lead, more)
        more.append(not lead.last)
        room = max(4, size - width(branch) - 1)
        rows.append(Row(fit(((branch, "line"), (cut(lead.name, room), "strong.bold" if lead.here else "name")), size), lead.person_id))
    return rows


def card_tree(leads: Sequence[LeadRow], size: int) -> list[Line]:
    """The tree on a card, around the person it is about; `t` shows all of it."""
    rows = [row.line for row in tree_rows(leads, size)]
    if len(rows) <= ON_CARD:
        return rows
    here = next((number for number, lead in enumerate(leads) if lead.here), 0)
    start = max(0, min(here - 2, len(rows) - ON_CARD + 1))
    return [*rows[start:start + ON_CARD - 1], ((f"{len(rows) - ON_CARD + 1} more, ", "muted"), ("t", "text.bold"))]


def _branch(lead: LeadRow, more: Sequence[bool]) -> str:
    if lead.depth == 0:
        return ""
    arm = (UNICODE["fork"] if not lead.last else UNICODE["corner"]) + UNICODE["thin"] + " "
    if lead.depth > DEEPEST:
        return f"{'   ' * (DEEPEST - 1)}{UNICODE['cut']}{lead.depth} {arm}"
    return "".join((UNICODE["trunk"] if open_ else " ") + "  " for open_ in more[1:]) + arm


def way_rows(ways: Sequence[Way], size: int) -> list[Row]:
    """Who could introduce, and why; the reasons give way where there is no room."""
    name_cells = min(max((width(way.name) for way in ways), default=0), max(12, size // 3))
    rows = []
    for way in ways:
        words = f" {UNICODE['dot']} ".join(way.reasons)
        ink = "faint" if way.asked else "name"
        rest = max(4, size - name_cells - 2)
        rows.append(Row(fit(columns((of(cut(way.name, name_cells), ink), name_cells, "left"), (of(cut(words, rest), "muted"), rest, "left"), gap=2),
                            size), way.person_id))
    return rows


_STATES: dict[str, tuple[Span, str]] = {
    "asked": ((UNICODE["out"], "info"), "asked"), "yes": ((UNICODE["in"], "ok"), "said yes"), "no": ((UNICODE["no"], "stop"), "said no"),
    "made": ((UNICODE["now"], "now"), "thank now"), "thanked": ((UNICODE["ok"], "ok"), "thanked"),
}


_STATE, _ON = 9, 9
"""Cells for how far it has come, and for the day."""


def state_words(row: IntroRow) -> str:
    """asked, said yes, said no, made, thanked: as far as it has come."""
    return _STATES[row.introduction.state][1]


def introduction_line(row: IntroRow, zone: str, today: date, size: int) -> Line:
    """An introduction in the list of Outreach, in the columns of the drafts."""
    one, (sign, words) = row.introduction, _STATES[row.introduction.state]
    at = one.thanked_at or one.made_at or one.answered_at or one.asked_at
    on = day(local_day(at, zone), today)
    end = size - (1 if size >= 56 else 2)
    who = max(12, end - 2 - _STATE - _ON - 2)
    name = _names(row, who - 2)
    parts = [((sign, (" ", "text"), (cut(name, who - 2), "name")), who, "left"), (of(words, "muted"), _STATE, "left"), (of(on, "text"), _ON, "right")]
    return (("  ", "text"), *columns(*parts, gap=1))


def _names(row: IntroRow, size: int) -> str:
    """`Rafael Duarte ▸ Lucas Moreau`, with first names or without the introducer where there is less room."""
    sign, via, person = f" {UNICODE['out']} ", row.via_name, row.person_name
    forms = (via + sign + person, via.split()[0] + sign + person, via.split()[0] + sign + person.split()[0])
    return next((words for words in forms if width(words) <= size), person)
