"""Single checks: context, levels, offers, and the places a person would stumble over."""

from __future__ import annotations

import pytest

from mentortui.domain.coach import Context, Level, as_topic, review
from tests.domain.coach.corpus import FRAME, good_messages

COLD = next(case for case in good_messages() if case.id == "cold-road").text


def _checks(kind, text, **context):
    return {one.check: one for one in review(kind, text, Context(**context)).findings}


@pytest.mark.parametrize(
    "subject",
    ["Hello", "Hi!", "Quick question", "Request", "Question for you", "Career advice", "Coffee?", "Dear Professor Kamau", "Hello from Mara",
     "An urgent request", "Meeting request", "Can I ask you something?", "15 minutes of your time", "Introduction", "(no subject)"],
)  # fmt: skip
def test_subjects_that_say_nothing(subject):
    found = _checks("cold", COLD.replace("Your talk for ministers: one question", subject))
    assert found["vague-subject"].quote == subject


@pytest.mark.parametrize(
    "subject",
    [
        "Your talk for ministers",
        "Question about pricing",
        "From physics to policy",
        "tinyparse 2.0",
        "The smoked carrot",
        "Re: forecast slides",
    ],
)
def test_subjects_that_say_something(subject):
    assert "vague-subject" not in _checks("cold", COLD.replace("Your talk for ministers: one question", subject))


@pytest.mark.parametrize("subject", ["Mentorship", "Looking for a mentor", "Be my mentor?", "Mentorship request", "Mentor wanted"])
def test_the_golden_rule_reads_the_subject(subject):
    found = _checks("cold", COLD.replace("Your talk for ministers: one question", subject))["golden-rule"]
    assert (found.level, found.quote, found.rule) == (Level.STOP, subject, "D1")


def test_a_subject_about_their_talk_on_mentoring_is_innocent():
    subject = "Your talk on mentoring remote teams: one question"
    assert "golden-rule" not in _checks("cold", COLD.replace("Your talk for ministers: one question", subject))


def test_the_small_ask_is_offered_with_the_goal_in_it():
    found = _checks("cold", FRAME.format("Will you be my mentor?"), goal_text="Present data to managers.")["golden-rule"]
    assert found.quote == "Will you be my mentor?"
    assert found.suggestion == "Could I ask you two questions about how to present data to managers, in fifteen minutes, on a day that suits you?"
    repaired = FRAME.format(found.suggestion)
    assert not {"golden-rule", "no-ask", "vague-ask", "no-time-box"} & set(_checks("cold", repaired))


@pytest.mark.parametrize(
    "text",
    [
        "Will you be my men\u00adtor?",
        "will  you\nbe my *mentor*",
        "Ｗｉｌｌ ｙｏｕ ｂｅ ｍｙ ｍｅｎｔｏｒ?",
        "Be my m e n t o r please",
        "“Would you be my mentor”",
    ],
)
def test_disguises_do_not_help(text):
    assert "golden-rule" in _checks("cold", FRAME.format(text))


@pytest.mark.parametrize(
    "text",
    ["Thank you for being my mentor all these years.", "You have been a wonderful mentor to me.", "What I need now is a mentor in law."],
)
def test_parting_may_speak_of_mentoring(text):
    assert "golden-rule" not in _checks("farewell", text)


@pytest.mark.parametrize("kind", ["thanks", "follow-up", "report-back", "check-in"])
def test_praise_for_a_mentor_is_no_ask(kind):
    assert "golden-rule" not in _checks(kind, "You are a great mentor. I value your mentorship, and I hope the garden is well.")
    assert "golden-rule" in _checks(kind, "Thank you for the call. Would you be my mentor from now on?")


@pytest.mark.parametrize(
    "left",
    [
        "$name",
        "${topic}",
        "{name}",
        "{{ name }}",
        "[Name]",
        "[your company]",
        "<name>",
        "TODO",
        "XXX",
        "___",
        "%NAME%",
        "<Your Name>",
        "(your name)",
    ],
)
def test_placeholders_are_seen(left):
    found = _checks("cold", COLD.replace("Kamau", left))["placeholder-left"]
    assert found.quote in left
    assert found.level is Level.FIX


@pytest.mark.parametrize(
    "innocent",
    [
        "$500",
        "[1]",
        "<https://example.org/a>",
        "<mara@example.org>",
        "[the slides](https://example.org)",
        "5 < 6 and 7 > 3",
        "[sic]",
        "snake_case",
        "a {3}",
    ],
)
def test_what_only_looks_like_a_placeholder(innocent):
    assert "placeholder-left" not in _checks("cold", COLD.replace("Kamau", innocent))


@pytest.mark.parametrize(
    ("context", "heard"),
    [({"culture": "Kenya"}, True), ({"language": "Portuguese"}, True), ({"culture": "US"}, False), ({"language": "English"}, False), ({}, False),
     ({"culture": "British", "language": "en-GB"}, False), ({"culture": "India", "language": "English"}, True)],
    ids=str,
)  # fmt: skip
def test_idioms_matter_abroad_only(context, heard):
    found = _checks("cold", COLD.replace("Next month", "It would be a home run. Next month"), **context)
    assert ("idiom" in found) is heard
    if heard:
        assert (found["idiom"].quote, found["idiom"].suggestion, found["idiom"].level) == ("home run", "great success", Level.HINT)


@pytest.mark.parametrize(("count", "heard"), [(0, True), (3, False), (None, False)])
def test_asking_before_giving_is_a_hint(count, heard):
    found = _checks("cold", COLD, given_count=count, given_name="Wanjiru")
    assert ("nothing-given-yet" in found) is heard
    if heard:
        assert found["nothing-given-yet"].message == "You have given Wanjiru nothing yet. Anything they would be glad of?"


@pytest.mark.parametrize("kind", ["check-in", "cold", "advice-ask"])
@pytest.mark.parametrize(("days", "heard"), [(None, False), (0, False), (1, False), (2, True), (3, True)])
def test_a_third_message_into_silence_is_held_back(kind, days, heard):
    found = _checks(kind, COLD, unanswered=days, given_name="Wanjiru")
    assert ("third-nag" in found) is heard
    if heard:
        number = {2: "two", 3: "three"}[days]
        assert (found["third-nag"].rule, found["third-nag"].level) == ("G2", Level.FIX)
        assert found["third-nag"].message.startswith(f"Wanjiru left {number} messages without an answer, and one more would press")


@pytest.mark.parametrize("kind", ["thanks", "follow-up", "report-back", "mismatch", "farewell", "intro-request"])
def test_thanks_and_a_kind_end_are_never_held_back(kind):
    assert "third-nag" not in _checks(kind, COLD, unanswered=4)


def test_missing_sentences_are_offered_where_they_belong():
    text = COLD.replace(" Thank you for putting the talk online.", "")
    found = _checks("cold", text)["no-thanks"]
    assert (found.quote, found.start) == ("", found.end)
    mended = f"{text[: found.start]} {found.suggestion}{text[found.start :]}"
    assert "no-thanks" not in _checks("cold", mended)
    assert mended.index(found.suggestion) < mended.index("Mara Sousa")


def test_who_i_am_is_offered_from_the_profile():
    text = COLD.replace(
        "I am an analyst at a rail company in Lisbon, and my results are right more often than they are heard. Next month I present to our board for the first time. ",
        "",
    )
    assert _checks("cold", text, my_role="analyst", my_org="a rail company")["no-who-i-am"].suggestion == "I am an analyst at a rail company."
    assert _checks("cold", text)["no-who-i-am"].suggestion is None


@pytest.mark.parametrize(("words", "level"), [(40, Level.FIX), (47, Level.HINT), (120, None), (215, Level.HINT), (260, Level.FIX)])
def test_length(words, level):
    found = review("cold", "Subject: x\n\n" + "forecast the " * (words // 2) + "road " * (words % 2)).findings
    levels = [one.level for one in found if one.check in {"too-long", "too-short"}]
    assert levels == ([level] if level else [])


def test_stored_takeaways_count_as_named():
    text = "Dear Priya, thank you for yesterday. The smallest shelf first, then the rest of the shop. Until spring, Tomas. I report in May."
    assert "no-takeaway" not in _checks("follow-up", text, takeaways=("begin with the smallest shelf",))


@pytest.mark.parametrize(
    ("goal", "topic"),
    [
        ("Present data to non-technical people", "how to present data to non-technical people"),
        ("learn to negotiate a first contract by June", "how to negotiate a first contract"),
        ("Get better at pricing", "pricing"),
        ("I want to lead my first team.", "how to lead my first team"),
        ("Statistics for small samples", "statistics for small samples"),
        ("SQL window functions", "SQL window functions"),
        ("", ""),
    ],
)
def test_a_goal_as_a_topic(goal, topic):
    assert as_topic(goal) == topic


@pytest.mark.parametrize(
    ("question", "better"),
    [
        ("Did you enjoy working at Baobab?", "What did you like about working at Baobab?"),
        ("Should I learn Rust?", "How would you decide whether to learn Rust?"),
        ("Is it hard to manage a remote team?", "What is it like to manage a remote team?"),
        ("Have you ever failed at a launch?", "When have you failed at a launch?"),
        ("Did you choose Lagos?", "What made you choose Lagos?"),
        ("Do you plan your week?", "How do you plan your week?"),
    ],
)
def test_closed_questions_are_reworded(question, better):
    found = _checks("question", question)["closed"]
    assert (found.quote, found.suggestion) == (question, better)
    assert "closed" not in _checks("question", better)


def test_what_is_stored_answers_the_question():
    found = _checks("question", "What is your role?", person_role="CMO", person_org="Baobab")["searchable"]
    assert found.message == "You have this already: “CMO, Baobab”. Ask what only they can tell."


def test_checks_without_their_context_do_not_apply():
    result = review("question", "What made you leave consulting?")
    assert not {"repeated", "no-goal", "idiom"} & set(result.passed)
