"""Screen 1, Today: what do I do now, and why?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from mentortui import keys
from mentortui.domain.errors import MentorError
from mentortui.domain.nudges import Nudge, WeekLine
from mentortui.presentation.line import BLANK, Line, Row
from mentortui.presentation.pages import TodayShape, today_shape
from mentortui.presentation.title import rule_line
from mentortui.presentation.today import LATER_SHOWN, reason_lines, title_parts, today_rows, week_lines, why_line
from mentortui.screens.today_doors import TodayDoors
from mentortui.widgets.card import Card
from mentortui.widgets.lines import Lines
from mentortui.widgets.row_list import RowList
from mentortui.widgets.source import ListSource

if TYPE_CHECKING:
    from textual.app import ComposeResult


class TodayScreen(TodayDoors):
    """The ranked list; each row opens the thing itself."""

    number = 1
    scope = "today"
    heading = "Today"
    asks_whom = True
    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings("today")]

    def compose_body(self) -> ComposeResult:
        """The list, the week ahead, and why the chosen row is there."""
        self.items: list[Nudge] = []
        self.week: list[WeekLine] = []
        self._ticked: dict[str, tuple[int, Nudge]] = {}
        self._going: set[str] = set()
        self._filter = self._read_at = self._given = ""
        self._shape = TodayShape(0, 0, 0, False)
        yield RowList(more=True, id="due")
        yield Lines(self._below, id="below")

    @property
    def due(self) -> RowList:
        """The list."""
        return self.query_one("#due", RowList)

    def reload(self) -> None:
        """Read what is due; rows just ticked stay in place until the screen is next opened."""
        self._read_at = self._minute()
        self.items, self.week = self.journal.today.both()
        for item in self.items:  # what is due again, because it was taken back, is not done
            self._ticked.pop(item.key, None)
        unmoved = self.due.cursor_id == self._given
        self._show()
        if kept := self.due.cursor_id:  # the same row, but what is told of the person may have changed
            self.row_reached(kept)
        if unmoved:  # a list that is not drawn yet will begin at the top
            self._given = kept or next((item.key for item in self._shown()), "")

    def arrive(self) -> None:
        """By its number, with the cursor where the list had put it: on to what is most urgent now. Behind what the list is read anew with."""
        self.call_later(self._most_urgent)

    def _most_urgent(self) -> None:
        first = next((item.key for item in self._shown()), "")
        if first and self.due.cursor_id == self._given:
            self._given = first
            self.due.move_to(first)

    def on_screen_suspend(self) -> None:
        """Next time the ticked rows are gone."""
        self._stale = self._stale or bool(self._ticked)
        self._ticked.clear()

    def on_screen_resume(self) -> None:
        """What is due is told in minutes: a minute later it is read anew. Textual calls this before the one of every page."""
        self._stale = self._stale or self._minute() != self._read_at

    def _minute(self) -> str:
        return str(self.journal.now().isoformat(timespec="minutes"))

    def place(self) -> None:
        """Share the body between the list and the week ahead."""
        super().place()
        self._share()
        self._say_why()

    def _everything(self) -> list[Nudge]:
        items = [item for item in self.items if item.key not in self._ticked]
        for place, item in sorted(self._ticked.values(), key=lambda ticked: ticked[0]):
            items.insert(place, item)
        return items

    def _shown(self) -> list[Nudge]:
        """What fits the filter; a row that was ticked stands where it stood."""
        items = self._everything()
        words = self._filter.casefold().split()
        return [item for item in items if all(word in f"{item.verb} {item.name} {item.why}".casefold() for word in words)]

    def _show(self) -> None:
        items, now, zone, ticked = self._shown(), self.journal.now(), self.journal.zone, frozenset(self._ticked)
        cap = None if self._filter else LATER_SHOWN

        def rows(width: int) -> Sequence[Row]:
            return today_rows(items, now, zone, width, cap=cap, done=ticked)

        self.due.load(ListSource(rows))
        title, sub, right = title_parts(self.items, now, zone, self.page.main)
        self.set_title(title, sub, right)
        self._share()
        if not items:
            self.show_person("")

    def _share(self) -> None:
        """Rows of the list and of what stands below it, by the measures of the first frame."""
        if not self.query("#below"):
            return
        page, now, zone = self.page, self.journal.now(), self.journal.zone
        rows = len(today_rows(self._shown(), now, zone, page.main, cap=None if self._filter else LATER_SHOWN))
        self._shape = today_shape(page, rows, len(week_lines(self.week, now, zone, page.main)))
        air = 1 if page.tall else 0
        below = self.query_one("#below", Lines)
        below.styles.height = max(0, page.body - air - self._shape.rows)
        below.show_with(self._below)

    def _below(self, width: int) -> list[Line]:
        """The week ahead under a rule, and on the last line why the chosen row is there."""
        shape, room = self._shape, self.query_one("#below", Lines).size.height
        lines: list[Line] = []
        if shape.week:
            lines = [BLANK, rule_line(width, False), *week_lines(self.week, self.journal.now(), self.journal.zone, width)]
        if shape.why:
            lines += [BLANK] * (room - len(lines) - 2)
            lines.append(why_line(self._chosen(), width))
        return lines

    def _chosen(self) -> Nudge | None:
        key = self.due.cursor_id
        return next((item for item in self._shown() if item.key == key), None)

    def footer_scope(self) -> str:
        """On a quiet day, what it is good for."""
        return self.scope if self._everything() else "today-none"

    def chosen_person(self) -> str:
        """The person behind the row."""
        item = self._chosen()
        return item.person_id if item else ""

    def row_reached(self, row_id: str) -> None:
        """Show the person, and why the row is there."""
        self.show_person(self.chosen_person())
        self.query_one("#below", Lines).show_with(self._below)

    def show_person(self, person_id: str) -> None:
        """The person, and below them why the row is there, where the list has no room to say so."""
        super().show_person(person_id)
        self._say_why()

    def _say_why(self) -> None:
        """At the bottom of the card, where there is one beside the list; asked anew when the list has another width, which the card may not."""
        page, chosen = self.page, self._chosen()
        self.query_one("#card", Card).foot(lambda size: reason_lines(chosen, page.main, size) if page.card else [], stays=True)

    def filter_changed(self, text: str) -> None:
        """Show what fits."""
        self._filter = text
        self._show()

    def open_row(self, row_id: str) -> None:
        """Do what the row says."""
        if (item := self._chosen()) and item.key == row_id:
            self._do(item)

    def action_open(self) -> None:
        if item := self._chosen():
            self._do(item)

    def _do(self, item: Nudge) -> None:
        verb, *about = item.do
        doors: dict[str, Callable[[], object]] = {
            "draft": lambda: self.compose_to(about[1], about[0], **({"meeting_id": about[2]} if about[2:] and about[2] else {})),
            "short": lambda: self.compose_to(about[1], about[0], short=about[2]),
            "thanks": lambda: self.compose_to(about[0], "thanks", advice_id=about[1]),
            "research": lambda: self._log(about[0], "research"),
            "give": self.action_value,
            "open-draft": lambda: self._composer(about[0]),
            "report": lambda: self.compose_to(item.person_id, "report-back", advice_id=about[0]),
            "reply": lambda: self.compose_to(about[0], "follow-up", channel=about[1]),
            "introduction": lambda: self._introduction(about[0]),
            "introduction-write": lambda: self._introduction(about[0], about[1]),
            "ways": self.action_ways,
            "prepare": lambda: self._meeting("prepare", about[0]),
            "meeting": lambda: self._meeting("prepare", about[0]),
            "live": lambda: self._meeting("live", about[0]),
            "end": lambda: self._meeting("end", about[0]),
            "result": lambda: self._result(about[0]),
            "decide": lambda: self._decide(about[0]),
            "stage": lambda: self._rest(item) if item.check == "let-rest" else self._stage(about[0], about[1]),
            "person": lambda: self.open_person(about[0] if about else item.person_id),
            "keep": self.action_done,
            "stretch": lambda: self._stretch(item.person_id, about[0]),
            "meet": self.action_meet,
            "gift": self.action_done,
            "reflect": self._reflect,
        }
        doors.get(verb, lambda: self.open_person(item.person_id))()

    def action_done(self) -> None:
        """Tick the row: a promise is kept, a gift given, anything else is simply done."""
        item = self._chosen()
        if item is None or item.key in self._ticked or item.key in self._going:
            return
        verb, *about = item.do
        if verb == "keep":
            run: Callable[[], object] = lambda: self.journal.value.keep(about[0])  # noqa: E731
        elif verb == "stretch":
            run = lambda: self.journal.giving.stretch_done(about[0])  # noqa: E731
        elif verb == "gift":
            run = lambda: self.journal.value.gift_done(about[0])  # noqa: E731
        else:
            run = lambda: self.journal.today.done(item.key)  # noqa: E731
        self._going.add(item.key)

        def tick() -> None:
            try:
                run()
            except MentorError:
                self._going.discard(item.key)
                raise

        self.write(tick, lambda _: self._was_ticked(item))

    def _was_ticked(self, item: Nudge) -> None:
        """The row stays where it stands, ticked."""
        self._going.discard(item.key)
        keys_now = [one.key for one in self._everything()]
        self._ticked[item.key] = (keys_now.index(item.key) if item.key in keys_now else len(keys_now), item)
        self.tell(((f"Done: {item.verb} ", "text"), (item.name, "strong")), undo=True)

    def action_snooze(self) -> None:
        if item := self._chosen():
            from mentortui.screens.dialogs.snooze import SnoozeDialog

            self.app.push_screen(SnoozeDialog(f"{item.verb} {item.name}", [item.key]))
