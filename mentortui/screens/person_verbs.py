"""What can be done with the person behind a row, the same on every screen that shows one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from mentortui.screens.base import MentorScreen

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentortui.domain.people import Person


class PersonScreenVerbs(MentorScreen):
    """A screen whose rows stand for people. A subclass says who is chosen."""

    asks_whom: ClassVar[bool] = False
    """Whether a verb asks for a person where none is chosen: where the rows are what was done with anybody, not the people of one kind."""

    def chosen_person(self) -> str:
        """Id of the person the verbs are about; "" when there is none."""
        return ""

    def show_person(self, person_id: str) -> None:
        """Put the person on the card."""
        if not self.card:
            return
        from mentortui.presentation.person_card import card_lines

        card = self.journal.glance(person_id) if person_id else None
        now, zone = self.journal.now(), self.journal.zone
        self.show_card(lambda size: card_lines(card, now, zone, size))

    def with_person(self) -> Person | None:
        """The chosen person, or None after saying that nobody is chosen."""
        person_id = self.chosen_person()
        if not person_id:
            self.tell("Nobody is chosen here. ctrl+f finds a person.", "hint")
            return None
        person: Person = self.journal.people.get(person_id)
        return person

    def about_somebody(self, question: str, then: Callable[[Person], object]) -> None:
        """Go on with the chosen person. Where nobody is, as in an empty list, pages open to everybody ask who; somebody new can be added there."""
        if self.chosen_person() or not self.asks_whom:
            if person := self.with_person():
                then(person)
            return
        from mentortui.screens.dialogs.choose_person import ChoosePersonDialog

        def found(person_id: str | None) -> None:
            if person_id:
                then(self.journal.people.get(person_id))

        self.app.push_screen(ChoosePersonDialog(question), found)

    def open_person(self, person_id: str) -> None:
        """Open somebody's page."""
        from mentortui.screens.person import PersonScreen

        if person_id:
            self.app.push_screen(PersonScreen(person_id))

    def compose_to(self, person_id: str, kind: str = "cold", **about: Any) -> None:
        """Begin a message, or go on with the unsent one of that kind, and open it."""
        from mentortui.screens.composer import ComposerScreen

        if kind == "intro-request" and about.get("via_id"):
            how = {key: value for key, value in about.items() if key in ("goal_id", "channel")}
            self.write(lambda: self.journal.messages.both_texts(person_id, about["via_id"], **how)[0],
                       lambda draft: self.app.push_screen(ComposerScreen(draft.id, begun=True)))
            return
        if kind == "intro-request":
            from mentortui.screens.introducing import open_ways

            open_ways(self, person_id, **{key: value for key, value in about.items() if key in ("goal_id", "channel")})
            return
        for draft in self.journal.messages.of(person_id):
            same = draft.sent_at is None and draft.kind == kind and draft.meeting_id == about.get("meeting_id", draft.meeting_id)
            if same and draft.advice_id == about.get("advice_id", draft.advice_id):
                self.app.push_screen(ComposerScreen(draft.id))
                return
        self.write(lambda: self.journal.messages.start(kind, person_id, **about),
                   lambda draft: self.app.push_screen(ComposerScreen(draft.id, begun=True)))

    def action_ways(self) -> None:
        """Who could introduce, and who led to whom (C2)."""
        if person := self.with_person():
            from mentortui.screens.introducing import open_ways

            open_ways(self, person.id)

    def action_compose(self) -> None:
        from mentortui.screens.dialogs.compose import ComposeDialog

        def write_to(person: Person) -> None:
            self.app.push_screen(ComposeDialog(person), lambda made: self.compose_to(person.id, **made) if made else None)

        self.about_somebody("Write to whom?", write_to)

    def action_log(self) -> None:
        from mentortui.screens.dialogs.log import LogDialog

        self.about_somebody("Contact with whom?", lambda person: self.app.push_screen(LogDialog(person)))

    def action_meet(self) -> None:
        from mentortui.screens.dialogs.schedule import ScheduleDialog

        self.about_somebody("Meet whom?", lambda person: self.app.push_screen(ScheduleDialog(person)))

    def action_value(self) -> None:
        from mentortui.screens.dialogs.value import ValueDialog

        self.about_somebody("For or from whom?", lambda person: self.app.push_screen(ValueDialog(person)))

    def action_advice(self) -> None:
        from mentortui.screens.dialogs.advice import AdviceDialog

        self.about_somebody("Advice of whom?", lambda person: self.app.push_screen(AdviceDialog(person)))

    def action_promise(self) -> None:
        from mentortui.screens.dialogs.promise import PromiseDialog

        self.about_somebody("A promise between you and whom?", lambda person: self.app.push_screen(PromiseDialog(person)))

    def action_snooze(self) -> None:
        if person := self.with_person():
            due = [nudge.key for nudge in self.journal.today.items() if nudge.person_id == person.id]
            if not due:
                self.tell("Nothing is due with them, so there is nothing to put aside.", "hint")
                return
            from mentortui.screens.dialogs.snooze import SnoozeDialog

            self.app.push_screen(SnoozeDialog(person.name, due))

    def action_new(self) -> None:
        from mentortui.screens.dialogs.person import PersonDialog

        self.app.push_screen(PersonDialog())

    def action_person(self) -> None:
        self.open_person(self.chosen_person())

    def action_copy(self) -> None:
        if person := self.with_person():
            parts = [person.name, person.role, person.org, person.email, person.url]
            self.copy_text(", ".join(part for part in parts if part))

    def copy_text(self, text: str, after: str = "", done: Callable[[], object] | None = None) -> None:
        """Copy exactly this; the toast says which way and only what is known. `done` is called where a clipboard was reached."""
        from mentortui.presentation.copied import copied_line

        def told(copied: Any) -> None:
            # Where nothing could take it the file has to be found: the line stays until esc.
            self.tell(copied_line(copied, text, after), "error" if copied.route == "file" else "ok")
            if done is not None and copied.route != "file":
                done()

        self.write(lambda: self.app.copy_words(text), told)  # type: ignore[attr-defined]
