"""Before, during and after a meeting (E1, E2, E4, E5, E6)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from mentortui.domain.nudges import State
from tests.domain.nudges.facts_for_tests import NOW, TODAY, ago, ahead, checks, draft, facts, items, meeting, met, only, person, promise


@pytest.mark.parametrize(
    ("ended", "expected"),
    [
        pytest.param(ago(minutes=0), ["thank now"], id="from-the-minute-it-ends"),
        pytest.param(ago(hours=23, minutes=59), ["thank now"], id="counting-down"),
        pytest.param(ago(hours=24, minutes=1), ["thank now"], id="late-is-still-now"),
        pytest.param(ago(days=30), ["thank now"], id="a-month"),
        pytest.param(ago(days=31), ["thank later"], id="old-ones-go-down"),
        pytest.param(ahead(minutes=1), [], id="not-over"),
    ],
)
def test_thank_within_a_day(ended, expected) -> None:
    assert checks(facts(meetings=(met(ended),))) == expected


def test_thank_counts_down_24_hours_and_opens_the_follow_up() -> None:
    nudge = only(facts(meetings=(met(ago(hours=19)),)))
    assert nudge.due == NOW + timedelta(hours=5)
    assert (nudge.rule, nudge.verb, nudge.name) == ("E6", "Thank", "Priya Raman")
    assert nudge.why == "met yesterday, 22 min"
    assert nudge.do == ("draft", "follow-up", "priya", "m1")
    assert nudge.key == "thank:m1"


@pytest.mark.parametrize(
    "meetings",
    [
        pytest.param((met(ago(hours=2), thanked_at=ago(hours=1)),), id="thanked"),
        pytest.param((met(ago(hours=2), status="cancelled"),), id="cancelled"),
        pytest.param((met(ago(days=9)), met(ago(hours=2), id="m2", thanked_at=ago(hours=1))), id="newer-one-thanked"),
    ],
)
def test_no_thank_you_due(meetings) -> None:
    assert checks(facts(meetings=meetings)) == []


def test_one_thank_you_for_two_meetings() -> None:
    assert only(facts(meetings=(met(ago(days=3)), met(ago(hours=2), id="m2")))).key == "thank:m2"


def test_a_begun_follow_up_is_opened_and_not_named_twice() -> None:
    begun = draft(kind="follow-up", meeting_id="m1")
    nudge = only(facts(meetings=(met(ago(hours=3)),), drafts=(begun,)))
    assert (nudge.check, nudge.do) == ("thank", ("open-draft", "d1"))


def test_a_copied_follow_up_asks_to_be_marked() -> None:
    begun = draft(kind="follow-up", meeting_id="m1", copied_at=ago(hours=2))
    assert only(facts(meetings=(met(ago(hours=3)),), drafts=(begun,))).why == "copied, not marked sent"


@pytest.mark.parametrize(
    ("starts", "expected"),
    [
        pytest.param(ahead(minutes=61), False, id="61-minutes-ahead"),
        pytest.param(ahead(minutes=60), True, id="60-minutes-ahead"),
        pytest.param(ago(minutes=30), True, id="until-the-agreed-end"),
        pytest.param(ago(minutes=31), False, id="over"),
    ],
)
def test_be_on_time(starts, expected) -> None:
    known = facts(meetings=(meeting(starts_at=starts, questions=3, agenda_sent_at=ago(days=1)),))
    assert ("be-on-time now" in checks(known)) is expected


def test_on_time_says_what_is_ready_and_that_it_began() -> None:
    known = facts(meetings=(meeting(starts_at=ahead(minutes=25), questions=3),))
    assert only(known).why == "30 min, 3 questions ready"
    assert only(facts(meetings=(meeting(starts_at=ago(minutes=5)),))).why == "30 min, it has begun"


@pytest.mark.parametrize(
    ("status", "starts", "expected"),
    [
        pytest.param("planned", ago(minutes=31), ["wrap-up now"], id="never-started"),
        pytest.param("live", ago(minutes=31), ["wrap-up now"], id="never-ended"),
        pytest.param("live", ago(minutes=29), ["go-on now"], id="going-on"),
        pytest.param("planned", ago(days=40), ["wrap-up later"], id="long-ago"),
        pytest.param("cancelled", ago(minutes=31), [], id="cancelled"),
    ],
)
def test_over_but_not_ended(status, starts, expected) -> None:
    assert checks(facts(meetings=(meeting(status=status, starts_at=starts),))) == expected


@pytest.mark.parametrize("status", ["planned", "live"])
def test_the_day_for_the_follow_up_begins_with_the_agreed_end(status) -> None:
    over = meeting(status=status, starts_at=ago(minutes=90), minutes=30)
    known = facts(meetings=(over,), promises=(promise(by_on=TODAY - timedelta(days=20)), promise(id="p2", by_on=TODAY)))
    assert checks(known) == ["wrap-up now", "promise now", "promise now"]
    first = items(known)[0]
    assert (first.rule, first.due, first.do) == ("E6", ahead(hours=23), ("end", "m1"))
    ended = items(facts(meetings=(met(ago(hours=1)),)))[0]
    assert ended.due == first.due


@pytest.mark.parametrize(
    ("hours", "questions", "expected"),
    [
        pytest.param(48, 2, True, id="48-hours-two-questions"),
        pytest.param(48.1, 2, False, id="more-than-48-hours"),
        pytest.param(48, 3, False, id="three-are-enough"),
        pytest.param(1.01, 0, True, id="just-before-the-hour"),
        pytest.param(1, 0, False, id="then-it-is-time-to-go"),
    ],
)
def test_prepare(hours, questions, expected) -> None:
    known = facts(meetings=(meeting(starts_at=ahead(hours=hours), questions=questions),))
    assert ("prepare now" in checks(known)) is expected


def test_prepare_says_how_many() -> None:
    nudge = only(facts(meetings=(meeting(starts_at=ahead(hours=30), questions=1),)))
    assert (nudge.why, nudge.do) == ("1 of 3 questions written", ("prepare", "m1"))


@pytest.mark.parametrize(
    ("hours", "known", "expected"),
    [
        pytest.param(24, {"questions": 3}, ["agenda now"], id="a-day-ahead"),
        pytest.param(24.1, {"questions": 3}, [], id="more-than-a-day"),
        pytest.param(20, {"questions": 3, "agenda_sent_at": ago(hours=1)}, [], id="sent"),
        pytest.param(20, {"questions": 0}, ["prepare now", "agenda soon"], id="questions-come-first"),
        pytest.param(1, {"questions": 3}, ["be-on-time now"], id="too-late-for-it"),
    ],
)
def test_agenda_a_day_ahead(hours, known, expected) -> None:
    assert checks(facts(meetings=(meeting(starts_at=ahead(hours=hours), **known),))) == expected


def test_a_mentor_neither_prepares_questions_nor_thanks() -> None:
    mine = person(direction="mentee")
    assert checks(facts(mine, meetings=(meeting(starts_at=ahead(hours=20)),))) == ["ask-agenda now"]
    assert checks(facts(mine, meetings=(met(ago(hours=2)),))) == []


def test_people_outside_the_pipeline_are_met_all_the_same() -> None:
    known = facts(person(stage=None), meetings=(meeting(starts_at=ahead(hours=30)),))
    assert checks(known) == ["prepare now"]


def test_meetings_of_people_who_are_gone_say_nothing() -> None:
    lost = [meeting(person_id="nobody", starts_at=ahead(hours=hours)) for hours in (-9, 0.5, 20)]
    assert items(facts(meetings=(*lost, met(ago(hours=1), person_id="nobody")))) == []


def test_a_thank_you_is_first_whatever_else_is_due() -> None:
    known = facts(
        person(),
        person(id="alan", name="Alan Okafor"),
        meetings=(met(ago(hours=1)), meeting(id="m2", person_id="alan", starts_at=ahead(minutes=5))),
    )
    assert checks(known) == ["thank now", "be-on-time now"]
    assert items(known)[0].state is State.NOW
