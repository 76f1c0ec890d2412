"""Find anywhere: letters narrow, enter goes there (LOOK 11-find).

The search runs in a thread and begins when the letter is on the screen. One search at a time, always for what stands in
the field then: no answer comes after a newer one, and letters typed fast are never waited for.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from textual.binding import BindingType
from textual.widget import Widget

from mentortui import keys
from mentortui.domain.advice import Advice
from mentortui.domain.errors import MentorError, NotFoundError
from mentortui.domain.giving import Stretch
from mentortui.domain.listings import Hit
from mentortui.domain.people import Direction, Person
from mentortui.domain.pipeline import INFO
from mentortui.presentation.cells import wrap
from mentortui.presentation.find_lines import GUTTER, NOTHING, WORDS, find_rows
from mentortui.presentation.line import BLANK, Line, Row
from mentortui.presentation.when import day
from mentortui.screens.dialog import Dialog
from mentortui.widgets.field import Field
from mentortui.widgets.row_list import RowList
from mentortui.widgets.source import ListSource

if TYPE_CHECKING:
    from textual.app import App, ComposeResult
    from textual.widgets import Input

MOST = 200
_TALLEST = 20
_STATES = {"received": "weighing", "acting": "trying it", "result": "report back", "declined": "report back", "reported": "told"}


class FindList(RowList):
    """The results; the kind stands in the cells at the left. Keys reach it from the field above, so it shows them."""

    def __init__(self, *, indent: int, id: str) -> None:
        super().__init__(indent=indent, more=True, id=id)
        self.can_focus = False
        self.labels: Sequence[str] = ()
        self.set_reactive(Widget.has_focus, True)

    def gutter_line(self, index: int) -> Line:
        """The kind, once."""
        label = self.labels[index] if index < len(self.labels) else ""
        return ((f"  {label}", "muted"),) if label else BLANK


class FindScreen(Dialog[None]):
    """Lies over the page; closes and goes where the row is."""

    scope = "find"
    heading = "Find anywhere"
    wide = 86
    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings("find")]
    DEFAULT_CSS = """
    FindScreen Field { margin: 0 1 1 1; }
    FindScreen #keys { margin: 1 2 0 2; }
    FindScreen.-narrow #found { height: 1fr; }
    FindScreen.-narrow Field { margin: 0; }
    FindScreen.-narrow #keys { margin: 0 2; }
    """

    def compose_body(self) -> ComposeResult:
        """The field, and what was found."""
        self._hits: list[Hit] = []
        self._sides: dict[str, str] = {}
        self._asked = self._looked = self._shown_for = ""
        self._looking = self._wants_to_go = False
        yield Field("", "a few letters", id="typed")
        yield FindList(indent=GUTTER if self.app.size.width >= 80 else 0, id="found")

    def on_mount(self) -> None:
        """Say what can be found."""
        self._fit()
        self._show()
        self.query_one("#typed").focus()

    def on_resize(self) -> None:
        """The list is as tall as there is room."""
        self._fit()

    def _fit(self) -> None:
        self.found.styles.height = "1fr" if self.app.size.width < 80 else max(3, min(_TALLEST, self.room - 5))

    @property
    def found(self) -> FindList:
        """The list of results."""
        return self.query_one("#found", FindList)

    # Looking

    def on_input_changed(self, event: Input.Changed) -> None:
        """Look as soon as the letter has been drawn."""
        self._asked, self._wants_to_go = event.value, False
        self.call_after_refresh(self._begin)

    def _begin(self) -> None:
        if not self._looking and self._asked != self._looked:
            self._looking = True
            self.run_worker(self._look(), group="find", exit_on_error=False)

    async def _look(self) -> None:
        """Search until what was found is what was asked for."""
        try:
            while self._asked != self._looked:
                self._looked = text = self._asked
                try:
                    hits, sides = await asyncio.to_thread(self._search, text)
                except MentorError as error:
                    self.tell_error(error)
                else:
                    self._found(text, hits, sides)
        finally:
            self._looking = False

    def _search(self, text: str) -> tuple[list[Hit], dict[str, str]]:
        """In a thread: the hits, and what stands at the right of each."""
        hits: list[Hit] = self.journal.find.anywhere(text, MOST)
        return hits, self._sides_of(hits)

    def _sides_of(self, hits: list[Hit]) -> dict[str, str]:
        today = self.journal.today_on()
        sides: dict[str, str] = {}
        for ref, record in self.journal.find.sides(hits).items():
            if isinstance(record, Person):
                sides[ref] = INFO[record.stage].short if record.stage else ""
            elif isinstance(record, Advice):
                sides[ref] = _STATES[record.state]
            elif isinstance(record, Stretch):
                sides[ref] = "done" if record.done_at else f"by {day(record.by_on, today)}" if record.by_on else "no date"
            else:
                sides[ref] = f"by {day(record.by_on, today)}" if record.by_on and record.status == "open" else record.status
        return sides

    def _found(self, text: str, hits: list[Hit], sides: dict[str, str]) -> None:
        if self.is_attached and text == self._asked:
            self._hits, self._sides, self._shown_for = hits, sides, text
            self._show()
            if self._wants_to_go:
                self.action_open()

    def _show(self) -> None:
        hits, text = self._hits, self._shown_for
        if not hits:
            words = NOTHING.format(text=text.strip()) if text.strip() else WORDS
            self.found.labels = ()
            self.found.load(ListSource(lambda width: [Row((("  ", "text"), (part, "muted"))) for part in wrap(words, min(60, width - 3), 3)]))
            self.set_title(self.heading, right="nothing found" if text.strip() else "")
            return
        today, zone, narrow = self.journal.today_on(), self.journal.zone, self.app.size.width < 80

        def rows(width: int) -> list[Row]:
            made, labels = find_rows(hits, text, self._sides, today, zone, width, labelled=narrow)
            self.found.labels = labels
            return made

        self.found.load(ListSource(rows), keep=False)
        self.found.refresh()
        more = "+" if len(hits) >= MOST else ""
        self.set_title(self.heading, right=f"{len(hits)}{more} found")

    # Moving and going

    def key_down(self) -> None:
        """Down, while typing goes on."""
        self.found.action_cursor(1)

    def key_up(self) -> None:
        """Up, while typing goes on."""
        self.found.action_cursor(-1)

    def key_pagedown(self) -> None:
        """Half a page down."""
        self.found.action_page(1)

    def key_pageup(self) -> None:
        """Half a page up."""
        self.found.action_page(-1)

    def action_next_kind(self) -> None:
        """To the first row of the next kind, around the end."""
        kinds = list(dict.fromkeys(hit.kind for hit in self._hits))
        here = self.found.cursor_id.partition(":")[0]
        if here in kinds:
            kind = kinds[(kinds.index(here) + 1) % len(kinds)]
            self.found.move_to(next(f"{kind}:{hit.ref}" for hit in self._hits if hit.kind == kind))

    def on_input_submitted(self) -> None:
        """Enter in the field goes to the row under the cursor."""
        self.action_open()

    def on_row_list_opened(self) -> None:
        """A second click does too."""
        self.action_open()

    def action_open(self) -> None:
        """Close, and go where it is. Before the answer has come, the row shown is not the one that was asked for: it waits."""
        self._wants_to_go = self._shown_for != self._asked
        if self._wants_to_go:
            return
        kind, _, ref = self.found.cursor_id.partition(":")
        hit = next((one for one in self._hits if one.kind == kind and one.ref == ref), None)
        if hit is None:
            return
        app = self.app
        self.dismiss(None)
        app.call_later(go_to, app, hit)


def go_to(app: App[Any], hit: Hit) -> None:
    """Open what a hit stands for: the page, the message, the meeting, the goals, the story; what is gone meanwhile is said to be gone."""
    doors: dict[str, Callable[[App[Any], Hit], None]] = {
        "messages": _message, "meetings": _meeting, "goals": _goal, "tasks": _task, "stories": _story,
    }
    try:
        doors.get(hit.kind, _person)(app, hit)
    except MentorError as error:
        app.tell_error(str(error))  # type: ignore[attr-defined]


def _person(app: App[Any], hit: Hit) -> None:
    from mentortui.screens.person import PersonScreen

    if hit.person_id:
        app.push_screen(PersonScreen(hit.person_id, "" if hit.kind == "people" else hit.ref))


def _message(app: App[Any], hit: Hit) -> None:
    from mentortui.screens.composer import ComposerScreen

    app.push_screen(ComposerScreen(hit.ref))


def _meeting(app: App[Any], hit: Hit) -> None:
    """A meeting by itself; a question or takeaway leads to the person."""
    journal: Any = app.journal  # type: ignore[attr-defined]
    try:
        meeting = journal.meetings.get(hit.ref)
    except NotFoundError:
        _person(app, hit)
        return
    if meeting.status not in ("planned", "live"):
        _person(app, hit)
        return
    from mentortui.screens.meeting_doors import open_meeting

    screen: Any = app.screen
    open_meeting(screen, "live" if meeting.status == "live" else "prepare", hit.ref)


def _task(app: App[Any], hit: Hit) -> None:
    """A stretch task stands under whom I mentor; of somebody I mentor no more it is shown by itself."""
    journal: Any = app.journal  # type: ignore[attr-defined]
    task, person = journal.giving.stretch(hit.ref), journal.people.get(hit.person_id)

    def reach() -> None:
        if ask_for := getattr(app.screen, "ask_for", None):
            ask_for(person.id, task.id)

    if person.direction in (Direction.MENTEE, Direction.BOTH):
        app.action_go("giveback")  # type: ignore[attr-defined]
        app.call_after_refresh(reach)
        return
    from mentortui.screens.dialogs.stretch import StretchDialog

    app.push_screen(StretchDialog(person, task))


def _story(app: App[Any], hit: Hit) -> None:
    from mentortui.screens.stories import StoriesScreen

    app.journal.giving.story(hit.ref)  # type: ignore[attr-defined]
    app.push_screen(StoriesScreen(hit.ref))


def _goal(app: App[Any], hit: Hit) -> None:
    app.action_go("goals")  # type: ignore[attr-defined]

    def reach() -> None:
        for rows in app.screen.query(RowList):
            rows.move_to(hit.ref)

    app.call_after_refresh(reach)
