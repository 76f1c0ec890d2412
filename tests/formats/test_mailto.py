"""Links for the mail program (RFC 6068)."""

from __future__ import annotations

from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from mentortui.formats.mailto import BUDGET, mailto


def fields(url: str) -> dict[str, list[str]]:
    return parse_qs(urlsplit(url).query, keep_blank_values=True)


def test_spaces_line_ends_and_letters() -> None:
    link = mailto("zoe@example.org", "Your talk & one question", "Dear Zoë,\n100% + =?#")
    assert link.whole
    assert link.url == (
        "mailto:zoe@example.org?subject=Your%20talk%20%26%20one%20question&body=Dear%20Zo%C3%AB%2C%0D%0A100%25%20%2B%20%3D%3F%23"
    )


@pytest.mark.parametrize(
    ("to", "path"),
    [
        ("Zoë B <zoe+x@example.org>", "zoe%2Bx@example.org"),
        ("a@example.org?bcc=evil@example.org", "a@example.org%3Fbcc%3Devil@example.org"),
        ("a@example.org,b@example.org", "a@example.org%2Cb@example.org"),
        ("a@example.org\r\nBcc: x", "a@example.org%20Bcc%3A%20x"),
        ("zoë@example.org", "zo%C3%AB@example.org"),
        ("", ""),
    ],
)
def test_the_address_adds_no_field(to: str, path: str) -> None:
    link = mailto(to, "Hi", "x&cc=evil@example.org")
    assert urlsplit(link.url).path == path
    assert fields(link.url) == {"subject": ["Hi"], "body": ["x&cc=evil@example.org"]}


def test_line_ends_of_the_subject_are_blanks() -> None:
    assert unquote(mailto("a@example.org", "x\r\nBcc: y", "").url) == "mailto:a@example.org?subject=x Bcc: y"


def test_nothing_but_an_address() -> None:
    assert mailto("a@example.org", "", "") == mailto("a@example.org", " ", "")
    assert mailto("a@example.org", "", "").url == "mailto:a@example.org"
    assert mailto("a@example.org", "", "").whole


@pytest.mark.parametrize("letter", ["a", "é", "\n", "👋"])
def test_a_body_beyond_the_budget_is_left_out_whole(letter: str) -> None:
    start = len(mailto("a@example.org", "Hi", "").url) + len("&body=")
    cost = len(mailto("", "", letter).url) - len("mailto:?body=")
    fits = (BUDGET - start) // cost
    link = mailto("a@example.org", "Hi", letter * fits)
    assert (link.whole, len(link.url) <= BUDGET) == (True, True)
    assert fields(link.url)["body"] == [(letter * fits).replace("\n", "\r\n")]
    assert mailto("a@example.org", "Hi", letter * (fits + 1)).url == "mailto:a@example.org?subject=Hi"
    assert not mailto("a@example.org", "Hi", letter * (fits + 1)).whole


def test_even_a_subject_can_be_too_long() -> None:
    link = mailto("a@example.org", "é" * 500, "Hi")
    assert (link.url, link.whole) == ("mailto:a@example.org", False)
