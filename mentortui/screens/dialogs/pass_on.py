"""Pass on: a piece of advice received goes to people I mentor, one after the other, and the chain stays visible (METHOD H1)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from mentortui.domain.listings import AdviceRow
from mentortui.presentation.cells import cut
from mentortui.presentation.giveback_lines import advice_to_pass
from mentortui.presentation.line import Row
from mentortui.presentation.passed_lines import went_to
from mentortui.screens.dialogs.choice import Choice, Option
from mentortui.screens.dialogs.form import Form, Part
from mentortui.widgets.row_list import RowList
from mentortui.widgets.source import ListSource

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from mentortui.domain.listings import PassedOn
    from mentortui.domain.people import Person

_KEYS = "123456789"
_SHOWN = 10


def people_options(people: Sequence[Person], chosen: Person) -> list[Option]:
    """Whom it may go to, each with a digit; the chosen one is always among them."""
    others = [person for person in people if person.id != chosen.id]
    return [(person.id, key, cut(person.name, 24)) for person, key in zip([chosen, *others], _KEYS, strict=False)]


class PassOnDialog(Form["PassedOn"]):
    """To whom, and which piece: enter passes it on."""

    wide = 84
    heading = "Pass on what you were told"

    def __init__(self, person: Person, people: Sequence[Person]) -> None:
        super().__init__()
        self._person, self._people = person, tuple(people)
        self._rows: list[AdviceRow] = []
        self._went: Mapping[str, Sequence[str]] = {}

    def compose_body(self) -> ComposeResult:
        """Whom, and the advice there is."""
        self._rows = self.journal.advice.list()
        self._went = went_to(self.journal.advice.passed_on())
        yield Part("To", Choice(people_options(self._people, self._person), self._person.id, leads=True, id="to"))
        found = RowList(ListSource(self._listed), more=True, id="advice")
        found.styles.height = min(_SHOWN, max(3, len(self._rows)))
        yield found

    def footer_words(self) -> Mapping[str, str]:
        """What keeping means here."""
        return {"dialog.save": "pass on"}

    def begin(self) -> None:
        """Begin with the advice."""
        self.set_title(self.heading, right=f"{len(self._rows)} noted")
        self.query_one("#advice").focus()

    def _listed(self, width: int) -> list[Row]:
        return advice_to_pass([row for row in self._rows if row.advice.person_id != self._to], self._went, width)

    @property
    def _to(self) -> str:
        return self.query_one("#to", Choice).value

    def on_choice_changed(self, event: Choice.Changed) -> None:
        """Nobody is offered their own words; then on to the advice."""
        self.query_one("#advice", RowList).redraw()
        if event.done:
            self.query_one("#advice").focus()

    def on_row_list_opened(self) -> None:
        """That piece."""
        self.action_save()

    def key_enter(self) -> None:
        """Enter on the name as well."""
        self.action_save()

    def action_save(self) -> None:
        """Write it as one step."""
        advice_id, person_id = self.query_one("#advice", RowList).cursor_id, self._to
        if not advice_id:
            self.complain("There is nothing to pass on here yet. Note a piece of advice first.")
            return
        self.save(lambda: self.journal.advice.pass_on(advice_id, person_id), self._passed)

    def _passed(self, passed: PassedOn) -> None:
        self.tell((("Passed on to ", "text"), (passed.to_name, "strong"), (f": “{cut(passed.advice.text, 24)}”", "muted")), undo=True)
        self.dismiss(passed)
