"""What the tests by keys share: words typed at once, fields reached by tab, pages opened as a person opens them."""

from __future__ import annotations

from typing import Any, cast

from textual import events
from textual.pilot import Pilot

from mentortui.app import MentorApp
from tests.screens.helpers import at_once, screen_text, shows, until


async def go(pilot: Pilot[Any], *keys: str) -> None:
    """Keys one after the other; a part in quotes («so») is typed as words."""
    for key in keys:
        if key.startswith("«"):
            await at_once(pilot, key.strip("«»"))
        else:
            await pilot.press(key)


async def walk_to(pilot: Pilot[Any], field: str) -> None:
    """Tab, or shift+tab where that is nearer, until the keys go to that field."""
    screen = pilot.app.screen
    wanted, chain = screen.query_one(f"#{field}"), screen.focus_chain
    at = next(number for number, widget in enumerate(chain) if wanted in widget.ancestors_with_self)
    steps = (at - chain.index(screen.focused)) % len(chain) if screen.focused in chain else at
    back = len(chain) - steps
    for _ in range(min(steps, back)):
        pilot.app.post_message(events.Key("tab" if steps <= back else "shift+tab", None))
    await until(pilot, lambda: screen.focused is chain[at], f"{field} reached by tab")


async def page_of(pilot: Pilot[Any], name: str) -> None:
    """The page of somebody in the pipeline: 4, a filter, enter."""
    await go(pilot, "4", "slash", "ctrl+u", f"«{name.split()[0]}»")
    await shows(pilot, "1 of ")
    await go(pilot, "enter", "enter")
    await shows(pilot, f"› {name}")


async def gone(pilot: Pilot[Any], words: str) -> None:
    """Wait until the words are not on the screen."""
    await until(pilot, lambda: words not in seen(pilot), f"“{words}” gone")


def seen(pilot: Pilot[Any]) -> str:
    """What is on the terminal now."""
    return screen_text(cast(MentorApp, pilot.app))
