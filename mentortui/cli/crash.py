"""A private note of an unexpected error: where in the code it happened, and nothing that was stored or typed (H8)."""

from __future__ import annotations

import os
from pathlib import Path

LARGEST = 256_000


def record(error: BaseException) -> Path | None:
    """Add the error to the log (mode 0600) and return its path; None where nothing can be written.

    Only types, files, lines and function names are kept: an error's message or locals may quote what is confidential.
    """
    from platformdirs import user_state_path

    try:
        folder = user_state_path("mentortui", appauthor=False)
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = folder / "errors.log"
        flags = os.O_WRONLY | os.O_CREAT | os.O_NOFOLLOW
        number = os.open(path, flags | (os.O_TRUNC if _is_large(path) else os.O_APPEND), 0o600)
        with os.fdopen(number, "w", encoding="utf-8", errors="backslashreplace") as file:
            os.fchmod(file.fileno(), 0o600)
            file.write(describe(error))
    except OSError:
        return None
    return path


def _is_large(path: Path) -> bool:
    return path.exists() and path.stat().st_size > LARGEST


def _moment() -> str:
    """Now; a clock that was set wrongly must not hide the mistake that is being described."""
    from mentortui.system.clock import now

    try:
        return f"{now():%Y-%m-%dT%H:%M:%SZ}"
    except ValueError:
        return "at an unknown time"


def describe(error: BaseException) -> str:
    """The error and its causes as lines without any data."""
    import platform
    import traceback

    from mentortui import __version__

    lines = [f"{_moment()} mentortui {__version__}, Python {platform.python_version()}"]
    seen: BaseException | None = error
    while seen is not None:
        lines.append(f"  {type(seen).__module__}.{type(seen).__qualname__}")
        lines += [f"    {frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(seen.__traceback__)]
        seen = seen.__cause__ or seen.__context__
    return "\n".join(lines) + "\n\n"
