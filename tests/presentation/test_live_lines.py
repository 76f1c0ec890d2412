"""The clock of a meeting, marked lines, and how the questions share the rows."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from mentortui.domain.meetings import Meeting
from mentortui.domain.people import Person
from mentortui.presentation.line import cells, plain
from mentortui.presentation.live_lines import (
    ADVICE,
    PROMISE,
    TAKEAWAY,
    Item,
    Kept,
    after_lines,
    agreed_end,
    before_lines,
    clock_lines,
    clock_of,
    closing_steps,
    kept_lines,
    kept_of,
    next_minute,
    open_lines,
    sentence,
    strip_lines,
    title_right,
)

START = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)


def meeting(started: datetime | None = START, minutes: int = 30) -> Meeting:
    return Meeting(id="m", created_at=START, updated_at=START, person_id="p", starts_at=START, tz="Europe/Lisbon", minutes=minutes, started_at=started)


ALAN = Person(id="p", created_at=START, updated_at=START, name="Alan Okafor", pronoun="he")
ITEMS = [Item("1", "What would you cut from the board pack?", "The appendix.\nKeep the number."), Item("2", "When did a chart fail?"), Item("3", "Why that tool?"),
         Item("", "Anything else")]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("a: Test each chart", (ADVICE, "Test each chart")), ("p:send the pack", (PROMISE, "send the pack")), ("  T:  Only this  ", (TAKEAWAY, "Only this")),
        ("a:", None), ("a: ", None), ("b: no", None), ("alpha: no", None), ("at: noon", None), ("she said a: b", None), ("", None), ("a : b", None),
    ],
)
def test_marked_lines(line: str, found: tuple[str, str] | None) -> None:
    assert kept_of(line) == found


@pytest.mark.parametrize(
    ("minute", "state", "head", "said"),
    [
        (0, "calm", "0 min", ""), (24, "calm", "24 min", ""), (25, "soon", "25 min", "five minutes;"), (26, "soon", "26 min", "four minutes;"),
        (29, "soon", "29 min", "one minute;"), (30, "time", "time", "That is our time"), (31, "over", "31 min", "past our time"), (94, "over", "94 min", "past our time"),
    ],
)
def test_the_clock_says_nothing_until_five_minutes_before(minute: int, state: str, head: str, said: str) -> None:
    clock = clock_of(meeting(), START + timedelta(minutes=minute, seconds=40))
    lines = [plain(line) for line in clock_lines(clock, 34)]
    assert clock.state == state
    assert lines[0].startswith(head)
    assert lines[0].endswith("of 30")
    assert (len(lines) == 2) == (state == "calm")
    assert said in sentence(clock)
    assert bool(strip_lines(clock, 56)) == (state != "calm")


def test_the_bar_is_as_long_as_the_time_gone_by() -> None:
    bar = clock_lines(clock_of(meeting(), START + timedelta(minutes=15)), 34)[1]
    assert [len(text) for text, _ in bar] == [17, 17]
    assert cells(clock_lines(clock_of(meeting(), START + timedelta(minutes=99)), 34)[1]) == 34


@pytest.mark.parametrize(
    ("started", "end"),
    [
        pytest.param(START, START + timedelta(minutes=30), id="on time"),
        pytest.param(START + timedelta(minutes=7), START + timedelta(minutes=30), id="late: the agreed end stays"),
        pytest.param(START + timedelta(minutes=1), START + timedelta(minutes=31), id="a minute late: the whole length"),
        pytest.param(START - timedelta(minutes=6), START + timedelta(minutes=24), id="early: the length counts from then"),
        pytest.param(START - timedelta(hours=3), START - timedelta(hours=2, minutes=30), id="another hour: the length counts"),
        pytest.param(None, START + timedelta(minutes=30), id="never begun"),
    ],
)
def test_the_end_to_respect(started: datetime | None, end: datetime) -> None:
    assert agreed_end(meeting(started)) == end


@pytest.mark.parametrize(("second", "wait"), [(0, 60), (1, 59), (59, 1)])
def test_it_is_drawn_again_when_the_minute_changes(second: int, wait: float) -> None:
    assert next_minute(START + timedelta(seconds=second)) == pytest.approx(wait, abs=0.1)


@pytest.mark.parametrize(
    ("room", "card", "said"),
    [(60, True, "15:26 in Lisbon · 10:26 in Toronto"), (26, True, "15:26 · 10:26 in Toronto"), (12, True, "15:26"), (60, False, "26 min of 30")],
)
def test_the_title_tells_both_clocks_or_the_minutes(room: int, card: bool, said: str) -> None:
    now = START + timedelta(minutes=26)
    line = title_right(clock_of(meeting(), now), now, "Europe/Lisbon", "America/Toronto", card=card, room=room)
    assert plain(line) == said


@pytest.mark.parametrize("room", range(12))
@pytest.mark.parametrize("at", range(4))
def test_questions_never_take_more_than_their_rows(at: int, room: int) -> None:
    assert len(before_lines(ITEMS, at, 50, room)) <= room
    assert len(after_lines(ITEMS, at, 50, room)) <= room


def test_answers_are_shown_where_there_is_room() -> None:
    roomy = [plain(line).rstrip() for line in before_lines(ITEMS, 1, 50, 8)]
    assert roomy == ["  1 ✓ What would you cut from the board pack?", "      The appendix.", "      Keep the number.", ""]
    assert [plain(line).rstrip() for line in before_lines(ITEMS, 1, 50, 1)] == ["  1 ✓ What would you cut from the board pack?"]
    assert [plain(line).strip() for line in after_lines(ITEMS, 1, 50, 8)] == ["", "3 ◦ Why that tool?", "", "◦ Anything else"]
    assert [plain(line).strip() for line in after_lines(ITEMS, 1, 50, 2)] == ["3 ◦ Why that tool?", "◦ Anything else"]
    assert [plain(line).strip() for line in after_lines(ITEMS, 0, 50, 2)] == ["2 ◦ When did a chart fail?", "▾ 2 more"]


def test_the_open_question_is_bold_and_marked() -> None:
    assert open_lines(ITEMS[1], 1, 50)[0] == (("  ", "text"), ("2 ", "muted"), ("▸", "accent"), (" ", "text"), ("When did a chart fail?", "strong.bold"))


def test_what_was_kept() -> None:
    kept = [Kept(ADVICE, "Test it"), Kept(PROMISE, "send it", True, date(2026, 11, 27)), Kept(PROMISE, "the template", False), Kept(TAKEAWAY, "Less")]
    assert [plain(line).split(maxsplit=1) for line in kept_lines(kept, ALAN, 60, 9)] == [
        ["advice", "“Test it”"], ["promise", "You: send it, by Fri 27 Nov"], ["promise", "He: the template"], ["takeaway", "Less"]]
    assert [plain(line).split(maxsplit=1)[1].split() for line in kept_lines(kept, ALAN, 60, 2)] == [["He:", "the", "template"], ["Less", "4", "kept"]]
    assert {len(plain(line)) for line in kept_lines(kept, ALAN, 60, 1)} == {59}
    assert "a: p: or t:" in plain(kept_lines([], ALAN, 80, 1)[0])


def test_before_closing() -> None:
    assert next(words for _, words in closing_steps(ALAN, True)) == "tell him what came of it"
    assert len(closing_steps(ALAN, False)) == 2
