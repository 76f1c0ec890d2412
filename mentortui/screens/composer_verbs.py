"""What can be done with a message: mend it, copy it, send it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from mentortui.domain.errors import MentorError
from mentortui.domain.messages import recipient
from mentortui.domain.text import TEXT_LIMIT
from mentortui.screens.composer_sending import ComposerSending
from mentortui.screens.sending import ask_before_sent

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentortui.domain.coach import Finding, Review
    from mentortui.domain.messages import Draft
    from mentortui.system.editor import Edited
    from mentortui.widgets.draft_area import DraftArea
    from mentortui.widgets.field import Field

T = TypeVar("T")
_SUBJECT = "Subject: "
"""What the coach reads before the subject itself."""


class ComposerVerbs(ComposerSending):
    """The verbs of the composer; the page itself is in `composer`."""

    scope = "composer"
    draft: Draft
    draft_id: str
    review: Review | None
    at: int

    if TYPE_CHECKING:

        @property
        def area(self) -> DraftArea: ...
        @property
        def subject(self) -> Field: ...
        @property
        def finding(self) -> Finding | None: ...
        def _coach(self) -> None: ...
        def _show_review(self) -> None: ...
        def keep_words(self) -> None: ...
        def keep_then(self, run: Callable[[], T], then: Callable[[T], object] | None = None) -> None: ...
        def body_start(self) -> int: ...
        def typed_draft(self) -> Draft: ...
        def reload(self) -> None: ...
        def forget(self) -> bool: ...
        @property
        def untouched(self) -> bool: ...
        forgotten: bool

    def chosen_person(self) -> str:
        """The one it is written to."""
        return recipient(self.draft)

    def action_type(self) -> None:
        if not self._is_sent():
            self.area.focus()

    def _is_sent(self) -> bool:
        """Whether it went out, so that nothing is changed any more; that is said."""
        if self.draft.sent_at is not None:
            self.tell("This one was sent. c on their page begins another.", "hint")
        return self.draft.sent_at is not None

    def action_next_finding(self) -> None:
        """Open the next finding and put the caret there."""
        self._coach()
        found = self.review.findings if self.review else ()
        if not found:
            self.tell("Nothing open. Read it once aloud.", "hint")
            return
        here = self.finding
        self.at = (self.at + 1) % len(found) if here is not None and self._caret_at(here) else self.at
        self._go_to(found[self.at])
        self._show_review()

    def _caret_at(self, finding: Finding) -> bool:
        start = self.body_start()
        if finding.end <= start:
            return bool(self.focused is self.subject)
        return self.area.offset_of(self.area.cursor_location) == self._place(finding)

    def _place(self, finding: Finding) -> int:
        return min(max(0, finding.start - self.body_start()), len(self.area.text))

    def _go_to(self, finding: Finding) -> None:
        if finding.end <= self.body_start() and self.draft.channel == "email":
            self.subject.focus()
            if finding.check == "placeholder-left":
                self.subject.choose(finding.start - len(_SUBJECT), finding.end - len(_SUBJECT))
        else:
            self.area.focus()
            first, last = self._place(finding), min(len(self.area.text), max(0, finding.end - self.body_start()))
            self.area.move_cursor(self.area.location_of(first))
            if finding.check == "placeholder-left":
                self.area.choose(first, last)

    def _in_subject(self, finding: Finding) -> bool:
        return finding.end <= self.body_start() and self.draft.channel == "email"

    @property
    def offered(self) -> str:
        """What the key could do about the open finding; a subject is not taken out."""
        finding = self.finding
        if finding is None or (finding.offers == "remove" and self._in_subject(finding)):
            return ""
        return finding.offers

    def action_apply(self) -> None:
        """Put the open finding's proposal in, as one step of undo."""
        finding = self.finding
        if self._is_sent():
            return
        if finding is None or not self.offered:
            self.tell("There is no proposal for this one: say it in your own words.", "hint")
            return
        start, words = self.body_start(), finding.suggestion or ""
        if self._in_subject(finding):
            self.subject.value = words
        else:
            first, last = (max(0, place - start) for place in (finding.start, finding.end))
            text = self.area.text
            if first == last:
                words = _as_sentence(words, text, first)
            elif not words and text[last : last + 1] == " ":
                last += 1  # no gap stays where something was taken out
            self.area.replace(words, self.area.location_of(first), self.area.location_of(last))
        self._coach()

    def action_silence(self) -> None:
        """Not this time: the check is quiet for this draft."""
        finding = self.finding
        if finding is None:
            return
        if finding.level == "stop":
            mends = {"": "", "remove": " f3 takes it out."}.get(self.offered, " f3 puts a smaller ask in.")
            self.tell(f"This one breaks the method, so it stays.{mends}", "hint")
            return
        self.keep_then(lambda: self.journal.messages.silence(self.draft_id, finding.check), lambda _: self.reload())

    # Out of the app

    def action_copy(self) -> None:
        """Copy exactly what will be pasted; what is not ready to go is asked about first, as by sending."""
        self._coach()
        self._asked_in = self.focused
        ask_before_sent(self, self.review, self._copy_body, self.see, "copy anyway")

    def _copy_body(self) -> None:
        words = self.journal.messages.outgoing(self.typed_draft())
        both = "Both texts: paste" if words != self.area.text else "Paste"
        copied = self.journal.messages.copied
        self.keep_then(lambda: None)  # what is copied is what the file holds
        self.copy_text(words, f"{both}, then ^s for sent", lambda: self.keep_then(lambda: copied(self.draft_id), lambda _: self.reload()))

    def action_copy_subject(self) -> None:
        self.copy_text(self.subject.value)

    def action_editor(self) -> None:
        """Write in $EDITOR; what comes back is kept at once."""
        from textual.app import SuspendNotSupported

        from mentortui.domain.text import clean
        from mentortui.system.editor import discard

        if self._is_sent():
            return
        self.keep_words()
        try:
            edited = self._edited()
        except SuspendNotSupported:
            raise MentorError("An editor cannot be opened in this terminal. Write here instead.") from None
        self.app.refresh(layout=True)
        if edited.changed:
            self.area.load_text(clean(edited.text, multiline=True).text)
            kept = edited.kept
            # What the editor wrote stays on the disk until its words are in the file.
            self.keep_then(lambda: discard(kept) if kept else None)
        if edited.note:
            self.tell(edited.note, "error")
        self._coach()

    def _edited(self) -> Edited:
        """Give the terminal to the editor; it is taken back whatever happens, so nothing may be raised in between."""
        from mentortui.system import editor, paths

        settings, problem = self.app.settings, ""  # type: ignore[attr-defined]
        with self.app.suspend():
            try:
                return editor.edit(self.area.text, command=settings.editor or None, folder=paths.editing_dir(), most=TEXT_LIMIT)
            except (OSError, ValueError) as error:
                problem = str(error)
        raise MentorError(problem)

    # Towards somebody else

    def action_introducer(self) -> None:
        """Two texts for somebody who could introduce: the request and a blurb to forward (D2). Beside one of them, the other."""
        if self.draft.kind in ("intro-request", "intro-blurb") and self.draft.via_id and self._other_text():
            return
        paths = self.journal.people.paths_to(self.draft.person_id)
        if len(paths) == 1:
            self._ask_introducer(paths[0].id)
        else:
            from mentortui.screens.dialogs.ways import WaysDialog

            person = self.journal.people.get(self.draft.person_id)
            self.app.push_screen(WaysDialog(person, leads=False), self._way_chosen)

    def _way_chosen(self, chosen: str | None) -> None:
        from mentortui.screens.introducing import choose_introducer

        kind, _, via_id = (chosen or "").partition(":")
        if kind == "way":
            self._ask_introducer(via_id)
        elif kind == "any":
            choose_introducer(self, self.journal.people.get(self.draft.person_id), self._ask_introducer)

    def _ask_introducer(self, via_id: str) -> None:
        from mentortui.screens.composer import ComposerScreen

        goal_id, person_id, untouched = self.draft.goal_id, self.draft.person_id, self.untouched

        def begin() -> Draft:
            if untouched:
                self.forgotten = self.forget()  # the message that was only looked at gives way to these
            draft: Draft = self.journal.messages.introduction(person_id, via_id, goal_id)
            return draft

        self.keep_then(begin, lambda draft: self.app.switch_screen(ComposerScreen(draft.id, begun=True)))

    def _other_text(self) -> bool:
        """Go to the text that belongs to this one; False where there is none any more."""
        from mentortui.screens.composer import ComposerScreen

        other = self.journal.introductions.other_text(self.draft)
        if other is not None:
            self.keep_then(lambda: other, lambda draft: self.app.switch_screen(ComposerScreen(draft.id)))
        return other is not None

    def action_goal(self) -> None:
        """Choose the goal it serves."""
        from mentortui.screens.dialogs.choose import ChooseDialog

        goals = self.journal.goals.list()
        if not goals:
            self.tell("There is no goal yet. 2 goes to your goals, n writes one.", "hint")
            return
        self.app.push_screen(ChooseDialog("Which goal does it serve?", [(goal.id, goal.text) for goal in goals]), self._aimed)

    def action_short(self) -> None:
        """For somebody short of time: ten minutes by phone, or a line by mail (G3)."""
        from mentortui.screens.dialogs.choose import ChooseDialog

        ways = [("call", "Ten minutes by phone"), ("mail", "A line by mail, no call")]
        self.app.push_screen(ChooseDialog("Short of time: offer instead", ways), self._shortened)

    def _shortened(self, way: str | None) -> None:
        from mentortui.journal.shortening import shorten

        if way:
            desk, draft_id = self.journal.desk, self.draft_id
            self.keep_then(lambda: shorten(desk, draft_id, way), lambda _: self.reload())

    def _aimed(self, goal_id: str | None) -> None:
        if goal_id:
            self.keep_then(lambda: self.journal.messages.aim(self.draft_id, goal_id=goal_id), lambda _: self.reload())


def _as_sentence(words: str, text: str, at: int) -> str:
    """A missing sentence, set off by blanks or line breaks from what stands around it."""
    before = "" if at == 0 or text[at - 1 : at].isspace() else " "
    after = "" if at >= len(text) or text[at : at + 1].isspace() else " "
    return f"{before}{words}{after}"
