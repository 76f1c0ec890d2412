"""Build a persona from a goal, or change one: a name, a sentence, and which assets are wanted how much (METHOD B1, B2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.message import Message

from mentortui.domain.matching import ASSET_LABELS, ASSET_MEANS
from mentortui.domain.people import Asset
from mentortui.domain.persona import Persona, Want
from mentortui.presentation.cells import cut
from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.line import Line, Row, fit
from mentortui.screens.dialogs.form import Form, Part
from mentortui.widgets.field import Field
from mentortui.widgets.lines import Lines
from mentortui.widgets.row_list import RowList
from mentortui.widgets.source import ListSource

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.widgets import Input

HEAVIEST = 3
_Words = list[str]  # the form has a `list` of its own


def want_line(asset: Asset, want: Want | None, size: int) -> Line:
    """How much an asset is wanted, and what exactly: `▮▮▯ Experience   has stood before boards`."""
    weight = want.weight if want else 0
    name = (ASSET_LABELS[asset].ljust(12), "name" if want else "muted")
    units = ((UNICODE["unit"] * weight, "info"), (UNICODE["unit_off"] * (HEAVIEST - weight), "faint"))
    value = want.value if want else "not looked for"
    return fit((("  ", "text"), *units, ("  ", "text"), name, (cut(value, max(0, size - 20)), "text" if want else "faint")), size)


class WantList(RowList):
    """Seven assets. Space and 0 to 3 say how much one is wanted; enter says what exactly."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space", "weigh(-1)", "want more of it, or leave it out", show=False),
        *(Binding(str(weight), f"weigh({weight})", f"weight {weight}", show=False) for weight in range(HEAVIEST + 1)),
    ]

    @dataclass
    class Weighed(Message):
        """Another weight for the asset under the cursor; -1 is one more, and after the heaviest none."""

        asset: str
        weight: int

    def action_weigh(self, weight: int) -> None:
        """Say how much."""
        if self.cursor_id:
            self.post_message(self.Weighed(self.cursor_id, weight))


class PersonaDialog(Form[Persona]):
    """Assets are proposed from the goal; all of it can be changed."""

    heading = "Build a persona"
    DEFAULT_CSS = """
    PersonaDialog WantList { height: 7; margin-bottom: 1; }
    PersonaDialog #hint { margin-bottom: 0; padding: 0 2; }
    PersonaDialog.-narrow WantList { margin-bottom: 0; }
    """

    def __init__(self, goal_id: str = "", persona: Persona | None = None) -> None:
        super().__init__()
        self._goal_id, self._persona = goal_id, persona
        self._wants: dict[Asset, Want] = {}
        self._values: dict[Asset, str] = {}

    def foresee(self) -> None:
        """The goal it is made from has to be there."""
        if self._persona is None and self._goal_id:
            self.journal.goals.get(self._goal_id)

    def compose_body(self) -> ComposeResult:
        """Name, sentence, seven assets, and what exactly is wanted of the one under the cursor."""
        from mentortui.journal.personas import wants_for

        persona, name = self._persona, ""
        if persona is not None:
            wants, name = persona.wants, persona.name
        elif self._goal_id:
            goal = self.journal.goals.get(self._goal_id)
            wants, name = wants_for(goal), cut(goal.text, 60)
        else:
            wants = ()
        self._wants = {Asset(want.asset): want for want in wants}
        self._first = dict(self._wants)
        self._values = {asset: want.value for asset, want in self._wants.items()}
        yield Part("Name", Field(name, "who could teach me to present", id="name"))
        yield Part("Sentence", Field(persona.sentence if persona else "", "what they have done, how they would treat you", id="sentence"))
        hint = Lines(id="hint")
        hint.show([((("space", "text.bold"), (" how much   ", "muted"), ("enter", "text.bold"), (" what exactly", "muted")))])
        yield hint
        yield WantList(ListSource(self._rows), id="wants")
        yield Part("Exactly", Field("", "in a few words", id="value"), room=False)

    def begin(self) -> None:
        """The keys go to the name."""
        self.set_title("Change the persona" if self._persona else self.heading)
        self.query_one("#name", Field).focus()

    def _rows(self, width: int) -> Sequence[Row]:
        return [Row(want_line(asset, self._wants.get(asset), width), asset.value) for asset in Asset]

    @property
    def list(self) -> WantList:
        """The seven assets."""
        return self.query_one("#wants", WantList)

    @property
    def _asset(self) -> Asset:
        return Asset(self.list.cursor_id or Asset.EXPERIENCE)

    def on_row_list_highlighted(self) -> None:
        """The field below is about this asset."""
        field = self.query_one("#value", Field)
        with field.prevent(Field.Changed):
            field.value = self._values.get(self._asset, "")
            field.placeholder = ASSET_MEANS[self._asset]

    def on_row_list_opened(self, event: RowList.Opened) -> None:
        """Say what exactly is wanted of it."""
        if Asset(event.row_id) not in self._wants:
            self._weigh(Asset(event.row_id), 1)
        self.query_one("#value", Field).focus()

    def on_want_list_weighed(self, event: WantList.Weighed) -> None:
        """More of it, a number of it, or none."""
        asset = Asset(event.asset)
        now = self._wants[asset].weight if asset in self._wants else 0
        self._weigh(asset, (now + 1) % (HEAVIEST + 1) if event.weight < 0 else event.weight)

    def _weigh(self, asset: Asset, weight: int) -> None:
        self._wants.pop(asset, None)
        if weight:
            self._wants[asset] = Want(asset, self._values.get(asset, ""), weight)
        self.list.load(ListSource(self._rows))

    def on_input_changed(self, event: Input.Changed) -> None:
        """What is typed below is what is wanted of the asset above."""
        if event.input.id == "value":
            self._values[self._asset] = event.value
            weight = self._wants[self._asset].weight if self._asset in self._wants else 1
            if event.value or self._asset in self._wants:
                self._weigh(self._asset, weight)

    def on_input_submitted(self, event: Input.Submitted) -> None:  # type: ignore[override]
        """Enter below goes back to the assets; elsewhere it keeps the form."""
        if event.input.id == "value":
            event.prevent_default()
            self.list.focus()

    def on_key(self, event: events.Key) -> None:
        """Down from the sentence reaches the list, as tab does."""
        if event.key == "down" and self.focused is not None and self.focused.id in ("name", "sentence"):
            event.stop()
            self.focus_next()

    def unkept_words(self) -> _Words:
        """What was typed; the field below only shows what belongs to the asset under the cursor."""
        pairs = [(field.value.strip(), self._before.get(field, "").strip()) for field in self.query(Field) if field.id != "value"]
        pairs += [(value.strip(), self._first[asset].value if asset in self._first else "") for asset, value in self._values.items()]
        return [now for now, before in pairs if now and now != before]

    @property
    def unkept(self) -> bool:
        """Weights count too."""
        return bool(self.unkept_words()) or self._wants != self._first

    def action_save(self) -> None:
        name, sentence = self.query_one("#name", Field).value, self.query_one("#sentence", Field).value
        wants = [self._wants[asset] for asset in Asset if asset in self._wants]
        if not name.strip():
            self.complain("A persona needs a name, for example “the translator”.")
            self.query_one("#name", Field).focus()
        elif not wants:
            self.complain("Say what you look for: space on one of the seven, better on two.")
            self.list.focus()
        elif self._persona is not None:
            known = self._persona.id
            self.save(lambda: self.journal.personas.edit(known, name=name, sentence=sentence, wants=tuple(wants)), self._kept)
        else:
            goals = (self._goal_id,) if self._goal_id else ()
            self.save(lambda: self.journal.personas.add(name, goals=goals, wants=tuple(wants), sentence=sentence), self._kept)

    def _kept(self, persona: Persona) -> None:
        self.tell((("Persona kept: ", "text"), (cut(persona.name, 44), "strong")), undo=True)
        self.dismiss(persona)
