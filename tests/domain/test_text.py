"""What is taken out of texts at the boundary, what stays, and how names compare."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentortui.domain.errors import UsageError
from mentortui.domain.text import Cleaned, clean, clean_line, clean_text, fold, fold_all, safe_for_terminal

FAMILY = "\U0001f469\u200d\U0001f467"  # two signs joined by ZWJ
ANY_TEXT = st.text(st.characters(exclude_categories=()))


@pytest.mark.parametrize(
    ("value", "text", "removed"),
    [
        pytest.param("Maria Fernández", "Maria Fernández", 0, id="nothing to do"),
        pytest.param("  Priya  Raman ", "Priya  Raman", 0, id="stripped, inner blanks stay"),
        pytest.param("Zoe\u0308", "Zoë", 0, id="nfc"),
        pytest.param("CMO,\r\n\tBaobab", "CMO, Baobab", 0, id="breaks and tabs are one blank"),
        pytest.param("a\u2028b\u0085c\vd\u2029e", "a b c d e", 0, id="every kind of break"),
        pytest.param("a \n\n b", "a b", 0, id="blanks around a break"),
        pytest.param("\x1b[31mred\x1b[0m", "[31mred[0m", 2, id="escape"),
        pytest.param("\x9b2Jx\x90y\x9c", "2Jxy", 3, id="c1"),
        pytest.param("nul\x00 del\x7f bell\x07", "nul del bell", 3, id="nul, del, bell"),
        pytest.param("\u202egnp.exe\u2066\u2069", "gnp.exe", 3, id="bidi"),
        pytest.param("\ud800Ana\udcff", "Ana", 2, id="lone surrogates"),
        pytest.param("Zo\udcc3\udcab M\udcc3\udcbc", "Zoë Mü", 0, id="bytes of utf-8 that nobody read"),
        pytest.param("Zo\udceb \udcc2\udc9b2J", "Zo 2J", 2, id="bytes of latin-1, and a control character as bytes"),
        pytest.param("\ufeffAna\u200b \u2060Lima", "Ana Lima", 3, id="bom, zero width space, word joiner"),
        pytest.param(FAMILY, FAMILY, 0, id="zwj stays"),
        pytest.param("\u06a9\u200c\u0647", "\u06a9\u200c\u0647", 0, id="zwnj stays"),
        pytest.param("\u2764\ufe0f", "\u2764\ufe0f", 0, id="variation selector stays"),
        pytest.param("\u05d3\u05e0\u05d4\u200f", "\u05d3\u05e0\u05d4\u200f", 0, id="direction mark stays"),
        pytest.param("e\x00\u0301", "é", 1, id="composed after taking out"),
        pytest.param("", "", 0, id="empty"),
    ],
)
def test_line(value: str, text: str, removed: int) -> None:
    assert clean(value, multiline=False) == Cleaned(text, removed)
    assert clean_line(value) == text


@pytest.mark.parametrize(
    ("value", "text", "removed"),
    [
        pytest.param("one\r\ntwo\rthree\nfour", "one\ntwo\nthree\nfour", 0, id="crlf, cr, lf"),
        pytest.param("a\u2028b\u2029c\u0085d\ve\ff", "a\nb\nc\nd\ne\nf", 0, id="every kind of break"),
        pytest.param("  kept\t as it is \n\n", "  kept\t as it is \n\n", 0, id="blanks and tabs stay"),
        pytest.param("\ufeff# Notes\n", "# Notes\n", 1, id="bom"),
        pytest.param("ภาษา\u200bไทย", "ภาษา\u200bไทย", 0, id="zero width space breaks Thai lines"),
        pytest.param("a\x1b]0;title\x07b", "a]0;titleb", 2, id="osc"),
        pytest.param("\u202dx\u202c\ud83dy", "xy", 3, id="bidi and surrogate"),
    ],
)
def test_text(value: str, text: str, removed: int) -> None:
    assert clean(value, multiline=True) == Cleaned(text, removed)
    assert clean_text(value) == text


def test_limits_are_named_and_nothing_is_cut() -> None:
    assert clean_line("x" * 500) == "x" * 500
    with pytest.raises(UsageError, match="500 characters fit here and this has 512: shorten it by 12"):
        clean_line("x" * 512)
    with pytest.raises(UsageError, match="100,000 characters"):
        clean_text("x" * 100_001)
    assert clean_line("\x00" * 900 + "x" * 3, limit=3) == "xxx", "the limit counts what is kept"


@settings(deadline=None)
@given(value=ANY_TEXT, multiline=st.booleans())
def test_clean_is_idempotent_and_encodable(value: str, multiline: bool) -> None:
    once = clean(value, multiline=multiline)
    assert clean(once.text, multiline=multiline) == Cleaned(once.text, 0)
    once.text.encode("utf-8")
    assert safe_for_terminal(once.text) == once.text
    assert multiline or "\n" not in once.text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("plain", "plain", id="plain"),
        pytest.param("a\n\tb", "a\n\tb", id="newline and tab stay"),
        pytest.param("\x1b[2J\x9b\x7f\x00\r", "\ufffd[2J\ufffd\ufffd\ufffd\ufffd", id="controls"),
        pytest.param("\u202eevil\u2069", "\ufffdevil\ufffd", id="bidi"),
        pytest.param("\udc80.txt", "\ufffd.txt", id="surrogate"),
        pytest.param("Łódź " + FAMILY, "Łódź " + FAMILY, id="letters and joiners stay"),
    ],
)
def test_safe_for_terminal(text: str, shown: str) -> None:
    assert safe_for_terminal(text) == shown


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Maria Fernández", "maria fernandez", id="accent"),
        pytest.param("Zoe\u0308", "zoë", id="either normal form"),
        pytest.param("Łukasz  MÜLLER", "lukasz muller", id="stroke and blanks"),
        pytest.param("Søren Ærø", "soren aero", id="Danish"),
        pytest.param("Groß", "GROSS", id="sharp s"),
        pytest.param("\uff21na", "ana", id="full width"),
        pytest.param("\u0130lker", "ilker", id="dotted capital i"),
    ],
)
def test_fold_makes_equal(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@given(st.lists(st.text()) | st.lists(st.text(alphabet="aZ ß\u0130\u0308\u05b0\u2002\n\t", max_size=6)))
def test_many_are_folded_as_each_alone(texts: list[str]) -> None:
    assert fold_all(texts) == [fold(text) for text in texts]


def test_fold_keeps_what_is_a_letter_of_its_own() -> None:
    assert fold("はば") != fold("はは")
    assert fold("\u0915\u093f") != fold("\u0915")
    assert fold("김") == "김"
