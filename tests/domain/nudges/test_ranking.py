"""The order of Today, what is put aside, and the table of rules."""

from __future__ import annotations

from datetime import timedelta

import pytest

from mentortui.domain.nudges import RULES, Facts
from mentortui.domain.nudges.ranking import NOW_A_DAY, SOON_A_DAY
from mentortui.domain.plans import Snooze
from tests.domain.nudges.facts_for_tests import NOW, TODAY, advice, ago, ahead, checks, facts, gift, items, meeting, met, person, promise


def snooze(key: str, **known) -> dict[str, Snooze]:
    return {key: Snooze(id="z", created_at=NOW, updated_at=NOW, nudge_key=key, **known)}


def test_nothing_known_is_nothing_due() -> None:
    assert items(Facts()) == []


def test_now_then_soon_then_later_then_by_date() -> None:
    known = facts(
        person(),
        person(id="alan", name="Alan Okafor", last_contact_at=ago(days=30)),
        meetings=(met(ago(hours=1)), meeting(id="m2", person_id="alan", starts_at=ahead(days=20))),
        advice=(advice(state="result", result_at=ago(days=19)),),
        promises=(
            promise(id="p1", by_on=TODAY + timedelta(days=3)),
            promise(id="p2", by_on=TODAY),
            promise(id="p3", by_on=None),
        ),
        gifts=(gift(anchor_on=TODAY + timedelta(days=1)),),
    )
    assert checks(known) == [
        "thank now", "report-back now", "promise now", "gift soon", "promise soon", "gone-quiet later", "promise later",
    ]  # fmt: skip


@pytest.mark.parametrize(("status", "check"), [("planned", "be-on-time now"), ("live", "go-on now")])
def test_the_meeting_of_this_hour_comes_before_what_is_late_but_after_the_thanks(status: str, check: str) -> None:
    known = facts(
        person(),
        meetings=(met(ago(hours=1)), meeting(id="m2", starts_at=ahead(minutes=10), status=status, questions=3)),
        promises=(promise(by_on=TODAY - timedelta(days=9)),),
    )
    assert checks(known)[:3] == ["thank now", check, "promise now"]


@pytest.mark.parametrize(
    ("put_aside", "shown"),
    [
        pytest.param({"until_on": TODAY + timedelta(days=1)}, False, id="until-tomorrow"),
        pytest.param({"until_on": TODAY}, True, id="until-today-is-over"),
        pytest.param({"done_at": ago(days=90)}, False, id="done-for-good"),
        pytest.param({}, True, id="taken-back"),
    ],
)
def test_snooze(put_aside, shown) -> None:
    known = facts(promises=(promise(by_on=TODAY),), snoozes=snooze("promise:p1", **put_aside))
    assert bool(items(known)) is shown


def test_done_holds_for_one_occurrence_of_a_gift() -> None:
    weekly = gift(anchor_on=TODAY - timedelta(days=7), done_on=None)
    key = items(facts(gifts=(weekly,)))[0].key
    assert items(facts(gifts=(weekly,), snoozes=snooze(key, done_at=NOW))) == []
    later = facts(gifts=(weekly,), snoozes=snooze(key.replace(str(TODAY), str(TODAY - timedelta(days=7))), done_at=NOW))
    assert len(items(later)) == 1


def test_rules_have_one_name_each_and_fit_the_last_line() -> None:
    assert len({rule.check for rule in RULES}) == len(RULES)
    for rule in RULES:
        assert len(rule.why) <= 60, rule.check
        assert rule.why.endswith("."), rule.check
        assert "!" not in rule.why, rule.check
        assert rule.id[0] in "ACDEFGH", rule.check


def test_keys_are_unique() -> None:
    known = facts(
        meetings=(meeting(starts_at=ahead(hours=20)), meeting(id="m2", starts_at=ahead(hours=21))),
        promises=(promise(by_on=TODAY), promise(id="p2", by_on=TODAY)),
    )
    keys = [nudge.key for nudge in items(known)]
    assert len(keys) == len(set(keys)) == 6


def late(number: int, first: int = 0) -> tuple:
    """Promises long past their day, the oldest first."""
    return tuple(promise(id=f"late{n:02}", by_on=TODAY - timedelta(days=90 - n)) for n in range(first, first + number))


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        pytest.param(12, [12, 0, 0], id="a-dozen"),
        pytest.param(13, [12, 1, 0], id="one-more"),
        pytest.param(24, [12, 12, 0], id="two-dozen"),
        pytest.param(40, [12, 12, 16], id="forty"),
    ],
)
def test_no_more_than_a_dozen_are_for_now(number, expected) -> None:
    found = items(facts(promises=late(number)))
    assert [sum(one.state == state for one in found) for state in ("now", "soon", "later")] == expected
    assert [one.key for one in found] == [f"promise:late{n:02}" for n in range(number)]


def test_what_follows_a_meeting_and_what_has_its_hour_are_never_held_back() -> None:
    meetings = (
        met(ago(hours=2), person_id="alan"),
        meeting(id="m2", starts_at=ago(hours=3)),
        meeting(id="m3", person_id="bea", starts_at=ahead(minutes=20), questions=3, agenda_sent_at=ago(days=1)),
        meeting(id="m4", person_id="cy", starts_at=ahead(hours=5)),
    )
    people = [person(id=one, name=one.title()) for one in ("alan", "bea", "cy")]
    found = items(facts(person(), *people, meetings=meetings, promises=late(30)))
    now = [one.check for one in found if one.state == "now"]
    assert now[:2] == ["wrap-up", "thank"]
    assert {"be-on-time", "prepare"} < set(now)
    assert len(now) == NOW_A_DAY
    assert sum(one.state == "soon" and one.check == "promise" for one in found) == SOON_A_DAY


def test_more_meetings_than_a_dozen_leave_room_for_nothing_else() -> None:
    over = tuple(meeting(id=f"m{n}", starts_at=ago(hours=2 + n)) for n in range(14))
    found = items(facts(meetings=over, promises=late(3)))
    assert [one.check for one in found if one.state == "now"] == ["wrap-up"] * 14
    assert [one.check for one in found if one.state == "soon"] == ["promise"] * 3


def test_what_is_moved_up_comes_before_soon_and_what_is_gentle_makes_room() -> None:
    quiet = [person(id=f"q{n}", name=f"Quiet {n}", last_contact_at=ago(days=60)) for n in range(3)]
    found = items(facts(person(), *quiet, promises=(*late(24), promise(id="next", by_on=TODAY + timedelta(days=2)))))
    soon = [one.key for one in found if one.state == "soon"]
    assert soon == [*(f"promise:late{n}" for n in range(12, 24)), "promise:next"]
    assert [one.check for one in found if one.state == "later"] == ["gone-quiet"] * 3


@pytest.mark.parametrize(
    ("put_aside", "shown"),
    [
        pytest.param({"until_on": TODAY + timedelta(days=1)}, ["promise now"], id="until-tomorrow"),
        pytest.param({"until_on": TODAY}, ["wrap-up now", "promise now", "promise now", "gone-quiet soon"], id="its-day-has-come"),
        pytest.param({"done_at": ago(days=1)}, ["wrap-up now", "promise now", "promise now", "gone-quiet soon"], id="never-for-good"),
    ],
)
def test_a_person_put_aside_takes_everything_along(put_aside, shown) -> None:
    known = facts(
        person(last_contact_at=ago(days=60)),
        person(id="alan", name="Alan Okafor"),
        meetings=(meeting(starts_at=ago(days=15)),),
        promises=(promise(by_on=TODAY), promise(id="p2", person_id="alan", by_on=TODAY)),
        goals_open=0,
        snoozes=snooze("person:priya", **put_aside),
    )
    assert checks(known) == shown
