"""Cases of the rules about answers, introductions and those I mentor; files of their own say more about them."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from mentortui.domain.nudges import Facts
from mentortui.domain.nudges.facts import IntroductionFact, LetterFact, PromisedFact, SentFact, SpentFact, StretchFact
from mentortui.domain.pipeline import Stage
from tests.domain.nudges.facts_for_tests import NOW, TODAY, ago, ahead, facts, meeting, person

JO = person(id="jo", name="Jo Lind", stage=Stage.IDENTIFIED, last_contact_at=None, stage_at=ago(days=3))
MENTEE = person(direction="mentee")


def letter(days: float, **who: Any) -> Facts:
    return facts(person(last_contact_at=ago(days=days), **who), letters=(LetterFact("e1", "priya", ago(days=days)),))


def intro(asked: float, check: float | None = None, **known: Any) -> Facts:
    sent = (SentFact("priya", "s9", "check-in", ago(days=check)),) if check is not None else ()
    via = person(last_contact_at=ago(days=min(asked, check or asked)), last_in_at=known.pop("heard", None))
    return facts(via, JO, introductions=(IntroductionFact("i1", "jo", "priya", ago(days=asked), **known),), sent=sent)


def made(days: float, **known: Any) -> Facts:
    return intro(days + 9, answer="yes", answered_at=ago(days=days + 5), made_at=ago(days=days), **known)


def stretch(in_days: int) -> Facts:
    return facts(MENTEE, stretches=(StretchFact("t1", "priya", "the board talk", TODAY + timedelta(days=in_days)),))


def promised(*minutes: int) -> Facts:
    return facts(MENTEE, promised=(PromisedFact("priya", 60),), spent=tuple(SpentFact("priya", ago(days=2), one) for one in minutes))


MORE: dict[str, list[tuple[str, str, Facts]]] = {
    "answer": [
        ("some-hours", "soon", letter(0.9)),
        ("a-day", "now", letter(1)),
        ("two-weeks", "now", letter(14)),
        ("longer", "later", letter(15)),
        ("a-month", "later", letter(30)),
        ("no-answer-any-more", "", letter(31)),
        ("who-rests", "", letter(3, stage=Stage.PAUSED)),
    ],
    "intro-thank": [
        ("not-made", "", intro(2)),
        ("made", "now", made(0)),
        ("a-month", "now", made(30)),
        ("longer", "later", made(31)),
        ("thanked", "", made(3, thanked_at=ago(days=2))),
    ],
    "intro-write": [
        ("not-made", "", intro(2)),
        ("today", "soon", made(0)),
        ("yesterday", "now", made(1)),
        ("a-month", "now", made(30)),
        ("longer", "later", made(31)),
        ("met", "", made(9, met_at=ago(days=2))),
    ],
    "intro-tell": [
        ("not-met", "", made(9, thanked_at=ago(days=8))),
        ("met", "soon", made(19, thanked_at=ago(days=8), met_at=ago(days=2))),
        ("a-month", "", made(60, thanked_at=ago(days=50), met_at=ago(days=31))),
        ("thanked-after-it", "", made(19, thanked_at=ago(days=1), met_at=ago(days=2))),
    ],
    "intro-state": [
        ("no-word", "", intro(5)),
        ("they-wrote", "now", intro(5, heard=ago(days=1))),
        ("a-fresh-yes", "", intro(20, answer="yes", answered_at=ago(days=13))),
        ("a-yes-of-two-weeks", "soon", intro(20, answer="yes", answered_at=ago(days=14))),
    ],
    "intro-ask": [
        ("nine-days", "", intro(9)),
        ("ten-days", "soon", intro(10)),
        ("checked-in", "", intro(20, 9)),
        ("they-wrote", "", intro(20, heard=ago(days=4))),
    ],
    "intro-other": [
        ("13-days", "", intro(30, 13)),
        ("14-days", "soon", intro(30, 14)),
        ("a-no", "soon", intro(9, answer="no", answered_at=ago(days=1))),
        ("long-ago", "", intro(90, answer="no", answered_at=ago(days=31))),
    ],
    "ask-agenda": [
        ("three-days", "", facts(MENTEE, meetings=(meeting(starts_at=ahead(hours=49)),))),
        ("two-days", "soon", facts(MENTEE, meetings=(meeting(starts_at=ahead(hours=48)),))),
        ("a-day", "now", facts(MENTEE, meetings=(meeting(starts_at=ahead(hours=24)),))),
        ("it-has-come", "", facts(MENTEE, meetings=(meeting(starts_at=ahead(hours=24), agenda_sent_at=NOW),))),
    ],
    "stretch": [
        ("in-four-days", "", stretch(4)),
        ("in-three-days", "soon", stretch(3)),
        ("today", "now", stretch(0)),
        ("a-month-over", "now", stretch(-30)),
        ("let-go", "", stretch(-31)),
    ],
    "time-short": [
        ("an-hour-was-given", "", promised(60)),
        ("early-in-the-month", "", promised()),
        ("in-two-talks", "", promised(30, 30)),
        ("more-than-promised", "", promised(90)),
    ],
}
