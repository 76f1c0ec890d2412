"""Silence, planned check-ins, gone quiet (E6, G1, G2)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from mentortui.domain.nudges import SentFact
from mentortui.domain.nudges.nudge import LOGGED
from mentortui.domain.pipeline import Stage
from tests.domain.nudges.facts_for_tests import TODAY, ago, ahead, check_in, checks, draft, facts, meeting, met, only, person, sent

WAITING = person(stage=Stage.REACHED_OUT, last_contact_at=ago(days=40))


@pytest.mark.parametrize(
    ("messages", "expected"),
    [
        pytest.param([sent(9)], [], id="nine-days"),
        pytest.param([sent(10)], ["check-in-once soon"], id="ten-days"),
        pytest.param([sent(16, "intro-request")], ["check-in-once soon"], id="intro-request"),
        pytest.param([sent(16, "advice-ask")], ["check-in-once soon"], id="advice-ask"),
        pytest.param([sent(16), sent(15.9, ident="s2")], ["check-in-once soon"], id="same-day-is-one-attempt"),
        pytest.param([sent(30), sent(13, "check-in", "s2")], [], id="13-days-after-the-check-in"),
        pytest.param([sent(30), sent(14, "check-in", "s2")], ["let-rest soon"], id="14-days-after"),
        pytest.param([sent(60), sent(45), sent(20, "check-in", "s3")], ["let-rest soon"], id="never-a-third"),
        pytest.param([sent(30, "follow-up")], [], id="thanks-ask-for-no-answer"),
        pytest.param([sent(30, "check-in")], [], id="a-light-check-in-neither"),
    ],
)
def test_silence(messages, expected) -> None:
    assert checks(facts(WAITING, sent=tuple(messages))) == expected


def noted(days: float, ident: str = "e1") -> SentFact:
    return sent(days, LOGGED, ident)


@pytest.mark.parametrize(
    ("stage", "messages", "expected"),
    [
        pytest.param("reached-out", [noted(9)], [], id="nine-days"),
        pytest.param("reached-out", [noted(10)], ["check-in-once soon"], id="ten-days"),
        pytest.param("identified", [noted(10)], ["check-in-once soon"], id="written-to-before-a-stage-said-so"),
        pytest.param("reached-out", [noted(16), noted(15.9, "e2")], ["check-in-once soon"], id="two-of-one-day"),
        pytest.param("reached-out", [sent(16), noted(15.9)], ["check-in-once soon"], id="sent-and-noted-the-same-day"),
        pytest.param("reached-out", [noted(30), noted(13, "e2")], [], id="the-second-has-time"),
        pytest.param("reached-out", [noted(30), noted(14, "e2")], ["let-rest soon"], id="two-noted"),
        pytest.param("reached-out", [sent(30), noted(14)], ["let-rest soon"], id="sent-then-noted"),
        pytest.param("reached-out", [noted(30), sent(14, "check-in")], ["let-rest soon"], id="noted-then-sent"),
        pytest.param("creating-value", [noted(10)], [], id="news-while-giving"),
        pytest.param("in-conversation", [noted(16)], [], id="news-in-a-conversation"),
        pytest.param("in-conversation", [noted(30), noted(14, "e2")], [], id="news-twice"),
        pytest.param("advice", [sent(30, "advice-ask"), noted(14)], ["let-rest soon"], id="after-an-ask-it-is-the-second"),
        pytest.param("advice", [noted(30), sent(10, "advice-ask")], ["check-in-once soon"], id="before-an-ask-it-is-news"),
        pytest.param("paused", [noted(30)], [], id="paused"),
        pytest.param("moved-on", [noted(30)], [], id="friends"),
    ],
)
def test_what_was_written_elsewhere_counts_like_what_was_sent(stage, messages, expected) -> None:
    who = person(stage=Stage(stage), last_contact_at=ago(days=1))
    assert checks(facts(who, sent=tuple(messages))) == expected


def test_a_line_to_somebody_noticed_who_has_written_before_is_news() -> None:
    assert checks(facts(person(stage=Stage.IDENTIFIED, last_in_at=ago(days=40)), sent=(noted(30), noted(14, "e2")))) == []


def test_a_noted_line_in_words_and_what_ends_it() -> None:
    nudge = only(facts(WAITING, sent=(noted(16),)))
    assert (nudge.key, nudge.why, nudge.do) == ("check-in-once:e1", "no answer for 16 days", ("draft", "check-in", "priya", ""))
    assert checks(facts(person(stage=Stage.REACHED_OUT, last_in_at=ago(days=3)), sent=(noted(16),))) == []


@pytest.mark.parametrize(
    ("messages", "words"),
    [
        pytest.param([sent(30), sent(14, "check-in", "s2")], "two", id="two"),
        pytest.param([sent(60), sent(59.9), sent(45, "check-in"), sent(14, "check-in", "s3")], "three", id="three-days"),
        pytest.param([*(sent(60 - day) for day in range(11)), noted(14)], "12", id="a-dozen"),
    ],
)
def test_messages_are_counted(messages, words) -> None:
    assert only(facts(WAITING, sent=tuple(messages))).why == f"quiet since Sun 8, {words} messages"


def test_silence_in_words() -> None:
    nudge = only(facts(WAITING, sent=(sent(16),)))
    assert (nudge.rule, nudge.why) == ("G2", "no answer for 16 days")
    assert nudge.do == ("draft", "check-in", "priya", "")
    rest = only(facts(WAITING, sent=(sent(30), sent(14, "check-in", "s2"))))
    assert (rest.verb, rest.do, rest.key) == ("Let rest", ("stage", "priya", "paused"), "let-rest:s2")


@pytest.mark.parametrize(
    "known",
    [
        pytest.param(facts(person(last_in_at=ago(days=3)), sent=(sent(16),)), id="they-answered"),
        pytest.param(facts(WAITING, sent=(sent(16),), meetings=(meeting(starts_at=ahead(days=40)),)), id="a-date-is-set"),
        pytest.param(
            facts(WAITING, sent=(sent(16),), meetings=(met(ago(days=2), thanked_at=ago(days=1)),)), id="you-met"
        ),
        pytest.param(facts(person(stage=Stage.PAUSED), sent=(sent(40),)), id="paused"),
        pytest.param(facts(person(stage=Stage.DECLINED), sent=(sent(40),)), id="declined"),
        pytest.param(facts(person(stage=Stage.MOVED_ON), sent=(sent(40),)), id="friends"),
        pytest.param(facts(person(stage=None), sent=(sent(40),)), id="outside-the-pipeline"),
    ],
)
def test_no_silence(known) -> None:
    assert checks(known) == []


def test_an_ask_after_an_answer_is_a_new_ask() -> None:
    assert checks(facts(person(last_in_at=ago(days=20)), sent=(sent(40), sent(10, ident="s2")))) == ["check-in-once soon"]


def test_a_begun_check_in_is_opened() -> None:
    assert only(facts(WAITING, sent=(sent(16),), drafts=(draft(kind="check-in"),))).do == ("open-draft", "d1")


@pytest.mark.parametrize(
    ("in_days", "expected"),
    [
        pytest.param(8, ["check-in later"], id="in-8-days"),
        pytest.param(7, ["check-in soon"], id="in-7-days"),
        pytest.param(-20, ["check-in soon"], id="passed-stays"),
    ],
)
def test_planned_check_in(in_days, expected) -> None:
    known = facts(person(last_contact_at=ago(days=36)), check_ins=(check_in(in_days),))
    assert [one for one in checks(known) if one.startswith("check-in")] == expected


@pytest.mark.parametrize(
    ("last", "shown"), [(15, True), (14, False), (0, False)], ids=["15-days-ago", "14-days-ago", "today"]
)
def test_contact_near_its_day_takes_the_place_of_a_check_in(last, shown) -> None:
    known = facts(person(last_contact_at=ago(days=last)), check_ins=(check_in(0),))
    assert bool(checks(known)) is shown


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        pytest.param(27, [], id="fresh"),
        pytest.param(28, ["gone-quiet later"], id="due"),
        pytest.param(34, ["gone-quiet later"], id="grace"),
        pytest.param(35, ["gone-quiet soon"], id="late"),
    ],
)
def test_gone_quiet(days, expected) -> None:
    assert checks(facts(person(last_contact_at=ago(days=days)))) == expected


@pytest.mark.parametrize(
    ("known", "why"),
    [
        pytest.param({"last_contact_at": ago(days=64), "cadence_days": 42}, "9 weeks, usually 6", id="weeks"),
        pytest.param({"last_contact_at": ago(days=29)}, "29 days, usually 28", id="same-number-of-weeks"),
        pytest.param({"last_contact_at": ago(days=64), "cadence_days": 30}, "64 days, usually 30", id="days"),
        pytest.param({"last_contact_at": None, "stage_at": ago(days=30)}, "no contact yet", id="never"),
    ],
)
def test_gone_quiet_in_words(known, why) -> None:
    nudge = only(facts(person(**known)))
    assert (nudge.verb, nudge.why, nudge.do) == ("Catch up with", why, ("person", "priya"))


QUIET = {"last_contact_at": ago(days=60)}


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        pytest.param({"meetings": (meeting(starts_at=ahead(days=14)),)}, [], id="meeting-in-14-days"),
        pytest.param({"meetings": (meeting(starts_at=ahead(days=15)),)}, ["gone-quiet soon"], id="meeting-in-15-days"),
        pytest.param({"check_ins": (check_in(7),)}, ["check-in soon"], id="check-in-this-week"),
        pytest.param({"sent": (sent(5),)}, [], id="waiting-for-an-answer"),
    ],
)
def test_what_takes_the_place_of_gone_quiet(known, expected) -> None:
    assert checks(facts(person(**QUIET), **known)) == expected


def test_a_meeting_soon_takes_the_place_of_a_check_in() -> None:
    known = facts(person(**QUIET), check_ins=(check_in(1),), meetings=(meeting(starts_at=ahead(days=10)),))
    assert checks(known) == []


def test_a_bulk_import_brings_nothing() -> None:
    crowd = [person(id=f"p{n}", name=f"Person {n}", stage=None, last_contact_at=ago(days=900)) for n in range(500)]
    assert checks(facts(*crowd)) == []


def test_gone_quiet_keys_change_with_contact() -> None:
    before = only(facts(person(last_contact_at=ago(days=60)))).key
    after = only(facts(person(last_contact_at=ago(days=30)))).key
    assert before != after
    assert before == f"gone-quiet:priya:{TODAY - timedelta(days=60)}"
