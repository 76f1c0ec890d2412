"""What a review promises whatever the text: offsets, order, parts, speed that grows in step with length."""

from __future__ import annotations

import random
import time

import pytest

from mentortui.domain.coach import KINDS, Context, Level, review, split_subject, warm_up
from mentortui.domain.coach.registry import CHECKS
from mentortui.domain.errors import UsageError
from tests.domain.coach.corpus import faulty_messages, good_messages, questions

EVERYTHING = (*good_messages(), *faulty_messages(), *questions())
ORDER = {Level.STOP: 0, Level.FIX: 1, Level.HINT: 2}
NAMES = {
    "golden-rule", "mentions-mentoring", "no-personal-opening", "generic-flattery", "no-who-i-am", "no-why-you", "no-why-now",
    "no-ask", "vague-ask", "ask-too-big", "several-asks", "no-time-box", "too-long", "too-short", "vague-subject", "no-subject",
    "placeholder-left", "no-easy-out", "pressure", "no-thanks", "idiom", "no-takeaway", "no-next-step", "not-specific",
    "not-manageable", "not-genuine", "no-result", "no-specific-thanks", "bitter", "no-progress", "no-questions",
    "nothing-given-yet", "third-nag", "closed", "searchable", "double", "vague", "leading", "repeated", "no-goal",
}  # fmt: skip


def _sound(result, text: str) -> None:
    for one in result.findings:
        assert 0 <= one.start <= one.end <= len(text)
        assert one.quote == text[one.start : one.end]
        assert one.message
        assert one.rule == CHECKS[one.check].rule
        assert "$" not in one.message.replace(one.quote, "")
        assert "!" not in one.message.replace(one.quote, "")
    places = [(ORDER[one.level], one.start) for one in result.findings]
    assert places == sorted(places)
    assert not {one.check for one in result.findings} & set(result.passed)
    assert len(result.parts) == len(KINDS[result.kind].parts)
    for part in result.parts:
        assert part.state in {"ok", "fix", "hint", "stop"}
        assert len(part.note) <= 24


def test_the_names_of_the_checks_are_stable():
    assert set(CHECKS) == NAMES
    assert {name for kind in KINDS.values() for name in kind.checks} == NAMES


@pytest.mark.parametrize("case", EVERYTHING, ids=lambda case: case.id[:40])
def test_findings_point_into_the_text(case):
    _sound(review(case.kind, case.text, case.context), case.text)


@pytest.mark.parametrize("kind", KINDS)
def test_any_text_is_reviewed(kind):
    draw = random.Random(7)
    words = ["mentor", "would", "you", "be", "my", "aeim", "not", "asking"]
    alphabet = [*words, *".?!,'’“”-–$[]{}<>_*éßİŉﬁ\u00ad\u200b\u0301你好🙂\ud800 \n\t\r\x00?.:"]
    for _ in range(60):
        text = "".join(draw.choice(alphabet) for _ in range(draw.randrange(120)))
        for subject in ("", "Subject: ", "subject:x\n\n", "\n Subject: Hé llo “x”\n\n"):
            _sound(review(kind, subject + text, Context(culture="Japan", given_count=0)), subject + text)


@pytest.mark.parametrize("text", ["", " ", "\n", "Subject:", "Subject: x", "?", "."])
def test_hardly_any_text(text):
    for kind in KINDS:
        _sound(review(kind, text), text)


@pytest.mark.parametrize(
    "block",
    [
        "would you ",
        "mentor ",
        "a",
        " ",
        "\n",
        "é",
        "$",
        "[",
        "?",
        "<a",
        "your talk on ",
        "not asking ",
        "I need you to be my ",
        "if you ",
        "and how ",
    ],
)
@pytest.mark.parametrize("kind", ["cold", "question", "mismatch"])
def test_long_texts_take_time_in_step_with_their_length(kind, block):
    warm_up()
    begun = time.perf_counter()
    review(kind, block * (100_000 // len(block)))
    assert time.perf_counter() - begun < 5, "a hundred times the usual, so this only fails when a pattern runs away"


def test_an_unknown_kind_names_the_known_ones():
    with pytest.raises(UsageError, match="cold, intro-request"):
        review("poem", "x")


@pytest.mark.parametrize(
    ("text", "subject", "offset"),
    [
        ("Subject: Hello\n\nDear", "Hello", 16),
        ("Subject:\n\nDear", "", 10),
        ("SUBJECT : Hi there\nDear", "Hi there", 19),
        ("Dear Subject: no", None, 0),
        ("Subject: only", "only", 13),
        ("Subject: x\r\n\r\nDear", "x", 14),
    ],
)
def test_splitting_the_subject(text, subject, offset):
    assert split_subject(text) == (subject, offset)


def test_words_and_seconds_count_the_body_only():
    result = review("thanks", "Subject: one two three\n\n" + "word " * 100)
    assert (result.words, result.seconds) == (100, 30)


def test_a_chat_has_no_subject_to_miss():
    chat = review("cold", "Hi there", Context(channel="chat"))
    assert "no-subject" not in {one.check for one in chat.findings} | set(chat.passed)
    assert chat.parts[0].state == "ok"


def test_a_text_in_another_language_gets_no_english_verdict():
    text = (
        "Subject: Uma pergunta\n\nCara Priya,\n\nA sua palestra sobre preços mudou a forma como trabalho. Sou analista numa empresa "
        "ferroviária em Lisboa. Posso fazer-lhe duas perguntas, quinze minutos por telefone, quando lhe convier? Se não puder, "
        "não há problema nenhum. Muito obrigada pela sua palestra.\n\nMara"
    )
    assert {one.check for one in review("cold", text).findings} <= {"too-short"}
    asking = text.replace("Posso fazer-lhe duas perguntas", "Would you be my mentor")
    assert review("cold", asking).findings[0].check == "golden-rule"


def test_part_of_the_card_for_the_anatomy():
    labels = [part.label for part in review("cold", "x").parts]
    assert labels == [
        "Subject",
        "Personal opening",
        "Who you are",
        "Why them",
        "One small ask",
        "Easy way out",
        "Plain words",
        "Thanks",
    ]
