"""What others said is not asked by the writer (D1), and what an introduction may not hint at (D2)."""

from __future__ import annotations

import pytest

from mentortui.domain.coach import Context, review

INTRO = "Hello Tom,\n\n{} Thank you, and no is fine.\n\nBea"


def _heard(kind: str, text: str, context: Context | None = None) -> dict[str, str]:
    return {one.check: one.quote for one in review(kind, text, context or Context()).findings if one.check in {"golden-rule", "mentions-mentoring"}}


@pytest.mark.parametrize(
    "text",
    [
        'A stranger wrote to me: "Please be my mentor and guide me." What do you answer?',
        'Your post "Will you be my mentor for life?" made me laugh. Could I ask you one thing?',
        '"Would you guide me for the rest of my life?" he asked, and I said no.',
    ],
)
def test_what_others_said_is_not_asked_by_the_writer(text: str) -> None:
    assert _heard("cold", f"Dear Ana,\n\n{text}\n\nBea") == {}


@pytest.mark.parametrize("kind", ["intro-request", "intro-blurb"])
@pytest.mark.parametrize(
    "sentence",
    [
        "She'd love to have someone like you to guide her.",
        "He would be honoured to be your pupil.",
        "She hopes you might take her on.",
        "She would welcome your guidance as she starts out.",
        "He needs somebody in his corner, and you'd be ideal.",
        "He'd be glad of some coaching from you.",
        "She dreams of being taken under somebody's wing.",
        "He is looking for a role model in the trade.",
        "Do you think he would coach me?",
    ],
)
def test_an_introduction_does_not_hint_at_mentoring(kind: str, sentence: str) -> None:
    assert "mentions-mentoring" in _heard(kind, INTRO.format(sentence))


@pytest.mark.parametrize("kind", ["intro-request", "intro-blurb"])
@pytest.mark.parametrize(
    "sentence",
    [
        "She is a former pupil of mine and now runs the lab.",
        "He guides visitors through the mill and would like to ask you one question about the wheel.",
        "He coaches the under-twelves and would value ten minutes on drills.",
        "She read your guide to lime plaster and has two questions.",
        "She supervises apprentices in a shipyard and would ask how you plan their first week.",
        "He'd be grateful for ten minutes of advice on the tender, whenever it suits you.",
        "She trains guide dogs and read your article on kerbs.",
    ],
)
def test_near_words_that_say_what_somebody_does_are_no_hint(kind: str, sentence: str) -> None:
    assert _heard(kind, INTRO.format(sentence)) == {}


def test_the_name_of_a_firm_is_no_hint() -> None:
    text = INTRO.format("She would like to ask you two questions about Sensei.")
    assert _heard("intro-request", text, Context(person_org="Sensei Labs")) == {}
    assert "mentions-mentoring" in _heard("intro-request", text)
