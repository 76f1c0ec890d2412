"""The ways into a meeting: prepare it, be in it, end it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from mentortui.domain.meetings import MeetingStatus
from mentortui.presentation.line import Line
from mentortui.presentation.meeting_lines import hour_words

if TYPE_CHECKING:
    from mentortui.domain.meetings import Meeting
    from mentortui.screens.base import MentorScreen

EARLY = timedelta(minutes=60)
"""Starting earlier than this before the agreed time asks once."""


def open_meeting(screen: MentorScreen, door: str, meeting_id: str) -> None:
    """Open a meeting by its `door`: prepare, live or end. A live one has only the door of the talk until it is ended."""
    if door == "end":
        from mentortui.screens.ending import EndingScreen

        screen.app.push_screen(EndingScreen(meeting_id))
    elif door == "live":
        begin_meeting(screen, meeting_id)
    else:
        from mentortui.screens.prepare import PrepareScreen

        screen.app.push_screen(PrepareScreen(meeting_id))


def begin_meeting(screen: MentorScreen, meeting_id: str) -> None:
    """Start the clock, or go back to where it runs; long before the agreed time it is asked first."""
    meeting: Meeting = screen.journal.meetings.get(meeting_id)
    if meeting.status == MeetingStatus.LIVE:
        _show_live(screen, meeting)
        return
    if meeting.status != MeetingStatus.PLANNED:
        screen.tell("This meeting is over. m schedules the next one.", "hint")
        return
    now = screen.journal.now()
    if meeting.starts_at - now <= EARLY:
        _start(screen, meeting_id)
        return
    agreed = hour_words(meeting.starts_at, now, screen.journal.zone)
    asked: Line = (
        (f"It is agreed for {agreed}.  ", "text"), ("y", "text.bold"), (" start now   ", "muted"),
        ("any other key", "text.bold"), (" wait", "muted"),
    )  # fmt: skip
    screen.ask_in_footer(asked, {"y": lambda: _start(screen, meeting_id)})


def _start(screen: MentorScreen, meeting_id: str) -> None:
    screen.write(lambda: screen.journal.meetings.start(meeting_id), lambda meeting: _show_live(screen, meeting))


def _show_live(screen: MentorScreen, meeting: Meeting) -> None:
    from mentortui.screens.live import LiveScreen

    screen.app.push_screen(LiveScreen(meeting.id))
