"""Feedback: each part has its own verdict, and together they are a message (METHOD H4)."""

from __future__ import annotations

import pytest

from mentortui.domain.feedback import QUESTION, Part, as_text, verdict

FINE = [
    (Part.SITUATION, "In Thursday’s stand-up, when Bek asked,"),
    (Part.SITUATION, "yesterday, with the director"),
    (Part.SITUATION, "While you are presenting the plan"),
    (Part.BEHAVIOUR, "you said yes before you knew the effort,"),
    (Part.BEHAVIOUR, "you read the slide aloud, word for word"),
    (Part.IMPACT, "so the team planned on a date nobody had agreed to"),
    (Part.IMPACT, "two customers asked twice whether it was true"),
]
JUDGED = [
    (Part.BEHAVIOUR, "you were always too quick to say yes", "always"),
    (Part.BEHAVIOUR, "you never listen to Bek", "never"),
    (Part.BEHAVIOUR, "You are impatient with Bek", "You are"),
    (Part.BEHAVIOUR, "you’re not a team player", "you’re"),
    (Part.BEHAVIOUR, "you were so very rude to him", "you were so very rude"),
    (Part.BEHAVIOUR, "that was careless of you", "careless"),
    (Part.BEHAVIOUR, "it is your attitude again", "your attitude"),
    (Part.SITUATION, "In the demo, as usual late", "as usual"),
    (Part.IMPACT, "nobody trusts you every time", "every time"),
]
GUESSED = [
    (Part.BEHAVIOUR, "you just wanted to look good", "you just wanted"),
    (Part.IMPACT, "the plan failed because you", "because you"),
    (Part.IMPACT, "we lost a day, you did it on purpose", "on purpose"),
    (Part.IMPACT, "the team waited and you didn't care", "you didn't care"),
]


@pytest.mark.parametrize(("part", "text"), FINE, ids=[text for _, text in FINE])
def test_what_can_be_heard_is_fine(part, text):
    found = verdict(part, text)
    assert found is not None
    assert (found.ok, found.quote) == (True, "")


@pytest.mark.parametrize(("part", "text", "quote"), JUDGED, ids=[text for _, text, _ in JUDGED])
def test_words_that_judge_are_found(part, text, quote):
    found = verdict(part, text, "she")
    assert found is not None
    assert not found.ok
    assert (found.quote, found.words) == (quote, f"“{quote}” judges the person: say what you heard her say")


@pytest.mark.parametrize(("part", "text", "quote"), GUESSED, ids=[text for _, text, _ in GUESSED])
def test_guesses_at_reasons_are_found(part, text, quote):
    found = verdict(part, text, "he")
    assert found is not None
    assert not found.ok
    assert found.quote == quote
    assert "guesses" in found.words


def test_a_situation_without_time_or_place_is_asked_for():
    found = verdict(Part.SITUATION, "the thing with Bek")
    assert found is not None
    assert not found.ok
    assert "when or where" in found.words


@pytest.mark.parametrize("text", ["", "  ", "you", "you never"], ids=["empty", "blank", "one word", "two words"])
@pytest.mark.parametrize("part", list(Part))
def test_nothing_is_said_before_there_are_three_words(part, text):
    assert verdict(part, text) is None


@pytest.mark.parametrize(("pronoun", "words"), [("she/her", "her reasons"), ("he", "his reasons"), ("", "their reasons")])
def test_the_other_one_is_named_as_they_wish(pronoun, words):
    found = verdict(Part.IMPACT, "so the team waited a day", pronoun)
    assert found is not None
    assert words in found.words


@pytest.mark.parametrize(
    ("parts", "text"),
    [
        (("in the demo,", "you said yes at once,", "so we planned on it"), "Dilnoza,\n\nIn the demo, you said yes at once, so we planned on it.\n\n" + QUESTION),
        (("In the demo.", "You said yes.", "We planned on it."), "Dilnoza,\n\nIn the demo. You said yes. We planned on it.\n\n" + QUESTION),
        ((" In\nthe demo ", "", "why?"), "Dilnoza,\n\nIn the demo, why?\n\n" + QUESTION),
        (("In Tuesday's demo", "you let them finish", "they told us what they feared."),
         "Dilnoza,\n\nIn Tuesday's demo, you let them finish. They told us what they feared.\n\n" + QUESTION),
        (("in the demo", "You let them finish", "Bek told us more"), "Dilnoza,\n\nIn the demo, you let them finish. Bek told us more.\n\n" + QUESTION),
        (("", "you let them finish;", "then they told us"), "Dilnoza,\n\nYou let them finish; then they told us.\n\n" + QUESTION),
        (("", "", ""), "Dilnoza,\n\n" + QUESTION),
    ],
    ids=["fragments", "sentences", "loose", "bare", "capitals", "halted", "empty"],
)
def test_the_parts_become_one_message(parts, text):
    assert as_text("Dilnoza", *parts) == text


def test_without_a_question_the_message_ends_with_the_impact():
    assert as_text("", "In the demo", "you said yes", "so we planned", "") == "In the demo, you said yes so we planned."
