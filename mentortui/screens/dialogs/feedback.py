"""Feedback in three parts: what happened when, what was seen or heard, what came of it (METHOD H4)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from mentortui.domain.feedback import QUESTION, as_text, verdict
from mentortui.domain.feedback import Part as Aspect
from mentortui.presentation.glyphs import UNICODE
from mentortui.screens.dialogs.form import Form, Part, good
from mentortui.widgets.field import Field

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.widgets import TextArea

    from mentortui.domain.people import Person
    from mentortui.domain.value import Value
    from mentortui.screens.unsaved import Unsaved

_ABOUT = (
    (Aspect.SITUATION, "Situation", "when and where: in Thursday’s stand-up, when Bek asked,"),
    (Aspect.BEHAVIOUR, "Behaviour", "what you saw or heard: you said yes before you knew the effort,"),
    (Aspect.IMPACT, "Impact", "what it did: so the team planned on a date nobody had agreed to"),
)


class FeedbackDialog(Form[str]):
    """Three fields, each with its verdict below, and a question to end with; gives the text to copy."""

    wide = 84
    DEFAULT_CSS = """
    FeedbackDialog TextField { height: 3; }
    FeedbackDialog.-narrow TextField { height: 2; }
    """

    def __init__(self, person: Person) -> None:
        super().__init__()
        self._person = person
        self._done = False

    def compose_body(self) -> ComposeResult:
        """The three parts and the question."""
        from mentortui.widgets.text_field import TextField

        for aspect, label, example in _ABOUT:
            yield Part(label, TextField(placeholder=example, id=aspect.value), id=f"{aspect.value}-part")
        yield Part("Then ask", Field(QUESTION, QUESTION, id="question"), room=False)

    def footer_words(self) -> Mapping[str, str]:
        """It is copied and kept in one."""
        return {"dialog.save": "copy and keep"}

    def begin(self) -> None:
        """Begin with the situation."""
        style = self._person.feedback_style
        self.set_title(f"Feedback for {self._person.called}", right=style if self.app.size.width >= 80 else "")
        self.query_one("#situation").focus()

    def said(self, aspect: str) -> str:
        """What is typed in a part."""
        area: TextArea = self.query_one(f"#{aspect}")  # type: ignore[assignment]
        return area.text

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        """Say what the part is like."""
        aspect = event.text_area.id or ""
        part, found = self.query_one(f"#{aspect}-part", Part), verdict(aspect, event.text_area.text, self._person.pronoun)
        if found is None:
            part.say()
        elif found.ok:
            part.say(good(found.words))
        else:
            part.say(((UNICODE["now"], "now"), (f" {found.words}", "now")))
        self.complain("")

    def text(self, called: str = "") -> str:
        """The whole: to copy with the name it is for, to keep without."""
        situation, behaviour, impact = (self.said(aspect) for aspect, _, _ in _ABOUT)
        return as_text(called, situation, behaviour, impact, self.query_one("#question", Field).value)

    def action_save(self) -> None:
        """Note it as value given; the page below copies it."""
        for aspect, label, _ in _ABOUT:
            if not self.said(aspect).strip():
                self.complain(f"{label} is still empty: a few words are enough.")
                self.query_one(f"#{aspect}").focus()
                return
        if (open_one := self._open_one()) is None:
            self._keep()
            return
        name, label = open_one
        self.set_focus(self.query_one(f"#{name}"))
        self.ask_first(
            "",  # what is open stands below the part already
            ((f"{label} has something open.", "soon"), ("  y", "text.bold"), (" copy anyway", "muted"),
             ("  f", "text.bold"), (" see it", "muted")),
            {"y": self._keep, "f": lambda: None},
        )

    def _open_one(self) -> tuple[str, str] | None:
        """The first part of which the coach has something to say: its name and label."""
        for aspect, label, _ in _ABOUT:
            found = verdict(aspect, self.said(aspect), self._person.pronoun)
            if found is not None and not found.ok:
                return aspect.value, label
        return None

    def _keep(self) -> None:
        kept, person_id = self.text(), self._person.id
        self.save(lambda: self.journal.value.give(person_id, kept, kind="feedback"), self._given)

    def _given(self, value: Value) -> None:
        self._done = True
        self.dismiss(self.text(self._person.called))

    def keep_words(self) -> None:
        """The app ends: what was typed becomes a note with the person, so that nothing is lost."""
        if self._done or not any(self.said(aspect).strip() for aspect, _, _ in _ABOUT):
            return
        self.journal.timeline.log(self._person.id, f"Feedback begun: {self.text()}")
        self._done = True

    def unsaved(self) -> list[Unsaved]:
        """What could not even become a note."""
        from mentortui.screens.unsaved import Unsaved

        begun = not self._done and any(self.said(aspect).strip() for aspect, _, _ in _ABOUT)
        return [Unsaved(f"Feedback for {self._person.name}", self.text())] if begun else []
