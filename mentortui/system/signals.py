"""Being told to go: a closed terminal and `kill` end the program as `q` does, with everything saved."""

from __future__ import annotations

import signal
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import asyncio


def install(loop: asyncio.AbstractEventLoop, on_terminate: Callable[[int], None]) -> None:
    """Calls `on_terminate` with the signal's number, within the loop, when SIGTERM or SIGHUP arrives.

    By convention the program then exits with 128 + that number. Does nothing where there are no such signals.
    """
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is None:
            continue
        try:
            loop.add_signal_handler(number, on_terminate, int(number))
        except (NotImplementedError, RuntimeError, ValueError):
            return  # Windows, or a loop that is not in the main thread
