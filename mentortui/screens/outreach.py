"""Screen 5, Outreach: what is being written to whom."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from textual.binding import BindingType

from mentortui import keys
from mentortui.domain.introductions import IntroRow
from mentortui.domain.listings import DraftRow
from mentortui.domain.messages import recipient
from mentortui.presentation.composer_lines import draft_line, sent_line
from mentortui.presentation.empty import empty_rows
from mentortui.presentation.lead_lines import introduction_line
from mentortui.presentation.line import BLANK, Row
from mentortui.screens.person_verbs import PersonScreenVerbs
from mentortui.widgets.row_list import RowList
from mentortui.widgets.source import ListSource

if TYPE_CHECKING:
    from textual.app import ComposeResult

INTRO = "intro:"
"""Before the id of an introduction, where ids of drafts stand beside it."""
EMPTY = "A good message is short, true and asks for one small thing."


class OutreachScreen(PersonScreenVerbs):
    """The drafts that were not sent yet."""

    number = 5
    scope = "outreach"
    heading = "Outreach"
    asks_whom = True
    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings("outreach")]

    def compose_body(self) -> ComposeResult:
        """The list."""
        self._rows: list[DraftRow] = []
        self._introductions: list[IntroRow] = []
        self._filter = ""
        self._to_name: dict[str, str] = {}
        yield RowList(more=True, id="drafts")

    def reload(self) -> None:
        """Read the drafts."""
        self._rows = self.journal.messages.open_drafts()
        self._introductions = self.journal.introductions.rows()
        to = {row.draft.id: recipient(row.draft) for row in self._rows}
        self._to_name = {row.draft.id: self.journal.people.get(to[row.draft.id]).name for row in self._rows
                         if to[row.draft.id] != row.draft.person_id}
        self._show()

    def _shown(self) -> list[DraftRow]:
        words, to = self._filter.casefold().split(), self._to_name
        return [row for row in self._rows
                if all(w in f"{row.person_name} {to.get(row.draft.id, '')} {row.draft.kind} {row.draft.subject}".casefold() for w in words)]

    def _under_way(self) -> list[IntroRow]:
        words = self._filter.casefold().split()
        return [row for row in self._introductions if all(w in f"{row.person_name} {row.via_name} introduction".casefold() for w in words)]

    def _show(self) -> None:
        drafts, now, zone, today = self._shown(), self.journal.now(), self.journal.zone, self.journal.today_on()
        under_way = self._under_way()

        def rows(width: int) -> Sequence[Row]:
            found = [Row(draft_line(row, now, width - 3, self._to_name.get(row.draft.id, "")), row.draft.id) for row in drafts]
            if not found:
                found = list(empty_rows(EMPTY, "n", "choose a person", width=width))
            if under_way:
                found += [Row(BLANK), Row((("  ", "text"), ("Introductions", "muted.bold")))]
                found += [Row(introduction_line(row, zone, today, width - 3), f"{INTRO}{row.introduction.id}") for row in under_way]
            return found

        self.query_one("#drafts", RowList).load(ListSource(rows))
        count = f"{len(self._rows)} draft{'' if len(self._rows) == 1 else 's'}" if self._rows else ""
        self.set_title("Outreach", "", count)
        self.refresh_footer()
        if not drafts and not under_way:
            self.show_person("")
        elif kept := self.query_one("#drafts", RowList).cursor_id:  # the same row, but what is told of the person may have changed
            self.row_reached(kept)

    def footer_scope(self) -> str:
        """Without a draft, only what begins one."""
        return self.scope if self._rows or self._introductions else "outreach-none"

    def _chosen(self) -> DraftRow | None:
        chosen = self.query_one("#drafts", RowList).cursor_id
        return next((row for row in self._rows if row.draft.id == chosen), None)

    def _introduction(self) -> IntroRow | None:
        chosen = (self.query_one("#drafts", RowList).cursor_id or "").removeprefix(INTRO)
        return next((row for row in self._introductions if row.introduction.id == chosen), None)

    def chosen_person(self) -> str:
        """Whom the draft is to, or who was asked to introduce."""
        if introduction := self._introduction():
            return introduction.introduction.via_id
        row = self._chosen()
        return recipient(row.draft) if row else ""

    def row_reached(self, row_id: str) -> None:
        """Show whom it is to."""
        self.show_person(self.chosen_person())

    def filter_changed(self, text: str) -> None:
        """Show what fits."""
        self._filter = text
        self._show()

    def open_row(self, row_id: str) -> None:
        """Go on writing, or say what became of an introduction."""
        from mentortui.screens.composer import ComposerScreen

        if row_id.startswith(INTRO):
            self.action_answer()
        else:
            self.app.push_screen(ComposerScreen(row_id))

    def action_open(self) -> None:
        if row := self._chosen():
            self.open_row(row.draft.id)
        else:
            self.action_answer()

    def action_answer(self) -> None:
        """What became of the introduction under the cursor."""
        from mentortui.screens.introducing import ask_about

        if row := self._introduction():
            ask_about(self, row.introduction.id)
        else:
            self.tell("a is for the introductions below the drafts.", "hint")

    def action_ways(self) -> None:
        """Other ways to the person of the row."""
        from mentortui.screens.introducing import open_ways

        if introduction := self._introduction():
            open_ways(self, introduction.introduction.person_id)
        else:
            super().action_ways()

    def action_new(self) -> None:
        from mentortui.screens.dialogs.choose_person import ChoosePersonDialog

        self.app.push_screen(ChoosePersonDialog("Write to whom?"), self._to)

    def _to(self, person_id: str | None) -> None:
        if not person_id:
            return
        from mentortui.screens.dialogs.compose import ComposeDialog

        person = self.journal.people.get(person_id)

        def go(made: dict[str, Any] | None) -> None:
            if made:
                self.compose_to(person_id, **made)

        self.app.push_screen(ComposeDialog(person), go)

    def action_copy(self) -> None:
        """Copy the text; what is not ready to go is asked about first, as in the composer."""
        from mentortui.screens.sending import ask_before_sent

        if row := self._chosen():
            draft = self.journal.messages.get(row.draft.id)
            ask_before_sent(self, self.journal.messages.review(draft), lambda: self._copy(draft.id), lambda check: self._see(draft.id, check),
                            "copy anyway")

    def _copy(self, draft_id: str) -> None:
        messages = self.journal.messages
        self.copy_text(messages.outgoing(messages.get(draft_id)), "Paste, then ^s for sent", lambda: self.write(lambda: messages.copied(draft_id)))

    def action_sent(self) -> None:
        from mentortui.screens.sending import ask_before_sent

        if row := self._chosen():
            draft_id = row.draft.id
            review = self.journal.messages.review(self.journal.messages.get(draft_id))
            ask_before_sent(self, review, lambda: self._mark_sent(draft_id), lambda check: self._see(draft_id, check))

    def _mark_sent(self, draft_id: str) -> None:
        self.write(lambda: self.journal.messages.sent(draft_id), lambda sent: self.tell(sent_line(sent, self.journal.today_on()), undo=True))

    def _see(self, draft_id: str, check: str) -> None:
        from mentortui.screens.composer import ComposerScreen

        self.app.push_screen(ComposerScreen(draft_id, see=check))

    def action_delete(self) -> None:
        if row := self._chosen():
            self.write(lambda: self.journal.messages.delete(row.draft.id),
                       lambda _: self.tell((("Deleted the message to ", "text"), (row.person_name, "strong")), undo=True))
        elif found := self._introduction():
            self.write(lambda: self.journal.introductions.delete(found.introduction.id),
                       lambda _: self.tell((("Deleted the introduction to ", "text"), (found.person_name, "strong")), undo=True))
