"""Typed words that are not in the file, and what becomes of them when their page goes before they could be written.

They go into a private file, one a text, and the sentence that says so names it (`system/rescue`).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from mentortui.domain.errors import MentorError
from mentortui.system import paths

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from mentortui.screens.telling import Telling

T = TypeVar("T")
TOAST_AIR = 13
"""Cells at the end of a screen that an error does not reach: margins, air and its sign."""


@dataclass(frozen=True, slots=True)
class Unsaved:
    """A text and what it was for, with the person: "Message to Priya Raman, check-in"."""

    about: str
    text: str


def rescue(screen: Telling[Any], words: Iterable[Unsaved]) -> list[Path]:
    """Put the words into files of their own; the files, none where there was nothing to keep or no place for it."""
    keep = getattr(screen.app, "rescue", None)
    return [path for one in words if keep is not None and one.text.strip() and (path := keep(one)) is not None]


def place(files: Sequence[Path], room: int) -> str:
    """Where words went, on a terminal of `room` cells, which cuts what has no blanks: the file, or the folder of several or of a long name."""
    whole = paths.shown(files[-1])
    return whole if len(files) == 1 and len(whole) <= room - TOAST_AIR else paths.shown(files[-1].parent)


def kept_beside(files: list[Path], cause: str, room: int = 100) -> str:
    """The sentence for words that went into files."""
    return f"Not saved: your words are in {place(files, room)}. {cause}"


def or_rescued(screen: Telling[Any], run: Callable[[], T], words: Callable[[], Iterable[Unsaved]]) -> Callable[[], T]:
    """`run`, to be written in the background; where that fails after the page was left, its words go into a file.

    While the page is there it holds the words itself, and tries again.
    """
    width = screen.app.size.width

    def tried() -> T:
        try:
            return run()
        except MentorError as error:
            if not screen.parted or not (files := rescue(screen, words())):
                raise
            raise MentorError(kept_beside(files, str(error), width)) from error

    return tried
