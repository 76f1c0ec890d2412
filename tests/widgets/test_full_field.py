"""A field of lines takes no more than the file does; what is in it stays."""

from __future__ import annotations

from typing import Any

import pytest
from textual import events

from mentortui.domain.text import TEXT_LIMIT
from mentortui.widgets.text_field import TextField
from tests.widgets.stage import Stage


class Told(Stage):
    """Remembers what was left out."""

    words: str = ""

    def on_text_field_full(self, event: TextField.Full) -> None:
        self.words = event.words


async def fed(pilot: Any, field: TextField, how: str) -> None:
    if how.startswith("paste "):
        field.post_message(events.Paste(how.removeprefix("paste ")))
    else:
        await pilot.press(how)
    await pilot.pause()


@pytest.mark.parametrize(
    ("start", "how", "size", "words"),
    [
        pytest.param("x" * (TEXT_LIMIT - 1), "y", TEXT_LIMIT, "", id="the-last-letter"),
        pytest.param("x\n" * (TEXT_LIMIT // 2), "y", TEXT_LIMIT, "100,000 characters fit here; this one was left out.", id="one-too-many"),
        pytest.param("x" * (TEXT_LIMIT + 50), "y", TEXT_LIMIT + 50, "100,000 characters fit here; this one was left out.", id="too-long-already"),
        pytest.param("x" * (TEXT_LIMIT + 50), "backspace", TEXT_LIMIT + 49, "", id="shorter-is-always-possible"),
        pytest.param("Dear Ana,", "paste " + "z" * 126_000, 9, "100,000 characters fit here; 126,000 more were left out.", id="a-paste"),
        pytest.param("Dear Ana,", "paste " + "z" * 1_000, 1_009, "", id="a-paste-that-fits"),
    ],
)
async def test_it_takes_what_fits(start: str, how: str, size: int, words: str) -> None:
    field = TextField(start)
    app = Told(field)
    async with app.run_test(size=(80, 24)) as pilot:
        field.focus()
        field.move_cursor(field.document.end)
        await fed(pilot, field, how)
        assert len(field.text) == size
        assert app.words == words


async def test_what_replaces_a_selection_counts_without_it() -> None:
    field = TextField("x" * TEXT_LIMIT)
    app = Told(field)
    async with app.run_test(size=(80, 24)) as pilot:
        field.focus()
        field.select_all()
        await fed(pilot, field, "paste " + "z" * TEXT_LIMIT)
        assert field.text == "z" * TEXT_LIMIT
        assert app.words == ""
