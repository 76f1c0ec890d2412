"""Marking the message on the page as sent, with one question where it is not ready to go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentortui.domain.errors import MentorError
from mentortui.domain.messages import recipient
from mentortui.presentation.composer_lines import sent_line
from mentortui.presentation.copied import written_line
from mentortui.screens.person_verbs import PersonScreenVerbs
from mentortui.screens.sending import ask_before_sent

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    from textual import events
    from textual.widget import Widget

    from mentortui.domain.coach import Finding, Review
    from mentortui.domain.listings import Sent
    from mentortui.domain.messages import Draft
    from mentortui.presentation.line import Line

    T = TypeVar("T")


class ComposerSending(PersonScreenVerbs):
    """What `^s` does in the composer."""

    draft: Draft
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

    # By way of a mail program

    def action_write_eml(self) -> None:
        """A file that mail programs open as a draft."""
        self.keep_then(self._eml, lambda done: self.tell(written_line(*done)))

    def _eml(self) -> tuple[str, bool]:
        from mentortui.system import files, paths

        name = files.slug(self.journal.people.get(recipient(self.draft)).name)
        try:
            path, new = files.write_beside(name, ".eml", self.journal.messages.eml(self.draft_id))
            return paths.shown(path), new
        except OSError as error:
            raise MentorError(str(error)) from None

    def action_mail(self) -> None:
        """Open it in the mail program."""
        self.keep_then(self._hand_over, lambda done: self._mailed(*done))

    def _hand_over(self) -> tuple[bool, bool]:
        """Whether a mail program took the link, and whether the whole text was in it."""
        from mentortui.system import mail

        link = self.journal.messages.mailto(self.draft_id)
        return mail.open_link(link.url), link.whole

    def _mailed(self, opened: bool, whole: bool) -> None:
        if not opened:
            self.tell("No mail program answered here. y copies the text instead.", "error")
        elif whole:
            self.tell("Handed to the mail program. ^s once it is sent")
        else:
            self.tell("Handed over without the text: it is too long for a link. y copies it")
