"""Own stories as rows and as a card (METHOD H5)."""

from __future__ import annotations

from collections.abc import Sequence

from mentortui.domain.giving import Story
from mentortui.presentation.cells import cut, wrap
from mentortui.presentation.empty import empty_rows
from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.line import BLANK, Line, Row, Span, columns, of

EMPTY = "What went wrong for you once may spare somebody a year. A story worth telling fits in five lines."
_SIGNS: dict[str, Span] = {"success": (UNICODE["ok"], "ok"), "failure": (UNICODE["no"], "stop"), "": (UNICODE["later"], "faint")}
_WORDS = {"success": "went well", "failure": "went wrong", "": ""}


def tag_words(story: Story) -> str:
    """`#courage #numbers`."""
    return " ".join(f"#{tag}" for tag in story.tags)


def story_rows(stories: Sequence[Story], query: str, size: int) -> list[Row]:
    """How it ended as a sign, the title, how it begins, its tags."""
    if not stories and query:
        return [Row(BLANK), Row(of(f"  No story with {UNICODE['open']}{query}{UNICODE['close']}.", "muted"))]
    if not stories:
        return empty_rows(EMPTY, "n", "keep a story", width=size)
    tags = 0 if size < 50 else max(12, size // 4)
    title = max(12, min(34, (size - tags - 5) // 2)) if size >= 66 else size - 5 - (tags + 1 if tags else 0)
    begins = size - 2 - 2 - title - 1 - (tags + 1 if tags else 0) - 1 if size >= 66 else 0
    out = []
    for story in stories:
        parts: list[tuple[Line, int, str]] = [(of(story.title, "name"), title, "left")]
        if begins > 0:
            parts.append((of(" ".join(story.text.split()), "muted"), begins, "left"))
        if tags:
            parts.append((of(tag_words(story), "muted"), tags, "left"))
        out.append(Row((("  ", "text"), _SIGNS[story.outcome], (" ", "text"), *columns(*parts)), story.id))
    return out


def story_card(story: Story | None, size: int) -> list[Line]:
    """The whole story, to be read while one talks."""
    if story is None:
        return [(("No story chosen", "muted"),)]
    lines: list[Line] = [((part, "strong.bold"),) for part in wrap(story.title, size, 3)]
    if story.outcome:
        lines.append((_SIGNS[story.outcome], (f" {_WORDS[story.outcome]}", "muted")))
    lines.append(BLANK)
    for paragraph in story.text.split("\n"):
        lines += [((part, "text"),) for part in wrap(paragraph, size, 60)] or [BLANK]
    if story.tags:
        lines += [BLANK, *(((part, "muted"),) for part in wrap(tag_words(story), size, 3))]
    return lines


def copied_text(story: Story) -> str:
    """What y copies: title and text."""
    return "\n\n".join(part for part in (story.title, story.text) if part)


def count_words(shown: int, total: int, *, filtered: bool) -> str:
    """`6 stories`, `2 of 6`."""
    if filtered:
        return f"{shown} of {total}"
    return f"{total} {'story' if total == 1 else 'stories'}" if total else ""


def one_line(story: Story, size: int) -> str:
    """The title, and how it begins, as far as there is room."""
    begins = " ".join(story.text.split())
    return cut(f"{story.title}: {begins}" if begins else story.title, size)
