"""The rhythm of a relationship (G1): both sides of due and of late, and what counts as a start."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from mentortui.domain.cadence import Standing, every_days, grace_days, local_day, rhythm
from mentortui.domain.pipeline import Stage

TODAY = date(2026, 11, 22)
ZONE = "Europe/Lisbon"


def noon(days_ago: int) -> datetime:
    return datetime(2026, 11, 22, 12, tzinfo=UTC) - timedelta(days=days_ago)


@pytest.mark.parametrize(
    ("stage", "seniority", "own", "expected"),
    [
        pytest.param(None, "", 14, None, id="outside-the-pipeline-never"),
        pytest.param(Stage.IDENTIFIED, "", None, None, id="identified-has-none"),
        pytest.param(Stage.IDENTIFIED, "", 30, 30, id="identified-with-own"),
        pytest.param(Stage.CREATING_VALUE, "", None, 28, id="creating-value"),
        pytest.param(Stage.REACHED_OUT, "", None, None, id="reached-out-waits-by-silence"),
        pytest.param(Stage.MENTORING, "peer", None, 28, id="mentoring-peer"),
        pytest.param(Stage.MENTORING, "senior", None, 28, id="mentoring-senior"),
        pytest.param(Stage.MENTORING, "far", None, 42, id="far-ahead-more-patience"),
        pytest.param(Stage.MENTORING, "far", 10, 10, id="own-number-wins"),
        pytest.param(Stage.MENTORING, "", 0, None, id="zero-switches-off"),
        pytest.param(Stage.PAUSED, "", 14, None, id="paused-rests"),
        pytest.param(Stage.DECLINED, "", 14, None, id="declined-rests"),
        pytest.param(Stage.MOVED_ON, "", None, 182, id="friends-half-a-year"),
    ],
)
def test_every_days(stage: Stage | None, seniority: str, own: int | None, expected: int | None) -> None:
    assert every_days(stage, seniority, own) == expected


@pytest.mark.parametrize(
    ("every", "grace"),
    [(1, 7), (28, 7), (29, 8), (42, 11), (182, 46)],
    ids=["a-week-at-least", "quarter-is-a-week", "rounded-up", "six-weeks", "half-a-year"],
)
def test_grace(every: int, grace: int) -> None:
    assert grace_days(every) == grace


@pytest.mark.parametrize(
    ("days", "standing"),
    [
        pytest.param(0, Standing.FRESH, id="today"),
        pytest.param(27, Standing.FRESH, id="day-before-due"),
        pytest.param(28, Standing.DUE, id="due"),
        pytest.param(34, Standing.DUE, id="last-day-of-grace"),
        pytest.param(35, Standing.LATE, id="late"),
    ],
)
def test_standing_on_both_sides_of_each_threshold(days: int, standing: Standing) -> None:
    beat = rhythm(Stage.MENTORING, "", None, noon(days), None, None, TODAY, ZONE)
    assert beat.standing is standing
    assert beat.due_on == TODAY + timedelta(days=28 - days)
    assert beat.late_on == TODAY + timedelta(days=35 - days)


@pytest.mark.parametrize(
    ("last", "bumped", "stage_at", "since"),
    [
        pytest.param(40, None, 90, 40, id="contact"),
        pytest.param(40, 5, 90, 5, id="bump-after-contact"),
        pytest.param(5, 40, 90, 5, id="old-bump-does-not-move-back"),
        pytest.param(40, None, 2, 40, id="a-move-is-no-contact"),
        pytest.param(None, 5, 90, 5, id="bump-alone"),
        pytest.param(None, None, 12, 12, id="never-in-touch-counts-from-stage"),
    ],
)
def test_start(last: int | None, bumped: int | None, stage_at: int | None, since: int) -> None:
    def at(days: int | None) -> datetime | None:
        return None if days is None else noon(days)

    beat = rhythm(Stage.MENTORING, "", None, at(last), at(bumped), at(stage_at), TODAY, ZONE)
    assert beat.since_on == TODAY - timedelta(days=since)
    assert beat.last_contact_on == (None if last is None else TODAY - timedelta(days=last))


def test_nothing_to_count_from_is_no_standing() -> None:
    assert rhythm(Stage.MENTORING, "", None, None, None, None, TODAY, ZONE).standing is Standing.NONE


@pytest.mark.parametrize(
    ("days", "ratio"), [(0, 0.0), (14, 0.5), (28, 1.0), (84, 3.0), (900, 3.0)], ids=["0", "half", "1", "3", "capped"]
)
def test_ratio_is_capped(days: int, ratio: float) -> None:
    assert rhythm(Stage.MENTORING, "", None, noon(days), None, None, TODAY, ZONE).ratio == pytest.approx(ratio)


def test_contact_to_come_is_no_negative_ratio() -> None:
    assert rhythm(Stage.MENTORING, "", None, noon(-3), None, None, TODAY, ZONE).ratio == 0.0


@pytest.mark.parametrize(
    ("zone", "expected"),
    [("Europe/Lisbon", date(2026, 11, 22)), ("Asia/Tokyo", date(2026, 11, 23)), ("America/New_York", date(2026, 11, 22))],
)
def test_days_are_local(zone: str, expected: date) -> None:
    assert local_day(datetime(2026, 11, 22, 23, 30, tzinfo=UTC), zone) == expected
