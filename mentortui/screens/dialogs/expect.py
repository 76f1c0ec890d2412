"""What either side can expect: time, how often, how to reach me, agenda, confidence (METHOD H6)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mentortui.domain.expectations import AGENDA, CONFIDENCE, MOST_MINUTES
from mentortui.domain.giving import Agreement
from mentortui.screens.dialogs.form import Form, Part
from mentortui.screens.dialogs.merging import told
from mentortui.widgets.field import Field

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from mentortui.domain.people import Person

_FIELDS = (
    ("rhythm", "How often", "40 min, every second Friday"),
    ("reach", "Reaching you", "chat, an answer within two days"),
    ("agenda", "Agenda", AGENDA),
    ("confidence", "Private", CONFIDENCE),
)


class ExpectDialog(Form[Agreement]):
    """With one mentee, or what you offer anybody. What stays empty is told as the faint words say, or as for anybody."""

    wide = 88

    def __init__(self, person: Person | None = None, own: Agreement | None = None, usual: Agreement | None = None) -> None:
        super().__init__()
        self._person, self._own, self._usual = person, own, usual
        self._agreed = -1

    def compose_body(self) -> ComposeResult:
        """Minutes first, then the words."""
        own, usual = self._own, self._usual
        minutes = str(own.minutes) if own and own.minutes else ""
        faint = f"{usual.minutes}" if usual and usual.minutes else "80; minutes you keep free for them each month"
        yield Part("Min a month", Field(minutes, faint, id="minutes"), id="minutes-part")
        for name, label, example in _FIELDS:
            value = getattr(own, name) if own else ""
            yield Part(label, Field(value, (getattr(usual, name) if usual else "") or example, id=name), room=name != "confidence")

    def begin(self) -> None:
        """Begin with the time."""
        self.set_title("What you agreed" if self._person else "What you offer anybody", right=self._person.name if self._person else "")
        self.query_one("#minutes").focus()

    def action_save(self) -> None:
        """Write what changed."""
        self.complain("")
        typed = self.query_one("#minutes", Field).value.strip().removesuffix("min").strip()
        if typed and not (typed.isdecimal() and 0 <= int(typed) <= MOST_MINUTES):
            self.query_one("#minutes-part", Part).say_wrong(f"Minutes a month are a number, 1 to {MOST_MINUTES:,}.")
            self.query_one("#minutes").focus()
            return
        values: dict[str, Any] = {name: self.query_one(f"#{name}", Field).value for name, _, _ in _FIELDS}
        values["minutes"] = int(typed) if typed else None
        own = self._own
        if own is None and not any(values.values()):
            self.complain("Nothing is written yet. The time alone is a good beginning.")
            return
        # What nobody touched here may have been changed elsewhere.
        values = {name: value for name, value in values.items() if value != (getattr(own, name) if own else None if name == "minutes" else "")}
        if own is not None and not values:
            self._kept(own)
            return
        giving, person_id = self.journal.giving, self._person.id if self._person else ""
        now = giving.agreement(person_id)
        version = now.version if now else 0
        if now is not None and version != self._agreed and (twice := self._both_changed(values, now)):
            self._agreed = version
            self.complain(told(twice))
            return
        self.save(lambda: giving.expect(person_id, version, **values), self._kept)

    def _both_changed(self, values: dict[str, Any], now: Agreement) -> list[str]:
        """Labels of what I want to write and another window has changed too, to something else."""
        labels = {"minutes": "Min a month", **{name: label for name, label, _ in _FIELDS}}
        before = self._own or Agreement(id="", created_at=now.created_at, updated_at=now.updated_at)
        return [labels[name] for name, value in values.items() if getattr(now, name) not in (getattr(before, name), value)]

    def _kept(self, agreement: Agreement) -> None:
        if self._person:
            self.tell((("Kept what you agreed with ", "text"), (self._person.name, "strong")), undo=True)
        else:
            self.tell("Kept what you offer anybody", undo=True)
        self.dismiss(agreement)
