"""What can truly be said after copying."""

from __future__ import annotations

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
    def where(self) -> str:
        """The file, where that was the way, as one would type it."""


_WAYS = {"tmux": "through tmux", "native": "to the clipboard", "terminal": "to the terminal's clipboard"}


def copied_line(copied: Route, text: str, after: str = "") -> Line:
    """One line; "Copied" only where it is known, else what was tried and how to see."""
    count = len(text.split())
    words = f"{count} word{'' if count == 1 else 's'}"
    if copied.route == "file":
        # The path first: it is what one needs, and a narrow terminal cuts the end.
        return (("The text is in ", "text"), (copied.where, "strong"), (": no clipboard was reached", "text"))
    verb = "Copied" if copied.known else "Handed"
    return ((f"{verb} {words} {_WAYS.get(copied.route, copied.route)}", "text"), (f". {after}" if after else "", "muted"))


def written_line(path: str, new: bool, words: str = "Written to ") -> Line:
    """Where a file is, whole; or that the same one is there already."""
    return ((words, "text"), (path, "strong")) if new else (("Here already: ", "text"), (path, "strong"))
