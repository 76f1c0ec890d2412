"""The table of cases: for every rule days on both sides of each of its edges, and what no rule may be without."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, NamedTuple

import pytest

from mentortui.domain.method import METHOD
from mentortui.domain.nudges import RULES, Facts
from mentortui.domain.nudges.facts import CalledOffFact, FirstStepFact, HelpedFact, ReachedFact
from mentortui.domain.pipeline import Stage
from tests.domain.nudges.facts_for_tests import (
    NOW,
    TODAY,
    advice,
    ago,
    ahead,
    check_in,
    draft,
    facts,
    gift,
    items,
    meeting,
    met,
    person,
    promise,
    sent,
)
from tests.domain.nudges.more_cases import MORE


class Case(NamedTuple):
    """What is known, and the part it puts the rule in; "" where the rule has nothing to say."""

    id: str
    state: str
    known: Facts


WAITING = person(stage=Stage.REACHED_OUT, last_contact_at=ago(days=40))
QUIET = person(last_contact_at=ago(days=60))


def late(**by: float) -> timedelta:
    return timedelta(**by)


def stepping(days: float, *, researched: bool = False, stage: Stage = Stage.IDENTIFIED, **more: Any) -> Facts:
    new = person(stage=stage, stage_at=ago(days=days), last_contact_at=None)
    return facts(new, first_steps=(FirstStepFact("priya", researched),), **more)


def lost(*days: float, **more: Any) -> Facts:
    off = tuple(CalledOffFact(f"m{number}", "priya", ago(days=day)) for number, day in enumerate(days))
    return facts(more.pop("who", person(last_contact_at=ago(days=40))), called_off=off, **more)


def helped(told: float, thanked: datetime | None = None, **more: Any) -> Facts:
    return facts(more.pop("who", person()), helped=(HelpedFact("a1", "priya", "Start with 3 customers", ago(days=told)),),
                 thanked={"priya": thanked} if thanked else {}, **more)  # fmt: skip


def reached(days: float, thanked: datetime | None = None, **more: Any) -> Facts:
    return facts(person(), reached=(ReachedFact("g1", "priya", "Present to a board", ago(days=days)),),
                 thanked={"priya": thanked} if thanked else {}, **more)  # fmt: skip


def moved(days: float, thanked: datetime | None = None, **who: Any) -> Facts:
    friend = person(**{"stage": Stage.MOVED_ON, "stage_at": ago(days=days), "last_in_at": ago(days=50), **who})
    return facts(friend, thanked={"priya": thanked} if thanked else {})


def paused(in_days: int, **more: Any) -> Facts:
    return facts(person(stage=Stage.PAUSED, stage_at=ago(days=90), last_contact_at=ago(days=99)), check_ins=(check_in(in_days, **more),))


def wrote_once(days: float, kind: str = "check-in", **who: Any) -> Facts:
    return facts(person(last_contact_at=ago(days=days), last_in_at=ago(days=days + 9), **who), sent=(sent(days, kind),))


TABLE: Mapping[str, list[Case]] = {
    "thank": [
        Case("not-over", "", facts(meetings=(met(ahead(minutes=1)),))),
        Case("the-minute-it-ends", "now", facts(meetings=(met(NOW),))),
        Case("thirty-days", "now", facts(meetings=(met(ago(days=30)),))),
        Case("a-day-more", "later", facts(meetings=(met(ago(days=31)),))),
    ],
    "go-on": [
        Case("only-planned", "", facts(meetings=(meeting(starts_at=ago(minutes=5)),))),
        Case("running", "now", facts(meetings=(meeting(starts_at=ago(minutes=5), status="live"),))),
        Case("the-last-minute", "now", facts(meetings=(meeting(starts_at=ago(minutes=30), status="live"),))),
        Case("over", "", facts(meetings=(meeting(starts_at=ago(minutes=31), status="live"),))),
    ],
    "be-on-time": [
        Case("61-minutes", "", facts(meetings=(meeting(starts_at=ahead(minutes=61)),))),
        Case("an-hour", "now", facts(meetings=(meeting(starts_at=ahead(minutes=60)),))),
        Case("it-has-begun", "now", facts(meetings=(meeting(starts_at=ago(minutes=30)),))),
        Case("over", "", facts(meetings=(meeting(starts_at=ago(minutes=31)),))),
    ],
    "wrap-up": [
        Case("not-over", "", facts(meetings=(meeting(starts_at=ago(minutes=30)),))),
        Case("over", "now", facts(meetings=(meeting(starts_at=ago(minutes=31)),))),
        Case("a-month", "now", facts(meetings=(meeting(starts_at=ago(days=30)),))),
        Case("longer", "later", facts(meetings=(meeting(starts_at=ago(days=31)),))),
    ],
    "prepare": [
        Case("two-days", "now", facts(meetings=(meeting(starts_at=ahead(hours=48)),))),
        Case("a-minute-more", "", facts(meetings=(meeting(starts_at=ahead(hours=48, minutes=1)),))),
        Case("two-questions", "now", facts(meetings=(meeting(starts_at=ahead(hours=30), questions=2),))),
        Case("three-questions", "", facts(meetings=(meeting(starts_at=ahead(hours=30), questions=3),))),
    ],
    "agenda": [
        Case("a-day", "now", facts(meetings=(meeting(starts_at=ahead(hours=24), questions=3),))),
        Case("a-minute-more", "", facts(meetings=(meeting(starts_at=ahead(hours=24, minutes=1), questions=3),))),
        Case("questions-first", "soon", facts(meetings=(meeting(starts_at=ahead(hours=20), questions=2),))),
        Case("sent", "", facts(meetings=(meeting(starts_at=ahead(hours=20), questions=3, agenda_sent_at=ago(hours=1)),))),
    ],
    "report-back": [
        Case("six-days", "soon", facts(advice=(advice(state="result", result_at=ago(days=6)),))),
        Case("a-week", "now", facts(advice=(advice(state="result", result_at=ago(days=7)),))),
        Case("left-aside", "now", facts(advice=(advice(state="declined", decided_at=ago(days=7)),))),
        Case("nothing-to-tell", "", facts(advice=(advice(state="acting", decided_at=ago(days=7)),))),
    ],
    "what-came": [
        Case("just-decided", "later", facts(advice=(advice(state="acting", decided_at=NOW),))),
        Case("20-days", "later", facts(advice=(advice(state="acting", decided_at=ago(days=20)),))),
        Case("21-days", "soon", facts(advice=(advice(state="acting", decided_at=ago(days=21)),))),
        Case("there-is-a-result", "", facts(advice=(advice(state="result", result_at=ago(days=1)),))),
    ],
    "weigh": [
        Case("fresh", "later", facts(advice=(advice(received_at=NOW),))),
        Case("41-days", "later", facts(advice=(advice(received_at=ago(days=41)),))),
        Case("42-days", "soon", facts(advice=(advice(received_at=ago(days=42)),))),
        Case("decided", "", facts(advice=(advice(state="acting", decided_at=ago(days=1)),))),
    ],
    "promise": [
        Case("today", "now", facts(promises=(promise(by_on=TODAY),))),
        Case("in-a-week", "soon", facts(promises=(promise(by_on=TODAY + late(days=7)),))),
        Case("in-eight-days", "later", facts(promises=(promise(by_on=TODAY + late(days=8)),))),
        Case("theirs", "", facts(promises=(promise(mine=False, by_on=TODAY),))),
    ],
    "check-in-once": [
        Case("nine-days", "", facts(WAITING, sent=(sent(9),))),
        Case("ten-days", "soon", facts(WAITING, sent=(sent(10),))),
        Case("a-year", "soon", facts(WAITING, sent=(sent(365),))),
        Case("after-a-check-in-an-ask-is-the-second", "", facts(WAITING, sent=(sent(40, "check-in"), sent(11, "advice-ask", "s2")))),
        Case("answered", "", facts(person(last_in_at=ago(days=1)), sent=(sent(10),))),
    ],
    "let-rest": [
        Case("13-days", "", facts(WAITING, sent=(sent(30), sent(13, "check-in", "s2")))),
        Case("14-days", "soon", facts(WAITING, sent=(sent(30), sent(14, "check-in", "s2")))),
        Case("two-check-ins", "soon", facts(WAITING, sent=(sent(60, "check-in"), sent(14, "check-in", "s2")))),
        Case("one-day-is-one-message", "", facts(WAITING, sent=(sent(30), sent(29.9, ident="s2")))),
        Case("friends-are-not-dropped", "", facts(person(stage=Stage.MOVED_ON), sent=(sent(400, "check-in"), sent(200, "check-in", "s2")))),
    ],
    "mark-sent": [
        Case("59-minutes", "", facts(drafts=(draft(copied_at=ago(minutes=59)),))),
        Case("an-hour", "now", facts(drafts=(draft(copied_at=ago(minutes=60)),))),
        Case("long-ago", "now", facts(drafts=(draft(copied_at=ago(days=40)),))),
        Case("never-copied", "", facts(drafts=(draft(),))),
    ],
    "finish-draft": [
        Case("59-minutes", "", facts(drafts=(draft(updated_at=ago(minutes=59)),))),
        Case("an-hour", "soon", facts(drafts=(draft(updated_at=ago(minutes=60)),))),
        Case("two-weeks", "soon", facts(drafts=(draft(updated_at=ago(days=14)),))),
        Case("a-day-more", "later", facts(drafts=(draft(updated_at=ago(days=15)),))),
    ],
    "check-in": [
        Case("in-eight-days", "later", facts(person(last_contact_at=ago(days=27)), check_ins=(check_in(8),))),
        Case("in-a-week", "soon", facts(person(last_contact_at=ago(days=27)), check_ins=(check_in(7),))),
        Case("in-touch-anyway", "", facts(person(last_contact_at=ago(days=7)), check_ins=(check_in(7),))),
        Case("they-said-no", "", facts(person(stage=Stage.DECLINED, last_contact_at=ago(days=27)), check_ins=(check_in(0),))),
    ],
    "gift": [
        Case("today", "now", facts(gifts=(gift(),))),
        Case("in-three-days", "soon", facts(gifts=(gift(anchor_on=TODAY + late(days=3)),))),
        Case("in-four-days", "later", facts(gifts=(gift(anchor_on=TODAY + late(days=4)),))),
        Case("given", "later", facts(gifts=(gift(done_on=TODAY),))),
        Case("of-somebody-gone", "", facts(gifts=(gift(person_id="nobody"),))),
    ],
    "gone-quiet": [
        Case("27-days", "", facts(person(last_contact_at=ago(days=27)))),
        Case("28-days", "later", facts(person(last_contact_at=ago(days=28)))),
        Case("35-days", "soon", facts(person(last_contact_at=ago(days=35)))),
        Case("bumped", "", facts(person(last_contact_at=ago(days=35), bumped_at=ago(days=1)))),
        Case("friends-181-days", "", facts(person(stage=Stage.MOVED_ON, last_contact_at=ago(days=181)))),
        Case("friends-half-a-year", "later", facts(person(stage=Stage.MOVED_ON, last_contact_at=ago(days=182)))),
        Case("friends-who-never-answer", "", facts(person(stage=Stage.MOVED_ON, last_contact_at=ago(days=200)),
                                                   sent=(sent(400, "check-in"), sent(200, "check-in", "s2")))),
    ],
    "ten-minutes": [
        Case("once", "", lost(2)),
        Case("twice", "soon", lost(9, 0)),
        Case("a-month-ago", "soon", lost(40, 30)),
        Case("longer", "", lost(40, 31)),
        Case("met-between", "", lost(40, 3, meetings=(met(ago(days=20), thanked_at=ago(days=19)),))),
        Case("you-wrote-since", "", lost(9, 3, who=person(last_contact_at=ago(days=2), last_in_at=ago(days=4)))),
        Case("they-wrote-since", "soon", lost(9, 3, who=person(last_contact_at=ago(days=2), last_in_at=ago(days=2)))),
        Case("another-date", "", lost(9, 3, meetings=(meeting(starts_at=ahead(days=30)),))),
    ],
    "by-mail": [
        Case("27-days", "", wrote_once(27)),
        Case("28-days", "later", wrote_once(28)),
        Case("35-days", "soon", wrote_once(35)),
        Case("an-ask-is-not-a-sign-of-life", "", wrote_once(35, "advice-ask")),
        Case("friends-get-a-hello", "", wrote_once(190, stage=Stage.MOVED_ON)),
    ],
    "come-back": [
        Case("in-15-days", "", paused(15)),
        Case("in-14-days", "later", paused(14)),
        Case("today", "soon", paused(0)),
        Case("long-past", "soon", paused(-30)),
        Case("of-an-earlier-pause", "", paused(-91)),
        Case("planned-before-the-pause", "", paused(0, meeting_id="m1")),
    ],
    "goal-thanks": [
        Case("today", "soon", reached(0)),
        Case("60-days", "soon", reached(60)),
        Case("61-days", "", reached(61)),
        Case("thanked-since", "", reached(9, ago(days=8))),
        Case("thanked-before", "soon", reached(9, ago(days=10))),
        Case("a-talk-to-thank-for", "", reached(9, meetings=(met(ago(days=1)),))),
    ],
    "farewell": [
        Case("today", "soon", moved(0)),
        Case("30-days", "soon", moved(30)),
        Case("31-days", "", moved(31)),
        Case("said-a-fortnight-before", "", moved(3, ago(days=17))),
        Case("thanked-long-before", "soon", moved(3, ago(days=18))),
        Case("never-in-touch", "", moved(3, last_in_at=None)),
    ],
    "say-thanks": [
        Case("90-days", "", helped(90)),
        Case("a-quarter", "later", helped(91)),
        Case("a-year", "later", helped(365)),
        Case("longer", "", helped(366)),
        Case("thanked-90-days-ago", "", helped(200, ago(days=90))),
        Case("thanked-91-days-ago", "later", helped(200, ago(days=91))),
        Case("paused", "", helped(100, who=person(stage=Stage.PAUSED))),
    ],
    "read-up": [
        Case("six-days", "", stepping(6)),
        Case("a-week", "later", stepping(7)),
        Case("three-weeks", "soon", stepping(21)),
        Case("a-season", "soon", stepping(90)),
        Case("let-go", "", stepping(91)),
        Case("read-up", "", stepping(7, researched=True)),
        Case("a-message-is-begun", "", stepping(9, drafts=(draft(),))),
    ],
    "small-favour": [
        Case("13-days", "", stepping(13, researched=True)),
        Case("two-weeks", "later", stepping(14, researched=True)),
        Case("four-weeks", "soon", stepping(28, researched=True)),
        Case("nothing-read-yet", "", stepping(28)),
        Case("the-stage-of-giving", "later", stepping(14, stage=Stage.CREATING_VALUE)),
    ],
    "reflect": [
        Case("no-goal", "", facts(last_reflection_at=ago(days=900))),
        Case("75-days", "", facts(goals_open=1, last_reflection_at=ago(days=75))),
        Case("76-days", "later", facts(goals_open=1, last_reflection_at=ago(days=76))),
        Case("90-days", "soon", facts(goals_open=1, last_reflection_at=ago(days=90))),
    ],
    **{check: [Case(*row) for row in rows] for check, rows in MORE.items()},
}
ROWS = [pytest.param(check, case.state, case.known, id=f"{check}-{case.id}") for check, cases in TABLE.items() for case in cases]


@pytest.mark.parametrize(("check", "state", "known"), ROWS)
def test_what_a_rule_says(check: str, state: str, known: Facts) -> None:
    assert [str(nudge.state) for nudge in items(known) if nudge.check == check] == ([state] if state else [])


def test_every_rule_has_its_cases() -> None:
    assert set(TABLE) == {rule.check for rule in RULES}
    thin = {check: len(cases) for check, cases in TABLE.items() if len(cases) < 4}
    assert thin == {}
    assert [check for check, cases in TABLE.items() if len({case.state for case in cases}) < 2 and check != "time-short"] == []


@pytest.mark.parametrize("rule", RULES, ids=[rule.check for rule in RULES])
def test_a_rule_has_an_id_a_verb_and_a_why(rule) -> None:
    assert rule.id in {one.id for one in METHOD}
    assert rule.verb == rule.verb.strip()
    assert 0 < len(rule.verb) <= 20
    assert 0 < len(rule.why) <= 60
    assert "\n" not in rule.why
    assert rule.find.__doc__
    assert rule.id in rule.find.__doc__.split(":")[0]
