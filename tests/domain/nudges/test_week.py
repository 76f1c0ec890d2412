"""The week ahead."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from mentortui.domain.nudges import week_ahead
from mentortui.domain.nudges.week import their_time
from mentortui.domain.nudges.words import counted, day_word, ordinal, since
from tests.domain.nudges.facts_for_tests import NOW, TODAY, ZONE, ago, facts, meeting, person, promise


def told(known) -> list[tuple[str, str, str]]:
    return [(str(line.on), line.why, line.right) for line in week_ahead(known, NOW, ZONE)]


def test_meetings_and_promises_in_order() -> None:
    known = facts(
        person(tz="Asia/Tokyo", pronoun="she"),
        person(id="dil", name="Dilnoza Karimova", direction="mentee", pronoun="she"),
        meetings=(
            meeting(id="m2", person_id="dil", starts_at=datetime(2026, 11, 27, 12, tzinfo=UTC), minutes=40),
            meeting(id="m1", starts_at=datetime(2026, 11, 26, 8, 30, tzinfo=UTC), minutes=20, questions=1),
        ),
        promises=(promise(by_on=date(2026, 11, 26)), promise(id="p2", mine=False, by_on=TODAY)),
    )
    assert told(known) == [
        ("2026-11-26", "the churn chart promised", ""),
        ("2026-11-26", "20 min · 17:30 for her", "1 of 3"),
        ("2026-11-27", "40 min · you mentor her", "ready"),
    ]


def test_seven_days_and_no_more() -> None:
    def ends(days: int):
        return facts(promises=(promise(by_on=TODAY + timedelta(days=days)),))

    assert len(told(ends(7))) == 1
    assert told(ends(8)) == []
    assert told(ends(-1)) == []


def test_meetings_that_are_over_or_cancelled_are_left_out() -> None:
    gone = (meeting(starts_at=ago(hours=1)), meeting(status="cancelled"), meeting(person_id="nobody"))
    assert told(facts(meetings=gone)) == []


def test_the_time_is_told_only_where_it_differs() -> None:
    at = datetime(2026, 11, 26, 8, 30, tzinfo=UTC)
    assert their_time(at, "Asia/Tokyo", ZONE) == "17:30"
    assert their_time(at, "Europe/London", ZONE) == ""
    assert their_time(at, "", ZONE) == ""
    assert their_time(at, "Nowhere/At_All", ZONE) == ""


def test_words() -> None:
    assert [ordinal(n) for n in (1, 2, 3, 4, 11, 12, 13, 21, 112)] == [
        "1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "112th",
    ]  # fmt: skip
    assert [counted(n, "day") for n in (0, 1, 2)] == ["0 days", "1 day", "2 days"]
    assert [since(ago(**span), NOW) for span in ({"minutes": 5}, {"hours": 35}, {"hours": 48}, {"minutes": -5})] == [
        "5 min", "35 h", "2 days", "0 min",
    ]  # fmt: skip
    days = [day_word(TODAY + timedelta(days=n), TODAY) for n in (-400, -90, -14, -1, 0, 1, 5)]
    assert days == ["18 Oct 2025", "24 Aug", "Sun 8", "yesterday", "today", "tomorrow", "Fri 27"]
