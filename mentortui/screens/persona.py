"""Screen 3, Persona: who lines up, on what, and what do I not know?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from mentortui import keys
from mentortui.domain.errors import NotFoundError
from mentortui.domain.matching import Match, place_words
from mentortui.domain.persona import Persona
from mentortui.domain.pipeline import INFO, Stage
from mentortui.domain.text import fold
from mentortui.presentation.line import BLANK, Line
from mentortui.presentation.persona_lines import (
    explain_card,
    head_line,
    legend_line,
    match_card,
    match_row,
    nobody_rows,
    pattern_lines,
    sentence_lines,
)
from mentortui.screens.person_verbs import PersonScreenVerbs
from mentortui.screens.pipeline_moves import moved_line
from mentortui.widgets.board import PeopleList, RecordSource
from mentortui.widgets.lines import Lines
from mentortui.widgets.source import ListSource
from mentortui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from mentortui.domain.goals import Goal

PATTERNS = 6
"""As many near misses as are named below the list."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A match by the id of its person, as a list wants it."""

    id: str
    match: Match


class PersonaScreen(PersonScreenVerbs):
    """Candidates ranked against one persona, asset by asset."""

    number = 3
    scope = "persona"
    heading = "Persona"
    body_air = False
    AUTO_FOCUS = "#candidates"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings("persona")]
    DEFAULT_CSS = """
    PersonaScreen #heads { height: 1; }
    PersonaScreen #legend { height: 2; }
    PersonaScreen #patterns-title { margin-top: 1; }
    PersonaScreen #patterns { height: auto; }
    """

    def compose_body(self) -> ComposeResult:
        """Sentence, heads, candidates, legend, near misses."""
        self.personas: list[Persona] = []
        self.candidates: list[Match] = []
        self._goals: dict[str, str] = {}
        self._id, self._filter, self._explaining = "", "", False
        yield Lines(self._sentence, id="sentence")
        yield Lines(lambda width: [head_line(width)], id="heads")
        yield PeopleList(id="candidates")
        yield Lines(id="legend")
        yield TitleBar("Patterns in this list", pane="patterns", id="patterns-title")
        yield Lines(id="patterns")

    @property
    def rows(self) -> PeopleList:
        """The candidates."""
        return self.query_one("#candidates", PeopleList)

    @property
    def persona(self) -> Persona | None:
        """The persona that is shown."""
        return next((one for one in self.personas if one.id == self._id), self.personas[0] if self.personas else None)

    def reload(self) -> None:
        """Read the personas, and line everybody up with the one that is shown."""
        self.personas = self.journal.personas.list()
        self._goals = {goal.id: goal.text for goal in self.journal.goals.list(None)}
        persona = self.persona
        self._id = persona.id if persona else ""
        self.candidates = self.journal.personas.match(persona.id) if persona else []
        self._show()

    def _shown(self) -> list[Match]:
        words = fold(self._filter).split()
        return [one for one in self.candidates if all(word in fold(f"{one.name} {one.word}") for word in words)]

    def _show(self) -> None:
        found, persona, text = self._shown(), self.persona, self._filter
        if found:
            self.rows.load(RecordSource([Candidate(one.person_id, one) for one in found], lambda one, width: match_row(one.match, width)))
        else:
            self.rows.load(ListSource(lambda width: nobody_rows(width, personas=bool(self.personas), filtered=text)))
        self.query_one("#sentence", Lines).show_with(self._sentence)
        number = len(self.candidates)
        words = f"{len(found)} of {number}" if text else "1 person" if number == 1 else f"{number:,} people" if persona else ""
        at = next((place for place, one in enumerate(self.personas, 1) if one.id == self._id), 0)
        sub = f"{at} of {len(self.personas)}" if len(self.personas) > 1 else ""
        self.set_title(persona.name if persona else "Persona", sub, words)
        self._share()
        self.refresh_footer()
        self.row_reached("")

    def footer_scope(self) -> str:
        """Where nobody is listed, only what leads on."""
        if not self.personas:
            return "persona-none"
        return self.scope if self.candidates else "persona-nobody"

    def footer_words(self) -> Mapping[str, str]:
        """Shorter where the footer is."""
        return {"persona.forward": "pipeline"} if self.page.narrow else {}

    def _sentence(self, width: int) -> list[Line]:
        persona = self.persona
        if persona is None:
            return []
        goals = [self._goals[ident] for ident in persona.goals if ident in self._goals]
        lines = sentence_lines(persona, goals, width, 3 if self.page.height >= 30 else 2)
        return [*lines, BLANK] if self.page.height >= 30 else lines

    def place(self) -> None:
        """Measure, and share the body out."""
        super().place()
        self._share()

    def _share(self) -> None:
        """The list takes what it needs; the near misses stand below it where there is room and the card beside."""
        if not self.query("#patterns"):
            return
        page, found = self.page, self._shown()
        air = page.height >= 30
        near = min(PATTERNS, sum(one.pattern is not None for one in found))
        room = page.body - len(self._sentence(page.main)) - 1 - (2 if air else 1)
        named = bool(near) and page.main >= 60 and room - near - 3 >= min(len(found), 8)
        for name in ("#patterns", "#patterns-title"):
            self.query_one(name).display = named
        for name in ("#heads", "#legend"):
            self.query_one(name).display = bool(found)
        self.rows.styles.height = max(3, min(len(found), room - (near + 3 if named else 0))) if found else "1fr"
        legend = self.query_one("#legend", Lines)
        legend.styles.height = 2 if air else 1
        legend.show([BLANK, legend_line()] if air else [legend_line()])
        self.query_one("#patterns", Lines).show_with(lambda width: pattern_lines(found, width, PATTERNS))

    # The card

    def chosen_person(self) -> str:
        """The candidate under the cursor."""
        return self.rows.cursor_id

    def _chosen(self) -> Match | None:
        person_id = self.chosen_person()
        return next((one for one in self.candidates if one.person_id == person_id), None)

    def row_reached(self, row_id: str) -> None:
        """Every asset with its evidence; with `x` what was wanted of each."""
        one = self._chosen()
        if one is None:
            self.show_card(lambda size: [])
            return
        try:
            person = self.journal.people.get(one.person_id)
        except NotFoundError:
            return
        if self._explaining:
            place = place_words(self.candidates, one.person_id)
            self.show_card(lambda size: explain_card(one, person, size, place))
            return
        facts = self.journal.people.assets(one.person_id)
        self.show_card(lambda size: match_card(one, person, facts, size))

    def open_row(self, row_id: str) -> None:
        """The person's page."""
        self.open_person(row_id)

    def action_open(self) -> None:
        self.open_person(self.chosen_person())

    def action_explain(self) -> None:
        """What was wanted and what is known of it, in place of the evidence; once more goes back."""
        if self._chosen() is None:
            self.with_person()
            return
        if self.page.narrow:
            self._explaining = not (self.card_open and self._explaining)
            self.card_open = self._explaining
        else:
            self._explaining = not self._explaining
        self.row_reached("")

    def action_back(self) -> None:
        """The explanation goes like anything else that was opened: before the page, after what is typed."""
        bar = self.title_bar
        if self._explaining and not (bar.filtering or bar.filter_text):
            self._explaining = self.card_open = False
            self.row_reached("")
        else:
            super().action_back()

    def action_find_out(self) -> None:
        if person := self.with_person():
            from mentortui.screens.dialogs.assets import AssetsDialog

            self.app.push_screen(AssetsDialog(person))

    def action_forward(self) -> None:
        """Into the pipeline; who is there already stays where they are."""
        person = self.with_person()
        if person is None:
            return
        if person.stage is not None:
            self.tell(((person.name, "strong"), (f" is in the pipeline: {INFO[person.stage].short}. 4 shows it.", "text")), "hint")
            return
        self.write(lambda: self.journal.people.move(person.id, Stage.IDENTIFIED),
                   lambda moved: self.tell(moved_line(moved, None, Stage.IDENTIFIED), undo=True))

    # Personas

    def action_next(self) -> None:
        if len(self.personas) < 2:
            self.tell("There is one persona so far. n builds another from a goal.", "hint")
            return
        at = next((place for place, one in enumerate(self.personas) if one.id == self._id), 0)
        self._id = self.personas[(at + 1) % len(self.personas)].id
        self.reload()

    def action_new(self) -> None:
        goals: list[Goal] = self.journal.goals.list()
        if not goals:
            self.tell("A persona is built from a goal: 2 goes to the goals, n writes one.", "hint")
        elif len(goals) == 1:
            self._build(goals[0].id)
        else:
            from mentortui.screens.dialogs.choose import ChooseDialog

            self.app.push_screen(ChooseDialog("From which goal?", [(goal.id, goal.text) for goal in goals]), self._build)

    def _build(self, goal_id: str | None) -> None:
        from mentortui.screens.dialogs.persona import PersonaDialog

        if goal_id:
            self.app.push_screen(PersonaDialog(goal_id), self._made)

    def _made(self, persona: Persona | None) -> None:
        if persona is not None:
            self._id = persona.id
            self.reload()

    def action_edit(self) -> None:
        if self.persona is not None:
            from mentortui.screens.dialogs.persona import PersonaDialog

            self.app.push_screen(PersonaDialog(persona=self.persona), self._made)

    def action_delete(self) -> None:
        if (persona := self.persona) is not None:
            self.write(lambda: self.journal.personas.delete(persona.id),
                       lambda gone: self.tell((("Deleted the persona ", "text"), (gone.name, "strong")), undo=True))

    def filter_changed(self, text: str) -> None:
        """Show who fits, by name or by pattern."""
        self._filter = text
        self._show()
