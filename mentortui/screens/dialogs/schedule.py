"""Schedule a meeting: when on both clocks, with the courtesy it calls for, and hours that suit both (METHOD E1)."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, ClassVar
from zoneinfo import ZoneInfo

from textual.binding import BindingType

from mentortui import keys
from mentortui.domain.errors import MentorError, UsageError
from mentortui.domain.meetings import Meeting
from mentortui.domain.zones import city
from mentortui.presentation.line import Line
from mentortui.presentation.meeting_lines import hour_words
from mentortui.presentation.schedule_lines import echo_lines, hour_strip, minutes_of, slot_rows, when_phrase
from mentortui.screens.dialogs.form import Form, Part, hint
from mentortui.widgets.field import Field
from mentortui.widgets.lines import Lines
from mentortui.widgets.row_list import RowList
from mentortui.widgets.source import ListSource

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.widgets import Input

    from mentortui.domain.dates import When
    from mentortui.domain.people import Person
    from mentortui.domain.suit import Slot

USUAL = 30
STRIP_ROWS = 28
"""Terminal rows from which the hours of the day are drawn."""


class ScheduleDialog(Form[Meeting]):
    """When, how long, where. Dismisses with the meeting."""

    scope = "schedule"
    heading = "Schedule a meeting"
    wide = 78
    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings("schedule")]
    DEFAULT_CSS = """
    ScheduleDialog #slots { display: none; height: 6; margin-bottom: 1; }
    ScheduleDialog.-suggesting #slots { display: block; }
    ScheduleDialog.-suggesting #hours { display: none; }
    ScheduleDialog #hours { height: auto; }
    """

    def __init__(self, person: Person, meeting: Meeting | None = None) -> None:
        super().__init__()
        self._person, self._meeting = person, meeting
        self._slots: list[Slot] = []

    def compose_body(self) -> ComposeResult:
        """Three fields, suggestions when asked for, and the hours of the day."""
        meeting, zone = self._meeting, self.journal.zone
        when = when_phrase(meeting.starts_at, zone) if meeting else ""
        yield Part("When", Field(when, "thu 3 dec 10:30, tomorrow 9am, friday 15-15:30", id="when"), id="when-part")
        yield RowList(id="slots")
        yield Part("Length", Field(f"{meeting.minutes if meeting else USUAL} min", "20 min", id="length"), id="length-part")
        yield Part("Where", Field(meeting.place if meeting else "", "a link, a phone, a room", id="where"))
        yield Lines(id="hours")

    def begin(self) -> None:
        """Say with whom, and what stands there already."""
        self.set_title("Move the meeting" if self._meeting else self.heading, right=self._person.name)
        self.query_one("#when", Field).focus()
        self._answer()

    def footer_words(self) -> dict[str, str]:
        """Moving is not scheduling; among suggestions enter takes one."""
        if self.has_class("-suggesting"):
            return {"schedule.save": "take it"}
        return {"schedule.save": "move it"} if self._meeting else {}

    # What was typed, understood

    def _value(self, name: str) -> str:
        return self.query_one(f"#{name}", Field).value.strip()

    def read(self) -> tuple[datetime, int]:
        """Beginning (UTC) and minutes. UsageError for what is missing or not understood."""
        text = self._value("when")
        if not text:
            raise UsageError("When? Try thu 3 dec 10:30 or tomorrow 9am; ^t suggests hours that suit both.")
        when: When = self.journal.when(text)
        if when.kind == "date":
            raise UsageError(f"At what time? Try “{text} 10:30”.")
        return when.utc_start, when.minutes or minutes_of(self._value("length"))

    def _begins(self) -> tuple[datetime, int]:
        """As `read`; while the length is not understood, with the one there was: that is said under it, not here."""
        try:
            return self.read()
        except MentorError:
            if self._length_good():
                raise
            when: When = self.journal.when(self._value("when"))
            if when.kind == "date":
                raise
            return when.utc_start, when.minutes or (self._meeting.minutes if self._meeting else USUAL)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Answer while typing."""
        self._answer()

    def _answer(self) -> None:
        part, length = self.query_one("#when-part", Part), self.query_one("#length-part", Part)
        start, chosen = None, self._day_of()
        length.say()
        try:
            minutes_of(self._value("length"))
        except MentorError as error:
            length.say_wrong(str(error))
        try:
            start, minutes = self._begins()
        except MentorError as error:
            if self._value("when"):
                part.say_wrong(str(error))
            else:
                part.say()
        else:
            part.say(*self._echo(start, minutes))
        self._hours(chosen, start)

    def _echo(self, start: datetime, minutes: int) -> list[Line]:
        person, journal = self._person, self.journal
        width = (min(self.wide, self.app.size.width - 2) if self.app.size.width >= 80 else self.app.size.width) - 19
        lines = echo_lines(start, minutes, journal.now(), journal.zone, self._their_zone(), person.pronoun, width)
        if other := self._clash(start, minutes):
            lines.append(hint(f"you meet {other} then"))
        return lines

    def _their_zone(self) -> str:
        """Where they live, as far as it is known: a zone that was typed is taken for theirs, and kept as that."""
        if self._person.tz or not self._value("when"):
            return str(self._person.tz)
        try:
            typed = self.journal.when(self._value("when")).zone
        except MentorError:
            return ""
        return "" if typed == self.journal.zone else str(typed)

    def _clash(self, start: datetime, minutes: int) -> str:
        """Somebody else whom I meet at that time."""
        from datetime import timedelta

        end, mine = start + timedelta(minutes=minutes), self._meeting.id if self._meeting else ""
        for row in self.journal.meetings.list():
            other = row.meeting
            if row.state in ("upcoming", "live") and other.id != mine and other.starts_at < end and start < other.ends_at:
                return str(row.person.name)
        return ""

    def _day_of(self) -> date | None:
        """The day typed so far, with or without a time."""
        try:
            return self.journal.when(self._value("when")).day if self._value("when") else None
        except MentorError:
            return None

    def _hours(self, on: date | None, start: datetime | None) -> None:
        person, zone = self._person, self.journal.zone
        show = bool(person.tz) and person.tz != zone and self.app.size.height >= STRIP_ROWS and self.app.size.width >= 80
        if on is None or not show:
            self.query_one("#hours", Lines).show([])
            return
        if start is not None:
            on = start.astimezone(ZoneInfo(zone)).date()
        day, label = on, city(person.tz)
        self.query_one("#hours", Lines).show_with(lambda width: hour_strip(day, start, USUAL, zone, person.tz, label, width))

    # Suggestions

    def action_suggest(self) -> None:
        from mentortui.domain.suit import suggest

        zone = self.journal.zone
        try:
            minutes = minutes_of(self._value("length"))
        except MentorError:
            minutes = USUAL
        theirs = self._their_zone() or zone
        self._slots = suggest(self.journal.now(), zone, theirs, minutes, first=self._day_of())
        slots, found = self._slots, self.query_one("#slots", RowList)
        self.add_class("-suggesting")
        found.styles.height = max(1, len(slots))
        found.load(ListSource(lambda width: slot_rows(slots, minutes, zone, theirs, width)), keep=False)
        found.focus()
        self.refresh_footer()

    def on_row_list_opened(self, event: RowList.Opened) -> None:
        """Take that hour; the field says it as one would type it."""
        field = self.query_one("#when", Field)
        field.value = when_phrase(self._slots[int(event.row_id)].start, self.journal.zone)
        field.cursor_position = len(field.value)
        self._close_slots()

    def _close_slots(self) -> None:
        self.remove_class("-suggesting")
        self.query_one("#when", Field).focus()
        self.refresh_footer()

    def action_back(self) -> None:
        """The suggestions go first."""
        if self.has_class("-suggesting"):
            self._close_slots()
        else:
            super().action_back()

    # Keeping

    def action_save(self) -> None:
        """Write it; what is not understood stays in its field, with the reason below."""
        if isinstance(self.focused, RowList):
            self.focused.action_open()
            return
        try:
            start, minutes = self.read()
        except MentorError as error:
            self.complain(str(error) if not self._value("when") else "")
            self.query_one("#when" if self._length_good() else "#length", Field).focus()
            return
        place, person, journal, meeting = self._value("where"), self._person, self.journal, self._meeting
        if meeting is None:
            theirs = self._their_zone()

            def schedule() -> Meeting:
                with journal.desk.as_one(f"Scheduled a meeting with {person.name}"):
                    if theirs != person.tz:
                        journal.people.edit(person.id, tz=theirs)
                    made: Meeting = journal.meetings.schedule(person.id, start, minutes, place=place)
                return made

            self.save(schedule, self._kept)
        elif (start, minutes, place) == (meeting.starts_at, meeting.minutes, meeting.place):
            self.dismiss(meeting)
        else:
            self.save(lambda: journal.meetings.edit(meeting.id, starts_at=start, minutes=minutes, place=place), self._kept)

    def _length_good(self) -> bool:
        try:
            minutes_of(self._value("length"))
        except MentorError:
            return False
        return True

    def _kept(self, meeting: Meeting) -> None:
        on = hour_words(meeting.starts_at, self.journal.now(), self.journal.zone)
        verb = "Moved the meeting: " if self._meeting else "You meet "
        self.tell(((verb, "text"), (self._person.name, "strong"), (f", {on}", "text")), undo=True)
        self.dismiss(meeting)
