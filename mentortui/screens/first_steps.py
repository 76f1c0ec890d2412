"""What is worth doing first, asked once after the first questions: a list never ends in nothing to do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from mentortui.presentation.first_run_lines import next_steps
from mentortui.screens.dialogs.choose import ChooseDialog

if TYPE_CHECKING:
    from textual.app import App


def offer_first_steps(app: App[Any], answers: Mapping[str, str], made: Mapping[str, str]) -> None:
    """Ask over the page that is open; esc leaves it at that. `made` holds the ids of what was written, by question."""
    app.push_screen(ChooseDialog("Kept. What next?", next_steps(answers)), lambda step: _begin(app, made, step or ""))


def _begin(app: App[Any], made: Mapping[str, str], step: str) -> None:
    """Open what was chosen, on its own page; what it is about has been written by now."""
    from mentortui.screens.dialogs.goal import GoalDialog
    from mentortui.screens.dialogs.log import LogDialog
    from mentortui.screens.dialogs.person import PersonDialog
    from mentortui.screens.dialogs.persona import PersonaDialog

    if step == "read-up" and "who" in made:
        app.push_screen(LogDialog(app.journal.people.get(made["who"]), kind="research"))  # type: ignore[attr-defined]
    elif step == "persona" and "goal" in made:
        app.switch_mode("persona")
        app.push_screen(PersonaDialog(made["goal"]))
    elif step == "goal":
        app.switch_mode("goals")
        app.push_screen(GoalDialog())
    elif step == "person":
        app.push_screen(PersonDialog())
