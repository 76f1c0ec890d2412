"""Questions at hand are open, short, one thing at a time, and follow the phase of a talk (METHOD H3)."""

from __future__ import annotations

import pytest

from mentortui.domain.coach import Context, review
from mentortui.domain.probing import QUESTIONS, REFLECT, REFLECTIONS, Phase, at, count, line_up, phase_of

ALL = [text for texts in QUESTIONS.values() for text in texts]


def test_every_phase_has_enough_and_nothing_stands_twice():
    assert list(QUESTIONS) == list(Phase)
    assert min(map(len, QUESTIONS.values())) >= 6
    assert len(set(ALL)) == len(ALL) == count()


@pytest.mark.parametrize("text", ALL)
def test_a_question_is_open_short_and_one(text):
    assert text.endswith("?")
    assert len(text) <= 64
    checks = {finding.check for finding in review("question", text, Context()).findings}
    assert not checks & {"closed", "leading", "golden-rule"}


def test_a_phase_ends_with_saying_back_what_was_heard():
    for phase in Phase:
        *questions, last = line_up(phase)
        assert {one.kind for one in questions} == {phase}
        assert last.kind == REFLECT
        assert last.text in REFLECTIONS


def test_all_phases_in_order_and_round_again():
    everything = line_up()
    assert len(everything) == count() + len(Phase)
    assert [at("", number) for number in range(len(everything))] == list(everything)
    assert at("commit", len(line_up("commit"))) == line_up("commit")[0]


@pytest.mark.parametrize(
    ("gone", "agreed", "phase"),
    [(0, 40, "open"), (5, 40, "open"), (6, 40, "explore"), (20, 40, "challenge"), (27, 40, "choose"), (32, 40, "commit"), (90, 40, "commit"),
     (0, 0, "open")],
)
def test_the_clock_says_the_phase(gone, agreed, phase):
    assert phase_of(gone, agreed) == phase
