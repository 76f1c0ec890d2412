"""The answers of the first steps on their way into the file: each is written at once, given again it replaces the first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mentortui.domain.pipeline import Stage
from mentortui.screens.base import MentorScreen
from mentortui.screens.unsaved import Unsaved

if TYPE_CHECKING:
    from mentortui.presentation.first_run_lines import Step
    from mentortui.widgets.field import Field

_PROFILE = ("name", "role", "org", "tz", "intro")


class FirstAnswers(MentorScreen):
    """What was answered, by the key of the question, and what of it is not in the file yet."""

    def __init__(self) -> None:
        super().__init__()
        self._answers_given: dict[str, str] = {}
        self._made: dict[str, str] = {}
        self._pending: dict[str, str] = {}

    if TYPE_CHECKING:

        @property
        def asking_step(self) -> bool: ...
        @property
        def step(self) -> Step: ...
        @property
        def answer_field(self) -> Field: ...

    def store_answer(self, key: str, typed: str) -> None:
        """Keep an answer in the background; the next question is open meanwhile."""
        self._answers_given[key] = self._pending[key] = typed
        self.write(lambda: self._store(key, typed))

    def _store(self, key: str, typed: str) -> None:
        """Write one answer; given again it replaces the first."""
        journal: Any = self.journal
        if key in _PROFILE:
            journal.profile.set(**{key: typed})
        elif key == "goal":
            made = journal.goals.edit(self._made[key], text=typed) if key in self._made else journal.goals.add(typed)
            self._made[key] = made.id
        else:
            made = journal.people.edit(self._made[key], name=typed) if key in self._made else journal.people.add(typed, stage=Stage.IDENTIFIED)
            self._made[key] = made.id
        if self._pending.get(key) == typed:
            del self._pending[key]

    def _waiting(self) -> dict[str, str]:
        """What was answered, or stands in the field, and is not in the file."""
        typed = self.answer_field.value.strip() if self.asking_step else ""
        open_one = {self.step.key: typed} if typed and typed != self._answers_given.get(self.step.key) else {}
        return {**self._pending, **open_one}

    def keep_words(self) -> None:
        """Keep what stands in the field, at once."""
        for key, typed in self._waiting().items():
            self._store(key, typed)
            self._answers_given[key] = typed

    def unsaved(self) -> list[Unsaved]:
        """Answers that are not in the file."""
        return [Unsaved(f"An answer of the first steps ({key})", typed) for key, typed in self._waiting().items()]
