"""A story worth telling: title, what happened, how it ended, what it is about (METHOD H5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentortui.domain.giving import Story
from mentortui.domain.stories import tags_of
from mentortui.screens.dialogs.choice import Choice
from mentortui.screens.dialogs.form import Form, Part
from mentortui.widgets.field import Field

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from mentortui.widgets.text_field import TextField

ENDED = (("success", "w", "went well"), ("failure", "f", "went wrong"), ("", "o", "open"))


class StoryDialog(Form[Story]):
    """A new story, or one told differently."""

    wide = 84
    DEFAULT_CSS = """
    StoryDialog TextField { height: 8; }
    StoryDialog.-narrow TextField { height: 5; }
    """

    def __init__(self, story: Story | None = None) -> None:
        super().__init__()
        self._story = story

    def compose_body(self) -> ComposeResult:
        """Title, what happened, how it ended, tags."""
        from mentortui.widgets.text_field import TextField

        story = self._story
        yield Part("Title", Field(story.title if story else "", "the model nobody used", id="title-words"))
        yield Part("Story", TextField(story.text if story else "", placeholder="what I did, what came of it, what I know now", id="words"))
        yield Part("It", Choice(ENDED, story.outcome if story else "", id="outcome"))
        yield Part("About", Field(", ".join(story.tags) if story else "", "saying no, numbers, courage: a few words", id="tags"), room=False)

    def begin(self) -> None:
        """Begin with the title."""
        self.set_title("Tell it differently" if self._story else "A story worth telling")
        self.query_one("#title-words").focus()

    def on_choice_changed(self, event: Choice.Changed) -> None:
        """On to the tags."""
        if event.done:
            self.query_one("#tags").focus()

    def action_save(self) -> None:
        """Keep it."""
        area: TextField = self.query_one("#words")  # type: ignore[assignment]
        values = {
            "title": self.query_one("#title-words", Field).value, "text": area.text, "outcome": self.query_one("#outcome", Choice).value,
            "tags": tags_of(self.query_one("#tags", Field).value),
        }  # fmt: skip
        giving, story = self.journal.giving, self._story
        if story is None:
            self.save(lambda: giving.add_story(**values), self._kept)
        else:
            self.save(lambda: giving.edit_story(story.id, story.version, **values), self._kept)

    def _kept(self, story: Story) -> None:
        self.tell((("Kept the story ", "text"), (story.title[:40], "strong")), undo=True)
        self.dismiss(story)
