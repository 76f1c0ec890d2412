"""What kind of message, for which goal, by which way: the kinds that fit the moment come first (METHOD D1–D4, F4, G)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from textual.binding import Binding, BindingType

from mentortui.domain.advice import AdviceState
from mentortui.domain.cadence import local_day
from mentortui.domain.people import Person
from mentortui.domain.pipeline import Stage
from mentortui.presentation.cells import cut, pad, wrap
from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.line import Line, Row, fit
from mentortui.presentation.when import day
from mentortui.screens.dialogs.advice import goal_options
from mentortui.screens.dialogs.choice import Choice, Option
from mentortui.screens.dialogs.form import Form, Part
from mentortui.widgets.lines import Lines
from mentortui.widgets.row_list import RowList
from mentortui.widgets.source import ListSource

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult

KINDS: dict[str, tuple[str, str]] = {
    "intro-request": ("Ask for an introduction", "a few lines to somebody you both know"),
    "intro-blurb": ("Lines to pass on", "what your introducer forwards"),
    "cold": ("First message", "one small question, easy to decline"),
    "advice-ask": ("Ask for advice", "specific, manageable, genuine"),
    "follow-up": ("Thank for a meeting", "one takeaway, within a day"),
    "report-back": ("Report back", "what came of their advice"),
    "check-in": ("Check in", "one gentle line, no pressure"),
    "thanks": ("Say thank you", "name the very thing that helped"),
    "agenda": ("Send the agenda", "progress, challenges, questions"),
    "agenda-ask": ("Ask for their agenda", "a few points, a day ahead"),
    "mismatch": ("Part gracefully", "grateful, and clear about what you need"),
    "farewell": ("A good end", "say it worked, and stay friends"),
}
"""Kinds of message: name, and what it is in a few words."""
_FIRST: dict[Stage | None, tuple[str, ...]] = {
    None: ("cold",), Stage.IDENTIFIED: ("cold",), Stage.CREATING_VALUE: ("cold", "advice-ask"), Stage.REACHED_OUT: ("check-in", "cold"),
    Stage.IN_CONVERSATION: ("advice-ask", "follow-up", "check-in", "agenda"),
    Stage.ADVICE: ("report-back", "follow-up", "thanks", "advice-ask", "agenda"),
    Stage.MENTORING: ("follow-up", "report-back", "agenda", "thanks", "check-in"), Stage.PAUSED: ("check-in", "thanks"),
    Stage.DECLINED: ("thanks",), Stage.MOVED_ON: ("thanks", "check-in"),
}
CHANNELS: tuple[Option, ...] = (("email", "e", "email"), ("chat", "c", "chat"), ("phone", "p", "to say on the phone"))
DIGITS = {kind: str(at) for at, kind in enumerate(KINDS, 1) if at <= 9}
"""A kind keeps its digit whoever it is written to; only the order follows the moment."""


def kinds_for(
    stage: Stage | None, *, path: bool, met: bool = False, to_tell: bool = False, mentee: bool = False, thanked: bool = False,
) -> list[str]:
    """Every kind, those that fit first: an introduction where a path exists, a thank-you after a meeting, a report that waits.

    `thanked`: the last meeting was thanked for, so nothing offers that again.
    """
    first: list[str] = ["agenda-ask", "check-in"] if mentee else []
    if to_tell:
        first.append("report-back")
    if met:
        first.append("follow-up")
    early = stage in (None, Stage.IDENTIFIED, Stage.CREATING_VALUE)
    if path and early:
        first += ["intro-request", "intro-blurb"]
    ours = [kind for kind in KINDS if mentee or kind != "agenda-ask"]  # only who mentors asks for an agenda (H6)
    fitting = [kind for kind in _FIRST[stage] if not (thanked and kind == "follow-up")]
    return list(dict.fromkeys((*first, *fitting, *ours)))


def kind_rows(kinds: Sequence[str], width: int, thanked: str = "") -> list[Row]:
    """Its digit, the name and what it is; `thanked` is the day the last meeting was thanked for."""
    rows = []
    for kind in kinds:
        name, words = KINDS[kind]
        digit = DIGITS.get(kind, " ")
        if thanked and kind == "follow-up":
            words = f"thanked already, {thanked}"
        line: Line = (("  ", "text"), (digit, "text.bold"), ("  ", "text"), (pad(name, 24), "name"), (cut(words, max(4, width - 31)), "muted"))
        rows.append(Row(fit(line, width), kind))
    return rows


class ComposeDialog(Form[dict[str, Any]]):
    """A digit or enter begins the message. Dismisses with what `Messages.start` takes beside the person."""

    scope = "writing-to"
    wide = 80
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(digit, f"kind('{kind}')", "this kind", id=f"dialog.kind_{digit}", show=False) for kind, digit in DIGITS.items()
    ]

    def __init__(self, person: Person) -> None:
        super().__init__()
        self._person = person

    def compose_body(self) -> ComposeResult:
        """The path where there is one, the kinds, the goal, the way."""
        journal, person = self.journal, self._person
        self._path: list[Person] = journal.people.paths_to(person.id)
        told = any(advice.state in (AdviceState.RESULT, AdviceState.DECLINED) for advice in journal.advice.of(person.id))
        mine = [row for row in journal.meetings.list() if row.person.id == person.id]
        met = any(row.state == "follow-up" for row in mine)
        ended = [row.meeting for row in mine if row.meeting.ended_at]
        last = max(ended, key=lambda meeting: meeting.ended_at or meeting.starts_at) if ended else None
        thanked = day(local_day(last.thanked_at, journal.zone), journal.today_on()) if last and last.thanked_at and not met else ""
        self._kinds = kinds_for(person.stage, path=bool(self._path), met=met, to_tell=told, mentee=person.direction in ("mentee", "both"),
                                thanked=bool(thanked))
        goals = [(goal.id, goal.text) for goal in journal.goals.list()]
        yield Lines(self._path_lines, id="path", classes="note")
        yield RowList(ListSource(lambda width: kind_rows(self._kinds, width, thanked)), more=True, id="kinds")
        options = goal_options(goals)
        yield Part("For goal", Choice(options, options[0][0], id="goal"), id="goal-part", room=False)
        channel = next((word for word in ("email", "chat", "phone") if word in person.channel.lower()), "email")
        yield Part("By", Choice(CHANNELS, channel, id="channel"), room=False)

    def begin(self) -> None:
        """Begin with the kind that fits best."""
        self.set_title("Write to", right=self._person.name)
        self.query_one("#path").display = bool(self._path or self._person.cares_about)
        goals = len(self.journal.goals.list()) if self.app.size.height >= 22 else 0
        self.query_one("#goal-part").display = bool(goals)
        kinds = self.query_one("#kinds", RowList)
        above = (2 if self._path else 0) + (1 if self._person.cares_about else 0)
        kinds.styles.height = max(4, min(len(self._kinds), self.app.size.height - 10 - min(6, goals) - above))
        kinds.styles.margin = (0, 0, 1, 0)
        kinds.focus()

    def _path_lines(self, width: int) -> list[Line]:
        cares: list[Line] = []
        if self._person.cares_about:
            said = " ".join(self._person.cares_about.split())
            cares = [(("  Cares about  ", "faint"), (cut(said, max(10, width - 15)), "muted"))]
        if not self._path:
            return cares
        names = " or ".join(person.name for person in self._path[:2])
        early = self._kinds[0] in ("intro-request", "intro-blurb")
        words = f"{names} could introduce you: that comes first." if early else f"{names} knows {self._person.called} too."
        first, *rest = wrap(words, max(10, width - 2), 2)
        return [((UNICODE["soon"], "soon"), (f" {first}", "text")), *((("  " + part, "text"),) for part in rest), *cares]

    def action_kind(self, kind: str) -> None:
        if kind in self._kinds:
            self._begin(kind)

    def on_row_list_opened(self, event: RowList.Opened) -> None:
        """Begin the one under the cursor."""
        self._begin(event.row_id)

    def key_enter(self, event: events.Key) -> None:
        """Enter begins, wherever the keys are."""
        event.stop()  # or the page below would open its row with the same key
        self.action_save()

    def action_save(self) -> None:
        """Begin the kind under the cursor."""
        self._begin(self.query_one("#kinds", RowList).cursor_id or self._kinds[0])

    def _begin(self, kind: str) -> None:
        made: dict[str, Any] = {"kind": kind, "goal_id": self.query_one("#goal", Choice).value, "channel": self.query_one("#channel", Choice).value}
        if kind in ("intro-request", "intro-blurb") and self._path:
            made["via_id"] = self._path[0].id
        self.dismiss(made)
