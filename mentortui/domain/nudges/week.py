"""The week ahead: meetings and promises of the next seven days (METHOD E1, F8)."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from mentortui.domain.meeting_rules import FEWEST_QUESTIONS
from mentortui.domain.named import NamedTuple
from mentortui.domain.nudges.facts import Facts, MeetingFact, PersonFact
from mentortui.domain.nudges.nudge import View
from mentortui.domain.pronouns import them

WEEK_DAYS = 7


class WeekLine(NamedTuple):
    """One line of the week: `on` a local date, `at` an instant or None for a whole day."""

    on: date
    at: datetime | None
    person_id: str
    name: str
    why: str
    right: str


def week_ahead(facts: Facts, now: datetime, zone: str) -> list[WeekLine]:
    """What lies between now and seven days on, in order; days without a time come first of their day."""
    view = View(facts, now, zone)
    last = view.today + timedelta(days=WEEK_DAYS)
    found: list[WeekLine] = []
    for meeting in view.coming():
        person = view.person(meeting.person_id)
        if person is not None and view.day(meeting.starts_at) <= last:
            found.append(_meeting(meeting, person, view))
    for promise in facts.promises:
        person = view.person(promise.person_id)
        if person is not None and promise.mine and promise.by_on and view.today <= promise.by_on <= last:
            why = f"{promise.text} promised"
            found.append(WeekLine(promise.by_on, None, person.id, person.name, why, ""))
    return sorted(found, key=lambda line: (line.on, line.at.timestamp() if line.at else 0.0, line.name))


def _meeting(meeting: MeetingFact, person: PersonFact, view: View) -> WeekLine:
    why, right = f"{meeting.minutes} min", "ready"
    theirs = their_time(meeting.starts_at, person.tz or meeting.tz, view.zone)
    if person.direction == "mentee":
        why += f" · you mentor {them(person.pronoun)}"
    elif theirs:
        why += f" · {theirs} for {them(person.pronoun)}"
    if person.direction != "mentee" and meeting.questions <= FEWEST_QUESTIONS:
        right = f"{meeting.questions} of {FEWEST_QUESTIONS}"
    return WeekLine(view.day(meeting.starts_at), meeting.starts_at, person.id, person.name, why, right)


def their_time(at: datetime, theirs: str, mine: str) -> str:
    """The clock on their wall, 24 h; empty where it shows the same as mine or the zone is not known."""
    try:
        there = at.astimezone(ZoneInfo(theirs)) if theirs else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ""
    here = at.astimezone(ZoneInfo(mine))
    return "" if there is None or there.utcoffset() == here.utcoffset() else f"{there:%H:%M}"
