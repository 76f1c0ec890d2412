"""Advice told back, promises by their date, gifts repeated (F2, F5, F8)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from mentortui.domain.nudges.loop import gift_due, gift_rhythm, occurrence
from tests.domain.nudges.facts_for_tests import TODAY, advice, ago, checks, draft, facts, gift, only, person, promise


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        pytest.param({"state": "received", "received_at": ago(days=41)}, ["weigh later"], id="received-41-days"),
        pytest.param({"state": "received", "received_at": ago(days=42)}, ["weigh soon"], id="received-42-days"),
        pytest.param({"state": "acting", "decided_at": ago(days=20)}, ["what-came later"], id="acting-20-days"),
        pytest.param({"state": "acting", "decided_at": ago(days=21)}, ["what-came soon"], id="acting-21-days"),
        pytest.param({"state": "result", "result_at": ago(days=0)}, ["report-back soon"], id="result-today"),
        pytest.param({"state": "result", "result_at": ago(days=6)}, ["report-back soon"], id="result-6-days"),
        pytest.param({"state": "result", "result_at": ago(days=7)}, ["report-back now"], id="result-a-week"),
        pytest.param({"state": "declined", "decided_at": ago(days=7)}, ["report-back now"], id="declined-untold"),
        pytest.param({"state": "reported", "result_at": ago(days=7)}, [], id="told"),
    ],
)
def test_advice(known, expected) -> None:
    assert checks(facts(advice=(advice(**known),))) == expected


def test_report_back_in_words() -> None:
    nudge = only(facts(person(pronoun="she/her"), advice=(advice(state="result", result_at=ago(days=19)),)))
    assert (nudge.verb, nudge.why, nudge.do) == ("Report back to", "you acted on her advice", ("report", "a1"))
    assert nudge.due == TODAY - timedelta(days=12)


def test_report_back_without_a_known_pronoun() -> None:
    nudge = only(facts(advice=(advice(state="declined", decided_at=ago(days=1)),)))
    assert nudge.why == "you left their advice aside"


def test_a_begun_report_is_opened() -> None:
    known = facts(
        advice=(advice(state="result", result_at=ago(days=8)),),
        drafts=(draft(kind="report-back", advice_id="a1"),),
    )
    assert only(known).do == ("open-draft", "d1")


@pytest.mark.parametrize(
    ("by", "expected"),
    [
        pytest.param(-1, ["promise now"], id="yesterday"),
        pytest.param(0, ["promise now"], id="today"),
        pytest.param(1, ["promise soon"], id="tomorrow"),
        pytest.param(7, ["promise soon"], id="in-a-week"),
        pytest.param(8, ["promise later"], id="after-that"),
        pytest.param(None, ["promise later"], id="no-date"),
    ],
)
def test_my_promise(by, expected) -> None:
    on = None if by is None else TODAY + timedelta(days=by)
    assert checks(facts(promises=(promise(by_on=on),))) == expected


def test_their_promise_never_nags() -> None:
    assert checks(facts(promises=(promise(mine=False, by_on=TODAY - timedelta(days=30)),))) == []


@pytest.mark.parametrize(
    ("anchor", "expected"),
    [
        pytest.param(0, ["gift now"], id="today"),
        pytest.param(1, ["gift soon"], id="tomorrow"),
        pytest.param(3, ["gift soon"], id="in-3-days"),
        pytest.param(4, ["gift later"], id="in-4-days"),
        pytest.param(-3, ["gift now"], id="this-week-not-given"),
    ],
)
def test_gift(anchor, expected) -> None:
    assert checks(facts(gifts=(gift(anchor_on=TODAY + timedelta(days=anchor)),))) == expected


@pytest.mark.parametrize(
    ("done", "due"),
    [
        pytest.param(None, "2026-11-16", id="missed-ones-do-not-pile-up"),
        pytest.param("2026-11-09", "2026-11-16", id="last-week-given"),
        pytest.param("2026-11-16", "2026-11-23", id="this-week-given"),
        pytest.param("2026-11-18", "2026-11-23", id="given-late"),
        pytest.param("2026-11-22", "2026-11-30", id="a-day-early-counts-for-the-next"),
        pytest.param("2026-11-21", "2026-11-23", id="two-days-early-does-not"),
    ],
)
def test_weekly_gift_due(done, due) -> None:
    given = date.fromisoformat(done) if done else None
    mondays = gift(anchor_on=date(2026, 9, 7), done_on=given)
    assert gift_due(mondays, TODAY) == date.fromisoformat(due)


def test_months_count_from_the_anchor() -> None:
    monthly = gift(anchor_on=date(2026, 1, 31), unit="month")
    days = [occurrence(monthly, index).isoformat() for index in (1, 2, 3, 11, 13)]
    assert days == ["2026-02-28", "2026-03-31", "2026-04-30", "2026-12-31", "2027-02-28"]


@pytest.mark.parametrize(
    ("known", "words"),
    [
        ({"anchor_on": date(2026, 11, 23), "done_count": 5}, "Mondays, 6th in a row"),
        ({"anchor_on": date(2026, 11, 23)}, "Mondays"),
        ({"every": 2, "done_count": 1}, "every 2 weeks, 2nd in a row"),
        ({"unit": "month"}, "every month"),
        ({"unit": "month", "every": 3, "done_count": 10}, "every 3 months, 11th in a row"),
    ],
)
def test_gift_rhythm(known, words) -> None:
    assert gift_rhythm(gift(**known)) == words


def test_gifts_are_called_by_what_they_are() -> None:
    nudge = only(facts(gifts=(gift(),)))
    assert (nudge.verb, nudge.why, nudge.do) == ("Roundup for", "Sundays", ("gift", "g1"))
    other = only(facts(gifts=(gift(text="Coffee beans"),)))
    assert (other.verb, other.why) == ("Gift for", "Coffee beans")
