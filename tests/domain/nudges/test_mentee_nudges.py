"""The mentor's side of Today (E4, H6, H7)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from mentortui.domain.nudges import DraftFact, due_items
from mentortui.domain.nudges.facts import PromisedFact, SpentFact, StretchFact
from tests.domain.nudges.facts_for_tests import TODAY, ZONE, ago, ahead, checks, draft, facts, meeting, only, person

MINE = person(direction="mentee")


@pytest.mark.parametrize(
    ("hours", "expected"),
    [(0.5, ["be-on-time now"]), (2, ["ask-agenda now"]), (24, ["ask-agenda now"]), (25, ["ask-agenda soon"]), (48, ["ask-agenda soon"]), (49, [])],
)
def test_their_points_are_asked_for_two_days_ahead_and_again_a_day_ahead(hours, expected):
    assert checks(facts(MINE, meetings=(meeting(starts_at=ahead(hours=hours)),))) == expected


def test_once_asked_it_is_quiet():
    assert checks(facts(MINE, meetings=(meeting(starts_at=ahead(hours=20), agenda_sent_at=ago(hours=2)),))) == []


def test_a_draft_begun_is_opened_and_a_copied_one_says_so():
    begun: DraftFact = draft(kind="agenda-ask", meeting_id="m1")
    known = facts(MINE, meetings=(meeting(starts_at=ahead(hours=20)),), drafts=(begun,))
    assert only(known).do == ("open-draft", "d1")
    copied = facts(MINE, meetings=(meeting(starts_at=ahead(hours=20)),), drafts=(begun._replace(copied_at=ago(hours=1)),))
    assert only(copied).why == "copied, not marked sent"


def test_with_a_mentor_of_mine_the_agenda_is_mine():
    known = facts(person(direction="both"), meetings=(meeting(starts_at=ahead(hours=40), questions=3),))
    assert checks(known) == []


def stretch(days):
    return StretchFact("t1", "priya", "Present alone", TODAY + timedelta(days=days))


@pytest.mark.parametrize(
    ("days", "expected"),
    [(4, []), (3, ["stretch soon"]), (1, ["stretch soon"]), (0, ["stretch now"]), (-30, ["stretch now"]), (-31, [])],
)
def test_a_stretch_task_is_asked_about_on_its_day(days, expected):
    assert checks(facts(MINE, stretches=(stretch(days),))) == expected


def test_what_the_task_is_and_what_enter_does():
    nudge = only(facts(MINE, stretches=(stretch(0),)))
    assert (nudge.why, nudge.do, nudge.due) == ("Present alone", ("stretch", "t1"), TODAY)


def time_checks(now, spent=(), meetings=(), promised=80):
    facts_then = facts(MINE, promised=(PromisedFact("priya", promised),), meetings=meetings,
                       spent=tuple(SpentFact("priya", at, minutes) for at, minutes in spent))
    return [(one.check, one.why) for one in due_items(facts_then, now, ZONE) if one.check == "time-short"]


NOV = datetime(2026, 11, 25, 9, tzinfo=UTC)


def test_time_promised_is_said_only_as_the_month_ends():
    assert time_checks(datetime(2026, 11, 22, 9, tzinfo=UTC)) == []
    assert time_checks(NOV) == [("time-short", "0 of 80 min this month")]


def test_time_spent_and_planned_both_count():
    spent = [(datetime(2026, 11, 3, 9, tzinfo=UTC), 40), (datetime(2026, 10, 31, 9, tzinfo=UTC), 40)]
    assert time_checks(NOV, spent) == [("time-short", "40 of 80 min this month")]
    assert time_checks(NOV, spent, (meeting(starts_at=datetime(2026, 11, 27, 9, tzinfo=UTC), minutes=40),)) == []
    assert time_checks(NOV, spent, (meeting(starts_at=datetime(2026, 12, 1, 9, tzinfo=UTC), minutes=40),)) != []
    assert time_checks(NOV, [*spent, (datetime(2026, 11, 10, 9, tzinfo=UTC), 50)]) == []


def test_each_month_has_a_key_of_its_own():
    facts_then = facts(MINE, promised=(PromisedFact("priya", 80),))
    keys = {one.key for now in (NOV, datetime(2026, 12, 28, 9, tzinfo=UTC)) for one in due_items(facts_then, now, ZONE) if one.check == "time-short"}
    assert keys == {"time-short:priya:2026-11", "time-short:priya:2026-12"}
