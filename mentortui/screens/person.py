"""A person's page: what happened, was it a fit, and everything that can be done with them (LOOK §5.4)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from mentortui import keys
from mentortui.domain.errors import NotFoundError
from mentortui.domain.introductions import IntroRow, IntroState
from mentortui.domain.meetings import Fit
from mentortui.domain.people import Person
from mentortui.domain.views import Moment
from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.lead_lines import introduction_line
from mentortui.presentation.line import BLANK, Line, Row
from mentortui.presentation.nav import SCREENS, TITLES
from mentortui.presentation.person_card import card_lines
from mentortui.presentation.person_page import facts_rows, fit_lines, history_rows, history_title, nested
from mentortui.presentation.returns_lines import worth_saying
from mentortui.presentation.title import rule_line, title_line
from mentortui.presentation.when import day_ahead
from mentortui.screens.person_page_verbs import PersonPageVerbs
from mentortui.widgets.lines import Lines
from mentortui.widgets.row_list import RowList
from mentortui.widgets.source import ListSource

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from mentortui.domain.returns import Returns
    from mentortui.domain.views import PersonCard

UNDER_WAY = (IntroState.ASKED, IntroState.YES, IntroState.MADE)
"""States of an introduction that wait for something."""
MOST = 1000
"""Entries read for a page; the title says when there are more."""


class PersonScreen(PersonPageVerbs):
    """The page of one person. `ref` is the entry the cursor goes to first."""

    scope = "person"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings("person")]

    def __init__(self, person_id: str, ref: str = "") -> None:
        super().__init__()
        self.picked = set()
        self._person_id, self._ref = person_id, ref
        self._moments: list[Moment] = []
        self._look_again: date | None = None
        self._filter = ""
        self._facts = not ref
        self._known: PersonCard | None = None
        self._fits: list[Fit] = []
        self._returns: Returns | None = None
        self._introductions: list[IntroRow] = []
        self._by: dict[str, date] = {}

    def foresee(self) -> None:
        """The person has to be there."""
        self.journal.people.get(self._person_id)

    def compose_body(self) -> ComposeResult:
        """The history, and was it a fit below it."""
        yield RowList(more=True, id="history")
        yield Lines(self._fit_block, id="fit")

    def chosen_person(self) -> str:
        """The person of the page."""
        return self._person_id

    # Reading

    def reload(self) -> None:
        """Read the card and everything that happened; a person who is gone closes the page."""
        card = self.journal.people.card(self._person_id)
        if card.person.deleted_at is not None:
            if self.is_current:
                self.app.call_later(self._gone)
            return
        self._known = card = replace(card, leads=tuple(self.journal.paths.leads(self._person_id)))
        moments = self.journal.people.history(self._person_id, MOST)
        self._promised = self.journal.value.promises_with(self._person_id, open_only=False)
        self._by = {promise.id: promise.by_on for promise in self._promised if promise.by_on}
        self._moments = nested(moments, self._meetings_of(moments))
        self._introductions = [row for row in self.journal.introductions.of(self._person_id) if row.introduction.state in UNDER_WAY]
        self._fits = [self._dated(fit) for fit in card.fits]
        self._look_again = self.journal.messages.look_again(self._person_id)
        self._returns = worth_saying(self.journal.between.returns(self._person_id))
        self._show()
        if self._ref:
            self.call_after_refresh(self._go_to, self._ref)

    def _gone(self) -> None:
        if self.is_current:
            self.dismiss(None)

    def _dated(self, fit: Fit) -> Fit:
        """The answers under the day of their meeting."""
        try:
            return replace(fit, noted_at=self.journal.meetings.get(fit.meeting_id).starts_at) if fit.meeting_id else fit
        except NotFoundError:
            return fit

    def _meetings_of(self, moments: list[Moment]) -> dict[str, str]:
        """The meeting an entry, a piece of advice or a promise belongs to."""
        found = {advice.id: advice.meeting_id for advice in self.journal.advice.of(self._person_id, open_only=False)}
        found |= {promise.id: promise.meeting_id for promise in self._promised}
        if any(found.values()):
            for moment in moments:
                if moment.kind in ("meeting", "call"):
                    found[moment.ref] = self.journal.timeline.get(moment.ref).meeting_id
        return {ref: meeting for ref, meeting in found.items() if meeting}

    def _go_to(self, ref: str) -> None:
        row = next((one for one in self._moments if one.ref == ref), None)
        if row is not None and self.rows.move_to(f"{row.kind}:{row.ref}"):
            self._ref = ""

    # Showing

    def place(self) -> None:
        """One pane shows facts first; two show both."""
        super().place()
        if self._known is not None:
            self._show()

    def _show(self) -> None:
        card = self._known
        if card is None or not self.query("#history"):
            return
        now, zone, person = self.journal.now(), self.journal.zone, card.person
        if self._narrow_facts:
            self.rows.load(ListSource(lambda width: self._facts_rows(card, width)))
        else:
            self.rows.load(ListSource(self._rows))
        self.show_card(lambda size: card_lines(card, now, zone, size, full=True, returns=self._returns))
        self._head(person)
        self.refresh_footer()
        block = self.query_one("#fit", Lines)
        height = len(self._fit_block(self.page.main))
        block.styles.height = height
        block.display = bool(height)
        block.show_with(self._fit_block)

    @property
    def _narrow_facts(self) -> bool:
        return self.page.narrow and self._facts and not self._filter

    def _head(self, person: Person) -> None:
        if self.page.narrow:
            works = ", ".join(part for part in (person.role, person.org) if part)
            self.set_title(person.name, works, "1 of 2" if self._narrow_facts else "2 of 2")
            return
        roomy = self.page.width >= 100
        root = TITLES[SCREENS.index(self.app.current_mode)] if roomy and self.app.current_mode in SCREENS else ""
        path = f"{root} {UNICODE['path']} {person.name}" if root else person.name
        self.set_title(path, right=history_title(self._moments, self.journal.zone, self.journal.today_on(), MOST))

    def _rows(self, width: int) -> list[Row]:
        card = self._known
        if card is None:
            return []
        now, zone, person = self.journal.now(), self.journal.zone, card.person
        words = self._filter.casefold().split()
        found = [one for one in self._moments if all(word in f"{one.kind} {one.text}".casefold() for word in words)]
        if words and not found:
            return [Row(BLANK), Row((("  ", "text"), (f"Nothing here with {UNICODE['open']}{self._filter}{UNICODE['close']}.", "text")))]
        under_way = [*self._waiting(), *self._under_way(width, after=False)] if not words else []
        if under_way and not found:
            return under_way
        rows = under_way + history_rows(found, now, zone, width, pronoun=person.pronoun, given=person.called, by=self._by)
        if not self.page.tall and not words:
            fits = fit_lines(self._fits, zone, self.journal.today_on(), width)
            if fits:
                rows += [Row(BLANK), Row((("  ", "text"), ("Was it a fit?", "muted.bold")))]
                rows += [Row(line, f"fit:{number}") for number, line in enumerate(fits)]
        return rows

    def _facts_rows(self, card: PersonCard, width: int) -> list[Row]:
        """The facts where there is one pane, and what is under way."""
        rows = facts_rows(card, self.journal.now(), self.journal.zone, width, self._returns)
        return [*self._waiting(), *rows, *self._under_way(width, after=True)]

    def _waiting(self) -> list[Row]:
        """What was sent and waits for an answer: the day to look again, until Today asks about it (D4)."""
        on, today = self._look_again, self.journal.today_on()
        if on is None or on <= today:
            return []
        said: Line = (("  ", "text"), (UNICODE["later"], "faint"), (f" No answer yet: look again {day_ahead(on, today)}", "text"))
        return [Row(said), Row(BLANK)]

    def _under_way(self, width: int, *, after: bool) -> list[Row]:
        """Introductions that wait for something, on either person's page; enter says what became of one (D2)."""
        zone, today = self.journal.zone, self.journal.today_on()
        rows = [Row(introduction_line(row, zone, today, width - 3), f"introduction:{row.introduction.id}") for row in self._introductions]
        head = Row((("  ", "text"), ("Introductions", "muted.bold")))
        return [*([Row(BLANK)] if after else []), head, *rows, *([] if after else [Row(BLANK)])] if rows else []

    def _fit_block(self, width: int) -> list[Line]:
        """Was it a fit, under its own rule, where there is height for it."""
        card = self._known
        if card is None or not self.page.tall:
            return []
        lines = fit_lines(self._fits, self.journal.zone, self.journal.today_on(), width)
        if not lines:
            return []
        count = len(self._fits)
        what = "meeting" if all(fit.meeting_id for fit in self._fits) else "time"
        after = f"{'after ' if what == 'meeting' else ''}{count} {what}{'' if count == 1 else 's'}"
        return [BLANK, title_line("Was it a fit?", "", after, width, focused=False), rule_line(width, False), *lines, BLANK]

    def footer_scope(self) -> str:
        """Where there is one pane, tab is among the keys; outside the pipeline, the way into it."""
        if self.page.narrow:
            return "person-narrow"
        return "person-outside" if self._known is not None and self._known.person.stage is None else "person"

    def footer_words(self) -> Mapping[str, str]:
        """Where esc leads, and what tab shows."""
        mode = self.app.current_mode
        words = {"person.part": "history" if self._facts else "facts", "person.stage_on": "into the pipeline"}
        if self.page.narrow:
            words["person.back"] = "list"
        elif mode in SCREENS:
            words["person.back"] = TITLES[SCREENS.index(mode)].lower()
        return words

    def filter_changed(self, text: str) -> None:
        """Show what fits."""
        self._filter = text
        self._show()

    def action_next_part(self) -> None:
        if self.page.narrow:
            self._facts = not self._facts
            self._show()
            self.refresh_footer()
