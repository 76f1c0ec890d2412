"""What may stand before or after every command, and the short way to the few commands that must be quick.

This module is read before click is: it imports almost nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

FLAGS = {
    "--json": "json",
    "--demo": "demo",
    "--ascii": "ascii",
    "--plain": "plain",
    "--no-mouse": "no_mouse",
    "--version": "version",
}
VALUES = {"--db": "db", "--config": "config"}
QUICK = ("today", "people")
"""Commands that answer before click is imported (it costs as much as the whole answer)."""


@dataclass(slots=True)
class Options:
    """The options common to all commands; filled in while the line is read."""

    db: str | None = None
    config: str | None = None
    demo: bool = False
    ascii: bool = False
    plain: bool = False
    no_mouse: bool = False
    json: bool = False
    version: bool = False


@dataclass(slots=True)
class Quick:
    """A command line simple enough to be read without click. `command` is empty for the app itself."""

    options: Options
    command: str = ""
    words: tuple[str, ...] = ()
    stage: str | None = None


def asks_json(arguments: Sequence[str]) -> bool:
    """Whether errors are to be told as JSON too; used where the line itself could not be read."""
    head = arguments[: list(arguments).index("--")] if "--" in arguments else arguments
    return "--json" in head


def quick(arguments: Sequence[str]) -> Quick | None:
    """Read the line if it is the app, `today`, `people …` or `--version`; None leaves it to click."""
    found = Quick(Options())
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
    if words and found.command != "people":
        return None
    found.words = tuple(words)
    return found
