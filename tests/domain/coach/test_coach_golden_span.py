"""What is replaced of an ask for a mentor, and what a mark that is still to fill in does not say."""

from __future__ import annotations

import pytest

from mentortui.domain.coach import Context, review


@pytest.mark.parametrize(
    ("body", "quote"),
    [
        pytest.param("I was wondering whether you would be willing to be my mentor\nThank you for reading this\nBea",
                     "I was wondering whether you would be willing to be my mentor", id="next-line"),
        pytest.param("would you be my mentor\n\nThank you for reading this", "would you be my mentor", id="blank-line"),
        pytest.param("would you be my mentor Thank you for reading this.", "would you be my mentor", id="same-line"),
        pytest.param("would you be my mentor\nBea", "would you be my mentor", id="signature"),
    ],
)
def test_only_the_ask_itself_is_replaced(body: str, quote: str) -> None:
    found = next(one for one in review("cold", f"Dear Ana,\n\n{body}", Context()).findings if one.check == "golden-rule")
    assert (found.quote, found.offers) == (quote, "replace")


def test_a_second_ask_is_taken_out() -> None:
    text = "Dear Ana,\n\nCould I ask you for 20 minutes on the phone about tariffs? Would you be my mentor?\n\nBea"
    found = next(one for one in review("cold", text, Context()).findings if one.check == "golden-rule")
    assert (found.quote, found.offers) == ("Would you be my mentor?", "remove")


def test_a_part_does_not_rest_on_a_mark() -> None:
    text = "Dear Ana,\n\nThank you for your time on Tuesday. What I took away: $takeaway_1. Next week I will write to Per.\n\nBea"
    states = {part.key: part.state for part in review("follow-up", text, Context()).parts}
    assert (states["thanks"], states["takeaway"]) == ("ok", "fix")
