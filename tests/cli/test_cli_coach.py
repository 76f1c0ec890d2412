"""`coach`: any text is checked, without any file unless a person is named."""

from __future__ import annotations

import pytest

from tests.cli.cli_harness import Cli

COLD = "Subject: Your talk\r\n\r\nDear Priya,\r\nI would love to pick your brain some time. Will you be my mentor?\r\nAna\r\n"


def test_findings_name_the_very_words(cli: Cli) -> None:
    found = cli.ok("coach", "cold", "-", stdin=COLD)
    checks = {one["check"]: one for one in found["findings"]}
    golden = checks["golden-rule"]
    assert (golden["rule"], golden["level"]) == ("D1", "stop")
    assert all(COLD[one["start"] : one["end"]] == one["quote"] for one in found["findings"])
    assert "mentor" in golden["quote"]
    assert not set(found["passed"]) & checks.keys()
    assert not (cli.folder / "mentor.db").exists()


def test_a_file_and_standard_input_say_the_same(cli: Cli) -> None:
    (cli.folder / "text.txt").write_bytes(COLD.encode())
    assert cli.ok("coach", "cold", "text.txt") == cli.ok("coach", "cold", stdin=COLD)


def test_plain_findings_are_one_line_each_with_the_quote_below(cli: Cli) -> None:
    text = cli.text("coach", "cold", stdin=COLD)
    assert "golden-rule" in text
    assert "mentor?”" in text
    assert text.splitlines()[-1].endswith("words.")


def test_a_chat_message_needs_no_subject(cli: Cli) -> None:
    def checks(*more: str) -> set[str]:
        return {one["check"] for one in cli.ok("coach", "cold", *more, stdin="Hi Priya, how did you price it?")["findings"]}

    assert "no-subject" in checks()
    assert "no-subject" not in checks("--channel", "chat")


def test_a_closed_question_is_found(cli: Cli) -> None:
    found = cli.ok("coach", "question", stdin="Do you like your work?")
    assert "closed" in [one["check"] for one in found["findings"]]


def test_a_named_person_is_taken_into_account(known: Cli) -> None:
    text = "Subject: Pricing\n\nDear Priya,\nWhat should I read about pricing?\nThank you, Ana\n"

    def checks() -> set[str]:
        return {one["check"] for one in known.ok("coach", "advice-ask", "--to", "raman", stdin=text)["findings"]}

    assert "nothing-given-yet" in checks()
    known.ok("give", "raman", "sent an article")
    assert "nothing-given-yet" not in checks()


@pytest.mark.parametrize(
    ("words", "stdin", "code"),
    [("coach clod", b"x", 2), ("coach cold nope.txt", b"", 3), ("coach cold -", b"\xff\xfe\x00", 2), ("coach cold --to nobody", b"x", 3)],
    ids=["kind", "file", "not-utf-8", "person"],
)
def test_what_cannot_be_checked_is_refused_in_one_line(cli: Cli, words: str, stdin: bytes, code: int) -> None:
    answer = cli(*words.split(), stdin=stdin)
    assert (answer.code, answer.err.count("\n")) == (code, 1)


@pytest.mark.parametrize("text", ["", "\n\n", "x", "\ufeffSubject: hi\n\nyo", "雪" * 3000], ids=["empty", "blank", "letter", "bom", "long"])
def test_any_text_has_an_answer(cli: Cli, text: str) -> None:
    assert "findings" in cli.ok("coach", "cold", stdin=text)


@pytest.mark.parametrize("begin", ["", "\ufeff", "\ufeff\r\n"], ids=["plain", "mark", "mark-and-line"])
def test_places_count_from_the_first_character_of_what_came_in(cli: Cli, begin: str) -> None:
    text = begin + "Subject: x\r\n\r\n🙂 Will you be my mentor?"
    found = cli.ok("coach", "cold", "-", stdin=text)["findings"]
    assert "golden-rule" in {one["check"] for one in found}
    assert [text[one["start"] : one["end"]] for one in found] == [one["quote"] for one in found]
