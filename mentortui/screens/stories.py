"""Own stories: a list, and the chosen one in full (METHOD H5)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from mentortui import keys
from mentortui.domain.stories import fits
from mentortui.presentation.line import Row
from mentortui.presentation.story_lines import copied_text, count_words, story_card, story_rows
from mentortui.screens.person_verbs import PersonScreenVerbs
from mentortui.widgets.row_list import RowList
from mentortui.widgets.source import ListSource

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from mentortui.domain.giving import Story


class StoriesScreen(PersonScreenVerbs):
    """Stories, newest first. `story_id` is the one the cursor goes to."""

    scope = "stories"
    heading = "Stories"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings("stories")]

    def __init__(self, story_id: str = "") -> None:
        super().__init__()
        self._story_id = story_id

    def compose_body(self) -> ComposeResult:
        """The list."""
        self._stories: list[Story] = []
        self._filter = ""
        yield RowList(more=True, id="stories")

    def begin(self) -> None:
        """The list has the keys."""
        self.found.focus()

    @property
    def found(self) -> RowList:
        """The list."""
        return self.query_one("#stories", RowList)

    def reload(self) -> None:
        """Read the stories."""
        self._stories = self.journal.giving.stories()
        self._show()

    def _shown(self) -> list[Story]:
        return [story for story in self._stories if fits(story, self._filter)]

    def _show(self) -> None:
        shown, query = self._shown(), self._filter

        def rows(width: int) -> Sequence[Row]:
            return story_rows(shown, query, width)

        self.found.load(ListSource(rows))
        self.set_title("Stories", "", count_words(len(shown), len(self._stories), filtered=bool(query)))
        self.refresh_footer()
        self._card()

    def footer_scope(self) -> str:
        """Without a story, only what keeps one."""
        return self.scope if self._stories else "stories-none"

    def _chosen(self) -> Story | None:
        chosen = self.found.cursor_id
        return next((story for story in self._shown() if story.id == chosen), None)

    def _card(self) -> None:
        story = self._chosen()
        self.show_card(lambda size: story_card(story, size))

    def row_reached(self, row_id: str) -> None:
        """Show it in full; the first time the cursor goes to the story asked for."""
        asked, self._story_id = self._story_id, ""
        if not (asked and self.found.move_to(asked)):
            self._card()

    def filter_changed(self, text: str) -> None:
        """Show what fits; `#word` asks for a tag."""
        self._filter = text
        self._show()

    def open_row(self, row_id: str) -> None:
        """The whole story: where there is one pane it takes the place of the list, else it is there to be changed."""
        if self.page.narrow:
            self.card_open = True
        else:
            self.action_edit()

    def action_open(self) -> None:
        if self._chosen():
            self.open_row(self.found.cursor_id)

    def action_new(self) -> None:
        from mentortui.screens.dialogs.story import StoryDialog

        self.app.push_screen(StoryDialog(), self._added)

    def _added(self, story: Story | None) -> None:
        """The new one is chosen."""
        if story:
            self.found.move_to(story.id)

    def action_edit(self) -> None:
        if story := self._chosen():
            from mentortui.screens.dialogs.story import StoryDialog

            self.app.push_screen(StoryDialog(story))

    def action_delete(self) -> None:
        if story := self._chosen():
            self.write(lambda: self.journal.giving.delete_story(story.id),
                       lambda gone: self.tell((("Deleted the story ", "text"), (gone.title[:40], "strong")), undo=True))

    def action_copy(self) -> None:
        if story := self._chosen():
            self.copy_text(copied_text(story))
