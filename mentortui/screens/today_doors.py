"""What a row of Today opens: the thing itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentortui.screens.person_verbs import PersonScreenVerbs

if TYPE_CHECKING:
    from mentortui.domain.nudges import Nudge


class TodayDoors(PersonScreenVerbs):
    """The pages and dialogs behind the rows; each is imported when it is first opened."""

    def _composer(self, draft_id: str) -> None:
        from mentortui.screens.composer import ComposerScreen

        self.app.push_screen(ComposerScreen(draft_id))

    def _introduction(self, introduction_id: str, kind: str = "") -> None:
        """Ask what became of it, or write to the introducer (D2)."""
        from mentortui.screens import introducing

        if kind:
            introducing.write_to_introducer(self, introduction_id, kind)
        else:
            introducing.ask_about(self, introduction_id)

    def _meeting(self, door: str, meeting_id: str) -> None:
        from mentortui.screens.meeting_doors import open_meeting

        open_meeting(self, door, meeting_id)

    def _decide(self, advice_id: str) -> None:
        from mentortui.screens.dialogs.decide import DecideDialog

        self.app.push_screen(DecideDialog(self.journal.advice.get(advice_id)))

    def _result(self, advice_id: str) -> None:
        from mentortui.screens.dialogs.result import ResultDialog

        self.app.push_screen(ResultDialog(self.journal.advice.get(advice_id)))

    def _stretch(self, person_id: str, stretch_id: str) -> None:
        from mentortui.screens.dialogs.stretch import StretchDialog

        self.app.push_screen(StretchDialog(self.journal.people.get(person_id), self.journal.giving.stretch(stretch_id)))

    def _stage(self, person_id: str, stage: str) -> None:
        self.write(lambda: self.journal.people.move(person_id, stage),
                   lambda person: self.tell(((person.name, "strong"), (f" is {stage} now", "text")), undo=True))

    def _log(self, person_id: str, kind: str) -> None:
        from mentortui.screens.dialogs.log import LogDialog

        self.app.push_screen(LogDialog(self.journal.people.get(person_id), kind=kind))

    def _rest(self, item: Nudge) -> None:
        """Let rest, for good or until a day, or go on with somebody else who serves the same need (G2, B5)."""
        from mentortui.screens.dialogs.rest import let_rest

        let_rest(self, item.person_id, item.name)

    def _reflect(self) -> None:
        from mentortui.screens.prompts import PromptsScreen

        self.app.push_screen(PromptsScreen())
