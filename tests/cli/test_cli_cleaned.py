"""What was cleaned is counted and told, by every command that keeps what is typed (H8)."""

from __future__ import annotations

import pytest

from tests.cli.cli_harness import Cli

LINES = {
    "add": ("add", "A\x1b[31mred"),
    "edit": ("edit", "raman", "--role", "C\x07MO"),
    "log": ("log", "raman", "a call\u202e", "--kind", "call"),
    "give": ("give", "raman", "an art\x1bicle"),
    "goal": ("goal", "add", "Price the\x08 product by May"),
    "ask": ("ask", "raman", "What\x1b did you drop?"),
    "advice": ("advice", "add", "raman", "three\x1b tiers"),
    "profile": ("profile", "set", "name", "A\x7fna"),
    "persona": ("persona", "add", "The\x1b translator"),
}


@pytest.mark.parametrize("line", LINES.values(), ids=LINES)
def test_one_character_is_told(known: Cli, line: tuple[str, ...]) -> None:
    known.ok("meet", "raman", "2026-11-27 15:00")
    assert known.ok(*line)["cleaned"] == 1
    known.ok("undo")
    assert "1 character that cannot be kept was taken out." in known.text(*line)


def test_what_comes_in_from_a_file_is_counted_too(known: Cli) -> None:
    assert known.ok("log", "raman", "-", stdin="a talk\x1b[0m\x07\nabout \u202dpricing\n")["cleaned"] == 3
    draft = known.ok("draft", "check-in", "--to", "raman")
    assert "cleaned" not in draft
    assert "2 characters that cannot be kept were taken out." in known.text("draft", "edit", draft["id"], "-", stdin="One\x00 two\x01\n")


def test_nothing_is_told_where_nothing_was_taken_out_or_nothing_is_kept(known: Cli) -> None:
    assert "cleaned" not in known.ok("add", "Zoë 👩‍🔬", "--note", "one\n\ttwo")
    assert "cleaned" not in known.ok("people", "raman\x1b", "--ascii")
    assert "cleaned" not in known.ok("coach", "question", "-", stdin="What\x1b did you drop?")
