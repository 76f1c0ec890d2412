"""What a verb is: one thing that can be done, its keys, and the words for it."""

from __future__ import annotations

from dataclasses import dataclass

MOVE, FIND, TAKE_BACK, LEAVE = "Move", "Find", "Take back", "Leave"
PERSON, ROW, LIST, TEXT = "This person", "This row", "This list", "This text"


@dataclass(frozen=True, slots=True)
class Verb:
    """One thing that can be done. `action` is what Textual runs: `done` is `action_done` of the screen."""

    id: str
    keys: str
    action: str
    label: str
    help: str
    show: bool = True
    group: str = LIST

    @property
    def scope(self) -> str:
        """The screen it belongs to, or `app` or `list`."""
        return self.id.partition(".")[0]

    @property
    def each_key(self) -> tuple[str, ...]:
        """Its keys, one by one."""
        return tuple(self.keys.split(","))


Spec = tuple[str, str, str, str, str]
"""Name, keys, label, help, group; a name that ends in - is not shown in the footer, `name=action` runs another action."""


def verbs_of(scope: str, *specs: Spec) -> tuple[Verb, ...]:
    """The verbs of one scope from their specs."""
    found = []
    for name, keys, label, explained, group in specs:
        name, _, action = name.partition("=")
        shown = not name.endswith("-")
        name = name.rstrip("-")
        found.append(Verb(f"{scope}.{name}", keys, action or name, label, explained, shown, group))
    return tuple(found)
