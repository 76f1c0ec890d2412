"""Who you are: what drafts are filled with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentortui.domain.plans import Profile
from mentortui.screens.dialogs.form import Form, Part, ZonePart
from mentortui.widgets.field import Field

if TYPE_CHECKING:
    from textual.app import ComposeResult

FIELDS = (
    ("name", "Name", "as you sign"), ("role", "Role", "data analyst"), ("org", "Work", "Harbour Analytics"), ("tz", "Time zone", "Europe/Lisbon"),
    ("intro", "About you", "one sentence: what you do, and for whom"), ("signature", "Sign with", "your name, unless you say otherwise"),
    ("pronoun", "Pronoun", "she, he, they; or nothing"), ("reflection_days", "Reflect", "days between two looks at your goals"),
)


class ProfileDialog(Form[Profile]):
    """One line each; enter keeps them all."""

    heading = "About you"

    def compose_body(self) -> ComposeResult:
        """A line a field."""
        self._profile = profile = self.journal.profile.get()
        for field, label, example in FIELDS:
            value = str(getattr(profile, field) or "")
            yield ZonePart(label, value, id=field, room=False) if field == "tz" else Part(label, Field(value, example), id=field, room=False)

    def begin(self) -> None:
        """Say what drafts use this for."""
        self.set_title(self.heading, right="drafts are filled with this")
        unit = next(example for field, _, example in FIELDS if field == "reflection_days")
        self.query_one("#reflection_days", Part).say(((unit, "faint"),))

    def action_save(self) -> None:
        """Write what changed."""
        values = {field: self.query_one(f"#{field}").query_one(Field).value for field, _, _ in FIELDS}
        changed = {field: value for field, value in values.items() if value != str(getattr(self._profile, field) or "")}
        if not changed:
            self.dismiss(None)
            return
        self.save(lambda: self.journal.profile.set(**changed), self._kept)

    def _kept(self, profile: Profile) -> None:
        self.tell((("Kept what you said about yourself", "text"),), undo=True)
        self.dismiss(profile)
