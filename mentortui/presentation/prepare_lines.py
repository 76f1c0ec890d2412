"""The page before a meeting: when, what to ask, what goes out ahead, and what to re-read first (METHOD E1 to E4)."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from mentortui.domain.meeting_rules import FEWEST_QUESTIONS, MOST_QUESTIONS
from mentortui.domain.pronouns import them
from mentortui.domain.zones import city, is_odd_hour, offset_words
from mentortui.presentation.cells import cut, pad, wrap
from mentortui.presentation.glyphs import UNICODE
from mentortui.presentation.line import BLANK, Line, Row, cells, fit
from mentortui.presentation.meeting_lines import hour_words
from mentortui.presentation.when import long, span

if TYPE_CHECKING:
    from mentortui.domain.coach import Finding, Review
    from mentortui.domain.meetings import Meeting, Question
    from mentortui.domain.people import Person

AGENDA_AHEAD = timedelta(hours=24)
PROGRESS, CHALLENGES = "progress", "challenges"
"""Row ids of the two parts of the agenda that are written."""
_LABEL, _AGENDA_LABEL, _QUESTION = 11, 13, 6


def question_id(row_id: str) -> str:
    """Id of the question a row stands for, "" for another row."""
    return row_id[2:] if row_id.startswith("q:") else ""


def is_ready(review: Review) -> bool:
    """Whether the coach has nothing against it but hints (E2)."""
    return not any(finding.level != "hint" for finding in review.findings)


def verdict(review: Review, goal: str = "", room: int = 60) -> tuple[str, str, str, str]:
    """Name of the glyph, its ink, the sentence below the question, its ink; the goal is cut so that `room` cells do."""
    worst: Finding | None = next((finding for finding in review.findings if finding.level != "hint"), None)
    if worst is not None:
        ink = "stop" if worst.level == "stop" else "now"
        return ("no" if worst.level == "stop" else "now"), ink, worst.message, ink
    about = f" {UNICODE['dot']} goal {UNICODE['open']}{cut(goal, max(8, room - 25))}{UNICODE['close']}" if goal else ""
    return "ok", "ok", f"open, one thing{about}", "muted"


def track_line(ready: int, count: int) -> Line:
    """`━━─── 2 ready · 3 to 5`; with more than five it says to choose."""
    done = min(ready, MOST_QUESTIONS)
    track: Line = ((UNICODE["heavy"] * done, "ok"), (UNICODE["thin"] * (MOST_QUESTIONS - done), "line"))
    if count > MOST_QUESTIONS:
        return (*track, (f"  {count} questions ", "text"), (f"{UNICODE['dot']} choose {MOST_QUESTIONS}", "soon"))
    return (*track, (f"  {ready} ready {UNICODE['dot']} {FEWEST_QUESTIONS} to {MOST_QUESTIONS}", "muted"))


def when_lines(meeting: Meeting, person: Person, zone: str, size: int) -> list[Line]:
    """When in both zones and where, with their labels; cut to `size` cells."""
    here = meeting.starts_at.astimezone(ZoneInfo(zone))
    room = max(1, size - _LABEL - 3)
    clock = f"{span(here, meeting.minutes)} in {city(zone)}"
    near = long(here.date()).rpartition(" ")[0]
    rows: list[tuple[str, str, str]] = [("When", _fitting(room, f"{long(here.date())}, {clock}", f"{near}, {clock}"), "text")]
    if person.tz:
        there = meeting.starts_at.astimezone(ZoneInfo(person.tz))
        ahead = offset_words(zone, person.tz, meeting.starts_at)
        on = "" if there.date() == here.date() else f"{long(there.date()).rpartition(' ')[0]}, "
        good = "a good hour" if not is_odd_hour(there) else "an early hour" if there.hour < 12 else "a late hour"
        offset = "" if ahead == "same time" else f" ({ahead})"
        if person.tz != zone:
            clock = f"{on}{span(there, meeting.minutes)} in {city(person.tz)}{offset}"
            rows.append(("", _fitting(room, f"{clock}, {good} for {them(person.pronoun)}", f"{clock}, {good}", clock), "muted"))
    if meeting.place:
        rows.append(("Where", meeting.place, "text"))
    return [fit((("  ", "text"), (pad(label, _LABEL), "faint"), (cut(words, room), ink)), size) for label, words, ink in rows]


def _fitting(room: int, *words: str) -> str:
    """The first of these that takes at most `room` cells, else the last."""
    return next((one for one in words if cells(((one, ""),)) <= room), words[-1])


def agenda_words(meeting: Meeting, now: datetime, zone: str) -> Line:
    """When the agenda goes out: a day ahead (E4)."""
    if meeting.agenda_sent_at is not None:
        return ((UNICODE["ok"], "ok"), (f" sent {hour_words(meeting.agenda_sent_at, now, zone)}", "muted"))
    at = meeting.starts_at - AGENDA_AHEAD
    if at > now:
        return ((f"goes out {hour_words(at, now, zone)}, a day ahead", "muted"),)
    if meeting.starts_at > now:
        return ((UNICODE["now"], "now"), (" goes out now", "now"), (", it is less than a day", "muted"))
    return (("not sent", "muted"),)


def page_rows(
    meeting: Meeting, person: Person, questions: Sequence[Question], reviews: Sequence[Review], goals: Mapping[str, str],
    now: datetime, zone: str, size: int, *, airy: bool, first: Sequence[Row] = (),
) -> list[Row]:
    """The whole page as rows of one list. `goals` are texts by id; `first` are rows to re-read where there is no card."""
    rows = [Row(line) for line in when_lines(meeting, person, zone, size)]
    if first:
        rows += [Row(BLANK), *first]
    ready = sum(is_ready(review) for review in reviews)
    rows += _heading("Questions", track_line(ready, len(questions)), size)
    for number, (question, review) in enumerate(zip(questions, reviews, strict=False), 1):
        rows += _question(number, question, review, goals.get(question.goal_id, ""), size)
        if airy:
            rows.append(Row(BLANK))
    if len(questions) < MOST_QUESTIONS:
        number = len(questions) + 1
        rows.append(Row(fit((("  ", "text"), (f"{number}   ", "faint"), (_offer(len(questions), meeting, now, size - 7), "muted")), size)))
    rows += _heading("Agenda", agenda_words(meeting, now, zone), size)
    rows += _agenda("Progress", meeting.progress, "what moved since last time; e writes it", PROGRESS, size)
    rows += _agenda("New", meeting.challenges, "what is hard just now; e writes it", CHALLENGES, size)
    count = len(questions)
    ask = f"the {count} questions above" if count > 1 else "the question above" if count else "no question yet"
    rows.append(Row(fit((("  ", "text"), (pad("Ask", _AGENDA_LABEL), "faint"), (ask, "text" if count else "muted")), size)))
    return rows


def _offer(count: int, meeting: Meeting, now: datetime, room: int) -> str:
    if meeting.starts_at + timedelta(minutes=meeting.minutes) < now:
        return "this meeting is over"
    words = "n writes one, b picks one from the bank"
    if not count and len(words) + 15 <= room:
        words = f"three to five: {words}"
    return words if len(words) <= room else "n writes one, b picks one"


def _heading(title: str, right: Line, size: int) -> list[Row]:
    """A title with its thin rule, a blank row above."""
    if cells(right) > size - 3 - len(title) - 2:
        right = fit(right, max(1, size - 3 - len(title) - 2))
    gap = max(1, size - 3 - len(title) - cells(right))
    head: Line = (("  ", "text"), (title, "text.bold"), (" " * gap, "text"), *right, (" ", "text"))
    return [Row(BLANK), Row(fit(head, size)), Row(((UNICODE["thin"] * size, "line"),))]


def _question(number: int, question: Question, review: Review, goal: str, size: int) -> list[Row]:
    """The question in up to two lines and the verdict in one or two, all of one item."""
    room = max(10, size - _QUESTION - 1)
    glyph, ink, words, words_ink = verdict(review, goal, room)
    first, *rest = wrap(question.text, room, 3) or [""]
    row_id = f"q:{question.id}"
    lines: list[Line] = [(("  ", "text"), (f"{number} ", "muted"), (UNICODE[glyph], ink), (" ", "text"), (first, "name"))]
    lines += [((" " * _QUESTION, "text"), (part, "name")) for part in rest]
    lines += [((" " * _QUESTION, "text"), (part, words_ink)) for part in wrap(words, room, 2)]
    return [Row(fit(line, size), row_id) for line in lines]


def _agenda(label: str, text: str, empty: str, row_id: str, size: int) -> list[Row]:
    room = max(10, size - _AGENDA_LABEL - 3)
    parts = wrap(text, room, 3) or wrap(empty, room, 2)
    ink = "text" if text.strip() else "muted"
    labels = [label, *[""] * (len(parts) - 1)]
    rows: list[Row] = []
    for head, part in zip(labels, parts, strict=True):
        rows.append(Row(fit((("  ", "text"), (pad(head, _AGENDA_LABEL), "faint"), (part, ink)), size), row_id))
    return rows


def unread(ids: Collection[str], read: Collection[str]) -> int:
    """How many things are still to re-read."""
    return sum(one not in read for one in ids)
