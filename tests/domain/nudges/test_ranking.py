"""The order of Today, what is put aside, and the table of rules."""

from __future__ import annotations

from datetime import timedelta

import pytest

from mentortui.domain.nudges import RULES, Facts
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
