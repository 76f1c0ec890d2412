"""What can be done on a person's page with the row under the cursor, or with the person."""

from __future__ import annotations

from collections.abc import Callable

from mentortui.domain.people import Person
from mentortui.domain.views import Moment
from mentortui.presentation.line import Line, plain
from mentortui.screens.pipeline_moves import PipelineMoves
from mentortui.widgets.row_list import RowList

_LOGGED = ("call", "email", "chat", "meeting", "note", "research", "intro", "stage")


class PersonPageVerbs(PipelineMoves):
    """The verbs of the page; the page itself is in `person`."""

    _person_id: str
    _moments: list[Moment]

    @property
    def rows(self) -> RowList:
        """The history."""
        return self.query_one("#history", RowList)

    def open_row(self, row_id: str) -> None:
        """Open what the row is about."""
        kind, _, ref = row_id.partition(":")
        doors: dict[str, Callable[[str], None]] = {
            "advice": self._open_advice, "reported": self._open_advice, "promise": self._open_promise, "planned": self._open_meeting,
            "fit": lambda ref: self.action_fit(), "person": self._open_lead, "introduction": self._open_introduction,
        }
        if door := doors.get(kind):
            door(ref)
        else:
            self._open_entry(kind, ref)

    def action_open(self) -> None:
        if row_id := self.rows.cursor_id:
            self.open_row(row_id)

    def _open_lead(self, ref: str) -> None:
        if ref != self._person_id:
            self.open_person(ref)

    def _open_introduction(self, ref: str) -> None:
        from mentortui.screens.introducing import ask_about

        ask_about(self, ref)

    def _open_advice(self, ref: str) -> None:
        from mentortui.screens.dialogs.advice import AdviceDialog

        if person := self.with_person():
            self.app.push_screen(AdviceDialog(person, self.journal.advice.get(ref)))

    def _open_promise(self, ref: str) -> None:
        promise = self.journal.value.find_promise(ref)
        verb = "Open again" if promise.kept_at else "Kept"
        self.ask_in_footer(
            ((f"{verb}: {plain(((promise.text, ''),))[:60]}?  ", "text"), ("y", "text.bold"), (" yes   ", "muted"),
             ("esc", "text.bold"), (" no", "muted")),
            {"y": lambda: self._keep(ref, not promise.kept_at)},
        )

    def _keep(self, ref: str, kept: bool) -> None:
        value = self.journal.value
        self.write(lambda: value.keep(ref) if kept else value.reopen(ref),
                   lambda kept: self.tell(("A promise kept: " if kept.kept_at else "Open again: ") + kept.text[:50], undo=True))

    def _open_meeting(self, ref: str) -> None:
        from mentortui.screens.meeting_doors import open_meeting

        open_meeting(self, "prepare", ref)

    def _open_entry(self, kind: str, ref: str) -> None:
        if kind not in _LOGGED:
            moment = next((one for one in self._moments if one.ref == ref), None)
            if moment is not None:
                self.tell(" ".join(moment.text.split()), "hint")
            return
        entry = self.journal.timeline.get(ref)
        if entry.draft_id:
            from mentortui.screens.composer import ComposerScreen

            self.app.push_screen(ComposerScreen(entry.draft_id))
        elif kind != "stage" and (person := self.with_person()):
            from mentortui.screens.dialogs.log import LogDialog

            self.app.push_screen(LogDialog(person, entry))

    def action_assets(self) -> None:
        from mentortui.screens.dialogs.assets import AssetsDialog

        if person := self.with_person():
            self.app.push_screen(AssetsDialog(person))

    def action_fit(self) -> None:
        from mentortui.screens.dialogs.fit import FitDialog

        if person := self.with_person():
            self.app.push_screen(FitDialog(person))

    def action_bump(self) -> None:
        self.write(lambda: self.journal.people.bump(self._person_id),
                   lambda person: self.tell((("The rhythm with ", "text"), (person.name, "strong"), (" begins anew today", "text")), undo=True))

    def action_delete(self) -> None:
        """Ask which: the entry under the cursor, or the person with everything."""
        kind, _, ref = self.rows.cursor_id.partition(":")
        person = self.with_person()
        if person is None:
            return
        answers: dict[str, Callable[[], object]] = {"p": lambda: self._delete_person(person)}
        question: Line = (("Delete  ", "text"),)
        if kind in (*_LOGGED, "advice", "reported"):
            answers["d"] = lambda: self._delete_entry(kind, ref)
            question = (*question, ("d", "text.bold"), (" this entry   ", "muted"))
        self.ask_in_footer(
            (*question, ("p", "text.bold"), (f" {person.name}, with everything   ", "muted"), ("esc", "text.bold"), (" neither", "muted")), answers
        )

    def _delete_entry(self, kind: str, ref: str) -> None:
        family = self.journal.timeline if kind in _LOGGED else self.journal.advice
        self.write(lambda: family.delete(ref), lambda _: self.tell("Deleted an entry", undo=True))

    def _delete_person(self, person: Person) -> None:
        app, count = self.app, len(self._moments)

        def gone(_: object) -> None:
            self.dismiss(None)
            entries = f", with {count} entr{'y' if count == 1 else 'ies'}" if count else ""
            app.call_later(lambda: app.screen.tell((("Deleted ", "text"), (person.name, "strong"), (entries, "text")), undo=True))  # type: ignore[attr-defined]

        self.write(lambda: self.journal.people.delete(person.id), gone)
