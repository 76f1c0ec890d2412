"""What somebody could bring: seven assets, one letter each, with the evidence and the needs they serve (METHOD B2, B3, B5)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from textual import events
from textual.binding import BindingType
from textual.message import Message

from mentortui import keys
from mentortui.domain.errors import MentorError
from mentortui.domain.goals import NEED_LABELS, Need
from mentortui.domain.matching import ASSET_LABELS, ASSET_MEANS, FIND_OUT
from mentortui.domain.people import Asset, AssetFact, Has
from mentortui.presentation.cells import cut, pad, wrap
from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.line import BLANK, Line, Row, Span, fit
from mentortui.screens.dialogs.form import DatePart, Form, Part
from mentortui.widgets.field import Field
from mentortui.widgets.key_bar import KeyBar
from mentortui.widgets.lines import Lines
from mentortui.widgets.row_list import RowList
from mentortui.widgets.source import ListSource

if TYPE_CHECKING:
    from datetime import date

    from textual.app import ComposeResult

    from mentortui.domain.people import Person

_SIGNS: dict[Has, tuple[Span, str]] = {
    Has.YES: ((UNICODE["ok"], "ok"), "yes"), Has.PART: ((UNICODE["part"], "soon"), "in part"), Has.NO: ((UNICODE["no"], "stop"), "no"),
    Has.UNKNOWN: ((UNICODE["unknown"], "faint"), "not known yet"),
}
_ANSWERS = {"y": Has.YES, "p": Has.PART, "n": Has.NO, "?": Has.UNKNOWN}
_TURN = {Has.UNKNOWN: Has.YES, Has.YES: Has.PART, Has.PART: Has.NO, Has.NO: Has.UNKNOWN}
"""What space makes of an answer."""
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def seen_words(on: date | None) -> str:
    """A day as it can be typed again: `21 Nov 2026`."""
    return f"{on.day} {_MONTHS[on.month - 1]} {on.year}" if on else ""


def asset_rows(facts: Mapping[Asset, AssetFact], width: int) -> list[Row]:
    """One row an asset: its name, what is known in a sign and a word, and the evidence."""
    rows = []
    for asset in Asset:
        fact = facts.get(asset)
        sign, word = _SIGNS[Has(fact.has) if fact else Has.UNKNOWN]
        evidence = fact.evidence if fact else ""
        room = max(4, width - 33)
        line: Line = (("  ", "text"), (pad(ASSET_LABELS[asset], 12), "name"), sign, (f" {pad(word, 14)}", "text"), (cut(evidence, room), "muted"))
        rows.append(Row(fit(line, width), asset.value))
    return rows


def need_lines(fact: AssetFact | None, width: int) -> list[Line]:
    """The six needs with their digits; those it serves are ticked."""
    serves = fact.serves if fact else ()
    lines: list[Line] = []
    column = 26
    parts: list[tuple[Span, ...]] = []
    for number, need in enumerate(Need, 1):
        served = need in serves
        sign = (f"{UNICODE['ok']} ", "ok") if served else ("  ", "text")
        parts.append(((str(number), "text.bold"), (" ", "text"), sign, (NEED_LABELS[need], "text" if served else "muted")))
    each = max(1, min(3, (width - 12) // column))
    for at in range(0, len(parts), each):
        label = "serves" if not at else ""
        line: Line = ((label.ljust(12), "faint"),)
        for part in parts[at : at + each]:
            line = (*line, *fit(part, column))
        lines.append(line)
    return lines


class SeenPart(DatePart):
    """The day something was seen; what is known already needs no echo."""

    known = ""

    def answer(self) -> bool:
        """Say what was understood of another day."""
        if self.field.value == self.known:
            self.say()
            return True
        return super().answer()


class AssetList(RowList):
    """Seven rows; letters and digits answer for the one under the cursor."""

    class Pressed(Message):
        """A key that says something about the asset under the cursor."""

        def __init__(self, key: str) -> None:
            super().__init__()
            self.key = key

    def on_key(self, event: events.Key) -> None:
        """Take the letters of answers and the digits of needs."""
        key = event.character or ""
        if key in _ANSWERS or (key and key in "123456") or event.key == "space":
            event.stop()
            event.prevent_default()
            self.post_message(self.Pressed(key))


class AssetsDialog(Form[Any]):
    """Every answer is kept at once; enter goes to the evidence and back."""

    scope = "assets"
    wide = 92
    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings("dialog")]

    def __init__(self, person: Person) -> None:
        super().__init__()
        self._person = person
        self._facts: dict[Asset, AssetFact] = {}

    def compose_body(self) -> ComposeResult:
        """Seven assets, then what there is to say about the one under the cursor."""
        found = AssetList(id="assets")
        found.styles.height = 7
        yield found
        yield Lines(self._needs, id="needs", classes="note")
        yield Part("Evidence", Field("", "what you saw or heard", id="evidence"), id="evidence-part", room=False)
        yield Part("Seen in", Field("", "a talk, a call, somebody who knows them", id="source"), id="source-part", room=False)
        yield SeenPart("Seen on", empty="today; or 5 nov, last tue", past=True, id="seen", room=False)

    def begin(self) -> None:
        """Show what is known."""
        self._read()
        self.query_one("#needs").styles.margin = (1, 0) if self.app.size.height >= 28 else (1, 0, 0, 0)
        self.query_one("#assets").focus()

    @property
    def _asset(self) -> Asset:
        return Asset(self.query_one("#assets", AssetList).cursor_id or Asset.EXPERIENCE)

    def _read(self) -> None:
        if not (self.query("#assets") and self.query("#title")):
            return  # closed while an answer was written
        self._facts = facts = self.journal.people.assets(self._person.id)
        self.query_one("#assets", AssetList).load(ListSource(lambda width: asset_rows(facts, width)))
        known = sum(fact.has != Has.UNKNOWN for fact in facts.values())
        self.set_title("What they could bring", right=f"{self._person.name}, {known} of 7 known")
        self._show()

    def _show(self) -> None:
        fact = self._facts.get(self._asset)
        seen = self.query_one("#seen", SeenPart)
        if not self.typing:
            seen.known = seen_words(fact.noted_on) if fact else ""
            shown = {self.query_one("#evidence", Field): fact.evidence if fact else "", self.query_one("#source", Field): fact.source if fact else "",
                     seen.field: seen.known}
            for field, value in shown.items():
                field.value = value
                self._before[field] = value
        self.query_one("#needs", Lines).show_with(self._needs)

    def _needs(self, width: int) -> list[Line]:
        """What it is about, what to find out, and which needs it serves."""
        found: list[Line] = []
        for label, words, rows in (("means", ASSET_MEANS[self._asset], 1), ("find out", FIND_OUT[self._asset], 2)):
            parts = wrap(words, max(10, width - 12), rows)
            found += [(((label if not index else "").ljust(12), "faint"), (part, "muted")) for index, part in enumerate(parts)]
            found += [BLANK] * (rows - len(parts))
        return [*found, *need_lines(self._facts.get(self._asset), width)]

    def refresh_footer(self) -> None:
        """Letters answer in the list only; in the evidence they are typed."""
        scope = "assets-typing" if self.typing else self.scope
        self.query_one(KeyBar).show(keys.footer(scope, self.footer_words(), getattr(self.app, "_keymap", {})))

    def on_descendant_focus(self) -> None:
        """The keys at the bottom follow."""
        self.refresh_footer()

    def on_row_list_highlighted(self) -> None:
        """The lines below follow the cursor."""
        self._show()

    def on_row_list_opened(self) -> None:
        """Enter goes to the evidence."""
        self.query_one("#evidence").focus()

    def on_asset_list_pressed(self, event: AssetList.Pressed) -> None:
        """An answer, or a need it serves."""
        asset, fact = self._asset, self._facts.get(self._asset)
        if event.key in _ANSWERS:
            self._set(asset, _ANSWERS[event.key])
        elif event.key == " ":
            self._set(asset, _TURN[Has(fact.has) if fact else Has.UNKNOWN])
        elif event.key in ("1", "2", "3", "4", "5", "6"):
            need = list(Need)[int(event.key) - 1]
            serves = set(fact.serves if fact else ()) ^ {need}
            self._set(asset, Has(fact.has) if fact else Has.UNKNOWN, serves=tuple(n for n in Need if n in serves))

    def _set(self, asset: Asset, has: Has, **values: Any) -> None:
        person_id = self._person.id
        self.write(lambda: self.journal.people.set_asset(person_id, asset.value, has.value, **values), lambda _: self._read())

    def on_input_submitted(self, event: Field.Submitted) -> None:  # type: ignore[override]
        """Keep the evidence and go back to the list; a form of lines would close here."""
        event.prevent_default()
        if self._keep_evidence():
            self.query_one("#assets").focus()

    def _keep_evidence(self) -> bool:
        """Keep what was typed below the list; False where the day is not understood."""
        seen, asset = self.query_one("#seen", SeenPart), self._asset
        fact = self._facts.get(asset)
        values: dict[str, Any] = {}
        for name in ("evidence", "source"):
            field = self.query_one(f"#{name}", Field)
            if field.value.strip() != (getattr(fact, name) if fact else ""):
                values[name] = self._before[field] = field.value
        if seen.field.value.strip() not in ("", seen.known):
            try:
                values["on"] = seen.day()
            except MentorError:
                seen.field.focus()
                return False
            if values["on"] and values["on"] > self.journal.today_on():
                seen.say_wrong("Evidence is something that was seen: a day that has been.")
                seen.field.focus()
                return False
            self._before[seen.field] = seen.field.value
        if values:
            self._set(asset, Has(fact.has) if fact else Has.UNKNOWN, **values)
        return True

    def action_save(self) -> None:
        """Keep what is typed and close."""
        if self._keep_evidence():
            self.dismiss(None)

    def action_back(self) -> None:
        """From the evidence to the list, then out."""
        if self.typing and not self.unkept:
            self.query_one("#assets").focus()
        else:
            super().action_back()
