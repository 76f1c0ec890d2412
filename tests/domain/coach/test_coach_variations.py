"""What changes nothing: quotes, spelling, line wraps, greetings, contractions. The findings of a text must be the same without them."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

from mentortui.domain.coach import Context, review
from tests.domain.coach import score
from tests.domain.coach.corpus import FRAME, golden_sentences

HERE = Path(__file__).parent
TEXTS = [text for part in "abcd" for text in score.load(HERE / f"collected_{part}.toml") if text.kind != "question"]
TEXTS += score.load(HERE / "quiet.toml")
#: Words written in full are more words.
COUNTED = {"too-short", "too-long"}
SHORT = {
    "I'm": "I am", "I'd": "I would", "I've": "I have", "I'll": "I will", "you're": "you are", "you've": "you have", "don't": "do not",
    "can't": "cannot", "won't": "will not", "isn't": "is not", "didn't": "did not", "it's": "it is", "doesn't": "does not",
    "wouldn't": "would not", "couldn't": "could not", "haven't": "have not", "we're": "we are", "you'd": "you would", "you'll": "you will",
}  # fmt: skip
BRITISH = {
    "organis": "organiz", "realis": "realiz", "recognis": "recogniz", "honour": "honor", "favour": "favor", "programme": "program",
    "colour": "color", "counsellor": "counselor", "adviser": "advisor", "centre": "center", "neighbour": "neighbor", "learnt": "learned",
}  # fmt: skip


def _replaced(pairs: dict[str, str]) -> Callable[[str], str]:
    def change(text: str) -> str:
        for old, new in pairs.items():
            text = re.sub(rf"\b{re.escape(old)}", new, text)
        return text

    return change


def _wrapped(width: int) -> Callable[[str], str]:
    def line(text: str) -> str:
        return text if text.startswith("Subject:") or len(text) < width + 8 else textwrap.fill(text, width, break_on_hyphens=False)

    return lambda text: "\n".join(line(one) for one in text.split("\n"))


def _greeted(form: str) -> Callable[[str], str]:
    return lambda text: re.sub(r"^(?:Dear|Hi|Hello|Hey)( [^,\n]{1,30})[,!–:-]*$", lambda found: form.format(found.group(1)), text, flags=re.M)


CHANGES = {
    "curly quotes": lambda text: re.sub(r"(?<=\w)'(?=\w)", "’", re.sub(r'"([^"\n]*)"', r"“\1”", text)),
    "written in full": _replaced(SHORT),
    "American": _replaced(BRITISH),
    "wrapped at 72": _wrapped(72),
    "wrapped at 50": _wrapped(50),
    "Dear": _greeted("Dear{},"),
    "Hi": _greeted("Hi{},"),
    "Good morning": _greeted("Good morning{},"),
    "Hello!": _greeted("Hello{}!"),
    "lines of Windows": lambda text: text.replace("\n", "\r\n"),
    "two spaces": lambda text: re.sub(r"(?<=[.!?]) (?=[A-Z])", "  ", text),
}


@pytest.mark.parametrize("change", CHANGES)
def test_how_it_is_written_changes_no_finding(change):
    changed = {}
    for text in TEXTS:
        other = CHANGES[change](text.text)
        before, after = ({one.check for one in review(text.kind, one, text.context).findings} - COUNTED for one in (text.text, other))
        if before != after:
            changed[text.id] = before ^ after
    assert changed == {}


@pytest.mark.parametrize("change", ["curly quotes", "written in full", "American", "wrapped at 50"])
def test_how_it_is_written_hides_no_ask_for_a_mentor(change):
    wrong = []
    for _, sentence, asks in golden_sentences():
        found = {one.check for one in review("cold", CHANGES[change](FRAME.format(sentence))).findings}
        if ("golden-rule" in found) is not asks:
            wrong.append(sentence)
    assert wrong == []


@pytest.mark.parametrize(("name", "firm"), [("Wanjiru", "Baobab"), ("Ng", "St. Mary's"), ("O'Neill", "Mentor Graphics"), ("Şule", "Åström & Söhne")])
def test_names_change_no_finding(name, firm):
    wished = f"Dear {name},\n\nYour talk at {firm} stayed with me. {{}} Thank you for reading.\n\nMara"
    asked = review("cold", wished.format("Would you guide me through my career?"), Context()).findings
    assert [one.quote for one in asked if one.check == "golden-rule"] == ["Would you guide me through my career?"]
    assert "golden-rule" not in {one.check for one in review("cold", wished.format("Could I ask you two questions?"), Context()).findings}


@pytest.mark.parametrize(
    "body",
    [
        "The plan you published after leaving Mentor Graphics helped us.",
        "I work at a chip company in Mentor, Ohio.",
        "I read of your prize at the Mentor House in Leeds.",
    ],
)
@pytest.mark.parametrize("kind", ["cold", "intro-request", "intro-blurb"])
def test_a_firm_or_a_town_of_that_name_is_innocent(body, kind):
    found = {one.check for one in review(kind, FRAME.format(f"{body} Could I ask you two questions in fifteen minutes?")).findings}
    assert not {"golden-rule", "mentions-mentoring"} & found


@pytest.mark.parametrize("ask", ["Would you be my Mentor?", "Will you be my Mentor, Ana?", "Mentor Me?", "I want a Mentor."])
def test_a_capital_is_no_disguise(ask):
    assert "golden-rule" in {one.check for one in review("cold", FRAME.format(ask)).findings}
