"""The keys of the screen below, made from what is live there; letters narrow the list, enter does what it says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.containers import Horizontal
from textual.message import Message
from textual.screen import Screen

from mentortui import keys
from mentortui.presentation.cells import pad
from mentortui.presentation.line import BLANK, Row
from mentortui.screens.dialog import Dialog
from mentortui.verb import FIND, LEAVE, LIST, MOVE, PERSON, ROW, TAKE_BACK, TEXT
from mentortui.verbs import SCOPES
from mentortui.widgets.row_list import RowList
from mentortui.widgets.source import ListSource

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

_LEFT, _RIGHT = (MOVE, FIND, TAKE_BACK), (PERSON, ROW, TEXT, LIST, LEAVE)
_KEYS = 10
"""Cells for the keys of an entry."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of help: the keys as shown, what they do, and the key that is pressed for it."""

    keys: str
    help: str
    press: str
    group: str

    def fits(self, typed: str) -> bool:
        """Whether it is among what was typed for."""
        return typed.casefold() in f"{self.keys} {self.help}".casefold()


def entries(screen: Screen[object]) -> list[Entry]:
    """What works on that screen now: of the list, of the screen, of the app; 1–9 are one entry, and so are pairs like j k."""
    verbs = {verb.id: verb for verb in keys.table()}
    by_action = {verb.action: verb.id for verb in keys.verbs("app")}
    scope = getattr(screen, "scope", "")
    own = {key: verb.id for verb in SCOPES.get(scope, ()) for key in verb.each_key}
    words: dict[str, str] = getattr(screen, "help_words", dict)()
    live: dict[str, str] = {}
    other: list[Entry] = []
    for key, active in screen.active_bindings.items():
        binding = active.binding
        verb_id = binding.id or by_action.get(binding.action, "")
        if verb_id == "list.open":
            verb_id = own.get(key, verb_id)
        if verb_id in verbs:
            if active.enabled and verb_id != "app.help":
                live.setdefault(verb_id, key)
        elif active.enabled and binding.show and binding.description and not binding.system:
            other.append(Entry(keys.display(key), binding.description, key, LIST))
    places = {verb_id: place for place, verb_id in enumerate(verbs)}
    found: list[Entry] = []
    for verb_id in sorted(live, key=lambda known: (_RANK.get(verbs[known].scope, 1), places[known])):
        verb = verbs[verb_id]
        if not verb.action.startswith("app.go("):
            found.append(Entry(keys.display(live[verb_id]), words.get(verb_id, verb.help), live[verb_id], verb.group))
        elif verb_id == "app.today":
            found.append(Entry("1–9", "another screen", "", MOVE))
    return [*_paired(found), *other]


_RANK = {"list": 0, "app": 2}
_PAIRS = {
    ("down", "up"): "down, up", ("first", "last"): "first, last", ("half a page down", "half a page up"): "half a page",
    ("one stage back", "one stage on"): "move a stage", ("column to the left", "column to the right"): "left, right",
    ("period before", "period after"): "period", ("move the question down", "move the question up"): "order",
    ("next pane", "pane before"): "next pane",
}


def _paired(found: list[Entry]) -> list[Entry]:
    out: list[Entry] = []
    for entry in found:
        if out and (words := _PAIRS.get((out[-1].help, entry.help))):
            shown = out[-1].keys if "tab" in entry.keys else f"{out[-1].keys} {entry.keys}"
            out[-1] = Entry(shown, words, out[-1].press, entry.group)
        else:
            out.append(entry)
    return out


def rows(found: list[Entry], groups: tuple[str, ...]) -> list[Row]:
    """Entries under the names of their groups, with a blank row between two groups."""
    out: list[Row] = []
    for group in groups:
        inside = [entry for entry in found if entry.group == group]
        if inside:
            out += [Row(BLANK)] if out else []
            out.append(Row((("  ", "text"), (group, "muted.bold"))))
            out += [
                Row((("   ", "text"), (pad(entry.keys, _KEYS), "strong.bold"), (entry.help, "text")), entry.press or "-")
                for entry in inside
            ]
    return out


class KeyList(RowList):
    """A list of keys: letters are typed, so only arrows and their like move it."""

    @dataclass
    class Typed(Message):
        """A letter for narrowing; "" takes the last one back."""

        letter: str
        everything: bool = False
        """Take all of them back."""

    def on_key(self, event: events.Key) -> None:
        """Letters narrow."""
        if event.key == "ctrl+u":
            event.stop()
            event.prevent_default()
            self.post_message(self.Typed("", everything=True))
        elif (event.is_printable and event.character) or event.key == "backspace":
            event.stop()
            event.prevent_default()
            self.post_message(self.Typed(event.character if event.key != "backspace" and event.character else ""))


class HelpScreen(Dialog[None]):
    """Lies over the screen it explains."""

    scope = "help"
    heading = "Keys here"
    wide = 92
    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings("help")]
    DEFAULT_CSS = """
    HelpScreen #columns, HelpScreen KeyList { height: auto; }
    HelpScreen.-wide #right { margin-right: 3; }
    HelpScreen.-narrow #columns, HelpScreen.-narrow KeyList { height: 1fr; }
    """

    def __init__(self, below: Screen[object], where: str = "") -> None:
        super().__init__()
        self._entries, self._typed = entries(below), ""
        self._where = where or str(getattr(below, "heading", ""))

    def compose_body(self) -> ComposeResult:
        """Two columns, one where there is no room for two."""
        with Horizontal(id="columns"):
            yield KeyList(id="left", quiet=True)
            yield KeyList(id="right", quiet=True)

    def on_mount(self) -> None:
        """Show everything, on the first thing that can be done here."""
        self._show()
        (self.query_one("#right", KeyList) if self._two else self.query_one("#left", KeyList)).focus()

    @property
    def _two(self) -> bool:
        return self.app.size.width >= 100

    def _show(self) -> None:
        found = [entry for entry in self._entries if entry.fits(self._typed)]
        left, right = self.query_one("#left", KeyList), self.query_one("#right", KeyList)
        groups = (_LEFT, _RIGHT) if self._two else ((*_RIGHT, *_LEFT), ())
        right.display = self._two
        left.styles.width = 44 if self._two else "1fr"
        for shown, column in zip(groups, (left, right), strict=True):
            made = rows(found, shown)
            if not found and column is left:
                made = [Row((("  ", "text"), ("No key here does that. esc shows all of them.", "muted")))]
            column.load(ListSource(lambda width, made=made: made), keep=False)  # type: ignore[misc]
            column.styles.max_height = max(3, self.room - (2 if self.app.size.width >= 80 else 0))
        narrowed = (("/", "text.bold"), (self._typed, "text")) if self._typed else (("type to narrow", "muted"),)
        where = ((self._where + " · ", "muted"),) if self._where else ()
        self.set_title(self.heading, right=(*where, *narrowed))
        for column in (right, left):
            if self.focused is column and not column.cursor_id:
                self.action_other()

    def on_key_list_typed(self, event: KeyList.Typed) -> None:
        """Narrow, or widen again."""
        kept = "" if event.everything else self._typed[:-1]
        self._typed = self._typed + event.letter if event.letter else kept
        self._show()

    def action_other(self) -> None:
        """The keys go to the other column."""
        if self._two:
            other = "#left" if self.focused is self.query_one("#right") else "#right"
            self.query_one(other, KeyList).focus()

    def key_left(self) -> None:
        """To the left column."""
        if self._two:
            self.query_one("#left").focus()

    def key_right(self) -> None:
        """To the right column."""
        if self._two:
            self.query_one("#right").focus()

    def action_run(self) -> None:
        """Close, then press the key on the screen below."""
        focused = self.focused
        if isinstance(focused, KeyList):
            focused.action_open()

    def on_row_list_opened(self, event: RowList.Opened) -> None:
        """Do what the entry says."""
        self.dismiss(None)
        if event.row_id != "-":
            self.app.call_later(self.app.simulate_key, event.row_id)

    def action_close(self) -> None:
        """Widen again first, then close."""
        if self._typed:
            self._typed = ""
            self._show()
        else:
            self.dismiss(None)
