"""Names of files while a path is typed."""

from __future__ import annotations

import os
from collections.abc import Sequence
from itertools import takewhile
from pathlib import Path

_MOST = 2000
"""Names read from one folder; nobody looks through more."""


def expanded(text: str) -> Path:
    """The path meant: `~`, quotes and the backslashes of a dragged file are understood."""
    bare = text.strip()
    if len(bare) > 1 and bare[0] == bare[-1] and bare[0] in "'\"":
        bare = bare[1:-1]
    path = Path(os.path.expanduser(bare))
    if not path.exists() and "\\" in bare and os.sep == "/":
        return Path(os.path.expanduser(bare.replace("\\ ", " ").replace("\\(", "(").replace("\\)", ")")))
    return path


def names_for(text: str, suffixes: Sequence[str]) -> list[str]:
    """Texts that complete what was typed: folders end in the separator, files have one of the suffixes."""
    folder, _, start = text.rpartition("/") if "/" in text else ("", "", text)
    base = Path(os.path.expanduser(folder + "/" if "/" in text else ".")) if text else Path.home()
    prefix = (folder + "/") if "/" in text else ("~/" if not text else "")
    found: list[tuple[bool, str]] = []
    try:
        with os.scandir(base) as entries:
            for number, entry in enumerate(entries):
                if number >= _MOST:
                    break
                hidden = entry.name.startswith(".") and not start.startswith(".")
                if hidden or not entry.name.casefold().startswith(start.casefold()) or not entry.name.isprintable():
                    continue
                is_folder = entry.is_dir()
                if is_folder or entry.name.lower().endswith(tuple(suffixes)):
                    found.append((is_folder, prefix + entry.name + ("/" if is_folder else "")))
    except OSError:
        return []
    return [name for _, name in sorted(found, key=lambda one: (one[0], one[1].casefold()))]


def common(names: Sequence[str], typed: str) -> str:
    """What all of them begin with; what was typed, where that is longer."""
    shared = "".join(letters[0] for letters in takewhile(lambda column: len(set(column)) == 1, zip(*names, strict=False)))
    return shared if len(shared) >= len(typed) else typed
