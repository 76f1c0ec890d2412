"""Drafts: filled ones pass the coach, unfilled ones show what is missing, and the bank of questions holds what it promises."""

from __future__ import annotations

import re
from collections import Counter
from string import Template

import pytest

from mentortui.domain.coach import KINDS, Context, Level, review
from mentortui.domain.errors import UsageError
from mentortui.domain.outreach import PLACEHOLDERS, QUESTION_BANK, TEMPLATES, complete, render

PLAIN = {
    "my_name": "Mara Sousa",
    "my_role": "data analyst",
    "my_org": "Linha Norte",
    "name": "Priya Raman",
    "goal": "Present data to non-technical people",
    "hook": "your talk on pricing experiments",
    "introducer": "Tariq Haddad",
    "takeaways": "- start with three customers\n- write down first what would change my mind.",
    "advice": "Start with three customers",
    "result": "two of three signed within a month",
    "thanks_for": "introducing me to Tariq",
    "real_need": "I am moving into research",
    "progress": "cut the deck to four slides\nrehearsed twice",
    "questions": "How do you answer a request for one number?\nWhat would you do with the last slide?",
    "meeting_day": "on Thursday",
    "situation": "I present on 3 December, and I have two versions: four slides, or the story of a single train",
    "question": "Which of the two would you choose for people who do not read charts?",
}
RICH = PLAIN | {
    "my_intro": "I am an analyst at a rail company in Lisbon.",
    "hook_detail": "that the third price is the honest one",
    "why_you": "You have explained prices to people who would rather not hear them",
    "why_now": "In January I present to our board",
    "in_return": "I am glad to share all our numbers",
    "promise": "send you the four slides",
    "since": "two weeks ago",
    "challenges": "the chairman wants one number",
    "decision": "I adapted it, because our team is small",
    "courtesy": "Thank you for making time so late in your day",
    "my_signature": "Mara\nLinha Norte",
    "minutes": "20",
    "next_checkin": "in January",
}
ALL = [(kind, channel) for kind, channels in TEMPLATES.items() for channel in channels]


def _text(draft) -> str:
    return f"Subject: {draft.subject}\n\n{draft.body}" if draft.subject else draft.body


def test_every_kind_but_the_question_has_a_draft_for_each_channel():
    assert set(TEMPLATES) == set(KINDS) - {"question"}
    assert all(set(channels) == {"email", "chat", "phone"} for channels in TEMPLATES.values())


@pytest.mark.parametrize("fields", [PLAIN, RICH], ids=["plain", "rich"])
@pytest.mark.parametrize(("kind", "channel"), ALL)
def test_a_filled_draft_passes_the_coach(kind, channel, fields):
    draft = render(kind, fields, channel)
    found = review(kind, _text(draft), Context(channel=channel, given_name="Priya", person_name="Priya Raman")).findings
    assert draft.missing == ()
    assert [(one.check, one.quote) for one in found if one.level is not Level.HINT] == []
    assert "$" not in _text(draft)


@pytest.mark.parametrize(("kind", "channel"), ALL)
def test_an_empty_draft_shows_what_is_missing(kind, channel):
    draft = render(kind, {}, channel)
    seen = set(Template(_text(draft)).get_identifiers())
    assert seen == set(draft.missing)
    assert seen <= set(PLACEHOLDERS)
    if seen:
        found = {one.check for one in review(kind, _text(draft), Context(channel=channel)).findings}
        assert "placeholder-left" in found


@pytest.mark.parametrize(("kind", "channel"), ALL)
def test_templates_use_the_dictionary_only(kind, channel):
    template = TEMPLATES[kind][channel]
    choices = [template.subject, *(choice for paragraph in template.paragraphs for choice in paragraph)]
    for choice in choices:
        for text in (choice,) if isinstance(choice, str) else choice:
            assert set(Template(text).get_identifiers()) <= set(PLACEHOLDERS)
            assert Template(text).is_valid()
            assert "!" not in text


def test_the_cold_message_reads_naturally():
    draft = render("cold", PLAIN | {"my_intro": "I am an analyst at a rail company in Lisbon"})
    assert draft.subject == "A question after your talk on pricing experiments"
    assert draft.body.startswith(
        "Dear Priya,\n\nI keep coming back to your talk on pricing experiments.\n\nI am an analyst at a rail company in Lisbon. At the"
    )
    assert "working on how to present data to non-technical people." in draft.body
    assert "in 15 minutes by phone or video" in draft.body
    assert draft.body.endswith("Mara Sousa")


def test_the_follow_up_names_takeaways_and_proposes_to_check_in():
    body = render("follow-up", PLAIN).body
    assert "Two things stayed with me: start with three customers, and write down first what would change my mind." in body
    assert "I will write to you in a couple of months" in body


def test_the_request_goes_to_the_introducer_and_names_the_target():
    draft = render("intro-request", PLAIN)
    assert draft.subject == "Would you introduce me to Priya Raman?"
    assert draft.body.startswith("Dear Tariq,")
    assert "their talk on pricing experiments" in draft.body


def test_optional_sentences_fall_away_without_a_trace():
    assert "In return" not in render("cold", PLAIN).body
    assert "New\n" not in render("agenda", PLAIN).body
    assert "\n\n\n" not in render("agenda", PLAIN).body
    assert "New\n- the chairman wants one number" in render("agenda", RICH).body


@pytest.mark.parametrize("value", ["$name", "${x}", "{0}", "%s", "[/]", "a $5 tip", "\\1", "$$"])
def test_values_are_never_read_as_templates(value):
    assert value in render("thanks", PLAIN | {"thanks_for": f"the {value} note"}).body


def test_unknown_and_empty_fields_are_left_out():
    assert render("thanks", PLAIN | {"nonsense": "x", "result": "  "}) == render(
        "thanks", {k: v for k, v in PLAIN.items() if k != "result"}
    )


@pytest.mark.parametrize(
    ("kind", "channel", "says"), [("question", "email", "No draft"), ("cold", "pigeon", "No channel"), ("x", "email", "No draft")]
)
def test_what_has_no_template(kind, channel, says):
    with pytest.raises(UsageError, match=says):
        render(kind, {}, channel)


@pytest.mark.parametrize(
    ("fields", "key", "value"),
    [
        ({"my_role": "Analyst", "my_org": "Linha Norte"}, "my_intro", "I work as an analyst at Linha Norte"),
        ({"my_role": "Head of data"}, "my_intro", "I work as head of data"),
        ({"my_role": "CTO", "my_org": "Salt"}, "my_intro", "I work as CTO at Salt"),
        ({"my_intro": "a cellist in Gdansk."}, "my_intro", "I am a cellist in Gdansk"),
        ({"my_intro": "I teach cello"}, "my_intro", "I teach cello"),
        ({"name": "Priya Raman"}, "given_name", "Priya"),
        ({"name": "Dr. Ana Ferreira"}, "given_name", "Dr. Ana Ferreira"),
        ({"name": "Priya Raman", "given_name": "Pri"}, "given_name", "Pri"),
        ({"hook": "the way you cut slides in your talk"}, "hook_third", "the way they cut slides in their talk"),
        ({"goal": "Learn to negotiate by June"}, "topic", "how to negotiate"),
        ({"takeaways": "1. first\n2) second"}, "takeaway_2", "second"),
        ({"questions": "a?\n- b?"}, "questions", "1. a?\n2. b?"),
        ({}, "minutes", "15"),
    ],
)
def test_what_follows_from_what(fields, key, value):
    assert complete(fields)[key] == value


def test_the_bank_is_large_and_spread_over_the_four_kinds_of_guidance():
    assert len(QUESTION_BANK) >= 60
    assert set(Counter(one.guidance for one in QUESTION_BANK)) == {"technical", "career", "political", "emotional"}
    assert min(Counter(one.guidance for one in QUESTION_BANK).values()) >= 15
    assert len({one.text for one in QUESTION_BANK}) == len(QUESTION_BANK)
    assert len({one.situation for one in QUESTION_BANK}) >= 12


@pytest.mark.parametrize("one", QUESTION_BANK, ids=lambda one: re.sub(r"\W+", "-", one.text)[:40])
def test_the_question_coach_likes_the_bank(one):
    assert review("question", one.text).findings == ()
