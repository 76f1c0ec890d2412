"""The page before a meeting, and what the coach found, as lines and as JSON (E2, E3)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from mentortui.cli import output, phrases, shapes
from mentortui.cli.options import Options

if TYPE_CHECKING:
    from datetime import datetime

    from mentortui.domain.coach.model import Finding, Review
    from mentortui.journal import Journal

SIGNS = {"stop": "✗", "fix": "▴", "hint": "▵"}


def finding_lines(findings: Iterable[Finding]) -> list[str]:
    """One line a finding: its sign, its name, the words it is about, and why."""
    rows = [[f"  {SIGNS[str(one.level)]} {one.level}", one.check, one.rule, one.message] for one in findings]
    return output.columns(rows)


def show(options: Options, journal: Journal, page: Any) -> None:
    """The preparation of one meeting."""
    meeting, person = page.meeting, page.person
    data = {
        "id": meeting.id,
        "meeting": shapes.record(meeting),
        "person": shapes.person_ref(person.id, person.name),
        "questions": [
            {**shapes.record(question), **review_data(review)} for question, review in zip(page.questions, page.reviews, strict=False)
        ],
        "sent": shapes.value(page.sent),
        "last_notes": shapes.value(page.last_notes),
        "open_advice": shapes.value(page.open_advice),
        "promises": shapes.value(page.promises),
        "ready": page.ready,
        "advice": how_many(len(page.questions)),
        "opening": page.opening,
        "theirs": _theirs(journal, page),
        "clock": _clock(journal, page),
    }
    output.emit(options, data, lines(journal, page))


def how_many(count: int) -> str:
    """What to do about so many questions (E2): three to five are a conversation; "" where it is that."""
    from mentortui.domain.meeting_rules import FEWEST_QUESTIONS, MOST_QUESTIONS

    if count > MOST_QUESTIONS:
        return f"{count} questions are more than a meeting holds: choose {MOST_QUESTIONS}."
    return f"{count} of {FEWEST_QUESTIONS} to {MOST_QUESTIONS}: not ready yet." if count < FEWEST_QUESTIONS else ""


def _theirs(journal: Journal, page: Any) -> str:
    """When it is for them, "" where the clocks agree (E1)."""
    from mentortui.presentation.when import both_zones

    theirs = page.person.tz or page.meeting.tz
    return both_zones(page.meeting.starts_at, page.meeting.minutes, journal.zone, theirs)[1] if theirs != journal.zone else ""


def courtesy(start: datetime, minutes: int, theirs: str, pronoun: str) -> str:
    """A sentence for an early, late or free hour of theirs (E1); "" for a good one."""
    from zoneinfo import ZoneInfo

    from mentortui.presentation.schedule_lines import courtesy_words

    return courtesy_words(start.astimezone(ZoneInfo(theirs)), minutes, pronoun).replace("^t suggests", "the app’s ^t suggests")


def _clock(journal: Journal, page: Any) -> dict[str, Any] | None:
    """Minutes of a meeting that runs, and from five minutes before its end a sentence to say (E5)."""
    from mentortui.presentation.live_lines import agreed_end, clock_of, sentence

    meeting, now = page.meeting, journal.now()
    runs = meeting.status == "live" or (meeting.status == "planned" and meeting.starts_at <= now <= agreed_end(meeting))
    if not runs:
        return None
    clock = clock_of(meeting if meeting.started_at else replace(meeting, started_at=meeting.starts_at), now)
    return {"gone": clock.gone, "agreed": clock.agreed, "left": clock.left, "say": sentence(clock)}


def review_data(review: Review) -> dict[str, Any]:
    """The coach's answer as JSON."""
    return {"findings": shapes.value(review.findings), "passed": list(review.passed)}


def lines(journal: Journal, page: Any) -> list[str]:
    """The page as text."""
    meeting, person = page.meeting, page.person
    out = [
        f"{person.name}   {phrases.at(journal, meeting.starts_at)}, {meeting.minutes} min"
        + (f"   {meeting.place}" if meeting.place else ""),
        *([f"  {theirs}"] if (theirs := _theirs(journal, page)) else []),
        *([f"  {kind}"] if theirs and (kind := courtesy(meeting.starts_at, meeting.minutes, person.tz or meeting.tz, person.pronoun)) else []),
        phrases.person_line(person),
    ]
    if clock := _clock(journal, page):
        left = f"{clock['left']} min left" if clock["left"] >= 0 else f"{-clock['left']} min over"
        out += _part("Now", [f"  {clock['gone']} of {clock['agreed']} min, {left}", *([f"  “{clock['say']}”"] if clock["say"] else [])])
    questions: list[str] = []
    for number, (question, review) in enumerate(zip(page.questions, page.reviews, strict=False), 1):
        questions += [
            f"  {number}. {question.text}",
            *[f"   {line}" for line in finding_lines(review.findings)],
        ]
    said = how_many(len(page.questions))
    out += _part(
        "Questions (three to five)",
        [*(questions or ["  none yet: mentortui ask " + shapes.tail(meeting.id) + " …"]), *([f"  {said}"] if said else [])],
    )
    out += _part("To open with", [f"  {page.opening}"] if page.opening else [])
    out += _part("Open advice", [f"  {one.text} ({one.state})" for one in page.open_advice])
    out += _part("Promises", [f"  {'I' if one.mine else 'They'} said: {one.text}" for one in page.promises])
    out += _part(
        "Last notes",
        [f"  {phrases.on(journal, one.at)}  {phrases.first_line(one.text)}" for one in page.last_notes],
    )
    out += _part(
        "What I wrote",
        [f"  {phrases.on(journal, one.sent_at)}  {one.subject or phrases.first_line(one.body)}" for one in page.sent],
    )
    return out


def _part(title: str, rows: list[str]) -> list[str]:
    return ["", title, *rows] if rows else []
