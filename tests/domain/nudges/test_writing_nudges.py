"""Drafts left lying, and the look back at goals (A5, D4)."""

from __future__ import annotations

import pytest

from tests.domain.nudges.facts_for_tests import ago, checks, draft, facts, only, person


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        pytest.param({"updated_at": ago(minutes=59)}, [], id="still-writing"),
        pytest.param({"updated_at": ago(minutes=60)}, ["finish-draft soon"], id="an-hour"),
        pytest.param({"updated_at": ago(days=14)}, ["finish-draft soon"], id="two-weeks"),
        pytest.param({"updated_at": ago(days=15)}, ["finish-draft later"], id="older"),
        pytest.param({"copied_at": ago(minutes=59)}, [], id="just-copied"),
        pytest.param({"copied_at": ago(minutes=60)}, ["mark-sent now"], id="copied-an-hour-ago"),
    ],
)
def test_drafts(known, expected) -> None:
    assert checks(facts(drafts=(draft(**known),))) == expected


def test_drafts_in_words() -> None:
    nudge = only(facts(drafts=(draft(),)))
    assert (nudge.why, nudge.do) == ("a first message, 2 h ago", ("open-draft", "d1"))
    copied = only(facts(drafts=(draft(copied_at=ago(days=3)),)))
    assert (copied.verb, copied.why) == ("Mark sent to", "copied 3 days ago: sent?")


@pytest.mark.parametrize(
    ("kind", "why"),
    [("intro-request", "an introduction to Priya, 2 h ago"), ("intro-blurb", "a text to forward to Priya, 2 h ago")],
)
def test_both_texts_of_an_introduction_are_for_the_introducer(kind: str, why: str) -> None:
    people = (person(called="Priya"), person(id="ben", name="Ben Okafor", called="Ben"))
    nudge = only(facts(*people, drafts=(draft(kind=kind, via_id="ben"),)))
    assert (nudge.verb, nudge.name, nudge.why) == ("Finish draft to", "Ben Okafor", why)
    copied = only(facts(*people, drafts=(draft(kind=kind, via_id="ben", copied_at=ago(days=3)),)))
    assert (copied.name, copied.why) == ("Ben Okafor", "copied 3 days ago, about Priya: sent?")


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        pytest.param({}, [], id="no-goals"),
        pytest.param({"goals_open": 1}, ["reflect later"], id="never-yet"),
        pytest.param({"goals_open": 1, "last_reflection_at": ago(days=75)}, [], id="15-days-before"),
        pytest.param({"goals_open": 1, "last_reflection_at": ago(days=76)}, ["reflect later"], id="14-days-before"),
        pytest.param({"goals_open": 1, "last_reflection_at": ago(days=89)}, ["reflect later"], id="day-before"),
        pytest.param({"goals_open": 1, "last_reflection_at": ago(days=90)}, ["reflect soon"], id="90-days"),
        pytest.param(
            {"goals_open": 1, "last_reflection_at": ago(days=30), "reflection_days": 30}, ["reflect soon"], id="own-days"
        ),
        pytest.param({"goals_open": 1, "last_reflection_at": ago(days=900), "reflection_days": 0}, [], id="off"),
    ],
)
def test_reflection(known, expected) -> None:
    assert checks(facts(**known)) == expected


def test_reflection_is_about_the_goals() -> None:
    nudge = only(facts(goals_open=2, last_reflection_at=ago(days=90)))
    assert (nudge.person_id, nudge.name, nudge.why) == ("", "your goals", "last time 24 Aug")
    assert nudge.do == ("reflect",)
