"""While a note is typed: who else cares about it (METHOD F3)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from mentortui.domain.caring import Carer, Caring, caring
from mentortui.domain.pronouns import them
from mentortui.presentation.cells import cut
from mentortui.presentation.cells import width as cells
from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.line import Line, fit
from mentortui.screens.dialogs.form import REST
from mentortui.widgets.lines import Lines

if TYPE_CHECKING:
    from textual.timer import Timer

SHOWN = 2
"""As many people as one can think of in the middle of a note."""


def caring_lines(found: Sequence[Caring], width: int) -> list[Line]:
    """`Ben cares about fair pricing: tell him?`, a line a person."""
    lines: list[Line] = []
    for one in found[:SHOWN]:
        part = one.part if one.part[:2].isupper() else f"{one.part[:1].lower()}{one.part[1:]}"
        before, after = f" {one.person.called} cares about ", f": tell {them(one.person.pronoun)}?"
        room = max(8, width - 1 - cells(before) - cells(after))
        lines.append(fit(((UNICODE["soon"], "soon"), (f"{before}{cut(part, room)}{after}", "text")), width))
    return lines


class CaringNote(Lines):
    """Says who else could use what is typed, as soon as typing rests. `skip` is the person the note is about."""

    DEFAULT_CSS = """
    CaringNote { padding: 0 2; display: none; }
    CaringNote.-found { display: block; margin-bottom: 1; }
    """

    def __init__(self, skip: str) -> None:
        super().__init__(id="caring")
        self._skip = skip
        self._carers: list[Carer] | None = None
        self._rest: Timer | None = None
        self._text = ""

    def think(self, text: str) -> None:
        """Look when typing rests."""
        self._text = text
        if self._rest is not None:
            self._rest.stop()
        self._rest = self.set_timer(REST, self._look)

    def _look(self) -> None:
        if self._carers is None:
            self._carers = self.app.journal.between.carers()  # type: ignore[attr-defined]
        found = caring(self._text, self._carers or (), (self._skip,), SHOWN)
        self.set_class(bool(found), "-found")
        self.show_with(lambda width: caring_lines(found, width))
