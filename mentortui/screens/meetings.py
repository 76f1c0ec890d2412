"""Screen 6, Meetings: when, with what in hand, and what then?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar
from zoneinfo import ZoneInfo

from textual.binding import BindingType

from mentortui import keys
from mentortui.domain.cadence import local_day
from mentortui.domain.errors import MentorError
from mentortui.domain.meetings import Meeting, MeetingStatus
from mentortui.presentation.copied import written_line
from mentortui.presentation.line import Line, Row, of
from mentortui.presentation.meeting_lines import meeting_rows, title_parts
from mentortui.presentation.when import day
from mentortui.screens.meeting_doors import begin_meeting, open_meeting
from mentortui.screens.person_verbs import PersonScreenVerbs
from mentortui.system import files, paths
from mentortui.widgets.row_list import RowList
from mentortui.widgets.source import ListSource

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from mentortui.domain.listings import MeetingRow



class MeetingsScreen(PersonScreenVerbs):
    """Upcoming, to follow up, past."""

    number = 6
    scope = "meetings"
    heading = "Meetings"
    asks_whom = True
    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings("meetings")]

    def compose_body(self) -> ComposeResult:
        """The list."""
        self.rows: list[MeetingRow] = []
        self._filter = ""
        self._kept: dict[str, int] = {}
        yield RowList(more=True, id="meetings")

    @property
    def found(self) -> RowList:
        """The list."""
        return self.query_one("#meetings", RowList)

    def reload(self) -> None:
        """Read the meetings again."""
        self.rows = self.journal.meetings.list()
        self._kept.clear()
        self._show()

    def _shown(self) -> list[MeetingRow]:
        words = self._filter.casefold().split()
        return [row for row in self.rows if all(word in f"{row.person.name} {row.meeting.place}".casefold() for word in words)]

    def _show(self) -> None:
        shown, now, zone = self._shown(), self.journal.now(), self.journal.zone

        def rows(width: int) -> Sequence[Row]:
            if self._filter and not shown:
                return [Row(of("")), Row(of(f"  No meeting with “{self._filter}”.", "muted"))]
            return meeting_rows(shown, now, zone, width, self._kept_in)

        self.found.load(ListSource(rows))
        title, sub, right = title_parts(self.rows, zone, len(shown) if self._filter else None)
        self.set_title(title, sub if self.page.main >= 56 else "", right)
        self.show_person(self.chosen_person())

    def footer_scope(self) -> str:
        """Without a meeting, what begins one."""
        return self.scope if self.rows else "meetings-none"

    def _kept_in(self, meeting_id: str) -> int:
        """How many takeaways a meeting has; read once each time the list is read."""
        if meeting_id not in self._kept:
            self._kept[meeting_id] = len(self.journal.meetings.takeaways(meeting_id))
        return self._kept[meeting_id]

    def _chosen(self) -> MeetingRow | None:
        row_id = self.found.cursor_id
        return next((row for row in self.rows if row.meeting.id == row_id), None)

    def _needed(self) -> MeetingRow | None:
        """The chosen row, or None after saying what to do."""
        row = self._chosen()
        if row is None:
            self.tell("No meeting is chosen here. m schedules one.", "hint")
        return row

    def chosen_person(self) -> str:
        """The person one meets."""
        row = self._chosen()
        return row.person.id if row else ""

    def footer_words(self) -> Mapping[str, str]:
        """What the meeting of the row can still be asked for: one that runs is gone back to, one that is over is not begun."""
        row = self._chosen() if self.is_mounted else None
        if row is None:
            return {}
        status = row.meeting.status
        words = {"meetings.start": "go on"} if row.state == "live" else {}
        if status in (MeetingStatus.DONE, MeetingStatus.CANCELLED):
            words |= {"meetings.prepare": "", "meetings.start": ""}
        if status != MeetingStatus.DONE or row.meeting.thanked_at is not None:
            words["meetings.thank"] = ""
        return words

    def row_reached(self, row_id: str) -> None:
        """Show the person, and the keys for this meeting."""
        self.show_person(self.chosen_person())
        self.refresh_footer()

    def filter_changed(self, text: str) -> None:
        """Show what fits."""
        self._filter = text
        self._show()

    # What one does with a meeting

    def open_row(self, row_id: str) -> None:
        """What the meeting asks for next: prepare, go on, end, thank; of a past one the person's page."""
        row = self._chosen()
        if row is None:
            return
        meeting = row.meeting
        if row.state == "upcoming":
            open_meeting(self, "prepare", meeting.id)
        elif row.state == "live":
            open_meeting(self, "live", meeting.id)
        elif row.state == "follow-up" and meeting.status != MeetingStatus.DONE:
            open_meeting(self, "end", meeting.id)
        elif row.state == "follow-up" and row.person.direction != "mentee":
            self.compose_to(row.person.id, "follow-up", meeting_id=meeting.id)
        else:
            self.open_person(row.person.id)

    def action_meet(self) -> None:
        """Schedule one; the cursor goes to it, because what comes next is about it."""
        from mentortui.screens.dialogs.schedule import ScheduleDialog

        self.about_somebody("Meet whom?", lambda person: self.app.push_screen(ScheduleDialog(person), self._scheduled))

    def _scheduled(self, meeting: Meeting | None) -> None:
        if meeting is not None:
            self.reload()
            self.found.move_to(meeting.id)

    def action_open(self) -> None:
        if row := self._needed():
            self.open_row(row.meeting.id)

    def action_prepare(self) -> None:
        if row := self._needed():
            open_meeting(self, "prepare", row.meeting.id)

    def action_start(self) -> None:
        if row := self._needed():
            begin_meeting(self, row.meeting.id)

    def action_thank(self) -> None:
        row = self._needed()
        if row is None:
            return
        if row.meeting.status != MeetingStatus.DONE:
            self.tell("The thank-you is written when you have met.", "hint")
        elif row.meeting.thanked_at is not None:
            on = day(local_day(row.meeting.thanked_at, self.journal.zone), self.journal.today_on())
            asked: Line = ((f"Thanked already, {on}.  ", "text"), ("y", "text.bold"), (" once more   ", "muted"),
                           ("n", "text.bold"), (" leave it", "muted"))
            self.ask_in_footer(asked, {"y": lambda: self._thank(row), "n": lambda: None})
        else:
            self._thank(row)

    def _thank(self, row: MeetingRow) -> None:
        self.compose_to(row.person.id, "follow-up", meeting_id=row.meeting.id)

    def action_edit(self) -> None:
        row = self._needed()
        if row is None:
            return
        if row.meeting.status != MeetingStatus.PLANNED:
            self.tell("Only a meeting that has not begun can be moved. m schedules the next one.", "hint")
            return
        from mentortui.screens.dialogs.schedule import ScheduleDialog

        self.app.push_screen(ScheduleDialog(row.person, row.meeting))

    def action_delete(self) -> None:
        if row := self._needed():
            meeting, name = row.meeting, row.person.name
            self.write(lambda: self.journal.meetings.delete(meeting.id),
                       lambda _: self.tell((("Deleted the meeting with ", "text"), (name, "strong")), undo=True))

    def action_ics(self) -> None:
        if row := self._needed():
            meeting, name = row.meeting, row.person.name
            self.write(lambda: self._write_ics(meeting, name),
                       lambda done: self.tell(written_line(*done, "Wrote ")))

    def _write_ics(self, meeting: Meeting, name: str) -> tuple[str, bool]:
        """A calendar file in the current folder, under a name that is free; its path, and whether it is new."""
        content: bytes = self.journal.meetings.ics(meeting.id)
        at: datetime = meeting.starts_at.astimezone(ZoneInfo(self.journal.zone))
        stem = f"{files.slug(name)}-{at:%Y-%m-%d}"
        try:
            path, new = files.write_beside(stem, ".ics", content)
            return paths.shown(path), new
        except OSError as error:
            raise MentorError(str(error)) from None
