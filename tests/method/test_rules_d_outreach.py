"""D, reach out: each rule once, by command."""

from __future__ import annotations

import pytest

from tests.cli.cli_harness import Cli

GOOD = """Subject: Your talk on pricing experiments, one question

Dear Priya,

Your talk at Lean Product on pricing experiments made me redo my own test: I had compared the wrong weeks.

I am an analyst at a hospital in Porto and I am learning to present results to doctors. You have done that for years, which is why I turn to you.

I present to our surgeons for the first time in January. Could you spare 15 minutes in the next two weeks for two questions about choosing one number to show? Any time suits me, and if it
is a bad month, no answer is needed.

Thank you,
Rita
"""


def found(cli: Cli, kind: str, text: str, *more: str) -> set[str]:
    """The checks that have something to say."""
    return {one["check"] for one in cli.ok("coach", kind, "-", *more, stdin=text)["findings"]}


@pytest.mark.parametrize(
    "sentence",
    ["Would you be my mentor?", "I would love for you to mentor me.", "Could you take me under your wing?", "I hope you could become a mentor to me."],
)
def test_d1_asking_for_a_mentor_is_heard_in_any_wording(cli: Cli, sentence: str) -> None:
    assert "golden-rule" in found(cli, "cold", GOOD.replace("Could you spare 15 minutes", f"{sentence} Could you spare 15 minutes"))
    assert "golden-rule" in found(cli, "check-in", f"Dear Priya,\n\n{sentence}\n\nRita", "--channel", "chat")


@pytest.mark.parametrize("sentence", ["Your talk on mentoring stayed with me.", "I mentor at a code club on Saturdays."])
def test_d1_the_word_alone_is_innocent(cli: Cli, sentence: str) -> None:
    assert "golden-rule" not in found(cli, "cold", GOOD.replace("Dear Priya,", f"Dear Priya,\n\n{sentence}"))


def test_d2_a_path_comes_first_with_both_texts_and_no_word_of_mentoring(cli: Cli) -> None:
    cli.ok("profile", "set", "name", "Rita Sousa")
    cli.ok("add", "Ben Okafor", "--stage", "advice")
    cli.ok("add", "Priya Raman", "--met-through", "Ben")
    assert "Ben Okafor" in cli.text("paths", "Priya")
    made = cli.ok("draft", "intro-request", "--to", "Priya", "--via", "Ben")
    kinds = {item["kind"]: item["body"] for item in cli.ok("drafts")["items"]}
    assert made["kind"] == "intro-request"
    assert kinds.keys() == {"intro-request", "intro-blurb"}
    assert "mentor" not in " ".join(kinds.values()).lower()
    assert "mentions-mentoring" in found(cli, "intro-blurb", "Rita is looking for a mentor in pricing.", "--channel", "chat")


def test_d3_a_good_message_passes_and_each_missing_part_is_named(cli: Cli) -> None:
    assert found(cli, "cold", GOOD) == set()
    assert "no-subject" in found(cli, "cold", GOOD.split("\n\n", 1)[1])
    assert "no-who-i-am" in found(cli, "cold", GOOD.replace("I am an analyst at a hospital in Porto and I am learning", "I would like"))
    assert "no-time-box" in found(cli, "cold", GOOD.replace("15 minutes in the next two weeks for two questions", "some time to talk"))
    assert "placeholder-left" in found(cli, "cold", GOOD.replace("Lean Product", "[conference]"))


def test_d3_the_place_of_a_finding_is_the_place_in_the_text(cli: Cli) -> None:
    text = GOOD.replace("Any time suits me", "I just want to pick your brain 🙂")
    for one in cli.ok("coach", "cold", "-", stdin=text)["findings"]:
        assert text[one["start"] : one["end"]] == one["quote"]


def test_d4_copied_then_sent_moves_the_pipeline_and_looks_again(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    cli.ok("profile", "set", "name", "Rita Sousa")
    cli.ok("add", "Priya Raman", "--stage", "identified")
    made = cli.ok("draft", "cold", "--to", "Priya")
    cli.ok("sent", made["id"])
    assert cli.ok("show", "Priya")["stage"] == "reached-out"
    monkeypatch.setenv("MENTORTUI_NOW", "2026-12-20T09:00:00+00:00")
    assert "Priya Raman" in [item["person"]["name"] for item in cli.ok("today")["items"]]


def test_d5_idioms_are_pointed_out_for_people_of_another_culture(cli: Cli) -> None:
    cli.ok("add", "Kenji Mori", "--culture", "Japan", "--language", "Japanese")
    cli.ok("add", "Ben Okafor")
    text = GOOD.replace("made me redo my own test", "was a home run and made me redo my own test")
    assert "idiom" in found(cli, "cold", text, "--to", "Kenji")
