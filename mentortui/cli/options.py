"""What may stand before or after every command, and the short way to the few commands that must be quick.

This module is read before click is: it imports almost nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

FLAGS = {
    "--json": "json",
    "--demo": "demo",
    "--ascii": "ascii",
    "--plain": "plain",
    "--no-mouse": "no_mouse",
    "--version": "version",
}
VALUES = {"--db": "db", "--config": "config"}
COMPLETION = "_MENTORTUI_COMPLETE"
"""Set by a shell that asks for completions."""

QUICK = ("today", "people", "import")
"""Commands that answer before click is imported (it costs as much as the whole answer)."""


class Options:
    """The options common to all commands; filled in while the line is read.

    A plain class, like all on the way to `today`: `dataclasses` alone costs more than the answer.
    """

    def __init__(self) -> None:
        self.db: str | None = None
        self.config: str | None = None
        self.demo = False
        self.ascii = False
        self.plain = False
        self.no_mouse = False
        self.json = False
        self.version = False
        self.keeps = False
        """Whether the command keeps what is typed: then it is told how much of it was taken out."""
        self.given: list[str] = []
        """What was typed and what came in from files, as it came."""


class Quick:
    """A command line simple enough to be read without click. `command` is empty for the app itself."""

    def __init__(self) -> None:
        self.options = Options()
        self.command = ""
        self.words: tuple[str, ...] = ()
        self.stage: str | None = None


def asks_json(arguments: Sequence[str]) -> bool:
    """Whether errors are to be told as JSON too; used where the line itself could not be read."""
    head = arguments[: list(arguments).index("--")] if "--" in arguments else arguments
    return "--json" in head


def quick(arguments: Sequence[str]) -> Quick | None:
    """Read the line if it is the app, `today`, `people …`, `import FORMAT FILE` or `--version`; None leaves it to click."""
    found = Quick()
    words: list[str] = []
    rest = iter(arguments)
    for argument in rest:
        name, equals, value = argument.partition("=")
        if argument in FLAGS:
            setattr(found.options, FLAGS[argument], True)
        elif name in VALUES or (name == "--stage" and found.command == "people"):
            given = value if equals else next(rest, "")
            if not given:
                return None
            setattr(found if name == "--stage" else found.options, VALUES.get(name, "stage"), given)
        elif argument.startswith("-"):
            return None
        elif not found.command:
            if argument not in QUICK:
                return None
            found.command = argument
        else:
            words.append(argument)
    if (words and found.command == "today") or (found.command == "import" and len(words) != 2):
        return None
    found.words = tuple(words)
    return found
