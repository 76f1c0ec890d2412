"""Introductions from the request to how it went (D2, G2, G4)."""

from __future__ import annotations

import pytest

from mentortui.domain.nudges import DraftFact, IntroductionFact, LetterFact, PersonFact, SentFact
from mentortui.domain.nudges.facts import FirstStepFact
from mentortui.domain.pipeline import Stage
from tests.domain.nudges.facts_for_tests import ago, ahead, checks, facts, items, meeting, only, person

BEN = person(id="ben", name="Ben Okafor", called="Ben", stage=Stage.ADVICE, last_contact_at=ago(days=1), last_in_at=ago(days=90))


def ana(stage: Stage | None = Stage.REACHED_OUT, **known) -> PersonFact:
    return person(id="ana", name="Ana Berkova", called="Ana", stage=stage, **{"last_contact_at": None, **known})


def intro(days: float, **known) -> IntroductionFact:
    base = {"id": "i1", "person_id": "ana", "via_id": "ben", "asked_at": ago(days=days), "draft_id": "request"}
    return IntroductionFact(**{**base, **known})


def told(one: IntroductionFact, *people: PersonFact, **known) -> list[str]:
    return checks(facts(*(people or (BEN, ana())), introductions=(one,), **known))


def checked(days: float) -> SentFact:
    return SentFact("ben", "check", "check-in", ago(days=days))


@pytest.mark.parametrize(
    ("days", "expected"),
    [pytest.param(9, [], id="nine days"), pytest.param(10, ["intro-ask soon"], id="ten days"), pytest.param(40, ["intro-ask soon"], id="it stays")],
)
def test_one_gentle_line_to_the_introducer(days: float, expected: list[str]) -> None:
    assert told(intro(days)) == expected


def test_the_gentle_line_is_to_the_introducer_and_about_the_person() -> None:
    nudge = only(facts(BEN, ana(), introductions=(intro(12),)))
    assert (nudge.verb, nudge.name, nudge.why) == ("Check in with", "Ben Okafor", "about Ana: quiet for 12 days")
    assert nudge.do == ("introduction-write", "i1", "check-in")


def test_the_request_never_counts_as_silence_of_the_person() -> None:
    request = SentFact("ana", "request", "intro-request", ago(days=30))
    assert told(intro(5), sent=(request,)) == []
    assert [one.name for one in items(facts(BEN, ana(), introductions=(intro(12),), sent=(request,)))] == ["Ben Okafor"]


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        pytest.param(5, [], id="the check-in has time"),
        pytest.param(13, [], id="thirteen days"),
        pytest.param(14, ["intro-other soon"], id="two weeks, another way"),
        pytest.param(44, ["intro-other soon"], id="for a month"),
        pytest.param(45, [], id="then never again"),
    ],
)
def test_after_two_messages_another_way_and_never_a_third(days: float, expected: list[str]) -> None:
    found = [one for one in told(intro(60), sent=(checked(days),)) if one.startswith("intro")]
    assert found == expected


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        pytest.param(20, ["intro-ask soon"], id="noted the day of the request"),
        pytest.param(13, [], id="noted later, it has time"),
        pytest.param(14, ["intro-other soon"], id="two weeks, another way"),
    ],
)
def test_a_line_noted_to_the_introducer_is_the_check_in(days: float, expected: list[str]) -> None:
    assert told(intro(20.1), sent=(SentFact("ben", "e1", "logged", ago(days=days)),)) == expected


def test_who_is_asked_about_is_no_first_step_meanwhile() -> None:
    new = ana(Stage.IDENTIFIED, stage_at=ago(days=30))
    steps = (FirstStepFact("ana"),)
    assert checks(facts(BEN, new, first_steps=steps)) == ["read-up soon"]
    assert told(intro(5), BEN, new, first_steps=steps) == []


def test_a_no_leads_to_other_ways() -> None:
    nudge = only(facts(BEN, ana(), introductions=(intro(9, answer="no", answered_at=ago(days=2)),)))
    assert (nudge.verb, nudge.name, nudge.why, nudge.do) == ("Another way to", "Ana Berkova", "Ben said no", ("ways", "ana"))
    assert told(intro(9, answer="no", answered_at=ago(days=31))) == []
    assert told(intro(9, answer="no", answered_at=ago(days=2)), BEN, ana(Stage.IN_CONVERSATION, last_contact_at=ago(days=1))) == []


def test_another_way_that_is_under_way_is_enough() -> None:
    newer = intro(3, id="i2", via_id="cai")
    cai = person(id="cai", name="Cai Wen", stage=Stage.ADVICE)
    refused = intro(9, answer="no", answered_at=ago(days=5))
    assert checks(facts(BEN, cai, ana(), introductions=(refused, newer))) == []


def test_a_yes_has_two_weeks() -> None:
    assert told(intro(20, answer="yes", answered_at=ago(days=13))) == []
    nudge = only(facts(BEN, ana(), introductions=(intro(20, answer="yes", answered_at=ago(days=14)),)))
    assert (nudge.verb, nudge.why, nudge.do) == ("Look again at", "yes to Ana: did it happen?", ("introduction", "i1"))


def test_what_the_introducer_wrote_is_noted_before_it_is_answered() -> None:
    ben = BEN._replace(last_contact_at=ago(days=3), last_in_at=ago(days=3))
    nudge = only(facts(ben, ana(), introductions=(intro(12),), letters=(LetterFact("e1", "ben", ago(days=3)),)))
    assert (nudge.check, nudge.verb, nudge.state, nudge.why) == ("intro-state", "Note answer of", "now", "yes or no to Ana?")


def test_a_sign_left_alone_was_about_something_else() -> None:
    assert told(intro(60), BEN._replace(last_in_at=ago(days=31)), ana()) == []
    assert told(intro(60, answer="yes", answered_at=ago(days=45))) == []


def test_a_line_of_the_person_asks_whether_it_was_made() -> None:
    wrote = ana(last_contact_at=ago(hours=5), last_in_at=ago(hours=5))
    nudge = only(facts(BEN, wrote, introductions=(intro(12),)))
    assert (nudge.name, nudge.why) == ("Ben Okafor", "Ana wrote: introduced?")


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        pytest.param({"made_at": ago(minutes=1)}, ["intro-thank now"], id="at once"),
        pytest.param({"made_at": ago(days=30)}, ["intro-thank now"], id="a month"),
        pytest.param({"made_at": ago(days=31)}, ["intro-thank later"], id="further down"),
        pytest.param({"made_at": ago(days=2), "thanked_at": ago(days=1)}, [], id="thanked"),
    ],
)
def test_thanks_to_the_introducer(known: dict, expected: list[str]) -> None:
    assert told(intro(40, answer="yes", **known), BEN, ana(last_contact_at=ago(minutes=0.5))) == expected


def test_what_the_thanks_say() -> None:
    made = intro(5, answer="yes", made_at=ago(days=2))
    wrote = ana(last_contact_at=ago(hours=5))
    nudge = only(facts(BEN, wrote, introductions=(made,)))
    assert (nudge.verb, nudge.name, nudge.why, nudge.rule) == ("Thank", "Ben Okafor", "introduced you to Ana", "D2")
    begun = DraftFact("d1", "ben", "thanks", ago(hours=3), via_id="ana")
    assert only(facts(BEN, wrote, introductions=(made,), drafts=(begun,))).do == ("open-draft", "d1")
    assert only(facts(BEN, ana(), introductions=(made._replace(met_at=ago(days=1)),))).why == "you met Ana yesterday"


def test_after_the_first_meeting_the_introducer_hears_once_how_it_went() -> None:
    one = intro(20, answer="yes", made_at=ago(days=15), thanked_at=ago(days=14), met_at=ago(days=2))
    ben = BEN._replace(last_contact_at=ago(days=14))
    nudge = only(facts(ben, ana(), introductions=(one,)))
    assert (nudge.verb, nudge.name, nudge.why, nudge.do) == ("Tell", "Ben Okafor", "you met Ana Fri 20", ("introduction-write", "i1", "thanks"))
    assert told(one, BEN._replace(last_contact_at=ago(days=1)), ana()) == []
    assert told(one._replace(met_at=ago(days=31)), BEN._replace(last_contact_at=ago(days=40)), ana()) == []
    assert told(one._replace(thanked_at=ago(days=1)), ben, ana()) == []


def test_somebody_gone_is_not_asked_about() -> None:
    assert told(intro(30), BEN) == []
    assert told(intro(30), ana()) == []


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        pytest.param(0.1, "soon", id="the day it was made"), pytest.param(1, "now", id="the next day"), pytest.param(30, "now", id="a month"),
        pytest.param(31, "later", id="then it waits"), pytest.param(90, "later", id="and stays"),
    ],
)
def test_who_one_was_introduced_to_is_written_to(days: float, expected: str) -> None:
    made = intro(days + 5, answer="yes", answered_at=ago(days=days + 1), made_at=ago(days=days), thanked_at=ago(days=days))
    nudge = only(facts(BEN, ana(), introductions=(made,)))
    assert (nudge.check, nudge.verb, nudge.name, nudge.state) == ("intro-write", "Write to", "Ana Berkova", expected)
    assert nudge.why.startswith("Ben introduced you")
    assert nudge.do == ("draft", "cold", "ana", "")


@pytest.mark.parametrize(
    ("who", "known"),
    [
        pytest.param({"last_contact_at": ago(days=2)}, {}, id="written to since"),
        pytest.param({"stage": Stage.DECLINED}, {}, id="declined"),
        pytest.param({}, {"meetings": (meeting(person_id="ana", starts_at=ahead(days=3)),)}, id="a meeting is agreed"),
    ],
)
def test_nothing_to_write_after_an_introduction(who: dict, known: dict) -> None:
    made = intro(9, answer="yes", answered_at=ago(days=5), made_at=ago(days=4), thanked_at=ago(days=3))
    assert [one for one in told(made, BEN, ana(**who), **known) if one.startswith("intro-write")] == []


def test_the_first_line_that_was_begun_is_gone_on_with() -> None:
    made = intro(9, answer="yes", answered_at=ago(days=5), made_at=ago(days=4), thanked_at=ago(days=3))
    begun = DraftFact("d1", "ana", "cold", ago(days=1))
    assert only(facts(BEN, ana(), introductions=(made,), drafts=(begun,))).do == ("open-draft", "d1")
