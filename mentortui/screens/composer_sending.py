"""Marking the message on the page as sent, with one question where it is not ready to go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentortui.presentation.composer_lines import sent_line
from mentortui.screens.person_verbs import PersonScreenVerbs
from mentortui.screens.sending import ask_before_sent

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    from textual import events
    from textual.widget import Widget

    from mentortui.domain.coach import Finding, Review
    from mentortui.domain.listings import Sent
    from mentortui.presentation.line import Line

    T = TypeVar("T")


class ComposerSending(PersonScreenVerbs):
    """What `^s` does in the composer."""

    draft_id: str
    review: Review | None
    at: int
    _asked_in: Widget | None = None

    if TYPE_CHECKING:

        def _coach(self) -> None: ...
        def _go_to(self, finding: Finding) -> None: ...
        def _show_review(self) -> None: ...
        def keep_then(self, run: Callable[[], T], then: Callable[[T], object] | None = None) -> None: ...
        def told_sent(self, line: Line) -> None: ...

    def action_sent(self) -> None:
        """Logged, the stage moved, and a date set to look again; what is not ready to go is asked about first."""
        self._coach()
        self._asked_in = self.focused
        ask_before_sent(self, self.review, self._mark_sent, self.see)

    def on_key(self, event: events.Key) -> None:
        """A question is answered first; then the keys go back to the text, if they were there."""
        back = self._asked_in
        if self.answer(event):
            self._asked_in = None
            if back is not None and self.focused is None and self.is_current:
                back.focus()

    def see(self, check: str) -> None:
        """Open the first finding of a check, with the caret there."""
        self._coach()
        found = self.review.findings if self.review else ()
        self.at = next((at for at, one in enumerate(found) if one.check == check), self.at)
        if found:
            self._go_to(found[self.at])
            self._show_review()

    def _mark_sent(self) -> None:
        self.keep_then(lambda: self.journal.messages.sent(self.draft_id), self._was_sent)

    def _was_sent(self, sent: Sent) -> None:
        self.told_sent(sent_line(sent, self.journal.today_on()))
