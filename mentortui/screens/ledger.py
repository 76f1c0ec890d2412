"""Screen 7, Ledger: am I giving first, and did I tell them what came of it?"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from mentortui import keys
from mentortui.domain.advice import AdviceState
from mentortui.domain.listings import AdviceRow, LedgerRow, PromiseRow
from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.ledger_lines import advice_count, advice_rows, promise_count, promise_rows, spread_lines, value_rows
from mentortui.presentation.line import BLANK, Line, Row, of
from mentortui.presentation.passed_lines import together, went_to
from mentortui.presentation.returns_lines import returns_section, worth_saying
from mentortui.screens.person_verbs import PersonScreenVerbs
from mentortui.widgets.card import Card
from mentortui.widgets.row_list import RowList
from mentortui.widgets.source import ListSource
from mentortui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.widget import Widget

PARTS = ("value", "advice", "promises")
HEADINGS = {"value": "Given and received", "advice": "Advice", "promises": "Promises"}
ALL_FROM = 30
"""Rows of the terminal from which all three parts are shown at once."""


class LedgerScreen(PersonScreenVerbs):
    """Three parts; tab walks them, and the one with the keys has the heavy rule."""

    number = 7
    scope = "ledger"
    heading = "Given and received"
    asks_whom = True
    body_air = False
    DEFAULT_CSS = """
    LedgerScreen .part { height: auto; }
    LedgerScreen #advice-title, LedgerScreen #promises-title { margin-top: 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings("ledger")]

    def compose_body(self) -> ComposeResult:
        """The axis, the advice, the promises."""
        self._value: list[LedgerRow] = []
        self._advice: list[AdviceRow] = []
        self._promises: list[PromiseRow] = []
        self._part = "value"
        self._filter = ""
        self._counts: dict[str, str] = {}
        yield RowList(more=True, id="value")
        yield TitleBar("Advice", pane="advice", id="advice-title")
        yield RowList(more=True, id="advice")
        yield TitleBar("Promises", pane="promises", id="promises-title")
        yield RowList(more=True, id="promises")

    def on_mount(self) -> None:
        """The title belongs to the first part."""
        self.title_bar.pane = "value"

    def begin(self) -> None:
        """The first part has the keys."""
        self.part("value").focus()

    def part(self, name: str) -> RowList:
        """One of the three lists."""
        return self.query_one(f"#{name}", RowList)

    def reload(self) -> None:
        """Read all three."""
        self._value = self.journal.value.ledger()
        self._advice = self.journal.advice.list()
        self._went = went_to(self.journal.advice.passed_on())
        self._promises = self.journal.value.promises(open_only=False)
        self._show()

    def _fits(self, *words: str) -> bool:
        said = " ".join(words).casefold()
        return all(word in said for word in self._filter.casefold().split())

    def _show(self) -> None:
        now, zone = self.journal.now(), self.journal.zone
        value = [r for r in self._value if self._fits(r.name, r.chip)]
        advice = [r for r in self._advice if self._fits(r.person_name, r.advice.text)]
        promises = [r for r in self._promises if self._fits(r.person_name, r.promise.text)]
        together = self.page.height >= ALL_FROM
        self._load_part("value", lambda size: value_rows(value, now, size), bool(value))
        self._load_part("advice", lambda size: advice_rows(advice, size, example=not together, went=self._went), bool(advice))
        self._load_part("promises", lambda size: promise_rows(promises, now, zone, size), bool(promises))
        given, received = sum(r.given for r in self._value), sum(r.received for r in self._value)
        most = f"{given} given {UNICODE['dot']} {received} received" if self.page.main >= 60 else f"{given} to {received}"
        self._counts = {"value": most if self._value else "none yet", "advice": advice_count(self._advice),
                        "promises": promise_count(self._promises)}
        for part in ("advice", "promises"):
            self.query_one(f"#{part}-title", TitleBar).right = self._counts[part]
        self._share()
        self.show_person(self.chosen_person())

    def _load_part(self, name: str, rows: Callable[[int], Sequence[Row]], found: bool) -> None:
        """A part with its rows, or the word that nothing in it fits the filter."""
        typed = self._filter
        nothing = (Row(of(f"  Nothing here matches “{typed}”.", "muted")),)
        self.part(name).load(ListSource(rows if found or not typed else lambda size: nothing))

    def place(self) -> None:
        """All parts where there is room, else the one with the keys."""
        super().place()
        self._share()

    def _share(self) -> None:
        if not self.query("#promises"):
            return
        together = self.page.height >= ALL_FROM
        for name in PARTS:
            self.part(name).display = together or name == self._part
        for name in ("advice", "promises"):
            title = self.query_one(f"#{name}-title", TitleBar)
            title.display, title.pane = together, name if together else ""
        if together:
            self._share_rows()
        else:
            self.part(self._part).styles.height = "1fr"
        shown = "value" if together else self._part
        self.title_bar.pane = shown
        self.set_title(HEADINGS[shown], "" if together else f"{PARTS.index(shown) + 1} of {len(PARTS)}", self._counts.get(shown, ""))

    def _share_rows(self) -> None:
        """Promises and advice have what they need as far as there is room; the value axis takes the rest."""
        now, zone, width = self.journal.now(), self.journal.zone, self.page.main
        made = {"value": len(value_rows(self._value, now, width)), "advice": len(advice_rows(self._advice, width, example=False)),
                "promises": len(promise_rows(self._promises, now, zone, width))}
        room = max(9, self.page.body - 6)
        promises = min(made["promises"], max(5, room // 4))
        advice = min(made["advice"], max(5, room * 2 // 5), max(5, room - promises - 4))
        heights = {"promises": promises, "advice": advice, "value": min(made["value"], max(4, room - promises - advice))}
        for name, rows in heights.items():
            self.part(name).styles.height = rows

    def footer_scope(self) -> str:
        """The keys of the part that has them: what a part would refuse is not offered there."""
        found = {"value": self._value, "advice": self._advice, "promises": self._promises}[self._part]
        return f"ledger-{self._part}" if found else f"ledger-{self._part}-none"

    def footer_words(self) -> Mapping[str, str]:
        """Enter opens the person, or the next step of a piece of advice."""
        short = {"ledger.next_part": "next", "ledger.report": "report"} if self.page.narrow else {}
        return {"ledger.open": "next step" if self._part == "advice" else "person", **short}

    def _focus_moved(self, focused: Widget | None) -> None:
        if focused is not None and focused.id in PARTS and focused.id != self._part:
            self._part = focused.id
            self._share()
            self.show_person(self.chosen_person())
        super()._focus_moved(focused)

    def action_next_part(self) -> None:
        """The keys go to the next part."""
        following = PARTS[(PARTS.index(self._part) + 1) % len(PARTS)]
        self.part(following).display = True
        self.part(following).focus()

    # Who and what is chosen

    def _advice_row(self) -> AdviceRow | None:
        chosen = self.part("advice").cursor_id if self._part == "advice" else ""
        return next((row for row in self._advice if row.advice.id == chosen), None)

    def _promise_row(self) -> PromiseRow | None:
        chosen = self.part("promises").cursor_id if self._part == "promises" else ""
        return next((row for row in self._promises if row.promise.id == chosen), None)

    def chosen_person(self) -> str:
        """The person behind the row of the part with the keys."""
        if row := self._advice_row():
            return row.advice.person_id
        if promise := self._promise_row():
            return promise.promise.person_id
        return self.part("value").cursor_id if self._part == "value" else ""

    def row_reached(self, row_id: str) -> None:
        """Show whose it is."""
        self.show_person(self.chosen_person())

    def show_person(self, person_id: str) -> None:
        """The person, and at the bottom of the card what they got back for their time (F6)."""
        super().show_person(person_id)
        card = self.query_one("#card", Card)
        if parts := self._cut_parts():
            card.foot(lambda size: _spread(parts, size), stays=True)
            return
        found = worth_saying(self.journal.between.returns(person_id)) if person_id else None
        if found is None:
            card.foot(lambda size: ())
            return
        pronoun = self.journal.people.get(person_id).pronoun
        card.foot(lambda size: returns_section(found, pronoun, size))

    def _cut_parts(self) -> list[tuple[str, str]]:
        """A piece of advice or a promise, heading and words: its row may have had to cut it."""
        if row := self._advice_row():
            names = self._went.get(row.advice.id, ())
            advice = ("Advice", f"{UNICODE['open']}{row.advice.text}{UNICODE['close']}")
            return [advice, ("Passed on to", together(names))] if names else [advice]
        promise = self._promise_row()
        return [("Promise", promise.promise.text)] if promise else []

    def filter_changed(self, text: str) -> None:
        """Show what fits, in all three parts."""
        self._filter = text
        self._show()

    def open_row(self, row_id: str) -> None:
        """A person, or the next step of a piece of advice."""
        if self._advice_row():
            self.action_decide()
        else:
            self.open_person(self.chosen_person())

    def action_open(self) -> None:
        self.open_row("")

    # Advice and promises

    def action_decide(self) -> None:
        """The next step: decide, or note the result."""
        row = self._advice_row()
        if row is None:
            self.tell("Choose a piece of advice first: tab goes there.", "hint")
            return
        if row.advice.state is AdviceState.ACTING:
            self.action_result()
            return
        if row.advice.state in (AdviceState.RESULT, AdviceState.DECLINED):
            self.action_report()
            return
        from mentortui.screens.dialogs.decide import DecideDialog

        self.app.push_screen(DecideDialog(row.advice))

    def action_result(self) -> None:
        if row := self._advice_row():
            from mentortui.screens.dialogs.result import ResultDialog

            self.app.push_screen(ResultDialog(row.advice))

    def action_report(self) -> None:
        """Tell them what came of it: opens the message."""
        row = self._advice_row()
        if row is None:
            self.tell("Choose a piece of advice first: tab goes there.", "hint")
        elif row.advice.state not in (AdviceState.RESULT, AdviceState.DECLINED):
            self.tell("There is nothing to tell yet. x decides, o notes what came of it.", "hint")
        else:
            self.compose_to(row.advice.person_id, "report-back", advice_id=row.advice.id)

    def action_kept(self) -> None:
        row = self._promise_row()
        if row is None:
            self.tell("Choose a promise first: tab goes there.", "hint")
            return
        value, kept = self.journal.value, row.promise.kept_at
        words = "Open again: " if kept else "Kept: "
        self.write(lambda: value.reopen(row.promise.id) if kept else value.keep(row.promise.id),
                   lambda _: self.tell(((words, "text"), (row.promise.text, "strong")), undo=True))

    def action_edit(self) -> None:
        if row := self._advice_row():
            from mentortui.screens.dialogs.advice import AdviceDialog

            self.app.push_screen(AdviceDialog(self.journal.people.get(row.advice.person_id), row.advice))
        elif person := self.with_person():
            from mentortui.screens.dialogs.person import PersonDialog

            self.app.push_screen(PersonDialog(person))

    def action_delete(self) -> None:
        if row := self._advice_row():
            self.write(lambda: self.journal.advice.delete(row.advice.id),
                       lambda _: self.tell((("Deleted advice of ", "text"), (row.person_name, "strong")), undo=True))
        elif promise := self._promise_row():
            self.write(lambda: self.journal.value.drop_promise(promise.promise.id),
                       lambda _: self.tell((("Deleted a promise: ", "text"), (promise.promise.text, "strong")), undo=True))
        else:
            self.tell("A person's ledger is made of their gifts: open them with enter to correct one.", "hint")


def _spread(parts: Sequence[tuple[str, str]], size: int) -> list[Line]:
    """Parts one below the other, a blank line between them."""
    lines = [line for heading, words in parts for line in (BLANK, *spread_lines(heading, words, size))]
    return lines[1:]
