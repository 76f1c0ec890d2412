"""What is typed in the composer is kept by itself: soon after the last key, on leaving, on quitting and on a signal."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from textual.timer import Timer

from mentortui.domain.errors import ConflictError, MentorError
from mentortui.domain.messages import Draft
from mentortui.domain.text import clean
from mentortui.screens.composer_verbs import ComposerVerbs
from mentortui.screens.unsaved import Unsaved, kept_beside, or_rescued, rescue
from mentortui.widgets.draft_area import DraftArea
from mentortui.widgets.field import Field

T = TypeVar("T")

KEEP_AFTER = 0.5
"""Seconds after the last key until it is written."""


COLLIDED = "Changed in another window too. Yours is kept; undo shows the other."
"""What is said where two windows wrote different words at once."""


def holds(text: str, other: str) -> bool:
    """Whether a text is the other one with nothing but one stretch put in, so that no word of the other is lost."""
    alike = next((at for at, (one, two) in enumerate(zip(text, other, strict=False)) if one != two), min(len(text), len(other)))
    return len(text) >= len(other) and text.endswith(other[alike:])


class ComposerKeeping(ComposerVerbs):
    """Subject and text of a message, and what of them is in the file."""

    def __init__(self, draft_id: str) -> None:
        super().__init__()
        self.draft_id = draft_id
        self.begun = self.forgotten = self.deleted = False
        self.draft: Draft = None  # type: ignore[assignment]  # read before anything is composed
        self._keep_timer: Timer | None = None
        self._state = "saved"
        self._under_way = 0
        self._asked = 0
        self._refused: tuple[str, str] | None = None
        self.to_name = ""
        """Whom it goes to: known even where the file cannot be read any more."""

    @property
    def area(self) -> DraftArea:
        """The text."""
        return self.query_one("#text", DraftArea)

    @property
    def subject(self) -> Field:
        """The subject line."""
        return self.query_one("#subject", Field)

    def words(self) -> tuple[str, str]:
        """Subject and text as the file keeps them: a blank just typed after a subject is none to it."""
        if not self.query("#text"):
            return self.draft.subject, self.draft.body  # the page is going: nothing is typed here any more
        return clean(self.subject.value, multiline=False).text, clean(self.area.text, multiline=True).text

    @property
    def dirty(self) -> bool:
        """Whether something typed is not in the file yet."""
        return self.words() != (self.draft.subject, self.draft.body)

    def keep_later(self) -> None:
        """Write it when typing rests."""
        if not self.dirty and not self._under_way and self._state == "saved":
            return
        self._say_state("not saved yet")
        if self._keep_timer is not None:
            self._keep_timer.stop()
        self._keep_timer = self.set_timer(KEEP_AFTER, self.keep_soon)

    def _say_state(self, state: str) -> None:
        if state != self._state:
            self._state = state
            self.title_bar.right = ((state, "muted"),)

    def keep_soon(self) -> None:
        """Write what was typed, in the background; "saved" is said after the commit."""
        if self.dirty:
            # What was refused once is not tried again until it changes; what went out takes no words any more.
            if self.words() != self._refused and self.draft.sent_at is None:
                self._keep(None)
        elif not self._under_way:
            self._say_state("saved")

    def keep_then(self, run: Callable[[], T], then: Callable[[T], object] | None = None) -> None:
        """Write what was typed, and once that is in the file run `run` as `write` does; not at all if keeping fails."""
        if self.dirty or self._under_way:
            self._keep(lambda: self.write(run, then))
        else:
            self.write(run, then)

    def _keep(self, then: Callable[[], object] | None) -> None:
        self._under_way += 1
        self._asked += 1
        words, turn = self.words(), self._asked

        def kept(done: tuple[Draft, bool]) -> None:
            self._saved(*done)
            if then is not None:
                then()

        self.write(or_rescued(self, lambda: self._save(*words, turn), lambda: [self._as_unsaved(*words)]), kept)

    def _save(self, subject: str, body: str, turn: int) -> tuple[Draft, bool]:
        """The draft as it is now, and whether words of another window gave way to it. What newer words wait for is passed over."""
        if turn != self._asked:
            return self.draft, False
        save = self.journal.messages.save
        try:
            return save(self.draft_id, subject, body, self.draft.version), False
        except ConflictError:
            before, other = self.draft, self.journal.messages.get(self.draft_id)
            gave_way = (other.subject, other.body) != (before.subject, before.body) and not (
                holds(subject, other.subject) and holds(body, other.body))
            return save(self.draft_id, subject, body), gave_way

    def _saved(self, draft: Draft, twice: bool) -> None:
        """Say so; what was typed meanwhile is next, even where it is what stood there before."""
        self.draft, self._under_way = draft, max(0, self._under_way - 1)
        if twice:
            self.tell(COLLIDED, "error")
        if self.is_running:
            self.keep_soon()

    def keep_words(self) -> None:
        """At once, before the app goes: called on quitting, on a signal, and when something went wrong."""
        if self.is_mounted and (self.dirty or self._under_way):
            self._asked += 1
            self.draft = self.journal.messages.save(self.draft_id, *self.words())
            self._under_way = 0
            self._say_state("saved")

    def _as_unsaved(self, subject: str, body: str) -> Unsaved:
        return Unsaved(f"Message to {self.to_name}, {self.draft.kind}", f"Subject: {subject}\n\n{body}" if subject else body)

    def unsaved(self) -> list[Unsaved]:
        """The message where something of it is not in the file."""
        return [self._as_unsaved(*self.words())] if self.is_mounted and not self.forgotten and (self.dirty or self._under_way) else []

    def parting(self) -> None:
        """The page is about to go: its words are taken along. What was refused already is not tried again but put into a file."""
        if self.forgotten or not (self.dirty or self._under_way):
            return
        if self.words() != self._refused:
            self._keep(None)
        elif files := rescue(self, self.unsaved()):
            self._asked += 1  # nothing older is written any more
            self.app.call_later(self.app.tell_error, kept_beside(files, "", self.app.size.width))  # type: ignore[attr-defined]

    def tell_error(self, error: MentorError) -> None:
        """What could not be written is still to be kept."""
        self._refused = self.words() if self._under_way else None
        self._under_way = 0
        super().tell_error(error)

    @property
    def untouched(self) -> bool:
        """Whether the message was begun for this page and nothing of one's own is in it."""
        return self.begun and not self.dirty and not self._under_way and self.draft.sent_at is None

    def forget(self) -> bool:
        """Take the message back that was only looked at; False where something was done with it."""
        from mentortui.journal.unwritten import forget

        return forget(self.journal.desk, self.draft_id)

    def _told_forgotten(self, gone: bool) -> None:
        if gone and (tell := getattr(self.app.screen, "tell", None)):
            tell("Nothing was written, so no draft is kept", "hint")

    def on_screen_suspend(self) -> None:
        """Leaving the page keeps the text; what goes with the page was taken along before."""
        if not self.parted:
            self.keep_soon()

    def close_page(self) -> None:
        """Back to where one came from, once the text is kept; where that has just failed, asking again leaves it."""
        leave = super().close_page
        if self.untouched:
            self.forgotten = True
            self.write(self.forget, self._told_forgotten)
            leave()
        elif (self.dirty or self._under_way) and self.words() != self._refused and self.draft.sent_at is None:
            self._keep(leave)
        else:
            leave()
