"""How a goal ends on its screen: reached, let go or replaced, with a word to who helped (METHOD A5, G4)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from mentortui.domain.goals import Goal, GoalStatus
from mentortui.domain.helped import Helped, to_thank
from mentortui.presentation.board import asked_line
from mentortui.presentation.cells import cut
from mentortui.presentation.goal_lines import Called, GoalView, helped_words
from mentortui.presentation.line import Line
from mentortui.screens.person_verbs import PersonScreenVerbs

if TYPE_CHECKING:
    from mentortui.domain.people import Person


class GoalClosing(PersonScreenVerbs):
    """Verbs that close a goal; the screen itself is in `goals`."""

    people: dict[str, Person]
    helped: dict[str, list[Helped]]
    """Who helped, by goal, as far as it was asked for since the file changed."""
    stay: set[str]
    """Goals closed just now, which keep their place until the screen is left."""

    def chosen_goal(self) -> GoalView | None:
        """The goal under the cursor."""
        return None

    @property
    def in_coverage(self) -> bool:
        """Whether the keys go to the table."""
        return False

    def who_helped(self, goal_id: str) -> list[Helped]:
        """Who helped with a goal, read once until the file changes."""
        if goal_id not in self.helped:
            self.helped[goal_id] = self.journal.goals.helped(goal_id)
        return self.helped[goal_id]

    def action_reached(self) -> None:
        """Reached: name who helped and offer the thanks (A5, G4). Once more opens the goal again."""
        view = self.chosen_goal()
        if view is None or self.in_coverage:
            return
        goal = view.goal
        if goal.status == GoalStatus.OPEN:
            self.stay.add(goal.id)
            self.write(lambda: self.journal.goals.reach(goal.id), lambda reached: self._told_closed("Goal reached", reached))
        else:
            self.write(lambda: self.journal.goals.reopen(goal.id), lambda _: self.told("Open again", goal.text))

    def _told_closed(self, words: str, goal: Goal) -> None:
        """Say it quietly; who helped is named, and the thanks is one key away (A5, G4)."""
        self.helped.clear()
        helped = to_thank(self.who_helped(goal.id))
        if not helped:
            self.told(words, goal.text)
            return
        said: Line = ((f"{words}. ", "text"), (helped_words([self._called(one) for one in helped]), "strong"), (" helped: tell them?", "text"))
        self.tell(said, undo=True, offers=("c", "write"))

    def _called(self, one: Helped) -> Called:
        return self.people.get(one.person_id) or one

    def told(self, words: str, text: str) -> None:
        self.tell(((f"{words}: ", "text"), (cut(text, 40), "strong")), undo=True)

    def action_thank(self) -> None:
        """A thank-you to who helped with this goal; with several the footer asks whom."""
        view = self.chosen_goal()
        known = self.who_helped(view.goal.id) if view else []
        helped = to_thank(known) or known
        if view is None or not helped:
            self.tell("Nobody is noted for this goal. On a person's page, x says which need they serve.", "hint")
            return
        about = [{"goal_id": view.goal.id} | ({"advice_id": one.advice_id} if one.advice_id else {}) for one in helped]
        if len(helped) == 1:
            self.compose_to(helped[0].person_id, "thanks", **about[0])
            return
        some = helped[:6]
        answers: dict[str, Callable[[], object]] = {
            str(number): partial(self.compose_to, one.person_id, "thanks", **about[number - 1]) for number, one in enumerate(some, 1)
        }
        pairs = [(str(number), self._called(one).called) for number, one in enumerate(some, 1)]
        self.ask_in_footer(asked_line("Thank", *pairs, ("esc", "nobody")), answers)

    def action_drop(self) -> None:
        view = self.chosen_goal()
        if view and view.open and not self.in_coverage:
            self.stay.add(view.goal.id)
            self.write(lambda: self.journal.goals.drop(view.goal.id), lambda goal: self._told_closed("Let go", goal))

    def action_replace(self) -> None:
        """Another goal in its place; the old one keeps its history (A5)."""
        view = self.chosen_goal()
        if view is None or self.in_coverage:
            return
        if not view.open:
            self.tell("Only an open goal is replaced. space opens it again.", "hint")
            return
        from mentortui.screens.dialogs.goal import GoalDialog

        self.app.push_screen(GoalDialog(view.goal, replaces=True), lambda new: self._replaced(view.goal, new))

    def _replaced(self, old: Goal, new: Goal | None) -> None:
        if new is not None:
            self.stay.add(old.id)
            self._told_closed("Goal replaced", self.journal.goals.get(old.id))
