"""The footer: what is dropped when room is short, and where clicks land."""

from __future__ import annotations

import pytest

from mentortui.presentation.keybar import fitting, key_line, key_spots, key_under, question_spots
from mentortui.presentation.line import cells, plain

PAIRS = [
    ("enter", "do it"), ("space", "done"), ("s", "snooze"), ("c", "compose"), ("i", "log"), ("/", "filter"), ("?", "help"),
]


@pytest.mark.parametrize(
    ("width", "shown"),
    [
        pytest.param(114, "enter do it   space done   s snooze   c compose   i log   / filter   ? help", id="120 columns"),
        pytest.param(76, "enter do it   space done   s snooze   c compose   i log   / filter   ? help", id="80 columns"),
        pytest.param(56, "enter do it  space done  s snooze  c compose  ? help", id="60 columns"),
        pytest.param(20, "enter do it  ? help", id="two"),
        pytest.param(6, "? help", id="help alone"),
    ],
)
def test_the_one_before_last_goes_first(width: int, shown: str) -> None:
    assert plain(key_line(PAIRS, width)).rstrip() == shown
    assert cells(key_line(PAIRS, width)) == width


def test_help_is_never_dropped() -> None:
    for width in range(1, 120):
        assert fitting(PAIRS, width)[-1] == ("?", "help")


def test_keys_are_bold_and_words_muted() -> None:
    assert key_line([("?", "help")], 6) == (("?", "text.bold"), (" help", "muted"))


def test_a_click_meets_the_pair_that_is_drawn_there() -> None:
    line = plain(key_line(PAIRS, 76))
    spots = key_spots(PAIRS, 76)
    assert [line[start:end].split(" ")[0] for start, end, _ in spots] == [key for _, _, key in spots]


def test_no_pairs_is_a_blank_line() -> None:
    assert plain(key_line([], 5)) == "     "


@pytest.mark.parametrize(("shown", "column", "key"), [
    pytest.param("< >", 0, "<", id="the first of two"),
    pytest.param("< >", 2, ">", id="the second of two"),
    pytest.param("< >", 7, "<", id="on the word"),
    pytest.param("JK", 1, "K", id="letters side by side"),
    pytest.param("up", 1, "up", id="a name"),
    pytest.param("^s", 1, "^s", id="with a modifier"),
    pytest.param("enter", 9, "enter", id="a long name"),
])
def test_of_two_keys_shown_together_the_one_under_the_pointer(shown: str, column: int, key: str) -> None:
    assert key_under(shown, column) == key


def test_the_answers_of_a_question_lie_where_they_are_drawn() -> None:
    question = (("Not kept yet.  ", "text"), ("^s", "text.bold"), (" keep it   ", "muted"), ("n", "text.bold"), (" go on", "muted"))
    line = plain(question)
    spots = question_spots(question, 80)
    assert [(line[start:end].strip(), key) for start, end, key in spots] == [("^s keep it", "^s"), ("n go on", "n")]
    assert question_spots((("Reading", "muted"),), 80) == []
