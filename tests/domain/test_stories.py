"""Stories are found by words and tags, and the fitting one comes to hand (METHOD H5)."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from mentortui.domain.giving import Story
from mentortui.domain.stories import about_it, at_hand, fits, tags_of

NOW = datetime(2026, 11, 22, 9, 14, tzinfo=UTC)


def story(number, title, text="", outcome="", tags=()):
    return Story(id=f"{number:04}", created_at=NOW, updated_at=NOW, title=title, text=text, outcome=outcome, tags=tuple(tags))


MODEL = story(1, "The model nobody used", "I had not asked who would press it.", "failure", ["asking", "users"])
SLIDES = story(2, "Forty slides in Braga", "I lost the room at six.", "failure", ["presenting"])
NO = story(3, "The first no", "A third report in one week.", "success", ["no", "limits"])
ALL = [MODEL, SLIDES, NO]


@pytest.mark.parametrize(
    ("query", "found"),
    [("", [MODEL, SLIDES, NO]), ("slides", [SLIDES]), ("FAILURE braga", [SLIDES]), ("#users", [MODEL]), ("#use", []), ("#limits report", [NO]),
     ("módel", [MODEL]), ("nothing", [])],
)
def test_by_words_and_tags(query, found):
    assert [one for one in ALL if fits(one, query)] == found


@pytest.mark.parametrize(
    ("about", "found"),
    [("How did presenting to the board go?", SLIDES), ("Nobody ever asks the users", MODEL), ("The third report this week", NO), ("", None),
     ("What would you do with it then?", None)],
)
def test_the_one_that_has_to_do_with_it(about, found):
    assert about_it(ALL, [about]) == found


def test_a_tag_counts_more_than_a_word():
    word, tag = story(1, "A report", "report"), story(2, "Something", tags=["reports"])
    assert at_hand([word, tag], ["the report"])[0] == tag


def test_without_a_fit_the_newest_comes_first():
    assert at_hand(ALL, []) == [NO, SLIDES, MODEL]
    assert at_hand([], ["anything"]) == []


@pytest.mark.parametrize(("typed", "tags"), [("", ()), ("#Courage, numbers;#numbers  no", ("courage", "numbers", "no")), ("#", ())])
def test_tags_as_typed(typed, tags):
    assert tags_of(typed) == tags
