from __future__ import annotations

import pytest

from mentortui.domain.goals import vagueness

A_MENTOR = "“a mentor” helps nobody guess. Which skill, by when?"


@pytest.mark.parametrize("text", [
    "a mentor", "A mentor", "I need a mentor", "to have one mentor soon", "mentors",
])
def test_a_mentor_is_no_goal(text: str) -> None:
    assert vagueness(text) == A_MENTOR


@pytest.mark.parametrize(("text", "word"), [
    ("get better", "better"), ("improve", "improve"), ("Be a better leader", "better"), ("grow my career", "grow"),
    ("leadership", "leadership"), ("I want to learn more", "learn"), ("networking", "networking"), ("be successful", "successful"),
    ("get help", "help"), ("somebody", "somebody"),
])
def test_what_could_mean_anything_is_named(text: str, word: str) -> None:
    assert vagueness(text).startswith(f"“{word}” ")


@pytest.mark.parametrize(("text", "word"), [("Learn Rust", "Rust"), ("Become a manager", "manager"), ("pricing", "pricing")])
def test_one_telling_word_is_a_beginning(text: str, word: str) -> None:
    assert vagueness(text) == f"“{word}” is a beginning. Which part of it, and how would you notice?"


@pytest.mark.parametrize("text", [
    "", "   ", "…",
    "Present data to people who are not technical", "Lead the pricing analysis from start to end",
    "Head a data team of ten in a public service", "Write one book that managers finish", "Negotiating with a supplier",
    "get better at negotiating with suppliers", "Improve my public speaking", "Apprendre à négocier avec un fournisseur",
    "学会跟供应商谈判价格",
])
def test_a_goal_that_says_enough_is_left_alone(text: str) -> None:
    assert vagueness(text) == ""
