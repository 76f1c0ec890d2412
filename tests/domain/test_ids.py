"""Row ids: the layout of RFC 9562, and their order."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from threading import Thread
from uuid import RFC_4122, UUID
from zoneinfo import ZoneInfo

import pytest

from mentortui.domain import ids
from mentortui.domain.ids import new_id, new_ids

NOW = datetime(2026, 11, 22, 9, 14, 0, 123_456, tzinfo=UTC)


def test_is_a_version_7_uuid_of_its_millisecond() -> None:
    text = new_id(NOW)
    parsed = UUID(text)
    assert str(parsed) == text
    assert parsed.version == 7
    assert parsed.variant == RFC_4122
    assert parsed.int >> 80 == int(NOW.timestamp()) * 1000 + 123


def test_the_zone_of_now_does_not_matter() -> None:
    assert new_id(NOW.astimezone(ZoneInfo("Asia/Taipei")))[:13] == new_id(NOW)[:13]


def test_naive_times_are_an_error_of_the_caller() -> None:
    with pytest.raises(TypeError):
        new_id(NOW.replace(tzinfo=None))


def test_sorts_in_the_order_made_within_a_millisecond() -> None:
    made = [new_id(NOW) for _ in range(30_000)]
    assert made == sorted(made)
    assert len(set(made)) == len(made)


def test_later_milliseconds_sort_later() -> None:
    made = [new_id(NOW + timedelta(milliseconds=step)) for step in range(500)]
    assert made == sorted(made)


def test_a_clock_set_back_still_gives_new_ids() -> None:
    later, earlier = new_id(NOW + timedelta(hours=1)), new_id(NOW)
    assert earlier < later
    assert new_id(NOW + timedelta(hours=1)) not in (earlier, later)


def test_before_the_epoch_is_the_epoch() -> None:
    assert new_id(datetime(1969, 1, 1, tzinfo=UTC)).startswith("00000000-0000-7")


def test_threads_never_share_an_id() -> None:
    made: list[str] = []
    threads = [Thread(target=lambda: made.extend([new_id(NOW) for _ in range(500)])) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(made)) == 2000


@pytest.mark.parametrize("left", [0, 1, 3, 400], ids=lambda left: f"{left} before the end")
def test_many_at_once_count_on_where_the_low_part_is_full(monkeypatch: pytest.MonkeyPatch, left: int) -> None:
    monkeypatch.setattr(ids._sequence, "take", lambda _, count: range(first := 3 * 2**60 - left * 2**40 - 7, first + count * 2**40, 2**40))
    made = new_ids(NOW, 300)
    parsed = [UUID(text) for text in made]
    numbers = [(one.int >> 64 & 0xFFF) << 62 | one.int & (1 << 62) - 1 for one in parsed]
    assert [text for one, text in zip(parsed, made, strict=True) if str(one) != text] == []
    assert {later - before for before, later in pairwise(numbers)} == {2**40}
    assert {(one.version, one.variant) for one in parsed} == {(7, RFC_4122)}
    assert made == sorted(made)


def test_none_at_once_is_nothing() -> None:
    assert new_ids(NOW, 0) == []
