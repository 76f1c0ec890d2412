"""How the pilot waits: until the app has nothing left to do.

Textual's own way compares processor time with the clock in steps of 20 ms, several times a key. That was half of what the suite took,
and on a busy machine a process that gets no time looks idle.
"""

from __future__ import annotations

import asyncio
from typing import Any

import textual.app
import textual.pilot
from textual._context import active_app

LOOK = 0.002
"""Seconds between two looks."""
QUIET = 3
"""Looks in a row that find nothing under way: what one widget does may give the next something to do."""
AT_MOST = 250
"""Looks after which a test goes on whatever is under way, such as a tool that hangs."""


def _under_way(app: Any) -> bool:
    """Whether messages, writes, keys or paints wait."""
    if not app._screen_stack:
        return False
    screen = app.screen
    waiting = (
        screen._layout_required, screen._repaint_required, screen._dirty_widgets, screen._callbacks, app._batch_count,
        getattr(app, "_typed", ()), getattr(app, "_arriving", ()),
    )  # fmt: skip
    return (
        any(waiting)
        or any(not worker.is_finished for worker in app.workers if worker.group == "write")
        or any(node.message_queue_size for node in (app, *screen.walk_children(with_self=True)))
    )


async def wait_for_idle(min_sleep: float = 0.0, max_sleep: float = 1.0) -> None:
    """In place of Textual's function of that name; both arguments are ignored."""
    app = active_app.get(None)
    quiet = 0
    for _ in range(AT_MOST):
        await asyncio.sleep(LOOK)
        quiet = 0 if app is None or _under_way(app) else quiet + 1
        if quiet == QUIET:
            return


def install() -> None:
    """From now on every pilot waits this way."""
    textual.app.wait_for_idle = wait_for_idle  # type: ignore[attr-defined]
    textual.pilot.wait_for_idle = wait_for_idle  # type: ignore[attr-defined]
