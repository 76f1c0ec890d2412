"""Copying from a command, and the truth about which way it went (D4)."""

from __future__ import annotations

from typing import Any

from mentortui.cli import output
from mentortui.domain.errors import MentorError


def copy(text: str) -> dict[str, Any]:
    """Copy the text; `{"route", "known", …}` for JSON, the same in words on standard error."""
    from mentortui.system import clipboard, paths

    try:
        done = clipboard.copy(text, osc52=_to_terminal if _has_terminal() else None, fallback_dir=paths.state_dir())
    except OSError as error:
        raise MentorError(str(error)) from None
    words = (
        f"Copied {len(text.split())} words {done.detail}."
        if done.known and done.path is None
        else f"{done.detail[:1].upper()}{done.detail[1:]}."
    )
    output.note(words)
    return {
        "route": done.route,
        "known": done.known,
        "path": str(done.path) if done.path else None,
        "words": words,
    }


def _has_terminal() -> bool:
    try:
        with open("/dev/tty", "w"):
            return True
    except OSError:
        return False


def _to_terminal(text: str) -> None:
    """The terminal's copy sequence (OSC 52), written to the terminal itself so that no pipe ever receives it."""
    from base64 import b64encode

    code = b64encode(text.encode("utf-8", "replace")).decode("ascii")
    with open("/dev/tty", "w") as terminal:
        terminal.write(f"\x1b]52;c;{code}\x07")
