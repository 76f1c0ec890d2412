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
        pytest.param("Would you be my mentor, thank you for reading this", "Would you be my mentor,", id="after-a-comma"),
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


def test_every_ask_is_named_and_one_small_ask_is_put_in() -> None:
    text = "Dear Ana,\n\nWill you be my mentor? I work at a port.\n\nI would love you to guide me over the years.\n\nBea"
    found = [one for one in review("cold", text, Context()).findings if one.check == "golden-rule"]
    assert [(one.quote, one.offers) for one in found] == [
        ("Will you be my mentor?", "replace"),
        ("I would love you to guide me over the years.", "remove"),
    ]


def test_an_ask_that_leans_on_the_sentence_before_is_named_too() -> None:
    text = "Dear Ana,\n\nI have been looking for a mentor for years. Would you be that person?\n\nBea"
    found = [one.quote for one in review("cold", text, Context()).findings if one.check == "golden-rule"]
    assert found == ["I have been looking for a mentor for years.", "Would you be that person?"]


@pytest.mark.parametrize("goal", ["Run a project from start to end", "Review a whole thesis every week", "Get career advice for life"])
def test_nothing_is_said_against_the_goal_in_the_small_ask(goal: str) -> None:
    context = Context(goal_text=goal)
    text = "Dear Ana,\n\nYour talk on tariffs stayed with me. Will you be my mentor? Thank you for reading.\n\nBea"
    one = next(found for found in review("cold", text, context).findings if found.check == "golden-rule")
    assert one.suggestion
    after = review("cold", text.replace(one.quote, one.suggestion), context).findings
    assert not {found.check for found in after} & {"golden-rule", "ask-too-big", "vague-ask", "several-asks"}


@pytest.mark.parametrize(
    ("kind", "text", "part"),
    [
        ("cold", "Dear Ana,\n\n$hook\n\nI work at a port. Could I ask you two questions in 20 minutes? Thank you.\n\nBea", "opening"),
        ("cold", "Dear Ana,\n\nYour $hook showed me how to begin. Could I ask you two questions in 20 minutes? Thank you.\n\nBea", "opening"),
        ("cold", "Dear Ana,\n\nI keep coming back to $hook. You went the way that lies before me. May I ask two questions?\n\nBea", "opening"),
        ("cold", "Dear Ana,\n\nI write to you because you wrote {article}. Could I ask you two questions? Thank you.\n\nBea", "why"),
        ("cold", "Subject: $topic: a question\n\nDear Ana,\n\nCould I ask you two questions? Thank you.\n\nBea", "subject"),
        ("follow-up", "Dear Ana,\n\nThank you. What I took away: $takeaway_1. $takeaway_2\n\nBea", "takeaway"),
    ],
)
def test_a_mark_never_fills_a_part(kind: str, text: str, part: str) -> None:
    assert {one.key: one.state for one in review(kind, text, Context()).parts}[part] == "fix"
