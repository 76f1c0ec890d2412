"""What can truly be said after copying."""

from __future__ import annotations

import os
from typing import Protocol

from mentortui.presentation.line import Line


class Route(Protocol):
    """By which way a text went, and whether that is known to have worked."""

    @property
    def route(self) -> str:
        """tmux, native, terminal or file."""

    @property
    def known(self) -> bool:
        """Whether it was read back."""

    @property
    def path(self) -> object:
        """The file, where that was the way."""


_WAYS = {"tmux": "through tmux", "native": "to the clipboard", "terminal": "to the terminal's clipboard"}


def copied_line(copied: Route, text: str, after: str = "") -> Line:
    """One line; "Copied" only where it is known, else what was tried and how to see."""
    count = len(text.split())
    words = f"{count} word{'' if count == 1 else 's'}"
    if copied.route == "file":
        # The path first: it is what one needs, and a narrow terminal cuts the end.
        return (("The text is in ", "text"), (_from_home(str(copied.path)), "strong"), (": no clipboard was reached", "text"))
    verb = "Copied" if copied.known else "Sent"
    return ((f"{verb} {words} {_WAYS.get(copied.route, copied.route)}", "text"), (f". {after}" if after else "", "muted"))


def _from_home(path: str) -> str:
    """A path as one would type it."""
    home = os.path.expanduser("~")
    return f"~{path.removeprefix(home)}" if path.startswith(home + os.sep) else path
