"""The app as a test sees it: opened on a journal, driven by keys, read as plain text."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

from textual import events
from textual.keys import _character_to_key
from textual.pilot import Pilot

from mentortui.app import MentorApp
from mentortui.journal import Journal
from mentortui.opening import build_app
from mentortui.settings import Settings
from mentortui.wiring import Options

PATIENCE = 1000
"""How often a condition is looked at before a test gives up; each look lets the app work."""


def screen_text(app: MentorApp) -> str:
    """What is on the terminal, as rows of plain text."""
    strips = app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in strip).rstrip() for strip in strips)


def typed(text: str) -> list[str]:
    """Text as the keys a pilot presses."""
    return ["space" if char == " " else char for char in text]


async def at_once(pilot: Pilot[Any], text: str) -> None:
    """Letters typed faster than anybody can: all of them wait in the queue before the first one is looked at."""
    for char in text:
        pilot.app.post_message(events.Key(_character_to_key(char), char))
    await pilot.pause()


async def until(pilot: Pilot[Any], holds: Callable[[], object], what: str = "") -> None:
    """Let the app work until something holds."""
    for _ in range(PATIENCE):
        if holds():
            return
        await pilot.pause(0.01)
    raise AssertionError(f"{what or 'It'} did not come to pass.\n{screen_text(pilot.app)}")


async def shows(pilot: Pilot[Any], *words: str) -> str:
    """Wait until all the words are on the screen; the text then."""
    await until(pilot, lambda: all(word in screen_text(pilot.app) for word in words), f"{words} on the screen")
    return screen_text(pilot.app)


@asynccontextmanager
async def running(journal: Journal, *keys: str, size: tuple[int, int] = (120, 40), ascii: bool = False) -> AsyncIterator[Pilot[Any]]:
    """The app in a terminal of that size, after these keys."""
    app = build_app(journal, Settings(), Options(ascii=ascii))
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        for key in keys:
            await pilot.press(key)
        await pilot.pause()
        yield pilot
