"""What is typed in a meeting is kept by itself: notes half a second after the last key, marked lines when they are finished."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.timer import Timer

from mentortui.domain.errors import MentorError
from mentortui.presentation.live_lines import Item, kept_of
from mentortui.screens.base import MentorScreen
from mentortui.screens.live_words import finish, keep_line, write_notes
from mentortui.screens.unsaved import Unsaved, or_rescued
from mentortui.widgets.text_field import TextField

if TYPE_CHECKING:
    from textual.widgets import TextArea

    from mentortui.domain.meetings import Meeting
    from mentortui.domain.people import Person

KEEP_AFTER = 0.5


class LiveKeeping(MentorScreen):
    """The notes of a meeting: one field, its text by question, and what of it is in the file."""

    def __init__(self, meeting_id: str) -> None:
        super().__init__()
        self.meeting_id = meeting_id
        self.meeting: Meeting = None  # type: ignore[assignment]  # read before anything is composed
        self.person: Person = None  # type: ignore[assignment]
        self.items: list[Item] = []
        self.at = 0
        self._saved: dict[str, str] = {}
        self._typed: dict[str, str] = {}
        self._going: set[str] = set()
        self._finishing: dict[str, str] = {}
        self._keep_timer: Timer | None = None

    @property
    def item(self) -> Item:
        """The open one."""
        return self.items[self.at]

    @property
    def field(self) -> TextField:
        """Where one writes."""
        return self.query_one("#words", TextField)

    def share_rows(self) -> None:
        """Share the rows anew."""

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        """Keep it soon; a finished line that begins with a:, p: or t: is kept as that at once."""
        if self.note_typed():
            self.keep_lines(but=self.field.cursor_location[0])
            self.share_rows()

    def note_typed(self) -> bool:
        """Remember what stands in the field, to be written soon; False if that is known already."""
        item, text = self.item, self.field.text
        if text == item.answer:
            return False
        self.items[self.at] = Item(item.id, item.text, text)
        self._typed[item.id] = text
        if self._keep_timer is not None:
            self._keep_timer.stop()
        self._keep_timer = self.set_timer(KEEP_AFTER, self.keep_soon)
        return True

    # Marked lines

    def keep_lines(self, but: int) -> None:
        """Keep the marked lines of the field, but not the one with that number, which is still written."""
        for index, line in enumerate(self.field.text.split("\n")):
            if index != but and line not in self._going and (found := kept_of(line)):
                self._keep_line(self.item.id, line, *found)

    def _keep_line(self, key: str, line: str, kind: str, words: str) -> None:
        """Write the line as what it is; it leaves the notes when that is done, not before."""
        journal, meeting, person = self.journal, self.meeting, self.person
        self._going.add(line)

        def run() -> None:
            try:
                keep_line(journal, meeting, person, kind, words)
            except MentorError:
                self._going.discard(line)
                raise

        self.write(or_rescued(self, run, lambda: [Unsaved(f"Kept in the meeting with {person.name}", line)]), lambda _: self._line_kept(key, line))

    def _line_kept(self, key: str, line: str) -> None:
        self._going.discard(line)
        item = next((item for item in self.items if item.id == key), None)
        lines = item.answer.split("\n") if item else []
        if item is None or line not in lines:
            return
        index = lines.index(line)
        if key == self.item.id and self.is_attached:
            last = index + 1 == len(lines)
            start = (index - 1, len(lines[index - 1])) if last and index else (index, 0)
            self.field.delete(start, (index, len(line)) if last else (index + 1, 0))
            self.note_typed()
            self.share_rows()
            return
        left = "\n".join([*lines[:index], *lines[index + 1 :]])
        self._typed[key] = left
        self.items[self.items.index(item)] = Item(key, item.text, left)
        self.keep_soon()

    # Notes

    def _unsaved(self) -> dict[str, str]:
        """Texts that are not in the file yet, by question."""
        if self.is_mounted:
            self.note_typed()
        return {key: text for key, text in self._typed.items() if text != self._saved.get(key, "")}

    def keep_soon(self) -> None:
        """Write what was typed, in the background; what is being finished is on its way already."""
        for key, text in self._unsaved().items():
            if self._finishing.get(key) != text:
                self._keep_notes(key, text)

    def _keep_notes(self, key: str, text: str) -> None:
        journal, meeting_id = self.journal, self.meeting_id

        def run() -> bool:
            """Newer words may have been typed, or kept on quitting, while this waited its turn."""
            if self._typed.get(key, text) != text:
                return False
            write_notes(journal, meeting_id, key, text)
            return True

        self.write(or_rescued(self, run, lambda: [self._as_unsaved(key, text)]), lambda kept: self._saved.update({key: text}) if kept else None)

    def _as_unsaved(self, key: str, text: str) -> Unsaved:
        question = next((item.text for item in self.items if item.id == key), "")
        return Unsaved(f"Notes of the meeting with {self.person.name}{f': {question}' if question else ''}", text)

    def unsaved(self) -> list[Unsaved]:
        """Notes that are not in the file, question by question."""
        return [self._as_unsaved(key, text) for key, text in self._unsaved().items()]

    def parting(self) -> None:
        """The page is about to go: its words are taken along."""
        self.keep_soon()

    def keep_words(self) -> None:
        """At once, before the app goes: called on quitting, on a signal, and when something went wrong."""
        for key, text in self._unsaved().items():
            write_notes(self.journal, self.meeting_id, key, text)
            self._saved[key] = text

    def finish_lines(self) -> None:
        """Every line is finished now: keep what is marked and the notes that are left, each text in one go."""
        for key, text in {**{item.id: item.answer for item in self.items}, **self._unsaved()}.items():
            if any(kept_of(line) for line in text.split("\n")):
                self._finishing[key] = text
                self._finish_text(key, text)
        self.keep_soon()

    def _finish_text(self, key: str, text: str) -> None:
        journal, meeting, person = self.journal, self.meeting, self.person

        def run() -> str:
            try:
                left = finish(journal, meeting, person, text)
            except MentorError:
                self._finishing.pop(key, None)
                raise
            write_notes(journal, meeting.id, key, left)
            return left

        def done(left: str) -> None:
            self._saved[key] = left
            self._finishing.pop(key, None)
            if self._typed.get(key) == text:
                del self._typed[key]

        self.write(or_rescued(self, run, lambda: [self._as_unsaved(key, text)]), done)
