"""The five plots: what they say, when it is too early, and the people behind them."""

from __future__ import annotations

from datetime import date

import pytest

from mentortui.presentation import insight_lines
from mentortui.presentation.line import plain

TODAY = date(2026, 11, 22)
ROUTES = [("introduced", 5, 6, ("a", "b")), ("cold", 3, 6, ("c", "a")), ("gave first", 0, 0, ())]
MONTHS = [("2026-09", 2, 0, ("a",)), ("2026-10", 3, 1, ("b",)), ("2026-11", 0, 1, ("a",))]
TOLD = [(3, "m"), (5, "m"), (8, "m"), (12, "t"), (20, "t")]
NAMES = {"m": "Maria Fernández", "t": "Tariq Haddad", "p": "Priya Raman"}
STAGES = [("identified", ("a", "b", "c")), ("advice", ()), ("mentoring", ("d", "e"))]

PLOTS = {
    "replies": (insight_lines.replies(ROUTES), "Introduced: 5 of 6 answered. Cold: 3 of 6.", ("a", "b", "c")),
    "give and take": (insight_lines.give_take(MONTHS), "More given than received in 2 of 3 months.", ("a", "b")),
    "lag": (insight_lines.lag(TOLD, [(2, "p")], NAMES), "Half were told within 8 days; one still waits.", ("m", "t", "p")),
    "rhythm": (insight_lines.rhythm([(8, 4), (0, 2)], TODAY, 26), "6 contacts in 26 weeks, 24 of them quiet.", ()),
    "funnel": (insight_lines.funnel(STAGES), "2 of 5 on the way have come to mentoring.", ("a", "b", "c", "d", "e")),
}
EARLY = {
    "replies": (insight_lines.replies([("cold", 3, 9, ("a",))]), "Too early to tell: 3 of 5 replies."),
    "give and take": (insight_lines.give_take([("2026-11", 1, 1, ("a",))]), "Too early to tell: 2 of 5 favours."),
    "lag": (insight_lines.lag(TOLD[:4], [], NAMES), "Too early to tell: 4 of 5 reports."),
    "rhythm": (insight_lines.rhythm([], TODAY, 26), "Too early to tell: 0 of 5 contacts."),
    "funnel": (insight_lines.funnel([("identified", ("a",)), ("mentoring", ())]), "Too early to tell: 1 of 5 people in the pipeline."),
}


def text(plot, size=60, height=0, *, as_table=False):
    return [plain(line).strip() for line in plot.lines(size, height, as_table=as_table)]


@pytest.mark.parametrize("name", PLOTS)
def test_each_ends_in_a_sentence_that_is_true(name):
    plot, sentence, people = PLOTS[name]
    assert text(plot)[-1] == sentence
    assert plot.people == people


@pytest.mark.parametrize("name", EARLY)
def test_under_five_points_nothing_is_drawn(name):
    plot, sentence = EARLY[name]
    assert [line for line in text(plot) if line] == [sentence, insight_lines.FEW]


@pytest.mark.parametrize("name", PLOTS)
def test_each_is_a_table_too(name):
    plot, sentence, _ = PLOTS[name]
    lines = text(plot, as_table=True)
    assert lines[0].split() == " ".join(plot.head).split()
    assert len(lines) == 1 + len(plot.rows) + 1 + 1
    assert lines[-1] == sentence


@pytest.mark.parametrize("height", range(5, 16))
@pytest.mark.parametrize("name", ["replies", "give and take", "lag", "funnel"])
def test_the_sentence_is_never_pushed_out_of_the_pane(name, height):
    plot, sentence, _ = PLOTS[name]
    for as_table in (False, True):
        lines = text(plot, height=height, as_table=as_table)
        assert len(lines) <= height
        assert lines[-1] == sentence


def test_a_table_that_is_cut_says_so():
    plot = insight_lines.give_take([(f"2026-{month:02}", 2, 1, ("a",)) for month in range(1, 13)])
    lines = text(plot, height=8, as_table=True)
    assert lines[1].startswith("2026-12")
    assert lines[-2] == "▾ 7 more, y copies all"
    assert lines[-1] == "More given than received in 12 of 12 months."


def test_the_best_route_comes_first_and_unused_ones_are_left_out():
    plot, _, _ = PLOTS["replies"]
    assert plot.rows == (("introduced", "5", "6"), ("cold", "3", "6"))


def test_taking_more_is_said_as_well():
    plot = insight_lines.give_take([("2026-10", 0, 4, ("a",)), ("2026-11", 1, 2, ("a",))])
    assert plot.sentence == "More received than given in 2 of 2 months."


def test_the_quickest_told_come_first_and_the_untold_last():
    plot, _, _ = PLOTS["lag"]
    assert plot.rows == (("Maria Fernández", "3, 5, 8", "none"), ("Tariq Haddad", "12, 20", "none"), ("Priya Raman", "none", "2"))


def test_no_quiet_week_is_said_in_words():
    plot = insight_lines.rhythm([(ago, 1) for ago in range(0, 42, 7)], TODAY, 6)
    assert plot.sentence == "6 contacts in 6 weeks, none of them quiet."


def test_people_beyond_the_room_are_counted():
    plot, _, _ = PLOTS["lag"]
    assert text(plot, height=4)[2] == "▾ 2 more, v shows all"
    assert "more" not in "\n".join(text(plot, height=5))
